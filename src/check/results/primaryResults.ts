import { scales } from "../../forms/data/scales";
import {
  classCompletion,
  classCompletionClause,
  commendationClause,
  excellentCompletion,
  lastPrimaryGrade,
  primaryCompletionClause,
} from "../../regulations/tt22-2016/year";
import {
  awardClause,
  awardOf,
  classCompletion2020,
  classCompletionClause2020,
  yearLevelClause,
  yearLevelOf,
  yearLevels,
} from "../../regulations/tt27-2020/year";
import { type PrimaryRow, primaryRow } from "../../rules/primaryYear";
import type { PupilList } from "../../rules/types";
import { type Computed, type ComputedResult, placeComputed } from "./computedResult";

/** Completion, promotion, commendation and the year's level for the empty cells of a list of tiểu học. */
export function primaryResults(list: PupilList): ComputedResult[] {
  return Array.from({ length: list.count }, (_, index) => list.at(index)).flatMap((pupil) => {
    const row = primaryRow(pupil, list.context);
    return row ? placeComputed(list, pupil, row.ruleSet === "tt27-2020" ? computeBy2020(row) : computeBy2016(row)) : [];
  });
}

function computeBy2016(row: PrimaryRow): Computed[] {
  const computed = completed(row, classCompletion(row.year).verdict === "yes", classCompletionClause);
  // Other commendations are the teachers' to give.
  return excellentCompletion(row.year).verdict === "yes"
    ? [...computed, { field: "yearCommendation", value: "x", reason: commendationClause }]
    : computed;
}

function computeBy2020(row: PrimaryRow): Computed[] {
  const level = yearLevelOf(row.year);
  if (level === null) return [];
  const value = scales.yearLevel.values[yearLevels.indexOf(level)]?.code ?? "";
  return [
    { field: "yearLevel", value, reason: yearLevelClause },
    ...completed(row, classCompletion2020(level) === "yes", classCompletionClause2020),
    // The other award is the class's to agree to.
    ...(awardOf(level)?.follows === true
      ? [{ field: "yearCommendation" as const, value: "x", reason: awardClause }]
      : []),
  ];
}

function completed({ grade }: PrimaryRow, isCompleted: boolean, reason: Computed["reason"]): Computed[] {
  if (!isCompleted) return [];
  const own: Computed = { field: "classCompletion", value: "x", reason };
  return grade === lastPrimaryGrade
    ? [own, { field: "primaryCompletion", value: "x", reason: primaryCompletionClause }]
    : [own, { field: "promoted", value: "x", reason }];
}
