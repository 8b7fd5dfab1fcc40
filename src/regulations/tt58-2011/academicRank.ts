import type { Clause } from "../clause";
import { isAcademicAtLeast, type AcademicRank } from "../ranks";
import { HIGHEST_MARK, type Tenths } from "../tenths";
import type { SubjectResult } from "../subjectResult";
import {
  adjustments,
  keySubjects,
  poorPoint,
  rankClause,
  rankThresholds,
  type Adjustment,
  type Edition,
  type RankThreshold,
} from "./thresholds";

export interface RankingInput<Subject extends string = string> {
  readonly edition: Edition;
  /** ĐTBhk or ĐTBcn, in tenths. */
  readonly mean: Tenths;
  readonly results: readonly SubjectResult<Subject>[];
  /**
   * The subjects of `1 trong 2 môn` (from 2020 `1 trong 3 môn`); absent: those of the edition, by the names of
   * `KeySubject`. Empty: no such condition.
   */
  readonly keySubjects?: readonly Subject[];
  /** Môn chuyên, only in a chuyên class of a trường chuyên. */
  readonly specialisedSubject?: Subject;
}

/**
 * Why the text leaves the rank open.
 * severalFailing: more than one subject fails what the attained rank asks, and the wording of 2011 (`một môn học nào
 * đó`) was read both ways; with the wording of 2020 (`duy nhất một môn học`) only where one of them alone causes the
 * fall that the clause names.
 * keySubjects: the mean alone is at the higher rank, the key or chuyên subjects are not; read by the mean alone, the
 * clause would soften the fall.
 * excellentToPoor: one subject pulls a pupil from Giỏi to Kém, which no clause provides for; the means of such a pupil
 * reach Khá as well, whose clause would give Yếu.
 */
export type RankingDoubt = "severalFailing" | "keySubjects" | "excellentToPoor";

export interface Ranking<Subject extends string = string> {
  /** By khoản 1–5 alone. */
  readonly base: AcademicRank;
  /** After khoản 6. */
  readonly rank: AcademicRank;
  /** The clause that `rank` follows from. */
  readonly clause: Clause;
  /** Subjects that fail what the rank of the means asks of every subject; empty where nothing pulls the pupil down. */
  readonly failing: readonly Subject[];
  readonly doubt: RankingDoubt | null;
  /** The rank by the other reading; `null` where there is no doubt. */
  readonly otherRank: AcademicRank | null;
}

/**
 * Học lực of a term or of the year (TT 58/2011, Điều 13). `null` where nothing can be said of the pupil: no subject has
 * a mark, or Toán or Ngữ văn has none and would be asked for.
 */
export function rankAcademically<Subject extends string>(input: RankingInput<Subject>): Ranking<Subject> | null {
  const means = meansOf(input, input.results);
  if (!means.isComplete) return null;
  const highest = rankThresholds.find((threshold) => reachesMeans(means, threshold));
  const failing = highest ? failingSubjects(input.results, highest) : [];
  // Nearly every pupil: no subject stands against the rank of the means.
  if (highest && failing.length === 0) return withDoubtOfMean(input, plainRankings[input.edition][highest.rank]);
  const base = baseRank(input, input.results);
  const plain: Ranking<Subject> = { ...plainRankings[input.edition][base], failing };
  const attained = rankThresholds
    .filter((threshold) => reachesMeans(means, threshold))
    .map((threshold) => ({
      rank: threshold.rank,
      failing: failingSubjects(input.results, threshold),
      adjustment: findAdjustment(threshold.rank, base),
    }));
  const [top] = attained;
  // Means of Giỏi reach Khá too, and what softens a fall from Khá must not be lost for a better mean.
  const single = attained.find((level) => level.adjustment && level.failing.length === 1);
  if (single?.adjustment) {
    const { adjusted, point } = single.adjustment;
    const clause = rankClause(input.edition, point);
    if (single === top) return { ...plain, rank: adjusted, clause };
    if (base === "poor") return { ...plain, doubt: "excellentToPoor", otherRank: adjusted };
    return { ...plain, rank: adjusted, clause, doubt: "severalFailing", otherRank: base };
  }
  const several = attained.find(({ adjustment }) => adjustment && mayBeSingle(input, adjustment.adjusted));
  if (several?.adjustment) return { ...plain, doubt: "severalFailing", otherRank: several.adjustment.adjusted };
  return withDoubtOfMean(input, plain);
}

/** Of a pupil whom nothing pulls down there is the rank alone to say. */
function plainRanking(base: AcademicRank, edition: Edition): Ranking<never> {
  return { base, rank: base, clause: clauseOfRank(base, edition), failing: [], doubt: null, otherRank: null };
}

/** Made once, for nearly every pupil has one of them. */
const plainRankings: Readonly<Record<Edition, Readonly<Record<AcademicRank, Ranking<never>>>>> = {
  "tt58-2011": plainRankingsOf("tt58-2011"),
  "tt26-2020": plainRankingsOf("tt26-2020"),
};

function plainRankingsOf(edition: Edition): Readonly<Record<AcademicRank, Ranking<never>>> {
  return {
    excellent: plainRanking("excellent", edition),
    good: plainRanking("good", edition),
    average: plainRanking("average", edition),
    weak: plainRanking("weak", edition),
    poor: plainRanking("poor", edition),
  };
}

