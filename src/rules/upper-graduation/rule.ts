import type { FieldKey } from "../../forms/types";
import { graduationRuleSetFor } from "../../regulations/graduation/graduationRuleSets";
import {
  type EligibilityRefusal,
  examinationRefusals,
  failingPaper,
  type Hundredths,
  passScore,
  scoreFormulas,
  upperSecondaryGraduation,
  type UpperSecondaryRuleSetId,
} from "../../regulations/graduation/upperSecondary";
import type { Bilingual } from "../../text/bilingual";
import { parseDecimal } from "../../text/numberText";
import { paperChoices, paperFields, pointsIn, scoreFields, scoreRange, type ScoreRange } from "../graduationPapers";
import { absencesOf, academicRankIn, conductIn } from "../secondaryYear";
import { defineRowRule, type Finding, type PupilRecord } from "../types";

type Message =
  | "paper"
  | "score"
  | "lowScore"
  | "otherScore"
  | "otherRange"
  | "otherScoreContinuing"
  | "notGraduated"
  | "notEligible"
  | "noRank"
  | "otherGrade";

export const rule = defineRowRule<Message>({
  id: "upper-graduation",
  title: { vi: "Tốt nghiệp THPT", en: "Graduation of THPT" },
  forms: ["mau-2", "tot-nghiep"],
  levels: ["C3", "TX"],
  severity: "error",
  source: {
    vi: "TT 04/2017, sửa đổi bởi TT 04/2018 (đến 2018), TT 03/2019, TT 15/2020 (2020–2024), TT 24/2024: các bài thi trên 1,0 và điểm xét tốt nghiệp từ 5,0; điều kiện dự thi ở TT 04/2017, Điều 12",
    en: "Circular 04/2017 as amended by 04/2018 (to 2018), 03/2019, 15/2020 (2020–2024), 24/2024: every paper above 1.0 and a graduation score of 5.0; who may sit it, 04/2017, art. 12",
  },
  messages: {
    paper: {
      vi: "Ghi tốt nghiệp nhưng có bài thi {value} điểm: phải trên 1,0 ({clause}). Hãy xem lại.",
      en: "Marked as graduated, but a paper has {value}: it must be above 1.0 ({clause}). Please check.",
    },
    score: {
      vi: "Ghi tốt nghiệp nhưng điểm xét tốt nghiệp {value} dưới 5,0 ({clause}). Hãy xem lại.",
      en: "Marked as graduated, but the graduation score {value} is below 5.0 ({clause}). Please check.",
    },
    lowScore: {
      vi: "Ghi tốt nghiệp nhưng điểm xét tốt nghiệp tính từ các bài thi và ĐTB lớp 12 nhiều nhất là {expected} ({clause}). Hãy xem lại.",
      en: "Marked as graduated, but papers and the mean of lớp 12 give a graduation score of {expected} at most ({clause}). Please check.",
    },
    otherScore: {
      vi: "Điểm xét tốt nghiệp ghi {value}, nhưng các bài thi và ĐTB lớp 12 cho {expected} ({clause}). Hãy xem lại.",
      en: "The graduation score is {value}, but papers and the mean of lớp 12 give {expected} ({clause}). Please check.",
    },
    otherRange: {
      vi: "Điểm xét tốt nghiệp ghi {value}, nhưng với điểm khuyến khích và ưu tiên bất kỳ chỉ có thể từ {low} đến {high} ({clause}). Hãy xem lại.",
      en: "The graduation score is {value}, but whatever the encouragement and priority it can only be from {low} to {high} ({clause}). Please check.",
    },
    otherScoreContinuing: {
      vi: "Điểm xét tốt nghiệp ghi {value}, nhưng tính được từ {low} đến {high} ({clause}); công thức cho GDTX (ba bài, điểm khuyến khích) chưa được đối chiếu với văn bản. Hãy xem lại.",
      en: "The graduation score is {value}, but {low} to {high} are computed ({clause}); the formula for GDTX (three papers, encouragement) was not compared with the text. Please check.",
    },
    notGraduated: {
      vi: "Đủ điều kiện tốt nghiệp (điểm xét {expected}, các bài thi trên 1,0) nhưng chưa đánh dấu tốt nghiệp. Hãy xem lại.",
      en: "The conditions of graduation are met (score {expected}, every paper above 1.0), but the pupil is not marked. Please check.",
    },
    notEligible: {
      vi: "Ghi được dự thi nhưng {reasons} ({clause}). Hãy xem lại.",
      en: "Marked as admitted to the examination, but {reasons} ({clause}). Please check.",
    },
    noRank: {
      vi: "Bằng tốt nghiệp THPT không còn xếp loại: hãy xem lại «{value}».",
      en: "There is no rank of graduation at THPT any more: check “{value}”.",
    },
    otherGrade: {
      vi: "Học sinh lớp {class} không xét tốt nghiệp THPT. Hãy xem lại.",
      en: "A pupil of class {class} does not graduate from THPT. Please check.",
    },
  },
  reads: [
    "graduated",
    "graduationRank",
    "eligibleForGraduation",
    "academicRank",
    "conduct",
    "graduationScore",
    "verdictReason",
    "graduationNote",
    ...scoreFields,
  ],
  onlyWhereFilled: ["graduated", "graduationRank", "eligibleForGraduation", "graduationScore", ...paperFields],
  check(pupil, context) {
    const { grade } = pupil;
    if (grade === null || grade < 10 || context.level === null) return [];
    const isMarked = pupil.tick("graduated") === true;
    if (grade !== 12)
      return isMarked ? [{ field: "graduated", message: "otherGrade", args: { class: pupil.className } }] : [];
    const ruleSet = graduationRuleSetFor(context.level, grade, context.schoolYear)?.id;
    if (ruleSet === undefined || ruleSet === "qd11-2006" || ruleSet === "tt31-2023") return [];
    return [
      ...checkExamination(pupil, ruleSet, context.level === "TX", isMarked),
      ...checkEligible(pupil, ruleSet),
      ...(pupil.level("graduationRank").kind === "blank"
        ? []
        : [
            {
              field: "graduationRank" as const,
              message: "noRank" as const,
              severity: "warning" as const,
              args: { value: pupil.text("graduationRank") },
            },
          ]),
    ];
  },
});

