import type { Bilingual } from "../text/bilingual";
import type { SchoolLevel } from "./result";

/** Figures of a school that offices keep lists of. */
export type FigureId =
  | "pupils"
  | "classes"
  | "girls"
  | "minority"
  | "opening"
  | "transferIn"
  | "returned"
  | "transferOut"
  | "left"
  | "closing";

export const figureNames: Readonly<Record<FigureId, Bilingual>> = {
  pupils: { vi: "học sinh", en: "pupils" },
  classes: { vi: "số lớp", en: "classes" },
  girls: { vi: "nữ", en: "girls" },
  minority: { vi: "dân tộc", en: "ethnic minorities" },
  opening: { vi: "đầu năm", en: "start of year" },
  transferIn: { vi: "chuyển đến", en: "transferred in" },
  returned: { vi: "học lại", en: "returned" },
  transferOut: { vi: "chuyển đi", en: "transferred out" },
  left: { vi: "thôi học", en: "left school" },
  closing: { vi: "cuối năm", en: "end of year" },
};

/** Headings, by `headerKey`. */
export const figureWords: Readonly<Record<FigureId, readonly string[]>> = {
  pupils: [
    "hoc sinh",
    "so hoc sinh",
    "tong so hoc sinh",
    "tong hoc sinh",
    "hs",
    "so hs",
    "tong so hs",
    "tre",
    "so tre",
    "tong so tre",
    "so hoc sinh tre",
    "si so",
    "tong so",
    "tong",
    "pupils",
  ],
  classes: ["lop", "so lop", "tong so lop", "classes"],
  girls: ["nu", "so nu", "hoc sinh nu", "hs nu", "trong do nu", "girls"],
  minority: ["dan toc", "dan toc thieu so", "hoc sinh dan toc", "hs dan toc", "dtts", "minority"],
  opening: ["dau nam", "so dau nam", "hoc sinh dau nam", "hs dau nam"],
  transferIn: ["chuyen den", "hs chuyen den"],
  returned: ["hoc lai", "tro lai", "hs hoc lai"],
  transferOut: ["chuyen di", "hs chuyen di"],
  left: ["thoi hoc", "bo hoc", "hs bo hoc"],
  closing: ["cuoi nam", "so cuoi nam", "hoc sinh cuoi nam", "hs cuoi nam"],
};

export function figureOf({ pupils, classes, balance }: SchoolLevel, id: FigureId): number {
  if (id === "pupils") return pupils;
  return id === "classes" ? classes : balance[id];
}
