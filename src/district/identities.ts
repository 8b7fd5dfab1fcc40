import type { Balance } from "./counts";
import type { Identity, SchoolSummary } from "./result";

/** Of a school that has both lists: pupils in class at the end of the year, and those with results. */
export interface PresentAndResults {
  readonly school: string;
  readonly present: number;
  readonly results: number;
}

interface Definition {
  readonly id: Identity["id"];
  /** How many pupils of a school are on the one side and not on the other. */
  readonly missing: (balance: Balance) => number;
}

/**
 * What a list of pupils can break of the balance that EMIS asks for: boys and girls are all pupils, the grades are the level,
 * the statuses carry the opening number to the closing one. A pupil whose cell does not say is on no side.
 */
const ofLists: readonly Definition[] = [
  { id: "sex", missing: ({ unknownSex }) => unknownSex },
  { id: "grade", missing: ({ unknownGrade }) => unknownGrade },
  { id: "status", missing: ({ unknownStatus }) => unknownStatus },
];

/** Level by level, and the schools behind each difference, largest first. */
export function identitiesOf(
  schools: readonly SchoolSummary[],
  results: readonly (PresentAndResults | null)[],
): Identity[] {
  const levels = [...new Set(schools.flatMap((school) => school.levels.map(({ level }) => level)))];
  const found = levels.flatMap((level) =>
    ofLists
      .filter(({ id }) => id !== "grade" || level !== "MN")
      .map(({ id, missing }): Identity => {
        const rows = schools.flatMap((school) =>
          school.levels.filter((one) => one.level === level).map(({ balance }) => ({ school: school.id, balance })),
        );
        const left = rows.reduce((sum, { balance }) => sum + balance.pupils, 0);
        const differences = rows.map(({ school, balance }) => ({ school, difference: missing(balance) }));
        const total = differences.reduce((sum, { difference }) => sum + difference, 0);
        return { id, level, left, right: left - total, holds: total === 0, schools: largestFirst(differences) };
      }),
  );
  return [...found, ...resultsIdentity(results)];
}

/** Whoever is in class at the end of the year has results, and nobody else. */
function resultsIdentity(all: readonly (PresentAndResults | null)[]): Identity[] {
  const both = all.filter((one) => one !== null);
  if (both.length === 0) return [];
  const left = both.reduce((sum, { present }) => sum + present, 0);
  const right = both.reduce((sum, { results }) => sum + results, 0);
  const schools = largestFirst(both.map(({ school, present, results }) => ({ school, difference: present - results })));
  return [{ id: "results", level: null, left, right, holds: schools.length === 0, schools }];
}

function largestFirst(differences: readonly { readonly school: string; readonly difference: number }[]) {
  return differences
    .filter(({ difference }) => difference !== 0)
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
}
