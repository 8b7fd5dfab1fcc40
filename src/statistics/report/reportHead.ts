import { fillIn, type Language } from "../../text/bilingual";
import type { Counts } from "../counts";
import { optionsText } from "../options";
import { reportTexts } from "./reportTexts";

/** What stands at the head of the report. */
export interface ReportHead {
  readonly unit: string;
  readonly date: { readonly year: number; readonly month: number; readonly day: number };
  readonly language: Language;
}

/** Unit, school year, date and options: the lines under every title. */
export function headLines(counts: Counts, { unit, date, language }: ReportHead): string[] {
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
  ];
}
