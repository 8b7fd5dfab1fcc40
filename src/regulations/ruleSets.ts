import type { Clause } from "./clause";
import type { Level } from "./level";
import { regulations } from "./regulationNames";

/**
 * By which regulation pupils are assessed. `growth`: mầm non has no ranks; children are weighed and measured against the
 * growth standards of WHO.
 */
export type RuleSetId =
  "growth" | "tt22-2016" | "tt27-2020" | "tt58-2011" | "tt26-2020" | "tt22-2021" | "qd02-2007" | "tt43-2021";

export interface RuleSet {
  readonly id: RuleSetId;
  readonly name: Clause;
  /** False where it was not verified which regulation holds for this level, grade and year. */
  readonly isVerified: boolean;
}

/** A regulation's grades and first school years; from the year `from` on, to the year `to` where there is one. */
interface InForce {
  readonly id: RuleSetId;
  readonly levels: readonly Level[];
  readonly grades: readonly number[];
  readonly from: number;
  readonly to?: number;
  readonly isVerified?: false;
  readonly source: string;
}

const names: Readonly<Record<RuleSetId, Clause>> = {
  growth: { vi: "Chuẩn tăng trưởng của WHO (2006, 2007)", en: "WHO growth standards (2006, 2007)" },
  "tt22-2016": regulations.tt22of2016,
  "tt27-2020": regulations.tt27,
  "tt58-2011": regulations.tt58,
  "tt26-2020": regulations.tt26,
  "tt22-2021": regulations.tt22of2021,
  "qd02-2007": regulations.qd02,
  "tt43-2021": regulations.tt43of2021,
};

const lowerSecondary: readonly number[] = [6, 7, 8, 9];
const upperSecondary: readonly number[] = [10, 11, 12];
const secondary: readonly number[] = [...lowerSecondary, ...upperSecondary];

/**
 * What is in force, the later regulation first: the first that fits holds. Nothing is said of years before 2016, for
 * which no rule of ours was looked up.
 */
const inForce: readonly InForce[] = [
  { id: "growth", levels: ["MN"], grades: [], from: 2016, source: "TTLT 13/2016/TTLT-BYT-BGDĐT" },
  ...rollingIn({ 1: 2020, 2: 2021, 3: 2022, 4: 2023, 5: 2024 }, (grade, from) => ({
    id: "tt27-2020" as const,
    levels: ["C1"],
    grades: [grade],
    from,
    source: "TT 27/2020: lớp 1 từ 2020–2021, mỗi năm thêm một lớp",
  })),
  {
    id: "tt22-2016",
    levels: ["C1"],
    grades: [1, 2, 3, 4, 5],
    from: 2016,
    source: "TT 22/2016, từ 6/11/2016",
  },
  ...rollingIn({ 6: 2021, 7: 2022, 10: 2022, 8: 2023, 11: 2023, 9: 2024, 12: 2024 }, (grade, from) => ({
    id: "tt22-2021" as const,
    levels: ["C2", "C3"],
    grades: [grade],
    from,
    source: "TT 22/2021: lớp 6 từ 2021–2022, lớp 7, 10 từ 2022–2023, lớp 8, 11 từ 2023–2024, lớp 9, 12 từ 2024–2025",
  })),
  { id: "tt26-2020", levels: ["C2", "C3"], grades: secondary, from: 2020, source: "TT 26/2020, từ 11/10/2020" },
  { id: "tt58-2011", levels: ["C2", "C3"], grades: secondary, from: 2016, source: "TT 58/2011" },
  { id: "tt43-2021", levels: ["TX"], grades: secondary, from: 2024, source: "TT 43/2021" },
  // In these years TT 43/2021 comes in grade by grade; that it does so as TT 22/2021 is our reasoning.
  ...rollingIn({ 6: 2021, 7: 2022, 10: 2022, 8: 2023, 11: 2023 }, (grade, from) => ({
    id: "tt43-2021" as const,
    levels: ["TX"],
    grades: [grade],
    from,
    isVerified: false as const,
    source: "TT 43/2021",
  })),
  {
    id: "qd02-2007",
    levels: ["TX"],
    grades: secondary,
    from: 2021,
    isVerified: false,
    source: "QĐ 02/2007, TT 26/2014, TT 21/2021",
  },
  { id: "qd02-2007", levels: ["TX"], grades: secondary, from: 2016, to: 2020, source: "QĐ 02/2007, TT 26/2014" },
];

/** Grades that the levels have, for a pupil whose grade is not known. */
const gradesOf: Readonly<Record<Level, readonly number[]>> = {
  MN: [],
  C1: [1, 2, 3, 4, 5],
  C2: lowerSecondary,
  C3: upperSecondary,
  TX: secondary,
};

/**
 * The regulation that a pupil of this level and grade is assessed by in a school year (its first year: 2017 is
 * 2017–2018). `grade` 1–12, or `null` where it is not known: then only where all grades of the level share one. `null`
 * where none is known.
 */
export function ruleSetFor(level: Level, grade: number | null, schoolYear: number): RuleSet | null {
  if (level === "MN") return find(level, null, schoolYear);
  if (grade !== null) return gradesOf[level].includes(grade) ? find(level, grade, schoolYear) : null;
  const [first, ...others] = gradesOf[level].map((each) => find(level, each, schoolYear));
  return first && others.every((other) => other?.id === first.id) ? first : null;
}

function find(level: Level, grade: number | null, schoolYear: number): RuleSet | null {
  const found = inForce.find(
    (entry) =>
      entry.levels.includes(level) &&
      (grade === null || entry.grades.includes(grade)) &&
      schoolYear >= entry.from &&
      schoolYear <= (entry.to ?? schoolYear),
  );
  return found ? { id: found.id, name: names[found.id], isVerified: found.isVerified ?? true } : null;
}

function rollingIn(
  firstYears: Readonly<Record<number, number>>,
  entry: (grade: number, from: number) => InForce,
): InForce[] {
  return Object.entries(firstYears).map(([grade, from]) => entry(Number(grade), from));
}
