import { scales } from "../../forms/data/scales";
import type { Level } from "../../forms/types";
import type { Clause } from "../../regulations/clause";
import { type GraduationRuleSet, graduationRuleSetFor } from "../../regulations/graduation/graduationRuleSets";
import { graduationRanks, lowerSecondaryGraduation } from "../../regulations/graduation/lowerSecondary";
import { examinationRefusals } from "../../regulations/graduation/upperSecondary";
import { mostAbsentDays, preschoolCompletionOddities } from "../../regulations/growth/preschoolCompletion";
import { academicRanks } from "../../regulations/ranks";
import { classCompletion } from "../../regulations/tt22-2016/year";
import { achievementLevels } from "../../regulations/tt22-2021/thresholds";
import { yearLevelOf } from "../../regulations/tt27-2020/year";
import { isOfVnen } from "../../rules/isOfVnen";
import { hasDisability, primaryRow, shortfallText } from "../../rules/primaryYear";
import { programmeRefusals } from "../../rules/programmeRefusals";
import { absencesOf, academicRankIn, conductIn, secondaryYear } from "../../rules/secondaryYear";
import type { PupilRecord, RuleContext } from "../../rules/types";
import type { Bilingual } from "../../text/bilingual";
import { gradeOfClass } from "../../text/classCode";
import type { ComputedValue } from "./emptyCell";

/** What the regulations say of a pupil of a final class. */
export interface GraduationVerdict {
  /** `open`: something that decides is missing, or only a person can tell. */
  readonly verdict: "yes" | "no" | "open";
  /** Loại tốt nghiệp, as forms print it; `""` where there is none. */
  readonly rank: string;
  /** Why not, or what is open beside a yes; `null` for a plain yes. */
  readonly reason: Bilingual | null;
  /** What a no rests on: many pupils share it, so it is told once beside their reasons (`clausesOf`). */
  readonly clauses: readonly Clause[];
}

/** Lớp 5, 9, 12 and the five-year class; GDTX has lớp 9 and lớp 12. */
export function isOfFinalClass({ className, grade }: PupilRecord, level: Level | null): boolean {
  if (level === "MN") {
    const told = gradeOfClass(className);
    return told?.grade === null && told.preschool === "age5";
  }
  return (
    (level === "C1" && grade === 5) ||
    ((level === "C2" || level === "TX") && grade === 9) ||
    ((level === "C3" || level === "TX") && grade === 12)
  );
}

/**
 * Graduation of THCS, admission to the examination of THPT, completion of tiểu học and of mầm non. `valueOf`: what Tính
 * giúp offers for the pupil's empty cells.
 */
export function judgeGraduation(
  result: PupilRecord,
  context: RuleContext,
  valueOf: ComputedValue = () => undefined,
): GraduationVerdict {
  const { level, schoolYear } = context;
  if (level === "MN") return judgePreschool(result, context);
  if (level === "C1") return judgePrimary(result, context);
  const ruleSet =
    level === null || result.grade === null ? null : graduationRuleSetFor(level, result.grade, schoolYear);
  return ruleSet ? judgeSecondary(result, context, ruleSet, valueOf) : open(texts.noRegulation);
}

const texts = {
  noRegulation: {
    vi: "Chưa rõ quy định áp dụng cho năm học này",
    en: "It is not known which regulation holds for this school year",
  },
  notTicked: { vi: "Chưa đánh dấu hoàn thành chương trình", en: "Completion is not ticked yet" },
  notFiveYears: { vi: "năm sinh không phải trẻ năm tuổi", en: "the birth year is not that of a five-year-old" },
  daysOff: {
    vi: `nghỉ quá ${String(mostAbsentDays)} ngày`,
    en: `more than ${String(mostAbsentDays)} days absent`,
  },
  pleaseCheck: { vi: "cần xem lại", en: "please check" },
  vnen: { vi: "Lớp VNEN: xét theo hướng dẫn riêng", en: "A VNEN class: other guidance holds" },
  individualPlan: {
    vi: "Học sinh khuyết tật: xét theo kế hoạch giáo dục cá nhân",
    en: "A pupil with a disability: judged by a plan of their own",
  },
  noGrade: { vi: "Chưa rõ học sinh học khối nào", en: "The pupil's grade is not known" },
  incomplete: {
    vi: "Thiếu kết quả môn học, năng lực hoặc phẩm chất",
    en: "Results of subjects, năng lực or phẩm chất are missing",
  },
  byRecord: {
    vi: "TT 31/2023: hiệu trưởng xét theo hồ sơ",
    en: "Circular 31/2023: the head judges by the pupil's file",
  },
  notRead: {
    vi: "Chưa tra đủ điều kiện theo quy định của năm học này: cần xét theo hồ sơ",
    en: "What this school year’s regulation asks was not fully read: judge by the pupil’s file",
  },
  noRank: { vi: "Chưa có học lực", en: "The academic rank is missing" },
  noConduct: { vi: "Chưa có hạnh kiểm", en: "The conduct is missing" },
  noAbsences: { vi: "chưa có số buổi nghỉ", en: "the sessions off are not given" },
} as const satisfies Readonly<Record<string, Bilingual>>;

const plainYes: GraduationVerdict = { verdict: "yes", rank: "", reason: null, clauses: [] };

/** The clauses that verdicts rest on, each once, in order of appearance; `null` where there are none. */
export function clausesOf(verdicts: readonly Pick<GraduationVerdict, "clauses">[]): Bilingual | null {
  const clauses = new Map(verdicts.flatMap((verdict) => verdict.clauses.map((clause) => [clause.vi, clause])));
  return clauses.size === 0 ? null : joined([...clauses.values()], "; ");
}

