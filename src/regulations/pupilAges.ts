/** Ages are counted by year: school year less year of birth. */

/**
 * Grade 1 starts at six, so a pupil of grade g is g + 5 years old in the school year's first year (Điều lệ trường tiểu
 * học, TT 41/2010 Điều 40; trường trung học, TT 12/2011 Điều 37; TT 28/2020 and TT 32/2020, Điều 33, say the same).
 */
export const ageBeforeFirstGrade = 5;

/**
 * Years by which a pupil may be behind: three for late entry with a reason (disability, ethnic minority, difficult area,
 * orphan, back from abroad), and by repeating grades.
 */
export const explainableDelay = 3;

/** Older than this is out of the ages that the charters name: primary 6–14; THCS graduation up to 21 (QĐ 11/2006, Điều 4). */
export const oldestOfGrades: readonly { readonly lastGrade: number; readonly age: number }[] = [
  { lastGrade: 5, age: 14 },
  { lastGrade: 9, age: 21 },
];

/** Age by year of each mẫu giáo group (DM_NHOM_TUOI_MN: 3–4, 4–5, 5–6 tuổi). */
export const ageOfKindergarten = { age3: 3, age4: 4, age5: 5 } as const;

/** Months of age of each nhà trẻ group (DM_NHOM_TUOI_MN). */
export const monthsOfNursery = {
  months3to12: { from: 3, to: 12 },
  months13to24: { from: 13, to: 24 },
  months25to36: { from: 25, to: 36 },
  nursery: { from: 3, to: 36 },
} as const;

/** Children enter mầm non between three months and six years (Luật Giáo dục 2005, Điều 21; 2019, Điều 23). */
export const oldestOfPreschool = 6;

/** Age of members of Đội TNTP: 9 to the end of 15 (Điều lệ Đội, 2013, Điều 1). */
export const pioneerAge = { from: 9, to: 15 } as const;

/** Admission to the Đoàn: from 16 (Điều lệ Đoàn, khóa X 2012 and XI 2017, Điều 1). */
export const youthUnionAge = { from: 16 } as const;

/** Chứng minh nhân dân and căn cước công dân are given from 14 on (NĐ 05/1999, Điều 3; Luật Căn cước công dân 2014, Điều 19). */
export const identityCardAge = 14;

/** First day on which cards of twelve digits were given: the law of 2014 came into force on 1/1/2016. */
export const citizenCardSince = 2016;
