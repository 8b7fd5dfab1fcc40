import { fillIn } from "../../text/bilingual";
import { areaAddress, cellAddress } from "../../workbook/address";
import type { CellValue } from "../../workbook/types";
import type { NewFormula, NewSheet } from "../../workbook/writeWorkbook";
import { columnPlace, columns } from "../columns";
import type { ShownRow } from "../countedTables";
import type { Counts } from "../counts";
import { divide, type Division, figureOf } from "../divide";
import { hasPercentages, percentageOf, percentBase, percentNote } from "../percentages";
import type { RowKey } from "../plan";
import { aloneBelowList, columnsOf, isList, rowsOf, shownColumns } from "../tableGrid";
import type { ColumnId, RowGroup, Table } from "../types";
import { headLines, headLooks, type ReportHead } from "./reportHead";
import { reportTexts as texts } from "./reportTexts";

/** More figures than these do not fit a page class by class. */
const MOST_FIGURES_BY_CLASS = 60;

/** So many columns can still be read on a page of A4 across. */
const FIGURES_A_BLOCK = 15;

/** So many on a page of A4 upright. */
const MOST_FIGURES_UPRIGHT = 8;

/** Excel's own limit of a sheet's name. */
const LONGEST_NAME = 31;

/** As the portal's forms: every figure with its block (Tổng, Nữ, Dân tộc, …) line by line, the grades as columns. */
export function gradeSheet(table: Table, counts: Counts, head: ReportHead): NewSheet {
  const { language } = head;
  const whole = wholeOf(counts);
  const grades = divide(counts, "grade");
  const block = shownColumns(table, counts, whole);
  const rows = rowsOf(table, counts, [whole]);
  const alone = aloneBelowList(rows);
  const lines = linesOf(table, rows, block);
  const top = [...titleLines(table, counts, head), ...(hasPercentages(table) ? [percentNote[language]] : [])];
  const first = top.length + 1;
  const lineOfTotal = new Map(
    lines.flatMap((line, at) =>
      "row" in line && line.row.isTold && line.column === "total" ? [[line.row.key, first + at] as const] : [],
    ),
  );
  const formulas: NewFormula[] = [];
  const percentLines: number[] = [];
  const headings: number[] = [];
  const names: number[] = [];
  const body = lines.map((own, at): CellValue[] => {
    const line = first + at;
    if ("group" in own) {
      headings.push(line);
      return [own.group.name[language]];
    }
    const { row, column } = own;
    const label = column === block[0] ? row.name[language] : "";
    if (label !== "" && alone.has(row.key)) names.push(line);
    if (!row.isTold) return [label, column === "percent" ? "%" : nameOf(column, head), "–", ...grades.map(() => "–")];
    if (column === "percent") {
      percentLines.push(line);
      const base = (percentBase(table, row) ?? []).flatMap((key) => lineOfTotal.get(key) ?? []);
      if (base.length === 0) return [label, "%"];
      return [
        label,
        "%",
        ...[whole, ...grades].map((division, place) => {
          formulas.push({ row: line, column: 2 + place, formula: percentFormula(line - 1, base, 2 + place) });
          return percentageOf(table, row, division, "total") ?? "";
        }),
      ];
    }
    const numbers = [whole, ...grades].map((division) => numberOf(division, row.key, column));
    const area = { top: line, bottom: line, left: 3, right: 2 + grades.length };
    formulas.push({ row: line, column: 2, formula: `=SUM(${areaAddress(area)})` });
    return [label, nameOf(column, head), ...numbers];
  });
  const width = 3 + grades.length;
  return {
    name: sheetName(table.name[language]),
    values: [
      ...top.map((line) => [line]),
      [texts.row[language], texts.column[language], texts.total[language], ...grades.map(({ name }) => name[language])],
      ...body,
    ],
    columnWidths: [40, 16, 10, ...grades.map(() => 11)],
    formulas,
    formats: percentLines.map((row) => ({
      area: { top: row, bottom: row, left: 2, right: width - 1 },
      numberFormat: "0.0",
    })),
    merges: headLooks(top.length, width).merges,
    looks: [
      ...headLooks(top.length, width).looks,
      ...bodyLooks(top.length, body.length, width),
      ...headings.map((row) => ({
        area: { top: row, bottom: row, left: 0, right: width - 1 },
        look: "total" as const,
      })),
      ...names.map((row) => ({ area: { top: row, bottom: row, left: 0, right: 0 }, look: "total" as const })),
    ],
    print: { orientation: grades.length > 5 ? "landscape" : "portrait", titleRows: first },
  };
}

