import { type AcademicRank, academicRanks, type ConductRank } from "../../regulations/ranks";
import { graduationRuleSetFor } from "../../regulations/graduation/graduationRuleSets";
import { graduationRanks, lowerSecondaryGraduation } from "../../regulations/graduation/lowerSecondary";
import { examinationRefusals } from "../../regulations/graduation/upperSecondary";
import { meanOfSet } from "../../regulations/inferSubjectSet";
import { continuingRankBounds } from "../../regulations/qd02-2007/rankBounds";
import type { RuleSetId } from "../../regulations/ruleSets";
import type { Tenths } from "../../regulations/tenths";
import { rankAcademically } from "../../regulations/tt58-2011/academicRank";
import { promotionOf, type PromotionOutcome } from "../../regulations/tt58-2011/promotion";
import { titleClause, titleOf } from "../../regulations/tt58-2011/title";
import { learningLevel } from "../../regulations/tt22-2021/learningLevel";
import { promotionOf2021, titleClause2021, titleOf2021 } from "../../regulations/tt22-2021/yearResult";
import { type MeanColumn, meanColumns, type MeanMember, meanMember, subjectSetsOf } from "../../rules/classMeans";
import {
  absencesOf,
  academicRankIn,
  achievementIn,
  conductIn,
  rankingInput,
  secondaryYear,
  type SecondaryYear,
} from "../../rules/secondaryYear";
import type { PupilList, PupilRecord, RuleContext } from "../../rules/types";
import type { Bilingual } from "../../text/bilingual";
import { formatTenths } from "../../text/mark";
import { afterSummer, afterSummer2021 } from "./afterSummer";
import { type Computed, type ComputedResult, placeComputed } from "./computedResult";
import { absenceDoubt, achievementCode, codeOf, isUnpromoted, outcomeFields } from "./outcomes";

/** ĐTB, học lực, danh hiệu, promotion and graduation for the empty cells of a list of THCS, THPT or GDTX. */
export function secondaryResults(list: PupilList): ComputedResult[] {
  const means = new ClassMeans(list);
  return Array.from({ length: list.count }, (_, index) => list.at(index)).flatMap((pupil) => {
    const year = secondaryYear(pupil, list.context);
    return year ? placeComputed(list, pupil, computeYear(pupil, list.context, year, means)) : [];
  });
}

const ruleSetsWithMean: ReadonlySet<RuleSetId> = new Set<RuleSetId>(["tt58-2011", "tt26-2020", "qd02-2007"]);

const continuingDoubt: Bilingual = { vi: "quy chế GDTX chưa tra đủ", en: "the rules of GDTX were not fully read" };

const continuingDoubt2021: Bilingual = {
  vi: "tính như TT 22/2021; TT 43/2021 chưa được đối chiếu",
  en: "reckoned as in Circular 22/2021; 43/2021 was not compared",
};

/** The mean of a pupil as the pupil's class reckons it; read once somebody's is asked for. */
class ClassMeans {
  private readonly columns: readonly MeanColumn[];
  private members: ReadonlyMap<number, MeanMember> | null = null;
  private readonly sets = new Map<string, readonly number[]>();

  constructor(private readonly list: PupilList) {
    this.columns = meanColumns(list.context);
  }

  of(pupil: PupilRecord): { readonly mean: Tenths; readonly count: number } | null {
    this.members ??= this.readMembers();
    const member = this.members.get(pupil.row);
    const columns = this.sets.get(pupil.className);
    if (!member?.isComplete || !columns) return null;
    const mean = meanOfSet(member.marks, { columns, countsHeavyTwice: false });
    return mean === null ? null : { mean, count: columns.filter((place) => member.marks[place] !== null).length };
  }

