/** Mầm non, tiểu học, THCS, THPT, giáo dục thường xuyên, as the portal names them. */
export type Level = "MN" | "C1" | "C2" | "C3" | "TX";
