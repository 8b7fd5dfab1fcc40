import type { Rule } from "../rules/types";
import type { Workbook } from "../workbook/types";
import { compareLists } from "./compareLists";
import type { CheckedSheet } from "./liveState";
import type { Problem } from "./problem";
import { WorkbookCheck } from "./workbookCheck";

/** What comparing the open book with files of the same school says. */
export interface FileComparison {
  /** In sheets of the open book. */
  readonly here: readonly Problem[];
  /** In sheets of the files. */
  readonly there: readonly Problem[];
  /** Classes of Mẫu số 1 of which no Mẫu số 2 is at hand, in the list's order. */
  readonly classesWithoutResults: readonly string[];
}

/** Asked of the whole book, to see who is gone or not assessed and who stands there twice, but no difference between two lists. */
const noComparison: ReadonlySet<string> = new Set(["missing-result", "pupil-in-two-classes"]);

/** Whether the rule tells what differs between two lists of a school. */
export function comparesLists({ scope, id }: Rule): boolean {
  return scope === "book" && !noComparison.has(id);
}

/** The lists of a file that was read, as those of an open book; none where the file holds none of our forms. */
export function listsOfFile(file: Workbook, place = 0): readonly CheckedSheet[] {
  // Files count their sheets as Excel does, so ids could meet, with the open book's and with one another's.
  const sheets = file.sheets.map((sheet) => ({ ...sheet, id: `file ${String(place)} ${sheet.id}` }));
  return new WorkbookCheck({ ...file, sheets }, { rules: [] }).checkedSheets;
}

/**
 * The files' lists that add something to the open book: a form it does not have, or results of other classes. Another
 * copy of a list that is open is a second state of it, not a second part.
 */
export function addedLists(open: readonly CheckedSheet[], files: readonly CheckedSheet[]): readonly CheckedSheet[] {
  const forms = new Set(open.map(formOf));
  const classes = new Set(open.filter(isOfResults).flatMap(classesOf));
  return files.filter((list) => {
    if (!forms.has(formOf(list))) return true;
    return isOfResults(list) && !classesOf(list).some((name) => classes.has(name));
  });
}

/**
 * Compares the lists of the open book with those of files, all left as they are; `null` where together they do not hold
 * both forms.
 */
export function compareWithFile(
  open: readonly CheckedSheet[],
  files: readonly CheckedSheet[],
  rules: readonly Rule[],
): FileComparison | null {
  const added = addedLists(open, files);
  const lists = [...open, ...added];
  if (open.length === 0 || added.length === 0 || new Set(lists.map(formOf)).size < 2) return null;
  const problems = compareLists(rules.filter(comparesLists), lists);
  const isHere = new Set(open.map(({ sheet }) => sheet.id));
  const withResults = new Set(lists.filter(isOfResults).flatMap(classesOf));
  const listed = lists.filter((list) => formOf(list) === "mau-1").flatMap(classesOf);
  return {
    here: problems.filter((problem) => isHere.has(problem.sheet)),
    there: problems.filter((problem) => !isHere.has(problem.sheet)),
    classesWithoutResults: [...new Set(listed)].filter((name) => withResults.size > 0 && !withResults.has(name)),
  };
}

function formOf({ recognised }: CheckedSheet): string {
  return recognised.form.id;
}

function isOfResults(list: CheckedSheet): boolean {
  return formOf(list) === "mau-2";
}

/** Of present pupils and others alike; a class is named as the list names it. */
function classesOf({ list }: CheckedSheet): string[] {
  const names = Array.from({ length: list.count }, (_, index) => list.at(index).className);
  return [...new Set(names.filter((name) => name !== ""))];
}
