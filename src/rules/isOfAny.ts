import type { ClassPupils, PupilRecord } from "./types";

/** Whether it holds of any pupil of the class: a column that nobody has filled in yet is not wrong in every row. */
export function isOfAny(pupils: ClassPupils, holds: (pupil: PupilRecord) => boolean): boolean {
  for (let place = 0; place < pupils.count; place++) if (holds(pupils.at(place))) return true;
  return false;
}
