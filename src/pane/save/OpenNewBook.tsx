import { Button, Link } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { useState } from "react";
import type { Submission } from "../../check/liveState";
import { usePane } from "../paneContext";
import { useViewStrings } from "../strings/viewStrings";
import { ExactName } from "./ExactName";
import { handoverStrings } from "./handoverStrings";
import { useByHandStyles } from "./useByHandStyles";

/** The file in a new window of Excel, where the user saves it under the name that stands here to be copied. */
export function OpenNewBook(props: {
  readonly file: Submission;
  readonly open: (bytes: Uint8Array) => Promise<void>;
  readonly why: "impossible" | "notSeen";
  /** Excel refused, or the user sees no window. */
  readonly onRefused: () => void;
}) {
  const { t: common, platform, announce } = usePane();
  const t = useViewStrings(handoverStrings);
  const styles = useByHandStyles();
  const [state, setState] = useState<"closed" | "opening" | "opened">("closed");

  const open = async () => {
    setState("opening");
    try {
      await props.open(props.file.bytes);
      setState("opened");
      announce(t("opened"));
    } catch {
      props.onRefused();
    }
  };

  return (
    <section aria-labelledby="new-window">
      <p id="new-window" className={styles.why}>
        {t(props.why === "impossible" ? "impossible" : "blocked")}
      </p>
      <ol className={styles.steps}>
        <li>
          <p className={styles.step}>{t("openStep")}</p>
          {state === "opened" ? (
            <>
              <p className={styles.done} style={{ margin: 0 }}>
                <CheckmarkCircle16Filled className={styles.doneIcon} aria-hidden />
                {t("opened")}
              </p>{" "}
              <Link as="button" onClick={props.onRefused}>
                {t("notOpened")}
              </Link>
            </>
          ) : (
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={state === "opening"}
              onClick={() => {
                if (state === "closed") void open();
              }}
            >
              {t(state === "opening" ? "opening" : "open")}
            </Button>
          )}
        </li>
        <li>
          <p className={styles.step}>{t("nameStep")}</p>
          <ExactName fileName={props.file.fileName} />
        </li>
        <li>{t("saveStep", { keys: common(`save.step.${platform}`) })}</li>
      </ol>
    </section>
  );
}
