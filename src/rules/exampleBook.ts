import { pupilListFields } from "../forms/pupilList/fields";
import type { FieldKey, RecognitionHints } from "../forms/types";
import { cellKey } from "../workbook/cells";
import type { CellValue, Sheet, Workbook } from "../workbook/types";
import type { Example } from "./examples";

/** What a row holds where the example says nothing: enough to be a pupil, and nothing wrong with it. */
const unnamed: Readonly<Partial<Record<FieldKey, CellValue>>> = {
  classCode: "6A",
  fullName: "Nguyễn Thị An",
  birthDate: "05/09/2006",
};

export const exampleSheetId = "list";

/** An example of a rule as a workbook: header in row 1, one row a pupil, catalogue sheets behind. */
export function exampleBook(example: Example): Workbook {
  const fields = columnsOf(example);
  const rows = example.rows.map((row) =>
    fields.map((field) => row[field] ?? (field in row ? "" : (unnamed[field] ?? ""))),
  );
  const header = fields.map((field) => pupilListFields.find((definition) => definition.key === field)?.header ?? field);
  const list: Sheet = {
    ...emptySheet(exampleSheetId, "Sheet1"),
    values: [header, ...rows],
    numberFormats: byField(example.formats, fields, rows.length),
    formulas: byField(example.formulas, fields, rows.length),
    ...(example.fonts ? { legacyFonts: byField(example.fonts, fields, rows.length) } : {}),
  };
  const catalogues = Object.entries(example.sheets ?? {}).map(([name, cells]) => ({
    ...emptySheet(name, name),
    values: cells.map((row) => [...row]),
  }));
  return { sheets: [list, ...catalogues], date1904: example.date1904 ?? false };
}

export function exampleHints(example: Example): RecognitionHints {
  return { level: example.level ?? "C2", schoolYear: example.schoolYear ?? 2017 };
}

/** Where the example's field stands; -1 where it has no column. */
export function exampleColumn(example: Example, field: FieldKey): number {
  return columnsOf(example).indexOf(field);
}

export function emptySheet(id: string, name: string): Sheet {
  return {
    id,
    name,
    visibility: "visible",
    isProtected: false,
    hasHiddenRows: false,
    values: [],
    formulas: new Map(),
    numberFormats: new Map(),
    merges: [],
  };
}

function columnsOf(example: Example): FieldKey[] {
  const named = new Set([
    "classCode",
    "fullName",
    ...example.rows.flatMap((row) => Object.keys(row)),
    ...Object.keys(example.formats ?? {}),
    ...Object.keys(example.formulas ?? {}),
  ]);
  // Unless an example is about a missing column, a list without birth dates is no list.
  if (!named.has("pupilCode")) named.add("birthDate");
  return pupilListFields.map((field) => field.key).filter((key) => named.has(key));
}

function byField(
  texts: Readonly<Partial<Record<FieldKey, string | readonly string[]>>> | undefined,
  fields: readonly FieldKey[],
  rows: number,
): Map<number, string> {
  const found = new Map<number, string>();
  for (const [column, field] of fields.entries()) {
    const text = texts?.[field];
    if (text === undefined) continue;
    for (let row = 1; row <= rows; row++) {
      const ofRow = typeof text === "string" ? text : text[row - 1];
      if (ofRow !== undefined) found.set(cellKey(row, column), ofRow);
    }
  }
  return found;
}
