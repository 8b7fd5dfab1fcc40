import type { WorkbookCheck } from "../check/workbookCheck";
import type { FormId, Level, RecognisedSheet } from "../forms/types";
import type { Severity } from "../rules/types";
import { countKey, type Counts } from "./counts";

/** What a workbook holds of one level: a TH&THCS school may have both levels' lists in one book. */
export interface LevelPart {
  readonly level: Level | null;
  /** Of its first list. */
  readonly form: FormId | null;
  /** Names of its lists. */
  readonly sheets: readonly string[];
  readonly schoolYear: number | null;
  /** As the rows write them, each once. */
  readonly classes: readonly string[];
  /** Of the lists of that form. */
  readonly pupils: number;
  readonly problems: Readonly<Record<Severity, number>>;
  /** Of Mẫu số 1. */
  readonly counts: Counts;
}

/** The levels of a workbook, in order of its sheets. A book in which nothing was recognised has none. */
export function levelParts(check: WorkbookCheck): LevelPart[] {
  const byLevel = new Map<Level | null, RecognisedSheet[]>();
  for (const recognised of check.recognised) {
    const own = byLevel.get(recognised.level);
    if (own) own.push(recognised);
    else byLevel.set(recognised.level, [recognised]);
  }
  const parts = [...byLevel].map(([level, lists]) => partOf(level, lists, check));
  return check.problems.reduce(
    (counted, { severity, sheetName }) => withProblem(counted, severity, sheetName, 1),
    parts,
  );
}

function partOf(level: Level | null, lists: readonly RecognisedSheet[], check: WorkbookCheck): LevelPart {
  const classes = new Map<string, string>();
  const counts: Record<string, number> = {};
  const form = lists[0]?.form.id ?? null;
  for (const recognised of lists) {
    for (const pupil of check.pupils(recognised)) {
      const { className } = pupil;
      if (className !== "" && !classes.has(className.toLowerCase())) classes.set(className.toLowerCase(), className);
      if (recognised.form.id !== "mau-1") continue;
      const key = countKey(pupil);
      counts[key] = (counts[key] ?? 0) + 1;
    }
  }
  return {
    level,
    form,
    sheets: lists.map(({ sheetName }) => sheetName),
    schoolYear: lists[0]?.schoolYear ?? null,
    classes: [...classes.values()],
    pupils: lists.reduce((sum, list) => sum + (list.form.id === form ? list.rows.length : 0), 0),
    problems: { error: 0, warning: 0, info: 0 },
    counts,
  };
}

/** The parts with a problem more or less. What is wrong with a sheet that is no list, as a catalogue, goes to the first. */
export function withProblem(
  parts: readonly LevelPart[],
  severity: Severity,
  sheetName: string,
  by: 1 | -1,
): LevelPart[] {
  const found = parts.findIndex(({ sheets }) => sheets.includes(sheetName));
  return parts.map((part, place) =>
    place === Math.max(0, found)
      ? { ...part, problems: { ...part.problems, [severity]: part.problems[severity] + by } }
      : part,
  );
}