function withDoubtOfMean<Subject extends string>(
  input: RankingInput<Subject>,
  plain: Ranking<Subject>,
): Ranking<Subject> {
  const byMean = adjustmentByMeanAlone(input, plain.base);
  return byMean ? { ...plain, doubt: "keySubjects", otherRank: byMean.adjusted } : plain;
}

/**
 * How a rank in a file stands to the computed one. `doubtful`: it is not the computed one, but the text leaves room, so
 * it is a matter for a person; from Giỏi to Kém it leaves room for anything.
 */
export function compareRank(ranking: Ranking, reported: AcademicRank): "agrees" | "doubtful" | "differs" {
  if (reported === ranking.rank) return "agrees";
  return reported === ranking.otherRank || ranking.doubt === "excellentToPoor" ? "doubtful" : "differs";
}

function keysOf(input: RankingInput): readonly string[] {
  return input.keySubjects ?? keySubjects[input.edition];
}

function baseRank(input: RankingInput, results: readonly SubjectResult[]): AcademicRank {
  const means = meansOf(input, results);
  const reached = rankThresholds.find(
    (threshold) => reachesMeans(means, threshold) && !results.some((result) => failsThreshold(result, threshold)),
  );
  return reached?.rank ?? "poor";
}

/** What points a and, in part, b and c of a khoản ask of, whatever single subjects do. */
interface Means {
  readonly mean: Tenths;
  /** The best of the key subjects; the highest mark where nothing is asked of any. */
  readonly key: Tenths;
  /** Likewise of the chuyên subject. */
  readonly specialised: Tenths;
  /** No subject is missing that would be asked for, and one at least is scored. */
  readonly isComplete: boolean;
}

/** In one pass: it is asked of every pupil. */
function meansOf(input: RankingInput, results: readonly SubjectResult[]): Means {
  const { mean, specialisedSubject } = input;
  const keys = keysOf(input);
  let key = keys.length === 0 ? HIGHEST_MARK : 0;
  let specialised: Tenths | null = null;
  let isScored = false;
  let missing = keys.filter(isNeeded).length;
  for (const result of results) {
    if (result.kind !== "scored") continue;
    isScored = true;
    const { subject, mark } = result;
    if (subject === specialisedSubject) specialised = mark;
    if (!keys.includes(subject)) continue;
    key = Math.max(key, mark);
    if (isNeeded(subject)) missing--;
  }
  return { mean, key, specialised: specialised ?? HIGHEST_MARK, isComplete: isScored && missing === 0 };
}

/** Which of the key subjects every pupil has; a foreign language may be another one. */
function isNeeded(subject: string): boolean {
  return subject === "math" || subject === "literature";
}

function reachesMeans({ mean, key, specialised }: Means, threshold: RankThreshold): boolean {
  if (mean < threshold.mean) return false;
  const { keySubject } = threshold;
  return keySubject === null || (key >= keySubject && specialised >= keySubject);
}

function failingSubjects<Subject extends string>(
  results: readonly SubjectResult<Subject>[],
  threshold: RankThreshold,
): Subject[] {
  return results.filter((result) => failsThreshold(result, threshold)).map((result) => result.subject);
}

function failsThreshold(result: SubjectResult, threshold: RankThreshold): boolean {
  switch (result.kind) {
    case "scored":
      return result.mark < threshold.lowest;
    case "comment":
      return threshold.needsComments && !result.passed;
    case "exempt":
      return false;
  }
}

function findAdjustment(attained: AcademicRank, base: AcademicRank): Adjustment | undefined {
  return adjustments.find((adjustment) => adjustment.attained === attained && adjustment.base === base);
}

function mayBeSingle(input: RankingInput, adjusted: AcademicRank): boolean {
  return input.edition === "tt58-2011" || isDueToOne(input, adjusted);
}

/** The clause that softens the fall where the mean alone is taken for the rank that was missed. */
function adjustmentByMeanAlone(input: RankingInput, base: AcademicRank): Adjustment | undefined {
  const byMean = rankThresholds.find((threshold) => input.mean >= threshold.mean);
  const adjustment = byMean && findAdjustment(byMean.rank, base);
  return adjustment && isDueToOne(input, adjustment.attained) ? adjustment : undefined;
}

/** Whether there is one subject without whose result the pupil would have at least this rank. */
function isDueToOne(input: RankingInput, rank: AcademicRank): boolean {
  return input.results.some((one) => {
    const forgiven = input.results.map((result) => (result === one ? atItsBest(result) : result));
    return isAcademicAtLeast(baseRank(input, forgiven), rank);
  });
}

function atItsBest(result: SubjectResult): SubjectResult {
  switch (result.kind) {
    case "scored":
      return { ...result, mark: HIGHEST_MARK };
    case "comment":
      return { ...result, passed: true };
    case "exempt":
      return result;
  }
}

function clauseOfRank(rank: AcademicRank, edition: Edition): Clause {
  return rankClause(edition, rankThresholds.find((threshold) => threshold.rank === rank)?.point ?? poorPoint);
}
