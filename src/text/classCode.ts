import { type DateSystem, fromSerial } from "./calendar";
import { type PreschoolGroup, preschoolClassWords } from "./data/preschoolClassWords";
import { headerKey } from "./normalise";
import { isDateFormat } from "./numberFormat";
import { remembering } from "./remembering";

export type { PreschoolGroup } from "./data/preschoolClassWords";

/** Age group of a mầm non class; `nursery` and `kindergarten` where no more is told than nhà trẻ or mẫu giáo. */
export type AgeGroup = "months3to12" | "months13to24" | "months25to36" | PreschoolGroup;

/** What a class code or name tells; one of the two is `null`. */
export type ClassGrade =
  { readonly grade: number; readonly preschool: null } | { readonly grade: null; readonly preschool: PreschoolGroup };

/** The grades that the school teaches, both inclusive; they settle what `11` means. */
export interface GradeSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * The grade (1–12) in a class code: `6A`, `6/1`, `10A2`, `L2B`, `Lớp 6A1`, `Khối 7`, and `61` or `101` where 6/1 and 10/1
 * are written together; or the age group of a mầm non class (`Lá 1`, `5 tuổi A`, `24-36 tháng`). `null` where neither is
 * told. The first number counts, which the portal's own templates rely on.
 */
export function gradeOfClass(classCode: string | number, span?: GradeSpan): ClassGrade | null {
  return span ? readGrade(String(classCode), span) : gradeOfAnySchool(String(classCode));
}

/** A school has a few dozen classes, asked about for every pupil and by several rules. */
const gradeOfAnySchool = remembering((text) => readGrade(text, { from: 1, to: 12 }));

function readGrade(classText: string, span: GradeSpan): ClassGrade | null {
  const key = headerKey(classText);
  const preschool = preschoolGroup(key);
  if (preschool) return { grade: null, preschool };
  const grade = firstGrade(key, span);
  return grade === null ? null : { grade, preschool: null };
}

/**
 * The age group in a mầm non class code, name or Khối: `3-12 Tháng`, `24-36 tháng`, `18 tháng`, `4-5 Tuổi`, `Lá 1`;
 * `null` for any other class. Months that span several groups tell `nursery`.
 */
export function ageGroupOfClass(classText: string): AgeGroup | null {
  const [, first, second] = monthsSpan.exec(headerKey(classText)) ?? [];
  if (first !== undefined) return groupOfMonths(Number(first), Number(second ?? first));
  return gradeOfClass(classText)?.preschool ?? null;
}

/**
 * Whether a class cell holds a date because Excel made one of `6/1` or `10-2`: a whole day of 1990–2099 shown by a date
 * format, or by none. `format` is the cell's number format.
 */
export function isDateDisguisedClass(
  value: string | number | boolean,
  format: string,
  system: DateSystem = {},
): value is number {
  if (typeof value !== "number" || !Number.isInteger(value)) return false;
  const year = fromSerial(value, system)?.year ?? 0;
  return year >= 1990 && year <= 2099 && (isGeneral(format) || isDateFormat(format));
}

/**
 * The class codes that such a date may have been, best first: `d/m` as a Vietnamese Excel reads it, then `m/d`; the class
 * list must decide. Empty where the serial is no date. `separator` is the one the school's other classes have.
 */
export function classesFromDate(
  serial: number,
  { separator = "/", ...system }: DateSystem & { readonly separator?: string } = {},
): string[] {
  const date = fromSerial(serial, system);
  if (!date) return [];
  const dayFirst = [date.day, date.month].join(separator);
  const monthFirst = [date.month, date.day].join(separator);
  return dayFirst === monthFirst ? [dayFirst] : [dayFirst, monthFirst];
}

/**
 * The class codes that Excel makes this number of: `6E2` of 600, which it reads as 6 × 10², `6.10` of 6.1. Empty for a
 * number that no such code becomes. The class list must decide.
 */
export function classesFromNumber(value: number): string[] {
  if (/^\d{1,2}\.\d$/.test(String(value))) return [`${String(value)}0`];
  const [, digits = "", zeros = ""] = /^(\d{1,2}?)(0+)$/.exec(String(value)) ?? [];
  if (digits === "" || Number(digits) > 12) return [];
  const codes = [`${digits}E${String(zeros.length)}`];
  // 1000 is 1E3 and 10E2.
  return digits === "1" && zeros.length > 1 ? [...codes, `10E${String(zeros.length - 1)}`] : codes;
}

const monthsOfAge = /(?:^|\s)(\d{1,2})\s(?:\d{1,2}\s)?thang(?:\s|$)/;
const monthsSpan = /(?:^|\s)(\d{1,2})\s(?:(?:den\s)?(\d{1,2})\s)?thang(?:\s|$)/;
const yearsOfAge = /(?:^|\s)(\d)\s(?:(\d)\s)?tuoi(?:\s|$)|(?:^|\s)(\d)tuoi/;

function preschoolGroup(key: string): PreschoolGroup | null {
  const months = monthsOfAge.exec(key);
  if (months) return groupOfAge(Math.floor(Number(months[1]) / 12));
  const age = yearsOfAge.exec(key);
  if (age) return groupOfAge(Number(age[1] ?? age[3]));
  return preschoolWords.find(([words]) => words.test(key))?.[1] ?? null;
}

/** `3-4 tuổi` and `3 tuổi` are one group, named by the lower age. */
function groupOfAge(years: number): PreschoolGroup {
  if (years < 3) return "nursery";
  return years === 3 ? "age3" : years === 4 ? "age4" : "age5";
}

/** By the oldest, for `24-36` and `25-36` are one group. */
function groupOfMonths(youngest: number, oldest: number): AgeGroup {
  if (oldest > 36 || oldest - youngest > 12) return "nursery";
  if (oldest <= 12) return "months3to12";
  return oldest <= 24 ? "months13to24" : "months25to36";
}

/** As whole words; a number may follow without a space (`la1`). */
const preschoolWords = preschoolClassWords.map(
  ([words, group]) => [new RegExp(`(?:^|[\\s\\d])${words}(?:[\\s\\d]|$)`), group] as const,
);

/**
 * Of one or two leading digits, the longer that the school teaches, else the longer that is a grade at all: `101` is 10/1,
 * and `11` in a primary school 1/1. A letter after two digits leaves no choice (`12A`); four digits are a class only from
 * grade 10 on, others are a year.
 */
function firstGrade(key: string, { from, to }: GradeSpan): number | null {
  const [, digits = "", letter = ""] = /(\d+)(\p{L}?)/u.exec(key) ?? [];
  if (digits === "" || digits.length > 4) return null;
  const long = Number(digits.slice(0, 2));
  const isSettled = digits.length === 4 || (digits.length === 2 && letter !== "" && long <= 12);
  const readings = isSettled ? [long] : [long, Number(digits.slice(0, 1))];
  const grades = readings.filter((grade) => grade >= 1 && grade <= 12);
  return grades.find((grade) => grade >= from && grade <= to) ?? grades[0] ?? null;
}

function isGeneral(format: string): boolean {
  return format === "" || /^general$/i.test(format);
}
