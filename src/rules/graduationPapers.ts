import type { FieldKey } from "../forms/types";
import type { ExamPaper } from "../forms/graduation/fields";
import {
  graduationScore,
  type Hundredths,
  isScoreDoubtful,
  jointPaper,
  mostEncouragement,
  priorityPoints,
  type UpperSecondaryRuleSetId,
} from "../regulations/graduation/upperSecondary";
import { parseDecimal } from "../text/numberText";
import type { PupilRecord } from "./types";

/** Papers by which a candidate may be judged: the compulsory ones with one joint paper, or with what was chosen. */
export interface PaperChoice {
  /** Filled cells of papers and components, each of which must be above 1.0. */
  readonly cells: readonly { readonly field: FieldKey; readonly points: Hundredths }[];
  /** One score a paper; `null` where one is missing. */
  readonly papers: readonly Hundredths[] | null;
}

const joints = {
  naturalScience: ["physics", "chemistry", "biology"],
  socialScience: ["history", "geography", "civics"],
} as const satisfies Partial<Record<ExamPaper, readonly ExamPaper[]>>;

type Joint = keyof typeof joints;

const allJoints = Object.keys(joints) as readonly Joint[];

/** Components of a joint paper: learners of GDTX sit no paper in civics. */
function componentsOf(joint: Joint, isContinuing: boolean): readonly ExamPaper[] {
  return joints[joint].filter((paper) => !isContinuing || paper !== "civics");
}

export const paperFields: readonly FieldKey[] = [
  ...(["literature", "math", "foreignLanguage", ...allJoints] as const),
  ...allJoints.flatMap((joint): readonly ExamPaper[] => joints[joint]),
].map((paper): FieldKey => `exam.${paper}`);

export const scoreFields: readonly FieldKey[] = [
  ...paperFields,
  "yearMean",
  "encouragement",
  "encouragementPoints",
  "priority",
  "priorityPoints",
];

/** In hundredths; `null` for a blank and for what is no number of 0–10. */
export function pointsIn(pupil: PupilRecord, field: FieldKey): Hundredths | null {
  if (!pupil.has(field) || pupil.isBlank(field)) return null;
  const value = parseDecimal(pupil.text(field));
  return value === null || value < 0 || value > 10 ? null : Math.round(value * 100);
}

/** A paper that says something else than its points: nothing can be computed. `-` and `M` say that it was not sat. */
function isUnreadable(pupil: PupilRecord, field: FieldKey): boolean {
  return (
    pointsIn(pupil, field) === null && pupil.has(field) && !["blank", "none", "exempt"].includes(pupil.mark(field).kind)
  );
}

/**
 * What a candidate of THPT (literature, mathematics, foreign language, a joint paper) or of GDTX (without the foreign
 * language) may be judged by. Who sat both joint papers has two choices. From 2025 there are no joint papers: every
 * paper that was sat counts. Where a cell cannot be read, the papers are not known.
 */
export function paperChoices(
  pupil: PupilRecord,
  ruleSet: UpperSecondaryRuleSetId,
  isContinuing: boolean,
): readonly PaperChoice[] {
  const choices = readChoices(pupil, ruleSet, isContinuing);
  return paperFields.some((field) => isUnreadable(pupil, field))
    ? choices.map(({ cells }) => ({ cells, papers: null }))
    : choices;
}

function readChoices(
  pupil: PupilRecord,
  ruleSet: UpperSecondaryRuleSetId,
  isContinuing: boolean,
): readonly PaperChoice[] {
  const cell = (paper: ExamPaper) => {
    const field: FieldKey = `exam.${paper}`;
    const points = pointsIn(pupil, field);
    return points === null ? [] : [{ field, points }];
  };
  if (ruleSet === "tt24-2024") {
    const cells = paperFields.flatMap((field) => {
      const points = pointsIn(pupil, field);
      return points === null ? [] : [{ field, points }];
    });
    return [{ cells, papers: cells.length === 4 ? cells.map(({ points }) => points) : null }];
  }
  const compulsory: readonly ExamPaper[] = isContinuing
    ? ["literature", "math"]
    : ["literature", "math", "foreignLanguage"];
  const own = compulsory.flatMap(cell);
  const choices = allJoints.flatMap((joint): PaperChoice[] => {
    const components = componentsOf(joint, isContinuing);
    const parts = components.flatMap(cell);
    const [whole] = cell(joint);
    if (!whole && parts.length === 0) return [];
    const score =
      whole?.points ?? (parts.length === components.length ? jointPaper(parts.map((part) => part.points)) : null);
    const isComplete = own.length === compulsory.length && score !== null;
    return [
      {
        cells: [...own, ...(whole ? [whole] : []), ...parts],
        papers: isComplete ? [...own.map(({ points }) => points), score] : null,
      },
    ];
  });
  return choices.length > 0 ? choices : [{ cells: own, papers: null }];
}

/** Between which scores the papers, the mean of lớp 12 and what the row says of encouragement and priority leave it. */
export interface ScoreRange {
  readonly low: Hundredths;
  readonly high: Hundredths;
}

/**
 * `null` where a paper or the mean of the year is missing. The better choice of papers counts. Of GDTX every reading of
 * how encouragement enters the score is within the range.
 */
export function scoreRange(
  pupil: PupilRecord,
  ruleSet: UpperSecondaryRuleSetId,
  isContinuing: boolean,
): ScoreRange | null {
  const mean = pupil.mark("yearMean");
  if (mean.kind !== "mark") return null;
  const encouragement = pointsRange(pupil, "encouragementPoints", "encouragement", mostEncouragement);
  const priority = pointsRange(pupil, "priorityPoints", "priority", priorityPoints[3]);
  const ranges = paperChoices(pupil, ruleSet, isContinuing).flatMap(({ papers }): ScoreRange[] => {
    if (papers === null) return [];
    const input = {
      papers,
      encouragement: encouragement.low,
      yearMeans: [null, null, mean.tenths],
      priority: priority.low,
    } as const;
    const most = { ...input, encouragement: encouragement.high, priority: priority.high };
    const isDoubtful = isScoreDoubtful(ruleSet, isContinuing, most);
    const low = graduationScore(ruleSet, isDoubtful ? { ...input, encouragement: 0 } : input);
    const high = graduationScore(
      ruleSet,
      isDoubtful ? { ...most, encouragement: asPartOfPapers(most.encouragement) } : most,
    );
    return low === null || high === null ? [] : [{ low, high }];
  });
  return ranges.reduce<ScoreRange | null>((best, range) => (best && best.low >= range.low ? best : range), null);
}

/** The other reading for GDTX: encouragement added to the sum of three papers, and not a fourth of it to their mean. */
function asPartOfPapers(encouragement: Hundredths): Hundredths {
  return Math.ceil((encouragement * 4) / 3);
}

/** What a column of points holds; where it is blank or not there, nothing if nobody says that the pupil has any. */
function pointsRange(
  pupil: PupilRecord,
  points: FieldKey,
  ground: FieldKey,
  most: Hundredths,
): { readonly low: Hundredths; readonly high: Hundredths } {
  const known = pointsIn(pupil, points);
  if (known !== null) return { low: known, high: known };
  const isPlainlyNone = pupil.has(ground) ? pupil.isBlank(ground) : pupil.has(points) && pupil.isBlank(points);
  return { low: 0, high: isPlainlyNone ? 0 : most };
}
