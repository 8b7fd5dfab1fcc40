import { Button } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { useState } from "react";
import { usePane } from "../paneContext";
import { withTrouble } from "../trouble/withTrouble";
import { ExactName } from "./ExactName";
import type { SaveStep } from "./saveStep";
import { useByHandStyles } from "./useByHandStyles";

/** The last rung: the user saves in Excel, led step by step. */
export function ByHand(props: {
  readonly why: Extract<SaveStep, { kind: "byHand" }>["why"];
  readonly fileName: string;
}) {
  const { book, t, platform, run, announce, showView } = usePane();
  const styles = useByHandStyles();
  const [areTracesGone, setTracesGone] = useState(false);

  const removeTraces = () =>
    run(async () => {
      const { isTroubled } = await withTrouble(book, () => book.removeTraces());
      if (isTroubled) return;
      setTracesGone(true);
      announce(t("save.tracesRemoved"));
    });

  return (
    <section aria-labelledby="by-hand">
      <h2 id="by-hand" className={styles.title}>
        {t("save.byHand")}
      </h2>
      <p className={styles.why}>{t(`save.byHand.${props.why}`)}</p>
      <ol className={styles.steps}>
        <li>
          <p className={styles.step}>{t("save.step.removeTraces")}</p>
          {areTracesGone ? (
            <span className={styles.done}>
              <CheckmarkCircle16Filled className={styles.doneIcon} aria-hidden />
              {t("save.tracesRemoved")}
            </span>
          ) : (
            <Button size="small" onClick={() => void removeTraces()}>
              {t("save.removeTraces")}
            </Button>
          )}
        </li>
        <li>
          <p className={styles.step}>{t("save.step.copyName")}</p>
          <ExactName fileName={props.fileName} />
        </li>
        <li>{t(`save.step.${platform}`)}</li>
        <li>
          <p className={styles.step}>{t("save.step.check")}</p>
          <Button
            size="small"
            onClick={() => {
              showView("check");
              void run(() => book.checkAll());
            }}
          >
            {t("actions.check")}
          </Button>
        </li>
      </ol>
    </section>
  );
}
