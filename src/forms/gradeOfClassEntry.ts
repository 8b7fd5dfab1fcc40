import type { CatalogueIndex } from "../catalogues/lookUp";
import type { CatalogueEntry } from "../catalogues/types";

/** The grade 1–12 of a class in the school's own list, by the code or the name of its Khối; `null` where there is none. */
export function gradeOfClassEntry(entry: CatalogueEntry, grades: CatalogueIndex | undefined): number | null {
  const listed = entry.parentCode === undefined ? undefined : grades?.byCode(entry.parentCode);
  return numberIn(listed?.name) ?? numberIn(entry.parentName);
}

function numberIn(name = ""): number | null {
  const grade = Number(/\d+/.exec(name)?.[0] ?? NaN);
  return grade >= 1 && grade <= 12 ? grade : null;
}
