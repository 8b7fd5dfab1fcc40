import type { CatalogueSet } from "../catalogues/catalogueSet";
import { parseDate } from "../text/date";
import { headerKey } from "../text/normalise";
import { columnName } from "../workbook/address";
import { cellAt, isBlank } from "../workbook/cells";
import type { Area, CellValue, Sheet, Workbook } from "../workbook/types";
import { classifyRows } from "./classifyRows";
import { fieldName } from "./fieldName";
import { findForm } from "./findForm";
import type { FoundHeader } from "./findHeader";
import { findLevel } from "./findLevel";
import { DEFAULT_SCHOOL_YEAR, schoolYearOfAges, schoolYearOfTitle } from "./findSchoolYear";
import { titledParts } from "./columnTools/classTitles";
import { findTitledClasses } from "./findTitledClasses";
import { lockedFields } from "./results/fields";
import { textOf } from "./textOf";
import { saysVnen } from "./vnen";
import type {
  Doubt,
  FieldDefinition,
  FieldKey,
  FormDefinition,
  Level,
  RecognisedSheet,
  RecognitionHints,
  Unrecognised,
} from "./types";

export interface Recognition {
  readonly sheets: readonly RecognisedSheet[];
  readonly unrecognised: readonly Unrecognised[];
}

/**
 * Finds the forms of a workbook by what their headers say, wherever they stand. What is not sure is said in the
 * sheet's doubts; what the user settled (`hints`) wins over everything read.
 */
export function recogniseWorkbook(
  workbook: Workbook,
  catalogues: CatalogueSet,
  hints: RecognitionHints = {},
): Recognition {
  const sheets: RecognisedSheet[] = [];
  const unrecognised: Unrecognised[] = [];
  for (const sheet of workbook.sheets) {
    const found = recogniseSheet(sheet, workbook, catalogues, hints);
    if (found === null) continue;
    if ("kind" in found) unrecognised.push(found);
    else sheets.push(found);
  }
  return { sheets, unrecognised: sheets.length > 0 ? unrecognised : [{ kind: "noForm" }, ...unrecognised] };
}

/** Pupils looked at for the level and the school year; evenly over the list, so that every class has its say. */
const SAMPLE = 500;

/** `null` for a sheet that is none of our business. */
function recogniseSheet(
  sheet: Sheet,
  workbook: Workbook,
  catalogues: CatalogueSet,
  hints: RecognitionHints,
): RecognisedSheet | Unrecognised | null {
  if (catalogues.sheetIds.has(sheet.id)) return { kind: "catalogueSheet", sheetName: sheet.name };
  if (!sheet.values.some((row) => row.some((value) => !isBlank(value)))) {
    return { kind: "emptySheet", sheetName: sheet.name };
  }
  const found = findForm(sheet, hints.mappings?.get(sheet.name), hints.level);
  if (!found) return null;
  if ("other" in found) return { kind: "otherForm", sheetName: sheet.name, form: found.other };
  return describe(sheet, found.form, found.header, workbook, catalogues, hints);
}

function describe(
  sheet: Sheet,
  form: FormDefinition,
  header: FoundHeader,
  workbook: Workbook,
  catalogues: CatalogueSet,
  hints: RecognitionHints,
): RecognisedSheet {
  const nameColumn = header.columns.get("fullName") ?? header.splitName?.[0];
  const { rows, skippedRows } = classifyRows(sheet, form, withBirthYear(header), nameColumn);
  const splitName = header.splitName ?? splitUnderOneHeader(sheet, header, rows);
  const { splitBirthDate } = header;
  const columns = new Map(header.columns);
  if (splitName) columns.delete("fullName");
  const titledClasses =
    form.id === "mau-1"
      ? titledClassesOfList(sheet, header.top, columns, skippedRows)
      : findTitledClasses(sheet, header.top, skippedRows);
  const { level, schoolYear, schoolYearFrom, yearOfAges, isVnen, vnenClasses } = judgeAnew(
    sheet,
    { headerTop: header.top, columns, splitBirthDate, rows, form, titledClasses },
    workbook,
    catalogues,
    hints,
  );
  const mergedDataAreas = sheet.merges.filter((area) => coversPupils(area, rows, columns));
  const unknownColumns = unknownColumnsOf(header, columns);
  const expected = expectedFields(form, level);
  const known = expected.filter((field) => columns.has(field.key) && !header.guessed.has(field.key));
  const base = {
    form,
    sheetId: sheet.id,
    sheetName: sheet.name,
    level,
    schoolYear,
    schoolYearFrom,
    yearOfAges,
    isVnen,
    vnenClasses,
    headerTop: header.top,
    headerBottom: header.bottom,
    columns,
    splitBirthDate,
    headers: header.headers,
    unknownColumns,
    rows,
    skippedRows,
    titledClasses,
    confidence: known.length / expected.length,
    mergedDataAreas,
  } satisfies Omit<RecognisedSheet, "doubts">;
  return { ...base, doubts: doubtsOf(base, sheet, header, splitName, expected) };
}

