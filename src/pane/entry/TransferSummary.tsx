import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { groupNotes, type NoteGroup } from "../../entry/transfer/groupNotes";
import { targetName } from "../../entry/transfer/transferTexts";
import type { Place, Transfer } from "../../entry/transfer/types";
import { usePane } from "../paneContext";
import { useViewStrings } from "../strings/viewStrings";
import { entryStrings } from "./entryStrings";
import { Told } from "./Told";
import { useEntryStyles } from "./useEntryStyles";

const useStyles = makeStyles({
  part: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: "8px" },
  title: { margin: "0 0 4px", fontSize: "13px", fontWeight: tokens.fontWeightSemibold },
  line: { overflowWrap: "anywhere", padding: "1px 0" },
  more: { "& > summary": { cursor: "pointer" }, overflowWrap: "anywhere" },
  values: {
    margin: "2px 0 4px",
    paddingLeft: "18px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
});

/** Values listed of one reason; the count says how many there are. */
const MOST_VALUES = 30;
const MOST_ROWS = 5;

/** What became of the list: what is missing, what could not be converted, what was written differently, what has no place. */
export function TransferSummary(props: {
  readonly result: Transfer;
  readonly isStudyingWhereBlank: boolean;
  readonly onStudyingWhereBlank: (isOn: boolean) => void;
}) {
  const { result } = props;
  const { language } = usePane();
  const s = useViewStrings(entryStrings);
  const styles = useStyles();
  const shared = useEntryStyles();
  const kept = groupNotes(result.kept);
  const guesses = groupNotes(result.guesses);
  const asksForStatus = props.isStudyingWhereBlank || result.missing.some(({ field }) => field === "status");
  const isPlain = kept.length + guesses.length + result.missing.length + result.unplacedColumns.length === 0;
  return (
    <>
      <Told isFine>{s("transfer.found", { n: result.pupils.length, classes: result.classes.length })}</Told>
      {isPlain && <p className={shared.text}>{s("transfer.allPlaced")}</p>}
      {(result.missing.length > 0 || asksForStatus) && (
        <Part title={s("transfer.missing")}>
          {result.missing.map(({ field, places }) => (
            <div key={field} className={styles.line}>
              {s("transfer.missingLine", { field: targetName(field)[language], n: places.length })}
            </div>
          ))}
          {asksForStatus && (
            <Checkbox
              label={s("transfer.studying")}
              checked={props.isStudyingWhereBlank}
              onChange={(_, { checked }) => {
                props.onStudyingWhereBlank(checked === true);
              }}
            />
          )}
        </Part>
      )}
      {kept.length > 0 && (
        <Part title={s("transfer.kept")}>
          <p className={shared.small}>{s("transfer.keptHint")}</p>
          {kept.map((group) => (
            <Group key={`${group.field} ${group.reason.en}`} group={group} />
          ))}
        </Part>
      )}
      {result.unplacedColumns.length > 0 && (
        <Part title={s("transfer.unplaced")}>
          {result.unplacedColumns.map(({ key, header, filled, remark }) => (
            <div key={key} className={styles.line}>
              {s("transfer.unplacedLine", { header, n: filled })}
              {remark ? `: ${remark[language]}` : ""}
            </div>
          ))}
        </Part>
      )}
      {guesses.length > 0 && (
        <Part title={s("transfer.guesses")}>
          {guesses.map((group) => (
            <Group key={`${group.field} ${group.reason.en}`} group={group} />
          ))}
        </Part>
      )}
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.part}>
      <h4 className={styles.title}>{title}</h4>
      {children}
    </section>
  );
}

/** One reason; its values and their rows when opened. */
function Group({ group }: { readonly group: NoteGroup }) {
  const { language } = usePane();
  const s = useViewStrings(entryStrings);
  const styles = useStyles();
  const { field, reason, count, notes } = group;
  const written = (text: string) => (text === "" ? s("transfer.blankValue") : `«${text}»`);
  return (
    <details className={styles.more}>
      <summary>
        {s("transfer.group", { field: targetName(field)[language], n: count, reason: reason[language] })}
      </summary>
      <ul className={styles.values}>
        {notes.slice(0, MOST_VALUES).map(({ from, to, places }) => (
          <li key={`${from} ${to ?? ""}`}>
            {written(from)}
            {to === undefined ? "" : ` → «${to}»`}, {s("transfer.rows", { rows: rowsOf(places) })}
          </li>
        ))}
        {notes.length > MOST_VALUES && <li>…</li>}
      </ul>
    </details>
  );
}

/** As Excel counts them; with the sheet where there are several. */
function rowsOf(places: readonly Place[]): string {
  const names = new Set(places.map(({ sheetName }) => sheetName));
  const shown = places
    .slice(0, MOST_ROWS)
    .map(({ sheetName, row }) => (names.size > 1 ? `${sheetName}!${String(row + 1)}` : String(row + 1)));
  return `${shown.join(", ")}${places.length > MOST_ROWS ? ", …" : ""}`;
}
