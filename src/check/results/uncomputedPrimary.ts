import type { FieldKey } from "../../forms/types";
import { classCompletion, lastPrimaryGrade } from "../../regulations/tt22-2016/year";
import { yearLevelOf } from "../../regulations/tt27-2020/year";
import { isOfVnen } from "../../rules/isOfVnen";
import {
  hasDisability,
  levelField,
  type PrimaryRow,
  primaryRow,
  shortfallText,
  testField,
} from "../../rules/primaryYear";
import type { PupilRecord, RuleContext } from "../../rules/types";
import type { EmptyCell } from "./emptyCell";

/** Of tiểu học: the year's level, completion and promotion. Commendations are the teachers' to give. */
export function uncomputedPrimary(pupil: PupilRecord, context: RuleContext): EmptyCell[] {
  const asked: readonly FieldKey[] = [
    "yearLevel",
    "classCompletion",
    pupil.grade === lastPrimaryGrade ? "primaryCompletion" : "promoted",
  ];
  const blank = asked.filter((field) => pupil.has(field) && pupil.isBlank(field));
  const [first] = blank;
  if (first === undefined) return [];
  if (isOfVnen(pupil, context)) return [{ pupil, field: first, why: "vnen" }];
  if (hasDisability(pupil)) return [{ pupil, field: first, why: "individualPlan" }];
  const row = primaryRow(pupil, context);
  if (!row) return [{ pupil, field: first, why: pupil.grade === null ? "noGrade" : "noRegulation" }];
  const shortfalls = shortfallsOf(row);
  if (shortfalls) return blank.map((field) => ({ pupil, field, why: "notMet", detail: shortfalls }));
  const missing = missingIn(row);
  if (missing.length === 0) return [];
  const isEmpty = missing.every((field) => pupil.isBlank(field)) && isWithoutAny(row);
  return isEmpty
    ? [{ pupil, field: first, why: "noMarks" }]
    : blank.map((field) => ({ pupil, field, why: "marks", missing }));
}

/** What keeps the pupil from completing the class; `null`: nothing that is known. */
function shortfallsOf({ ruleSet, year }: PrimaryRow) {
  if (ruleSet === "tt27-2020" && yearLevelOf(year) !== "notCompleted") return null;
  const { verdict, shortfalls } = classCompletion(year);
  return verdict === "no" ? shortfallText(shortfalls) : null;
}

function missingIn({ year }: PrimaryRow): FieldKey[] {
  return [
    ...year.subjects.flatMap(({ subject, level, isTested, test }) => [
      ...(level === null ? [levelField(subject)] : []),
      ...(isTested && test === null ? [testField(subject)] : []),
    ]),
    ...year.traits.flatMap(({ trait, level }) => (level === null ? [trait] : [])),
  ];
}

function isWithoutAny({ year }: PrimaryRow): boolean {
  return (
    year.subjects.every(({ level, test }) => level === null && test === null) &&
    year.traits.every(({ level }) => level === null)
  );
}
