import { gradeOfClass, type PreschoolGroup } from "../text/classCode";
import { headerKey } from "../text/normalise";

/** The school year of công văn 1533: 2017–2018. */
export const DEFAULT_SCHOOL_YEAR = 2017;

/** So many pupils must be of the age of their grade in one year, and so many there must be, before ages tell the year. */
const AGE_MAJORITY = 0.6;
const FEWEST_PUPILS = 10;

/** `Năm học 2017-2018`, `NH: 2017 – 2018`, `2017_18` → 2017; `null` where the text names none, or several. */
export function schoolYearOfTitle(title: string): number | null {
  const years = new Set(yearsIn(title));
  if (years.size === 0) return yearOfExamination(title);
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

/**
 * The year in which most pupils have the age of their grade (birth year + 5 + grade; lớp 1 with six years), or of their
 * mầm non group; `null` without a clear majority.
 */
export function schoolYearOfAges(
  pupils: readonly { readonly birthYear: number; readonly classText: string }[],
): number | null {
  const votes = new Map<number, number>();
  const ages = new Map<string, number | null>();
  let total = 0;
  for (const { birthYear, classText } of pupils) {
    let age = ages.get(classText);
    if (age === undefined) ages.set(classText, (age = ageOfClass(classText)));
    if (age === null) continue;
    total++;
    votes.set(birthYear + age, (votes.get(birthYear + age) ?? 0) + 1);
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best && total >= FEWEST_PUPILS && best[1] >= total * AGE_MAJORITY ? best[0] : null;
}

function yearsIn(title: string): number[] {
  const key = headerKey(title);
  return Array.from(key.matchAll(/(?<!\d)(20\d\d) (20\d\d|\d\d)(?!\d)/g)).flatMap(([, from = "", to = ""]) =>
    Number(from.slice(2)) + 1 === Number(to.slice(-2)) ? [Number(from)] : [],
  );
}

/** `Kỳ thi THPT quốc gia năm 2018`, `Xét tốt nghiệp năm 2018`: it ends the school year 2017–2018. A day's year is none. */
function yearOfExamination(title: string): number | null {
  const [, year] =
    /(?:^| )(?:thi(?! dua)|tot nghiep)(?:(?! thang ).)*? nam (20\d\d)(?! ?\d)/.exec(headerKey(title)) ?? [];
  return year === undefined ? null : Number(year) - 1;
}

const preschoolAges: ReadonlyMap<PreschoolGroup, number> = new Map([
  ["age3", 3],
  ["age4", 4],
  ["age5", 5],
]);

function ageOfClass(classText: string): number | null {
  const told = gradeOfClass(classText);
  if (!told) return null;
  if (told.grade !== null) return told.grade + 5;
  return preschoolAges.get(told.preschool) ?? null;
}
