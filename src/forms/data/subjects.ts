import type { Bilingual } from "../../text/bilingual";
import type { Level } from "../fieldShape";

/** How a subject is judged at THCS, THPT and GDTX: by marks, or by Đ/CĐ (TT 58/2011, Điều 6; TT 22/2021, Điều 5). */
export type Judging = "scored" | "comment";

/** Where a subject belongs. What no plan has is left out. */
export interface SubjectPlace {
  readonly level: Level;
  readonly grades: readonly number[];
  /** Absent: in both. Which grade follows which in a school year: `newProgrammeFrom`. */
  readonly programme?: 2006 | 2018;
  readonly judging: Judging;
  /** Tiểu học: the year ends with a test in it (TT 22/2016, Điều 10.1b; TT 27/2020, Điều 7). */
  readonly isTested?: boolean;
  /** Not every class has it. */
  readonly isOptional?: boolean;
}

export interface Subject {
  readonly name: Bilingual;
  /** Other wordings of a header: of exports (`LS&ĐL`, `Ng.ngữ`), of other years; compared by `headerKey`. */
  readonly wordings: readonly string[];
  /** Codes of DM_MON_HOC, MOET, 26/10/2020. */
  readonly codes: readonly string[];
  readonly places: readonly SubjectPlace[];
}

const primary = [1, 2, 3, 4, 5];
const lower = [6, 7, 8, 9];
const upper = [10, 11, 12];

/** First school year of the programme of 2018 by grade (TT 32/2018, Điều 2). */
export const newProgrammeFrom: Readonly<Record<number, number>> = {
  1: 2020,
  2: 2021,
  3: 2022,
  4: 2023,
  5: 2024,
  6: 2021,
  7: 2022,
  8: 2023,
  9: 2024,
  10: 2022,
  11: 2023,
  12: 2024,
};

function c1(grades: readonly number[], more: Partial<SubjectPlace> = {}): SubjectPlace {
  return { level: "C1", grades, judging: "comment", ...more };
}

function c2(judging: Judging, more: Partial<SubjectPlace> = {}): SubjectPlace {
  return { level: "C2", grades: lower, judging, ...more };
}

function c3(judging: Judging, more: Partial<SubjectPlace> = {}): SubjectPlace {
  return { level: "C3", grades: upper, judging, ...more };
}

/** GDTX of both levels: QĐ 02/2007/QĐ-BGDĐT; later TT 43/2021. */
function tx(more: Partial<SubjectPlace> = {}): SubjectPlace {
  return { level: "TX", grades: [...lower, ...upper], judging: "scored", ...more };
}

const tested = { isTested: true } as const;
const optional = { isOptional: true } as const;
const choice = { isTested: true, isOptional: true } as const;
/** Of a subject that THCS gave up for a joint one, and that is one to choose at THPT since. */
const untilJoint = [
  c2("scored", { programme: 2006 }),
  c3("scored", { programme: 2006 }),
  c3("scored", { programme: 2018, isOptional: true }),
];
const foreign = [c2("scored", optional), c3("scored", optional), tx(optional)];

/**
 * The subjects of general schools with the grades that have them: names and codes of DM_MON_HOC (MOET, 26/10/2020),
 * grades of the programme of 2006 (QĐ 16/2006/QĐ-BGDĐT) and of 2018 (TT 32/2018/TT-BGDĐT), judging by the circular of
 * the year. A subject whose sources leave a grade open stands there as optional.
 */