/** Of a pupil list only where no column tells them; below a title that names none for certain nobody's class is known. */
function titledClassesOfList(
  sheet: Sheet,
  headerTop: number,
  columns: ReadonlyMap<FieldKey, number>,
  skippedRows: RecognisedSheet["skippedRows"],
): RecognisedSheet["titledClasses"] {
  if (columns.has("classCode") || columns.has("className")) return [];
  const parts = titledParts(sheet, { headerTop, skippedRows });
  if (!parts.some(({ name }) => name !== null)) return [];
  return parts.map(({ from, name }) => ({ from, name: name ?? "", titleRow: null }));
}

/** Level and school year of a list, and whose classes VNEN judges: what follows from classes, titles and birth dates. */
export type Judgement = Pick<
  RecognisedSheet,
  "level" | "schoolYear" | "schoolYearFrom" | "yearOfAges" | "isVnen" | "vnenClasses"
>;

/** Of Mẫu số 1 the columns seen in the real file; of results those that the portal fills itself. */
function expectedFields(form: FormDefinition, level: Level | null): readonly FieldDefinition[] {
  const keys: readonly FieldKey[] | null = form.id === "mau-1" ? null : lockedFields;
  return form.fields.filter((field) =>
    keys ? keys.includes(field.key) : field.confidence === "A" && (!level || field.levels.includes(level)),
  );
}

/** What `recogniseWorkbook` would now say of a recognised sheet's level and school year; its rows are as they were. */
export function judgeAnew(
  sheet: Sheet,
  {
    headerTop,
    columns,
    splitBirthDate,
    rows,
    form,
    titledClasses,
  }: Pick<RecognisedSheet, "headerTop" | "columns" | "splitBirthDate" | "rows" | "form" | "titledClasses">,
  workbook: Workbook,
  catalogues: CatalogueSet,
  hints: RecognitionHints,
): Judgement {
  const sample = sampleOf(rows);
  const titles = titlesOf(sheet, headerTop, workbook);
  const classes = textsOf(sheet, columns.get("classCode"), sample);
  const level =
    hints.level ??
    levelOf(sheet, form, columns, sample, titles, catalogues, [
      ...classes,
      ...(classes.length === 0 ? titledClasses.map(({ name }) => name).filter((name) => name !== "") : []),
    ]);
  const births = columns.get("birthDate") ?? splitBirthDate?.[2];
  // Of results a title's classes have not been held against ages.
  const titled = form.id === "mau-1" ? titledClasses : [];
  const classColumn = columns.get("classCode");
  const classOf = (row: number) =>
    classColumn === undefined
      ? (titled.findLast(({ from }) => from <= row)?.name ?? "")
      : textOf(cellAt(sheet, row, classColumn));
  const yearOfAges = agesOf(sheet, births, classOf, sample, workbook.date1904);
  return {
    level,
    ...schoolYearOf(titles, yearOfAges, hints),
    yearOfAges,
    ...(form.id === "mau-1" ? noVnen : vnenOf(sheet, { headerTop, columns, rows, titledClasses }, titles)),
  };
}

const noVnen = { isVnen: false, vnenClasses: [] } as const;

/** Where a list has several parts, the title over the first speaks of that class alone. */
function vnenOf(
  sheet: Sheet,
  {
    headerTop,
    columns,
    rows,
    titledClasses,
  }: Pick<RecognisedSheet, "headerTop" | "columns" | "rows" | "titledClasses">,
  titles: readonly string[],
): Pick<RecognisedSheet, "isVnen" | "vnenClasses"> {
  const textsIn = (row: number) => (sheet.values[row] ?? []).filter((value) => typeof value === "string");
  const titled = titledClasses.flatMap(({ name, titleRow }) =>
    titleRow !== null && textsIn(titleRow).some(saysVnen) ? [name] : [],
  );
  const [first] = titledClasses;
  const ofFirst =
    titledClasses.length > 1 && first && first.titleRow !== null && first.titleRow < headerTop
      ? textsIn(first.titleRow)
      : [];
  const own = new Set([
    ...textsOf(sheet, columns.get("classCode"), rows),
    ...textsOf(sheet, columns.get("className"), rows),
  ]);
  return {
    isVnen: titles.some((title) => saysVnen(title) && !ofFirst.includes(title)),
    vnenClasses: [...new Set([...titled, ...[...own].filter(saysVnen)])],
  };
}

