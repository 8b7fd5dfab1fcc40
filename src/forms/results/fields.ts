import { type PupilListField, pupilListFields } from "../pupilList/fields";
import type { FieldShape, Level } from "../fieldShape";
import { type SubjectId, subjectIds, subjects } from "../data/subjects";

const database = "The portal builder's database model, 7/2020 (TONG_KET, TONG_KET_C1, SUC_KHOE_NUOI_DUONG)";
const portalScreens = "The portal's own screens of mầm non results, 2020";
const primaryFile = "Public code that fills the portal's file FlieMau-KQHT-C1-CN-Khoi12-TT27_2020";
const primary2016 = "TT 30/2014 with TT 22/2016, in the frame of the portal's file of 2020";
const tt27 = "TT 27/2020/TT-BGDĐT";
const tt58 = "TT 58/2011/TT-BGDĐT";
const exports = "Public code that reads vnEdu and SMAS exports";

const all = ["MN", "C1", "C2", "C3", "TX"] as const satisfies readonly Level[];
const general = ["C1", "C2", "C3", "TX"] as const satisfies readonly Level[];
const secondary = ["C2", "C3", "TX"] as const satisfies readonly Level[];

/** Columns that the portal fills when it exports a class and that must come back as they were. */
export const lockedFields = ["serial", "classCode", "pupilCode", "fullName", "birthDate"] as const;

/** Columns of the pupil list that a result list may have as well. */
export const sharedFieldKeys = [
  ...lockedFields,
  "sex",
  "ethnicity",
  "status",
  "disability",
  "disabilityNotAssessed",
] as const satisfies readonly PupilListField[];

/** What a result sheet may say of a pupil beside results; all are Mẫu số 1's to fill. */
export function sharedFields<Key extends PupilListField>(
  keys: readonly Key[],
  required: ReadonlySet<string>,
): (FieldShape & { readonly key: Key })[] {
  return keys.map((key) => {
    const field: FieldShape | undefined = pupilListFields.find((candidate) => candidate.key === key);
    if (!field) throw new Error(`The pupil list has no field "${key}"`);
    return { ...field, key, required: required.has(key) ? "always" : "no", levels: all };
  });
}

/** Năng lực of TT 22/2016 (three) and TT 27/2020 (ten); `header` as printed. */
export const competences = {
  selfCare: {
    header: "Tự phục vụ, tự quản",
    english: "Self-care",
    wordings: ["Tự phục vụ tự quản", "TPVTQ", "Tự PV, tự quản"],
    edition: 2016,
  },
  cooperation: { header: "Hợp tác", english: "Cooperation", wordings: ["HT"], edition: 2016 },
  selfLearning: {
    header: "Tự học, giải quyết vấn đề",
    english: "Learning and solving by oneself",
    wordings: ["Tự học và giải quyết vấn đề", "Tự học GQVĐ", "Tự học, GQVĐ", "THGQVĐ", "TH-GQVĐ"],
    edition: 2016,
  },
  autonomy: {
    header: "Tự chủ và tự học",
    english: "Autonomy",
    wordings: ["Tự chủ, tự học", "TCTH", "TC-TH"],
    edition: 2020,
  },
  communication: {
    header: "Giao tiếp và hợp tác",
    english: "Communication and cooperation",
    wordings: ["Giao tiếp, hợp tác", "GTHT", "GT-HT"],
    edition: 2020,
  },
  problemSolving: {
    header: "GQVĐ và sáng tạo",
    english: "Problem solving and creativity",
    wordings: ["Giải quyết vấn đề và sáng tạo", "GQVĐ, sáng tạo", "GQVĐST", "GQVĐ-ST"],
    edition: 2020,
  },
  language: { header: "Ngôn ngữ", english: "Language", wordings: [], edition: 2020 },
  calculation: { header: "Tính toán", english: "Calculation", wordings: [], edition: 2020 },
  science: { header: "Khoa học", english: "Science (competence)", wordings: [], edition: 2020 },
  technology: { header: "Công nghệ", english: "Technology (competence)", wordings: [], edition: 2020 },
  informatics: { header: "Tin học", english: "Informatics (competence)", wordings: [], edition: 2020 },
  aesthetics: { header: "Thẩm mĩ", english: "Aesthetics", wordings: ["Thẩm mỹ"], edition: 2020 },
  physical: { header: "Thể chất", english: "Physical", wordings: [], edition: 2020 },
} as const;

