import type { CatalogueSet } from "../../catalogues/catalogueSet";
import { assignColumns } from "../../forms/assignColumns";
import { classifyRows } from "../../forms/classifyRows";
import { withMergedRows } from "../../forms/findHeader";
import { findLevel } from "../../forms/findLevel";
import { schoolYearOfAges, schoolYearOfTitle } from "../../forms/findSchoolYear";
import { HeaderMatcher } from "../../forms/headerMatcher";
import { headerPartsOf, joinParts } from "../../forms/headerParts";
import { mappingKeys } from "../../forms/mappingKeys";
import { pupilListForm } from "../../forms/pupilList/form";
import { isBlankText } from "../../forms/textOf";
import type { FieldKey } from "../../forms/types";
import { formatDate, fromSerial, parseDate } from "../../text/date";
import { headerKey, normaliseText } from "../../text/normalise";
import { parsePupilCode } from "../../text/pupilCode";
import { columnName } from "../../workbook/address";
import { cellAt, cellKey } from "../../workbook/cells";
import type { CellValue, Sheet, Workbook } from "../../workbook/types";
import { reasons } from "./data/reasons";
import { groupWordings, sourceWordings } from "./data/sourceWordings";
import { classInTitle, classOfSheetName } from "./sourceClasses";
import type { Bilingual } from "../../text/bilingual";
import type { Certainty, SourceColumn, SourceRow, SourceSheet, Target, TransferSource } from "./types";

/** Exports have more title rows than the form: unit, title, class, class teacher, a row of metadata. */
const FIRST_ROWS = 25;
const MAX_HEIGHT = 3;
const SAMPLES = 3;

/**
 * Finds the lists of pupils in an export of a school program by the texts of their headers, in one row or in several, and
 * says what each column seems to be. The book is only read.
 */
export function readSource(book: Workbook, catalogues: CatalogueSet): TransferSource {
  const read = book.sheets.filter((sheet) => sheet.visibility === "visible" && !catalogues.sheetIds.has(sheet.id));
  const found = read.flatMap((sheet) => readSheet(sheet) ?? []);
  const known = new Set(found.map(({ sheet }) => sheet));
  const passedOver = read.filter((sheet) => !known.has(sheet) && sheet.values.length > 0).map(({ name }) => name);
  const columns = joinColumns(found, book.date1904);
  return {
    sheets: found.map(({ sheet, headerTop, headerBottom, keys, rows }) => ({
      sheet,
      headerTop,
      headerBottom,
      keys,
      rows,
    })),
    columns,
    passedOver,
    date1904: book.date1904,
    ...judge(book, found, columns, catalogues),
  };
}

interface Read {
  readonly target: Target;
  readonly certainty: Certainty;
}

interface ReadSheet extends SourceSheet {
  readonly headers: readonly string[];
  /** By column. */
  readonly targets: ReadonlyMap<number, Read>;
  /** Columns of codes that are the program's own. */
  readonly ownCodes: ReadonlySet<number>;
}

const matcher = new HeaderMatcher(pupilListForm);

const wordings = new Map<string, Read>(
  sourceWordings.flatMap(({ target, wordings: texts, isSure }) =>
    texts.map((text) => [headerKey(text), { target, certainty: isSure ? "sure" : "guess" }] as const),
  ),
);

function readSheet(sheet: Sheet): ReadSheet | null {
  let best: { top: number; bottom: number; parts: string[][]; targets: Map<number, Read> } | null = null;
  let bestScore = 0;
  for (let height = 1; height <= MAX_HEIGHT; height++) {
    for (let top = 0; top + height <= Math.min(FIRST_ROWS, sheet.values.length); top++) {
      const parts = headerPartsOf(sheet, top, top + height - 1);
      const targets = targetsOf(parts);
      const score = scoreOf(targets);
      // More rows must say more, or the first pupil would count as header.
      if (score <= bestScore || !isList(targets)) continue;
      best = { top, bottom: top + height - 1, parts, targets };
      bestScore = score;
    }
  }
  if (!best) return null;
  const { top, bottom } = withMergedRows(sheet, best, new Set(best.targets.keys()));
  const headers = best.parts.map(joinParts);
  const rows = pupilRows(sheet, top, bottom, headers, best.targets);
  if (rows.length === 0) return null;
  return {
    sheet,
    headerTop: top,
    headerBottom: bottom,
    headers,
    keys: mappingKeys(headers).map((key, column) => (key === "" ? unnamedKey(column) : key)),
    targets: best.targets,
    ownCodes: ownCodeColumns(sheet, best.targets, rows),
    rows,
  };
}

