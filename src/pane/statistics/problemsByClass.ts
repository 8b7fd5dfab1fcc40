import type { Problem } from "../../check/problem";
import { countSeverities, type SeverityCounts } from "../severity/countSeverities";

export interface ClassCounts {
  /** `""`: not known. */
  readonly className: string;
  readonly counts: SeverityCounts;
  readonly total: number;
}

const classOrder = new Intl.Collator("vi", { numeric: true });

/** How much is to be looked at in each class that has anything; the unknown class last. */
export function problemsByClass(problems: readonly Problem[]): ClassCounts[] {
  const byClass = new Map<string, Problem[]>();
  for (const problem of problems) {
    const known = byClass.get(problem.className);
    if (known) known.push(problem);
    else byClass.set(problem.className, [problem]);
  }
  return [...byClass]
    .map(([className, ofClass]) => ({ className, counts: countSeverities(ofClass), total: ofClass.length }))
    .sort(
      (a, b) => Number(a.className === "") - Number(b.className === "") || classOrder.compare(a.className, b.className),
    );
}
