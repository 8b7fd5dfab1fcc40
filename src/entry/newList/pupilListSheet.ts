import type { CatalogueId } from "../../catalogues/types";
import { pupilListForm } from "../../forms/pupilList/form";
import type { FieldDefinition, FieldKey, Level } from "../../forms/types";
import type { ListSource } from "../../workbook/inputRule";
import type { CellValue } from "../../workbook/types";
import type { NewSheet } from "../../workbook/writeWorkbook";
import { planInputRules } from "../inputRules/planInputRules";

/** One pupil, by field; a field that is not there is an empty cell. */
export type PupilCells = ReadonlyMap<FieldKey, CellValue>;

export interface PupilListOptions {
  readonly name: string;
  readonly level: Level;
  readonly schoolYear: number;
  readonly pupils: readonly PupilCells[];
  /** Empty rows below the pupils that are ready to be filled in. */
  readonly spareRows: number;
  readonly sources: ReadonlyMap<CatalogueId, ListSource>;
  /** How the book that the sheet goes into counts its days; the pupils' dates are counted so already. */
  readonly date1904: boolean;
}

/** STT, Mã lớp, Mã học sinh and Họ tên stay in view. */
const FROZEN_COLUMNS = 4;

/** Points: three lines of 11 point text, which the longest headers need. */
const HEADER_HEIGHT = 60;

/** The columns of Mẫu số 1 that a school of the level is asked for, in form order. */
export function fieldsOfLevel(level: Level): readonly FieldDefinition[] {
  return pupilListForm.fields.filter((field) => field.levels.includes(level));
}

/**
 * Mẫu số 1 as a new sheet: header in row 1 with a star after what the portal refuses to go without, codes and numbers as
 * text, dates as dd/mm/yyyy, drop-down lists that point to the catalogue sheets.
 */
export function pupilListSheet(options: PupilListOptions): NewSheet {
  const { level, pupils, spareRows } = options;
  const fields = fieldsOfLevel(level);
  const lastRow = Math.max(1, pupils.length + spareRows);
  const formats = fields.flatMap((field, column) => {
    const numberFormat = formatOf(field);
    return numberFormat === null
      ? []
      : [{ area: { top: 1, left: column, bottom: lastRow, right: column }, numberFormat }];
  });
  return {
    name: options.name,
    values: [fields.map(headerOf), ...pupils.map((pupil) => fields.map((field) => pupil.get(field.key) ?? ""))],
    formats,
    columnWidths: fields.map(widthOf),
    headerRows: 1,
    headerHeight: HEADER_HEIGHT,
    frozenColumns: FROZEN_COLUMNS,
    inputRules: planInputRules({
      fields,
      columns: new Map(fields.map((field, column) => [field.key, column])),
      firstRow: 1,
      lastRow,
      sources: options.sources,
      schoolYear: options.schoolYear,
      date1904: options.date1904,
    }),
  };
}

function headerOf({ header, required }: FieldDefinition): string {
  return required === "always" ? `${header} (*)` : header;
}

function formatOf({ type }: FieldDefinition): string | null {
  if (type === "date") return "dd/mm/yyyy";
  return type === "code" || type === "phone" || type === "identityNumber" ? "@" : null;
}

function widthOf(field: FieldDefinition): number {
  if (field.type === "serial") return 6;
  if (field.type === "tick" || field.type === "year") return 11;
  return field.type === "name" || field.type === "text" ? 24 : 16;
}
