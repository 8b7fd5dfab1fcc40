import type { AgeGroup, PreschoolGroup } from "../text/classCode";
import type { Bilingual } from "../text/bilingual";

const preschoolNames: Readonly<Record<PreschoolGroup, Bilingual>> = {
  nursery: { vi: "Nhà trẻ", en: "Nursery" },
  kindergarten: { vi: "Mẫu giáo", en: "Kindergarten" },
  age3: { vi: "Mẫu giáo 3–4 tuổi", en: "Kindergarten, 3–4" },
  age4: { vi: "Mẫu giáo 4–5 tuổi", en: "Kindergarten, 4–5" },
  age5: { vi: "Mẫu giáo 5–6 tuổi", en: "Kindergarten, 5–6" },
};

/** The forms count all nhà trẻ groups together; their months are a table of their own. */
export function preschoolGrade(group: AgeGroup | null): PreschoolGroup | null {
  return group === "months3to12" || group === "months13to24" || group === "months25to36" ? "nursery" : group;
}

/** In the order of the forms; `""` (not known) comes last. */
export const gradeOrder: readonly string[] = [
  ...Object.keys(preschoolNames).filter((group) => group !== "kindergarten"),
  "kindergarten",
  ...Array.from({ length: 12 }, (_, place) => String(place + 1)),
  "",
];

export function gradeName(grade: string): Bilingual {
  if (grade === "") return { vi: "Chưa rõ khối", en: "Grade unclear" };
  return preschoolNames[grade as PreschoolGroup] ?? { vi: `Khối ${grade}`, en: `Grade ${grade}` };
}

export function compareGrades(a: string, b: string): number {
  return gradeOrder.indexOf(a) - gradeOrder.indexOf(b);
}
