import { clauseOf, type Clause } from "../clause";
import { isConductAtLeast, type AcademicRank, type ConductRank } from "../ranks";
import { regulations } from "../regulationNames";
import { divideHalfUp, type Tenths } from "../tenths";
import type { GraduationRuleSetId } from "./graduationRuleSets";
import type { Refusal } from "./lowerSecondary";

/** A score of the examination, or the score of graduation, in whole hundredths: 7.25 is 725. */
export type Hundredths = number;

export type UpperSecondaryRuleSetId = Exclude<GraduationRuleSetId, "qd11-2006" | "tt31-2023">;

/** Every paper and every component of a joint one must be above this (liệt). */
export const failingPaper: Hundredths = 100;

/** The least score of graduation. */
export const passScore: Hundredths = 500;

/** Prizes and nghề certificate bring no more than this together. */
export const mostEncouragement: Hundredths = 400;

/** Điểm ưu tiên by diện; it is part of the score, so the other parts need less. */
export const priorityPoints: Readonly<Record<1 | 2 | 3, Hundredths>> = { 1: 0, 2: 25, 3: 50 };

/** Điều 12 of TT 04/2017 [as read in its draft]: sessions off in lớp 12. */
export const mostAbsences = 45;

interface ScoreFormula {
  /** Out of 10: what the examination weighs; the school's means weigh the rest. */
  readonly examWeight: 5 | 7;
  /** Weight of the year means of lớp 10, 11, 12. */
  readonly yearWeights: readonly [number, number, number];
  /** On the score. */
  readonly clause: Clause;
  readonly regulation: Clause;
}

/** How the score is made, by regulation: half and half, 70/30 from 2019, half and half with three years from 2025. */
export const scoreFormulas: Readonly<Record<UpperSecondaryRuleSetId, ScoreFormula>> = {
  "tt04-2017": {
    examWeight: 5,
    yearWeights: [0, 0, 1],
    clause: clauseOf(regulations.tt04, 37),
    regulation: regulations.tt04,
  },
  "tt03-2019": {
    examWeight: 7,
    yearWeights: [0, 0, 1],
    clause: regulations.tt03of2019,
    regulation: regulations.tt03of2019,
  },
  "tt15-2020": {
    examWeight: 7,
    yearWeights: [0, 0, 1],
    clause: regulations.tt15of2020,
    regulation: regulations.tt15of2020,
  },
  "tt24-2024": {
    examWeight: 5,
    yearWeights: [1, 2, 3],
    clause: clauseOf(regulations.tt24of2024, 44),
    regulation: regulations.tt24of2024,
  },
};

export interface ScoreInput {
  /** The papers that count: THPT four, GDTX three to 2024; a joint paper as one (`jointPaper`). */
  readonly papers: readonly Hundredths[];
  /** Prizes and nghề certificate. */
  readonly encouragement: Hundredths;
  /** Year means of lớp 10, 11, 12; only those with a weight are asked for. */
  readonly yearMeans: readonly [Tenths | null, Tenths | null, Tenths | null];
  readonly priority: Hundredths;
}

/**
 * Điểm xét tốt nghiệp, to two decimals, halves up: the mean of the papers and a fourth of the encouragement, weighed with
 * the year means, and the priority points. `null` without papers or without a mean that has a weight.
 *
 * For THPT this is `(Σ papers + ΣKK) / 4`. For GDTX to 2024, `Σ papers / 3 + ΣKK / 4`, how the encouragement enters was
 * not verified: a difference there, where there is any encouragement, is a doubt (`isScoreDoubtful`).
 */
