import { fillIn, type Language } from "../../text/bilingual";
import type { NewSheet } from "../../workbook/writeWorkbook";
import type { Counts } from "../counts";
import { optionsText } from "../options";
import { reportTexts } from "./reportTexts";

/** Two sheets of a file that hold one list. */
export interface CountedTwice {
  /** Their names. */
  readonly sheets: readonly [string, string];
  readonly pupils: number;
}

/** What stands at the head of the report. */
export interface ReportHead {
  readonly unit: string;
  readonly date: { readonly year: number; readonly month: number; readonly day: number };
  readonly language: Language;
  /** Said under every title: the figures do not hide it. */
  readonly countedTwice?: readonly CountedTwice[];
}

/** The title and the lines under it, each across the whole table: long ones go on below and do not widen the page. */
export function headLooks(lines: number, width: number): Required<Pick<NewSheet, "looks" | "merges">> {
  const across = (row: number) => ({ top: row, bottom: row, left: 0, right: width - 1 });
  const rows = Array.from({ length: lines }, (_, row) => row);
  return {
    looks: rows.map((row) => ({ area: across(row), look: row === 0 ? "title" : "note" })),
    merges: width > 1 ? rows.slice(1).map(across) : [],
  };
}

/** Unit, school year, date and options: the lines under every title. */
export function headLines(counts: Counts, { unit, date, language, countedTwice = [] }: ReportHead): string[] {
  const two = (number: number) => String(number).padStart(2, "0");
  const years = counts.schoolYears.map((year) => `${String(year)}–${String(year + 1)}`).join(", ");
  const line = (key: "unit" | "schoolYear" | "date" | "options", args: Record<string, string>) =>
    fillIn(reportTexts[key][language], args, language);
  return [
    line("unit", { unit }),
    [
      line("schoolYear", { year: years }),
      line("date", { date: `${two(date.day)}/${two(date.month)}/${String(date.year)}` }),
    ].join("   "),
    line("options", { options: optionsText(counts.options, language) }),
    ...countedTwice.map(({ sheets: [one, other], pupils }) =>
      fillIn(reportTexts.countedTwice[language], { one, other, pupils }, language),
    ),
  ];
}
