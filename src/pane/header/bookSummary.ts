import type { Doubt, Level, RecognisedSheet } from "../../forms/types";

/** Several sheets of a book may differ. */
export type Shared<Value> = Value | "several";

export interface BookSummary {
  readonly formName: string;
  readonly level: Shared<Level | null>;
  readonly schoolYear: Shared<number>;
  readonly pupils: number;
  readonly sheets: number;
  readonly certainty: "sure" | "fair" | "low";
  readonly doubts: readonly { readonly doubt: Doubt; readonly sheetNames: readonly string[] }[];
}

/**
 * What the header says of all recognised sheets together; `null` where there is none. Certainty is the least of any
 * sheet's.
 */
export function bookSummary(recognised: readonly RecognisedSheet[]): BookSummary | null {
  const [first] = recognised;
  if (!first) return null;
  const doubts = collectDoubts(recognised);
  return {
    formName: [...new Set(recognised.map((sheet) => sheet.form.shortName))].join(", "),
    level: shared(recognised.map((sheet) => sheet.level)) ?? null,
    schoolYear: shared(recognised.map((sheet) => sheet.schoolYear)) ?? first.schoolYear,
    pupils: recognised.reduce((sum, sheet) => sum + sheet.rows.length, 0),
    sheets: recognised.length,
    certainty: certaintyOf(Math.min(...recognised.map((sheet) => sheet.confidence)), doubts.length),
    doubts,
  };
}

/**
 * Lists in use leave many of the form's columns out, so a low share alone is no reason to worry the user; below a
 * half, something is likely to be misread.
 */
function certaintyOf(confidence: number, doubts: number): BookSummary["certainty"] {
  if (confidence < 0.5) return "low";
  return confidence >= 0.8 && doubts === 0 ? "sure" : "fair";
}

function shared<Value>(values: readonly Value[]): Shared<Value> | undefined {
  return new Set(values).size > 1 ? "several" : values[0];
}

/** The same doubt about several sheets is said once. */
function collectDoubts(recognised: readonly RecognisedSheet[]): BookSummary["doubts"] {
  const collected = new Map<string, { doubt: Doubt; sheetNames: string[] }>();
  for (const sheet of recognised) {
    for (const doubt of sheet.doubts) {
      const key = JSON.stringify([doubt.kind, doubt.args]);
      const known = collected.get(key);
      if (known) known.sheetNames.push(sheet.sheetName);
      else collected.set(key, { doubt, sheetNames: [sheet.sheetName] });
    }
  }
  return [...collected.values()];
}
