import type { Level } from "../../src/forms/types";
import { casesOf, levels, type ProofCase, type ProofSize } from "./cases";
import { brief, measure, type Measured } from "./measure";

/** One line of the table of kinds. */
export interface KindTally {
  readonly form: ProofCase["form"];
  readonly kind: string;
  planted: number;
  found: number;
}

/** One line of the tables of levels. */
export interface LevelTally {
  readonly form: ProofCase["form"];
  readonly level: Level;
  readonly clean: { pupils: number; errors: number; warnings: number };
  readonly spoilt: { pupils: number; planted: number; found: number; beside: number; unexplained: number };
  readonly fixes: {
    original: number;
    otherRight: number;
    wrong: number;
    mendable: number;
    mended: number;
    again: number;
    added: number;
  };
}

export interface Tally {
  readonly kinds: readonly KindTally[];
  readonly levels: readonly LevelTally[];
  /** What should not be, one line each. */
  readonly complaints: readonly string[];
}

/** Measures every book of all levels for each size and adds the figures up. */
export function tally(sizes: readonly ProofSize[]): Tally {
  const kinds = new Map<string, KindTally>();
  const byLevel = new Map<string, LevelTally>();
  const complaints: string[] = [];
  for (const level of levels) {
    for (const size of sizes) {
      for (const item of casesOf(level, size)) {
        const measured = measure(item);
        addKinds(kinds, item, measured);
        addLevel(byLevel, item, measured);
        complaints.push(...complaintsOf(item, measured).map((text) => `${level}, seed ${String(size.seed)}, ${text}`));
      }
    }
  }
  return { kinds: [...kinds.values()].sort(byKind), levels: [...byLevel.values()].sort(byForm), complaints };
}

function addKinds(kinds: Map<string, KindTally>, { form, planted }: ProofCase, { found }: Measured): void {
  const hits = new Set(found);
  for (const one of planted) {
    const key = `${form} ${one.kind}`;
    const line = kinds.get(key) ?? { form, kind: one.kind, planted: 0, found: 0 };
    kinds.set(key, line);
    line.planted++;
    if (hits.has(one)) line.found++;
  }
}

function addLevel(byLevel: Map<string, LevelTally>, item: ProofCase, measured: Measured): void {
  const key = `${item.form} ${item.level}`;
  const line = byLevel.get(key) ?? emptyLevel(item);
  byLevel.set(key, line);
  const { clean, spoilt, fixes } = line;
  if (item.planted.length === 0) {
    clean.pupils += measured.pupils;
    clean.errors += measured.errors.length;
    clean.warnings += measured.warnings.length;
  } else {
    spoilt.pupils += measured.pupils;
    spoilt.planted += item.planted.length;
    spoilt.found += measured.found.length;
    spoilt.beside += measured.beside.length;
    spoilt.unexplained += measured.unexplained.length;
  }
  fixes.original += measured.fixes.original;
  fixes.otherRight += measured.fixes.otherRight;
  fixes.wrong += measured.fixes.wrong.length;
  fixes.mendable += measured.fixes.mendable;
  fixes.mended += measured.fixes.mended;
  fixes.again += measured.fixes.again.length;
  fixes.added += measured.fixes.added.length;
}

function emptyLevel({ form, level }: ProofCase): LevelTally {
  return {
    form,
    level,
    clean: { pupils: 0, errors: 0, warnings: 0 },
    spoilt: { pupils: 0, planted: 0, found: 0, beside: 0, unexplained: 0 },
    fixes: { original: 0, otherRight: 0, wrong: 0, mendable: 0, mended: 0, again: 0, added: 0 },
  };
}

function complaintsOf(item: ProofCase, { errors, warnings, missed, unexplained, fixes }: Measured): string[] {
  const about = `${item.form} ${item.name}`;
  const isClean = item.planted.length === 0;
  return [
    ...(isClean ? [...errors, ...warnings].map((problem) => `${about}: false alarm: ${brief(problem)}`) : []),
    ...missed.map(({ kind, pupil }) => `${about}: missed: ${kind}, pupil ${String(pupil + 1)}`),
    ...(isClean ? [] : unexplained.map((problem) => `${about}: nothing planted explains ${brief(problem)}`)),
    ...fixes.wrong.map((text) => `${about}: wrong fix: ${text}`),
    ...fixes.again.map((problem) => `${about}: still sure after all sure fixes: ${brief(problem)}`),
    ...fixes.added.map((problem) => `${about}: new after all sure fixes: ${brief(problem)}`),
  ];
}

function byKind(a: KindTally, b: KindTally): number {
  return a.form.localeCompare(b.form) || a.kind.localeCompare(b.kind);
}

function byForm(a: LevelTally, b: LevelTally): number {
  return a.form.localeCompare(b.form) || levels.indexOf(a.level) - levels.indexOf(b.level);
}
