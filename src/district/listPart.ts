import type { WorkbookCheck } from "../check/workbookCheck";
import type { ListFacts } from "../check/workbookFacts";
import type { RecognisedSheet } from "../forms/types";
import { countKey, type Counts } from "./counts";
import { type PupilMark, sketchOf } from "./pupilMarks";

/** What a workbook holds of one form at one level, with what a merge adds up and tells lists apart by. */
export interface ListPart extends ListFacts {
  /** Of Mẫu số 1; no others are counted. */
  readonly counts: Counts;
  /** See `sketchOf`. */
  readonly sketch: readonly number[];
}

/** @param marks of the pupils of each recognised sheet. */
export function listParts(
  lists: readonly ListFacts[],
  check: WorkbookCheck,
  marks: ReadonlyMap<RecognisedSheet, readonly PupilMark[]>,
): ListPart[] {
  return lists.map((list) => {
    const sheets = check.recognised.filter(({ form, level }) => form.id === list.form && level === list.level);
    return {
      ...list,
      counts: list.form === "mau-1" ? countsOf(sheets, check) : {},
      sketch: sketchOf(sheets.flatMap((sheet) => marks.get(sheet) ?? [])),
    };
  });
}

function countsOf(sheets: readonly RecognisedSheet[], check: WorkbookCheck): Counts {
  const counts: Record<string, number> = {};
  for (const sheet of sheets) {
    for (const pupil of check.pupils(sheet)) {
      const key = countKey(pupil);
      counts[key] = (counts[key] ?? 0) + 1;
    }
  }
  return counts;
}
