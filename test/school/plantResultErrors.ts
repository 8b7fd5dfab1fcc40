import type { FieldKey } from "../../src/forms/types";
import type { CellValue } from "../../src/workbook/types";
import { Random } from "./random";
import { lockedFields } from "../../src/forms/results/fields";
import { gradeOfClass } from "../../src/text/classCode";
import { fieldsOf, type SchoolResults } from "./results";
import type { Pupil } from "./school";

/** A mistake put into the results, and what has to be found for it. */
export interface PlantedResultError {
  readonly rule: string;
  /** Place among the rows of the results. */
  readonly row: number;
  readonly field: FieldKey;
  readonly sureFix?: CellValue;
  /** The rule only remarks on it. */
  readonly isInfo?: boolean;
}

interface Spoilt {
  readonly rule: string;
  readonly field: FieldKey;
  readonly sureFix?: CellValue;
  /** The rule only remarks on it. */
  readonly isInfo?: boolean;
}

interface Kind {
  readonly count: number;
  readonly levels: readonly string[];
  spoil(row: Pupil): Spoilt | null;
}

const secondary = ["C2", "C3"];
const marked = [...secondary, "TX"];

/** Changes a cell where it holds `when` (`null`: anything but nothing); the problem stands there, or in `at`. */
function put(
  row: Pupil,
  field: FieldKey,
  when: CellValue | null,
  value: CellValue,
  rule: string,
  sureFix?: CellValue,
  at: FieldKey = field,
): Spoilt | null {
  const held = row[field] ?? "";
  if (when === null ? held === "" : held !== when) return null;
  row[field] = value;
  return sureFix === undefined ? { rule, field: at } : { rule, field: at, sureFix };
}

function mark(row: Pupil, spoilt: (value: number) => CellValue, isSure: boolean): Spoilt | null {
  const value = row["mark.physics"];
  // The mean must still be the one reported: only the cell itself is wrong.
  if (typeof value !== "number" || value >= 10 || Number.isInteger(value)) return null;
  return put(row, "mark.physics", value, spoilt(value), "mark-value", isSure ? value : undefined);
}

function remarked(spoilt: Spoilt | null): Spoilt | null {
  return spoilt && { ...spoilt, isInfo: true };
}

/** The child's measures are near the median, so the body mass tells no category. */
function measure(row: Pupil, field: "weight" | "height", spoilt: (value: number) => CellValue, isSure: boolean) {
  const value = Number(row[field]);
  return put(row, field, value, spoilt(value), "child-measure", isSure ? value : undefined);
}