function checkExamination(
  pupil: PupilRecord,
  ruleSet: UpperSecondaryRuleSetId,
  isContinuing: boolean,
  isMarked: boolean,
): Finding<Message>[] {
  const range = scoreRange(pupil, ruleSet, isContinuing);
  const reported = pointsIn(pupil, "graduationScore");
  const { clause, regulation: named } = scoreFormulas[ruleSet];
  const other = range && reported !== null ? otherScore(pupil, range, isContinuing, clause) : [];
  if (!isMarked) return [...other, ...notGraduated(pupil, ruleSet, isContinuing, reported ?? range?.low ?? null)];
  const choices = paperChoices(pupil, ruleSet, isContinuing);
  const failing = choices.map(({ cells }) => cells.filter(({ points }) => points <= failingPaper));
  const fewest = failing.reduce((best, cells) => (cells.length < best.length ? cells : best));
  return [
    ...fewest.map(({ field }): Finding<Message> => ({
      field,
      message: "paper",
      args: { value: shown(pupil, field), clause: named },
    })),
    ...(reported !== null && reported < passScore
      ? [
          {
            field: "graduationScore" as const,
            message: "score" as const,
            args: { value: shown(pupil, "graduationScore"), clause: named },
          },
        ]
      : []),
    ...(reported === null && range && range.high < passScore
      ? [
          {
            field: "graduated" as const,
            message: "lowScore" as const,
            severity: "warning" as const,
            args: { expected: formatPoints(range.high), clause },
          },
        ]
      : []),
    ...other,
  ];
}

/** The formula's article was not read, so another score is never an error. */
function otherScore(
  pupil: PupilRecord,
  { low, high }: ScoreRange,
  isContinuing: boolean,
  clause: Bilingual,
): Finding<Message>[] {
  // A cell may hold more decimals than it shows.
  const points = 100 * (parseDecimal(pupil.text("graduationScore")) ?? 0);
  const slack = 0.5 + 1e-6;
  if (points >= low - slack && points <= high + slack) return [];
  const isOne = low === high;
  const expected = formatPoints(low);
  return [
    {
      field: "graduationScore",
      message: isContinuing ? "otherScoreContinuing" : isOne ? "otherScore" : "otherRange",
      severity: "warning",
      args: { value: shown(pupil, "graduationScore"), expected, low: expected, high: formatPoints(high), clause },
      ...(isOne && !isContinuing && { proposals: [{ value: low / 100, isSure: false, reason: byFormula(clause) }] }),
    },
  ];
}

function byFormula(clause: Bilingual): Bilingual {
  return { vi: `theo ${clause.vi}`, en: `by ${clause.en}` };
}

/** Who passed and is not marked; a reason or note in the row may tell of an examination that was annulled. */
function notGraduated(
  pupil: PupilRecord,
  ruleSet: UpperSecondaryRuleSetId,
  isContinuing: boolean,
  score: Hundredths | null,
): Finding<Message>[] {
  if (score === null || !pupil.has("graduated") || !pupil.isBlank("graduated")) return [];
  if (!pupil.isBlank("verdictReason") || !pupil.isBlank("graduationNote")) return [];
  const passes = paperChoices(pupil, ruleSet, isContinuing).some(({ cells, papers }) => {
    if (papers === null) return false;
    const scores = cells.map(({ points }) => points);
    return upperSecondaryGraduation({ ruleSet, scores, graduationScore: score, isAnnulled: false }).graduates;
  });
  if (!passes) return [];
  const args = { expected: formatPoints(score) };
  return [{ field: "graduated", message: "notGraduated", severity: "warning", args }];
}

function shown(pupil: PupilRecord, field: FieldKey): string {
  return pupil.text(field).replace(".", ",");
}

/** 666 → `6,66`. */
function formatPoints(points: Hundredths): string {
  return (points / 100).toFixed(2).replace(".", ",");
}

const reasons: Readonly<Record<EligibilityRefusal, Bilingual>> = {
  conduct: { vi: "hạnh kiểm dưới trung bình", en: "conduct is below Trung bình" },
  rank: { vi: "học lực Kém", en: "the rank is Kém" },
  absences: { vi: "nghỉ quá 45 buổi", en: "more than 45 sessions were missed" },
};

function checkEligible(pupil: PupilRecord, ruleSet: UpperSecondaryRuleSetId): Finding<Message>[] {
  const rank = academicRankIn(pupil, "academicRank");
  if (pupil.tick("eligibleForGraduation") !== true || rank === null) return [];
  const conduct = conductIn(pupil, "conduct");
  const refusals = examinationRefusals({ ruleSet, rank, conduct, absences: absencesOf(pupil) });
  const [first] = refusals;
  if (!first) return [];
  const args = {
    clause: first.clause,
    reasons: {
      vi: refusals.map(({ reason }) => reasons[reason].vi).join(", "),
      en: refusals.map(({ reason }) => reasons[reason].en).join(", "),
    },
  };
  // The article was read in its draft alone.
  return [{ field: "eligibleForGraduation", message: "notEligible", severity: "warning", args }];
}
