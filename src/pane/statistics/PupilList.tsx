import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CountedPupil } from "../../statistics/drillDown";
import { usePane } from "../paneContext";
import { useViewStrings } from "../strings/viewStrings";
import { strings } from "./strings";

/** So many at once: a list of all pupils of a school is no help, and slow on old computers. */
const PAGE = 60;

const useStyles = makeStyles({
  box: {
    margin: "6px 0 10px",
    padding: "6px 8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    textAlign: "left",
  },
  head: { display: "flex", justifyContent: "space-between", gap: "8px", fontWeight: tokens.fontWeightSemibold },
  close: { flexShrink: 0, alignSelf: "flex-start" },
  list: {
    listStyleType: "none",
    margin: "4px 0",
    padding: 0,
    maxHeight: "260px",
    overflowY: "auto",
    "@media print": { maxHeight: "none" },
  },
  item: { padding: "2px 0" },
  place: { color: tokens.colorNeutralForeground2 },
});

/** The pupils behind a figure; each leads to its cell. */
export function PupilList(props: {
  readonly label: string;
  readonly pupils: readonly CountedPupil[];
  readonly onClose: () => void;
}) {
  const { book, run } = usePane();
  const t = useViewStrings(strings);
  const styles = useStyles();
  const [shown, setShown] = useState(PAGE);
  const { pupils } = props;
  return (
    <section className={styles.box} aria-label={t("pupils", { label: props.label, n: pupils.length })}>
      <div className={styles.head}>
        <span>{t("pupils", { label: props.label, n: pupils.length })}</span>
        <Link as="button" className={styles.close} onClick={props.onClose}>
          {t("close")}
        </Link>
      </div>
      <ul className={styles.list}>
        {pupils.slice(0, shown).map((pupil) => {
          const name = pupil.fullName === "" ? t("noName") : pupil.fullName;
          const { sheet, row } = pupil.cell;
          return (
            <li key={`${sheet} ${String(row)}`} className={styles.item}>
              <Link
                as="button"
                title={t("goTo", { name })}
                onClick={() => {
                  void run(() => book.goTo(pupil.cell));
                }}
              >
                {name}
              </Link>
              <span className={styles.place}>{` · ${pupil.classCode} · ${pupil.sheetName}`}</span>
            </li>
          );
        })}
      </ul>
      {pupils.length > shown && (
        <Button
          size="small"
          onClick={() => {
            setShown(shown + PAGE);
          }}
        >
          {t("more", { n: Math.min(PAGE, pupils.length - shown) })}
        </Button>
      )}
    </section>
  );
}