function levelOf(
  sheet: Sheet,
  form: FormDefinition,
  columns: ReadonlyMap<FieldKey, number>,
  sample: readonly number[],
  titles: readonly string[],
  catalogues: CatalogueSet,
  classes: readonly string[],
): Level | null {
  const [only, another] = form.levels;
  if (only && !another) return only;
  const level = findLevel({
    classes,
    titles,
    fields: form.fields.filter((field) => columns.has(field.key)),
    hasContinuingEducation: isMostlyFilled(sheet, continuingEducationColumns(form, columns), sample),
    catalogues,
  });
  return level && form.levels.includes(level) ? level : null;
}

/** Of a birth date in three columns the year tells rows apart as a date would. */
function withBirthYear(header: FoundHeader): FoundHeader {
  if (!header.splitBirthDate) return header;
  return { ...header, columns: new Map(header.columns).set("birthDate", header.splitBirthDate[2]) };
}

/** Columns with a header that no field has, and those left over where two have the same one. */
function unknownColumnsOf(header: FoundHeader, columns: ReadonlyMap<FieldKey, number>): number[] {
  const used = new Set([...columns.values(), ...(header.splitBirthDate ?? [])]);
  return header.headers.flatMap((text, column) => (text === "" || used.has(column) ? [] : [column]));
}

function doubtsOf(
  recognised: Omit<RecognisedSheet, "doubts">,
  sheet: Sheet,
  header: FoundHeader,
  splitName: readonly [number, number] | null,
  expected: readonly FieldDefinition[],
): Doubt[] {
  const { columns, rows, form } = recognised;
  const doubts: Doubt[] = [];
  const say = (kind: Doubt["kind"], args: Doubt["args"] = {}) => void doubts.push({ kind, args });
  const oneLine = (column: number) => (header.headers[column] ?? "").replace(/\s+/g, " ").trim();
  const settled = new Set<number>(splitName ?? []);
  if (splitName) say("splitName", { first: columnName(splitName[0]), second: columnName(splitName[1]) });
  if (header.splitBirthDate) {
    const [first, second, third] = header.splitBirthDate.map(columnName);
    say("splitBirthDate", { first: first ?? "", second: second ?? "", third: third ?? "" });
  }
  for (const { field, first, second } of header.doubled) {
    settled.add(second);
    say("fieldInTwoColumns", { field: fieldName(field), first: columnName(first), second: columnName(second) });
  }
  for (const field of form.fields) {
    const column = columns.get(field.key);
    if (column === undefined || !header.guessed.has(field.key)) continue;
    say("guessedColumn", { column: columnName(column), header: oneLine(column), field: fieldName(field) });
  }
  for (const column of recognised.unknownColumns) {
    if (!settled.has(column)) say("unknownColumn", { column: columnName(column), header: oneLine(column) });
  }
  const found = expected.filter((field) => columns.has(field.key)).length;
  if (found < expected.length / 2) say("fewColumns", { found, expected: expected.length, formName: form.name });
  if (recognised.level === null) say("levelUnknown");
  const isAssumed = recognised.schoolYearFrom === "ages" || recognised.schoolYearFrom === "default";
  if (isAssumed) say("schoolYearAssumed", { year: recognised.schoolYear, next: recognised.schoolYear + 1 });
  if (recognised.mergedDataAreas.length > 0) say("mergedDataCells", { count: recognised.mergedDataAreas.length });
  if (sheet.hasHiddenRows) say("hiddenRows");
  if (sheet.isProtected) say("protectedSheet");
  if (rows.length === 0) say("noData");
  return doubts;
}

/** "Họ và tên" merged over two columns, the given names standing in the second. */
function splitUnderOneHeader(
  sheet: Sheet,
  header: FoundHeader,
  rows: readonly number[],
): readonly [number, number] | null {
  const name = header.columns.get("fullName");
  if (name === undefined) return null;
  const isWide = sheet.merges.some(
    ({ top, bottom, left, right }) => top <= header.bottom && bottom >= header.top && left === name && right > name,
  );
  if (!isWide) return null;
  const sample = sampleOf(rows);
  const filled = sample.filter((row) => !isBlank(cellAt(sheet, row, name + 1))).length;
  return sample.length > 0 && filled > sample.length / 2 ? [name, name + 1] : null;
}

