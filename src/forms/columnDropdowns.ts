import type { Choices } from "../catalogues/catalogueSet";
import type { CatalogueId } from "../catalogues/types";
import { dropdownList } from "../workbook/dropdownList";
import type { Area, NamedArea, Sheet, Workbook } from "../workbook/types";
import type { FieldDefinition, RecognisedSheet } from "./types";

export interface ColumnDropdowns {
  readonly lists: ReadonlyMap<CatalogueId, Choices>;
  /** Cells whose edit changes what may be chosen. */
  readonly sources: readonly NamedArea[];
}

const none: ColumnDropdowns = { lists: new Map(), sources: [] };

/** The catalogue that a field's cells are of; of the class code the school's own list. */
export function catalogueOf({ key, catalogue }: FieldDefinition): CatalogueId | undefined {
  return key === "classCode" ? "class" : catalogue;
}

/**
 * The lists that Excel offers in the columns of a recognised sheet, by the column's catalogue: a school's own choice of
 * wordings, with no header and no name to tell it by but the column that it stands in.
 */
export function columnDropdowns(sheet: Sheet, recognised: RecognisedSheet, workbook: Workbook): ColumnDropdowns {
  if (!sheet.dropdowns || sheet.dropdowns.length === 0 || recognised.rows.length === 0) return none;
  const lists = new Map<CatalogueId, Choices>();
  const sources: NamedArea[] = [];
  for (const { areas, source } of sheet.dropdowns) {
    const fields = fieldsIn(areas, recognised);
    const [area] = areas;
    const list = fields.length === 0 ? null : dropdownList(source, sheet, workbook);
    if (!list || !area) continue;
    if (list.source) sources.push(list.source);
    const from = workbook.sheets.find(({ name }) => name === list.source?.sheetName) ?? sheet;
    const place = { sheetId: from.id, sheetName: from.name, values: list.source?.area ?? area };
    for (const id of new Set(fields.flatMap((field) => catalogueOf(field) ?? []))) {
      const known = lists.get(id);
      lists.set(id, known ? { ...known, values: [...known.values, ...list.values] } : { values: list.values, place });
    }
  }
  return { lists, sources };
}

/** Fields of catalogues in whose column some pupil may choose. */
function fieldsIn(areas: readonly Area[], { form, columns, rows }: RecognisedSheet): FieldDefinition[] {
  const first = rows[0] ?? 0;
  const last = rows.at(-1) ?? 0;
  return form.fields.filter((field) => {
    const column = columns.get(field.key);
    if (column === undefined || catalogueOf(field) === undefined) return false;
    return areas.some(
      ({ top, bottom, left, right }) => left <= column && column <= right && top <= last && bottom >= first,
    );
  });
}