/** Phẩm chất of TT 22/2016 (four) and TT 27/2020 (five). */
export const qualities = {
  diligence: {
    header: "Chăm học, chăm làm",
    english: "Diligence",
    wordings: ["Chăm học chăm làm", "CHCL"],
    edition: 2016,
  },
  confidence: {
    header: "Tự tin, trách nhiệm",
    english: "Confidence and responsibility",
    wordings: ["Tự tin trách nhiệm", "Tự tin, tự trọng, trách nhiệm", "TTTN"],
    edition: 2016,
  },
  honesty: {
    header: "Trung thực, kỷ luật",
    english: "Honesty and discipline",
    wordings: ["Trung thực, kỉ luật", "Trung thực kỷ luật", "Trung thực, kỷ luật, đoàn kết", "TTKL"],
    edition: 2016,
  },
  solidarity: {
    header: "Đoàn kết, yêu thương",
    english: "Solidarity and love",
    wordings: ["Đoàn kết yêu thương", "Yêu thương", "ĐKYT"],
    edition: 2016,
  },
  patriotism: { header: "Yêu nước", english: "Patriotism", wordings: [], edition: 2020 },
  kindness: { header: "Nhân ái", english: "Kindness", wordings: [], edition: 2020 },
  industry: { header: "Chăm chỉ", english: "Industry", wordings: [], edition: 2020 },
  truthfulness: { header: "Trung thực", english: "Truthfulness", wordings: [], edition: 2020 },
  responsibility: { header: "Trách nhiệm", english: "Responsibility", wordings: [], edition: 2020 },
} as const;

export type CompetenceId = keyof typeof competences;
export type QualityId = keyof typeof qualities;

/** Subjects that a level can have in any year, in the order of the catalogue. */
function subjectsOf(levels: readonly Level[]): SubjectId[] {
  return subjectIds.filter((id) => subjects[id].places.some(({ level }) => levels.includes(level)));
}

type SubjectPart = "mark" | "retest" | "level" | "test";

function subjectField<Part extends SubjectPart>(
  part: Part,
  id: SubjectId,
): FieldShape & { key: `${Part}.${SubjectId}` } {
  const { name, places } = subjects[id];
  const levels = [...new Set(places.map(({ level }) => level))];
  const isPrimary = part === "level" || part === "test";
  return {
    key: `${part}.${id}`,
    header: subjectHeader(part, name.vi),
    english: subjectHeader(part, name.en, true),
    wordings: [],
    subject: id,
    ...(part === "level" ? { type: "level", scale: "learning" } : { type: "mark" }),
    required: "no",
    levels: isPrimary ? ["C1"] : levels.filter((level) => level !== "C1"),
    source: isPrimary ? primaryFile : `${database}; DM_MON_HOC, 26/10/2020`,
    confidence: isPrimary ? "A" : "B",
  };
}

function subjectHeader(part: SubjectPart, name: string, isEnglish = false): string {
  if (part === "level") return isEnglish ? `${name}: level` : `${name}\nMức đạt được`;
  if (part === "test") return isEnglish ? `${name}: test` : `${name}\nĐiểm KTĐK`;
  if (part === "retest") return isEnglish ? `${name}: re-test` : `${name}\nThi lại`;
  return name;
}

function traitField<Kind extends "competence" | "quality", Id extends string>(
  kind: Kind,
  id: Id,
  item: {
    readonly header: string;
    readonly english: string;
    readonly wordings: readonly string[];
    readonly edition: number;
  },
): FieldShape & { key: `${Kind}.${Id}` } {
  const isCompetence = kind === "competence";
  return {
    key: `${kind}.${id}`,
    header: item.header,
    english: item.english,
    wordings: item.wordings,
    type: "level",
    scale: "trait",
    required: "no",
    levels: ["C1"],
    source:
      item.edition === 2020
        ? primaryFile
        : isCompetence
          ? `${primary2016}; ${database}`
          : `${primary2016}; ${database}`,
    confidence: item.edition === 2020 ? "A" : "B",
  };
}

const tick = { type: "tick", required: "no", confidence: "B" } as const;
const text = { type: "text", required: "no", confidence: "B" } as const;

