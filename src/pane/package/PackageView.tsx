import { Button, Checkbox, Link } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useEffectEvent, useMemo, useState, type ReactNode } from "react";
import { levelsOfUnit } from "../../district/units";
import { defaultOptions } from "../../statistics/options";
import { checklist, isComplete, type ChecklistLine } from "../../submission/checklist";
import { type Content, statisticsContent } from "../../submission/content";
import type { PackageFile } from "../../submission/makePackage";
import type { Receipt } from "../../submission/receipt";
import { packageFileNames, packageZipName } from "../../submission/packageNames";
import { ChooseFile } from "../files/ChooseFile";
import { explanationOf } from "../files/readChosen";
import { focusHome } from "../focus/useFocusKeeper";
import { useLive, usePane } from "../paneContext";
import { AskSeen } from "../save/AskSeen";
import { ExactName } from "../save/ExactName";
import { SeverityIcon } from "../severity/SeverityIcon";
import { levelName } from "../shown/levelWords";
import { schoolYearName } from "../shown/schoolYears";
import { useViewStrings, type ViewTranslate } from "../strings/viewStrings";
import { ViewHeader } from "../ViewHeader";
import { describeFile } from "./describeFile";
import { Mail } from "./Mail";
import { ReceiptByHand } from "./ReceiptByHand";
import { statisticsOf } from "./statisticsOf";
import { strings } from "./strings";
import { UnitDetailsForm } from "./UnitDetailsForm";
import { useViewStyles } from "./useViewStyles";

interface Handed {
  readonly kind: "asking" | "done" | "byHand" | "blocked";
  readonly zipName: string;
  readonly receipt: Receipt;
  /** Made while packing: there is no such file on the disk of who packs by hand. */
  readonly madeFile: string | null;
}
type Step = Handed | { readonly kind: "unit" | "files" | "packing" | "failed" };

type Translate = ViewTranslate<keyof typeof strings>;

/** From the open book and further files to one zip with its receipt; what is missing is said before. */
export function PackageView() {
  const t = useViewStrings(strings);
  const styles = useViewStyles();
  const unitName = useLive((state) => state.settings.unitName ?? "");
  const [step, setStep] = useState<Step>({ kind: unitName === "" ? "unit" : "files" });
  const files = useFiles(t);
  const showFiles = () => {
    setStep({ kind: "files" });
  };
  return (
    <main>
      <ViewHeader title={t("title")} />
      <div className={styles.body} {...focusHome}>
        {step.kind === "unit" ? (
          <UnitDetailsForm onDone={showFiles} {...(unitName === "" ? {} : { onCancel: showFiles })} />
        ) : "zipName" in step ? (
          <Result step={step} onStep={setStep} />
        ) : (
          <Files unitName={unitName} files={files} step={step.kind} onStep={setStep} />
        )}
      </div>
    </main>
  );
}

interface FileList {
  /** `null` while the open book is being read, or where it is none of ours. */
  readonly open: PackageFile | null;
  readonly added: readonly PackageFile[];
  readonly reading: string | null;
  readonly refused: readonly string[];
  /** Excel did not hand out the open book: once, or ever (iPad). */
  readonly isOpenRefused: boolean;
  retryOpen(): void;
  add(chosen: readonly File[]): Promise<void>;
  remove(file: Content): void;
  /** The open book as it is now. */
  readOpen(): Promise<PackageFile | null>;
}

