import type { Problem } from "../../check/problem";
import type { FieldKey, RecognisedSheet } from "../../forms/types";
import type { Filters } from "./filterProblems";

export interface FilterChoices {
  /** Columns that have problems, in the order of the sheet. */
  readonly fields: readonly FieldKey[];
  /** Classes that have problems, `6A2` before `6A10`; `""` last. */
  readonly classNames: readonly string[];
}

const classOrder = new Intl.Collator("vi", { numeric: true });

/** What can be chosen. A choice already made stays, even when its last problem is gone. */
export function filterChoices(
  problems: readonly Problem[],
  recognised: readonly RecognisedSheet[],
  chosen: Filters,
): FilterChoices {
  const fields = new Set(problems.map((problem) => problem.field));
  const classNames = new Set(problems.map((problem) => problem.className));
  if (chosen.field !== null) fields.add(chosen.field);
  if (chosen.className !== null) classNames.add(chosen.className);
  const place = placeInForm(recognised);
  return {
    fields: [...fields].sort((a, b) => place(a) - place(b)),
    classNames: [...classNames].sort((a, b) => Number(a === "") - Number(b === "") || classOrder.compare(a, b)),
  };
}

function placeInForm(recognised: readonly RecognisedSheet[]): (field: FieldKey) => number {
  const places = new Map<FieldKey, number>();
  for (const sheet of recognised) {
    for (const [field, column] of sheet.columns) if (!places.has(field)) places.set(field, column);
  }
  return (field) => places.get(field) ?? Number.MAX_SAFE_INTEGER;
}
