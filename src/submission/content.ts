import type { Level } from "../forms/types";
import { gradeOfClass } from "../text/classCode";
import type { ContentKind } from "./data/procedure";

/** What is known of a file that goes into a package, without its bytes. */
export interface Content {
  readonly kind: ContentKind;
  readonly level: Level | null;
  /** First year; `null` for a file that names none. */
  readonly schoolYear: number | null;
  /** As the rows write them, each once, in order of appearance. */
  readonly classes: readonly string[];
  readonly pupils: number;
  readonly errors: number;
  readonly warnings: number;
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

/** Grades of the classes; those of mầm non and classes that tell none are left out. */
export function gradesOf(classes: readonly string[]): number[] {
  const grades = classes.flatMap((text) => gradeOfClass(text)?.grade ?? []);
  return [...new Set(grades)].sort((a, b) => a - b);
}