function useFiles(t: Translate): FileList {
  const { book, language } = usePane();
  const openName = useLive((state) => state.fileName);
  const hasForm = useLive((state) => state.recognised.length > 0);
  const [open, setOpen] = useState<PackageFile | null>(null);
  const [added, setAdded] = useState<readonly PackageFile[]>([]);
  const [reading, setReading] = useState<string | null>(hasForm ? openName : null);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [isOpenRefused, setOpenRefused] = useState(false);

  const readOpen = async () => {
    // Packed without it, the school's saved file stands for it.
    if (!hasForm || isOpenRefused) return null;
    return takeOpen();
  };
  const takeOpen = async () => {
    const { bytes } = await book.prepareSubmission();
    const file = await describeFile(openName.endsWith(".xlsx") ? openName : `${openName}.xlsx`, bytes);
    setOpen(file);
    return file;
  };
  const tryOpen = () =>
    takeOpen()
      .then(
        () => {
          setOpenRefused(false);
        },
        () => {
          setOpenRefused(true);
        },
      )
      .finally(() => {
        setReading(null);
      });
  const readFirst = useEffectEvent(() => {
    if (hasForm) void tryOpen();
  });
  useEffect(() => {
    readFirst();
  }, []);

  return {
    open,
    added,
    reading,
    refused,
    isOpenRefused,
    readOpen,
    retryOpen() {
      setReading(openName);
      void tryOpen();
    },
    async add(chosen) {
      setRefused([]);
      for (const file of chosen) {
        setReading(file.name);
        try {
          const described = await describeFile(file.name, new Uint8Array(await file.arrayBuffer()));
          setAdded((before) => [...before, described]);
        } catch (error) {
          const reason = explanationOf(error)?.[language] ?? t("unknownReason");
          setRefused((before) => [...before, t("unreadable", { name: file.name, reason })]);
        }
      }
      setReading(null);
    },
    remove(file) {
      setAdded((before) => before.filter((other) => other !== file));
    },
  };
}

