import type { Level } from "../forms/types";
import { addCounts, type Counts as Statistics } from "../statistics/counts";
import { allIdentities } from "../statistics/identities/allIdentities";
import { checkIdentities, type CheckedIdentity } from "../statistics/identities/checkIdentities";
import { statisticsJson } from "../statistics/statisticsJson";
import type { AssignedSchool } from "./assignSchools";
import type { DistrictResult, Identity } from "./result";
import type { KeptParts } from "./run";

interface SumOfLevel {
  statistics: Statistics;
  /** Of the schools that tell both sides: a school without results has nothing that results could be equal to. */
  readonly identities: Map<string, SumOfIdentity>;
}

interface SumOfIdentity {
  left: number;
  right: number;
  holds: boolean;
  /** What each school is off. */
  readonly schools: { readonly school: string; readonly difference: number }[];
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
      const all = sum ?? { statistics, identities: new Map() };
      if (sum) sum.statistics = addCounts(sum.statistics, statistics);
      for (const checked of checkIdentities(statistics)) addIdentity(all, school.id, checked);
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
    if (state !== "counted") continue;
    for (const { level, counts } of await store.statistics(outcome.number)) {
      if (counts.places.length === 0) continue;
      const known = byLevel.get(level);
      byLevel.set(level, known ? addCounts(known, counts) : counts);
    }
  }
  return byLevel;
}

function addIdentity({ identities }: SumOfLevel, school: string, checked: CheckedIdentity): void {
  const { identity, left, right, holds, failures } = checked;
  const sum = identities.get(identity.id) ?? { left: 0, right: 0, holds: true, schools: [] };
  identities.set(identity.id, sum);
  sum.left += left;
  sum.right += right;
  // One school's surplus may hide another's gap.
  sum.holds &&= holds;
  const off = failures.map((failure) => Math.max(Math.abs(failure.left - failure.right), failure.pupils));
  sum.schools.push({ school, difference: off.reduce((total, difference) => total + difference, 0) });
}

function identitiesOfLevel(level: Level | null, { identities }: SumOfLevel): Identity[] {
  return allIdentities.flatMap(({ id, name }) => {
    const sum = identities.get(id);
    if (!sum) return [];
    const { left, right, holds, schools } = sum;
    return [{ id, name, level, left, right, holds, schools: largestFirst(schools) }];
  });
}

/** Without those that make no difference. */
function largestFirst(differences: readonly { readonly school: string; readonly difference: number }[]) {
  return differences
    .filter(({ difference }) => difference !== 0)
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
}
