import { headerKey, normaliseText } from "../text/normalise";
import { remembering } from "../text/remembering";
import type { SheetPupils } from "./types";

/** A class as a sheet writes it, with its pupils counted. */
export interface ClassOnSheet {
  /** Normalised. */
  readonly text: string;
  readonly pupils: number;
  /** Place of its first pupil among the sheet's. */
  readonly first: number;
}

/** The classes of a sheet in order of appearance, each spelling for itself. */
export function classesOfSheet(pupils: SheetPupils): ClassOnSheet[] {
  return pupils
    .distinct("classCode")
    .map(({ value, ...counted }) => ({
      ...counted,
      text: typeof value === "string" ? normaliseText(value) : String(value),
    }))
    .filter(({ text }) => text !== "");
}

/** Equal for `6A`, `6a`, `6 A`, `6-A`, `Lớp 6A`; `6/11` and `61/1` stay apart, for runs of digits are kept whole. */
export const classKey = remembering((text) =>
  (headerKey(text).match(/\d+|\p{L}+/gu) ?? []).filter((part) => part !== "lop").join("."),
);
