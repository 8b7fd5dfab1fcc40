import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useLive, usePane } from "../paneContext";
import { unrecognisedTexts } from "./unrecognisedTexts";

const useStyles = makeStyles({
  state: { padding: "16px", fontSize: "13px", lineHeight: "18px" },
  title: { margin: "0 0 6px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  why: { margin: "0 0 6px" },
});

/** Why there is nothing to check, and what to do about it. */
export function NoForm() {
  const { t, language, showView } = usePane();
  const styles = useStyles();
  const unrecognised = useLive((state) => state.unrecognised);
  return (
    <div className={styles.state}>
      <h2 className={styles.title}>{t("noForm.title")}</h2>
      {unrecognisedTexts(unrecognised, language).map((text) => (
        <p key={text} className={styles.why}>
          {text}
        </p>
      ))}
      <p className={styles.why}>{t("noForm.next")}</p>
      <Button
        data-opens="entry"
        onClick={() => {
          showView("entry");
        }}
      >
        {t("actions.entry")}
      </Button>
    </div>
  );
}
