import { Button, Link, mergeClasses } from "@fluentui/react-components";
import { Fragment, useMemo, useState } from "react";
import { columnPlace, columns } from "../../statistics/columns";
import { countedTables, type ShownRow } from "../../statistics/countedTables";
import { divide, type Division, figureOf } from "../../statistics/divide";
import { type PlaceFilter, pupilsOfFigure } from "../../statistics/drillDown";
import { optionsText } from "../../statistics/options";
import { percentageOf, percentBase, percentNote } from "../../statistics/percentages";
import type { RowKey } from "../../statistics/plan";
import { gridToHtml, gridToTsv, rowsOf, shownColumns, type TableGrid } from "../../statistics/tableGrid";
import type { ColumnId, Table } from "../../statistics/types";
import type { Bilingual } from "../../text/bilingual";
import { usePane } from "../paneContext";
import { useViewStrings } from "../strings/viewStrings";
import { Choice } from "./Choice";
import { copyTable } from "./copyTable";
import { PupilList } from "./PupilList";
import { strings } from "./strings";
import type { Statistics } from "./useStatistics";
import { useTableStyles } from "./useTableStyles";

type DividedBy = "all" | "grade" | "class";

/** One line of the table that is shown: a figure of the school, or one grade's or class's. */
interface Line {
  readonly id: string;
  readonly label: string;
  readonly heading: string | null;
  readonly isUnclear: boolean;
  readonly isTold: boolean;
  readonly key: RowKey;
  readonly division: Division;
  readonly meaning: string;
  readonly row: ShownRow;
}

interface OpenFigure {
  readonly line: Line;
  readonly column: ColumnId;
}

/** Any table: of the school figure by figure, or one figure grade by grade, class by class. */
export function TableSection({ statistics }: { readonly statistics: Statistics }) {
  const { counts, sheets, options } = statistics;
  const { language, notify, copyText, t: common } = usePane();
  const t = useViewStrings(strings);
  const styles = useTableStyles();
  const [tableId, setTableId] = useState("");
  const [by, setBy] = useState<DividedBy>("all");
  const [rowId, setRowId] = useState("");
  const [open, setOpen] = useState<OpenFigure | null>(null);
  const tables = useMemo(() => countedTables(counts), [counts]);
  const table = tables.find(({ id }) => id === tableId) ?? tables[0];
  const view = useMemo(
    () => (table ? viewOf(table, statistics, by, rowId, language) : null),
    [table, statistics, by, rowId, language],
  );
  if (!table || !view) return null;
  const { lines, block, figures } = view;
  const written = (n: number) => common("common.number", { n });
  const numberOf = (line: Line, column: ColumnId) => figureOf(line.division, line.key)[columnPlace(column)] ?? 0;
  const nameOf = (column: ColumnId) => columns[columnPlace(column)]?.name[language] ?? "";
  const labelOf = ({ line, column }: OpenFigure) =>
    column === "total" ? line.label : `${line.label}, ${nameOf(column)}`;
  const withPercentages = lines.some(({ row }) => percentBase(table, row) !== null);
  const percentOf = (line: Line) => {
    const percentage = percentageOf(table, line.row, line.division, "total");
    return percentage === null ? null : percentage.toLocaleString(language, { minimumFractionDigits: 1 });
  };
  const withPercent = <Item,>(items: readonly Item[], percentage: Item): readonly Item[] =>
    // Beside all pupils, who come first.
    withPercentages ? [...items.slice(0, 1), percentage, ...items.slice(1)] : items;
  const grid: TableGrid = {
    head: withPercent(block.map(nameOf), "%"),
    rows: lines.map((line) => ({
      label: line.label,
      numbers: withPercent<number | string | null>(
        block.map((column) => (line.isTold ? numberOf(line, column) : null)),
        percentOf(line),
      ),
    })),
  };
  const choose =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value);
      setOpen(null);
    };
  return (
    <>
      <div className={styles.fields}>
        <Choice
          label={t("table")}
          value={table.id}
          choices={tables.map(({ id, name }) => ({ value: id, name: name[language] }))}
          onChoose={choose(setTableId)}
        />
        <Choice
          label={t("by")}
          value={by}
          choices={[
            { value: "all", name: t("byAll") },
            { value: "grade", name: t("byGrade") },
            { value: "class", name: t("byClass") },
          ]}
          onChoose={choose(setBy)}
        />
        {by !== "all" && (
          <Choice label={t("figure")} value={view.rowId} choices={figures} onChoose={choose(setRowId)} />
        )}
      </div>
      <p className={styles.hint}>{`${t("whoCounts")}: ${table.who.meaning[language]}`}</p>
      <p className={styles.hint}>{`${t("options")}: ${optionsText(options, language)}`}</p>
      {withPercentages && <p className={styles.hint}>{percentNote[language]}</p>}
      {open && (
        <PupilList
          label={labelOf(open)}
          pupils={pupilsOfFigure(sheets, options, open.line.key, open.column, filterOf(open.line.division))}
          onClose={() => {
            setOpen(null);
          }}
        />
      )}
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{by === "all" ? table.name[language] : t(by === "grade" ? "byGrade" : "byClass")}</th>
              {withPercent(
                block.map((column) => (
                  <th key={column} scope="col" title={columns[columnPlace(column)]?.meaning[language]}>
                    {nameOf(column)}
                  </th>
                )),
                <th key="percent" scope="col">
                  %
                </th>,
              )}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Fragment key={line.id}>
                {line.heading !== null && (
                  <tr className={styles.group}>
                    <th scope="rowgroup" colSpan={grid.head.length + 1}>
                      {line.heading}
                    </th>
                  </tr>
                )}
                <tr className={mergeClasses(line.isUnclear && styles.unclear)}>
                  <th scope="row" title={line.meaning}>
                    {line.label}
                  </th>
                  {withPercent(
                    block.map((column) => {
                      const n = numberOf(line, column);
                      if (!line.isTold)
                        return (
                          <td key={column} title={t("notTold")}>
                            –
                          </td>
                        );
                      return (
                        <td key={column}>
                          {n === 0 ? (
                            written(0)
                          ) : (
                            <Link
                              as="button"
                              className={styles.figure}
                              aria-label={t("openFigure", { n, label: labelOf({ line, column }) })}
                              onClick={() => {
                                setOpen({ line, column });
                              }}
                            >
                              {written(n)}
                            </Link>
                          )}
                        </td>
                      );
                    }),
                    <td key="percent">{percentOf(line)}</td>,
                  )}
                </tr>
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles.buttons}>
        <Button
          size="small"
          onClick={() => {
            const corner = table.name[language];
            void copyTable(gridToTsv(grid, corner), gridToHtml(grid, corner), copyText).then((isDone) => {
              notify({ text: t(isDone ? "copied" : "notCopied"), canUndo: false });
            });
          }}
        >
          {t("copy")}
        </Button>
      </div>
    </>
  );
}