function Files(props: {
  readonly unitName: string;
  readonly files: FileList;
  readonly step: "files" | "packing" | "failed";
  readonly onStep: (step: Step) => void;
}) {
  const { unitName, files, step, onStep } = props;
  const { deliver, announce, version, rules, t: common } = usePane();
  const t = useViewStrings(strings);
  const styles = useViewStyles();
  const settings = useLive((state) => state.settings);
  const [wantsStatistics, setWantsStatistics] = useState(true);
  const given = useMemo(() => [...(files.open ? [files.open] : []), ...files.added], [files.open, files.added]);
  const canHaveStatistics = given.some(({ pupils }) => pupils > 0) && given.every(({ kind }) => kind !== "thong-ke");
  const withStatistics = wantsStatistics && canHaveStatistics;
  const contents = withStatistics ? [...given, statisticsContent] : given;
  const names = packageFileNames(unitName, contents);
  const recognisedLevel = useLive((state) => state.recognised[0]?.level ?? null);
  const level = settings.level ?? files.open?.level ?? recognisedLevel;
  const schoolYear = settings.schoolYear ?? files.open?.schoolYear ?? null;
  const lines = checklist(level, contents);
  const zipName = packageZipName(unitName);
  const isBusy = step === "packing" || files.reading !== null;

  const isOtherLevel = (file: Content) =>
    file.level && level && ![level, ...levelsOfUnit(unitName)].includes(file.level);
  /** A file chosen from the wrong folder is of another level or another year. */
  const strangeness = (file: Content): string[] => [
    ...(file.level && isOtherLevel(file) ? [t("otherLevel", { level: levelName(file.level, common) })] : []),
    ...(file.schoolYear && schoolYear && file.schoolYear !== schoolYear
      ? [t("otherYear", { year: schoolYearName(file.schoolYear) })]
      : []),
  ];

  const pack = async () => {
    onStep({ kind: "packing" });
    announce(t("packing"));
    try {
      const [{ makePackage }, { rulesFingerprint }] = await Promise.all([
        import("../../submission/makePackage"),
        import("../../check/workbookFacts"),
      ]);
      const open = await files.readOpen();
      const { unitCode, office } = settings.submission ?? {};
      const now = new Date();
      const lists = [...(open ? [open] : []), ...files.added];
      const counting = settings.counting ?? defaultOptions;
      const statistics = withStatistics ? await statisticsOf(lists, counting, unitName, now) : null;
      const made = await makePackage([...lists, ...(statistics ? [statistics] : [])], {
        unit: {
          name: unitName,
          ...(unitCode ? { code: unitCode } : {}),
          ...(office ? { office } : {}),
          ...(settings.level ? { level: settings.level } : {}),
        },
        rules: { version, count: rules.size, fingerprint: rulesFingerprint([...rules.values()]) },
        now,
        ...(settings.schoolYear === undefined ? {} : { schoolYear: settings.schoolYear }),
      });
      const delivery = await deliver({ fileName: made.fileName, replacedCharacters: [], bytes: made.bytes });
      const kind = delivery === "impossible" ? "byHand" : delivery === "unknown" ? "asking" : "done";
      const madeFile = statistics ? (made.receipt.files.at(-1)?.name ?? null) : null;
      onStep({ kind, zipName: made.fileName, receipt: made.receipt, madeFile });
    } catch {
      onStep({ kind: "failed" });
    }
  };

  return (
    <>
      <section aria-labelledby="package-files" className={styles.form}>
        <h2 id="package-files" className={styles.heading}>
          {t("files")}
        </h2>
        <ul className={styles.list}>
          {contents.map((file, place) => (
            <li key={place} className={styles.item}>
              <StateIcon state={file.errors > 0 ? "errors" : strangeness(file).length > 0 ? "missing" : "done"} />
              <div>
                <p className={styles.text}>{names[place]}</p>
                <p className={styles.small}>
                  {file === files.open
                    ? t("openBook")
                    : file === statisticsContent
                      ? t("madeWhenPacking")
                      : file.originalName}
                  {" · "}
                  {file === statisticsContent
                    ? t("counted")
                    : file.kind === "khac"
                      ? t("asIs")
                      : t("about", { pupils: file.pupils, errors: file.errors, warnings: file.warnings })}
                </p>
                {strangeness(file).map((text) => (
                  <p key={text} className={styles.told}>
                    <SeverityIcon severity="warning" />
                    <span>{text}</span>
                  </p>
                ))}
              </div>
              {files.added.some((one) => one === file) && (
                <Button
                  appearance="subtle"
                  size="small"
                  icon={<Dismiss16Regular />}
                  aria-label={t("remove", { name: file.originalName })}
                  onClick={() => {
                    files.remove(file);
                  }}
                />
              )}
            </li>
          ))}
        </ul>
        {files.reading !== null && <p className={styles.quiet}>{t("reading", { name: files.reading })}</p>}
        {files.isOpenRefused && files.reading === null && (
          <>
            <Told icon={<SeverityIcon severity="warning" />}>{t("openRefused")}</Told>
            <div className={styles.buttons}>
              <Button size="small" onClick={files.retryOpen}>
                {t("openAgain")}
              </Button>
            </div>
          </>
        )}
        {files.refused.map((text) => (
          <Told key={text} icon={<SeverityIcon severity="error" />}>
            {text}
          </Told>
        ))}
        <div className={styles.buttons}>
          <ChooseFile
            label={t("add")}
            isMultiple
            isBusy={isBusy}
            onFiles={(chosen) => {
              void files.add(chosen);
            }}
          />
        </div>
        <p className={styles.small}>{t("addHint")}</p>
        {canHaveStatistics && (
          <Checkbox
            label={t("withStatistics")}
            checked={wantsStatistics}
            disabled={isBusy}
            onChange={(_, { checked }) => {
              setWantsStatistics(checked === true);
            }}
          />
        )}
      </section>
      <section aria-labelledby="package-checklist" className={styles.form}>
        <h2 id="package-checklist" className={styles.heading}>
          {t("checklist")}
        </h2>
        <ul className={styles.list}>
          {lines
            .filter(({ step: { file } }) => file !== null)
            .map((line) => (
              <ChecklistItem key={line.step.number} line={line} t={t} />
            ))}
        </ul>
      </section>
      <div>
        <p className={styles.small}>{t("zipName")}</p>
        <p className={styles.strong} style={{ margin: "0 0 4px", overflowWrap: "anywhere" }}>
          {zipName}
        </p>
        <Link
          as="button"
          className={styles.link}
          onClick={() => {
            onStep({ kind: "unit" });
          }}
        >
          {t("change")}
        </Link>
      </div>
      {step === "failed" && <Told icon={<SeverityIcon severity="error" />}>{t("failed")}</Told>}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={isBusy || given.length === 0}
          onClick={() => {
            if (!isBusy && given.length > 0) void pack();
          }}
        >
          {step === "packing" ? t("packing") : t(isComplete(lines) ? "pack" : "packAnyway")}
        </Button>
      </div>
    </>
  );
}