/** What exports call their columns goes before what the form calls its own: their `Nơi sinh` is a whole address. */
function targetsOf(parts: readonly (readonly string[])[]): Map<number, Read> {
  const targets = new Map<number, Read>();
  parts.forEach((column, place) => {
    const [own, ...more] = column.map(headerKey);
    const inGroup = more.length > 0 ? groupTarget(own ?? "", more.at(-1) ?? "") : null;
    if (inGroup) {
      targets.set(place, { target: inGroup, certainty: "sure" });
      return;
    }
    const read = own === undefined || more.length > 0 ? undefined : wordings.get(own);
    const under = wordings.get(headerKey(column.at(-1) ?? ""));
    if (read) targets.set(place, read);
    // Under a group of its own only what is no address and no tick keeps its meaning.
    else if (under && (under.target === "permanentHamlet" || under.target === "phone")) {
      if (!matchesForm(column)) targets.set(place, under);
    }
  });
  const rest = parts.map((column, place) => (targets.has(place) ? [] : [...column]));
  const assigned = assignColumns(matcher, pupilListForm, rest, undefined);
  const named = new Set([...targets.values()].map(({ target }) => target));
  for (const [field, column] of assigned.columns) {
    // `Mã MOET` is the Ministry's code; what stands beside it as `Mã học sinh` is the program's.
    if (named.has(field) && !mayRepeat.has(field)) continue;
    targets.set(column, { target: field, certainty: assigned.guessed.has(field) ? "guess" : "sure" });
  }
  if (assigned.splitName) {
    targets.set(assigned.splitName[0], { target: "familyName", certainty: "sure" });
    targets.set(assigned.splitName[1], { target: "givenName", certainty: "sure" });
  }
  assigned.splitBirthDate?.forEach((column, place) => {
    targets.set(column, { target: birthParts[place] ?? "birthDay", certainty: "sure" });
  });
  return targets;
}

const birthParts = ["birthDay", "birthMonth", "birthYear"] as const;

function groupTarget(group: string, part: string): Target | null {
  const found = groupWordings.find(
    ({ groups, parts }) =>
      groups.some((text) => headerKey(text) === group) && (parts?.some((text) => headerKey(text) === part) ?? true),
  );
  return found?.target ?? null;
}

/** No header's key holds a sign. */
function unnamedKey(column: number): string {
  return `?${columnName(column)}`;
}

function matchesForm(column: readonly string[]): boolean {
  return matcher.match(column).kind === "field";
}

function scoreOf(targets: ReadonlyMap<number, Read>): number {
  let score = 0;
  const seen = new Set<Target>();
  for (const { target, certainty } of targets.values()) {
    if (!seen.has(target)) score += certainty === "sure" ? 1 : 0.5;
    seen.add(target);
  }
  return score;
}

/** A name, and two things more that are a pupil's. */
const pupilTargets: ReadonlySet<Target> = new Set<Target>([
  ...(["birthDate", "sex", "femaleTick", "classCode", "pupilCode", "ethnicity", "permanentAddress"] as const),
  ...(["birthYear", "birthplaceAddress", "fatherName", "motherName", "phone", "status"] as const),
]);

function isList(targets: ReadonlyMap<number, Read>): boolean {
  const found = new Set([...targets.values()].map(({ target }) => target));
  const hasName = found.has("fullName") || (found.has("familyName") && found.has("givenName"));
  return hasName && [...found].filter((target) => pupilTargets.has(target)).length >= 2;
}

