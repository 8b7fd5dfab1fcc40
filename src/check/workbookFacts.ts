import type { FormId, Level, RecognisedSheet } from "../forms/types";
import type { Rule, Severity } from "../rules/types";
import type { WorkbookCheck } from "./workbookCheck";

/** What a checked workbook is and how much of it is wrong, without its cells. */
export interface WorkbookFacts {
  /** Of the first of its lists: the form that a book of several is named after. */
  readonly form: FormId | null;
  /** Of the first of its lists. */
  readonly level: Level | null;
  /** First year; `null` where no list was recognised. */
  readonly schoolYear: number | null;
  /** As the rows write them, each once, in order of appearance. */
  readonly classes: readonly string[];
  /** Rows of all lists: a pupil of Mẫu số 1 and Mẫu số 2 counts twice. */
  readonly pupils: number;
  readonly problems: Readonly<Record<Severity, number>>;
  /** In the order of the procedure (Mẫu số 1 before Mẫu số 2), then of the sheets. None where nothing was recognised. */
  readonly lists: readonly ListFacts[];
}

/** What a workbook holds of one form at one level: a school may keep all of its lists in one book. */
export interface ListFacts extends Omit<WorkbookFacts, "lists"> {
  readonly form: FormId;
  /** Names of its sheets. */
  readonly sheets: readonly string[];
}

/** A form that is told but cannot be checked has its name alone. */
export function workbookFacts(check: WorkbookCheck): WorkbookFacts {
  const lists = listsOf(check);
  const other = check.unrecognised.find((reason) => reason.kind === "otherForm");
  const problems = { error: 0, warning: 0, info: 0 };
  for (const { severity } of check.problems) problems[severity]++;
  return {
    form: lists[0]?.form ?? other?.form ?? null,
    level: lists[0]?.level ?? null,
    schoolYear: lists[0]?.schoolYear ?? null,
    classes: eachOnce(lists.flatMap(({ classes }) => classes)),
    pupils: rowsOf(check.recognised),
    problems,
    lists,
  };
}

/** The forms in the order of the procedure's steps. */
const formOrder: readonly FormId[] = ["mau-1", "mau-2", "tot-nghiep"];

function listsOf(check: WorkbookCheck): ListFacts[] {
  const groups: [RecognisedSheet, ...RecognisedSheet[]][] = [];
  for (const recognised of check.recognised) {
    const own = groups.find(([{ form, level }]) => form.id === recognised.form.id && level === recognised.level);
    if (own) own.push(recognised);
    else groups.push([recognised]);
  }
  const lists = groups.map((group) => listFacts(check, group));
  const inOrder = lists.sort((a, b) => formOrder.indexOf(a.form) - formOrder.indexOf(b.form));
  return check.problems.reduce(
    (counted, { severity, sheetName }) => withProblem(counted, severity, sheetName, 1),
    inOrder,
  );
}

function listFacts(check: WorkbookCheck, group: readonly [RecognisedSheet, ...RecognisedSheet[]]): ListFacts {
  const [{ form, level, schoolYear }] = group;
  return {
    form: form.id,
    level,
    sheets: group.map(({ sheetName }) => sheetName),
    schoolYear,
    classes: eachOnce(classNames(check, group)),
    pupils: rowsOf(group),
    problems: { error: 0, warning: 0, info: 0 },
  };
}

/** The lists with a problem more or less. What is wrong with a sheet that is no list, as a catalogue, goes to the first. */
export function withProblem<List extends ListFacts>(
  lists: readonly List[],
  severity: Severity,
  sheetName: string,
  by: 1 | -1,
): List[] {
  const found = lists.findIndex(({ sheets }) => sheets.includes(sheetName));
  return lists.map((list, place) =>
    place === Math.max(0, found)
      ? { ...list, problems: { ...list.problems, [severity]: list.problems[severity] + by } }
      : list,
  );
}

function rowsOf(sheets: readonly RecognisedSheet[]): number {
  return sheets.reduce((sum, { rows }) => sum + rows.length, 0);
}

function* classNames(check: WorkbookCheck, sheets: readonly RecognisedSheet[]): Generator<string> {
  for (const recognised of sheets) {
    for (const { className } of check.pupils(recognised)) yield className;
  }
}

function eachOnce(names: Iterable<string>): string[] {
  const classes = new Map<string, string>();
  for (const name of names) {
    if (name !== "" && !classes.has(name.toLowerCase())) classes.set(name.toLowerCase(), name);
  }
  return [...classes.values()];
}

/** Eight hexadecimal digits that change with the rules' names, weights, sources and wordings (FNV-1a). */
export function rulesFingerprint(rules: readonly Rule[]): string {
  let hash = 0x811c9dc5;
  const add = (text: string) => {
    for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  };
  for (const { id, severity, scope, source, messages } of rules)
    add(JSON.stringify([id, severity, scope, source, messages]));
  return (hash >>> 0).toString(16).padStart(8, "0");
}