/** Columns that stand alone: what follows from the marks, and health in mầm non. */
const outcomeFields = [
  {
    key: "yearMean",
    header: "ĐTB các môn cả năm",
    english: "Mean of the year",
    wordings: [
      "ĐTB",
      "ĐTB các môn",
      "ĐTB cả năm",
      "ĐTBCN",
      "ĐTBcm",
      "ĐTBCM",
      "TBCM",
      "TBCN",
      "TBCMCN",
      "ĐTB CN",
      "Điểm TB",
      "Điểm TB cả năm",
      "Điểm trung bình",
      "Điểm trung bình cả năm",
      "Điểm trung bình các môn",
      "Điểm trung bình các môn cả năm",
      "Điểm TB các môn",
      "TB các môn",
      "TBM cả năm",
      "TB cả năm",
      "Trung bình cả năm",
      "Trung bình các môn",
      "ĐTB lớp 12",
      "ĐTB cả năm lớp 12",
      "ĐTBCN lớp 12",
      "Điểm TB lớp 12",
      "Điểm TB cả năm lớp 12",
      "Điểm trung bình lớp 12",
      "Điểm trung bình cả năm lớp 12",
      "TB lớp 12",
      "ĐTB lớp 9",
    ],
    type: "mark",
    required: "no",
    levels: secondary,
    source: database,
    confidence: "B",
  },
  {
    key: "academicRank",
    header: "Học lực",
    english: "Academic rank",
    laterName: { vi: "Kết quả học tập", en: "Learning" },
    wordings: [
      "HL",
      "XL học lực",
      "XLHL",
      "Xếp loại học lực",
      "Học lực cả năm",
      "Xếp loại HL",
      "Kết quả học tập",
      "KQHT",
      "KQ học tập",
      "Xếp loại học tập",
      "Học tập",
      "HL lớp 9",
      "Học lực lớp 9",
      "HL lớp 12",
      "Học lực lớp 12",
      "XLHL lớp 12",
      "Kết quả học tập cả năm",
      "KQHT cả năm",
      "Kết quả HT",
    ],
    type: "level",
    scale: "academicRank",
    required: "no",
    levels: secondary,
    source: `${database}; ${tt58}`,
    confidence: "B",
  },
  {
    key: "conduct",
    header: "Hạnh kiểm",
    english: "Conduct",
    laterName: { vi: "Kết quả rèn luyện", en: "Training" },
    wordings: [
      "HK",
      "XL hạnh kiểm",
      "XLHK",
      "Xếp loại hạnh kiểm",
      "Hạnh kiểm cả năm",
      "Xếp loại HK",
      "Kết quả rèn luyện",
      "KQRL",
      "KQ rèn luyện",
      "Xếp loại rèn luyện",
      "Rèn luyện",
      "HK lớp 9",
      "Hạnh kiểm lớp 9",
      "HK lớp 12",
      "Hạnh kiểm lớp 12",
      "XLHK lớp 12",
      "Kết quả rèn luyện cả năm",
      "KQRL cả năm",
      "Kết quả RL",
    ],
    type: "level",
    scale: "conduct",
    required: "no",
    levels: secondary,
    source: `${database}; ${tt58}`,
    confidence: "B",
  },
  {
    key: "conductTerm1",
    header: "Hạnh kiểm HK1",
    english: "Conduct, first term",
    laterName: { vi: "Kết quả rèn luyện HK1", en: "Training, first term" },
    wordings: [
      "Hạnh kiểm HKI",
      "Hạnh kiểm học kỳ 1",
      "Hạnh kiểm học kỳ I",
      "Hạnh kiểm kỳ 1",
      "HK HKI",
      "HK HK1",
      "Rèn luyện HKI",
      "Rèn luyện HK1",
      "Kết quả rèn luyện HK1",
      "KQRL HK1",
      "XLHK HK1",
      "Xếp loại hạnh kiểm HK1",
      "KQ rèn luyện HK1",
    ],
    type: "level",
    scale: "conduct",
    required: "no",
    levels: secondary,
    source: exports,
    confidence: "C",
  },
  {
    key: "conductTerm2",
    header: "Hạnh kiểm HK2",
    english: "Conduct, second term",
    laterName: { vi: "Kết quả rèn luyện HK2", en: "Training, second term" },
    wordings: [
      "Hạnh kiểm HKII",
      "Hạnh kiểm học kỳ 2",
      "Hạnh kiểm học kỳ II",
      "Hạnh kiểm kỳ 2",
      "HK HKII",
      "HK HK2",
      "Rèn luyện HKII",
      "Rèn luyện HK2",
      "Kết quả rèn luyện HK2",
      "KQRL HK2",
      "XLHK HK2",
      "Xếp loại hạnh kiểm HK2",
      "KQ rèn luyện HK2",
    ],
    type: "level",
    scale: "conduct",
    required: "no",
    levels: secondary,
    source: exports,
    confidence: "C",
  },
  {
    key: "title",
    header: "Danh hiệu",
    english: "Title",
    wordings: [
      "DH",
      "Danh hiệu thi đua",
      "Danh hiệu cả năm",
      "Danh hiệu HS",
      "Danh hiệu học sinh",
      "DH thi đua",
      "Danh hiệu thi đua cả năm",
    ],
    type: "level",
    scale: "title",
    required: "no",
    levels: secondary,
    source: `${database}; ${tt58}`,
    confidence: "B",
  },
  {
    key: "yearMeanAfterRetest",
    header: "ĐTB sau thi lại",
    english: "Mean after re-test",
    wordings: [
      "Điểm TB sau thi lại",
      "ĐTB các môn sau thi lại",
      "ĐTB sau KT lại",
      "ĐTB sau kiểm tra lại",
      "ĐTB TL",
      "ĐTB các môn cả năm sau thi lại",
    ],
    type: "mark",
    required: "no",
    levels: secondary,
    source: database,
    confidence: "B",
  },
  {
    key: "academicRankAfterRetest",
    header: "Học lực sau thi lại",
    english: "Academic rank after re-test",
    laterName: { vi: "Kết quả học tập sau đánh giá lại", en: "Learning after re-assessment" },
    wordings: ["HL sau thi lại", "Học lực sau KT lại", "Học lực sau kiểm tra lại", "HL TL", "Học lực TL"],
    type: "level",
    scale: "academicRank",
    required: "no",
    levels: secondary,
    source: database,
    confidence: "B",
  },
  {
    key: "conductAfterRetest",
    header: "Hạnh kiểm sau thi lại",
    english: "Conduct after the summer",
    laterName: { vi: "Kết quả rèn luyện sau rèn luyện hè", en: "Training after the summer" },
    wordings: [
      "HK sau thi lại",
      "Hạnh kiểm sau rèn luyện",
      "Hạnh kiểm sau rèn luyện lại",
      "Hạnh kiểm sau rèn luyện hè",
      "Hạnh kiểm sau rèn luyện trong hè",
      "HK TL",
      "Hạnh kiểm TL",
    ],
    type: "level",
    scale: "conduct",
    required: "no",
    levels: secondary,
    source: database,
    confidence: "B",
  },
  {
    key: "titleAfterRetest",
    header: "Danh hiệu sau thi lại",
    english: "Title after re-test",
    wordings: ["DH sau thi lại", "Danh hiệu TL"],
    type: "level",
    scale: "title",
    required: "no",
    levels: secondary,
    source: database,
    confidence: "B",
  },
  {
    key: "daysAbsent",
    header: "Số ngày nghỉ",
    english: "Days absent",
    wordings: [
      "Số buổi nghỉ",
      "Số buổi nghỉ học",
      "Số ngày nghỉ học",
      "Tổng số ngày nghỉ",
      "Tổng số buổi nghỉ",
      "Tổng số buổi nghỉ học",
      "Ngày nghỉ",
      "Số ngày nghỉ cả năm",
      "Số buổi nghỉ cả năm",
      "SNN",
      "Buổi nghỉ",
      "TS ngày nghỉ",
      "TS buổi nghỉ",
      "TS buổi nghỉ học",
      "Tổng số buổi nghỉ cả năm",
      "Tổng số ngày nghỉ cả năm",
      "Tổng số ngày nghỉ học",
      "Nghỉ học",
      "Nghỉ",
      "Tổng nghỉ",
      "Vắng",
      "Ngày vắng",
      "Số ngày vắng",
      "Số buổi vắng",
      "Tổng số ngày vắng",
    ],
    type: "count",
    required: "no",
    levels: all,
    source: database,
    confidence: "B",
  },
  {
    key: "excusedAbsences",
    header: "Nghỉ có phép",
    english: "Absent with leave",
    wordings: ["Số ngày nghỉ có phép", "Số buổi nghỉ có phép", "Có phép", "Nghỉ CP"],
    type: "count",
    required: "no",
    levels: secondary,
    source: exports,
    confidence: "B",
  },
  {
    key: "unexcusedAbsences",
    header: "Nghỉ không phép",
    english: "Absent without leave",
    wordings: ["Số ngày nghỉ không phép", "Số buổi nghỉ không phép", "Không phép", "Nghỉ KP"],
    type: "count",
    required: "no",
    levels: secondary,
    source: exports,
    confidence: "B",
  },
  {
    key: "promoted",
    header: "Lên lớp",
    english: "Promoted",
    wordings: ["Được lên lớp", "LL"],
    ...tick,
    levels: general,
    source: database,
  },
  {
    key: "retakesExams",
    header: "Thi lại",
    english: "Retakes examinations",
    wordings: [
      "Kiểm tra lại",
      "KT lại",
      "Phải thi lại",
      "Kiểm tra lại các môn",
      "Kiểm tra lại trong hè",
      "Đánh giá lại",
      "Kiểm tra, đánh giá lại",
    ],
    ...tick,
    levels: secondary,
    source: database,
  },
  {
    key: "trainsInSummer",
    header: "Rèn luyện lại",
    english: "Trains in the summer",
    wordings: [
      "Rèn luyện trong hè",
      "Rèn luyện lại trong hè",
      "Rèn luyện hè",
      "Rèn luyện lại (hè)",
      "RLHK trong hè",
      "Rèn luyện hạnh kiểm",
      "Rèn luyện hạnh kiểm trong hè",
      "RL lại",
      "RL trong hè",
      "RL hè",
      "RLHK hè",
      "Rèn luyện HK",
      "Rèn luyện HK hè",
      "Rèn luyện HK trong hè",
      "RL HK trong hè",
    ],
    ...tick,
    levels: general,
    source: database,
  },
  {
    key: "trainingReason",
    header: "Lý do rèn luyện lại",
    english: "Why the pupil trains again",
    wordings: ["Lý do", "Lí do", "Lí do rèn luyện lại"],
    ...text,
    maxLength: 255,
    levels: ["C1"],
    source: database,
  },
  {
    key: "repeatsGrade",
    header: "Ở lại lớp",
    english: "Repeats the grade",
    wordings: ["Lưu ban", "Ở lại", "OLL"],
    ...tick,
    levels: general,
    source: database,
  },
  {
    key: "promotionResult",
    header: "Kết quả cuối năm",
    english: "Outcome of the year",
    wordings: ["Kết quả", "Kết quả xét lên lớp", "Xét lên lớp", "KQ xét lên lớp", "Thuộc diện", "Kết quả cả năm"],
    type: "level",
    scale: "promotion",
    required: "no",
    levels: secondary,
    source: exports,
    confidence: "C",
  },
  {
    key: "commendation",
    header: "Khen thưởng",
    english: "Commendation",
    wordings: ["KT khen thưởng", "Hình thức khen thưởng"],
    ...text,
    maxLength: 255,
    levels: secondary,
    source: database,
  },
  {
    key: "discipline",
    header: "Kỷ luật",
    english: "Discipline",
    wordings: ["Kỉ luật", "Hình thức kỷ luật"],
    ...text,
    maxLength: 255,
    levels: secondary,
    source: database,
  },
  {
    key: "remark",
    header: "Nhận xét",
    english: "Remark",
    wordings: ["Ghi chú", "Nhận xét của GVCN", "Nhận xét GVCN"],
    ...text,
    maxLength: 255,
    levels: all,
    source: database,
  },
  {
    key: "eligibleForGraduation",
    header: "Được dự xét tốt nghiệp",
    english: "Eligible for graduation",
    wordings: [
      "Dự xét tốt nghiệp",
      "Được xét tốt nghiệp",
      "Đủ điều kiện dự xét",
      "Đủ điều kiện dự xét tốt nghiệp",
      "Được dự thi",
      "Đủ điều kiện dự thi",
    ],
    ...tick,
    levels: secondary,
    source: database,
  },
  {
    key: "graduated",
    header: "Tốt nghiệp",
    english: "Graduated",
    wordings: [
      "TN",
      "Công nhận tốt nghiệp",
      "Được công nhận tốt nghiệp",
      "Kết quả tốt nghiệp",
      "Đỗ tốt nghiệp",
      "Kết quả xét tốt nghiệp",
      "KQ xét tốt nghiệp",
      "Kết quả TN",
      "KQ TN",
      "Đậu tốt nghiệp",
    ],
    ...tick,
    levels: secondary,
    source: database,
  },
  {
    key: "graduationRank",
    header: "Loại tốt nghiệp",
    english: "Graduation rank",
    wordings: ["Xếp loại tốt nghiệp", "XLTN", "Loại TN", "Xếp loại TN"],
    type: "level",
    scale: "graduationRank",
    required: "no",
    levels: secondary,
    source: `${database}; QĐ 11/2006, Điều 8`,
    confidence: "B",
  },
  {
    key: "yearCommendation",
    header: "Khen thưởng cuối năm",
    english: "Commended at the year's end",
    wordings: ["KT cuối năm", "Khen thưởng", "Khen cuối năm"],
    ...tick,
    levels: ["C1"],
    source: `${database}; ${primary2016}`,
  },
  {
    key: "suddenCommendation",
    header: "Khen thưởng đột xuất",
    english: "Commended for a deed",
    wordings: ["KT đột xuất", "Khen đột xuất"],
    ...tick,
    levels: ["C1"],
    source: `${database}; ${primary2016}`,
  },
  {
    key: "commendationText",
    header: "Nội dung khen thưởng",
    english: "What is commended",
    wordings: ["ND khen thưởng", "Nội dung KT", "Nội dung khen"],
    ...text,
    maxLength: 255,
    levels: ["C1"],
    source: `${database}; ${primary2016}`,
  },
  {
    key: "specialAchievement",
    header: "Thành tích đặc biệt",
    english: "Special achievement",
    wordings: [],
    ...text,
    maxLength: 255,
    levels: ["C1"],
    source: database,
  },
  {
    key: "classCompletion",
    header: "Hoàn thành\nchương trình lớp học",
    english: "Completed the grade",
    wordings: ["HTCTLH", "Hoàn thành CT lớp học", "HT chương trình lớp học", "HTCT lớp học", "Hoàn thành CTLH"],
    ...tick,
    levels: ["C1"],
    source: primaryFile,
    confidence: "A",
  },
  {
    key: "primaryCompletion",
    header: "Hoàn thành chương trình tiểu học",
    english: "Completed primary school",
    wordings: ["HTCTTH", "HTCT tiểu học", "Hoàn thành CT tiểu học", "HT chương trình tiểu học", "Hoàn thành CTTH"],
    ...tick,
    levels: ["C1"],
    source: database,
  },
  {
    key: "yearLevel",
    header: "Xếp loại",
    english: "Year's level",
    wordings: [
      "Mức đánh giá",
      "Kết quả giáo dục",
      "Đánh giá KQGD",
      "KQGD",
      "Đánh giá kết quả giáo dục",
      "Xếp loại (HTXS/HTT/HT/CHT)",
      "XLGD",
    ],
    type: "level",
    scale: "yearLevel",
    required: "no",
    levels: ["C1"],
    source: `${primaryFile}; ${tt27}, Điều 9.2`,
    confidence: "A",
  },
  {
    key: "healthCheckTerm1",
    header: "Khám sức khỏe định kỳ\nkỳ 1",
    english: "Health check, first term",
    wordings: [
      "Khám sức khỏe kỳ 1",
      "Khám sức khỏe định kỳ HK1",
      "Khám SK kỳ 1",
      "Khám sức khỏe định kỳ",
      "Khám sức khỏe",
    ],
    ...tick,
    levels: ["MN"],
    source: database,
  },
  {
    key: "healthCheckTerm2",
    header: "Khám sức khỏe định kỳ\nkỳ 2",
    english: "Health check, second term",
    wordings: ["Khám sức khỏe kỳ 2", "Khám sức khỏe định kỳ HK2", "Khám SK kỳ 2"],
    ...tick,
    levels: ["MN"],
    source: database,
  },
  {
    key: "weightChart",
    header: "Theo dõi biểu đồ cân nặng",
    english: "Weight chart kept",
    wordings: ["Theo dõi BĐ cân nặng", "TD biểu đồ cân nặng"],
    ...tick,
    levels: ["MN"],
    source: database,
  },
  {
    key: "weight",
    header: "Cân nặng (Kg)",
    english: "Weight (kg)",
    wordings: ["Cân nặng", "Trọng lượng", "Cân nặng kỳ 2", "Cân nặng cuối năm"],
    type: "measure",
    required: "no",
    levels: ["MN"],
    source: database,
    confidence: "B",
  },
  {
    key: "weightChannelTerm1",
    header: "Kênh tăng trưởng cân nặng\nkỳ 1",
    english: "Weight channel, first term",
    wordings: [
      "Kênh tăng trưởng cân nặng HK1",
      "Kênh tăng trưởng kỳ 1",
      "Kênh cân nặng kỳ 1",
      "Kênh HK1",
      "Kênh tăng trưởng HK1",
    ],
    type: "level",
    scale: "weightChannel",
    required: "no",
    levels: ["MN"],
    source: database,
    confidence: "B",
  },
  {
    key: "weightChannelTerm2",
    header: "Kênh tăng trưởng cân nặng\nkỳ 2",
    english: "Weight channel, second term",
    wordings: [
      "Kênh tăng trưởng cân nặng HK2",
      "Kênh tăng trưởng kỳ 2",
      "Kênh cân nặng kỳ 2",
      "Kênh tăng trưởng cân nặng",
      "Kênh tăng trưởng",
      "Kênh HK2",
      "Kênh tăng trưởng HK2",
      "Kênh cân nặng",
    ],
    type: "level",
    scale: "weightChannel",
    required: "no",
    levels: ["MN"],
    source: database,
    confidence: "B",
  },
  {
    key: "heightChart",
    header: "Theo dõi biểu đồ chiều cao",
    english: "Height chart kept",
    wordings: ["Theo dõi BĐ chiều cao", "TD biểu đồ chiều cao"],
    ...tick,
    levels: ["MN"],
    source: database,
  },
  {
    key: "height",
    header: "Chiều cao",
    english: "Height",
    wordings: ["Chiều cao (cm)", "Chiều cao (m)", "Chiều cao kỳ 2", "Chiều cao cuối năm", "Chiều cao đứng"],
    type: "measure",
    required: "no",
    levels: ["MN"],
    source: database,
    confidence: "B",
  },
  {
    key: "measuredOn",
    header: "Ngày cân đo",
    english: "Measured on",
    wordings: ["Ngày cân", "Ngày đo", "Ngày khám", "Ngày cân, đo"],
    type: "date",
    required: "no",
    levels: ["MN"],
    source: "Growth is judged by the age on that day (WHO 2006)",
    confidence: "C",
  },
  {
    key: "underweight",
    header: "SDD thể nhẹ cân",
    english: "Underweight",
    wordings: ["Nhẹ cân", "Suy dinh dưỡng thể nhẹ cân", "SDD nhẹ cân", "Trẻ nhẹ cân"],
    ...tick,
    levels: ["MN"],
    source: "EMIS, form 01-MN, 2020",
  },
  {
    key: "stuntedTerm1",
    header: "SDD thể thấp còi\nkỳ 1",
    english: "Stunted, first term",
    wordings: ["SDD thể thấp còi HK1", "SDD thấp còi kỳ 1", "Thấp còi kỳ 1"],
    ...tick,
    levels: ["MN"],
    source: database,
  },
  {
    key: "stuntedTerm2",
    header: "SDD thể thấp còi\nkỳ 2",
    english: "Stunted, second term",
    wordings: [
      "SDD thể thấp còi HK2",
      "SDD thấp còi kỳ 2",
      "Thấp còi kỳ 2",
      "SDD thể thấp còi",
      "SDD thấp còi",
      "Thấp còi",
      "Suy dinh dưỡng thể thấp còi",
    ],
    ...tick,
    levels: ["MN"],
    source: database,
  },
  {
    key: "wasted",
    header: "SDD thể còi cọc",
    english: "Wasted",
    wordings: ["Còi cọc", "SDD còi cọc", "Gầy còm", "SDD thể gầy còm", "Suy dinh dưỡng thể còi cọc"],
    ...tick,
    levels: ["MN"],
    source: database,
  },
  {
    key: "overweight",
    header: "Thừa cân",
    english: "Overweight",
    wordings: ["Trẻ thừa cân", "Thừa cân, béo phì", "Thừa cân béo phì", "Trẻ thừa cân béo phì"],
    ...tick,
    levels: ["MN"],
    source: "EMIS, form 01-MN, 2020",
  },
  {
    key: "obese",
    header: "Trẻ bị béo phì",
    english: "Obese",
    wordings: ["Béo phì", "Trẻ béo phì"],
    ...tick,
    levels: ["MN"],
    source: database,
  },
  {
    key: "lungDisease",
    header: "Trẻ bị bệnh phổi",
    english: "Lung disease",
    wordings: ["Trẻ bị phổi", "Bệnh phổi", "Bị phổi"],
    ...tick,
    levels: ["MN"],
    source: portalScreens,
    confidence: "C",
  },
  {
    key: "diarrhoea",
    header: "Trẻ bị ỉa chảy",
    english: "Diarrhoea",
    wordings: ["Ỉa chảy", "Tiêu chảy", "Trẻ bị tiêu chảy", "Bị ỉa chảy"],
    ...tick,
    levels: ["MN"],
    source: portalScreens,
    confidence: "C",
  },
  {
    key: "respiratoryDisease",
    header: "Trẻ bị bệnh hô hấp",
    english: "Respiratory disease",
    wordings: ["Trẻ bị hô hấp", "Bệnh hô hấp", "Hô hấp", "Bị hô hấp"],
    ...tick,
    levels: ["MN"],
    source: portalScreens,
    confidence: "C",
  },
  {
    key: "meetsInformatics",
    header: "Làm quen tin học",
    english: "First steps in informatics",
    wordings: ["Trẻ làm quen tin học", "Làm quen với tin học"],
    ...tick,
    levels: ["MN"],
    source: portalScreens,
    confidence: "C",
  },
  {
    key: "preschoolCompletion",
    header: "Hoàn thành chương trình mầm non",
    english: "Completed mầm non",
    wordings: [
      "Hoàn thành chương trình mầm non (5 tuổi)",
      "Hoàn thành chương trình GDMN",
      "HTCTMN",
      "HTCT GDMN",
      "Hoàn thành CT mầm non",
      "Hoàn thành chương trình giáo dục mầm non",
      "Hoàn thành CTGDMN",
      "Đã hoàn thành chương trình mầm non",
      "Hoàn thành chương trình MN",
      "Hoàn thành CTMN",
      "HTCT MN",
      "HTCTGDMN",
    ],
    ...tick,
    levels: ["MN"],
    source: database,
  },
] as const satisfies readonly FieldShape[];

