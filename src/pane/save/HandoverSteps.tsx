import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { useEffect, useState } from "react";
import { usePane } from "../paneContext";
import { SeverityIcon } from "../severity/SeverityIcon";
import { useViewStrings } from "../strings/viewStrings";
import { AskSeen } from "./AskSeen";
import { ExactName } from "./ExactName";
import { handoverStrings } from "./handoverStrings";
import { OpenNewBook } from "./OpenNewBook";
import type { Handover } from "./useHandover";

const useStyles = makeStyles({
  told: { display: "grid", gridTemplateColumns: "16px 1fr", columnGap: "8px", margin: 0, overflowWrap: "anywhere" },
  fine: { color: tokens.colorStatusSuccessForeground1 },
});

/** From the attempt of a download of an .xlsx to a file that is there, or to what else can be done. */
export function HandoverSteps(props: {
  readonly handover: Handover;
  readonly onHandover: (handover: Handover) => void;
}) {
  const { announce, openNewBook } = usePane();
  const t = useViewStrings(handoverStrings);
  const styles = useStyles();
  const [isRefused, setRefused] = useState(false);
  const { handover, onHandover } = props;
  const { file } = handover;

  const spoken =
    handover.kind === "asking"
      ? t("ask")
      : handover.kind === "done"
        ? t("done", { name: file.fileName })
        : t(handover.why === "impossible" ? "impossible" : "blocked");
  useEffect(() => {
    announce(spoken);
  }, [announce, spoken]);

  switch (handover.kind) {
    case "asking":
      return (
        <AskSeen
          fileName={file.fileName}
          onSeen={() => {
            onHandover({ kind: "done", file });
          }}
          onNotSeen={() => {
            onHandover({ kind: "notThere", file, why: "notSeen" });
          }}
        />
      );
    case "done":
      return (
        <p className={styles.told}>
          <CheckmarkCircle16Filled className={styles.fine} aria-hidden />
          <span>{t("done", { name: file.fileName })}</span>
        </p>
      );
    case "notThere":
      return openNewBook && !isRefused ? (
        <OpenNewBook
          file={file}
          open={openNewBook}
          why={handover.why}
          onRefused={() => {
            setRefused(true);
          }}
        />
      ) : (
        <>
          <p className={styles.told}>
            <SeverityIcon severity="warning" />
            <span>{t("refused")}</span>
          </p>
          <ExactName fileName={file.fileName} />
        </>
      );
  }
}
