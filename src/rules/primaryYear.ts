import { subjectIds, subjectPlace, subjects, type SubjectId, type SubjectPlace } from "../forms/data/subjects";
import { competences, qualities } from "../forms/results/fields";
import type { FieldKey } from "../forms/types";
import {
  type PrimaryYear,
  type Shortfall,
  type SubjectAssessment,
  type SubjectLevel,
  type TraitAssessment,
  type TraitLevel,
  isTestScore,
} from "../regulations/primary/levels";
import { ruleSetFor } from "../regulations/ruleSets";
import type { Bilingual } from "../text/bilingual";
import { isOfVnen } from "./isOfVnen";
import type { PupilRecord, RuleContext } from "./types";

export type PrimaryRuleSet = "tt22-2016" | "tt27-2020";

type TraitField = Extract<FieldKey, `competence.${string}` | `quality.${string}`>;

/** A pupil's row as the circular of its grade and year sees it. */
export interface PrimaryRow {
  readonly ruleSet: PrimaryRuleSet;
  readonly grade: number;
  readonly year: PrimaryYear<SubjectId, TraitField>;
}

interface Trait {
  readonly field: TraitField;
  readonly name: Bilingual;
  readonly edition: number;
}

const traits: readonly Trait[] = [
  ...Object.entries(competences).map(([id, item]) => traitOf(`competence.${id}` as TraitField, item)),
  ...Object.entries(qualities).map(([id, item]) => traitOf(`quality.${id}` as TraitField, item)),
];

/** Subjects that tiểu học has in any grade and year. */
export const primarySubjects: readonly SubjectId[] = subjectIds.filter((id) =>
  subjects[id].places.some(({ level }) => level === "C1"),
);

type LevelField = `level.${SubjectId}`;
type TestField = `test.${SubjectId}`;

/** Keys are made once: to join them anew for every cell costs more than reading the cell. */
const levelFields = new Map(primarySubjects.map((id): [SubjectId, LevelField] => [id, `level.${id}`]));
const testFields = new Map(primarySubjects.map((id): [SubjectId, TestField] => [id, `test.${id}`]));

export function levelField(subject: SubjectId): LevelField {
  return levelFields.get(subject) ?? `level.${subject}`;
}

export function testField(subject: SubjectId): TestField {
  return testFields.get(subject) ?? `test.${subject}`;
}

/** Every column that a year of tiểu học is judged by. */
export const primaryYearFields: readonly FieldKey[] = [
  "classCode",
  "disability",
  "disabilityNotAssessed",
  ...primarySubjects.flatMap((id) => [levelField(id), testField(id)]),
  ...traits.map(({ field }) => field),
];

const shownSubjects = new WeakMap<RuleContext, readonly SubjectId[]>();

/** The subjects of tiểu học that the sheet has a column of. */
export function subjectsShown(context: RuleContext): readonly SubjectId[] {
  let shown = shownSubjects.get(context);
  if (!shown) {
    shown = primarySubjects.filter((id) => context.hasField(levelField(id)) || context.hasField(testField(id)));
    shownSubjects.set(context, shown);
  }
  return shown;
}

/** By which circular a pupil of tiểu học is assessed; `null` where the grade is not known or not of tiểu học, and for classes of VNEN. */
export function primaryRuleSet(pupil: PupilRecord, context: RuleContext): PrimaryRuleSet | null {
  return isOfVnen(pupil, context) ? null : (planOf(pupil.grade, context.schoolYear)?.ruleSet ?? null);
}

/**
 * The pupil's levels and tests. Subjects that not every class has take part where one of their cells is filled; all
 * others of the grade do, and a missing column leaves the year incomplete. `null` where the grade is not known, for
 * classes of VNEN, which other guidance judges, and for pupils with a disability, who are judged by a plan of their own.
 */
export function primaryRow(pupil: PupilRecord, context: RuleContext): PrimaryRow | null {
  const plan = planOf(pupil.grade, context.schoolYear);
  if (!plan || isOfVnen(pupil, context) || hasDisability(pupil)) return null;
  const year = {
    subjects: plan.places.flatMap(([id, place]) => assessment(pupil, id, place)),
    traits: plan.traits.flatMap((trait) => traitAssessment(pupil, trait)),
  };
  return { ruleSet: plan.ruleSet, grade: plan.grade, year };
}

/** What keeps a pupil from a level, for a sentence: `Toán: điểm 4; Khoa học: C`. */
export function shortfallText(shortfalls: readonly Shortfall<SubjectId, TraitField>[]): Bilingual {
  return {
    vi: shortfalls.map((shortfall) => oneShortfall(shortfall, "vi")).join("; "),
    en: shortfalls.map((shortfall) => oneShortfall(shortfall, "en")).join("; "),
  };
}

