import { matchKey } from "../../text/normalise";
import type { Sheet } from "../../workbook/types";
import { reportTexts as texts } from "./reportTexts";

/** Titles and the lines of `headLines` stand above the heading, with room for a few of the school's own. */
const HEAD_ROWS = 15;

const languages = ["vi", "en"] as const;

/** The words before the placeholder: `đơn vị:`. */
function startsOf(key: "unit" | "options"): string[] {
  return languages.map((language) => matchKey(texts[key][language].replace(/\{.*$/, "")));
}

const unitStarts = startsOf("unit");
const optionStarts = startsOf("options");

/** The first two headings of the balance, of a table by grades and of one by classes. */
const headings = languages.flatMap((language) =>
  [
    [texts.identity, texts.left],
    [texts.row, texts.column],
    [texts.grade, texts.class],
  ].map((pair) => pair.map((text) => matchKey(text[language])).join("\t")),
);

/**
 * True for a workbook of statistics of our own making, whatever its name: one of its sheets says above a table of ours
 * whom it counts and how. Other sheets may have been taken away, renamed or added.
 */
export function isStatisticsReport(sheets: readonly Pick<Sheet, "values">[]): boolean {
  return sheets.some(({ values }) => {
    const rows = values.slice(0, HEAD_ROWS).map((row) => row.slice(0, 2).map((value) => matchKey(String(value))));
    const begins = (starts: readonly string[]) =>
      rows.some(([first = ""]) => starts.some((start) => first.startsWith(start)));
    return begins(unitStarts) && begins(optionStarts) && rows.some((row) => headings.includes(row.join("\t")));
  });
}
