import type { FormId, Level } from "../forms/types";
import { gradeOfClass } from "../text/classCode";
import { headerKey } from "../text/normalise";
import type { ContentKind } from "./data/procedure";

/** What is known of a file that goes into a package, without its bytes. */
export interface Content {
  readonly kind: ContentKind;
  readonly level: Level | null;
  /** First year; `null` for a file that names none. */
  readonly schoolYear: number | null;
  /** As the rows write them, each once, in order of appearance. */
  readonly classes: readonly string[];
  /** Of the lists of its kind. */
  readonly pupils: number;
  readonly errors: number;
  readonly warnings: number;
  /** Of a book with lists of several forms or levels: each of them. The book's own kind is the first's, which names it. */
  readonly lists?: readonly Content[];
}

/** What a check says of a workbook. */
export interface CheckedFacts extends CheckedList {
  /** In the order of the procedure. */
  readonly lists: readonly CheckedList[];
}

interface CheckedList {
  readonly form: FormId | null;
  readonly level: Level | null;
  readonly schoolYear: number | null;
  readonly classes: readonly string[];
  readonly pupils: number;
  readonly problems: { readonly error: number; readonly warning: number };
}

/** A checked workbook as content; of the workbook of statistics the name alone tells what it is. */
export function contentOf(facts: CheckedFacts, fileName: string): Content {
  const kind = facts.form ?? (/ thong ke /.test(` ${headerKey(fileName)} `) ? "thong-ke" : "khac");
  const lists = facts.lists.map((list) => asContent(list, list.form ?? kind));
  const pupils = lists.reduce((sum, list) => sum + (list.kind === kind ? list.pupils : 0), 0);
  return { ...asContent(facts, kind), pupils, ...(lists.length > 1 ? { lists } : {}) };
}

function asContent({ level, schoolYear, classes, pupils, problems }: CheckedList, kind: ContentKind): Content {
  return { kind, level, schoolYear, classes, pupils, errors: problems.error, warnings: problems.warning };
}

/** What a file holds, form by form and level by level: what the procedure asks for may stand together in one book. */
export function listsOf(content: Content): readonly Content[] {
  return content.lists ?? [content];
}

/** A file of no form of ours: it goes along as it is. */
export const otherContent: Content = {
  kind: "khac",
  level: null,
  schoolYear: null,
  classes: [],
  pupils: 0,
  errors: 0,
  warnings: 0,
};

/** The workbook of statistics that the product adds itself. */
export const statisticsContent: Content & { readonly originalName: string } = {
  ...otherContent,
  kind: "thong-ke",
  originalName: "Thống kê.xlsx",
};

/** Grades of the classes; those of mầm non and classes that tell none are left out. */
export function gradesOf(classes: readonly string[]): number[] {
  const grades = classes.flatMap((text) => gradeOfClass(text)?.grade ?? []);
  return [...new Set(grades)].sort((a, b) => a - b);
}
