import type { Level } from "../forms/types";
import { gradesOf, listsOf, type Content } from "./content";
import { procedure, type ProcedureStep } from "./data/procedure";

/**
 * done: the file is there without errors. errors: it is there and has some. missing: not there. optional: not there, and
 * the letter does not ask for it. notAsked: this level, or a school without these grades, hands none in. byHand: only
 * the school can say.
 */
export type StepState = "done" | "errors" | "missing" | "optional" | "notAsked" | "byHand";

export interface ChecklistLine {
  readonly step: ProcedureStep;
  readonly state: StepState;
  /** Places of the files in what was given. */
  readonly files: readonly number[];
  readonly errors: number;
  /** Classes of Mẫu số 1 that no file of the step holds; only for Mẫu số 2. */
  readonly missingClasses: readonly string[];
  /** Classes that stand in more than one file of the step; only for Mẫu số 2. */
  readonly twiceClasses: readonly string[];
}

/** What the procedure asks of a level, and what of it is there. A list of another level is not what a step asks for. */
export function checklist(level: Level | null, given: readonly Content[]): ChecklistLine[] {
  const isOwn = (content: Content) => level === null || content.level === null || content.level === level;
  const contents = given.flatMap(listsOf).filter(isOwn);
  return procedure.map((step) => {
    const own = contents.filter(({ kind }) => kind === step.file);
    const files = given.flatMap((file, place) => (listsOf(file).some((list) => own.includes(list)) ? [place] : []));
    const errors = own.reduce((sum, content) => sum + content.errors, 0);
    const missingClasses = step.file === "mau-2" ? classesWithoutResults(contents) : [];
    return {
      step,
      state: stateOf(step, level, contents, files, errors, missingClasses),
      files,
      errors,
      missingClasses,
      twiceClasses: step.file === "mau-2" ? classesInTwoFiles(contents) : [],
    };
  });
}

/** Whether nothing that the letter asks for is missing or has errors. */
export function isComplete(lines: readonly ChecklistLine[]): boolean {
  return lines.every(({ state }) => state !== "missing" && state !== "errors");
}

function stateOf(
  step: ProcedureStep,
  level: Level | null,
  contents: readonly Content[],
  files: readonly number[],
  errors: number,
  missingClasses: readonly string[],
): StepState {
  if (step.file === null) return "byHand";
  if (files.length > 0) return errors > 0 ? "errors" : missingClasses.length > 0 ? "missing" : "done";
  if (step.isOptional) return "optional";
  if (level !== null && !step.levels.includes(level)) return "notAsked";
  return hasItsGrades(step, contents) ? "missing" : "notAsked";
}

/** A school whose classes are all known to be of other grades has nobody to list. */
function hasItsGrades({ onlyGrades }: ProcedureStep, contents: readonly Content[]): boolean {
  if (!onlyGrades) return true;
  const grades = gradesOf(contents.flatMap(({ classes }) => classes));
  return grades.length === 0 || grades.some((grade) => onlyGrades.includes(grade));
}

function classesWithoutResults(contents: readonly Content[]): string[] {
  const results = contents.filter(({ kind }) => kind === "mau-2");
  // A file whose classes are not known may hold any of them.
  if (results.some(({ classes }) => classes.length === 0)) return [];
  const there = new Set(results.flatMap(({ classes }) => classes.map((text) => text.toLowerCase())));
  const asked = contents.filter(({ kind }) => kind === "mau-1").flatMap(({ classes }) => classes);
  return [...new Set(asked)].filter((text) => !there.has(text.toLowerCase()));
}

function classesInTwoFiles(contents: readonly Content[]): string[] {
  const met = new Map<string, { readonly text: string; files: number }>();
  for (const { kind, classes } of contents) {
    if (kind !== "mau-2") continue;
    for (const [key, text] of new Map(classes.map((one) => [one.toLowerCase(), one]))) {
      const known = met.get(key);
      if (known) known.files += 1;
      else met.set(key, { text, files: 1 });
    }
  }
  return [...met.values()].filter(({ files }) => files > 1).map(({ text }) => text);
}
