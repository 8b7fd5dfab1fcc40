import { columnPlace, columns } from "../../statistics/columns";
import type { ShownRow } from "../../statistics/countedTables";
import { classesRow, divide, type Division, figureOf } from "../../statistics/divide";
import { percentageOf, percentBase } from "../../statistics/percentages";
import type { RowKey } from "../../statistics/plan";
import { aloneBelowList, columnsOf, isList, rowsOf, shownColumns, type TableGrid } from "../../statistics/tableGrid";
import type { ColumnId, RowGroup, Table } from "../../statistics/types";
import type { Language } from "../../text/bilingual";
import type { Statistics } from "./useStatistics";

export type DividedBy = "all" | "grade" | "class";

/** What of a table is looked at. */
export interface TableChoice {
  readonly by: DividedBy;
  /** A row of the table; `""`: all figures side by side with the grades, as the portal's forms have them. */
  readonly rowId: string;
  /** Where all figures stand side by side with the grades: of whom. */
  readonly column: ColumnId;
}

/** A figure that can be opened into its pupils. */
export interface Figure {
  readonly key: RowKey;
  readonly column: ColumnId;
  readonly division: Division;
  readonly number: number;
  readonly label: string;
  /** Classes, of which there are no pupils to show. */
  readonly isOfPupils: boolean;
}

/** What stands in a cell: nothing, a percentage, `null` where no sheet tells the figure. */
export type Cell = Figure | string | null;

export interface Line {
  readonly id: string;
  readonly label: string;
  readonly heading: string | null;
  /** Stands on its own below a list: its name is one of the headings. */
  readonly isAlone: boolean;
  readonly isUnclear: boolean;
  readonly meaning: string;
  readonly cells: readonly Cell[];
}

export interface TableView {
  readonly corner: string;
  readonly head: readonly { readonly id: string; readonly name: string; readonly meaning: string }[];
  readonly lines: readonly Line[];
  readonly hasPercentages: boolean;
  /** The rows and columns that may be chosen. */
  readonly figures: readonly { readonly value: string; readonly name: string }[];
  readonly block: readonly ColumnId[];
  /** The row that is shown where none was chosen. */
  readonly firstFigure: string;
}

/** The first figure with a whole block: the number of classes has none. */
export function firstOfPupils(rows: readonly ShownRow[]): ShownRow | undefined {
  return rows.find(({ columns: own }) => own === null) ?? rows[0];
}

export function columnName(id: ColumnId, language: Language): string {
  return columns[columnPlace(id)]?.name[language] ?? id;
}

/** A row's name, with that of its list: there is a "Khá" of Học lực and one of Hạnh kiểm. */
export function fullName({ group, name }: ShownRow, language: Language): string {
  return group && isList(group) ? `${group.name[language]}: ${name[language]}` : name[language];
}

/** The table as it is shown; `corner` is the name of its lines. */
export function tableView(
  table: Table,
  { counts }: Statistics,
  choice: TableChoice,
  language: Language,
  corners: Readonly<Record<DividedBy, string>>,
): TableView | null {
  const [whole] = divide(counts, "all");
  if (!whole) return null;
  const rows = rowsOf(table, counts, [whole]);
  const block = shownColumns(table, counts, whole);
  const figures = rows.map((row) => ({ value: row.key as string, name: fullName(row, language) }));
  const writer = new CellWriter(table, language);
  const shared = { figures, block, firstFigure: firstOfPupils(rows)?.key ?? "" };
  const chosen = choice.by === "all" ? undefined : rows.find(({ key }) => key === choice.rowId);
  if (choice.by === "all") {
    const cells = (row: ShownRow) => writer.block(row, whole, block, row.name[language]);
    return { ...shared, ...writer.ofRows(rows, cells, blockHead(block, rows, table, language)), corner: corners.all };
  }
  if (choice.by === "grade" && !chosen) {
    const divisions = [whole, ...divide(counts, "grade")];
    const column = block.includes(choice.column) ? choice.column : "total";
    const head = divisions.map((division, at) => {
      const name = division.name[language];
      return { id: String(at), name, meaning: `${name}: ${columnName(column, language)}` };
    });
    const cells = (row: ShownRow) => divisions.map((division) => writer.figure(row, division, column, true));
    return { ...shared, ...writer.ofRows(rows, cells, { head, hasPercentages: false }), corner: corners.all };
  }
  const row = chosen ?? firstOfPupils(rows);
  if (!row) return null;
  const divisions = [whole, ...divide(counts, choice.by)];
  const lines = divisions.map((division): Line => ({
    id: JSON.stringify([division.kind, division.unit, division.grade, division.classCode]),
    label: division.name[language],
    heading: null,
    isAlone: false,
    isUnclear: division.grade === "" || division.classCode === "",
    meaning: row.meaning[language],
    cells: writer.block(
      row,
      division,
      columnsOf(row, block),
      division.name[language],
      percentBase(table, row) !== null,
    ),
  }));
  return {
    ...shared,
    ...blockHead(columnsOf(row, block), [row], table, language),
    lines,
    corner: corners[choice.by],
  };
}

