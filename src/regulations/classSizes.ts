/** The most pupils that a class should have, and where that is written. Real classes exceed it: never more than a hint. */
export interface ClassSize {
  readonly most: number;
  readonly source: string;
}

const nurserySchool =
  "Điều lệ trường mầm non (VBHN 04/VBHN-BGDĐT 2015, Điều 13; from 2021 TT 52/2020/TT-BGDĐT, Điều 15)";
const primarySchool = "Điều lệ trường tiểu học (TT 41/2010/TT-BGDĐT, Điều 17; from 2020 TT 28/2020/TT-BGDĐT, Điều 16)";
const secondarySchool = "Điều lệ trường THCS, THPT (TT 12/2011/TT-BGDĐT, Điều 16; from 2020 TT 32/2020/TT-BGDĐT)";

/** Mầm non, by age group; the numbers did not change from 2008 to 2025. */
export const sizeOfAgeGroup = {
  months3to12: { most: 15, source: nurserySchool },
  months13to24: { most: 20, source: nurserySchool },
  months25to36: { most: 25, source: nurserySchool },
  // Of a group whose age is not told, the norm of its oldest children.
  nursery: { most: 25, source: nurserySchool },
  age3: { most: 25, source: nurserySchool },
  age4: { most: 30, source: nurserySchool },
  age5: { most: 35, source: nurserySchool },
  kindergarten: { most: 35, source: nurserySchool },
} as const satisfies Readonly<Record<string, ClassSize>>;

/** By level; giáo dục thường xuyên has no norm that was found. */
export const sizeOfLevel = {
  C1: { most: 35, source: primarySchool },
  C2: { most: 45, source: secondarySchool },
  C3: { most: 45, source: secondarySchool },
} as const satisfies Readonly<Record<string, ClassSize>>;

/** Classes with disabled pupils: how many of them at mầm non and primary school, and by how much the norm of all falls. */
export const inclusion = {
  mostDisabled: 2,
  fewerPupils: 5,
  source: `${nurserySchool}; ${primarySchool}; of secondary classes press reports of the joint norm alone`,
} as const;
