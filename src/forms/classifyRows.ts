import { headerKey, matchKey } from "../text/normalise";
import { isBlank } from "../workbook/cells";
import type { CellValue, Sheet } from "../workbook/types";
import { rowWords } from "./data/rowWords";
import type { FoundHeader } from "./findHeader";
import type { FieldKey, FormDefinition, SkippedRow } from "./types";

export interface ClassifiedRows {
  readonly rows: readonly number[];
  readonly skippedRows: readonly SkippedRow[];
}

/** Where a header stands, and which columns it names. */
export type HeaderPlace = Pick<FoundHeader, "top" | "bottom" | "columns" | "headers">;

/** The columns that say most plainly that a row is a pupil. */
const tellingFields: readonly FieldKey[] = ["classCode", "pupilCode", "birthDate", "sex", "ethnicity", "status"];

/**
 * Parts the rows below a header into pupils and what lists hold beside them. A row that says as little as a name is a
 * pupil: it may just be typed. Rows blank in every column of the form, or numbered in advance, are passed over.
 */
export function classifyRows(
  sheet: Sheet,
  form: FormDefinition,
  header: HeaderPlace,
  nameColumn: number | undefined,
): ClassifiedRows {
  const reader = new RowReader(sheet, header, nameColumn, form.id !== "mau-1");
  const rows: number[] = [];
  const skippedRows: SkippedRow[] = [];
  for (let row = header.bottom + 1; row < sheet.values.length; row++) {
    const kind = reader.read(row);
    if (kind === "pupil") rows.push(row);
    else if (kind !== null) skippedRows.push({ row, kind });
  }
  return { rows, skippedRows };
}

/**
 * Whether a row is a pupil by its own cells, whatever stands around it: at least three of the telling columns filled, with
 * letters and figures among them. Such a row stays one as long as this holds, so an edit in it moves no other row.
 */
export function isPlainlyPupil(sheet: Sheet, row: number, columns: ReadonlyMap<FieldKey, number>): boolean {
  const cells = sheet.values[row] ?? [];
  const telling = tellingFields.flatMap((field) => {
    const column = columns.get(field);
    return column !== undefined && hasContent(cells[column]) ? [cells[column]] : [];
  });
  return telling.length >= 3 && telling.some(hasFigure) && telling.some((value) => /\p{L}/u.test(String(value)));
}

class RowReader {
  private readonly serial: number | undefined;
  private readonly telling: readonly number[];
  /** Columns of the form without the running number. */
  private readonly mapped: readonly number[];
  private readonly all: readonly number[];
  private readonly birthDate: number | undefined;
  /** Of every column the texts of its header rows. */
  private readonly ownHeaders: ReadonlyMap<number, readonly string[]>;
  private readonly headers: readonly string[];
  private isAfterHeader = true;
  private isAfterSignature = false;

  constructor(
    private readonly sheet: Sheet,
    { top, bottom, columns, headers }: HeaderPlace,
    private readonly nameColumn: number | undefined,
    /** Results: pupils come from an export, and a class's counts stand below them. */
    private readonly hasSummaries: boolean,
  ) {
    this.headers = headers;
    this.serial = columns.get("serial");
    this.birthDate = columns.get("birthDate");
    this.telling = tellingFields.flatMap((field) => columns.get(field) ?? []);
    this.mapped = [...new Set([...columns.values(), ...(nameColumn === undefined ? [] : [nameColumn])])].filter(
      (column) => column !== this.serial,
    );
    this.all = this.serial === undefined ? this.mapped : [this.serial, ...this.mapped];
    const headerRows = sheet.values.slice(hasSummaries ? top : bottom, bottom + 1);
    this.ownHeaders = new Map(
      this.all.map((column) => [column, headerRows.map((row) => headerKey(String(row[column] ?? "")))]),
    );
  }

  /** `null`: nothing of the form's. */
  read(row: number): SkippedRow["kind"] | "pupil" | null {
    const cells = this.sheet.values[row];
    if (!cells || this.isBlankRow(cells)) return null;
    const kind = this.kindOf(cells);
    if (kind === null) return null;
    this.isAfterHeader = kind === "repeatedHeader";
    if (kind === "signature") this.isAfterSignature = true;
    else if (kind !== "note" && kind !== "total") this.isAfterSignature = false;
    return kind;
  }