type GradeLine = { readonly group: RowGroup } | { readonly row: ShownRow; readonly column: ColumnId | "percent" };

/**
 * Of every row its block, and below all pupils their percentage, where the reports have one. Rows of a group of several
 * ("Khá" of Học lực and of Hạnh kiểm, the bands of each subject) stand under its name.
 */
function linesOf(table: Table, rows: readonly ShownRow[], block: readonly ColumnId[]): GradeLine[] {
  let last: RowGroup | null = null;
  return rows.flatMap((row): GradeLine[] => {
    const isNew = row.group !== null && row.group !== last && isList(row.group);
    last = row.group;
    const withPercentage = percentBase(table, row) !== null;
    return [
      ...(isNew && row.group ? [{ group: row.group }] : []),
      ...columnsOf(row, block).flatMap((column): GradeLine[] => [
        { row, column },
        ...(withPercentage && column === "total" ? [{ row, column: "percent" as const }] : []),
      ]),
    ];
  });
}

/** Of the line above, of the sum of the base's lines; nothing where that is nobody. */
function percentFormula(part: number, base: readonly number[], column: number): string {
  const whole = base.map((row) => cellAddress(row, column)).join("+");
  return `=IF(${whole}=0,"",ROUND(100*${cellAddress(part, column)}/(${whole}),1))`;
}

/**
 * A class a line, with each grade's sum: of the first figure the whole block, of the others all pupils. More figures than
 * a page is wide go into blocks below one another. `null` for a table of too many figures.
 */
export function classSheet(table: Table, counts: Counts, head: ReportHead): NewSheet | null {
  const { language } = head;
  const figures = figuresByClass(table, counts, head);
  if (figures.length > MOST_FIGURES_BY_CLASS) return null;
  const parts = Math.max(1, Math.ceil(figures.length / FIGURES_A_BLOCK));
  const size = Math.ceil(figures.length / parts);
  const top = titleLines(table, counts, head);
  const values: CellValue[][] = top.map((line) => [line]);
  const formulas: NewFormula[] = [];
  const blockLooks: NonNullable<NewSheet["looks"]>[number][] = [];
  const pageBreaks: number[] = [];
  for (let part = 0; part < parts; part++) {
    if (part > 0) {
      pageBreaks.push(values.length);
      values.push([]);
    }
    const added = classBlock(figures.slice(part * size, (part + 1) * size), counts, head, values.length);
    values.push(...added.values.map((row) => [...row]));
    formulas.push(...added.formulas);
    blockLooks.push(...added.looks);
  }
  return {
    name: sheetName(table.name[language], ` (${texts.byClass[language]})`),
    values,
    columnWidths: [13, 12, ...Array.from({ length: size }, () => 11)],
    formulas,
    merges: headLooks(top.length, size + 2).merges,
    looks: [...headLooks(top.length, size + 2).looks, ...blockLooks],
    print: {
      // Few figures of many classes are longer than wide.
      orientation: size <= MOST_FIGURES_UPRIGHT ? "portrait" : "landscape",
      ...(parts === 1 ? { titleRows: top.length + 1 } : { pageBreaks }),
    },
  };
}