const kinds: readonly Kind[] = [
  { count: 3, levels: marked, spoil: (row) => put(row, "mark.math", null, 12, "mark-value") },
  { count: 3, levels: marked, spoil: (row) => put(row, "mark.literature", null, "vắng", "mark-value") },
  { count: 3, levels: marked, spoil: (row) => mark(row, (value) => String(value).replace(".", ".."), true) },
  { count: 3, levels: marked, spoil: (row) => mark(row, (value) => value * 10, false) },
  { count: 3, levels: marked, spoil: (row) => remarked(mark(row, (value) => String(value).replace(".", ","), true)) },
  {
    count: 4,
    levels: secondary,
    spoil: (row) => put(row, "yearMean", null, Math.round((Number(row.yearMean) + 0.4) * 10) / 10, "year-mean"),
  },
  {
    count: 3,
    levels: secondary,
    spoil: (row) => (row.conduct === "T" && row.title === "" ? put(row, "title", "", "HSTT", "pupil-title") : null),
  },
  { count: 3, levels: secondary, spoil: (row) => put(row, "title", "HSG", "", "pupil-title") },
  {
    count: 3,
    levels: secondary,
    spoil: (row) =>
      row.promoted === "x"
        ? (put(row, "promoted", "x", "", "promotion"), put(row, "repeatsGrade", "", "x", "promotion"))
        : null,
  },
  { count: 3, levels: secondary, spoil: (row) => put(row, "conduct", "T", "Kém", "result-level-value") },
  { count: 2, levels: marked, spoil: (row) => put(row, "daysAbsent", null, "ít", "days-absent") },
  {
    count: 2,
    levels: ["C2"],
    spoil: (row) =>
      row.graduationRank === "Khá" ? put(row, "graduationRank", "Khá", "Giỏi", "lower-graduation") : null,
  },
  { count: 3, levels: ["C1"], spoil: (row) => put(row, "classCompletion", "", "x", "primary-class-completion") },
  {
    count: 3,
    levels: ["C1"],
    spoil: (row) => remarked(put(row, "level.physicalEducation", "T", "HTT", "primary-level-value", "T")),
  },
  { count: 3, levels: ["C1"], spoil: (row) => put(row, "test.math", null, 8.5, "primary-test-score") },
  { count: 2, levels: marked, spoil: (row) => put(row, "mark.geography", null, "", "missing-result") },
  { count: 2, levels: ["C1"], spoil: (row) => put(row, "level.music", null, "", "missing-result") },
  {
    count: 2,
    levels: marked,
    spoil: (row) => put(row, "disabilityNotAssessed", "", "x", "rank-without-assessment", undefined, "academicRank"),
  },
  // What no reading of the conditions gives (QĐ 02/2007 as amended by TT 26/2014).
  { count: 3, levels: ["TX"], spoil: (row) => put(row, "academicRank", "Tb", "G", "academic-rank") },
  { count: 2, levels: ["TX"], spoil: (row) => put(row, "academicRank", "K", "Kém", "academic-rank") },
  { count: 3, levels: ["TX"], spoil: (row) => put(row, "conduct", "T", "Kém", "result-level-value") },
  { count: 3, levels: ["MN"], spoil: (row) => measure(row, "height", (cm) => Math.round(cm * 10) / 1000, true) },
  { count: 3, levels: ["MN"], spoil: (row) => measure(row, "weight", (kg) => Math.round(kg * 1000), true) },
  { count: 2, levels: ["MN"], spoil: (row) => measure(row, "weight", (kg) => `${String(kg)}kg`, false) },
  { count: 2, levels: ["MN"], spoil: (row) => put(row, "weight", null, 55, "growth-implausible") },
  { count: 2, levels: ["MN"], spoil: (row) => put(row, "height", null, 165, "growth-implausible") },
  { count: 2, levels: ["MN"], spoil: (row) => put(row, "obese", "", "x", "growth-category") },
  { count: 2, levels: ["MN"], spoil: (row) => put(row, "stuntedTerm2", "", "x", "growth-category") },
  { count: 2, levels: ["MN"], spoil: (row) => put(row, "weightChannelTerm2", null, "SDD nặng", "growth-category") },
  { count: 2, levels: ["MN"], spoil: (row) => put(row, "preschoolCompletion", "x", "", "preschool-completion") },
  {
    count: 2,
    levels: ["MN"],
    spoil: (row) =>
      gradeOfClass(String(row.classCode))?.preschool === "age5"
        ? null
        : put(row, "preschoolCompletion", "", "x", "preschool-completion"),
  },
];

/** Mistakes of every kind, each in a pupil of its own. */
export function plantResultErrors(
  results: SchoolResults,
  seed: number,
): { readonly results: SchoolResults; readonly planted: readonly PlantedResultError[] } {
  const random = new Random(seed);
  const rows = results.rows.map((row) => ({ ...row }));
  const locked: readonly string[] = lockedFields;
  // A row without results is of a pupil who is not assessed.
  const untouched = new Set(
    [...rows.keys()].filter((row) => Object.keys(rows[row] ?? {}).some((key) => !locked.includes(key))),
  );
  const planted: PlantedResultError[] = [];
  for (const kind of kinds.filter(({ levels }) => levels.includes(results.school.level))) {
    for (let left = kind.count, tries = 0; left > 0 && tries < 20_000; tries++) {
      const index = random.integer(0, rows.length - 1);
      const row = rows[index];
      const spoilt = row && untouched.has(index) ? kind.spoil(row) : null;
      if (!spoilt) continue;
      untouched.delete(index);
      left--;
      planted.push({ ...spoilt, row: index });
    }
  }
  return { results: { ...results, rows, fields: fieldsOf(results.school, rows) }, planted };
}
