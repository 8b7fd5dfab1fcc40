import { scales } from "../../forms/data/scales";
import { graduationRuleSetFor } from "../../regulations/graduation/graduationRuleSets";
import {
  graduationRanks,
  lowerSecondaryGraduation,
  type LowerSecondaryRefusal,
} from "../../regulations/graduation/lowerSecondary";
import type { Bilingual } from "../../text/bilingual";
import { isOfVnen } from "../isOfVnen";
import { programmeRefusals } from "../programmeRefusals";
import { absencesOf, academicRankIn, conductIn, markFields, secondaryYear, writtenLevel } from "../secondaryYear";
import { defineRowRule, type Finding, type PupilRecord, type RuleContext } from "../types";

type Message = "refused" | "otherRank" | "rankMissing" | "rankWithout" | "notGraduated" | "otherGrade" | "noRank";

export const rule = defineRowRule<Message>({
  id: "lower-graduation",
  title: { vi: "Tốt nghiệp THCS và loại tốt nghiệp", en: "Graduation of THCS and its rank" },
  forms: ["mau-2", "tot-nghiep"],
  levels: ["C2", "TX"],
  severity: "error",
  source: {
    vi: "QĐ 11/2006/QĐ-BGDĐT, Điều 4, 7, 8 (đến năm học 2023–2024); TT 31/2023/TT-BGDĐT",
    en: "Decision 11/2006, art. 4, 7, 8 (to the school year 2023–2024); Circular 31/2023",
  },
  messages: {
    refused: {
      vi: "Ghi tốt nghiệp nhưng chưa đủ điều kiện: {reasons} ({clause}). Hãy xem lại.",
      en: "Marked as graduated, but the conditions are not met: {reasons} ({clause}). Please check.",
    },
    otherRank: {
      vi: "Loại tốt nghiệp ghi «{value}» nhưng học lực và hạnh kiểm cho «{expected}» (QĐ 11/2006, Điều 8). Hãy xem lại.",
      en: "The rank of graduation is “{value}”, but rank and conduct give “{expected}” (Decision 11/2006, art. 8). Please check.",
    },
    rankMissing: {
      vi: "Tốt nghiệp nhưng chưa ghi loại; theo học lực và hạnh kiểm là «{expected}» (QĐ 11/2006, Điều 8). Hãy ghi loại.",
      en: "Graduated without a rank; by rank and conduct it is “{expected}” (Decision 11/2006, art. 8). Enter it.",
    },
    rankWithout: {
      vi: "Có loại tốt nghiệp «{value}» nhưng chưa đánh dấu tốt nghiệp. Hãy đánh dấu, hoặc xóa loại.",
      en: "There is a rank of graduation “{value}”, but the pupil is not marked as graduated. Mark it, or clear the rank.",
    },
    notGraduated: {
      vi: "Đủ điều kiện tốt nghiệp (học lực {rank}) nhưng chưa đánh dấu tốt nghiệp. Hãy xem lại.",
      en: "The conditions of graduation are met (rank {rank}), but the pupil is not marked. Please check.",
    },
    otherGrade: {
      vi: "Học sinh lớp {class} không xét tốt nghiệp THCS. Hãy xem lại.",
      en: "A pupil of class {class} does not graduate from THCS. Please check.",
    },
    noRank: {
      vi: "Từ năm học 2024–2025 bằng tốt nghiệp THCS không xếp loại: hãy xóa «{value}» (TT 31/2023).",
      en: "From the school year 2024–2025 there is no rank of graduation: clear “{value}” (Circular 31/2023).",
    },
  },
  reads: ["graduated", "graduationRank", "academicRank", "conduct", "daysAbsent", ...markFields],
  onlyWhereFilled: ["graduated", "graduationRank", "eligibleForGraduation"],
  isOfEachPupil: true,
  check(pupil, context) {
    const { grade } = pupil;
    const { level } = context;
    const isMarked = pupil.tick("graduated") === true;
    const hasRank = pupil.level("graduationRank").kind !== "blank";
    if (grade === null || level === null || (level === "TX" && grade > 9)) return [];
    if (grade !== 9) {
      if (!isMarked) return [];
      return [{ field: "graduated", message: "otherGrade", args: { class: pupil.className } }];
    }
    // Classes of VNEN are ranked on a scale of their own.
    if (isOfVnen(pupil, context)) return [];
    const ruleSet = graduationRuleSetFor(level, grade, context.schoolYear);
    if (ruleSet?.id === "tt31-2023") return checkBy2023(pupil, context, isMarked, hasRank);
    return ruleSet ? checkBy2006(pupil, context, isMarked, hasRank) : [];
  },
});

