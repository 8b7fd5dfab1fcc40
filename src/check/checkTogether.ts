import type { Rule } from "../rules/types";
import { compareLists } from "./compareLists";
import { GroupIndex } from "./groupIndex";
import { compareByPlace, type Problem } from "./problem";
import type { WorkbookCheck } from "./workbookCheck";

/**
 * The problems of several books of one school, each as if all their lists stood in one: Mẫu số 1 in one file is compared
 * with Mẫu số 2 in others, and results of a pupil in two files are found. Ids of sheets must differ over all books.
 */
export function checkTogether(
  books: readonly WorkbookCheck[],
  rules: readonly Rule[],
): ReadonlyMap<WorkbookCheck, readonly Problem[]> {
  if (books.length < 2) return new Map(books.map((book) => [book, book.problems]));
  const checks = books.flatMap((book) => book.checkedSheets);
  const comparing = rules.filter((rule) => rule.scope === "book" || isOfResults(rule));
  const shared: Problem[] = compareLists(comparing, checks);
  for (const rule of comparing) {
    if (rule.scope !== "group") continue;
    new GroupIndex(
      rule,
      checks.filter((check) => check.follows(rule)),
    ).collect(shared);
  }
  const ids = new Set(comparing.map(({ id }) => id));
  return new Map(books.map((book) => [book, problemsOf(book, shared, ids)]));
}

/** Mẫu số 1 may be handed in twice, as .xls and .xlsx; classes come in files of their own. */
function isOfResults(rule: Rule): boolean {
  return rule.scope === "group" && !rule.forms.includes("mau-1");
}

function problemsOf(book: WorkbookCheck, shared: readonly Problem[], ids: ReadonlySet<string>): readonly Problem[] {
  const order = new Map(book.checkedSheets.map((list, place) => [list.sheet.id, place]));
  return [
    ...book.problems.filter((problem) => !ids.has(problem.rule)),
    ...shared.filter((problem) => order.has(problem.sheet)),
  ].sort((a, b) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || compareByPlace(a, b));
}
