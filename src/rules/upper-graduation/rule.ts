import type { FieldKey } from "../../forms/types";
import { graduationRuleSetFor } from "../../regulations/graduation/graduationRuleSets";
import {
  type EligibilityRefusal,
  examinationRefusals,
  failingPaper,
  passScore,
} from "../../regulations/graduation/upperSecondary";
import type { Bilingual } from "../../text/bilingual";
import { parseDecimal } from "../../text/numberText";
import { absencesOf, academicRankIn, conductIn } from "../secondaryYear";
import { defineRowRule, type Finding, type PupilRecord } from "../types";

type Message = "paper" | "score" | "notEligible" | "noRank" | "otherGrade";

const papers = [
  "literature",
  "math",
  "foreignLanguage",
  "naturalScience",
  "socialScience",
  "physics",
  "chemistry",
  "biology",
  "history",
  "geography",
  "civics",
] as const;
const paperFields: readonly FieldKey[] = papers.map((paper): FieldKey => `exam.${paper}`);

export const rule = defineRowRule<Message>({
  id: "upper-graduation",
  title: { vi: "Tốt nghiệp THPT", en: "Graduation of THPT" },
  forms: ["mau-2", "tot-nghiep"],
  levels: ["C3", "TX"],
  severity: "error",
  source: {
    vi: "TT 04/2017, sửa đổi bởi TT 04/2018: các bài thi trên 1,0 và điểm xét tốt nghiệp từ 5,0; điều kiện dự thi ở Điều 12",
    en: "Circular 04/2017 as amended by 04/2018: every paper above 1.0 and a graduation score of 5.0; who may sit it, art. 12",
  },
  messages: {
    paper: {
      vi: "Ghi tốt nghiệp nhưng có bài thi {value} điểm: phải trên 1,0. Hãy xem lại.",
      en: "Marked as graduated, but a paper has {value}: it must be above 1.0. Please check.",
    },
    score: {
      vi: "Ghi tốt nghiệp nhưng điểm xét tốt nghiệp {value} dưới 5,0. Hãy xem lại.",
      en: "Marked as graduated, but the graduation score {value} is below 5.0. Please check.",
    },
    notEligible: {
      vi: "Ghi được dự thi nhưng {reasons} (TT 04/2017, Điều 12). Hãy xem lại.",
      en: "Marked as admitted to the examination, but {reasons} (Circular 04/2017, art. 12). Please check.",
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
    ...paperFields,
  ],
  onlyWhereFilled: ["graduated", "graduationRank", "eligibleForGraduation"],
  check(pupil, context) {
    const { grade } = pupil;
    if (grade === null || grade < 10 || context.level === null) return [];
    const isMarked = pupil.tick("graduated") === true;
    if (grade !== 12)
      return isMarked ? [{ field: "graduated", message: "otherGrade", args: { class: pupil.className } }] : [];
    if (!graduationRuleSetFor(context.level, grade, context.schoolYear)) return [];
    return [
      ...(isMarked ? checkScores(pupil) : []),
      ...checkEligible(pupil),
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

function checkScores(pupil: PupilRecord): Finding<Message>[] {
  const failing = paperFields.filter((field) => (pointsIn(pupil, field) ?? Infinity) <= failingPaper);
  const score = pointsIn(pupil, "graduationScore");
  return [
    ...failing.map((field): Finding<Message> => ({ field, message: "paper", args: { value: pupil.text(field) } })),
    ...(score !== null && score < passScore
      ? [
          {
            field: "graduationScore" as const,
            message: "score" as const,
            args: { value: pupil.text("graduationScore") },
          },
        ]
      : []),
  ];
}

const reasons: Readonly<Record<EligibilityRefusal, Bilingual>> = {
  conduct: { vi: "hạnh kiểm dưới trung bình", en: "conduct is below Trung bình" },
  rank: { vi: "học lực Kém", en: "the rank is Kém" },
  absences: { vi: "nghỉ quá 45 buổi", en: "more than 45 sessions were missed" },
};

function checkEligible(pupil: PupilRecord): Finding<Message>[] {
  const rank = academicRankIn(pupil, "academicRank");
  if (pupil.tick("eligibleForGraduation") !== true || rank === null) return [];
  const refusals = examinationRefusals({ rank, conduct: conductIn(pupil, "conduct"), absences: absencesOf(pupil) });
  if (refusals.length === 0) return [];
  const args = {
    reasons: {
      vi: refusals.map(({ reason }) => reasons[reason].vi).join(", "),
      en: refusals.map(({ reason }) => reasons[reason].en).join(", "),
    },
  };
  // The article was read in its draft alone.
  return [{ field: "eligibleForGraduation", message: "notEligible", severity: "warning", args }];
}

/** In hundredths; `null` for a blank and for what is no number. */
function pointsIn(pupil: PupilRecord, field: FieldKey): number | null {
  if (!pupil.has(field) || pupil.isBlank(field)) return null;
  const value = parseDecimal(pupil.text(field));
  return value === null ? null : Math.round(value * 100);
}
