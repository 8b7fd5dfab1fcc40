/** Mức đạt được of a subject or activity, best first: Hoàn thành tốt (T), Hoàn thành (H), Chưa hoàn thành (C). */
export const subjectLevels = ["completedWell", "completed", "notCompleted"] as const;
export type SubjectLevel = (typeof subjectLevels)[number];

/** Mức of a năng lực or phẩm chất, best first: Tốt (T), Đạt (Đ), Cần cố gắng (C). */
export const traitLevels = ["good", "met", "needsEffort"] as const;
export type TraitLevel = (typeof traitLevels)[number];

/** What one pupil got in one subject at the end of the year. */
export interface SubjectAssessment<Subject extends string = string> {
  readonly subject: Subject;
  /** `null`: not given (yet). */
  readonly level: SubjectLevel | null;
  /** Whether the year ends with a test in the subject. */
  readonly isTested: boolean;
  /** The end-of-year test, whole points 1–10; `null`: none is given. */
  readonly test: number | null;
}

export interface TraitAssessment<Trait extends string = string> {
  readonly trait: Trait;
  /** `null`: not given (yet). */
  readonly level: TraitLevel | null;
}

/** One pupil's year: the subjects the pupil studies and the năng lực and phẩm chất of the programme. */
export interface PrimaryYear<Subject extends string = string, Trait extends string = string> {
  readonly subjects: readonly SubjectAssessment<Subject>[];
  readonly traits: readonly TraitAssessment<Trait>[];
}

/** Test scores are whole points of 10; 0 is never given (TT 22/2016 and TT 27/2020: no 0, no decimals). */
export function isTestScore(score: number): boolean {
  return Number.isInteger(score) && score >= 1 && score <= 10;
}

/** Something that keeps a pupil from a level of the year. */
export type Shortfall<Subject extends string = string, Trait extends string = string> =
  | { readonly kind: "subject"; readonly subject: Subject; readonly level: SubjectLevel }
  | { readonly kind: "test"; readonly subject: Subject; readonly score: number }
  | { readonly kind: "trait"; readonly trait: Trait; readonly level: TraitLevel };

/** What a level of the year asks of everything at once. */
export interface YearThreshold {
  /** The least level of every subject. */
  readonly subject: SubjectLevel;
  /** The least level of every năng lực and phẩm chất. */
  readonly trait: TraitLevel;
  /** The least score of every end-of-year test. */
  readonly test: number;
}

/**
 * yes, no: follows from what is given, whatever is missing. unknown: nothing given speaks against it, but something is
 * missing.
 */
export type Verdict = "yes" | "no" | "unknown";

export interface ThresholdResult<Subject extends string = string, Trait extends string = string> {
  readonly verdict: Verdict;
  /** Empty unless the verdict is no. */
  readonly shortfalls: readonly Shortfall<Subject, Trait>[];
}

/** Whether a year reaches a threshold in every subject, test and trait. */
export function compareYear<Subject extends string, Trait extends string>(
  year: PrimaryYear<Subject, Trait>,
  threshold: YearThreshold,
): ThresholdResult<Subject, Trait> {
  const shortfalls = [
    ...year.subjects.flatMap((assessment) => subjectShortfalls(assessment, threshold)),
    ...year.traits.flatMap(({ trait, level }) =>
      level !== null && traitLevels.indexOf(level) > traitLevels.indexOf(threshold.trait)
        ? [{ kind: "trait" as const, trait, level }]
        : [],
    ),
  ];
  if (shortfalls.length > 0) return { verdict: "no", shortfalls };
  return { verdict: isComplete(year) ? "yes" : "unknown", shortfalls };
}

function subjectShortfalls<Subject extends string>(
  { subject, level, test }: SubjectAssessment<Subject>,
  threshold: YearThreshold,
): Shortfall<Subject, never>[] {
  const shortfalls: Shortfall<Subject, never>[] = [];
  if (level !== null && subjectLevels.indexOf(level) > subjectLevels.indexOf(threshold.subject)) {
    shortfalls.push({ kind: "subject", subject, level });
  }
  if (test !== null && test < threshold.test) shortfalls.push({ kind: "test", subject, score: test });
  return shortfalls;
}

/** Whether everything that a level of the year is judged by is given, and there is anything to judge. */
export function isComplete({ subjects, traits }: PrimaryYear): boolean {
  return (
    subjects.length > 0 &&
    traits.length > 0 &&
    subjects.every(({ level, isTested, test }) => level !== null && (!isTested || test !== null)) &&
    traits.every(({ level }) => level !== null)
  );
}
