import { Button, Link, mergeClasses } from "@fluentui/react-components";
import { Fragment, useMemo, useState } from "react";
import { countedTables } from "../../statistics/countedTables";
import type { Division } from "../../statistics/divide";
import { type PlaceFilter, pupilsOfFigure } from "../../statistics/drillDown";
import { optionsText } from "../../statistics/options";
import { percentNote } from "../../statistics/percentages";
import { gridToHtml, gridToTsv } from "../../statistics/tableGrid";
import type { ColumnId } from "../../statistics/types";
import { usePane } from "../paneContext";
import { useViewStrings } from "../strings/viewStrings";
import { Choice } from "./Choice";
import { copyTable } from "./copyTable";
import { PupilList } from "./PupilList";
import { strings } from "./strings";
import { type Cell, columnName, type DividedBy, type Figure, gridOf, tableView } from "./tableView";
import type { Statistics } from "./useStatistics";
import { useTableStyles } from "./useTableStyles";

/** Any table: of the school figure by figure, beside the grades as the portal's forms are, or one figure class by class. */
export function TableSection({ statistics }: { readonly statistics: Statistics }) {
  const { counts, sheets, options } = statistics;
  const { language, notify, copyText } = usePane();
  const t = useViewStrings(strings);
  const styles = useTableStyles();
  const [tableId, setTableId] = useState("");
  const [by, setBy] = useState<DividedBy>("all");
  const [rowId, setRowId] = useState("");
  const [column, setColumn] = useState<ColumnId>("total");
  const [open, setOpen] = useState<Figure | null>(null);
  const tables = useMemo(() => countedTables(counts), [counts]);
  const table = tables.find(({ id }) => id === tableId) ?? tables[0];
  const view = useMemo(
    () =>
      table
        ? tableView(table, statistics, { by, rowId, column }, language, {
            all: table.name[language],
            grade: t("grade"),
            class: t("class"),
          })
        : null,
    [table, statistics, by, rowId, column, language, t],
  );
  if (!table || !view) return null;
  const { head, lines, figures, block } = view;
  const isKnown = figures.some(({ value }) => value === rowId);
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
          <Choice
            label={t("figure")}
            value={isKnown ? rowId : by === "grade" ? "" : view.firstFigure}
            choices={by === "grade" ? [{ value: "", name: t("allFigures") }, ...figures] : figures}
            onChoose={choose(setRowId)}
          />
        )}
        {by === "grade" && !isKnown && (
          <Choice
            label={t("whichColumn")}
            value={block.includes(column) ? column : "total"}
            choices={block.map((id) => ({ value: id, name: columnName(id, language) }))}
            onChoose={choose(setColumn)}
          />
        )}
      </div>
      {open && (
        <PupilList
          label={open.label}
          pupils={pupilsOfFigure(sheets, options, open.key, open.column, filterOf(open.division))}
          onClose={() => {
            setOpen(null);
          }}
        />
      )}
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{view.corner}</th>
              {head.map(({ id, name, meaning }) => (
                <th key={id} scope="col" title={meaning}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Fragment key={line.id}>
                {line.heading !== null && (
                  <tr className={styles.group}>
                    <th scope="rowgroup" colSpan={head.length + 1}>
                      {line.heading}
                    </th>
                  </tr>
                )}
                <tr className={mergeClasses(line.isAlone && styles.group, line.isUnclear && styles.unclear)}>
                  <th scope="row" title={line.meaning}>
                    {line.label}
                  </th>
                  {line.cells.map((cell, at) => (
                    <FigureCell key={head[at]?.id ?? at} cell={cell} onOpen={setOpen} />
                  ))}
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
            const grid = gridOf(view);
            void copyTable(gridToTsv(grid, view.corner), gridToHtml(grid, view.corner), copyText).then((isDone) => {
              notify({ text: t(isDone ? "copied" : "notCopied"), canUndo: false });
            });
          }}
        >
          {t("copy")}
        </Button>
      </div>
      <p className={styles.hint}>{`${t("whoCounts")}: ${table.who.meaning[language]}`}</p>
      <p className={styles.hint}>{`${t("options")}: ${optionsText(options, language)}.`}</p>
      {view.hasPercentages && <p className={styles.hint}>{percentNote[language]}</p>}
    </>
  );
}

function FigureCell(props: { readonly cell: Cell; readonly onOpen: (figure: Figure) => void }) {
  const { t: common } = usePane();
  const t = useViewStrings(strings);
  const styles = useTableStyles();
  const { cell } = props;
  if (cell === null) return <td title={t("notTold")}>–</td>;
  if (typeof cell === "string") return <td>{cell}</td>;
  const written = common("common.number", { n: cell.number });
  if (cell.number === 0 || !cell.isOfPupils) return <td>{written}</td>;
  return (
    <td>
      <Link
        as="button"
        className={styles.figure}
        aria-label={t("openFigure", { n: cell.number, label: cell.label })}
        onClick={() => {
          props.onOpen(cell);
        }}
      >
        {written}
      </Link>
    </td>
  );
}

function filterOf({ kind, grade, classCode }: Division): PlaceFilter {
  return {
    ...(kind === "all" || grade === null ? {} : { grade }),
    ...(kind === "class" && classCode !== null ? { classCode } : {}),
  };
}