function schoolYearOf(
  titles: readonly string[],
  yearOfAges: number | null,
  hints: RecognitionHints,
): Pick<RecognisedSheet, "schoolYear" | "schoolYearFrom"> {
  if (hints.schoolYear !== undefined) return { schoolYear: hints.schoolYear, schoolYearFrom: "user" };
  // A title stands nearer to the list than the name of a file that is copied every year.
  const titled = titles.map((title) => schoolYearOfTitle(title)).find((year) => year !== null) ?? null;
  if (titled !== null) return { schoolYear: titled, schoolYearFrom: "title" };
  if (yearOfAges !== null) return { schoolYear: yearOfAges, schoolYearFrom: "ages" };
  return { schoolYear: DEFAULT_SCHOOL_YEAR, schoolYearFrom: "default" };
}

function agesOf(
  sheet: Sheet,
  birthDate: number | undefined,
  classOf: (row: number) => string,
  sample: readonly number[],
  date1904: boolean,
): number | null {
  if (birthDate === undefined) return null;
  const pupils = sample.flatMap((row) => {
    const date = parseDate(cellAt(sheet, row, birthDate), { date1904 });
    return date.kind === "date" || date.kind === "yearOnly" ? [{ birthYear: date.year, classText: classOf(row) }] : [];
  });
  return schoolYearOfAges(pupils);
}

/** What stands above the header, then the names of sheet and file, then what a guide beside the list is headed with. */
function titlesOf(sheet: Sheet, headerTop: number, workbook: Workbook): string[] {
  const above = sheet.values.slice(0, headerTop).flatMap((row) => row.filter((value) => typeof value === "string"));
  return [...above, sheet.name, workbook.fileName ?? "", ...guideTitles(workbook)].filter((text) => text !== "");
}

/** A template's guide sheet says what the file is; its own lines are no titles. */
function guideTitles(workbook: Workbook): string[] {
  return workbook.sheets.flatMap(({ name, values }) => {
    const [title] = values[0] ?? [];
    return headerKey(name) === "huong dan" && typeof title === "string" ? [title] : [];
  });
}

/** Fields that the level and the school year follow from. */
const judgedFields: readonly FieldKey[] = ["classCode", "birthDate", "learningMode", "vocationalTraining"];

/** Whether what `judgeAnew` says can follow from this field of this pupil, by place. */
export function isJudgedBy(
  { rows, form }: Pick<RecognisedSheet, "rows" | "form">,
  field: FieldKey,
  index: number,
): boolean {
  // Of results every class is asked whether VNEN judges it.
  if (form.id !== "mau-1" && (field === "classCode" || field === "className")) return true;
  return judgedFields.includes(field) && index % stepOf(rows) === 0;
}

function stepOf(rows: readonly number[]): number {
  return Math.max(1, Math.floor(rows.length / SAMPLE));
}

function sampleOf(rows: readonly number[]): readonly number[] {
  const step = stepOf(rows);
  if (step === 1) return rows;
  const sample: number[] = [];
  for (let index = 0; index < rows.length; index += step) sample.push(rows[index] ?? 0);
  return sample;
}

function textsOf(sheet: Sheet, column: number | undefined, rows: readonly number[]): string[] {
  if (column === undefined) return [];
  const texts: string[] = [];
  let last: CellValue = "";
  let text = "";
  for (const row of rows) {
    const value = cellAt(sheet, row, column);
    // Neighbours are mostly of one class.
    if (value !== last) text = textOf((last = value));
    if (text !== "") texts.push(text);
  }
  return texts;
}

/** Columns that GDTX alone has (Hình thức học tập). */
function continuingEducationColumns(form: FormDefinition, columns: ReadonlyMap<FieldKey, number>): number[] {
  return form.fields
    .filter(({ levels }) => levels.length === 1 && levels[0] === "TX")
    .flatMap((field) => columns.get(field.key) ?? []);
}

function isMostlyFilled(sheet: Sheet, columns: readonly number[], rows: readonly number[]): boolean {
  if (columns.length === 0 || rows.length === 0) return false;
  const filled = rows.filter((row) => columns.some((column) => !isBlank(cellAt(sheet, row, column)))).length;
  return filled > rows.length / 2;
}

function coversPupils(area: Area, rows: readonly number[], columns: ReadonlyMap<FieldKey, number>): boolean {
  const isInColumns = [...columns.values()].some((column) => column >= area.left && column <= area.right);
  return isInColumns && hasRowBetween(rows, area.top, area.bottom);
}

function hasRowBetween(rows: readonly number[], top: number, bottom: number): boolean {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < top) low = middle + 1;
    else high = middle;
  }
  return (rows[low] ?? Infinity) <= bottom;
}
