import { makeStyles, mergeClasses, Textarea, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import { columnPlace } from "../../statistics/columns";
import { type ComparedRow, compareColumn, parseColumn } from "../../statistics/compareColumn";
import { countedTables } from "../../statistics/countedTables";
import { divide, figureOf } from "../../statistics/divide";
import { columnsOf, rowsOf, shownColumns } from "../../statistics/tableGrid";
import type { ColumnId } from "../../statistics/types";
import { usePane } from "../paneContext";
import { useViewStrings } from "../strings/viewStrings";
import { Choice } from "./Choice";
import { strings } from "./strings";
import { columnName, type DividedBy, firstOfPupils, fullName } from "./tableView";
import type { Statistics } from "./useStatistics";
import { useTableStyles } from "./useTableStyles";

const useStyles = makeStyles({
  area: { width: "100%", "& textarea": { fontSize: "13px", minHeight: "90px" } },
  differs: { fontWeight: tokens.fontWeightSemibold },
});

/** Our figures beside a column from elsewhere. */
export function CompareSection({ statistics }: { readonly statistics: Statistics }) {
  const { language, t: common } = usePane();
  const t = useViewStrings(strings);
  const styles = useTableStyles();
  const own = useStyles();
  const areaId = useId();
  const [tableId, setTableId] = useState("");
  const [by, setBy] = useState<DividedBy>("class");
  const [rowId, setRowId] = useState("");
  const [column, setColumn] = useState<ColumnId>("total");
  const [text, setText] = useState("");
  const { counts } = statistics;
  const tables = useMemo(() => countedTables(counts), [counts]);
  const table = tables.find(({ id }) => id === tableId) ?? tables[0];
  const [whole] = useMemo(() => divide(counts, "all"), [counts]);
  const told = table && whole ? rowsOf(table, counts, [whole]).filter(({ isTold }) => isTold) : [];
  const rows = told.filter((one) => columnsOf(one, [column]).length > 0);
  const row = rows.find(({ key }) => key === rowId) ?? firstOfPupils(rows);
  if (!table || !whole || !row) return null;
  const numberAt = (key: typeof row.key, division = whole) => figureOf(division, key)[columnPlace(column)] ?? 0;
  const ours =
    by === "all"
      ? rows.map((one) => ({ label: fullName(one, language), number: numberAt(one.key) }))
      : divide(counts, by).map((division) => ({
          label: division.name[language],
          number: numberAt(row.key, division),
        }));
  const compared = compareColumn(ours, parseColumn(text));
  const differing = compared.rows.filter(({ difference }) => difference !== null && difference !== 0).length;
  const written = (n: number | null) => (n === null ? "" : common("common.number", { n }));
  return (
    <>
      <p className={styles.hint}>{t("compareHint")}</p>
      <div className={styles.fields}>
        <Choice
          label={t("table")}
          value={table.id}
          choices={tables.map(({ id, name }) => ({ value: id, name: name[language] }))}
          onChoose={setTableId}
        />
        <Choice
          label={t("by")}
          value={by}
          choices={[
            { value: "class", name: t("byClass") },
            { value: "grade", name: t("byGrade") },
            { value: "all", name: t("byAll") },
          ]}
          onChoose={setBy}
        />
        {by !== "all" && (
          <Choice
            label={t("figure")}
            value={row.key as string}
            choices={rows.map((one) => ({ value: one.key as string, name: fullName(one, language) }))}
            onChoose={setRowId}
          />
        )}
        <Choice
          label={t("whichColumn")}
          value={column}
          choices={shownColumns(table, counts, whole).map((id) => ({ value: id, name: columnName(id, language) }))}
          onChoose={setColumn}
        />
      </div>
      <label htmlFor={areaId}>{t("pasted")}</label>
      <Textarea
        id={areaId}
        className={own.area}
        resize="vertical"
        value={text}
        onChange={(_, data) => {
          setText(data.value);
        }}
      />
      {text.trim() !== "" && (
        <>
          <p role="status">{differing === 0 ? t("allSame") : t("someDiffer", { n: differing })}</p>
          {compared.left.length > 0 && (
            <p className={styles.hint}>{t("leftOver", { lines: compared.left.join("; ") })}</p>
          )}
        </>
      )}
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t(by === "all" ? "figure" : by)}</th>
              <th scope="col">{t("ours")}</th>
              <th scope="col">{t("theirs")}</th>
              <th scope="col">{t("difference")}</th>
            </tr>
          </thead>
          <tbody>
            {compared.rows.map((line, at) => (
              <tr key={at} className={mergeClasses(isDifferent(line) && own.differs)}>
                <th scope="row">{line.label}</th>
                <td>{written(line.ours)}</td>
                <td>{written(line.theirs)}</td>
                <td>{text.trim() === "" ? "" : differenceText(line, t("same"), t("missing"))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function isDifferent({ difference }: ComparedRow): boolean {
  return difference !== null && difference !== 0;
}

function differenceText({ difference, theirs }: ComparedRow, same: string, missing: string): string {
  if (difference === null) return theirs === null ? missing : "";
  if (difference === 0) return same;
  return difference > 0 ? `+${String(difference)}` : `−${String(-difference)}`;
}
