import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useViewStrings } from "../strings/viewStrings";
import { ExactName } from "./ExactName";
import { handoverStrings } from "./handoverStrings";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: "10px",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  question: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** No browser tells whether a download came: the user is asked, with the exact name to look for. */
export function AskSeen(props: {
  readonly fileName: string;
  /** In place of the question about a file. */
  readonly question?: string;
  readonly onSeen: () => void;
  readonly onNotSeen: () => void;
}) {
  const t = useViewStrings(handoverStrings);
  const styles = useStyles();
  return (
    <>
      <ExactName fileName={props.fileName} />
      <div className={styles.box}>
        <p className={styles.question}>{props.question ?? t("ask")}</p>
        <div className={styles.buttons}>
          <Button appearance="primary" onClick={props.onSeen}>
            {t("seen")}
          </Button>
          <Button onClick={props.onNotSeen}>{t("notSeen")}</Button>
        </div>
      </div>
    </>
  );
}
