import { headerPartsOf, joinParts } from "../../forms/headerParts";
import type { FieldDefinition, FieldKey, RecognisedSheet } from "../../forms/types";
import type { Language } from "../../text/bilingual";
import { columnName } from "../../workbook/address";
import type { Sheet } from "../../workbook/types";
import { fieldLabel } from "../shown/fieldLabel";

/** A column of the sheet and what it was taken for. */
export interface SheetColumn {
  readonly column: number;
  /** `D`. */
  readonly letter: string;
  /** On one line; `""` where the column has none. */
  readonly header: string;
  readonly field: FieldKey | null;
}

/** Between the rows of a header, groups first: `Toán › Mức đạt được`. */
const BETWEEN_PARTS = " › ";

/** Columns with a header or a field, from the left; the sheet's own cells tell the parts of a header of several rows. */
export function sheetColumns(sheet: RecognisedSheet, cells?: Sheet): SheetColumn[] {
  const parts = cells ? headerPartsOf(cells, sheet.headerTop, sheet.headerBottom) : [];
  const fields = new Map([...sheet.columns].map(([field, column]) => [column, field]));
  const last = Math.max(sheet.headers.length - 1, ...fields.keys());
  const columns: SheetColumn[] = [];
  for (let column = 0; column <= last; column++) {
    const header = oneLine(sheet.headers[column] ?? "", parts[column] ?? []);
    const field = fields.get(column) ?? null;
    if (header !== "" || field !== null) columns.push({ column, letter: columnName(column), header, field });
  }
  return columns;
}

/** The header as it was recognised; its parts only where they are still those. */
function oneLine(header: string, parts: readonly string[]): string {
  const clean = (text: string) => text.replace(/\s+/gu, " ").trim();
  return clean(joinParts(parts)) === clean(header) ? parts.map(clean).join(BETWEEN_PARTS) : clean(header);
}

/** The form's fields as choices, in form order, those of the sheet's own level first. */
export function fieldChoices(sheet: RecognisedSheet): readonly FieldDefinition[] {
  const { level } = sheet;
  if (level === null) return sheet.form.fields;
  const isOwn = (field: FieldDefinition) => field.levels.includes(level) || sheet.columns.has(field.key);
  return [...sheet.form.fields.filter(isOwn), ...sheet.form.fields.filter((field) => !isOwn(field))];
}

/** Names of the columns without which the portal takes no row, and which the sheet lacks. */
export function missingRequired(sheet: RecognisedSheet, language: Language): string[] {
  return sheet.form.fields
    .filter(
      (field) =>
        field.required === "always" &&
        !sheet.columns.has(field.key) &&
        (sheet.level === null || field.levels.includes(sheet.level)),
    )
    .map((field) => fieldLabel(field, language));
}
