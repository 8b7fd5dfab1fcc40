import type { Severity } from "../../rules/types";

export type SeverityCounts = Readonly<Record<Severity, number>>;

export function countSeverities(problems: readonly { readonly severity: Severity }[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const problem of problems) counts[problem.severity]++;
  return counts;
}
