import type { Level } from "../forms/types";
import { addCounts, type Counts as Statistics } from "../statistics/counts";
import { checkIdentities, type CheckedIdentity } from "../statistics/identities/checkIdentities";
import { statisticsJson } from "../statistics/statisticsJson";
import type { AssignedSchool } from "./assignSchools";
import type { DistrictResult, Identity } from "./result";
import type { KeptParts } from "./run";

interface SumOfLevel {
  statistics: Statistics;
  /** By identity, what each school is off. */
  readonly differences: Map<string, { school: string; difference: number }[]>;
}

/**
 * Tables and identities of the district, level by level, added up school after school: no more than one school's figures
 * and the sum lie in memory.
 */
export async function districtStatistics(
  schools: readonly AssignedSchool[],
  store: KeptParts,
): Promise<Pick<DistrictResult, "identities" | "statistics">> {
  const sums = new Map<Level | null, SumOfLevel>();
  for (const school of schools) {
    for (const [level, statistics] of await statisticsOf(school, store)) {
      const sum = sums.get(level);
      const all = sum ?? { statistics, differences: new Map() };
      if (sum) sum.statistics = addCounts(sum.statistics, statistics);
      for (const checked of checkIdentities(statistics)) addDifference(all, school.id, checked);
      sums.set(level, all);
    }
  }
  return {
    statistics: [...sums].map(([level, { statistics }]) => ({ level, tables: statisticsJson(statistics, "vi") })),
    identities: [...sums].flatMap(([level, sum]) => identitiesOfLevel(level, sum)),
  };
}

/** By level; every school's places are folded into the district's, so the unit stays blank. */
async function statisticsOf({ files }: AssignedSchool, store: KeptParts): Promise<Map<Level | null, Statistics>> {
  const byLevel = new Map<Level | null, Statistics>();
  for (const { outcome, state } of files) {
    const statistics = state === "counted" ? await store.statistics(outcome.number) : null;
    if (!statistics || statistics.places.length === 0) continue;
    const { level } = outcome.examined.facts;
    const known = byLevel.get(level);
    byLevel.set(level, known ? addCounts(known, statistics) : statistics);
  }
  return byLevel;
}

function addDifference(sum: SumOfLevel, school: string, { identity, failures }: CheckedIdentity): void {
  if (failures.length === 0) return;
  const difference = failures.reduce(
    (total, { left, right, pupils }) => total + Math.max(Math.abs(left - right), pupils),
    0,
  );
  sum.differences.set(identity.id, [...(sum.differences.get(identity.id) ?? []), { school, difference }]);
}

function identitiesOfLevel(level: Level | null, { statistics, differences }: SumOfLevel): Identity[] {
  return checkIdentities(statistics).map(({ identity, left, right, holds }) => {
    const schools = largestFirst(differences.get(identity.id) ?? []);
    // One school's surplus may hide another's gap.
    return { id: identity.id, name: identity.name, level, left, right, holds: holds && schools.length === 0, schools };
  });
}

/** Without those that make no difference. */
function largestFirst(differences: readonly { readonly school: string; readonly difference: number }[]) {
  return differences
    .filter(({ difference }) => difference !== 0)
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
}