function viewOf(table: Table, { counts }: Statistics, by: DividedBy, wanted: string, language: keyof Bilingual) {
  const [whole] = divide(counts, "all");
  if (!whole) return null;
  const rows = rowsOf(table, counts, [whole]);
  const block = shownColumns(table, counts, whole);
  const keyed = rows.map((row) => {
    const group = row.group && row.group.rows.length > 1 ? `${row.group.name[language]}: ` : "";
    return { value: row.key as string, name: `${group}${row.name[language]}`, row };
  });
  const chosen = keyed.find(({ value }) => value === wanted) ?? keyed[0];
  const meaningOf = (row: (typeof rows)[number]) => (row.group?.question ?? table.who).meaning[language];
  if (by === "all" || !chosen) {
    const lines = rows.map((row, at): Line => {
      const isFirst = row.group !== null && row.group.rows.length > 1 && rows[at - 1]?.group?.id !== row.group.id;
      return {
        id: row.key,
        label: row.name[language],
        heading: isFirst ? (row.group?.name[language] ?? null) : null,
        isUnclear: row.kind === "unclear",
        isTold: row.isTold,
        key: row.key,
        division: whole,
        meaning: meaningOf(row),
        row,
      };
    });
    return { lines, block, figures: keyed, rowId: "" };
  }
  const { row } = chosen;
  const divisions = [whole, ...divide(counts, by)];
  const lines = divisions.map((division): Line => ({
    id: JSON.stringify([division.kind, division.unit, division.grade, division.classCode]),
    label: division.name[language],
    heading: null,
    isUnclear: division.grade === "" || division.classCode === "",
    isTold: row.isTold,
    key: row.key,
    division,
    meaning: meaningOf(row),
    row,
  }));
  return { lines, block, figures: keyed, rowId: chosen.value };
}

function filterOf({ kind, grade, classCode }: Division): PlaceFilter {
  return {
    ...(kind === "all" || grade === null ? {} : { grade }),
    ...(kind === "class" && classCode !== null ? { classCode } : {}),
  };
}
