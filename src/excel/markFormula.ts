import type { MarkSeverity } from "./markGroups";

/** What a conditional format's formula says of it: ours with its group, ours but unreadable, or (`null`) not ours. */
export type MarkName = { readonly number: number; readonly severity: MarkSeverity } | "unreadable" | null;

/** Always true, refers to no cell (so nothing shifts it), and carries who made it: `=LEN("so-sach:error:17")>0`. */
export function markFormula(token: string, severity: MarkSeverity, number: number): string {
  return `=LEN("${token}:${severity}:${String(number)}")>0`;
}

/** Reads a formula as the host gives it back; a formula of ours that somebody changed is still ours to remove. */
export function readMarkFormula(token: string, formula: string): MarkName {
  const start = formula.indexOf(`"${token}:`);
  if (start < 0) return null;
  const match = /^"[^":]+:(error|warning|info):(\d{1,9})"\)\s*>\s*0$/.exec(formula.slice(start));
  if (!match || !/^=\s*LEN\($/i.test(formula.slice(0, start))) return "unreadable";
  return { severity: match[1] as MarkSeverity, number: Number(match[2]) };
}