function Result({ step, onStep }: { readonly step: Handed; readonly onStep: (step: Step) => void }) {
  const { zipName, receipt, madeFile } = step;
  const { showView, announce } = usePane();
  const t = useViewStrings(strings);
  const styles = useViewStyles();
  const said = t(step.kind === "asking" ? "ask" : step.kind);
  useEffect(() => {
    announce(said);
  }, [announce, said]);
  if (step.kind === "asking") {
    return (
      <AskSeen
        fileName={zipName}
        question={said}
        onSeen={() => {
          onStep({ ...step, kind: "done" });
        }}
        onNotSeen={() => {
          onStep({ ...step, kind: "blocked" });
        }}
      />
    );
  }
  return (
    <>
      <ExactName fileName={zipName} />
      {step.kind === "done" ? (
        <Told icon={<CheckmarkCircle16Filled className={styles.fine} aria-hidden />}>{said}</Told>
      ) : (
        <p className={styles.text}>{said}</p>
      )}
      {step.kind === "done" ? (
        <Mail />
      ) : (
        <ReceiptByHand receipt={{ ...receipt, files: receipt.files.filter(({ name }) => name !== madeFile) }} />
      )}
      <div className={styles.buttons}>
        {step.kind === "done" && (
          <Button
            onClick={() => {
              showView("steps");
            }}
          >
            {t("next")}
          </Button>
        )}
        <Button
          onClick={() => {
            onStep({ kind: "files" });
          }}
        >
          {t("again")}
        </Button>
      </div>
    </>
  );
}

function ChecklistItem({ line, t }: { readonly line: ChecklistLine; readonly t: Translate }) {
  const { language } = usePane();
  const styles = useViewStyles();
  return (
    <li className={styles.item}>
      <StateIcon state={line.state} />
      <div>
        <p className={styles.text}>{`${String(line.step.number)}. ${line.step.title[language]}`}</p>
        <p className={styles.small}>{stateText(line, t)}</p>
      </div>
    </li>
  );
}

function stateText({ state, errors, missingClasses, twiceClasses }: ChecklistLine, t: Translate): string {
  const isOneSentence = state === "missing" && missingClasses.length > 0;
  const parts = [
    ...(isOneSentence ? [] : [state === "errors" ? t("state.errors", { n: errors }) : t(`state.${state}`)]),
    ...(missingClasses.length > 0 ? [t("state.missingClasses", { classes: missingClasses.join(", ") })] : []),
    ...(twiceClasses.length > 0 ? [t("state.twiceClasses", { classes: twiceClasses.join(", ") })] : []),
  ];
  return parts.join("; ");
}

function StateIcon({ state }: { readonly state: ChecklistLine["state"] }) {
  const styles = useViewStyles();
  if (state === "done") return <CheckmarkCircle16Filled className={styles.fine} aria-hidden />;
  if (state === "errors") return <SeverityIcon severity="error" />;
  if (state === "missing") return <SeverityIcon severity="warning" />;
  return <span aria-hidden>–</span>;
}

function Told({ icon, children }: { readonly icon: ReactNode; readonly children: ReactNode }) {
  const styles = useViewStyles();
  return (
    <p className={styles.told}>
      {icon}
      <span>{children}</span>
    </p>
  );
}
