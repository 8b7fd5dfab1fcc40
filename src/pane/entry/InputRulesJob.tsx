import { Button, Label, Select, useId } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { RuledArea } from "../../check/bookHost";
import { exceptOwn, inputRulesOfSheet, SPARE_RULE_ROWS } from "../../entry/inputRules/inputRulesOfSheet";
import type { RecognisedSheet } from "../../forms/types";
import type { InputRule } from "../../workbook/inputRule";
import { useLive, usePane } from "../paneContext";
import { fieldLabel } from "../shown/fieldLabel";
import { useViewStrings } from "../strings/viewStrings";
import { entryStrings } from "./entryStrings";
import { Told } from "./Told";
import { useBookSheets } from "./useBookSheets";
import { useEntryStyles } from "./useEntryStyles";

/** Excel's own rules on the columns of a list: on, and off again. */
export function InputRulesJob() {
  const s = useViewStrings(entryStrings);
  const styles = useEntryStyles();
  const recognised = useLive((state) => state.recognised);
  const activeSheetId = useLive((state) => state.activeSheetId);
  const [chosen, setChosen] = useState<string | null>(null);
  const selectId = useId("sheet");
  const sheet = recognised.find(({ sheetId }) => sheetId === (chosen ?? activeSheetId)) ?? recognised[0];
  if (!sheet) return <p className={styles.text}>{s("rules.noList")}</p>;
  return (
    <>
      <p className={styles.quiet}>{s("rules.intro")}</p>
      {recognised.length > 1 && (
        <div className={styles.field}>
          <Label size="small" htmlFor={selectId}>
            {s("rules.sheet")}
          </Label>
          <Select
            size="small"
            id={selectId}
            value={sheet.sheetId}
            onChange={(_, { value }) => {
              setChosen(value);
            }}
          >
            {recognised.map(({ sheetId, sheetName }) => (
              <option key={sheetId} value={sheetId}>
                {sheetName}
              </option>
            ))}
          </Select>
        </div>
      )}
      <SheetRules key={sheet.sheetId} sheet={sheet} />
    </>
  );
}

/** What was found on the way to setting the rules, and what became of it. */
type RuleStep =
  | { readonly kind: "idle" }
  | { readonly kind: "working" }
  | { readonly kind: "asking"; readonly found: readonly RuledArea[] }
  | { readonly kind: "told"; readonly text: string; readonly isFine: boolean };

function SheetRules({ sheet }: { readonly sheet: RecognisedSheet }) {
  const { book, language, announce, run } = usePane();
  const s = useViewStrings(entryStrings);
  const styles = useEntryStyles();
  const sheets = useBookSheets();
  const [step, setStep] = useState<RuleStep>({ kind: "idle" });
  const plan = useMemo(() => inputRulesOfSheet(sheet, { sheets, date1904: book.isDate1904() }), [sheet, sheets, book]);
  const name = sheet.sheetName;
  const isBusy = step.kind === "working";
  const labels = (columns: ReadonlySet<number>) =>
    sheet.form.fields
      .filter(({ key }) => columns.has(sheet.columns.get(key) ?? -1))
      .map((field) => fieldLabel(field, language))
      .join(", ");

  const tell = (text: string, isFine = true) => {
    setStep({ kind: "told", text, isFine });
    announce(text);
  };
  const work = (action: () => Promise<void>) => {
    setStep({ kind: "working" });
    // A refusal stands above, said by the book itself.
    void run(action).then(() => {
      setStep((now) => (now.kind === "working" ? { kind: "idle" } : now));
    });
  };
  const write = async (rules: readonly InputRule[]) => {
    if (!(await book.setInputRules(sheet.sheetId, rules))) return;
    tell(s("rules.isSet", { n: new Set(rules.map(({ area }) => area.left)).size, name }));
  };
  const set = () => {
    work(async () => {
      const areas = plan.rules.map(({ area }) => area);
      const found = await book.findInputRules(sheet.sheetId, areas);
      if (!found) return;
      if (found.some(({ owner }) => owner === "other")) setStep({ kind: "asking", found });
      else await write(plan.rules);
    });
  };
  const remove = () => {
    work(async () => {
      const count = await book.removeInputRules(sheet.sheetId);
      if (count !== null) tell(s(count > 0 ? "rules.isRemoved" : "rules.nothing", { name }));
    });
  };

  const own = step.kind === "asking" ? step.found.filter(({ owner }) => owner === "other") : [];
  return (
    <>
      <p className={styles.small}>
        {s("rules.rowsHint", {
          n: plan.rules.length,
          first: String(plan.firstRow + 1),
          last: String(plan.lastRow + 1),
          spare: SPARE_RULE_ROWS,
        })}
      </p>
      {plan.withoutSource.size > 0 && (
        <Told isFine={false}>{s("rules.noSource", { fields: labels(plan.withoutSource) })}</Told>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={set}>
          {s("rules.set")}
        </Button>
        <Button disabledFocusable={isBusy} onClick={remove}>
          {s("rules.remove")}
        </Button>
      </div>
      {step.kind === "asking" && (
        <div className={styles.box} role="group" aria-label={s("rules.set")}>
          <Told isFine={false}>{s("rules.own", { fields: labels(new Set(own.map(({ area }) => area.left))) })}</Told>
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              onClick={() => {
                work(() => write(exceptOwn(plan.rules, step.found)));
              }}
            >
              {s("rules.keepOwn")}
            </Button>
            <Button
              onClick={() => {
                work(() => write(plan.rules));
              }}
            >
              {s("rules.cover")}
            </Button>
          </div>
          <p className={styles.small}>{s("rules.coverHint")}</p>
        </div>
      )}
      {step.kind === "told" && <Told isFine={step.isFine}>{step.text}</Told>}
    </>
  );
}