export function graduationScore(ruleSet: UpperSecondaryRuleSetId, input: ScoreInput): Hundredths | null {
  const { examWeight, yearWeights } = scoreFormulas[ruleSet];
  const { papers, encouragement, yearMeans, priority } = input;
  if (papers.length === 0) return null;
  let meanSum = 0;
  let meanWeight = 0;
  for (const [index, weight] of yearWeights.entries()) {
    if (weight === 0) continue;
    const mean = yearMeans[index] ?? null;
    if (mean === null) return null;
    meanSum += 10 * mean * weight;
    meanWeight += weight;
  }
  const paperSum = papers.reduce((sum, paper) => sum + paper, 0);
  // (paperSum / n + encouragement / 4) × w / 10 + meanSum / meanWeight × (10 − w) / 10, over one denominator.
  const exam = (4 * paperSum + papers.length * encouragement) * examWeight * meanWeight;
  const school = meanSum * (10 - examWeight) * 4 * papers.length;
  return divideHalfUp(exam + school, 40 * papers.length * meanWeight) + priority;
}

/** Whether the formula itself leaves room: GDTX with encouragement, before one formula held for all. */
export function isScoreDoubtful(ruleSet: UpperSecondaryRuleSetId, isContinuing: boolean, input: ScoreInput): boolean {
  return isContinuing && ruleSet !== "tt24-2024" && input.encouragement > 0;
}

/** The score of a joint paper (KHTN, KHXH): the mean of its components, to two decimals; `null` of none. */
export function jointPaper(components: readonly Hundredths[]): Hundredths | null {
  if (components.length === 0) return null;
  return divideHalfUp(
    components.reduce((sum, component) => sum + component, 0),
    components.length,
  );
}

export type UpperSecondaryRefusal = "annulled" | "failingPaper" | "score";

export interface UpperSecondaryResult {
  readonly ruleSet: UpperSecondaryRuleSetId;
  /** Papers, and the components of a joint one. */
  readonly scores: readonly Hundredths[];
  readonly graduationScore: Hundredths;
  /** Disciplined by annulment of the examination. */
  readonly isAnnulled: boolean;
}

/** Whether a candidate who sat the examination graduates, and every reason why not. */
export function upperSecondaryGraduation(result: UpperSecondaryResult): {
  readonly graduates: boolean;
  readonly refusals: readonly Refusal<UpperSecondaryRefusal>[];
} {
  const { clause } = scoreFormulas[result.ruleSet];
  const refusals: Refusal<UpperSecondaryRefusal>[] = [];
  if (result.isAnnulled) refusals.push({ reason: "annulled", clause });
  if (result.scores.some((score) => score <= failingPaper)) refusals.push({ reason: "failingPaper", clause });
  if (result.graduationScore < passScore) refusals.push({ reason: "score", clause });
  return { graduates: refusals.length === 0, refusals };
}

export type EligibilityRefusal = "conduct" | "rank" | "absences";

/** Where the conditions of admission stand; of later circulars the article was not looked up. */
const admissionClauses: Readonly<Record<UpperSecondaryRuleSetId, Clause>> = {
  "tt04-2017": clauseOf(regulations.tt04, 12),
  "tt03-2019": clauseOf(regulations.tt03of2019, 12),
  "tt15-2020": regulations.tt15of2020,
  "tt24-2024": regulations.tt24of2024,
};

/**
 * What keeps a pupil of lớp 12 from sitting the examination: conduct below Trung bình, học lực Kém, or more than 45
 * sessions off (TT 04/2017, Điều 12; its wording was read in the draft). Conduct `null`: a learner who is not ranked.
 */
export function examinationRefusals(pupil: {
  readonly ruleSet: UpperSecondaryRuleSetId;
  readonly rank: AcademicRank;
  readonly conduct: ConductRank | null;
  readonly absences: number | null;
}): Refusal<EligibilityRefusal>[] {
  const clause = admissionClauses[pupil.ruleSet];
  const refusals: Refusal<EligibilityRefusal>[] = [];
  if (pupil.conduct !== null && !isConductAtLeast(pupil.conduct, "average")) {
    refusals.push({ reason: "conduct", clause });
  }
  if (pupil.rank === "poor") refusals.push({ reason: "rank", clause });
  if (pupil.absences !== null && pupil.absences > mostAbsences) refusals.push({ reason: "absences", clause });
  return refusals;
}
