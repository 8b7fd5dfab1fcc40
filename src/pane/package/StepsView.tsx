import { Button, Checkbox, Field, Input, Link, mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { useState } from "react";
import { procedure, type ProcedureStep } from "../../submission/data/procedure";
import { focusHome } from "../focus/useFocusKeeper";
import { useLive, usePane } from "../paneContext";
import type { PaneView } from "../paneProps";
import { useViewStrings } from "../strings/viewStrings";
import { ViewHeader } from "../ViewHeader";
import { Mail } from "./Mail";
import { strings } from "./strings";
import { useViewStyles } from "./useViewStyles";

const PORTAL = "https://csdl.moet.gov.vn";

/** Where the pane itself does what a step asks. */
const viewOfStep: ReadonlyMap<number, { readonly view: PaneView; readonly label: keyof typeof strings }> = new Map([
  [3, { view: "results", label: "steps.results" }],
  [5, { view: "results", label: "steps.results" }],
  [6, { view: "statistics", label: "steps.statistics" }],
  [7, { view: "package", label: "steps.pack" }],
]);

/** The procedure's seven steps: where the school stands, what comes next, where to send it; ticks are kept in the file. */
export function StepsView() {
  const { book, run } = usePane();
  const t = useViewStrings(strings);
  const styles = useViewStyles();
  const details = useLive((state) => state.settings.submission);
  const done = details?.doneSteps ?? [];
  const next = procedure.find(({ number }) => !done.includes(number));

  const tick = (number: number, isDone: boolean) => {
    const others = done.filter((other) => other !== number);
    const doneSteps = isDone ? [...others, number].sort((a, b) => a - b) : others;
    void run(() => book.setSubmissionDetails({ ...details, doneSteps }));
  };

  return (
    <main>
      <ViewHeader title={t("steps.title")} />
      <div className={styles.body} {...focusHome}>
        <p className={styles.quiet}>{t("steps.intro")}</p>
        <p className={styles.strong} style={{ margin: 0 }}>
          {t("steps.progress", { n: done.length })}
        </p>
        <p className={styles.text}>
          {details?.deadline ? t("steps.deadlineIs", { deadline: details.deadline }) : t("steps.noDeadline")}
        </p>
        <ol className={styles.list}>
          {procedure.map((step) => (
            <StepItem
              key={step.number}
              step={step}
              isDone={done.includes(step.number)}
              isNext={step === next}
              onTick={(isDone) => {
                tick(step.number, isDone);
              }}
            />
          ))}
        </ol>
        <Deadline />
        <Mail />
      </div>
    </main>
  );
}

function StepItem(props: {
  readonly step: ProcedureStep;
  readonly isDone: boolean;
  readonly isNext: boolean;
  readonly onTick: (isDone: boolean) => void;
}) {
  const { step, isDone, isNext, onTick } = props;
  const { language, showView, t: common } = usePane();
  const t = useViewStrings(strings);
  const styles = useViewStyles();
  const isOpen = useLive((state) => state.recognised.some(({ form }) => form.id === step.file));
  const errors = useLive((state) => state.problems.filter(({ severity }) => severity === "error").length);
  const shownView = viewOfStep.get(step.number);
  return (
    <li
      className={mergeClasses(styles.item, isNext && styles.current)}
      {...(isNext ? { "aria-current": "step" as const } : {})}
    >
      {isDone ? (
        <CheckmarkCircle16Filled className={styles.fine} aria-hidden />
      ) : (
        <span aria-hidden>{step.number}</span>
      )}
      <div>
        {isNext && <p className={styles.small}>{t("steps.nextIs")}</p>}
        <p className={mergeClasses(styles.text, styles.strong)}>{step.title[language]}</p>
        <p className={styles.quiet}>{step.task[language]}</p>
        {isOpen && <p className={styles.text}>{common("severity.error.counted", { n: errors })}</p>}
        <div className={styles.buttons} style={{ alignItems: "center" }}>
          <Checkbox
            label={t("steps.done")}
            aria-label={`${t("steps.done")}: ${step.title[language]}`}
            checked={isDone}
            onChange={(_, { checked }) => {
              onTick(checked === true);
            }}
          />
          {(step.number === 2 || step.number === 4) && (
            <Link href={PORTAL} target="_blank" rel="noreferrer" className={styles.link}>
              {t("steps.portal")}
            </Link>
          )}
          {isOpen && errors > 0 && (
            <Go
              label={t("steps.check")}
              onGo={() => {
                showView("check");
              }}
            />
          )}
          {shownView && (
            <Go
              label={t(shownView.label)}
              onGo={() => {
                showView(shownView.view);
              }}
            />
          )}
        </div>
      </div>
    </li>
  );
}

function Go({ label, onGo }: { readonly label: string; readonly onGo: () => void }) {
  const styles = useViewStyles();
  return (
    <Link as="button" className={styles.link} onClick={onGo}>
      {label}
    </Link>
  );
}

/** Empty until the school writes what its letter says: no date of ours could be right for every office and year. */
function Deadline() {
  const { book, run } = usePane();
  const t = useViewStrings(strings);
  const styles = useViewStyles();
  const details = useLive((state) => state.settings.submission);
  const [deadline, setDeadline] = useState(details?.deadline ?? "");
  const [sendTo, setSendTo] = useState(details?.sendTo ?? "");
  const isKept = deadline === (details?.deadline ?? "") && sendTo === (details?.sendTo ?? "");
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void run(() => book.setSubmissionDetails({ ...details, deadline: deadline.trim(), sendTo: sendTo.trim() }));
      }}
    >
      <Field label={t("steps.deadline")} hint={t("steps.deadlineHint")}>
        <Input
          value={deadline}
          maxLength={300}
          onChange={(_, { value }) => {
            setDeadline(value);
          }}
        />
      </Field>
      <Field label={t("steps.sendTo")} hint={t("steps.sendToHint")}>
        <Input
          type="email"
          value={sendTo}
          maxLength={300}
          onChange={(_, { value }) => {
            setSendTo(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" disabledFocusable={isKept}>
          {t("steps.save")}
        </Button>
      </div>
    </form>
  );
}