  /** A running number alone makes no pupil; text in its column may be a title or a total. */
  private isBlankRow(cells: readonly CellValue[]): boolean {
    if (this.mapped.some((column) => hasContent(cells[column]))) return false;
    const serial = this.serial === undefined ? "" : (cells[this.serial] ?? "");
    return typeof serial !== "string" || !/\p{L}/u.test(serial);
  }

  private kindOf(cells: readonly CellValue[]): SkippedRow["kind"] | "pupil" | null {
    if (this.isHeaderAgain(cells)) return "repeatedHeader";
    if (this.isAfterHeader && this.isColumnNumbers(cells)) return "columnNumbers";
    const telling = this.countTelling(cells);
    const worded = telling < 3 ? this.kindByWords(cells, telling) : null;
    if (worded) return worded;
    // The names of those who sign stand anywhere; a pupil has a number, a code or a date somewhere.
    if (this.isAfterSignature && telling < 3 && !cells.some(hasFigure)) return "signature";
    if (telling >= 2) return "pupil";
    const hasName = this.nameColumn !== undefined && hasContent(cells[this.nameColumn]);
    if (this.hasSummaries && telling === 0 && !this.isNamed(cells)) return "note";
    if (this.isAfterSignature && telling === 0) return "signature";
    if (telling === 1 || hasName) return "pupil";
    return this.mapped.filter((column) => hasContent(cells[column])).length >= 3 ? "pupil" : "note";
  }

  private countTelling(cells: readonly CellValue[]): number {
    let count = 0;
    for (const column of this.telling) if (hasContent(cells[column])) count++;
    return count;
  }

  /** A person's name: more than one word and no word of a summary. */
  private isNamed(cells: readonly CellValue[]): boolean {
    const name = this.nameColumn === undefined ? "" : (cells[this.nameColumn] ?? "");
    return typeof name === "string" && /\p{L}\s+\p{L}/u.test(name.trim()) && !hasFigure(name);
  }

  /** The header's own words in at least three columns, or in all that hold anything. */
  private isHeaderAgain(cells: readonly CellValue[]): boolean {
    // Codes and dates have figures, headers have none: of a pupil's row one look is enough.
    if (this.telling.some((column) => hasFigure(cells[column]))) return false;
    return this.all.filter((column) => this.isOwnHeader(cells, column)).length >= 3;
  }

  private isOwnHeader(cells: readonly CellValue[], column: number): boolean {
    const value = cells[column];
    if (typeof value !== "string" || isBlank(value)) return false;
    const parts = this.ownHeaders.get(column) ?? [];
    const whole = this.headers[column] ?? "";
    if (value.length > Math.max(whole.length, ...parts.map((part) => part.length)) + 8) return false;
    // Most names part from "Họ tên" at the first letter, which spares folding them.
    const begin = firstLetter(value);
    if (begin !== "" && begin !== firstLetter(whole) && !parts.some((part) => part.startsWith(begin))) return false;
    const key = headerKey(value);
    return parts.includes(key) || key === headerKey(whole);
  }

  /** `1 2 3 …`, `(1) (2) (3) …` or `A B C …` under the header, or the form in which dates are to be typed. */
  private isColumnNumbers(cells: readonly CellValue[]): boolean {
    const marks = cells.flatMap((value) => (hasContent(value) ? [headerKey(String(value))] : []));
    if (marks.length > 0 && marks.every((mark) => /^(d{1,2} m{1,2} y{2,4}|x|so|chu)$/.test(mark))) {
      return marks.some((mark) => mark.startsWith("d"));
    }
    if (marks.length < 3) return false;
    const numbers = marks.map((mark) => (/^[a-z]$/.test(mark) ? mark.charCodeAt(0) - 96 : Number(mark)));
    if (!numbers.every(Number.isInteger)) return false;
    // Letters may number the first columns and figures the rest (A B 1 2 3).
    return numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1 || number === 1);
  }

  private kindByWords(cells: readonly CellValue[], telling: number): SkippedRow["kind"] | null {
    const name = this.nameColumn === undefined ? "" : (cells[this.nameColumn] ?? "");
    // A count may stand in the column of birth dates.
    if (this.hasSummaries && telling <= 1 && isOfSummary(String(name))) return "total";
    if (this.birthDate !== undefined && looksLikeDate(cells[this.birthDate])) return null;
    const texts = cells
      .filter((value) => typeof value === "string" && !isBlank(value))
      .slice(0, 6)
      .map(String);
    const [first = ""] = texts;
    if (isTotal(first) || (telling <= 1 && texts.some(isPlainTotal))) return "total";
    if (this.hasSummaries && telling <= 1 && isBlank(name) && isSummary(first)) return "total";
    // A parent's occupation may begin so as well; then a pupil's name stands beside it.
    if ((isBlank(name) || isSignature(String(name))) && texts.some(isSignature)) return "signature";
    if (telling > 1) return null;
    return isClassTitle(first) && (texts.length === 1 || isBlank(name)) ? "classTitle" : null;
  }
}

