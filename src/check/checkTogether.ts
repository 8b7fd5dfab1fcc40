import type { Rule } from "../rules/types";
import { compareLists } from "./compareLists";
import { groupsOfForms } from "./groupIndex";
import { compareByPlace, type Problem } from "./problem";
import type { SheetCheck } from "./sheetCheck";
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
  const shared: Problem[] = compareLists(rules.filter(isOfSchool), checks);
  const results = checks.filter(isOfResults);
  for (const rule of rules) {
    if (rule.scope !== "group") continue;
    for (const group of groupsOfForms(rule, results)) group.collect(shared);
  }
  return new Map(books.map((book) => [book, problemsOf(book, shared, rules)]));
}

/** Mẫu số 1 may be handed in twice, as .xls and .xlsx; classes come in files of their own. */
function isOfResults(check: SheetCheck): boolean {
  return check.context.form !== "mau-1";
}

function isOfSchool(rule: Rule): boolean {
  return rule.scope !== "book" || rule.isOfOneBook !== true;
}

function problemsOf(book: WorkbookCheck, shared: readonly Problem[], rules: readonly Rule[]): readonly Problem[] {
  const order = new Map(book.checkedSheets.map((list, place) => [list.sheet.id, place]));
  const results = new Set(book.checkedSheets.filter(isOfResults).map((list) => list.sheet.id));
  const scopes = new Map(rules.filter(isOfSchool).map(({ id, scope }) => [id, scope]));
  const isShared = ({ rule, sheet }: Problem) => {
    const scope = scopes.get(rule);
    return scope === "book" || (scope === "group" && results.has(sheet));
  };
  return [
    ...book.problems.filter((problem) => !isShared(problem)),
    ...shared.filter((problem) => order.has(problem.sheet)),
  ].sort((a, b) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || compareByPlace(a, b));
}
