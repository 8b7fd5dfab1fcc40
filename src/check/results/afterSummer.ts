import type { Clause } from "../../regulations/clause";
import { type AcademicRank, academicRanks, type ConductRank } from "../../regulations/ranks";
import type { Tenths } from "../../regulations/tenths";
import type { AchievementLevel } from "../../regulations/tt22-2021/thresholds";
import { promotionAfterSummer2021, promotionOf2021 } from "../../regulations/tt22-2021/yearResult";
import { rankAcademically } from "../../regulations/tt58-2011/academicRank";
import { overallMean } from "../../regulations/tt58-2011/averages";
import {
  promotionAfterSummer,
  promotionOf,
  type PromotionOutcome,
  withRetakes,
} from "../../regulations/tt58-2011/promotion";
import { retakenLevel, retakesOf } from "../../rules/retakes";
import {
  absencesOf,
  academicRankIn,
  achievementIn,
  conductIn,
  rankingInput,
  type SecondaryYear,
} from "../../rules/secondaryYear";
import type { PupilRecord, RuleContext } from "../../rules/types";
import type { Bilingual } from "../../text/bilingual";
import { formatTenths } from "../../text/mark";
import type { Computed } from "./computedResult";
import { absenceDoubt, achievementCode, codeOf, isFinalGrade, outcomeFields } from "./outcomes";

/** What the summer's re-tests and training lead to. */
export interface AfterSummer {
  readonly computed: readonly Computed[];
  /** As filled in or computed; `null`: not known, or nothing was to be done in the summer. */
  readonly rank: AcademicRank | null;
  readonly conduct: ConductRank | null;
  /** The outcome of the year after the summer is known: the one before it need not be offered. */
  readonly isOutcomeKnown: boolean;
}

const nothing: AfterSummer = { computed: [], rank: null, conduct: null, isOutcomeKnown: false };

/** The articles are known by their use, their text was not read. */
const retakeDoubt: Bilingual = {
  vi: "chưa tra nguyên văn Điều 16, 17 về thi lại và rèn luyện hè",
  en: "the wording of articles 16 and 17 on the summer was not read",
};

/** ĐTB, học lực and promotion after the summer by TT 58/2011, for a pupil who had something to do in it. */
export function afterSummer(
  pupil: PupilRecord,
  context: RuleContext,
  year: SecondaryYear,
  before: { readonly mean: Tenths | null; readonly rank: AcademicRank | null; readonly conduct: ConductRank | null },
): AfterSummer {
  if (year.ruleSet.id === "qd02-2007" || before.rank === null) return nothing;
  const { rank, conduct } = before;
  const { outcome } = promotionOf({ rank, conduct, absences: absencesOf(pupil) ?? 0 });
  if (outcome !== "retakesExams" && outcome !== "summerConduct") return nothing;
  const retaken = outcome === "retakesExams" ? retakenYear(pupil, context, year, before.mean) : null;
  const rankAfter = academicRankIn(pupil, "academicRankAfterRetest") ?? retaken?.rank ?? null;
  const conductAfter = conductIn(pupil, "conductAfterRetest");
  const promotion = promotionAfterSummer(outcome, {
    ...(rankAfter && { rank: rankAfter }),
    ...(conductAfter && { conduct: conductAfter }),
  });
  const ended = promotion ? endOf(pupil, promotion, absenceDoubt(pupil) ?? retakeDoubt) : [];
  return {
    computed: [...(retaken?.computed ?? []), ...ended],
    rank: rankAfter,
    conduct: conductAfter,
    isOutcomeKnown: promotion !== null,
  };
}

/** The year with the new marks in place of the old; `null` where none is there, or the mean was reckoned otherwise. */
function retakenYear(
  pupil: PupilRecord,
  context: RuleContext,
  year: SecondaryYear,
  meanBefore: Tenths | null,
): { readonly rank: AcademicRank | null; readonly computed: readonly Computed[] } | null {
  const retakes = retakesOf(pupil, context, year);
  if (retakes.results.length === 0 || retakes.unreadable.length > 0 || year.hasGaps) return null;
  if (meanBefore === null || overallMean(year.results) !== meanBefore) return null;
  const results = withRetakes(year.results, retakes.results);
  const mean = overallMean(results);
  if (mean === null) return null;
  const ranking = rankAcademically(rankingInput({ ...year, results }, mean));
  const reason = { vi: `thay điểm thi lại: ${formatTenths(mean)}`, en: `with the new marks: ${formatTenths(mean)}` };
  const doubt = ranking?.doubt
    ? { vi: "Điều 13 khoản 6 có thể hiểu khác", en: "article 13(6) can be read otherwise" }
    : retakeDoubt;
  const value = ranking ? codeOf("academicRank", academicRanks.indexOf(ranking.rank)) : "";
  return {
    rank: ranking?.rank ?? null,
    computed: [
      { field: "yearMeanAfterRetest", value: mean / 10, numberFormat: "0.0", reason, doubt: retakeDoubt },
      ...(ranking ? [{ field: "academicRankAfterRetest" as const, value, reason: ranking.clause, doubt }] : []),
    ],
  };
}

/** Học tập and promotion after the summer by TT 22/2021. */
export function afterSummer2021(
  pupil: PupilRecord,
  context: RuleContext,
  year: SecondaryYear,
  before: { readonly learning: AchievementLevel; readonly training: AchievementLevel },
): Pick<AfterSummer, "computed" | "isOutcomeKnown"> {
  // What TT 43/2021 has of the summer was not read.
  if (year.ruleSet.id === "tt43-2021") return nothing;
  const absences = absencesOf(pupil) ?? 0;
  const { outcome } = promotionOf2021({ ...before, absences });
  if (outcome === "promoted" || outcome === "repeats") return nothing;
  const retaken = before.learning === "fail" ? retakenLevel(pupil, context, year) : null;
  const learningAfter = achievementIn(pupil, "academicRankAfterRetest") ?? retaken?.level ?? null;
  const trainingAfter = achievementIn(pupil, "conductAfterRetest");
  const computed: Computed[] = retaken
    ? [
        {
          field: "academicRankAfterRetest",
          value: achievementCode(retaken.level),
          reason: retaken.clause,
          doubt: retaken.otherLevel
            ? { vi: "Điều 9 khoản 3 có thể hiểu khác", en: "article 9(3) can be read otherwise" }
            : null,
        },
      ]
    : [];
  const isOpen =
    (before.learning === "fail" && learningAfter === null) || (before.training === "fail" && trainingAfter === null);
  if (isOpen) return { computed, isOutcomeKnown: false };
  const after = promotionAfterSummer2021({
    learning: learningAfter ?? before.learning,
    training: trainingAfter ?? before.training,
    absences,
  });
  const ended = after.outcome === "promoted" ? ("promoted" as const) : ("repeats" as const);
  return {
    computed: [...computed, ...endOf(pupil, { ...after, outcome: ended }, absenceDoubt(pupil))],
    isOutcomeKnown: true,
  };
}

/** A tick for the end of the year beside the one for the summer, unless an end is told already. */
function endOf(
  pupil: PupilRecord,
  { outcome, clause }: { readonly outcome: PromotionOutcome; readonly clause: Clause },
  doubt: Bilingual | null,
): Computed[] {
  if (outcome !== "promoted" && outcome !== "repeats") return [];
  const isTold = (["promoted", "repeatsGrade", "promotionResult"] as const).some((field) => !pupil.isBlank(field));
  if (isFinalGrade(pupil) || isTold) return [];
  return [{ field: outcomeFields[outcome], value: "x", reason: clause, doubt }];
}