function pupilRows(
  sheet: Sheet,
  top: number,
  bottom: number,
  headers: readonly string[],
  targets: ReadonlyMap<number, Read>,
): SourceRow[] {
  const columns = new Map<FieldKey, number>();
  let name: number | undefined;
  for (const [column, { target }] of targets) {
    const field = fieldShownBy(target);
    if (target === "fullName" || target === "familyName") name = column;
    if (field !== null && !columns.has(field)) columns.set(field, column);
  }
  const { rows } = classifyRows(sheet, pupilListForm, { top, bottom, columns, headers }, name);
  const isPupil = new Set(rows);
  let className = sheet.values
    .slice(0, top)
    .reduce((last, cells) => titleIn(cells) ?? last, classOfSheetName(sheet.name) ?? "");
  const found: SourceRow[] = [];
  for (let row = bottom + 1; row < sheet.values.length; row++) {
    if (!isPupil.has(row)) className = titleIn(sheet.values[row] ?? []) ?? className;
    // A name alone, or a number alone, is no pupil of an export.
    else if (isPupilRow(sheet, row, name, columns)) found.push({ row, className });
  }
  return found;
}

function fieldShownBy(target: Target): FieldKey | null {
  switch (target) {
    case "femaleTick":
    case "maleTick":
      return "sex";
    case "permanentAddress":
    case "hometownAddress":
    case "birthplaceAddress":
      return null;
    case "birthYear":
      return "birthDate";
    case "birthDay":
    case "birthMonth":
    case "familyName":
    case "givenName":
    case "residencePart":
      return null;
    default:
      return target;
  }
}

function isPupilRow(
  sheet: Sheet,
  row: number,
  name: number | undefined,
  columns: ReadonlyMap<FieldKey, number>,
): boolean {
  const isFilled = (column: number | undefined) => column !== undefined && !isBlankText(cellAt(sheet, row, column));
  return (
    isFilled(name) || (["pupilCode", "birthDate", "identityNumber"] as const).some((key) => isFilled(columns.get(key)))
  );
}

function titleIn(cells: readonly CellValue[]): string | null {
  for (const cell of cells) {
    const name = classInTitle(cell);
    if (name !== null) return name;
  }
  return null;
}

/** Most codes must be the Ministry's; a column of the program's own codes is none of the form's. */
const CODE_SHARE = 0.5;

function ownCodeColumns(
  sheet: Sheet,
  targets: ReadonlyMap<number, Read>,
  rows: readonly SourceRow[],
): ReadonlySet<number> {
  const own = [...targets].filter(([column, { target }]) => {
    if (target !== "pupilCode") return false;
    const codes = rows
      .map(({ row }) => parsePupilCode(cellAt(sheet, row, column)).kind)
      .filter((kind) => kind !== "blank");
    const right = codes.filter((kind) => kind === "valid" || kind === "fixable");
    return codes.length > 0 && right.length < codes.length * CODE_SHARE;
  });
  return new Set(own.map(([column]) => column));
}

/** A column as it is gathered over the sheets. */
interface Gathered {
  readonly header: string;
  readonly values: Set<string>;
  read: Read | null;
  isOwnCode: boolean;
  filled: number;
}

/** One line for each header; the sheets of an export have the same columns, or nearly. */
function joinColumns(sheets: readonly ReadSheet[], date1904: boolean): SourceColumn[] {
  const gathered = new Map<string, Gathered>();
  for (const source of sheets) {
    source.keys.forEach((key, column) => {
      const header = normaliseText(source.headers[column] ?? "") || `Cột ${columnName(column)}`;
      const one = gathered.get(key) ?? { header, values: new Set(), read: null, isOwnCode: false, filled: 0 };
      gathered.set(key, one);
      gather(one, source, column, date1904);
    });
  }
  const holders = holdersOf([...gathered.values()]);
  // A column without header counts where it holds something.
  const shown = [...gathered].filter(([key, { filled }]) => !key.startsWith("?") || filled > 0);
  return shown.map(([key, one]): SourceColumn => {
    const { header, read, filled } = one;
    const isTaken = read !== null && !mayRepeat.has(read.target) && holders.get(read.target) !== one;
    const target = read === null || isTaken || one.isOwnCode ? null : read.target;
    const remark = remarkOf(key, one, isTaken);
    const certainty = read?.certainty ?? "sure";
    return { key, header, target, certainty, ...(remark ? { remark } : {}), filled, samples: [...one.values] };
  });
}

