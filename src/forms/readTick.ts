import { matchKey } from "../text/normalise";
import { isTickInWords, parseTick } from "../text/tick";
import type { CellValue } from "../workbook/types";
import { scales } from "./data/scales";
import { tickWords } from "./data/tickWords";
import { readLevel } from "./readLevel";
import type { FieldKey } from "./types";

/** The columns of which a pupil has one ticked, in the order of the scale of outcomes. */
export const outcomeColumns = [
  "promoted",
  "retakesExams",
  "trainsInSummer",
  "repeatsGrade",
] as const satisfies readonly FieldKey[];

export type OutcomeColumn = (typeof outcomeColumns)[number];

/** The outcome of a year that a cell tells by a word (`Thi lại`), as the column it belongs to; `null`: no such word. */
export function outcomeInWords(value: CellValue): OutcomeColumn | null {
  if (typeof value !== "string") return null;
  const level = readLevel("promotion", value);
  if (level.kind !== "value") return null;
  return outcomeColumns[scales.promotion.values.findIndex((one) => one === level.value)] ?? null;
}

/**
 * A tick column's cell: a mark, nothing, or a word that says yes or no in the column's own terms (`Lên lớp`, and there
 * `Thi lại`, which says no). `null` for anything else.
 */
export function readTick(field: FieldKey, value: CellValue): boolean | null {
  return parseTick(value) ?? wordsOf(field).get(matchKey(String(value))) ?? ofOutcome(field, value);
}

/** Whether the cell says yes or no by a word or a zero, where the form asks for a mark or nothing. */
export function saysTickInWords(field: FieldKey, value: CellValue): boolean {
  return isTickInWords(value) || (parseTick(value) === null && readTick(field, value) !== null);
}

function ofOutcome(field: FieldKey, value: CellValue): boolean | null {
  if (!(outcomeColumns as readonly FieldKey[]).includes(field)) return null;
  const outcome = outcomeInWords(value);
  if (outcome === null) return null;
  // `Lên lớp` under Thi lại may be what the re-test came to.
  return outcome === field ? true : field === "promoted" ? false : null;
}

const known = new Map<FieldKey, ReadonlyMap<string, boolean>>();

function wordsOf(field: FieldKey): ReadonlyMap<string, boolean> {
  let words = known.get(field);
  if (!words) {
    const { yes = [], no = [] } = tickWords[field] ?? {};
    words = new Map([
      ...yes.map((word) => [matchKey(word), true] as const),
      ...no.map((word) => [matchKey(word), false] as const),
    ]);
    known.set(field, words);
  }
  return words;
}
