import type { CatalogueIndex } from "../catalogues/lookUp";
import type { CatalogueEntry } from "../catalogues/types";
import { type AgeGroup, ageGroupOfClass, gradeOfClass } from "../text/classCode";

/**
 * The grade 1–12 of a class in the school's own list, by the code or the name of its Khối; `null` where there is none,
 * as in mầm non ("3-4 Tuổi" is no grade 3).
 */
export function gradeOfClassEntry(entry: CatalogueEntry, grades: CatalogueIndex | undefined): number | null {
  return firstTold(entry, grades, (name) => gradeOfClass(name)?.grade ?? null);
}

/** The age group of a mầm non class in the school's own list; "Nhóm trẻ" and "Lớp mẫu giáo" leave the age open. */
export function ageGroupOfClassEntry(entry: CatalogueEntry, grades: CatalogueIndex | undefined): AgeGroup | null {
  return firstTold(entry, grades, ageGroupOfClass);
}

function firstTold<Told>(
  entry: CatalogueEntry,
  grades: CatalogueIndex | undefined,
  read: (name: string) => Told | null,
): Told | null {
  const listed = entry.parentCode === undefined ? undefined : grades?.byCode(entry.parentCode);
  return read(listed?.name ?? "") ?? read(entry.parentName ?? "");
}