/** Some figures of every class, from this row of the sheet on. */
function classBlock(
  figures: readonly FigureByClass[],
  counts: Counts,
  head: ReportHead,
  top: number,
): Required<Pick<NewSheet, "values" | "formulas" | "looks">> {
  const { language } = head;
  const values: CellValue[][] = [[texts.grade[language], texts.class[language], ...figures.map(({ name }) => name)]];
  const formulas: NewFormula[] = [];
  const sums: number[] = [];
  const numbersOf = (division: Division) => figures.map(({ key, column }) => numberOf(division, key, column));
  const classes = divide(counts, "class");
  for (const grade of divide(counts, "grade")) {
    const start = top + values.length;
    const own = classes.filter((division) => division.grade === grade.grade);
    for (const division of own) values.push([grade.name[language], division.name[language], ...numbersOf(division)]);
    const row = top + values.length;
    figures.forEach((_, at) => {
      const area = { top: start, bottom: row - 1, left: at + 2, right: at + 2 };
      formulas.push({ row, column: at + 2, formula: `=SUM(${areaAddress(area)})` });
    });
    sums.push(row);
    values.push([grade.name[language], texts.total[language], ...numbersOf(grade)]);
  }
  const last = top + values.length;
  figures.forEach((_, at) => {
    const parts = sums.map((row) => cellAddress(row, at + 2));
    if (parts.length > 0) formulas.push({ row: last, column: at + 2, formula: `=${parts.join("+")}` });
  });
  values.push([texts.total[language], "", ...numbersOf(wholeOf(counts))]);
  const width = figures.length + 2;
  const totals = [...sums, last].map((row) => ({
    area: { top: row, bottom: row, left: 0, right: width - 1 },
    look: "total" as const,
  }));
  return { values, formulas, looks: [...bodyLooks(top, values.length - 1, width), ...totals] };
}

interface FigureByClass {
  readonly name: string;
  readonly key: RowKey;
  readonly column: ColumnId;
}

function figuresByClass(table: Table, counts: Counts, head: ReportHead): FigureByClass[] {
  const { language } = head;
  const whole = wholeOf(counts);
  const block = shownColumns(table, counts, whole);
  const rows = rowsOf(table, counts, [whole]).filter(({ isTold }) => isTold);
  const firstOfPupils = rows.findIndex(({ columns: own }) => own === null);
  return rows.flatMap(({ group, name, key }, at): FigureByClass[] => {
    // Who counts at all comes with its block; a row of a long list is named with it.
    const isOfList = group !== null && isList(group);
    const label = isOfList ? `${group.name[language]}: ${name[language]}` : name[language];
    const own = at === firstOfPupils && !isOfList ? block : (["total"] as const);
    return own.map((column) => ({ name: column === "total" ? label : nameOf(column, head), key, column }));
  });
}

function wholeOf(counts: Counts): Division {
  const [whole] = divide(counts, "all");
  if (!whole) throw new Error("divide gives the whole");
  return whole;
}

function numberOf(division: Division, key: RowKey, column: ColumnId): number {
  return figureOf(division, key)[columnPlace(column)] ?? 0;
}

function nameOf(id: ColumnId, { language }: ReportHead): string {
  return columns[columnPlace(id)]?.name[language] ?? "";
}

function titleLines(table: Table, counts: Counts, head: ReportHead): string[] {
  const { language } = head;
  const who = fillIn(texts.who[language], { who: table.who.meaning[language] }, language);
  return [table.name[language].toLocaleUpperCase("vi"), ...headLines(counts, head), who];
}

/** The two columns at the left are labels. */
function bodyLooks(headRow: number, count: number, width: number): NonNullable<NewSheet["looks"]> {
  const body = { top: headRow + 1, bottom: headRow + count, left: 0, right: width - 1 };
  return [
    { area: { top: headRow, bottom: headRow, left: 0, right: width - 1 }, look: "heading" },
    ...(count > 0
      ? ([
          { area: body, look: "grid" },
          { area: { ...body, right: 1 }, look: "label" },
        ] as const)
      : []),
  ];
}

function sheetName(name: string, suffix = ""): string {
  return name.replace(/[\\/?*[\]:]/g, "-").slice(0, LONGEST_NAME - suffix.length) + suffix;
}
