import type { AgeGroup } from "../text/classCode";
import type { Bilingual } from "../text/bilingual";

const preschoolNames: Readonly<Record<AgeGroup, Bilingual>> = {
  months3to12: { vi: "Nhà trẻ 3–12 tháng", en: "Nursery, 3–12 months" },
  months13to24: { vi: "Nhà trẻ 13–24 tháng", en: "Nursery, 13–24 months" },
  months25to36: { vi: "Nhà trẻ 25–36 tháng", en: "Nursery, 25–36 months" },
  nursery: { vi: "Nhà trẻ", en: "Nursery" },
  kindergarten: { vi: "Mẫu giáo", en: "Kindergarten" },
  age3: { vi: "Mẫu giáo 3–4 tuổi", en: "Kindergarten, 3–4" },
  age4: { vi: "Mẫu giáo 4–5 tuổi", en: "Kindergarten, 4–5" },
  age5: { vi: "Mẫu giáo 5–6 tuổi", en: "Kindergarten, 5–6" },
};

/** In the order of the forms; `""` (not known) comes last. */
export const gradeOrder: readonly string[] = [
  ...Object.keys(preschoolNames).filter((group) => group !== "kindergarten"),
  "kindergarten",
  ...Array.from({ length: 12 }, (_, place) => String(place + 1)),
  "",
];

/** Whether it is one of nhà trẻ, under 36 months. */
export function isNursery(grade: string): boolean {
  return grade === "nursery" || grade.startsWith("months");
}

export function gradeName(grade: string): Bilingual {
  if (grade === "") return { vi: "Chưa rõ khối", en: "Grade unclear" };
  return preschoolNames[grade as AgeGroup] ?? { vi: `Khối ${grade}`, en: `Grade ${grade}` };
}

export function compareGrades(a: string, b: string): number {
  return gradeOrder.indexOf(a) - gradeOrder.indexOf(b);
}
