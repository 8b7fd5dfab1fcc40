import type { FormId, Level } from "../forms/types";
import { matchKey } from "../text/normalise";
import { columns } from "./columns";
import { addCounts, type Counts, noCounts, type PlaceCounts } from "./counts";
import { type CountOptions, defaultOptions } from "./options";
import { Plan, type RowKey } from "./plan";
import { gradeOf } from "./questions/classQuestions";
import type { CountedSheet, Pupil, PupilPlace } from "./types";

/**
 * Counts the pupils of a school's sheets.
 * @param unit name of the school, which keeps its classes apart from another school's of the same name.
 */
export function countPupils(
  sheets: readonly CountedSheet[],
  options: CountOptions = defaultOptions,
  unit = "",
): Counts {
  const counted = sheets.map((sheet) => countSheet(sheet, options, unit));
  return counted.reduce(addCounts, noCounts(options));
}

/** What a pupil counts in. */
export interface PupilContribution {
  readonly pupil: Pupil;
  readonly sheet: CountedSheet;
  readonly level: Level | null;
  readonly grade: string;
  readonly classCode: string;
  /** Places among the plan's rows, and among `columns`. Both are taken over by the next pupil. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly plan: Plan;
}

/** Visits every pupil of the sheets with what it counts in: the one way that figures and the lists behind them share. */
export function visitPupils(
  sheet: CountedSheet,
  options: CountOptions,
  visit: (contribution: PupilContribution) => void,
): void {
  const { recognised, records } = sheet;
  const { level, schoolYear } = recognised;
  const plan = planOf(recognised.form.id, level);
  const person: PupilPlace & { index: number } = { records, index: 0 };
  const pupil: Pupil & { index: number } = { records, index: 0, level, schoolYear, person };
  const rows: number[] = [];
  for (let index = 0; index < records.count; index++) {
    pupil.index = person.index = index;
    const inColumns = plan.placesOf(pupil, options, rows);
    const grade = gradeOf(pupil);
    visit({
      pupil,
      sheet,
      level,
      grade: typeof grade === "string" ? grade : "",
      classCode: records.text("classCode", index),
      rows,
      columns: inColumns,
      plan,
    });
  }
}

const plans = new Map<string, Plan>();

function planOf(form: FormId, level: Level | null): Plan {
  const key = `${form} ${String(level)}`;
  const known = plans.get(key);
  if (known) return known;
  const made = new Plan(form, level);
  plans.set(key, made);
  return made;
}

interface OpenPlace {
  readonly place: Omit<PlaceCounts, "figures">;
  readonly numbers: Int32Array;
}

function countSheet(sheet: CountedSheet, options: CountOptions, unit: string): Counts {
  const { recognised, records } = sheet;
  const places = new Map<string, OpenPlace>();
  const width = columns.length;
  let plan: Plan | null = null;
  visitPupils(sheet, options, (one) => {
    ({ plan } = one);
    // The portal takes 6a and 6A for one class.
    const key = `${matchKey(one.classCode)}\n${one.grade}`;
    let open = places.get(key);
    if (!open) {
      const { level, grade, classCode } = one;
      const place = { unit, level, grade, classCode, classes: classCode === "" ? 0 : 1 };
      places.set(key, (open = { place, numbers: new Int32Array(plan.rows.length * width) }));
    }
    for (const row of one.rows) {
      for (const column of one.columns) {
        const at = row * width + column;
        open.numbers[at] = (open.numbers[at] ?? 0) + 1;
      }
    }
  });
  const form = recognised.form.id;
  return {
    ...noCounts(options),
    schoolYears: records.count > 0 ? [recognised.schoolYear] : [],
    places: [...places.values()].map(({ place, numbers }) => ({
      ...place,
      figures: figuresOf(plan?.rows ?? [], numbers),
    })),
    pupils: { [form]: records.count },
    covered: Object.fromEntries([...recognised.columns.keys()].map((field) => [`${form}.${field}`, records.count])),
  };
}

function figuresOf(rows: readonly RowKey[], numbers: Int32Array): Partial<Record<RowKey, number[]>> {
  const figures: Partial<Record<RowKey, number[]>> = {};
  const width = columns.length;
  rows.forEach((key, row) => {
    // Of a row that counts anybody the first column, all its pupils, is not 0.
    if (numbers[row * width] === 0) return;
    figures[key] = [...numbers.subarray(row * width, (row + 1) * width)];
  });
  return figures;
}
