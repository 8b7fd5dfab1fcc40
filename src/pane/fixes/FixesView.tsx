import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { Bilingual } from "../../text/bilingual";
import { ChangeReview } from "../changes/ChangeReview";
import { usePane } from "../paneContext";
import { useViewStrings, viewTranslator } from "../strings/viewStrings";
import { ViewHeader } from "../ViewHeader";
import type { FixRequest } from "./fixRequest";
import { fixStrings } from "./fixStrings";
import { proposalFor, type FixProposal } from "./proposals";

const useStyles = makeStyles({
  intro: { margin: "0 12px 4px", fontSize: "13px", lineHeight: "18px" },
  small: {
    margin: "0 12px 4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
  state: { padding: "20px 16px", fontSize: "13px", lineHeight: "18px" },
});

const nothingToDo: FixProposal = { changes: [], left: [], revealed: 0 };

/** What the asked fixes come to, before anything is written. */
export function FixesView() {
  const { book, fixRequest, rules, language, run, showView } = usePane();
  const t = useViewStrings(fixStrings);
  const styles = useStyles();
  const [proposal, setProposal] = useState<FixProposal | null>(null);

  const [tried, setTried] = useState(0);

  useEffect(() => {
    const control = new AbortController();
    const { signal } = control;
    const plan = async () => {
      const trial = await book.trial();
      if (signal.aborted) return;
      const options = { signal, onProgress: setTried };
      const planned = trial && fixRequest ? await proposalFor(fixRequest, trial, options) : nothingToDo;
      if (planned && !signal.aborted) setProposal(planned);
    };
    void run(plan);
    return () => {
      control.abort();
    };
  }, [book, fixRequest, run]);

  const title = (rule: string) => rules.get(rule)?.title[language] ?? rule;
  const changes = useMemo(
    () =>
      (proposal?.changes ?? []).map((change) => ({
        ...change,
        group: change.group
          .split(" ")
          .map((rule) => rules.get(rule)?.title[language] ?? rule)
          .join("; "),
      })),
    [proposal, rules, language],
  );
  const toList = () => {
    showView("check");
  };

  return (
    <main>
      <ViewHeader title={t("title")} />
      {!fixRequest || !proposal ? (
        <div className={styles.state}>
          <Spinner
            size="tiny"
            label={tried === 0 ? t("planning") : t("planningSoFar", { n: tried })}
            labelPosition="after"
          />
          <Button size="small" onClick={toList}>
            {t("stop")}
          </Button>
        </div>
      ) : changes.length === 0 && proposal.left.length === 0 ? (
        <div className={styles.state}>
          <p>{t("nothing")}</p>
          <Button size="small" onClick={toList}>
            {t("back")}
          </Button>
        </div>
      ) : (
        <>
          <p className={styles.intro}>
            {fixRequest.kind === "all" && t("intro.all")}
            {fixRequest.kind === "rule" && t("intro.rule", { rule: title(fixRequest.rule) })}
            {fixRequest.kind === "same" && t("intro.same", { value: String(fixRequest.problem.value) })}
          </p>
          {proposal.revealed > 0 && <p className={styles.small}>{t("revealed", { n: proposal.revealed })}</p>}
          <ChangeReview
            title={journalTitle(fixRequest, rules)}
            changes={changes}
            left={proposal.left.map((cell) => ({ ...cell, why: t(`why.${cell.reason}`) }))}
            withFormula={proposal.left.filter((cell) => cell.reason === "formula").length}
            onDone={toList}
          />
        </>
      )}
    </main>
  );
}

/** In both languages: the journal outlives the one chosen now. */
function journalTitle(request: FixRequest, rules: ReturnType<typeof usePane>["rules"]): Bilingual {
  const inLanguage = (language: "vi" | "en") => {
    const t = viewTranslator(fixStrings, language);
    switch (request.kind) {
      case "all":
        return t("journal.all");
      case "rule":
        return t("journal.rule", { rule: rules.get(request.rule)?.title[language] ?? request.rule });
      case "same":
        return t("journal.same", {
          value: String(request.problem.value),
          after: String(request.fix.edits[0]?.value ?? ""),
        });
    }
  };
  return { vi: inLanguage("vi"), en: inLanguage("en") };
}
