import type { FieldShape, Level } from "../fieldShape";
import { outcomeField, sharedFieldKeys, sharedFields } from "../results/fields";
import type { PupilListField } from "../pupilList/fields";

const database = "The portal builder's database model, 7/2020 (HOC_SINH_TOT_NGHIEP)";
const exam2018 = "TT 04/2017/TT-BGDĐT, Điều 37";

const secondary = ["C2", "C3", "TX"] as const satisfies readonly Level[];
const upper = ["C3", "TX"] as const satisfies readonly Level[];

/** Papers of the national examination (TT 04/2017; joint papers since 2017). */
export const examPapers = {
  literature: {
    header: "Điểm Văn",
    english: "Paper: literature",
    wordings: ["Điểm Ngữ văn", "Bài thi Ngữ văn"],
  },
  math: { header: "Điểm Toán", english: "Paper: mathematics", wordings: ["Bài thi Toán"] },
  foreignLanguage: {
    header: "Điểm Ngoại ngữ",
    english: "Paper: foreign language",
    wordings: ["Bài thi Ngoại ngữ", "Điểm Tiếng Anh"],
  },
  naturalScience: {
    header: "Điểm KHTN",
    english: "Paper: natural sciences",
    wordings: ["Bài thi KHTN", "Điểm bài thi KHTN"],
  },
  socialScience: {
    header: "Điểm KHXH",
    english: "Paper: social sciences",
    wordings: ["Bài thi KHXH", "Điểm bài thi KHXH"],
  },
  physics: {
    header: "Điểm Vật lí",
    english: "Paper: physics",
    wordings: ["Điểm Vật lý", "Điểm Lí", "Điểm Lý"],
  },
  chemistry: { header: "Điểm Hóa học", english: "Paper: chemistry", wordings: ["Điểm Hóa"] },
  biology: { header: "Điểm Sinh học", english: "Paper: biology", wordings: ["Điểm Sinh"] },
  history: { header: "Điểm Lịch sử", english: "Paper: history", wordings: ["Điểm Sử"] },
  geography: {
    header: "Điểm Địa lí",
    english: "Paper: geography",
    wordings: ["Điểm Địa lý", "Điểm Địa"],
  },
  civics: {
    header: "Điểm GDCD",
    english: "Paper: civics",
    wordings: ["Điểm Giáo dục công dân"],
  },
} as const;

export type ExamPaper = keyof typeof examPapers;

const points = { type: "points", required: "no", confidence: "C", levels: upper, source: exam2018 } as const;

const ownFields = [
  {
    key: "className",
    header: "Tên lớp",
    english: "Class name",
    wordings: [],
    type: "text",
    maxLength: 50,
    required: "no",
    levels: secondary,
    source: database,
    confidence: "B",
  },
  {
    key: "encouragement",
    header: "Hưởng khuyến khích",
    english: "Encouragement",
    wordings: [
      "Hưởng KK",
      "Diện khuyến khích",
      "Khuyến khích",
      "Ưu tiên, khuyến khích",
      "ƯT/KK",
      "ƯT, KK",
      "Ưu tiên/Khuyến khích",
      "Diện ƯT, KK",
      "Diện ƯT/KK",
    ],
    type: "text",
    maxLength: 50,
    required: "no",
    levels: secondary,
    source: database,
    confidence: "B",
  },
  {
    key: "priority",
    header: "Diện ưu tiên",
    english: "Priority group",
    wordings: ["Ưu tiên", "Đối tượng ưu tiên", "Hưởng ưu tiên"],
    type: "text",
    maxLength: 50,
    required: "no",
    levels: secondary,
    source: "QĐ 11/2006/QĐ-BGDĐT, Điều 7; TT 04/2017, Điều 37",
    confidence: "C",
  },
  {
    key: "encouragementPoints",
    header: "Điểm khuyến khích",
    english: "Encouragement points",
    wordings: ["Điểm KK", "ĐKK", "Tổng điểm KK"],
    ...points,
  },
  {
    key: "priorityPoints",
    header: "Điểm ưu tiên",
    english: "Priority points",
    wordings: ["Điểm ƯT", "ĐƯT"],
    ...points,
  },
  {
    key: "graduationScore",
    header: "Điểm xét tốt nghiệp",
    english: "Graduation score",
    wordings: ["ĐXTN", "Điểm XTN"],
    ...points,
  },
  {
    key: "graduationNote",
    header: "Ghi chú",
    english: "Note",
    wordings: ["Nhận xét"],
    type: "text",
    maxLength: 150,
    required: "no",
    levels: ["C1", "MN", "C2", "C3", "TX"],
    source: database,
    confidence: "B",
  },
  {
    key: "verdictReason",
    header: "Lý do",
    english: "Reason",
    wordings: [
      "Lí do",
      "Lý do chưa tốt nghiệp",
      "Lý do không công nhận",
      "Lý do chưa hoàn thành",
      "Lý do chưa công nhận",
    ],
    type: "text",
    maxLength: 255,
    required: "no",
    levels: ["C1", "MN", "C2", "C3", "TX"],
    source: "The list that this program draws up",
    confidence: "C",
  },
] as const satisfies readonly FieldShape[];

/** Columns of the pupil list that a graduation list shows as well. */
const graduationShared = [...sharedFieldKeys, "birthPlace", "residence"] as const satisfies readonly PupilListField[];

/** Columns of Mẫu số 2 that the verdict rests on and lists often show. */
const basisKeys = [
  "yearMean",
  "academicRank",
  "conduct",
  "daysAbsent",
  "eligibleForGraduation",
  "graduated",
  "graduationRank",
  "primaryCompletion",
  "preschoolCompletion",
] as const;

export type GraduationField =
  | (typeof graduationShared)[number]
  | (typeof basisKeys)[number]
  | `exam.${ExamPaper}`
  | (typeof ownFields)[number]["key"];

/** In such a list the result is the graduation; in Mẫu số 2 it is the year's outcome. */
function graduatedHere(): FieldShape & { readonly key: "graduated" } {
  const field = outcomeField("graduated");
  return { ...field, wordings: [...field.wordings, "Kết quả", "Kết quả xét"] };
}

/** The columns of a graduation list (step 5 of the procedure), and of the completion lists of tiểu học and mầm non. */
export const graduationFields: readonly (FieldShape & { readonly key: GraduationField })[] = [
  ...sharedFields(graduationShared, new Set(["fullName"])),
  ...basisKeys.map((key) => (key === "graduated" ? graduatedHere() : outcomeField(key))),
  ...(Object.entries(examPapers) as [ExamPaper, (typeof examPapers)[ExamPaper]][]).map(([paper, item]) => ({
    key: `exam.${paper}` as const,
    ...item,
    type: "points" as const,
    required: "no" as const,
    levels: paper === "literature" || paper === "math" || paper === "foreignLanguage" ? secondary : upper,
    source: paper === "literature" || paper === "math" || paper === "foreignLanguage" ? database : exam2018,
    confidence: "B" as const,
  })),
  ...ownFields,
];
