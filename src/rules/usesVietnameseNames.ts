import type { PupilRecord } from "./types";

/** Kinh and Hoa, by their codes in DM_DAN_TOC; their names are spelt in Vietnamese syllables. */
const spelledInVietnamese: ReadonlySet<string> = new Set(["01", "04"]);
/** Việt Nam in DM_QUOC_TICH. */
const vietNam = "704";

/**
 * Whether a pupil's name must be Vietnamese syllables: known to be Kinh or Hoa, of no other nationality, and of no parent
 * of another people. Names of other peoples are right as they are, so nothing is said where this is not known.
 */
export function usesVietnameseNames(pupil: PupilRecord): boolean {
  if (!spelledInVietnamese.has(pupil.entry("ethnicity")?.code ?? "")) return false;
  if (pupil.tick("fatherIsMinority") === true || pupil.tick("motherIsMinority") === true) return false;
  return pupil.isBlank("nationality") || pupil.entry("nationality")?.code === vietNam;
}
