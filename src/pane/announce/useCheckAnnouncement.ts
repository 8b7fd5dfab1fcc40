import { useEffect, useRef } from "react";
import { countSeverities } from "../severity/countSeverities";
import { useLive, usePane } from "../paneContext";

/** Says what a whole check found: the first one, and each one asked for. Edits in between are not announced. */
export function useCheckAnnouncement(): void {
  const { announce, t } = usePane();
  const phase = useLive((state) => state.phase);
  const wholeChecks = useLive((state) => state.wholeChecks);
  const problems = useLive((state) => state.problems);
  const hasForm = useLive((state) => state.recognised.length > 0);
  const said = useRef(-1);

  useEffect(() => {
    if (phase !== "ready" || !hasForm || said.current === wholeChecks) return;
    said.current = wholeChecks;
    if (problems.length === 0) return announce(t("announce.clean"));
    const counts = countSeverities(problems);
    announce(
      t("announce.checked", {
        errors: t("severity.error.counted", { n: counts.error }),
        warnings: t("severity.warning.counted", { n: counts.warning }),
        infos: t("severity.info.counted", { n: counts.info }),
      }),
    );
  }, [announce, hasForm, phase, problems, t, wholeChecks]);
}
