import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { specialTargets, targetName } from "../../entry/transfer/transferTexts";
import type { SourceColumn, Target } from "../../entry/transfer/types";
import { fieldsOfLevel } from "../../entry/newList/pupilListSheet";
import { pupilListForm } from "../../forms/pupilList/form";
import type { Level } from "../../forms/types";
import { usePane } from "../paneContext";
import { useViewStrings } from "../strings/viewStrings";
import { entryStrings } from "./entryStrings";
import { useEntryStyles } from "./useEntryStyles";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  column: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1.1fr)",
    columnGap: "8px",
    rowGap: "2px",
    alignItems: "center",
    padding: "6px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  header: { overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold, lineHeight: "16px" },
  samples: {
    gridColumnStart: "1",
    gridColumnEnd: "3",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
  guess: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
});

/** Every column of the source beside the column it goes to; guesses say so in words. */
export function MappingTable(props: {
  readonly columns: readonly SourceColumn[];
  readonly level: Level | null;
  readonly mapping: ReadonlyMap<string, Target | null>;
  readonly onMap: (key: string, target: Target | null) => void;
}) {
  const s = useViewStrings(entryStrings);
  const styles = useStyles();
  const shared = useEntryStyles();
  // Guesses and columns that lead nowhere are what a person has to look at.
  const order = (column: SourceColumn) =>
    column.filled === 0 ? 2 : column.target === null ? 1 : column.certainty === "guess" ? 0 : 2;
  const sorted = props.columns.toSorted((a, b) => order(a) - order(b));
  const guesses = props.columns.filter((column) => order(column) === 0).length;
  const unused = props.columns.filter((column) => order(column) === 1).length;
  return (
    <>
      <p className={shared.text}>{s("transfer.columnsIntro")}</p>
      <p className={shared.small}>{s("transfer.toLook", { n: guesses, m: unused })}</p>
      <ul className={styles.list}>
        {sorted.map((column) => (
          <ColumnLine
            key={column.key}
            column={column}
            level={props.level}
            chosen={props.mapping.get(column.key)}
            onMap={props.onMap}
          />
        ))}
      </ul>
    </>
  );
}

/** The choices of a column exist once it is pointed at: seventy columns of seventy would be slow to build. */
function ColumnLine(props: {
  readonly column: SourceColumn;
  readonly level: Level | null;
  readonly chosen: Target | null | undefined;
  readonly onMap: (key: string, target: Target | null) => void;
}) {
  const { column, chosen } = props;
  const { language } = usePane();
  const s = useViewStrings(entryStrings);
  const styles = useStyles();
  const [isTouched, setTouched] = useState(false);
  const target = chosen === undefined ? column.target : chosen;
  const isGuess = chosen === undefined && column.certainty === "guess" && column.target !== null;
  const all = targetsOf(props.level);
  const offered = isTouched ? all : target === null ? [] : [target];
  const touch = () => {
    setTouched(true);
  };
  const samples = column.samples.length === 0 ? s("transfer.empty") : column.samples.join(" · ");
  return (
    <li className={styles.column}>
      <span className={styles.header}>{column.header}</span>
      <Select
        size="small"
        aria-label={s("transfer.column", { header: column.header })}
        value={target ?? ""}
        onFocus={touch}
        onPointerEnter={touch}
        onChange={(_, { value }) => {
          props.onMap(column.key, all.find((one) => one === value) ?? null);
        }}
      >
        <option value="">{s("transfer.unused")}</option>
        {offered.map((one) => (
          <option key={one} value={one}>
            {targetName(one)[language]}
          </option>
        ))}
      </Select>
      <span className={styles.samples}>
        {isGuess && <span className={styles.guess}>({s("transfer.guessed")}) </span>}
        {column.remark && chosen === undefined ? `${column.remark[language]}. ` : ""}
        {column.filled === 0 ? samples : s("transfer.samples", { samples })}
      </span>
    </li>
  );
}

function targetsOf(level: Level | null): readonly Target[] {
  const fields = level === null ? pupilListForm.fields : fieldsOfLevel(level);
  return [...fields.map(({ key }) => key), ...specialTargets];
}
