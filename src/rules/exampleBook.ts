import { allForms } from "../forms/findForm";
import { countOwn } from "../forms/findHeader";
import type { FieldKey, FormDefinition, FormId, RecognitionHints } from "../forms/types";
import { cellKey } from "../workbook/cells";
import type { CellValue, Sheet, Workbook } from "../workbook/types";
import type { Example, ExampleRow } from "./examples";

/** What a row holds where the example says nothing: enough to be a pupil, and nothing wrong with it. */
const unnamed: Readonly<Partial<Record<FieldKey, CellValue>>> = {
  classCode: "6A",
  fullName: "Nguyễn Thị An",
  birthDate: "05/09/2006",
};

export const exampleSheetId = "list";

/** Columns that are added, empty, until a list of results is one. */
const fillers: Readonly<Record<Exclude<FormId, "mau-1">, readonly FieldKey[]>> = {
  "mau-2": [
    "remark",
    "commendation",
    "discipline",
    "commendationText",
    "specialAchievement",
    "weightChart",
    "heightChart",
  ],
  "tot-nghiep": ["graduated", "graduationNote"],
};

/** An example of a rule as a workbook: header in row 1, one row a pupil, other lists and catalogue sheets behind. */
export function exampleBook(example: Example, ofRule: FormId = "mau-1"): Workbook {
  const form = example.form ?? ofRule;
  const fields = columnsOf(example, form);
  const list: Sheet = {
    ...emptySheet(exampleSheetId, example.sheetName ?? "Sheet1"),
    values: withOthers(valuesOf(example.rows, fields, formOf(form, example)), example.otherColumns ?? {}),
    numberFormats: byField(example.formats, fields, example.rows.length),
    formulas: byField(example.formulas, fields, example.rows.length),
    ...(example.fonts ? { legacyFonts: byField(example.fonts, fields, example.rows.length) } : {}),
  };
  const lists = Object.entries(example.lists ?? {}).map(([name, other]) => {
    const shown = { ...example, rows: other.rows, formats: {}, formulas: {} };
    const values = valuesOf(other.rows, columnsOf(shown, other.form), formOf(other.form, example));
    return { ...emptySheet(name, name), values };
  });
  const catalogues = Object.entries(example.sheets ?? {}).map(([name, cells]) => ({
    ...emptySheet(name, name),
    values: cells.map((row) => [...row]),
  }));
  return { sheets: [list, ...lists, ...catalogues], date1904: example.date1904 ?? false };
}

function valuesOf(rows: readonly ExampleRow[], fields: readonly FieldKey[], form: FormDefinition): CellValue[][] {
  return [
    fields.map((field) => headerOf(field, form)),
    ...rows.map((row) => fields.map((field) => row[field] ?? (field in row ? "" : (unnamed[field] ?? "")))),
  ];
}

function withOthers(values: CellValue[][], others: Readonly<Record<string, CellValue>>): CellValue[][] {
  return values.map((row, place) => [...row, ...(place === 0 ? Object.keys(others) : Object.values(others))]);
}

/** Competences stand under a heading of their own, without which some are called as a subject is. */
function headerOf(field: FieldKey, form: FormDefinition): string {
  const header = form.fields.find((definition) => definition.key === field)?.header ?? field;
  if (field.startsWith("competence.")) return `Năng lực: ${header}`;
  return field.startsWith("quality.") ? `Phẩm chất: ${header}` : header;
}

function formOf(form: FormId, example: Example): FormDefinition {
  const level = exampleHints(example).level;
  const found = allForms.find(({ id, levels }) => id === form && (level === undefined || levels.includes(level)));
  if (!found) throw new Error(`There is no ${form} of level ${String(level)}`);
  return found;
}

export function exampleHints(example: Example): RecognitionHints {
  return { level: example.level ?? "C2", schoolYear: example.schoolYear ?? 2017 };
}

/** Where the example's field stands; -1 where it has no column. */
export function exampleColumn(example: Example, field: FieldKey, form: FormId = "mau-1"): number {
  return columnsOf(example, example.form ?? form).indexOf(field);
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

function columnsOf(example: Example, form: FormId): FieldKey[] {
  const named = new Set<FieldKey>([
    "classCode",
    "fullName",
    ...([...example.rows, example.formats ?? {}, example.formulas ?? {}].flatMap((row) =>
      Object.keys(row),
    ) as FieldKey[]),
  ]);
  // Unless an example is about a missing column, a list without birth dates is no list.
  if (!named.has("pupilCode")) named.add("birthDate");
  for (const field of example.without ?? []) named.delete(field);
  const { fields, fewestOwnFields } = formOf(form, example);
  const keys = fields.map(({ key }) => key);
  if (form !== "mau-1") addFillers(named, keys, form, fewestOwnFields);
  return keys.filter((key) => named.has(key));
}

function addFillers(
  named: Set<FieldKey>,
  keys: readonly FieldKey[],
  form: Exclude<FormId, "mau-1">,
  fewest: number,
): void {
  const usable = fillers[form].filter((key) => keys.includes(key));
  const own = () => countOwn(new Map([...named].map((key) => [key, 0])));
  for (const key of usable) if (own() < fewest || form === "tot-nghiep") named.add(key);
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