function remarkOf(key: string, { isOwnCode }: Gathered, isTaken: boolean): Bilingual | null {
  if (isOwnCode) return reasons.ownCode;
  if (key.startsWith("?")) return reasons.noHeader;
  return isTaken ? reasons.takenColumn : null;
}

/** Of columns that say the same the one that holds something, then the surer one, then the first. */
function holdersOf(columns: readonly Gathered[]): ReadonlyMap<Target, Gathered> {
  const rank = ({ filled, read }: Gathered) => (filled > 0 ? 0 : 2) + (read?.certainty === "guess" ? 1 : 0);
  const holders = new Map<Target, Gathered>();
  for (const one of columns.filter(({ isOwnCode }) => !isOwnCode).toSorted((a, b) => rank(a) - rank(b))) {
    if (one.read && !holders.has(one.read.target)) holders.set(one.read.target, one);
  }
  return holders;
}

function gather(one: Gathered, { sheet, rows, targets, ownCodes }: ReadSheet, column: number, date1904: boolean): void {
  one.read ??= targets.get(column) ?? null;
  if (ownCodes.has(column)) one.isOwnCode = true;
  for (const { row } of rows) {
    const value = cellAt(sheet, row, column);
    if (value === "" || isBlankText(value)) continue;
    one.filled++;
    if (one.values.size < SAMPLES) one.values.add(sampleOf(sheet, row, column, value, date1904));
  }
}

/** As Excel shows it, as far as that matters to tell a column: dates as dates. */
function sampleOf(sheet: Sheet, row: number, column: number, value: CellValue, date1904: boolean): string {
  const isDate = typeof value === "number" && /[dy]/i.test(sheet.numberFormats.get(cellKey(row, column)) ?? "");
  const day = isDate ? fromSerial(value, { date1904 }) : null;
  return day ? formatDate(day) : normaliseText(String(value));
}

/** Targets that several columns may fill together. */
const mayRepeat: ReadonlySet<Target> = new Set<Target>([
  ...(["permanentHamlet", "hometownHamlet", "birthPlace", "residencePart"] as const),
]);

function judge(
  book: Workbook,
  sheets: readonly ReadSheet[],
  columns: readonly SourceColumn[],
  catalogues: CatalogueSet,
): Pick<TransferSource, "level" | "schoolYear"> {
  const columnOf = (sheet: ReadSheet, target: Target) => {
    const key = columns.find((column) => column.target === target)?.key;
    return key === undefined ? -1 : sheet.keys.indexOf(key);
  };
  const pupils = sheets.flatMap((source) => {
    const classColumn = columnOf(source, "classCode");
    const birthColumn = columnOf(source, "birthDate");
    return source.rows.map(({ row, className }) => {
      const own = classColumn < 0 ? "" : String(cellAt(source.sheet, row, classColumn));
      const date = parseDate(birthColumn < 0 ? "" : cellAt(source.sheet, row, birthColumn), {
        date1904: book.date1904,
      });
      return {
        classText: own === "" ? className : own,
        birthYear: date.kind === "date" || date.kind === "yearOnly" ? date.year : null,
      };
    });
  });
  const titles = [
    ...sheets.flatMap(({ sheet, headerTop }) => sheet.values.slice(0, headerTop).flat().filter(isTitle)),
    ...sheets.map(({ sheet }) => sheet.name),
    book.fileName ?? "",
  ];
  const level = findLevel({
    classes: pupils.map(({ classText }) => classText),
    titles,
    fields: [],
    hasContinuingEducation: false,
    catalogues,
  });
  const titledYear = titles.map(schoolYearOfTitle).find((year) => year !== null) ?? null;
  const aged = pupils.flatMap(({ classText, birthYear }) => (birthYear === null ? [] : [{ classText, birthYear }]));
  return { level, schoolYear: titledYear ?? schoolYearOfAges(aged) };
}

/** Not the row of metadata that some exports begin with. */
function isTitle(value: CellValue): value is string {
  return typeof value === "string" && !/^\s*[{[]/.test(value);
}
