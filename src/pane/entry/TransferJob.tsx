import { Button, ProgressBar } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { cataloguesOfList, transferredSheets } from "../../entry/transfer/transferredSheets";
import { transferPupils } from "../../entry/transfer/transferPupils";
import type { Target, TransferSource } from "../../entry/transfer/types";
import type { Level } from "../../forms/types";
import type { Workbook } from "../../workbook/types";
import { usePane } from "../paneContext";
import { useViewStrings } from "../strings/viewStrings";
import { entryStrings } from "./entryStrings";
import { LevelAndYear } from "./LevelAndYear";
import { MappingTable } from "./MappingTable";
import { SourceChoice } from "./SourceChoice";
import { Told } from "./Told";
import { TransferSummary } from "./TransferSummary";
import { useBookSheets } from "./useBookSheets";
import { useEntryStyles } from "./useEntryStyles";
import { useWriting } from "./useWriting";
import { WritingTold } from "./WritingTold";

/** The school year of công văn 1533, where the list tells none. */
const FIRST_CHOICE = 2017;

type Step = 1 | 2 | 3;

/** What the user settled on the way. */
interface Choices {
  readonly mapping: ReadonlyMap<string, Target | null>;
  readonly level: Level | null;
  readonly year: number;
  readonly isStudyingWhereBlank: boolean;
}

/** From an export to a Mẫu số 1 in three steps: the list, its columns, what became of it. */
export function TransferJob() {
  const s = useViewStrings(entryStrings);
  const styles = useEntryStyles();
  const [step, setStep] = useState<Step>(1);
  const [source, setSource] = useState<TransferSource | null>(null);
  const [choices, setChoices] = useState<Choices>(noChoices);
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);

  useEffect(() => {
    // The job's own heading has the keyboard when it is opened.
    if (!isFirst.current) heading.current?.focus();
    isFirst.current = false;
  }, [step]);

  const take = (read: TransferSource) => {
    setSource(read);
    setChoices({ ...noChoices, level: read.level, year: read.schoolYear ?? FIRST_CHOICE });
    setStep(2);
  };

  return (
    <>
      <h3 className={styles.heading} tabIndex={-1} ref={heading}>
        {s("transfer.step", { step: String(step), name: s(`transfer.step${step}`) })}
      </h3>
      <ProgressBar aria-hidden value={step / 3} thickness="medium" />
      {step === 1 && <SourceChoice onTake={take} />}
      {step === 2 && source && (
        <ColumnsStep
          source={source}
          choices={choices}
          onChoices={setChoices}
          onBack={() => {
            setStep(1);
          }}
          onNext={() => {
            setStep(3);
          }}
        />
      )}
      {step === 3 && source && choices.level && (
        <ResultStep
          source={source}
          choices={choices}
          level={choices.level}
          onChoices={setChoices}
          onBack={() => {
            setStep(2);
          }}
        />
      )}
    </>
  );
}

const noChoices: Choices = { mapping: new Map(), level: null, year: FIRST_CHOICE, isStudyingWhereBlank: false };

function ColumnsStep(props: {
  readonly source: TransferSource;
  readonly choices: Choices;
  readonly onChoices: (choices: Choices) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}) {
  const { source, choices, onChoices } = props;
  const s = useViewStrings(entryStrings);
  const styles = useEntryStyles();
  return (
    <>
      <LevelAndYear
        level={choices.level}
        year={choices.year}
        onLevel={(level) => {
          onChoices({ ...choices, level });
        }}
        onYear={(year) => {
          onChoices({ ...choices, year });
        }}
      />
      {choices.level === null && <Told isFine={false}>{s("transfer.levelUnknown")}</Told>}
      <MappingTable
        columns={source.columns}
        level={choices.level}
        mapping={choices.mapping}
        onMap={(key, target) => {
          onChoices({ ...choices, mapping: new Map([...choices.mapping, [key, target]]) });
        }}
      />
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={choices.level === null} onClick={props.onNext}>
          {s("transfer.next")}
        </Button>
        <Button onClick={props.onBack}>{s("transfer.previous")}</Button>
      </div>
    </>
  );
}

function ResultStep(props: {
  readonly source: TransferSource;
  readonly choices: Choices;
  readonly level: Level;
  readonly onChoices: (choices: Choices) => void;
  readonly onBack: () => void;
}) {
  const { source, choices, level, onChoices } = props;
  const { book } = usePane();
  const s = useViewStrings(entryStrings);
  const styles = useEntryStyles();
  const state = useWriting();
  const { writing, isBusy, writeSheets, download, reset } = state;
  const { mapping, year, isStudyingWhereBlank } = choices;
  const sheets = useBookSheets();
  const target = useMemo((): Workbook => ({ sheets, date1904: book.isDate1904() }), [book, sheets]);
  const options = useMemo(() => ({ level, mapping, isStudyingWhereBlank }), [level, mapping, isStudyingWhereBlank]);
  const result = useMemo(
    () => transferPupils(source, cataloguesOfList(year, target), { ...options, date1904: target.date1904 }),
    [source, year, target, options],
  );
  const downloadList = () => {
    const own = transferPupils(source, cataloguesOfList(year), options);
    return download(transferredSheets(own, level, year), "Mẫu số 1.xlsx");
  };
  return (
    <>
      <TransferSummary
        result={result}
        isStudyingWhereBlank={isStudyingWhereBlank}
        onStudyingWhereBlank={(isOn) => {
          reset();
          onChoices({ ...choices, isStudyingWhereBlank: isOn });
        }}
      />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={isBusy || writing.kind === "sheet"}
          onClick={() => void writeSheets(transferredSheets(result, level, year, target))}
        >
          {s("transfer.write")}
        </Button>
        <Button disabledFocusable={isBusy} onClick={() => void downloadList()}>
          {s("transfer.download")}
        </Button>
        <Button disabledFocusable={isBusy} onClick={props.onBack}>
          {s("transfer.previous")}
        </Button>
      </div>
      <WritingTold state={state} sheetText="done.sheet" />
    </>
  );
}
