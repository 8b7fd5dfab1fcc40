import {
  Button,
  Field,
  FluentProvider,
  Input,
  makeStyles,
  mergeClasses,
  ProgressBar,
  Select,
  tokens,
  webLightTheme,
} from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { missingText } from "../../district/districtBook";
import type { GivenFigures } from "../../district/givenFigures";
import type { DistrictResult, SchoolSummary } from "../../district/result";
import type { Progress } from "../../district/progress";
import type { InputFile } from "../../district/walk";
import { messageFileName, signedMessage } from "../../district/schoolMessage";
import { packageZipName, UNNAMED_OFFICE } from "../../submission/packageNames";
import type { Language } from "../../text/bilingual";
import { ChooseFile } from "../files/ChooseFile";
import { viewTranslator, type ViewTranslate } from "../strings/viewStrings";
import { inputsOf, inputsOfDrop } from "./chosenFiles";
import { CompareBox } from "./CompareBox";
import { DistrictRun, type DistrictTools } from "./districtRun";
import { Findings } from "./Findings";
import { SchoolMessage } from "./SchoolMessage";
import { SchoolTable, type ShownSchools } from "./SchoolTable";
import { strings } from "./strings";

const useStyles = makeStyles({
  page: {
    maxWidth: "1200px",
    margin: "0 auto",
    padding: "16px 20px 40px",
    display: "flex",
    flexDirection: "column",
    gap: "14px",
  },
  head: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: "12px" },
  title: { margin: 0, fontSize: "22px", lineHeight: "28px" },
  drop: {
    display: "flex",
    flexDirection: "column",
    gap: "10px",
    padding: "18px",
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  over: { border: `2px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground2 },
  row: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "flex-end" },
  text: { margin: 0, fontSize: "14px", lineHeight: "20px" },
  strong: { margin: 0, fontSize: "16px", lineHeight: "22px", fontWeight: tokens.fontWeightSemibold },
});

/** Writers of files: loaded when the first of them is asked for. */
const loadDownloads = () => import("./downloads");

/** The page of a Phòng or Sở: files in, schools and what is wrong with them out. Needs no Excel. */
export function DistrictPage({
  tools,
  language: first,
}: {
  readonly tools: DistrictTools;
  readonly language: Language;
}) {
  const styles = useStyles();
  const [language, setLanguage] = useState(first);
  const t = useMemo(() => viewTranslator(strings, language), [language]);
  const [run, setRun] = useState(() => new DistrictRun(tools));
  const stop = useRef<AbortController | null>(null);
  const [isOver, setOver] = useState(false);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [compared, setCompared] = useState<{ readonly done: number; readonly of: number } | null>(null);
  const [isRunning, setRunning] = useState(false);
  const [result, setResult] = useState<DistrictResult | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [given, setGiven] = useState<GivenFigures | null>(null);
  const [isComparing, setComparing] = useState(false);

  const merge = async (figures: GivenFigures | null = given) => {
    // What is being looked at ends first; the next run takes it over.
    stop.current?.abort();
    const control = new AbortController();
    stop.current = control;
    setRunning(true);
    setFault(null);
    setCompared(null);
    const tell = {
      onProgress: setProgress,
      onCompared: (done: number, of: number) => {
        setCompared({ done, of });
      },
    };
    try {
      const made = await run.run(control.signal, tell, figures);
      if (stop.current === control) setResult(made);
    } catch {
      if (stop.current === control) setFault(t("failed"));
    } finally {
      if (stop.current === control) setRunning(false);
    }
  };
  const add = (files: readonly InputFile[]) => {
    if (files.length === 0) return;
    run.add(files);
    void merge();
  };
  const compare = (figures: GivenFigures | null) => {
    setGiven(figures);
    // Examined files are known, so this only assembles anew.
    if (run.files.length > 0) void merge(figures);
  };

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  return (
    <FluentProvider theme={webLightTheme} lang={language} style={{ minHeight: "100vh" }}>
      <main className={styles.page}>
        <div className={styles.head}>
          <h1 className={styles.title}>{t("title")}</h1>
          <Button
            appearance="subtle"
            onClick={() => {
              setLanguage(language === "vi" ? "en" : "vi");
            }}
          >
            {t("otherLanguage")}
          </Button>
        </div>
        <section
          className={mergeClasses(styles.drop, isOver && styles.over)}
          aria-label={t("chooseFiles")}
          data-drop="files"
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => {
            setOver(false);
          }}
          onDrop={(event) => {
            event.preventDefault();
            setOver(false);
            void inputsOfDrop(event.dataTransfer).then(add);
          }}
        >
          <p className={styles.text}>{t("intro")}</p>
          <div className={styles.row}>
            <ChooseFile
              label={t("chooseFiles")}
              isPrimary
              isMultiple
              onFiles={(files) => {
                add(inputsOf(files));
              }}
            />
            <ChooseFile
              label={t("chooseFolder")}
              isFolder
              isMultiple
              onFiles={(files) => {
                add(inputsOf(files));
              }}
            />
            <Button
              aria-expanded={isComparing}
              onClick={() => {
                setComparing(!isComparing);
              }}
            >
              {t("compare")}
            </Button>
          </div>
        </section>
        {isComparing && <CompareBox given={given} onGiven={compare} t={t} />}
        {isRunning && progress && (
          <section aria-label={t("working")}>
            <p className={styles.text} style={{ marginBottom: "4px" }}>
              {compared ? t("comparing", compared) : progressText(progress, t)}
            </p>
            <ProgressBar value={compared ? compared.done / compared.of : progress.share} thickness="large" />
          </section>
        )}
        <div className={styles.row}>
          {isRunning && (
            <Button
              onClick={() => {
                stop.current?.abort();
              }}
            >
              {t("stop")}
            </Button>
          )}
          {!isRunning && result?.isWhole === false && (
            <Button appearance="primary" onClick={() => void merge()}>
              {t("goOn")}
            </Button>
          )}
          {!isRunning && result && (
            <Button
              appearance="subtle"
              onClick={() => {
                setRun(new DistrictRun(tools));
                setGiven(null);
                setComparing(false);
                setResult(null);
                setProgress(null);
              }}
            >
              {t("clear")}
            </Button>
          )}
        </div>
        <div aria-live="polite">
          {fault !== null && <p className={styles.strong}>{fault}</p>}
          {result && !isRunning && <p className={styles.strong}>{totalsText(result, t)}</p>}
          {result?.isWhole === false && !isRunning && <p className={styles.text}>{t("stopped")}</p>}
        </div>
        {result && <Result result={result} run={run} tools={tools} language={language} t={t} />}
      </main>
    </FluentProvider>
  );
}

function Result(props: {
  readonly result: DistrictResult;
  readonly run: DistrictRun;
  readonly tools: DistrictTools;
  readonly language: Language;
  readonly t: ViewTranslate<keyof typeof strings>;
}) {
  const { result, run, tools, language, t } = props;
  const styles = useStyles();
  const [search, setSearch] = useState("");
  const [only, setOnly] = useState<ShownSchools>("all");
  const [opened, setOpened] = useState<{ readonly school: SchoolSummary; readonly text: string | null } | null>(null);
  const [office, setOffice] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const nameOnPackage = office.trim() || UNNAMED_OFFICE;

  const shown = result.schools.filter(
    (school) =>
      school.unit.toLowerCase().includes(search.trim().toLowerCase()) &&
      (only === "all" ||
        (only === "errors"
          ? school.errors + school.failedFiles > 0
          : school.levels.some((level) => missingText(level) !== ""))),
  );
  const give = async (fileName: string, make: () => Uint8Array | Promise<Uint8Array>) => {
    setBusy(true);
    setFault(null);
    try {
      tools.download(fileName, await make());
    } catch {
      setFault(t("notMade", { name: fileName }));
    } finally {
      setBusy(false);
    }
  };
  const button = (label: string, fileName: string, make: () => Uint8Array | Promise<Uint8Array>) => (
    <Button key={fileName} disabledFocusable={isBusy} onClick={() => void give(fileName, make)}>
      {label}
    </Button>
  );

  return (
    <>
      <div className={styles.row}>
        <Field label={t("search")}>
          <Input
            value={search}
            onChange={(_, { value }) => {
              setSearch(value);
            }}
          />
        </Field>
        <Field label={t("only")}>
          <Select
            value={only}
            onChange={(_, { value }) => {
              setOnly(value as ShownSchools);
            }}
          >
            {(["all", "errors", "missing"] as const).map((one) => (
              <option key={one} value={one}>
                {t(`only.${one}`)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <SchoolTable
        schools={shown}
        levels={result.levels}
        t={t}
        opened={
          opened && {
            id: opened.school.id,
            details: (
              <SchoolMessage
                school={opened.school}
                text={opened.text === null ? null : signedMessage(opened.text, office)}
                t={t}
                onDownload={(text) => {
                  const bytes = new TextEncoder().encode(`\ufeff${text}`);
                  tools.download(messageFileName(opened.school, new Set()), bytes);
                }}
                onClose={() => {
                  setOpened(null);
                }}
              />
            ),
          }
        }
        onOpen={(school) => {
          if (opened?.school.id === school.id) {
            setOpened(null);
            return;
          }
          void loadDownloads()
            .then(({ messageFor }) => messageFor(school, result, run))
            .then((text) => {
              setOpened({ school, text });
            })
            .catch(() => {
              setFault(t("failed"));
            });
        }}
      />
      <Findings result={result} language={language} t={t} />
      <section aria-label={t("downloads")}>
        <h2 className={styles.strong}>{t("downloads")}</h2>
        <div role="alert">{fault !== null && <p className={styles.text}>{fault}</p>}</div>
        <div className={styles.row} style={{ marginTop: "8px" }}>
          {button(t("messages"), "Thông báo.zip", async () => (await loadDownloads()).messagesZip(office, result, run))}
          {button(t("statistics"), "Thống kê.xlsx", async () => (await loadDownloads()).statisticsBytes(result))}
          {result.levels.map(({ level }) => {
            const name = t(`level.${level ?? "?"}`);
            return button(t("list", { level: name }), `Danh sách ${name}.xlsx`, async () =>
              (await loadDownloads()).listBytes(level, result, run),
            );
          })}
          {button(t("json"), "ket-qua.json", async () => (await loadDownloads()).resultJson(result, run))}
        </div>
        <div className={styles.row} style={{ marginTop: "8px" }}>
          <Field label={t("office")}>
            <Input
              value={office}
              placeholder={UNNAMED_OFFICE}
              onChange={(_, { value }) => {
                setOffice(value);
              }}
            />
          </Field>
          {button(t("sorted"), packageZipName(nameOnPackage), async () =>
            (await loadDownloads()).sortedZipBytes(nameOnPackage, result, run),
          )}
        </div>
      </section>
    </>
  );
}

function progressText(progress: Progress, t: ViewTranslate<keyof typeof strings>): string {
  const { share, files, pupils, newPupils, seconds, secondsLeft } = progress;
  const said = t("progress", {
    percent: Math.round(share * 100),
    files,
    pupils,
    speed: seconds > 0 ? Math.round(newPupils / seconds) : 0,
  });
  return secondsLeft === null ? said : `${said}, ${leftText(secondsLeft, t)}`;
}

function leftText(seconds: number, t: ViewTranslate<keyof typeof strings>): string {
  return seconds < 90
    ? t("left", { seconds: Math.ceil(seconds) })
    : t("leftMinutes", { minutes: Math.ceil(seconds / 60) });
}

function totalsText({ totals }: DistrictResult, t: ViewTranslate<keyof typeof strings>): string {
  const { schools, files, pupils, errors, schoolsWithErrors, warnings, failed } = totals;
  return t("totals", { schools, files, pupils, errors, wrong: schoolsWithErrors, warnings, failed });
}
