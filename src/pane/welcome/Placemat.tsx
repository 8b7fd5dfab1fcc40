import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  mat: {
    padding: "10px 12px 12px",
    backgroundColor: tokens.colorBrandBackground2,
    borderBottom: `1px solid ${tokens.colorBrandStroke2}`,
    fontSize: "13px",
    lineHeight: "18px",
  },
  title: { margin: "0 36px 6px 0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  steps: { margin: 0, paddingLeft: "20px", "& li": { paddingBottom: "3px" } },
  foot: { display: "flex", alignItems: "center", gap: "12px", marginTop: "6px" },
  small: { flexGrow: 1, fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground2 },
});

/** Three lines on what this is for; shown until put away, and again when asked for. */
export function Placemat({ onClose }: { readonly onClose: () => void }) {
  const { t, version } = usePane();
  const styles = useStyles();
  return (
    <section className={styles.mat} aria-labelledby="welcome-title">
      <h2 id="welcome-title" className={styles.title}>
        {t("welcome.title")}
      </h2>
      <ol className={styles.steps}>
        <li>{t("welcome.type")}</li>
        <li>{t("welcome.check")}</li>
        <li>{t("welcome.save")}</li>
      </ol>
      <div className={styles.foot}>
        <span className={styles.small}>
          {t("welcome.private")} {t("welcome.version", { version })}
        </span>
        <Button size="small" onClick={onClose}>
          {t("welcome.close")}
        </Button>
      </div>
    </section>
  );
}
