import type { CellValue } from "../workbook/types";
import type { PupilRecord } from "./types";

/** A class as a sheet writes it, with its pupils counted. */
export interface ClassOnSheet {
  /** Normalised. */
  readonly text: string;
  readonly pupils: number;
  /** Place of its first pupil among the sheet's. */
  readonly first: number;
}

/**
 * The classes of a sheet in order of appearance, each spelling for itself. One look at each pupil's cell and no more: it
 * runs after every edit of a class.
 */
export function classesOfSheet(
  pupils: { readonly count: number; at(index: number): PupilRecord },
  isCounted: (pupil: PupilRecord) => boolean = () => true,
): ClassOnSheet[] {
  const found = new Map<CellValue, { pupils: number; first: number }>();
  for (let index = 0; index < pupils.count; index++) {
    const pupil = pupils.at(index);
    const value = pupil.raw("classCode");
    if (value === "" || !isCounted(pupil)) continue;
    const known = found.get(value);
    if (known) known.pupils++;
    else found.set(value, { pupils: 1, first: index });
  }
  return [...found.values()]
    .map((counted) => ({ ...counted, text: pupils.at(counted.first).text("classCode") }))
    .filter(({ text }) => text !== "");
}