  private readMembers(): ReadonlyMap<number, MeanMember> {
    const { list } = this;
    const members = new Map<number, MeanMember>();
    const classes = new Map<string, MeanMember[]>();
    for (let index = 0; index < list.count; index++) {
      const pupil = list.at(index);
      const member = meanMember(pupil, this.columns, list.context, ruleSetsWithMean);
      if (!member) continue;
      members.set(pupil.row, member);
      const known = classes.get(pupil.className);
      if (known) known.push(member);
      else classes.set(pupil.className, [member]);
    }
    for (const [name, own] of classes) this.sets.set(name, subjectSetsOf(own, this.columns)[0] ?? []);
    return members;
  }
}

function computeYear(pupil: PupilRecord, context: RuleContext, year: SecondaryYear, means: ClassMeans): Computed[] {
  if (year.ruleSet.id === "tt22-2021" || year.ruleSet.id === "tt43-2021") return computeBy2021(pupil, context, year);
  const computed = pupil.isBlank("yearMean") ? means.of(pupil) : null;
  const reported = pupil.mark("yearMean");
  const mean = computed?.mean ?? (reported.kind === "mark" ? reported.tenths : null);
  const ranked = mean === null ? null : computeRank(pupil, year, mean);
  const rank = academicRankIn(pupil, "academicRank") ?? ranked?.rank ?? null;
  const conduct = conductIn(pupil, "conduct");
  const summer = afterSummer(pupil, context, year, { mean, rank, conduct });
  return [
    ...(computed
      ? [
          {
            field: "yearMean" as const,
            value: computed.mean / 10,
            numberFormat: "0.0",
            reason: {
              vi: `trung bình ${String(computed.count)} môn = ${formatTenths(computed.mean)}`,
              en: `mean of ${String(computed.count)} subjects`,
            },
            doubt: year.ruleSet.id === "qd02-2007" ? continuingDoubt : null,
          },
        ]
      : []),
    ...(ranked ? [ranked.computed] : []),
    ...(rank
      ? [
          ...computeTitle(rank, conduct, ranked?.computed.doubt ?? null, context),
          ...(summer.isOutcomeKnown ? [] : computePromotion(pupil, rank, conduct, year)),
        ]
      : []),
    ...summer.computed,
    ...(rank ? computeGraduation(pupil, context, summer.rank ?? rank, summer.conduct ?? conduct, year) : []),
  ];
}

function computeRank(
  pupil: PupilRecord,
  year: SecondaryYear,
  mean: Tenths,
): { readonly rank: AcademicRank; readonly computed: Computed } | null {
  if (year.hasGaps || !pupil.isBlank("academicRank")) return null;
  if (year.ruleSet.id === "qd02-2007") {
    const bounds = continuingRankBounds({ mean, results: year.results });
    if (bounds?.best !== bounds?.worst || !bounds) return null;
    return {
      rank: bounds.best,
      computed: rankCell(
        bounds.best,
        { vi: `ĐTB ${formatTenths(mean)}`, en: `mean ${formatTenths(mean)}` },
        continuingDoubt,
      ),
    };
  }
  const ranking = rankAcademically(rankingInput(year, mean));
  if (!ranking) return null;
  const doubt = ranking.doubt
    ? { vi: "Điều 13 khoản 6 có thể hiểu khác", en: "article 13(6) can be read otherwise" }
    : null;
  return { rank: ranking.rank, computed: rankCell(ranking.rank, ranking.clause, doubt) };
}

function rankCell(rank: AcademicRank, reason: Bilingual, doubt: Bilingual | null): Computed {
  return { field: "academicRank", value: codeOf("academicRank", academicRanks.indexOf(rank)), reason, doubt };
}

function computeTitle(
  rank: AcademicRank,
  conduct: ConductRank | null,
  doubt: Bilingual | null,
  { level }: RuleContext,
): Computed[] {
  const title = conduct === null || level === "TX" ? null : titleOf(rank, conduct);
  if (title === null) return [];
  return [{ field: "title", value: codeOf("title", title === "excellentPupil" ? 1 : 2), reason: titleClause, doubt }];
}