export function hasDisability(pupil: PupilRecord): boolean {
  return !pupil.isBlank("disability") || pupil.tick("disabilityNotAssessed") !== false;
}

const subjectLevels: Readonly<Record<string, SubjectLevel>> = {
  T: "completedWell",
  H: "completed",
  C: "notCompleted",
};

const traitLevels: Readonly<Record<string, TraitLevel>> = { T: "good", Đ: "met", C: "needsEffort" };

/** Mức đạt được of a subject, by its letter; `null` where the cell holds none. */
export function subjectLevel(pupil: PupilRecord, subject: SubjectId): SubjectLevel | null {
  const read = pupil.level(levelField(subject));
  return read.kind === "value" ? (subjectLevels[read.value.code] ?? null) : null;
}

/** The end-of-year test in whole points; `null` where the cell holds none. */
export function testScore(pupil: PupilRecord, subject: SubjectId): number | null {
  const read = pupil.mark(testField(subject));
  return read.kind === "mark" && isTestScore(read.tenths / 10) ? read.tenths / 10 : null;
}

function assessment(
  pupil: PupilRecord,
  subject: SubjectId,
  { isOptional = false, isTested = false }: SubjectPlace,
): SubjectAssessment<SubjectId>[] {
  if (isOptional && pupil.isBlank(levelField(subject)) && pupil.isBlank(testField(subject))) return [];
  return [
    {
      subject,
      level: subjectLevel(pupil, subject),
      isTested: isTested && !isOptional,
      test: testScore(pupil, subject),
    },
  ];
}

/** Tin học and Công nghệ are competences of the later grades; the portal's file of 2020 has no column for them. */
const traitsOfLaterGrades: readonly TraitField[] = ["competence.informatics", "competence.technology"];

function traitAssessment(pupil: PupilRecord, { field }: Trait): TraitAssessment<TraitField>[] {
  if (traitsOfLaterGrades.includes(field) && pupil.isBlank(field)) return [];
  const read = pupil.level(field);
  return [{ trait: field, level: read.kind === "value" ? (traitLevels[read.value.code] ?? null) : null }];
}

/** What a grade has in a school year. */
interface GradePlan {
  readonly grade: number;
  readonly ruleSet: PrimaryRuleSet;
  readonly places: readonly (readonly [SubjectId, SubjectPlace])[];
  readonly traits: readonly Trait[];
}

const plans = new Map<string, GradePlan | null>();

function planOf(grade: number | null, schoolYear: number): GradePlan | null {
  if (grade === null) return null;
  const key = `${String(grade)} ${String(schoolYear)}`;
  let plan = plans.get(key);
  if (plan === undefined) plans.set(key, (plan = makePlan(grade, schoolYear)));
  return plan;
}

function makePlan(grade: number, schoolYear: number): GradePlan | null {
  const ruleSet = ruleSetFor("C1", grade, schoolYear)?.id;
  if (ruleSet !== "tt22-2016" && ruleSet !== "tt27-2020") return null;
  const edition = ruleSet === "tt22-2016" ? 2016 : 2020;
  return {
    grade,
    ruleSet,
    places: primarySubjects.flatMap((id) => {
      const place = subjectPlace(id, "C1", grade, schoolYear);
      return place ? [[id, place] as const] : [];
    }),
    traits: traits.filter((trait) => trait.edition === edition),
  };
}

function traitOf(
  field: TraitField,
  item: { readonly header: string; readonly english: string; readonly edition: number },
): Trait {
  return { field, name: { vi: item.header, en: item.english }, edition: item.edition };
}

const letters: Readonly<Record<SubjectLevel | TraitLevel, string>> = {
  completedWell: "T",
  completed: "H",
  notCompleted: "C",
  good: "T",
  met: "Đ",
  needsEffort: "C",
};

function oneShortfall(shortfall: Shortfall<SubjectId, TraitField>, language: keyof Bilingual): string {
  switch (shortfall.kind) {
    case "test": {
      const word = language === "vi" ? "điểm" : "score";
      return `${subjects[shortfall.subject].name[language]}: ${word} ${String(shortfall.score)}`;
    }
    case "subject":
      return `${subjects[shortfall.subject].name[language]}: ${letters[shortfall.level]}`;
    case "trait":
      return `${traits.find(({ field }) => field === shortfall.trait)?.name[language] ?? ""}: ${letters[shortfall.level]}`;
  }
}
