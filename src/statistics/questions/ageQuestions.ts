import { isNursery } from "../grades";
import type { CountOptions } from "../options";
import { type Answer, type Pupil, type Question, unclear } from "../types";
import { grade, gradeOf } from "./classQuestions";

/**
 * Birth year of the standard age, as years before the school year: lớp g: Y − 5 − g, mẫu giáo 3, 4, 5 tuổi: Y − 3, 4, 5
 * (TT 41/2010, TT 12/2011, Điều 37; age is counted by year).
 */
const standardAge: Readonly<Record<string, number>> = {
  age3: 3,
  age4: 4,
  age5: 5,
  ...Object.fromEntries(Array.from({ length: 12 }, (_, place) => [String(place + 1), place + 6])),
};

/** Days of the portal's three reports, as month and years after the school year's first. */
const reportDays: Readonly<Record<CountOptions["asOf"], { month: number; day: number; yearsAfter: number }>> = {
  startOfYear: { month: 9, day: 30, yearsAfter: 0 },
  midYear: { month: 12, day: 31, yearsAfter: 0 },
  endOfYear: { month: 5, day: 31, yearsAfter: 1 },
};

export const age: Question = {
  id: "age",
  meaning: {
    vi: "Tuổi tính theo năm: năm đầu của năm học trừ năm sinh.",
    en: "Age by years: the school year's first year less the year of birth.",
  },
  reads: ["birthDate"],
  ask: (pupil) => ageOf(pupil),
};

/** Completed months on the report's day, of the children of nhà trẻ. */
export const nurseryMonths: Question = {
  id: "nurseryMonths",
  meaning: {
    vi: "Trẻ nhà trẻ, theo số tháng tròn đến ngày báo cáo (30/9, 31/12 hoặc 31/5).",
    en: "Children of nhà trẻ, by completed months on the report's day (30 September, 31 December or 31 May).",
  },
  reads: ["birthDate", "classCode"],
  needs: ["birthDate"],
  ask: (pupil, { asOf }) => {
    const group = gradeOf(pupil);
    if (group === unclear || group === null) return unclear;
    if (!isNursery(String(group))) return null;
    const birth = pupil.records.date("birthDate", pupil.index);
    if (birth.kind !== "date") return unclear;
    const { month, day, yearsAfter } = reportDays[asOf];
    const months = (pupil.schoolYear + yearsAfter - birth.year) * 12 + month - birth.month - (day < birth.day ? 1 : 0);
    return months < 0 ? unclear : months;
  },
};

/** `right`, `younger`, `older`; nobody's in a group of mixed ages. */
export const rightAge: Question = {
  id: "rightAge",
  meaning: {
    vi: "Đúng tuổi: lớp 1 là 6 tuổi, mỗi lớp trên thêm 1 tuổi; mẫu giáo 3, 4, 5 tuổi.",
    en: "Right age: 6 in grade 1 and one year more in each grade; 3, 4, 5 in kindergarten.",
  },
  reads: ["birthDate", "classCode"],
  needs: ["birthDate"],
  follows: [grade, age],
  ask: (pupil) => {
    const group = gradeOf(pupil);
    if (group === unclear) return unclear;
    const standard = standardAge[String(group)];
    if (standard === undefined) return null;
    const years = ageOf(pupil);
    if (typeof years !== "number") return unclear;
    return years === standard ? "right" : years < standard ? "younger" : "older";
  },
};

/** The age of a pupil who has the right one for the grade; of the others nobody's. */
export const ageIfRight: Question = {
  id: "ageIfRight",
  meaning: rightAge.meaning,
  reads: rightAge.reads,
  needs: ["birthDate"],
  follows: [grade, age],
  ask: (pupil, options) => {
    const answer = rightAge.ask(pupil, options);
    return answer === "right" ? ageOf(pupil) : answer === unclear ? unclear : null;
  },
};

function ageOf({ records, index, schoolYear }: Pupil): Answer {
  const year = records.year("birthDate", index);
  return year === null || year > schoolYear + 1 ? unclear : schoolYear - year;
}
