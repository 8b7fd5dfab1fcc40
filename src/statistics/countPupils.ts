import type { FormId, Level } from "../forms/types";
import { matchKey } from "../text/normalise";
import { Answerer } from "./answerer";
import { addCounts, type Counts, type Figures, noCounts, noFigures, type PlaceCounts } from "./counts";
import { FormComparison } from "./identities/formComparison";
import { PupilBalance } from "./identities/pupilBalance";
import { brokenRow } from "./identities/terms";
import { type CountOptions, defaultOptions } from "./options";
import { People } from "./people";
import { Plan, type RowKey } from "./plan";
import { gradeOf } from "./questions/classQuestions";
import type { Answer, CountedSheet, Pupil } from "./types";

/**
 * Counts the pupils of a school's sheets.
 * @param unit name of the school, which keeps its classes apart from another school's of the same name.
 * @param ofSchool all its sheets, also those that are not counted now: they tell who the pupils of the counted ones are.
 */
export function countPupils(
  sheets: readonly CountedSheet[],
  options: CountOptions = defaultOptions,
  unit = "",
  ofSchool: readonly CountedSheet[] = sheets,
): Counts {
  const people = new People(ofSchool);
  const comparison = new FormComparison(people, sheets);
  const counted = sheets.map((sheet) => countSheet(sheet, people, comparison, options, unit));
  const unmatched = countUnmatched(comparison, options, unit);
  return [...counted, unmatched].reduce(addCounts, noCounts(options));
}

/** Under each class the pupils whom only one of two forms has. */
function countUnmatched(comparison: FormComparison, options: CountOptions, unit: string): Counts {
  const places = comparison.unmatched().flatMap((one): PlaceCounts[] => {
    const { identity, pupil, grade, classCode, isSure } = one;
    if (!isSure) return [];
    const { level } = pupil;
    const numbers = noFigures();
    addTo(numbers, one.columns);
    const figures = { [brokenRow(identity.id)]: numbers };
    return [{ unit, level, grade, classCode, classes: classCode === "" ? 0 : 1, figures }];
  });
  const start = noCounts(options);
  return places.reduce((sum, place) => addCounts(sum, { ...start, places: [place] }), start);
}

/** A pupil and what it counts in. One object for all pupils of a sheet: what has to last is copied. */
export interface PupilContribution {
  readonly sheet: CountedSheet;
  readonly plan: Plan;
  readonly pupil: Pupil;
  readonly grade: string;
  readonly classCode: string;
  /** By question of the plan. */
  readonly answers: readonly Answer[];
  /** Places among the plan's rows, and among `columns`. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/**
 * Visits every pupil of the sheet with what it counts in: the one way that figures and the lists behind them share.
 * @param people of the school: who the pupils of the other forms than Mẫu số 1 are.
 */
export function visitPupils(
  sheet: CountedSheet,
  people: People,
  options: CountOptions,
  visit: (contribution: PupilContribution) => void,
): void {
  const { recognised, records } = sheet;
  const { schoolYear } = recognised;
  const level = people.levelOf(sheet);
  const { plan } = planOf(recognised.form.id, level);
  const pupil: Mutable<Pupil> = { recognised, records, index: 0, level, schoolYear, person: null };
  const answerer = new Answerer(plan.questions, records, pupil, people.finder(sheet), options);
  const rows: number[] = [];
  const one: Mutable<PupilContribution> = {
    sheet,
    plan,
    pupil,
    grade: "",
    classCode: "",
    answers: [],
    rows,
    columns: [],
  };
  let lastClass: string | null = null;
  for (let index = 0; index < records.count; index++) {
    const answers = answerer.answers(index);
    const className = records.className(index);
    if (className !== lastClass) {
      lastClass = className;
      const grade = gradeOf(pupil);
      one.grade = typeof grade === "string" ? grade : "";
      one.classCode = className;
    }
    one.answers = answers;
    plan.rowsOf(answers, rows);
    one.columns = plan.columnsOf(answers);
    visit(one);
  }
}

type Mutable<Thing> = { -readonly [Key in keyof Thing]: Thing[Key] };

interface Planned {
  readonly plan: Plan;
  readonly balance: PupilBalance;
}

const plans = new Map<string, Planned>();

function planOf(form: FormId, level: Level | null): Planned {
  const key = `${form} ${String(level)}`;
  const known = plans.get(key);
  if (known) return known;
  const plan = new Plan(form, level);
  const made = { plan, balance: new PupilBalance(plan, form, level) };
  plans.set(key, made);
  return made;
}

interface OpenPlace {
  readonly place: Omit<PlaceCounts, "figures">;
  /** By row of the plan, then by identity that does not hold; from the first pupil on that it counts. */
  readonly numbers: (number[] | undefined)[];
}

function countSheet(
  sheet: CountedSheet,
  people: People,
  comparison: FormComparison,
  options: CountOptions,
  unit: string,
): Counts {
  const { recognised, records } = sheet;
  const level = people.levelOf(sheet);
  const { plan, balance } = planOf(recognised.form.id, level);
  const places = new OpenPlaces({ unit, level });
  const broken: number[] = [];
  visitPupils(sheet, people, options, (one) => {
    const { numbers } = places.at(one.grade, one.classCode);
    for (const row of one.rows) addTo((numbers[row] ??= noFigures()), one.columns);
    balance.broken(one.answers, one.rows, one.columns, broken);
    for (const identity of broken) addTo((numbers[plan.rows.length + identity] ??= noFigures()), one.columns);
    comparison.add(one);
  });
  const keys = [...plan.rows, ...balance.rows];
  const form = recognised.form.id;
  return {
    ...noCounts(options),
    schoolYears: records.count > 0 ? [recognised.schoolYear] : [],
    places: places.all.map(({ place, numbers }) => ({ ...place, figures: figuresOf(keys, numbers) })),
    pupils: { [form]: records.count },
    covered: Object.fromEntries(
      recognised.form.fields.flatMap(({ key }) => (records.has(key) ? [[`${form}.${key}`, records.count]] : [])),
    ),
  };
}

function addTo(figures: number[], columns: readonly number[]): void {
  for (const column of columns) figures[column] = (figures[column] ?? 0) + 1;
}

/** Classes as they come up. Neighbours are mostly of one class. */
class OpenPlaces {
  private readonly byKey = new Map<string, OpenPlace>();
  private last: OpenPlace | null = null;

  constructor(private readonly about: { readonly unit: string; readonly level: Level | null }) {}

  get all(): readonly OpenPlace[] {
    return [...this.byKey.values()];
  }

  at(grade: string, classCode: string): OpenPlace {
    const { last } = this;
    if (last?.place.classCode === classCode && last.place.grade === grade) return last;
    // The portal takes 6a and 6A for one class.
    const key = `${matchKey(classCode)}\n${grade}`;
    let open = this.byKey.get(key);
    if (!open) {
      const place = { ...this.about, grade, classCode, classes: classCode === "" ? 0 : 1 };
      open = { place, numbers: [] };
      this.byKey.set(key, open);
    }
    this.last = open;
    return open;
  }
}

function figuresOf(rows: readonly RowKey[], numbers: readonly (number[] | undefined)[]): Figures {
  const figures: Partial<Record<RowKey, readonly number[]>> = {};
  rows.forEach((key, row) => {
    const own = numbers[row];
    if (own) figures[key] = own;
  });
  return figures;
}