function computePromotion(
  pupil: PupilRecord,
  rank: AcademicRank,
  conduct: ConductRank | null,
  year: SecondaryYear,
): Computed[] {
  if (conduct === null || !isUnpromoted(pupil) || year.ruleSet.id === "qd02-2007") return [];
  const { outcome, clause } = promotionOf({ rank, conduct, absences: absencesOf(pupil) ?? 0 });
  return [{ field: outcomeFields[outcome], value: "x", reason: clause, doubt: absenceDoubt(pupil) }];
}

function computeGraduation(
  pupil: PupilRecord,
  context: RuleContext,
  rank: AcademicRank,
  conduct: ConductRank | null,
  year: SecondaryYear,
): Computed[] {
  const { level, schoolYear } = context;
  if (level === null) return [];
  const ruleSet = graduationRuleSetFor(level, year.grade, schoolYear);
  const isContinuing = level === "TX";
  if (!ruleSet || (conduct === null && !isContinuing)) return [];
  const absences = absencesOf(pupil);
  if (year.grade === 12) {
    if (ruleSet.id === "qd11-2006" || ruleSet.id === "tt31-2023") return [];
    const isRefused = examinationRefusals({ ruleSet: ruleSet.id, rank, conduct, absences }).length > 0;
    return isRefused
      ? []
      : [{ field: "eligibleForGraduation", value: "x", reason: ruleSet.name, doubt: absenceDoubt(pupil) }];
  }
  if (ruleSet.id !== "qd11-2006") return [];
  const verdict = lowerSecondaryGraduation({
    rank,
    conduct,
    absences,
    birthYear: pupil.year("birthDate"),
    schoolYear,
    isContinuing,
    hasPriority: false,
    results: year.results,
  });
  if (verdict.rank === null) return [];
  const reason = ruleSet.name;
  const doubt = absenceDoubt(pupil);
  return [
    { field: "graduated", value: "x", reason, doubt },
    { field: "graduationRank", value: codeOf("graduationRank", graduationRanks.indexOf(verdict.rank)), reason, doubt },
  ];
}

function computeBy2021(pupil: PupilRecord, context: RuleContext, year: SecondaryYear): Computed[] {
  const isContinuing = year.ruleSet.id === "tt43-2021";
  const result = year.hasGaps ? null : learningLevel(year.results);
  const learning = achievementIn(pupil, "academicRank") ?? result?.level ?? null;
  const training = achievementIn(pupil, "conduct");
  const computed: Computed[] = [];
  if (result) {
    const doubt = result.otherLevel
      ? { vi: "Điều 9 khoản 3 có thể hiểu khác", en: "article 9(3) can be read otherwise" }
      : null;
    computed.push({
      field: "academicRank",
      value: achievementCode(result.level),
      reason: isContinuing ? year.ruleSet.name : result.clause,
      doubt: isContinuing ? continuingDoubt2021 : doubt,
    });
  }
  if (learning === null || training === null) return computed;
  const title = year.hasGaps || isContinuing ? null : titleOf2021(learning, training, year.results);
  if (title)
    computed.push({
      field: "title",
      value: codeOf("title", title === "outstandingPupil" ? 0 : 1),
      reason: titleClause2021,
    });
  const summer = afterSummer2021(pupil, context, year, { learning, training });
  computed.push(...summer.computed);
  if (!isUnpromoted(pupil) || summer.isOutcomeKnown) return computed;
  const { outcome, clause } = promotionOf2021({ learning, training, absences: absencesOf(pupil) ?? 0 });
  const outcomes: readonly PromotionOutcome[] =
    outcome === "retakesAndSummerConduct" ? ["retakesExams", "summerConduct"] : [outcome];
  const doubt = isContinuing ? continuingDoubt2021 : absenceDoubt(pupil);
  const reason = isContinuing ? year.ruleSet.name : clause;
  return [...computed, ...outcomes.map((one) => ({ field: outcomeFields[one], value: "x", reason, doubt }))];
}