export type OutcomeField = (typeof outcomeFields)[number]["key"];

/** @throws Error where there is no such column. */
export function outcomeField<Key extends OutcomeField>(key: Key): FieldShape & { readonly key: Key } {
  const field: FieldShape | undefined = outcomeFields.find((candidate) => candidate.key === key);
  if (!field) throw new Error(`There is no column "${key}"`);
  return { ...field, key };
}

export type ResultField =
  | (typeof sharedFieldKeys)[number]
  | `${SubjectPart}.${SubjectId}`
  | `competence.${CompetenceId}`
  | `quality.${QualityId}`
  | OutcomeField;

const primarySubjects = subjectsOf(["C1"]);
const secondarySubjects = subjectsOf(["C2", "C3", "TX"]);

/** Tiểu học: subjects of which the year ends with a test. */
const testedSubjects = primarySubjects.filter((id) =>
  subjects[id].places.some((place) => "isTested" in place && place.isTested),
);

/**
 * Every column that Mẫu số 2 (results per class) can have, for all levels. The portal's own files of 2018 are not public:
 * the columns are put together from the sources named at each, and headers are found by their text.
 */
export const resultFields: readonly (FieldShape & { readonly key: ResultField })[] = [
  ...sharedFields(sharedFieldKeys, new Set(["fullName"])),
  ...primarySubjects.flatMap((id) => [
    subjectField("level", id),
    // A mark beside a subject without test is a mistake to be seen, so every subject can have one.
    { ...subjectField("test", id), confidence: testedSubjects.includes(id) ? ("A" as const) : ("C" as const) },
  ]),
  ...secondarySubjects.map((id) => subjectField("mark", id)),
  ...secondarySubjects.map((id) => subjectField("retest", id)),
  ...entriesOf(competences).map(([id, item]) => traitField("competence", id, item)),
  ...entriesOf(qualities).map(([id, item]) => traitField("quality", id, item)),
  ...outcomeFields,
];

function entriesOf<Item extends object>(items: Item): [keyof Item & string, Item[keyof Item]][] {
  return Object.entries(items) as [keyof Item & string, Item[keyof Item]][];
}
