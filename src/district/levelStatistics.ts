import type { Level } from "../forms/types";
import { type Counts, foldClasses } from "../statistics/counts";
import { countPupils } from "../statistics/countPupils";
import { defaultOptions } from "../statistics/options";
import { People } from "../statistics/people";
import type { CountedSheet } from "../statistics/types";

/** Tables and identities of one level, by grade, to be added up. */
export interface LevelStatistics {
  readonly level: Level | null;
  readonly counts: Counts;
}

/** The sheets of one level, counted: a school of two levels has two. */
export interface LevelSheets extends LevelStatistics {
  readonly sheets: readonly CountedSheet[];
}

/** A school's sheets level by level, in order of appearance, each compared with all the others. */
export function countByLevel(all: readonly CountedSheet[]): LevelSheets[] {
  const people = new People(all);
  const byLevel = new Map<Level | null, CountedSheet[]>();
  for (const sheet of all) {
    const level = people.levelOf(sheet);
    byLevel.set(level, [...(byLevel.get(level) ?? []), sheet]);
  }
  return [...byLevel].map(([level, sheets]) => ({
    level,
    sheets,
    counts: foldClasses(countPupils(sheets, defaultOptions, "", all)),
  }));
}
