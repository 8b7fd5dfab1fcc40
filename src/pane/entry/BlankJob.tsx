import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { blankPupilSheets, DEFAULT_BLANK_ROWS, readClassCodes } from "../../entry/newList/blankPupilList";
import type { Level } from "../../forms/types";
import { usePane, useLive } from "../paneContext";
import { levelName } from "../shown/levelWords";
import { useViewStrings } from "../strings/viewStrings";
import { entryStrings } from "./entryStrings";
import { LevelAndYear } from "./LevelAndYear";
import { useEntryStyles } from "./useEntryStyles";
import { useWriting } from "./useWriting";
import { WritingTold } from "./WritingTold";

const MOST_ROWS = 20_000;
/** The school year of công văn 1533. */
const FIRST_CHOICE = 2017;

/** A blank Mẫu số 1, in the open book or as a file. */
export function BlankJob() {
  const { book, t } = usePane();
  const s = useViewStrings(entryStrings);
  const styles = useEntryStyles();
  const settings = useLive((state) => state.settings);
  const [level, setLevel] = useState<Level | null>(settings.level ?? null);
  const [year, setYear] = useState(settings.schoolYear ?? FIRST_CHOICE);
  const [classes, setClasses] = useState("");
  const [rows, setRows] = useState(String(DEFAULT_BLANK_ROWS));
  const state = useWriting();
  const { isBusy, writeSheets, download } = state;
  const count = /^\d{1,5}$/.test(rows.trim()) ? Number(rows) : 0;
  const isRight = level !== null && count >= 1 && count <= MOST_ROWS;
  const options = { rows: count, classes: readClassCodes(classes) };

  return (
    <>
      <p className={styles.quiet}>{s("blank.intro")}</p>
      <LevelAndYear level={level} year={year} onLevel={setLevel} onYear={setYear} />
      <Field size="small" label={s("blank.classes")} hint={s("blank.classesHint")}>
        <Textarea
          size="small"
          value={classes}
          rows={2}
          onChange={(_, { value }) => {
            setClasses(value);
          }}
        />
      </Field>
      <Field
        size="small"
        label={s("blank.rows")}
        {...(count >= 1 && count <= MOST_ROWS ? {} : { validationMessage: s("blank.rowsWrong") })}
      >
        <Input
          size="small"
          inputMode="numeric"
          value={rows}
          onChange={(_, { value }) => {
            setRows(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={!isRight || isBusy}
          onClick={() => {
            const existing = { sheets: book.sheets(), date1904: book.isDate1904() };
            if (level) void writeSheets(blankPupilSheets(level, year, options, existing));
          }}
        >
          {s("blank.make")}
        </Button>
        <Button
          disabledFocusable={!isRight || isBusy}
          onClick={() => {
            if (!level) return;
            const fileName = `Mẫu số 1 trống - ${levelName(level, t)}.xlsx`;
            void download(blankPupilSheets(level, year, options), fileName);
          }}
        >
          {s("blank.download")}
        </Button>
      </div>
      <WritingTold state={state} sheetText="done.blank" />
    </>
  );
}
