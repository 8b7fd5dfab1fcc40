import { matchKey, normaliseText } from "../text/normalise";
import type { CellValue } from "../workbook/types";
import { type ScaleId, type ScaleValue, scales } from "./data/scales";
import { newProgrammeFrom } from "./data/subjects";
import type { FieldShape } from "./fieldShape";

/** What a cell of a level column holds. */
export type ReadLevel =
  /** Empty, or the dash that exports put there. */
  | { readonly kind: "blank" }
  /** `isPlain`: written as forms print it, letter or whole word. */
  | { readonly kind: "value"; readonly value: ScaleValue; readonly isPlain: boolean }
  | { readonly kind: "unknown" };

const blank: ReadLevel = { kind: "blank" };
const unknown: ReadLevel = { kind: "unknown" };

/** Reads a value of a scale by letter, word or another way to write it. */
export function readLevel(scale: ScaleId, cell: CellValue): ReadLevel {
  const key = matchKey(String(cell));
  if (key === "" || dashes.test(key)) return blank;
  const value = indexOf(scale).get(key);
  if (!value) return unknown;
  const text = normaliseText(String(cell));
  return { kind: "value", value, isPlain: text === value.code || key === matchKey(value.name.vi) };
}

/** Whether the scale of a level column differs by the pupil's grade. */
export function hasScaleByGrade({ scale }: FieldShape): boolean {
  return scale === "academicRank" || scale === "conduct";
}

/**
 * The scale of a level column for a pupil: from the year in which TT 22/2021 reached the grade, learning and training
 * have values of their own (6 in 2021; 7, 10 in 2022; 8, 11 in 2023; all from 2024).
 */
export function scaleOf(field: FieldShape, grade: number | null, schoolYear: number): ScaleId | null {
  const scale = field.scale ?? null;
  if (!hasScaleByGrade(field)) return scale;
  const from = grade === null ? newProgrammeFrom[9] : newProgrammeFrom[grade];
  return grade !== null && grade < 6 ? scale : schoolYear >= (from ?? Infinity) ? "achievement" : scale;
}

const dashes = /^[-–—]+$/;
const indexes = new Map<ScaleId, ReadonlyMap<string, ScaleValue>>();

function indexOf(scale: ScaleId): ReadonlyMap<string, ScaleValue> {
  const known = indexes.get(scale);
  if (known) return known;
  const index = new Map<string, ScaleValue>();
  const values: readonly ScaleValue[] = scales[scale].values;
  // A code is never another value's second name.
  for (const value of values) index.set(matchKey(value.code), value);
  for (const value of values) {
    for (const word of [value.name.vi, ...value.others]) {
      const key = matchKey(word);
      if (!index.has(key)) index.set(key, value);
    }
  }
  indexes.set(scale, index);
  return index;
}
