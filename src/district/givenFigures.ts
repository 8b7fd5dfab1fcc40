import * as z from "zod/mini";
import { levelWords } from "../forms/data/levelWords";
import type { Level } from "../forms/types";
import { parseColumn, readFigure } from "../statistics/compareColumn";
import { headerKey, normaliseText } from "../text/normalise";
import type { CellValue } from "../workbook/types";
import { figureWords, type FigureId } from "./figures";

/** One school's figures from elsewhere: an earlier result, the portal, last year's report. */
export interface GivenRow {
  readonly unit: string;
  readonly code: string | null;
  /** all: of the whole school, where nothing tells the level. */
  readonly level: Level | "all" | null;
  readonly figures: Readonly<Partial<Record<FigureId, number>>>;
}

export interface GivenFigures {
  /** ISO 8601; `null` for figures that do not say. */
  readonly madeAt: string | null;
  readonly rows: readonly GivenRow[];
  /** Lines that name something and give no figure, as they stand. */
  readonly unread: readonly string[];
}

const resultSchema = z.object({
  version: z.literal(1),
  product: z.literal("so-sach"),
  madeAt: z.string(),
  schools: z.array(
    z.object({
      unit: z.string(),
      code: z.nullable(z.string()),
      levels: z.array(
        z.object({ level: z.nullable(z.enum(["MN", "C1", "C2", "C3", "TX"])), pupils: z.int().check(z.minimum(0)) }),
      ),
    }),
  ),
});

/** Pupils of an earlier result (`ket-qua.json`); `null` for text that is none. */
export function figuresOfResult(text: string): GivenFigures | null {
  try {
    const parsed = resultSchema.safeParse(JSON.parse(text.replace(/^\ufeff/, "")));
    if (!parsed.success) return null;
    const rows = parsed.data.schools.flatMap(({ unit, code, levels }) =>
      levels.map(({ level, pupils }): GivenRow => ({ unit, code, level, figures: { pupils } })),
    );
    return { madeAt: parsed.data.madeAt, rows, unread: [] };
  } catch {
    return null;
  }
}

/** A pasted or saved table: cells parted by tabs, semicolons or commas. `null` where it holds no figure of a school. */
export function figuresOfText(text: string): GivenFigures | null {
  return figuresOfTables([splitTable(text)]);
}

/** Sheets of a workbook; the first that has figures of schools. */
export function figuresOfTables(tables: readonly (readonly (readonly CellValue[])[])[]): GivenFigures | null {
  for (const read of [withHeader, withoutHeader]) {
    for (const table of tables) {
      const figures = read(table);
      if (figures.rows.length > 0) return figures;
    }
  }
  return null;
}

/** Titles above a table are few. */
const HEADER_ROWS = 20;
const unitWords = [
  "truong",
  "ten truong",
  "don vi",
  "ten don vi",
  "co so giao duc",
  "ten co so giao duc",
  "school",
  "unit",
];
const codeWords = ["ma truong", "ma don vi", "ma"];
const levelHeaders = ["cap hoc", "cap", "level"];

interface Columns {
  readonly unit: number;
  readonly code: number;
  readonly level: number;
  readonly figures: readonly (readonly [number, FigureId])[];
}

function withHeader(table: readonly (readonly CellValue[])[]): GivenFigures {
  const nothing = { madeAt: null, rows: [], unread: [] };
  for (const [place, header] of table.slice(0, HEADER_ROWS).entries()) {
    const columns = columnsOf(header);
    if (columns) return rowsBelow(table.slice(place + 1), columns);
  }
  return nothing;
}

/** The first column of each kind counts: the others are of parts (Nữ dân tộc) that have no figure of ours. */
function columnsOf(header: readonly CellValue[]): Columns | null {
  const keys = header.map((value) => headerKey(String(value)));
  const first = (words: readonly string[]) => keys.findIndex((key) => words.includes(key));
  const figures = (Object.keys(figureWords) as FigureId[]).flatMap((id) => {
    const column = first(figureWords[id]);
    return column < 0 ? [] : ([[column, id]] as const);
  });
  const unit = first(unitWords);
  return unit < 0 || figures.length === 0
    ? null
    : { unit, code: first(codeWords), level: first(levelHeaders), figures };
}

function rowsBelow(table: readonly (readonly CellValue[])[], columns: Columns): GivenFigures {
  const rows: GivenRow[] = [];
  const unread: string[] = [];
  for (const cells of table) {
    const text = (column: number) => normaliseText(String(cells[column] ?? ""));
    const unit = text(columns.unit);
    if (unit === "" || isSum(unit)) continue;
    const figures: Partial<Record<FigureId, number>> = {};
    for (const [column, id] of columns.figures) {
      const figure = readFigure(text(column));
      if (figure !== null) figures[id] = figure;
    }
    if (Object.keys(figures).length === 0) unread.push(lineOf(cells));
    else
      rows.push({ unit, code: text(columns.code).toUpperCase() || null, level: levelOf(text(columns.level)), figures });
  }
  return { madeAt: null, rows, unread };
}

/** Of a list without headings the name and the last number of each line. */
function withoutHeader(table: readonly (readonly CellValue[])[]): GivenFigures {
  const rows: GivenRow[] = [];
  const unread: string[] = [];
  for (const { label, number, text } of parseColumn(table.map((cells) => cells.join("\t")).join("\n"))) {
    if (text === "" || isSum(label)) continue;
    if (label === "" || number === null) unread.push(text);
    else rows.push({ unit: label, code: null, level: "all", figures: { pupils: number } });
  }
  // Of a text that is no list a line or two may end in a number all the same.
  return rows.length > unread.length ? { madeAt: null, rows, unread } : { madeAt: null, rows: [], unread };
}

/** The line of the sums. */
function isSum(text: string): boolean {
  return /^(?:tong(?: so| cong)?|cong|toan (?:huyen|tinh|thanh pho|thi xa|quan|nganh)\b.*)$/.test(headerKey(text));
}

function levelOf(text: string): GivenRow["level"] {
  const key = ` ${headerKey(text)} `;
  const told = (Object.keys(levelWords) as Level[]).filter(
    (level) => key === ` ${level.toLowerCase()} ` || levelWords[level].some((word) => key.includes(` ${word} `)),
  );
  return told.length === 1 ? (told[0] ?? "all") : "all";
}

function lineOf(cells: readonly CellValue[]): string {
  return cells
    .map((cell) => normaliseText(String(cell)))
    .filter((cell) => cell !== "")
    .join(" | ");
}

/** By the sign that parts most: tabs as Excel copies, else semicolons or commas with quotes as it saves. */
function splitTable(text: string): string[][] {
  const plain = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const first = plain.split("\n").find((line) => line.trim() !== "") ?? "";
  const separator = ["\t", ";", ","].find((sign) => first.includes(sign)) ?? "\t";
  const rows: string[][] = [[]];
  // A quoted cell with doubled quotes inside, or a plain one, and what ends it.
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\\n]*))(${separator}|\\n|$)`, "gy");
  for (let match = cell.exec(plain); match; match = cell.exec(plain)) {
    const [whole, quoted, bare = "", end] = match;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === "" || cell.lastIndex >= plain.length) break;
    if (end === "\n") rows.push([]);
    if (whole === "") break;
  }
  return rows;
}