const refusals: Readonly<Record<LowerSecondaryRefusal, Bilingual>> = {
  tooOld: { vi: "quá 21 tuổi", en: "older than 21" },
  tooYoung: { vi: "chưa đủ 15 tuổi", en: "younger than 15" },
  absences: { vi: "nghỉ quá 45 buổi", en: "more than 45 sessions off" },
  conduct: { vi: "hạnh kiểm dưới trung bình", en: "conduct below Trung bình" },
  rank: { vi: "học lực dưới trung bình", en: "rank below Trung bình" },
  programme: { vi: "chưa hoàn thành chương trình", en: "the programme is not completed" },
};

/** TT 31/2023: no rank, and who completed the programme graduates, by the file of records that the list does not show. */
function checkBy2023(
  pupil: PupilRecord,
  context: RuleContext,
  isMarked: boolean,
  hasRank: boolean,
): Finding<Message>[] {
  const severity = "warning";
  const args = { value: pupil.text("graduationRank") };
  const ranked: Finding<Message>[] = hasRank ? [{ field: "graduationRank", message: "noRank", severity, args }] : [];
  const refused = isMarked ? programmeRefusals(pupil, context) : [];
  const [first] = refused;
  if (!first) return ranked;
  const reasons = joined(
    refused.map(({ reason, detail }) => {
      const { vi, en } = refusals[reason];
      return detail ? { vi: `${vi} (${detail.vi})`, en: `${en} (${detail.en})` } : { vi, en };
    }),
  );
  return [...ranked, { field: "graduated", message: "refused", severity, args: { reasons, clause: first.clause } }];
}

function checkBy2006(
  pupil: PupilRecord,
  context: RuleContext,
  isMarked: boolean,
  hasRank: boolean,
): Finding<Message>[] {
  const rank = academicRankIn(pupil, "academicRankAfterRetest") ?? academicRankIn(pupil, "academicRank");
  const conduct = conductIn(pupil, "conductAfterRetest") ?? conductIn(pupil, "conduct");
  const value = pupil.text("graduationRank");
  const unmarked: Finding<Message>[] =
    hasRank && !isMarked && pupil.has("graduated")
      ? [{ field: "graduationRank", message: "rankWithout", args: { value } }]
      : [];
  const isContinuing = context.level === "TX";
  // A pupil without conduct is ranked by marks alone at GDTX; elsewhere the row is not finished.
  if (rank === null || (conduct === null && !isContinuing)) return unmarked;
  const hasPriority = !pupil.isBlank("priority") || !pupil.isBlank("encouragement");
  const verdict = lowerSecondaryGraduation({
    rank,
    conduct,
    absences: absencesOf(pupil),
    birthYear: pupil.year("birthDate"),
    schoolYear: context.schoolYear,
    isContinuing,
    hasPriority,
    // Nobody else's are asked for.
    results: hasPriority ? (secondaryYear(pupil, context)?.results ?? []) : [],
  });
  if (verdict.rank === null) {
    const [first] = verdict.refusals;
    if (!isMarked || !first) return unmarked;
    // Whom priority helps is seen from the marks, which this list may not show.
    const isOpen =
      first.reason === "rank" && rank === "weak" && !isContinuing && (hasPriority || !pupil.has("priority"));
    const isRead = first.reason === "conduct" || first.reason === "rank";
    const reasons = joined(verdict.refusals.map(({ reason }) => refusals[reason]));
    const severity = isOpen || !isRead ? ({ severity: "warning" } as const) : {};
    return [{ field: "graduated", message: "refused", ...severity, args: { reasons, clause: first.clause } }];
  }
  const place = graduationRanks.indexOf(verdict.rank);
  if (!isMarked) {
    if (unmarked.length > 0) return unmarked;
    const isJudged = pupil.has("graduated") && pupil.tick("eligibleForGraduation") === true;
    const args = { rank: pupil.text("academicRank") };
    return isJudged ? [{ field: "graduated", message: "notGraduated", severity: "warning", args }] : [];
  }
  const level = pupil.level("graduationRank");
  if (!pupil.has("graduationRank") || level.kind === "unknown") return [];
  if (level.kind === "value" && level.value === scales.graduationRank.values[place]) return [];
  const expected = writtenLevel("graduationRank", place, pupil, "graduationRank");
  const reason = { vi: "theo QĐ 11/2006, Điều 8", en: "by Decision 11/2006, art. 8" };
  return [
    {
      field: "graduationRank",
      message: level.kind === "blank" ? "rankMissing" : "otherRank",
      args: { value, expected },
      proposals: [{ value: expected, reason, isSure: false }],
    },
  ];
}

function joined(texts: readonly Bilingual[]): Bilingual {
  return { vi: texts.map(({ vi }) => vi).join(", "), en: texts.map(({ en }) => en).join(", ") };
}
