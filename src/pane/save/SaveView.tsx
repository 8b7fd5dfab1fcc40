import { Button, Link, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import type { Submission } from "../../check/liveState";
import { submissionFileName } from "../../submission/fileName";
import { useLive, usePane } from "../paneContext";
import { countSeverities, type SeverityCounts } from "../severity/countSeverities";
import { SeverityIcon } from "../severity/SeverityIcon";
import type { Translate } from "../strings/translate";
import { focusHome } from "../focus/useFocusKeeper";
import { ViewHeader } from "../ViewHeader";
import { AskSeen } from "./AskSeen";
import { ByHand } from "./ByHand";
import { ExactName } from "./ExactName";
import { OpenNewBook } from "./OpenNewBook";
import { saveFailure, type SaveFailure, type SaveStep } from "./saveStep";
import { UnitForm } from "./UnitForm";

const useStyles = makeStyles({
  body: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    padding: "4px 12px 16px",
    outlineStyle: "none",
    fontSize: "13px",
    lineHeight: "18px",
  },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  label: { margin: "0 0 4px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  told: { display: "grid", gridTemplateColumns: "16px 1fr", columnGap: "8px", margin: 0 },
  icon: { marginTop: "1px" },
  fine: { color: tokens.colorStatusSuccessForeground1, marginTop: "1px" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  link: { marginTop: "6px", fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  box: {
    display: "flex",
    flexDirection: "column",
    gap: "10px",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** From the checked list to a file with the required name: by download, else by hand, never in silence. */
export function SaveView() {
  const { t } = usePane();
  const styles = useStyles();
  const recognised = useLive((state) => state.recognised);
  const activeSheetId = useLive((state) => state.activeSheetId);
  const form = (recognised.find((sheet) => sheet.sheetId === activeSheetId) ?? recognised[0])?.form;
  return (
    <main>
      <ViewHeader title={t("save.title")} />
      <div className={styles.body} {...focusHome}>
        {form ? <SaveSteps formShortName={form.shortName} /> : <p className={styles.text}>{t("save.noForm")}</p>}
      </div>
    </main>
  );
}

function SaveSteps({ formShortName }: { readonly formShortName: string }) {
  const pane = usePane();
  const { book, t, announce } = pane;
  const styles = useStyles();
  const unitName = useLive((state) => state.settings.unitName ?? "");
  const problems = useLive((state) => state.problems);
  const counts = useMemo(() => countSeverities(problems), [problems]);
  const [step, setStep] = useState<SaveStep>({ kind: unitName === "" ? "unit" : "ready" });
  const isThere = useStaysMounted();
  const fileName = submissionFileName(unitName, formShortName).name;

  const goOn = (next: SaveStep) => {
    if (isThere.current) setStep(next);
  };

  const save = async () => {
    goOn({ kind: "preparing", share: 0 });
    try {
      const submission = await book.prepareSubmission((share) => {
        goOn({ kind: "preparing", share });
      });
      goOn({ kind: "delivering" });
      const delivery = await pane.deliver(submission);
      if (delivery === "impossible") goOn(withoutDownload("impossible", submission));
      else goOn({ kind: delivery === "unknown" ? "asking" : "done", file: submission });
    } catch (error) {
      goOn({ kind: "failed", reason: saveFailure(error) });
    }
  };

  /** A clean copy in a window of its own leaves the open book alone, so it comes before saving that one by hand. */
  const withoutDownload = (why: "impossible" | "notSeen", file: Submission): SaveStep =>
    pane.openNewBook ? { kind: "newWindow", why, file } : { kind: "byHand", why };

  const spoken = spokenStep(step, t);
  useEffect(() => {
    if (spoken !== "") announce(spoken);
  }, [announce, spoken]);

  const ready = () => {
    setStep({ kind: "ready" });
  };

  switch (step.kind) {
    case "unit":
      return (
        <UnitForm formShortName={formShortName} onDone={ready} {...(unitName === "" ? {} : { onCancel: ready })} />
      );
    case "ready":
    case "confirm":
      return (
        <Ready
          fileName={fileName}
          counts={counts}
          isConfirming={step.kind === "confirm"}
          onStep={setStep}
          onSave={() => void save()}
        />
      );
    case "preparing": {
      const words = t("save.preparing", { percent: Math.round(step.share * 100) });
      return (
        <>
          <p className={styles.text}>{words}</p>
          <ProgressBar aria-label={words} thickness="large" value={step.share} />
        </>
      );
    }
    case "delivering":
      return <p className={styles.text}>{t("save.delivering")}</p>;
    case "asking":
      return (
        <AskSeen
          fileName={step.file.fileName}
          onSeen={() => {
            setStep({ kind: "done", file: step.file });
          }}
          onNotSeen={() => {
            setStep(withoutDownload("notSeen", step.file));
          }}
        />
      );
    case "done":
      return (
        <>
          <Told icon={<CheckmarkCircle16Filled className={styles.fine} aria-hidden />}>
            <span className={styles.strong}>{t("save.done")}</span>
          </Told>
          <ExactName fileName={step.file.fileName} />
          <p className={styles.quiet}>{t("save.doneNext")}</p>
          <div className={styles.buttons}>
            <Button onClick={ready}>{t("save.again")}</Button>
            <Button
              appearance="subtle"
              onClick={() => {
                setStep(withoutDownload("notSeen", step.file));
              }}
            >
              {t("save.doneNotSeen")}
            </Button>
          </div>
        </>
      );
    case "failed":
      return (
        <>
          <Told icon={<SeverityIcon severity="warning" className={styles.icon} />}>
            {t("save.failed", { reason: failureWords(step.reason, t) })}
          </Told>
          <div className={styles.buttons}>
            <Button appearance="primary" onClick={() => void save()}>
              {t("common.retry")}
            </Button>
            <Button
              onClick={() => {
                setStep({ kind: "byHand", why: "chosen" });
              }}
            >
              {t("save.byHandInstead")}
            </Button>
          </div>
        </>
      );
    case "newWindow":
      return pane.openNewBook ? (
        <OpenNewBook
          file={step.file}
          open={pane.openNewBook}
          why={step.why}
          onRefused={() => {
            setStep({ kind: "byHand", why: step.why });
          }}
        />
      ) : null;
    case "byHand":
      return <ByHand why={step.why} fileName={fileName} />;
  }
}

function Ready(props: {
  readonly fileName: string;
  readonly counts: SeverityCounts;
  readonly isConfirming: boolean;
  readonly onStep: (step: SaveStep) => void;
  readonly onSave: () => void;
}) {
  const { t, showView } = usePane();
  const styles = useStyles();
  const { counts, isConfirming, onStep, onSave } = props;
  const errors = t("severity.error.counted", { n: counts.error });
  const hasErrors = counts.error > 0;
  const back = (
    <Button
      appearance={hasErrors ? "primary" : "secondary"}
      onClick={() => {
        showView("check");
      }}
    >
      {t("save.backToErrors")}
    </Button>
  );
  return (
    <>
      <div>
        <p className={styles.label}>{t("save.fileName")}</p>
        <ExactName fileName={props.fileName} />
        <Link
          as="button"
          className={styles.link}
          onClick={() => {
            onStep({ kind: "unit" });
          }}
        >
          {t("save.changeUnit")}
        </Link>
      </div>
      {isConfirming && hasErrors ? (
        <div className={styles.box} role="group" aria-label={t("save.title")}>
          <Told icon={<SeverityIcon severity="error" className={styles.icon} />}>
            <span className={styles.strong}>{t("save.confirm", { errors })}</span>
          </Told>
          <div className={styles.buttons}>
            {back}
            <Button onClick={onSave}>{t("save.anyway")}</Button>
          </div>
        </div>
      ) : (
        <>
          <LeftOver counts={counts} />
          <p className={styles.quiet}>{t("save.copyMade")}</p>
          <div className={styles.buttons}>
            {hasErrors ? (
              <>
                {back}
                <Button
                  onClick={() => {
                    onStep({ kind: "confirm" });
                  }}
                >
                  {t("save.saveWithErrors")}
                </Button>
              </>
            ) : (
              <Button appearance="primary" onClick={onSave}>
                {t("save.save")}
              </Button>
            )}
          </div>
        </>
      )}
    </>
  );
}

/** What the check still finds, said by the worst of it. */
function LeftOver({ counts }: { readonly counts: SeverityCounts }) {
  const { t } = usePane();
  const styles = useStyles();
  if (counts.error > 0) {
    return (
      <Told icon={<SeverityIcon severity="error" className={styles.icon} />}>
        {t("save.errorsLeft", { errors: t("severity.error.counted", { n: counts.error }) })}
      </Told>
    );
  }
  const rest = (["warning", "info"] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => t(`severity.${severity}.counted`, { n: counts[severity] }));
  return (
    <Told icon={<CheckmarkCircle16Filled className={styles.fine} aria-hidden />}>
      {rest.length === 0 ? t("save.clean") : t("save.onlyLesserLeft", { rest: rest.join(", ") })}
    </Told>
  );
}

function Told({ icon, children }: { readonly icon: ReactNode; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <p className={styles.told}>
      {icon}
      <span>{children}</span>
    </p>
  );
}

function failureWords(reason: SaveFailure, t: Translate): string {
  return reason === "traces" || reason === "other" ? t(`save.failed.${reason}`) : t(`trouble.code.${reason}`);
}

/** Only what the user waits for is spoken; the rest is read where it stands. */
function spokenStep(step: SaveStep, t: Translate): string {
  if (step.kind === "delivering") return t("save.delivering");
  if (step.kind === "asking") return t("save.ask");
  if (step.kind === "done") return t("save.done");
  if (step.kind === "byHand" || step.kind === "newWindow") return t(`save.byHand.${step.why}`);
  if (step.kind === "failed") return t("save.failed", { reason: failureWords(step.reason, t) });
  return "";
}

/** False once the view is gone: a file may be ready after the user went back. */
function useStaysMounted() {
  const isThere = useRef(true);
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
    };
  }, []);
  return isThere;
}
