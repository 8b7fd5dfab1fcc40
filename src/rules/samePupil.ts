import type { Bilingual } from "../text/bilingual";
import { nameKey } from "../text/personName";
import { hasArrived, isGone } from "./pupilStatus";
import type { PupilRecord } from "./types";

/** A parent named in both rows with another name; an empty cell says nothing. */
export function haveOtherParents(a: PupilRecord, b: PupilRecord): boolean {
  return (["motherName", "fatherName"] as const).some(
    (field) => !a.isBlank(field) && !b.isBlank(field) && nameKey(a.text(field)) !== nameKey(b.text(field)),
  );
}

/**
 * Whether the statuses make one pupil in two rows legitimate: gone from one class ("Chuyển đi", "Thôi học"), and come or
 * come back into another ("Chuyển đến", "xin học lại").
 */
export function isMovedBetween(a: PupilRecord, b: PupilRecord): boolean {
  const [one, other] = [a.entry("status"), b.entry("status")];
  if (!one || !other) return false;
  return (isGone(one) && hasArrived(other)) || (isGone(other) && hasArrived(one));
}

/** One pupil, by the name, in two rows that the statuses explain. */
export function isOnePupilMoved(a: PupilRecord, b: PupilRecord): boolean {
  return isMovedBetween(a, b) && nameKey(a.text("fullName")) === nameKey(b.text("fullName"));
}

/** Rows of one code are told of by `duplicate-pupil-code`, and what else they share is no other mistake. */
export function haveSameCode(a: PupilRecord, b: PupilRecord): boolean {
  return !a.isBlank("pupilCode") && a.text("pupilCode") === b.text("pupilCode");
}

/** Where the other row stands, for a sentence: its sheet only where it is another one. */
export function rowOf(other: PupilRecord, pupil: PupilRecord): Bilingual {
  const row = String(other.row + 1);
  if (other.sheetId === pupil.sheetId) return { vi: `dòng ${row}`, en: `row ${row}` };
  return { vi: `dòng ${row} của trang ${other.sheetName}`, en: `row ${row} of sheet ${other.sheetName}` };
}
