import type { DistrictResult } from "../../../src/district/result";

/** One thing that a merge says is not as it should be. */
export interface Finding {
  readonly kind:
    | "rule"
    | "brokenFile"
    | "formMissing"
    | "classMissing"
    | "copy"
    | "replaced"
    | "sameName"
    | "inBoth"
    | "outNotIn"
    | "leftElsewhere"
    | "changed"
    | "missing"
    | "added"
    | "wrongName"
    | "identity"
    | "figure"
    | "note"
    | "school";
  /** Names of the schools it is about; none where a file belongs to none. */
  readonly units: readonly string[];
  /** Rule, file, form, class, identity or figure. */
  readonly what: string;
}

/** Everything a merge says, but the plain figures; of schools that are not among `known`, that there is such a school. */
export function findingsOf(result: DistrictResult, known: ReadonlySet<string>): Finding[] {
  const units = new Map(result.schools.map(({ id, unit }) => [id, unit]));
  const unitOf = (id: string | null) => (id === null ? [] : [units.get(id) ?? id]);
  return [
    ...result.files.flatMap(({ school, path, byRule, failure, notes }): Finding[] => [
      ...Object.keys(byRule).map((rule) => ({ kind: "rule" as const, units: unitOf(school), what: rule })),
      ...(failure ? [{ kind: "brokenFile" as const, units: unitOf(school), what: `${path}: ${failure.vi}` }] : []),
      ...notes.map(({ vi }) => ({ kind: "note" as const, units: unitOf(school), what: `${path}: ${vi}` })),
    ]),
    ...result.schools.flatMap(({ unit, levels, receipt }): Finding[] => [
      ...(known.has(unit) ? [] : [{ kind: "school" as const, units: [unit], what: "" }]),
      ...levels.flatMap(({ missing, missingClasses }) => [
        ...missing.map((form) => ({ kind: "formMissing" as const, units: [unit], what: form })),
        ...missingClasses.map((name) => ({ kind: "classMissing" as const, units: [unit], what: name })),
      ]),
      ...(["changed", "missing", "added"] as const).flatMap((kind) =>
        (receipt?.[kind] ?? []).map((file) => ({ kind, units: [unit], what: file })),
      ),
    ]),
    ...result.sameSchool.map(({ kind, unit, files }) => ({
      kind,
      units: [unit],
      what: kind === "sameName" ? "" : files.join(" | "),
    })),
    ...result.samePupil.map(({ kind, places }) => ({
      kind,
      units: places.flatMap(({ school }) => unitOf(school)).sort(),
      what: places
        .map(({ school, row }) => `${unitOf(school).join()} ${String(row)}`)
        .sort()
        .join(" | "),
    })),
    ...result.wrongNames.map(({ school, file, required }) => ({
      kind: "wrongName" as const,
      units: unitOf(school),
      what: `${file} → ${required}`,
    })),
    ...result.identities.flatMap(({ id, holds, schools }) =>
      holds || schools.length > 0
        ? schools.map(({ school }) => ({ kind: "identity" as const, units: unitOf(school), what: id }))
        : [{ kind: "identity" as const, units: [], what: id }],
    ),
    ...(result.sinceLastYear?.schools ?? []).map(({ unit, figure, before, now }) => ({
      kind: "figure" as const,
      units: [unit],
      what: `${figure} ${String(before)} → ${String(now)}`,
    })),
  ];
}

/** An expected finding may leave `what` open at its end. */
export function isSame(expected: Finding, found: Finding): boolean {
  return (
    expected.kind === found.kind &&
    found.what.startsWith(expected.what) &&
    [...expected.units].sort().join("|") === [...found.units].sort().join("|")
  );
}
