import type { Problem } from "../../check/problem";
import type { FieldKey } from "../../forms/types";
import type { Severity } from "../../rules/types";

/** Which problems the user wants to see. */
export interface Filters {
  /** Empty: all. */
  readonly severities: ReadonlySet<Severity>;
  readonly field: FieldKey | null;
  /** `""` is the pupils whose class is not known; `null` all. */
  readonly className: string | null;
}

export const noFilters: Filters = { severities: new Set(), field: null, className: null };

export function isFiltering(filters: Filters): boolean {
  return filters.severities.size > 0 || filters.field !== null || filters.className !== null;
}

/** The same array where nothing is left out, so that what was derived from it stays. */
export function filterProblems(problems: readonly Problem[], filters: Filters): readonly Problem[] {
  if (!isFiltering(filters)) return problems;
  return problems.filter(
    (problem) =>
      (filters.severities.size === 0 || filters.severities.has(problem.severity)) &&
      (filters.field === null || problem.field === filters.field) &&
      (filters.className === null || problem.className === filters.className),
  );
}

export function toggleSeverity(filters: Filters, severity: Severity): Filters {
  const severities = new Set(filters.severities);
  if (!severities.delete(severity)) severities.add(severity);
  return { ...filters, severities };
}
