import type { Clause } from "../clause";
import type { Level } from "../level";
import { regulations } from "../regulationNames";

/** By which regulation graduation is judged. */
export type GraduationRuleSetId = "qd11-2006" | "tt31-2023" | "tt04-2017" | "tt03-2019" | "tt15-2020" | "tt24-2024";

export interface GraduationRuleSet {
  readonly id: GraduationRuleSetId;
  readonly name: Clause;
}

interface InForce extends GraduationRuleSet {
  readonly school: "lower" | "upper";
  /** First and last school year, by its first year: the examination is in the next calendar year. */
  readonly from: number;
  readonly to: number;
}

const inForce: readonly InForce[] = [
  { id: "qd11-2006", name: regulations.qd11, school: "lower", from: 2016, to: 2023 },
  { id: "tt31-2023", name: regulations.tt31, school: "lower", from: 2024, to: Infinity },
  { id: "tt04-2017", name: regulations.tt04, school: "upper", from: 2016, to: 2017 },
  { id: "tt03-2019", name: regulations.tt03of2019, school: "upper", from: 2018, to: 2018 },
  { id: "tt15-2020", name: regulations.tt15of2020, school: "upper", from: 2019, to: 2023 },
  { id: "tt24-2024", name: regulations.tt24of2024, school: "upper", from: 2024, to: Infinity },
];

/**
 * The regulation on graduation for a final class (grade 9 or 12) of THCS, THPT or GDTX in a school year (2017 is
 * 2017–2018); `null` for other grades and levels, and for years that were not looked up.
 */
export function graduationRuleSetFor(level: Level, grade: number, schoolYear: number): GraduationRuleSet | null {
  const school = finalSchool(level, grade);
  const found = inForce.find((entry) => entry.school === school && schoolYear >= entry.from && schoolYear <= entry.to);
  return found ? { id: found.id, name: found.name } : null;
}

function finalSchool(level: Level, grade: number): "lower" | "upper" | null {
  if (grade === 9 && (level === "C2" || level === "TX")) return "lower";
  if (grade === 12 && (level === "C3" || level === "TX")) return "upper";
  return null;
}
