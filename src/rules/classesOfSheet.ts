import { headerKey, normaliseText } from "../text/normalise";
import { remembering } from "../text/remembering";
import type { DistinctValue, SheetPupils } from "./types";

/** A class as a sheet writes it, with its pupils counted. */
export interface ClassOnSheet {
  /** Normalised. */
  readonly text: string;
  readonly pupils: number;
  /** Place of its first pupil among the sheet's. */
  readonly first: number;
}

/** The classes of a sheet in order of appearance, each spelling for itself. */
export function classesOfSheet(pupils: SheetPupils): readonly ClassOnSheet[] {
  const values = pupils.distinct("classCode");
  const known = classesByValues.get(values);
  if (known) return known;
  const classes = values
    .map(({ value, pupils: count, first }) => ({
      text: typeof value === "string" ? normaliseText(value) : String(value),
      pupils: count,
      first,
    }))
    .filter(({ text }) => text !== "");
  classesByValues.set(values, classes);
  return classes;
}

/** Several rules ask for the classes in turn; the values are counted anew after an edit. */
const classesByValues = new WeakMap<readonly DistinctValue[], readonly ClassOnSheet[]>();

/** Equal for `6A`, `6a`, `6 A`, `6-A`, `Lớp 6A`; `6/11` and `61/1` stay apart, for runs of digits are kept whole. */
export const classKey = remembering((text) =>
  (headerKey(text).match(/\d+|\p{L}+/gu) ?? []).filter((part) => part !== "lop").join("."),
);