/** What a row is by its words, in a sheet of which no more is known. */
export function kindByWordsAlone(cells: readonly CellValue[]): "total" | "signature" | null {
  const texts = cells.filter((value) => typeof value === "string" && !isBlank(value)).map(String);
  if (isTotal(texts[0] ?? "")) return "total";
  return texts.some(isSignature) ? "signature" : null;
}

const folded = new Map<string, string>();

/** As keys begin; `""` where the text begins with a sign. */
function firstLetter(text: string): string {
  const letter = text.charAt(0);
  const known = folded.get(letter);
  if (known !== undefined) return known;
  const made = headerKey(letter);
  folded.set(letter, made);
  return made;
}

/** Short enough to be a date, not "Ba Tri, ngày 20 tháng 8 năm 2018". */
function looksLikeDate(value: CellValue | undefined): boolean {
  return typeof value === "number" || (typeof value === "string" && value.length <= 12 && /\d/.test(value));
}

function hasFigure(value: CellValue | undefined): boolean {
  if (typeof value !== "string") return typeof value === "number";
  // Classes and codes mostly begin with one.
  const first = value.charCodeAt(0);
  return (first >= 0x30 && first <= 0x39) || /\d/.test(value);
}

function hasContent(value: CellValue | undefined): boolean {
  return value !== undefined && value !== "" && !isBlank(value);
}

/** `Tổng số: 35`, `Cộng 35 học sinh`. */
function isTotal(text: string): boolean {
  return isPlainTotal(text) || beginsWith(text, rowWords.total);
}

/** `Tổng số`, `Cộng: 12 học sinh`; a name may begin so, but has no figures. */
function isCount(text: string): boolean {
  return isPlainTotal(text) || (hasFigure(text) && isTotal(text));
}

/** In a name's place under results: a count's label, or the count itself. */
function isOfSummary(name: string): boolean {
  return isSummary(name) || isCount(name) || /^\d+(?:[.,]\d+)?%?$/.test(name.trim());
}

function isPlainTotal(text: string): boolean {
  const key = matchKey(text).replace(/[\s:.]+$/, "");
  return rowWords.total.alone.some((word) => key === word);
}

/** `Giỏi: 10`, `Tỉ lệ %`, `Trên TB`: a class's counts under its results. */
function isSummary(text: string): boolean {
  // `Hoàn thành tốt (T)`
  const key = headerKey(text.replace(/\([^)]*\)/g, " "));
  return (
    summaryWords.some((word) => key === word || (key.startsWith(`${word} `) && !/^\p{L}+( \p{L}+)*$/u.test(key))) ||
    summaryStarts.some((word) => key.startsWith(word))
  );
}

const summaryWords = rowWords.summary.alone.map(headerKey);
const summaryStarts = rowWords.summary.starts.map(headerKey);

function isClassTitle(text: string): boolean {
  return beginsWith(text, rowWords.classTitle);
}

function isSignature(text: string): boolean {
  const key = headerKey(text);
  return rowWords.signature.some((word) => key.startsWith(word)) || /\bngay .*thang .*nam\b/.test(key);
}

function beginsWith(text: string, words: { readonly marked: readonly string[]; readonly unmarked: readonly string[] }) {
  const key = matchKey(text);
  const starts = (word: string) => key.startsWith(word) && !/^[\p{L}\p{M}]/u.test(key.slice(word.length));
  return words.marked.some(starts) || (/\d/.test(key) && words.unmarked.some(starts));
}