export const subjects = {
  math: {
    name: { vi: "Toán", en: "Mathematics" },
    wordings: ["Toán học"],
    codes: ["01", "15", "34", "53"],
    places: [c1(primary, tested), c2("scored"), c3("scored"), tx()],
  },
  vietnamese: {
    name: { vi: "Tiếng Việt", en: "Vietnamese" },
    wordings: ["T.Việt", "TV"],
    codes: ["02"],
    places: [c1(primary, tested)],
  },
  literature: {
    name: { vi: "Ngữ văn", en: "Literature" },
    wordings: ["Văn", "N.văn", "Ng.văn", "Văn học"],
    codes: ["19", "39", "57"],
    places: [c2("scored"), c3("scored"), tx()],
  },
  ethics: {
    name: { vi: "Đạo đức", en: "Ethics" },
    wordings: ["Đ.đức", "ĐĐ"],
    codes: ["03"],
    places: [c1(primary)],
  },
  natureSociety: {
    name: { vi: "Tự nhiên và Xã hội", en: "Nature and society" },
    wordings: ["TN&XH", "TNXH", "TN-XH", "Tự nhiên xã hội", "Tự nhiên & Xã hội"],
    codes: ["04"],
    places: [c1([1, 2, 3])],
  },
  science: {
    name: { vi: "Khoa học", en: "Science" },
    wordings: ["K.học", "KH"],
    codes: ["13"],
    places: [c1([4, 5], tested)],
  },
  historyGeography: {
    name: { vi: "Lịch sử và Địa lí", en: "History and geography" },
    wordings: ["Lịch sử và Địa lý", "LS&ĐL", "LS-ĐL", "LSĐL", "Lịch sử - Địa lý", "Lịch sử & Địa lí", "Sử - Địa"],
    codes: ["05"],
    places: [c1([4, 5], tested), c2("scored", { programme: 2018 })],
  },
  physics: {
    name: { vi: "Vật lí", en: "Physics" },
    wordings: ["Vật lý", "Lí", "Lý", "V.lí", "V.lý"],
    codes: ["16", "35", "54"],
    places: [...untilJoint, tx()],
  },
  chemistry: {
    name: { vi: "Hóa học", en: "Chemistry" },
    wordings: ["Hóa", "H.học"],
    codes: ["17", "36", "55"],
    places: [
      c2("scored", { grades: [8, 9], programme: 2006 }),
      c3("scored", { programme: 2006 }),
      c3("scored", { programme: 2018, isOptional: true }),
      tx({ grades: [8, 9, ...upper] }),
    ],
  },
  biology: {
    name: { vi: "Sinh học", en: "Biology" },
    wordings: ["Sinh", "S.học"],
    codes: ["18", "37", "56"],
    places: [...untilJoint, tx()],
  },
  naturalScience: {
    name: { vi: "Khoa học tự nhiên", en: "Natural science" },
    wordings: ["KHTN"],
    codes: ["66"],
    // In the programme of 2006 only classes of VNEN have it.
    places: [c2("scored", { programme: 2006, isOptional: true }), c2("scored", { programme: 2018 })],
  },
  socialScience: {
    name: { vi: "Khoa học xã hội", en: "Social science" },
    wordings: ["KHXH"],
    codes: ["67"],
    places: [c2("scored", { programme: 2006, isOptional: true })],
  },
  history: {
    name: { vi: "Lịch sử", en: "History" },
    wordings: ["Sử", "L.sử"],
    codes: ["20", "40", "58"],
    places: [...untilJoint, tx()],
  },
  geography: {
    name: { vi: "Địa lí", en: "Geography" },
    wordings: ["Địa lý", "Địa", "Đ.lí", "Đ.lý"],
    codes: ["21", "41", "59"],
    places: [...untilJoint, tx()],
  },
  foreignLanguage: {
    name: { vi: "Ngoại ngữ", en: "Foreign language" },
    wordings: ["Ng.ngữ", "N.ngữ", "NN", "Ngoại ngữ 1", "NN1"],
    codes: ["11", "64", "69", "70"],
    places: [c1(primary, choice), ...foreign],
  },
  english: {
    name: { vi: "Tiếng Anh", en: "English" },
    wordings: ["Anh văn", "Anh", "T.Anh", "TA", "Ngoại ngữ (Tiếng Anh)", "NN (Tiếng Anh)", "Ngoại ngữ 1 (Tiếng Anh)"],
    codes: ["22", "42"],
    places: [c1(primary, choice), ...foreign],
  },
  russian: {
    name: { vi: "Tiếng Nga", en: "Russian" },
    wordings: ["Nga văn", "T.Nga", "Ngoại ngữ (Tiếng Nga)"],
    codes: ["23", "43"],
    places: foreign,
  },
  french: {
    name: { vi: "Tiếng Pháp", en: "French" },
    wordings: ["Pháp văn", "T.Pháp", "Ngoại ngữ (Tiếng Pháp)"],
    codes: ["24", "44", "71", "78"],
    places: [c1(primary, choice), ...foreign],
  },
  chinese: {
    name: { vi: "Tiếng Trung", en: "Chinese" },
    wordings: ["Tiếng Trung Quốc", "Tiếng Hoa", "T.Trung", "Ngoại ngữ (Tiếng Trung)"],
    codes: ["25", "45"],
    places: foreign,
  },
  japanese: {
    name: { vi: "Tiếng Nhật", en: "Japanese" },
    wordings: ["T.Nhật", "Ngoại ngữ (Tiếng Nhật)"],
    codes: ["60", "61"],
    places: [c1(primary, choice), ...foreign],
  },
  secondLanguage: {
    name: { vi: "Ngoại ngữ 2", en: "Second foreign language" },
    wordings: ["NN2", "Ng.ngữ 2"],
    codes: ["31", "49"],
    places: [c2("scored", optional), c3("scored", optional), tx(optional)],
  },
  ethnicLanguage: {
    name: { vi: "Tiếng dân tộc", en: "Ethnic language" },
    wordings: ["Tiếng DT", "T.dân tộc", "TDT", "Tiếng dân tộc thiểu số", "Tiếng DTTS"],
    codes: ["14"],
    places: [c1(primary, choice), c2("scored", optional), c3("scored", optional), tx(optional)],
  },
  informatics: {
    name: { vi: "Tin học", en: "Informatics" },
    wordings: ["Tin", "T.học", "TH-CN (Tin học)", "Tin học và Công nghệ (Tin học)", "Tin học và Công nghệ (Tin)"],
    codes: ["12", "32", "38", "63"],
    places: [c1(primary, choice), c2("scored", optional), c3("scored", optional), tx(optional)],
  },
  informaticsTechnology: {
    name: { vi: "Tin học và Công nghệ", en: "Informatics and technology" },
    wordings: ["TH-CN", "TH&CN", "Tin học - Công nghệ"],
    codes: ["87"],
    places: [c1(primary, { ...choice, programme: 2018 })],
  },
  technology: {
    name: { vi: "Công nghệ", en: "Technology" },
    wordings: ["C.nghệ", "CN", "TH-CN (Công nghệ)", "Tin học và Công nghệ (Công nghệ)"],
    codes: ["27", "46"],
    places: [c1([3, 4, 5], { ...choice, programme: 2018 }), c2("scored"), c3("scored", optional), tx(optional)],
  },
  handicraft: {
    name: { vi: "Thủ công", en: "Handicraft" },
    wordings: ["T.công", "TC"],
    codes: ["08"],
    places: [c1([1, 2, 3], { programme: 2006 })],
  },
  technics: {
    name: { vi: "Kỹ thuật", en: "Technics" },
    wordings: ["Kĩ thuật", "K.thuật", "KT"],
    codes: ["09"],
    places: [c1([4, 5], { programme: 2006 })],
  },
  music: {
    name: { vi: "Âm nhạc", en: "Music" },
    wordings: ["Nhạc", "Â.nhạc", "ÂN", "Hát nhạc", "Nghệ thuật (Âm nhạc)", "NT (Âm nhạc)"],
    codes: ["06", "29", "89"],
    places: [c1(primary), c2("comment"), c3("comment", { programme: 2018, isOptional: true })],
  },
  art: {
    name: { vi: "Mĩ thuật", en: "Fine arts" },
    wordings: ["Mỹ thuật", "M.thuật", "MT", "Nghệ thuật (Mĩ thuật)", "Nghệ thuật (Mỹ thuật)", "NT (Mĩ thuật)"],
    codes: ["07", "30", "90"],
    places: [c1(primary), c2("comment"), c3("comment", { programme: 2018, isOptional: true })],
  },
  arts: {
    name: { vi: "Nghệ thuật", en: "Arts" },
    wordings: ["N.thuật", "Nghệ thuật (Âm nhạc, Mĩ thuật)", "Nghệ thuật (Âm nhạc, Mỹ thuật)"],
    codes: [],
    places: [c2("comment", { programme: 2018 })],
  },
  physicalEducation: {
    name: { vi: "Thể dục", en: "Physical education" },
    wordings: ["T.dục", "TD", "Giáo dục thể chất", "GDTC", "GD thể chất"],
    codes: ["10", "28", "48", "88"],
    places: [c1(primary), c2("comment"), c3("comment")],
  },
  civics: {
    name: { vi: "Giáo dục công dân", en: "Civics" },
    wordings: ["GDCD", "G.D.C.D", "Công dân", "GD công dân"],
    codes: ["26", "52", "65"],
    places: [c2("scored"), c3("scored", { programme: 2006 }), tx(optional)],
  },
  economicsLaw: {
    name: { vi: "Giáo dục kinh tế và pháp luật", en: "Economics and law" },
    wordings: ["GDKT&PL", "GD KT&PL", "GDKTPL", "Giáo dục KT&PL", "GD kinh tế và pháp luật"],
    codes: [],
    places: [c3("scored", { programme: 2018, isOptional: true }), tx({ programme: 2018, isOptional: true })],
  },
  nationalDefence: {
    name: { vi: "Giáo dục quốc phòng - An ninh", en: "National defence and security" },
    wordings: ["GDQP-AN", "GDQP", "GDQPAN", "GDQP&AN", "GD QP-AN", "Giáo dục quốc phòng và an ninh", "QPAN", "QP-AN"],
    codes: ["47"],
    places: [c3("scored")],
  },
  vocational: {
    name: { vi: "Nghề phổ thông", en: "Vocational training" },
    wordings: ["Nghề PT", "Nghề", "NPT"],
    codes: ["50"],
    places: [c2("scored", optional), c3("scored", optional), tx(optional)],
  },
  experience: {
    name: { vi: "Hoạt động trải nghiệm", en: "Experiential activities" },
    wordings: [
      "HĐTN",
      "HĐ trải nghiệm",
      "HĐTN-HN",
      "HĐTN, HN",
      "HĐTNHN",
      "Hoạt động trải nghiệm, hướng nghiệp",
      "Hoạt động trải nghiệm và hướng nghiệp",
    ],
    codes: ["91"],
    places: [
      c1(primary, { programme: 2018 }),
      c2("comment", { programme: 2018 }),
      c3("comment", { programme: 2018 }),
      tx({ judging: "comment", programme: 2018, isOptional: true }),
    ],
  },
  localEducation: {
    name: { vi: "Nội dung giáo dục của địa phương", en: "Local education" },
    wordings: [
      "Nội dung giáo dục địa phương",
      "ND GDĐP",
      "NDGD ĐP",
      "Nội dung GDĐP",
      "ND GD địa phương",
      "NDGDĐP",
      "NDGDCĐP",
      "GDĐP",
      "GD địa phương",
      "Giáo dục địa phương",
    ],
    codes: [],
    places: [
      c2("comment", { programme: 2018 }),
      c3("comment", { programme: 2018 }),
      tx({ judging: "comment", programme: 2018, isOptional: true }),
    ],
  },
  educationActivity: {
    name: { vi: "Hoạt động giáo dục", en: "Educational activities" },
    wordings: ["HĐGD"],
    codes: ["68"],
    places: [c2("comment", optional)],
  },
  otherSubject: {
    name: { vi: "Môn khác", en: "Another subject" },
    wordings: ["Môn tự chọn", "Tự chọn"],
    codes: ["33", "51", "73", "80"],
    places: [c2("scored", optional), c3("scored", optional), tx(optional)],
  },
} as const satisfies Record<string, Subject>;

export type SubjectId = keyof typeof subjects;

/** In the order of the catalogue. */
export const subjectIds = Object.keys(subjects) as readonly SubjectId[];

/** The first foreign language goes by one of these; a pupil has one of them. */
export const firstLanguages: readonly SubjectId[] = [
  "foreignLanguage",
  "english",
  "russian",
  "french",
  "chinese",
  "japanese",
];

/** What a subject is to a class; `null` for none of its subjects. `grade` unknown: any of the level's. */
export function subjectPlace(
  subject: SubjectId,
  level: Level,
  grade: number | null,
  schoolYear: number,
): SubjectPlace | null {
  const places: readonly SubjectPlace[] = subjects[subject].places;
  const first = places.find((place) => place.level === level && isOf(place, grade, schoolYear)) ?? null;
  // Of a grade that is not known, a subject may be missing.
  return first && grade === null && first.isOptional !== true ? { ...first, isOptional: true } : first;
}

function isOf({ grades, programme }: SubjectPlace, grade: number | null, schoolYear: number): boolean {
  if (grade === null) return true;
  if (!grades.includes(grade)) return false;
  if (programme === undefined) return true;
  return programme === (schoolYear >= (newProgrammeFrom[grade] ?? Infinity) ? 2018 : 2006);
}
