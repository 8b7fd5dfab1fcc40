import type { SubjectId } from "../forms/data/subjects";

/** The subjects that a pupil of THCS or THPT may be exempt from (TT 58/2011, Điều 12). */
const exemptible: ReadonlySet<SubjectId> = new Set<SubjectId>([
  "music",
  "art",
  "arts",
  "physicalEducation",
  "nationalDefence",
]);

/** `undefined`: no subject at all, of which nothing is said. */
export function mayBeExempt(subject: SubjectId | undefined): boolean {
  return subject === undefined || exemptible.has(subject);
}