/** The columns of a block, and beside all pupils their percentage where a row has one. */
function blockHead(block: readonly ColumnId[], rows: readonly ShownRow[], table: Table, language: Language) {
  const hasPercentages = rows.some((row) => percentBase(table, row) !== null);
  const head = block.flatMap((id) => {
    const column = { id, name: columnName(id, language), meaning: columns[columnPlace(id)]?.meaning[language] ?? "" };
    return id === "total" && hasPercentages ? [column, { id: "percent", name: "%", meaning: "%" }] : [column];
  });
  return { head, hasPercentages };
}

class CellWriter {
  constructor(
    private readonly table: Table,
    private readonly language: Language,
  ) {}

  ofRows(
    rows: readonly ShownRow[],
    cellsOf: (row: ShownRow) => readonly Cell[],
    { head, hasPercentages }: Pick<TableView, "head" | "hasPercentages">,
  ): Pick<TableView, "lines" | "head" | "hasPercentages"> {
    const alone = aloneBelowList(rows);
    let last: RowGroup | null = null;
    const lines = rows.map((row): Line => {
      const isFirst = row.group !== null && row.group !== last && isList(row.group);
      last = row.group;
      const cells = cellsOf(row);
      return {
        id: row.key,
        label: row.name[this.language],
        heading: isFirst ? (row.group?.name[this.language] ?? null) : null,
        isAlone: alone.has(row.key),
        isUnclear: row.kind === "unclear",
        meaning: row.meaning[this.language],
        cells: hasPercentages && cells.length < head.length ? [...cells.slice(0, 1), "", ...cells.slice(1)] : cells,
      };
    });
    return { lines, head, hasPercentages };
  }

  block(
    row: ShownRow,
    division: Division,
    block: readonly ColumnId[],
    label: string,
    withPercentage = percentBase(this.table, row) !== null,
  ): readonly Cell[] {
    return block.flatMap((column): Cell[] => {
      const cell = this.figure(row, division, column, false, label);
      return column === "total" && withPercentage ? [cell, this.percentage(row, division)] : [cell];
    });
  }

  figure(
    row: ShownRow,
    division: Division,
    column: ColumnId,
    isByGrade: boolean,
    label = row.name[this.language],
  ): Cell {
    if (!columnsOf(row, [column]).includes(column)) return "";
    if (!row.isTold) return null;
    const { key } = row;
    const told = [
      label,
      ...(isByGrade && division.kind !== "all" ? [division.name[this.language]] : []),
      ...(column === "total" ? [] : [columnName(column, this.language)]),
    ];
    return {
      key,
      column,
      division,
      number: figureOf(division, key)[columnPlace(column)] ?? 0,
      label: told.join(", "),
      isOfPupils: key !== classesRow,
    };
  }

  private percentage(row: ShownRow, division: Division): string {
    const percentage = percentageOf(this.table, row, division, "total");
    return percentage === null ? "" : percentage.toLocaleString(this.language, { minimumFractionDigits: 1 });
  }
}

/** As it is copied; the heading of a list goes before its rows. */
export function gridOf({ head, lines }: TableView): TableGrid {
  return {
    head: head.map(({ name }) => name),
    rows: lines.flatMap(({ label, heading, cells }) => [
      ...(heading === null ? [] : [{ label: heading, numbers: head.map(() => null) }]),
      { label, numbers: cells.map((cell) => (cell === null || typeof cell === "string" ? cell : cell.number)) },
    ]),
  };
}