function open(reason: Bilingual): GraduationVerdict {
  return { ...plainYes, verdict: "open", reason };
}

/** The article on completion was not verified: what speaks against a tick is for a person to look at. */
function judgePreschool(result: PupilRecord, { schoolYear }: RuleContext): GraduationVerdict {
  const oddities = preschoolCompletionOddities({
    birthYear: result.year("birthDate"),
    schoolYear,
    hasDisability: hasDisability(result),
    absences: absencesOf(result),
  }).map((oddity) => (oddity === "absences" ? texts.daysOff : texts.notFiveYears));
  const isTicked = result.tick("preschoolCompletion") === true;
  if (!isTicked) return open(joined([texts.notTicked, ...oddities], "; "));
  return oddities.length === 0
    ? plainYes
    : { ...plainYes, reason: joined([joined(oddities, ", "), texts.pleaseCheck], ": ") };
}

function judgePrimary(result: PupilRecord, context: RuleContext): GraduationVerdict {
  if (isOfVnen(result, context)) return open(texts.vnen);
  if (hasDisability(result)) return open(texts.individualPlan);
  const row = primaryRow(result, context);
  if (!row) return open(texts.noGrade);
  if (row.ruleSet === "tt27-2020") {
    const level = yearLevelOf(row.year);
    if (level === null) return open(texts.incomplete);
    if (level !== "notCompleted") return plainYes;
  }
  const { verdict, shortfalls } = classCompletion(row.year);
  if (verdict === "unknown") return open(texts.incomplete);
  return { ...plainYes, verdict, reason: verdict === "yes" ? null : shortfallText(shortfalls) };
}

const refusalTexts: Readonly<Record<string, Bilingual>> = {
  tooOld: { vi: "quá 21 tuổi", en: "older than 21" },
  tooYoung: { vi: "chưa đủ 15 tuổi", en: "younger than 15" },
  absences: { vi: "nghỉ quá 45 buổi", en: "more than 45 sessions off" },
  conduct: { vi: "hạnh kiểm dưới trung bình", en: "conduct below average" },
  rank: { vi: "học lực chưa đạt", en: "the academic rank is too low" },
  programme: { vi: "chưa hoàn thành chương trình", en: "the programme is not completed" },
};

interface RefusalText {
  readonly reason: string;
  readonly clause: Clause;
  /** What is short, where the reason alone does not say it. */
  readonly detail?: Bilingual | null;
}

function refused(refusals: readonly RefusalText[]): GraduationVerdict {
  const words = joined(
    refusals.map(({ reason, detail }) => detail ?? refusalTexts[reason] ?? { vi: reason, en: reason }),
    ", ",
  );
  return { verdict: "no", rank: "", reason: words, clauses: refusals.map(({ clause }) => clause) };
}

function judgeSecondary(
  result: PupilRecord,
  context: RuleContext,
  ruleSet: GraduationRuleSet,
  valueOf: ComputedValue,
): GraduationVerdict {
  if (isOfVnen(result, context)) return open(texts.vnen);
  if (result.tick("disabilityNotAssessed") === true) return open(texts.individualPlan);
  if (ruleSet.id === "tt31-2023") {
    const computed = computedPlace(result, "achievement", valueOf);
    const refusals = programmeRefusals(result, context, achievementLevels[computed]);
    return refusals.length > 0 ? refused(refusals) : open(texts.byRecord);
  }
  // Since TT 22/2021 results have another scale, for which the conditions of admission were not read.
  if (ruleSet.id === "tt24-2024") return open(texts.notRead);
  const reported = academicRankIn(result, "academicRankAfterRetest") ?? academicRankIn(result, "academicRank");
  const rank = academicRanks[computedPlace(result, "academicRank", valueOf)] ?? reported;
  const conduct = conductIn(result, "conductAfterRetest") ?? conductIn(result, "conduct");
  const isContinuing = context.level === "TX";
  if (rank === null) return open(texts.noRank);
  if (conduct === null && !isContinuing) return open(texts.noConduct);
  const absences = absencesOf(result);
  const note = absences === null ? texts.noAbsences : null;
  if (ruleSet.id !== "qd11-2006") {
    const refusals = examinationRefusals({ ruleSet: ruleSet.id, rank, conduct, absences });
    return refusals.length > 0 ? refused(refusals) : { ...plainYes, reason: note };
  }
  const verdict = lowerSecondaryGraduation({
    rank,
    conduct,
    absences,
    birthYear: result.year("birthDate"),
    schoolYear: context.schoolYear,
    isContinuing,
    hasPriority: !result.isBlank("priority") || !result.isBlank("encouragement"),
    results: secondaryYear(result, context)?.results ?? [],
  });
  if (verdict.rank === null) return refused(verdict.refusals);
  const code = scales.graduationRank.values[graduationRanks.indexOf(verdict.rank)]?.code ?? "";
  return { ...plainYes, rank: code, reason: note };
}

/** Place of the rank that was computed for an empty cell, after the summer first; -1 where none was. */
function computedPlace({ row }: PupilRecord, scale: "academicRank" | "achievement", valueOf: ComputedValue): number {
  const computed = valueOf(row, "academicRankAfterRetest") ?? valueOf(row, "academicRank");
  return scales[scale].values.findIndex(({ code }) => code === computed?.value);
}

function joined(parts: readonly Bilingual[], between: string): Bilingual {
  return { vi: parts.map(({ vi }) => vi).join(between), en: parts.map(({ en }) => en).join(between) };
}
