import type { Level } from "../../forms/types";
import type { Translate } from "../strings/translate";

export const levels: readonly Level[] = ["MN", "C1", "C2", "C3", "TX"];

export function levelName(level: Level, t: Translate): string {
  return t(`level.${level}`);
}

/** `800 học sinh`; kindergartens count children, continuing education learners. */
export function pupilCount(count: number, level: Level | null, t: Translate): string {
  if (level === "MN") return t("pupils.MN", { n: count });
  return t(level === "TX" ? "pupils.TX" : "pupils.other", { n: count });
}
