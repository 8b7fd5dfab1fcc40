import type { FieldKey, FormId, Level, RecognitionHints } from "../../src/forms/types";
import type { Severity } from "../../src/rules/types";
import type { CellValue, Workbook } from "../../src/workbook/types";
import { columnMistakes } from "../school/columnMistakes";
import {
  firstGraduationRow,
  graduationBook,
  graduationMistakes,
  graduationSheetName,
  makeGraduation,
  type SchoolGraduation,
} from "../school/graduation";
import { plantContradictions } from "../school/crossFieldErrors";
import { plantErrors } from "../school/plantErrors";
import { plantResultErrors } from "../school/plantResultErrors";
import { localMistakes, localResults } from "../school/localResults";
import { preschoolResultFields, preschoolResults } from "../school/preschoolResults";
import { primaryResultFields, primaryResults } from "../school/primaryResults";
import {
  achievementMistakes,
  continuingMistakes,
  lowerGraduation2023Mistakes,
  mistaken,
  preschoolMistakes,
  primaryMistakes,
  rankMistakes,
  type ResultMistake,
  summerMistakes,
} from "../school/resultMistakes";
import { firstResultRow, resultSheet } from "../school/resultSheet";
import { fieldsOf, makeResults, resultBook, type SchoolResults } from "../school/results";
import { makeSchool, type Pupil, type School } from "../school/school";
import { asWorkbook, schoolBook } from "../school/schoolBook";

export const levels: readonly Level[] = ["MN", "C1", "C2", "C3", "TX"];

/** A mistake that was put in, and what has to be found for it. */
export interface Planted {
  /** Group of the table. */
  readonly kind: string;
  readonly rule: string;
  /** Absent: `error` or `warning`. */
  readonly severity?: Severity;
  /** Absent: whichever message the rule has. */
  readonly message?: string;
  /** Where the problem stands, if not in the pupil's own row of the measured sheet. */
  readonly elsewhere?: { readonly sheet: string; readonly row: number };
  /** Place in the case's `pupils`. */
  readonly pupil: number;
  readonly field: FieldKey;
  /** The one right value, where there is one. */
  readonly sureFix?: CellValue;
  /** Another rule that rightly has something to say of the same row. */
  readonly also?: string;
}

/** One book whose truth is known. */
export interface ProofCase {
  readonly form: FormId;
  readonly level: Level;
  readonly name: string;
  readonly book: Workbook;
  readonly hints: RecognitionHints;
  /** Name of the sheet that is measured, in a book of several. */
  readonly sheet?: string;
  /** The pupils as they were before anything was planted, in the order of the sheet's rows. */
  readonly pupils: readonly Pupil[];
  /** 0-based row of the first pupil. */
  readonly top: number;
  readonly planted: readonly Planted[];
  /** Of a spoilt column: the list before, and the pupils that were spoilt, told by the value or not. */
  readonly column?: { readonly clean: Workbook; readonly spoilt: ReadonlySet<number> };
}

export interface ProofSize {
  readonly seed: number;
  readonly pupils: number;
}

/** Every kind of book of a level: clean ones, and the same with mistakes of each generator of mistakes. */
export function* casesOf(level: Level, { seed, pupils }: ProofSize): Generator<ProofCase> {
  const school = () => makeSchool({ seed, level, pupils });
  yield listCase("clean", school(), school().pupils);
  yield plantedErrors(school(), seed);
  yield contradictions(school(), seed);
  for (const mistake of level === "C2" ? columnMistakes : []) {
    const clean = mistake.prepare(school());
    const spoilt = mistake.spoil(clean);
    const field = columnOf(clean, spoilt.school);
    const planted = spoilt.spoilt.map((row) => {
      const sureFix = clean.pupils[row - 1]?.[field] ?? "";
      return { kind: `${mistake.rule}: ${mistake.name}`, rule: mistake.rule, pupil: row - 1, field, sureFix };
    });
    yield {
      ...listCase(mistake.name, spoilt.school, clean.pupils, planted),
      book: asWorkbook(schoolBook(spoilt.school, spoilt.oddCells)),
      column: {
        clean: asWorkbook(schoolBook(clean)),
        spoilt: new Set(
          [...clean.pupils.keys()].filter((place) => clean.pupils[place] !== spoilt.school.pupils[place]),
        ),
      },
    };
  }
  yield* resultCases(school(), seed);
  yield* yearCases(level, { seed, pupils });
  if (level === "C2" || level === "C3") yield* localCases(school(), seed);
  yield* graduationCases(school(), seed);
}

function listCase(name: string, school: School, pupils: readonly Pupil[], planted: readonly Planted[] = []): ProofCase {
  const book = asWorkbook(schoolBook(school));
  return { form: "mau-1", level: school.level, name, book, hints: {}, pupils, top: 1, planted };
}

function plantedErrors(clean: School, seed: number): ProofCase {
  const { school, planted, oddCells } = plantErrors(clean, seed);
  const cells = planted.map(({ rule, row, field, sureFix, isInfo }): Planted => ({
    kind: `${rule}: ${field}`,
    rule,
    pupil: row - 1,
    field,
    ...(isInfo === true ? { severity: "info" } : {}),
    ...(sureFix === undefined ? {} : { sureFix }),
  }));
  return {
    ...listCase("cell mistakes", school, clean.pupils, cells),
    book: asWorkbook(schoolBook(school, oddCells)),
  };
}

function contradictions(clean: School, seed: number): ProofCase {
  const { school, planted } = plantContradictions(clean, seed);
  const cells = planted.map(({ rule, message, severity, row, field, also }): Planted => ({
    kind: `${rule}: ${message}`,
    rule,
    severity,
    pupil: row - 1,
    field,
    ...(also === undefined ? {} : { also }),
  }));
  return listCase("contradictions", school, clean.pupils, cells);
}

/** Of two schools that differ in one column, that column. */
function columnOf(clean: School, spoilt: School): FieldKey {
  const place = clean.pupils.findIndex((pupil, index) => pupil !== spoilt.pupils[index]);
  const [before, after] = [clean.pupils[place] ?? {}, spoilt.pupils[place] ?? {}];
  const keys = Object.keys(after) as FieldKey[];
  const field = keys.find((key) => before[key] !== after[key]);
  if (field === undefined) throw new Error("Nothing was spoilt");
  return field;
}

function* resultCases(school: School, seed: number): Generator<ProofCase> {
  const { level } = school;
  const results = makeResults(school, seed);
  yield resultCase("clean", level, results, results);
  const spoilt = plantResultErrors(results, seed);
  if (spoilt.planted.length > 0) {
    const planted = spoilt.planted.map(({ rule, row, field, sureFix, isInfo }): Planted => ({
      kind: `${rule}: ${field}`,
      rule,
      pupil: row,
      field,
      ...(isInfo === true ? { severity: "info" } : {}),
      ...(sureFix === undefined ? {} : { sureFix }),
    }));
    yield resultCase("cell mistakes", level, spoilt.results, results, planted);
  }
  if (level === "C1") yield* sheetCases(level, primaryResultFields, primaryResults(school, seed), primaryMistakes);
  if (level === "MN")
    yield* sheetCases(level, preschoolResultFields, preschoolResults(school, seed), preschoolMistakes);
}

function resultCase(
  name: string,
  level: Level,
  results: SchoolResults,
  clean: SchoolResults,
  planted: readonly Planted[] = [],
): ProofCase {
  const book = resultBook(results);
  const top = book.sheets[0]?.headerRows ?? 1;
  return {
    form: "mau-2",
    level,
    name,
    book: asWorkbook(book),
    hints: { schoolYear: 2017, ...(level === "TX" ? { level } : {}) },
    pupils: clean.rows,
    top,
    planted,
  };
}

/** The portal's layout with its subjects and traits, clean and with each mistake in a pupil of its own. */
function* sheetCases(
  level: Level,
  fields: readonly FieldKey[],
  clean: readonly Pupil[],
  mistakes: readonly ResultMistake[],
): Generator<ProofCase> {
  const about = {
    form: "mau-2",
    level,
    hints: { level, schoolYear: 2017 },
    pupils: clean,
    top: firstResultRow,
  } as const;
  const book = (pupils: readonly Pupil[]): Workbook => ({ sheets: [resultSheet(fields, pupils)], date1904: false });
  yield { ...about, name: "clean, the portal's layout", book: book(clean), planted: [] };
  const { pupils, planted } = plantEach(clean, mistakes);
  yield { ...about, name: "mistakes, the portal's layout", book: book(pupils), planted };
}

/** Each mistake in the first pupil that it can be made of and that has none yet. */
function plantEach(
  clean: readonly Pupil[],
  mistakes: readonly ResultMistake[],
): { readonly pupils: readonly Pupil[]; readonly planted: readonly Planted[] } {
  const pupils = clean.map((pupil) => ({ ...pupil }));
  const planted: Planted[] = [];
  for (const mistake of mistakes) {
    const { rule, field, where, at = field, isSure = false } = mistake;
    const index = pupils.findIndex((pupil, place) => !planted.some((one) => one.pupil === place) && where(pupil));
    const pupil = pupils[index];
    if (!pupil) continue;
    const held = pupil[field] ?? "";
    pupil[field] = mistaken(mistake, pupil);
    planted.push({ kind: `${rule}: ${at}`, rule, pupil: index, field: at, ...(isSure ? { sureFix: held } : {}) });
  }
  return { pupils, planted };
}

interface OtherYear {
  readonly schoolYear: number;
  readonly mistakes: readonly ResultMistake[];
  readonly hasSummer?: boolean;
}

/** What the year 2017–2018 alone does not show: later circulars, the summer's re-tests, GDTX lớp 9. */
const otherYears: Readonly<Partial<Record<Level, readonly OtherYear[]>>> = {
  C2: [
    { schoolYear: 2017, mistakes: summerMistakes, hasSummer: true },
    { schoolYear: 2020, mistakes: rankMistakes },
    { schoolYear: 2024, mistakes: [...achievementMistakes, ...lowerGraduation2023Mistakes] },
  ],
  C3: [
    { schoolYear: 2020, mistakes: [...rankMistakes, ...summerMistakes], hasSummer: true },
    { schoolYear: 2022, mistakes: achievementMistakes },
  ],
  TX: [{ schoolYear: 2017, mistakes: continuingMistakes }],
};

/** Clean, and with each mistake in a pupil of its own. */
function* yearCases(level: Level, { seed, pupils: size }: ProofSize): Generator<ProofCase> {
  for (const { schoolYear, mistakes, hasSummer = false } of otherYears[level] ?? []) {
    const made = makeSchool({ seed, level, pupils: size, schoolYear });
    const school = level === "TX" ? withLowerClasses(made) : made;
    const clean = makeResults(school, seed, [], { hasSummer });
    const when = `${String(schoolYear)}${hasSummer ? ", after the summer" : ""}`;
    yield inYear(`clean, ${when}`, level, schoolYear, clean, clean.rows, []);
    const { pupils, planted } = plantEach(clean.rows, mistakes);
    const results = { ...clean, rows: pupils, fields: fieldsOf(school, pupils) };
    yield inYear(`mistakes, ${when}`, level, schoolYear, results, clean.rows, planted);
  }
}

/** What differs by place and class: nghề, a second language, VNEN, a subject of one term, pupils whom nobody ranks. */
function* localCases(school: School, seed: number): Generator<ProofCase> {
  const clean = localResults(school, seed);
  yield inYear("clean, classes that differ", school.level, 2017, clean, clean.rows, []);
  const { pupils, planted } = plantEach(clean.rows, localMistakes);
  const results = { ...clean, rows: pupils, fields: fieldsOf(school, pupils) };
  yield inYear("mistakes, classes that differ", school.level, 2017, results, clean.rows, planted);
}

/** GDTX teaches lớp 9 as well: the youngest of its pupils are as old as learners of lớp 9 are. */
function withLowerClasses(school: School): School {
  const lower = (pupil: Pupil): Pupil => ({ ...pupil, classCode: String(pupil.classCode).replace(/^10/, "9") });
  return { ...school, pupils: school.pupils.map(lower) };
}

function inYear(
  name: string,
  level: Level,
  schoolYear: number,
  results: SchoolResults,
  pupils: readonly Pupil[],
  planted: readonly Planted[],
): ProofCase {
  const item = resultCase(name, level, results, results, planted);
  return { ...item, hints: { level, schoolYear }, pupils };
}

/** Final classes with their results in one book: clean, then every mistake in a pupil of its own, and who is too many or too few. */
function* graduationCases(school: School, seed: number): Generator<ProofCase> {
  const clean = makeGraduation(makeResults(school, seed), seed);
  yield graduationCase("clean", clean, clean.rows, []);
  yield graduationCase("mistakes", clean, ...withMistakes(clean));
  yield* listsOfOthers(clean);
  if (school.level === "C3") yield* withoutPoints(clean);
}

/** Encouragement and priority have no column: they leave a range to the score. */
function* withoutPoints(clean: SchoolGraduation): Generator<ProofCase> {
  const fields = clean.fields.filter((field) => field !== "encouragementPoints" && field !== "priorityPoints");
  const list = { ...clean, fields };
  yield graduationCase("clean, without points of encouragement", list, clean.rows, []);
  const pupil = clean.rows.findIndex((row) => row.graduated === "x" && Number(row.graduationScore) < 8);
  const rows = clean.rows.map((row, place) =>
    place === pupil ? { ...row, graduationScore: Number(row.graduationScore) + 1.5 } : row,
  );
  const rule = "upper-graduation";
  const planted: Planted[] = [
    { kind: `${rule}: otherRange`, rule, message: "otherRange", pupil, field: "graduationScore" },
  ];
  yield graduationCase("mistakes, without points of encouragement", list, rows, pupil < 0 ? [] : planted);
}

function graduationCase(
  name: string,
  graduation: SchoolGraduation,
  rows: readonly Pupil[],
  planted: readonly Planted[],
  pupils: readonly Pupil[] = graduation.rows,
): ProofCase {
  const { level } = graduation;
  return {
    form: "tot-nghiep",
    level,
    name,
    book: asWorkbook(graduationBook(graduation, rows)),
    hints: { schoolYear: 2017, ...(level === "TX" ? { level } : {}) },
    sheet: graduationSheetName,
    pupils,
    top: firstGraduationRow,
    planted,
  };
}

function withMistakes({ level, rows }: SchoolGraduation): [rows: Pupil[], planted: Planted[]] {
  const changed = rows.map((row) => ({ ...row }));
  const planted: Planted[] = [];
  for (const { rule, message, levels: of, where, change, at, severity, also, isSure } of graduationMistakes) {
    if (!of.includes(level)) continue;
    const index = rows.findIndex((row, place) => !planted.some(({ pupil }) => pupil === place) && where(row));
    const row = changed[index];
    if (!row) continue;
    const held = row[at] ?? "";
    Object.assign(row, change(row));
    planted.push({
      kind: `${rule}: ${message}`,
      rule,
      message,
      severity,
      pupil: index,
      field: at,
      ...(also === undefined ? {} : { also }),
      ...(isSure === true ? { sureFix: held } : {}),
    });
  }
  return [changed, planted];
}

/** A pupil of a final class who is left out, one whom nobody knows, and one who stands there twice. */
function* listsOfOthers(clean: SchoolGraduation): Generator<ProofCase> {
  const { rows, results } = clean;
  const [first, ...others] = rows;
  if (!first) return;
  const elsewhere = { sheet: String(first.classCode).replace("/", "."), row: headerRowsOf(results) };
  const rule = "graduation-list-pupils";
  const missing: Planted = {
    kind: `${rule}: missing`,
    rule,
    message: "missing",
    pupil: 0,
    field: "fullName",
    elsewhere,
  };
  yield graduationCase("without a pupil", clean, others, [missing], others);
  const last = rows.length;
  const stranger = { ...first, pupilCode: "8399999999", fullName: "Huỳnh Ngọc Phước", birthDate: "01/01/2003" };
  const extra: Planted = {
    kind: "graduation-list-pupils: extra",
    rule: "graduation-list-pupils",
    message: "extra",
    pupil: last,
    field: "fullName",
  };
  yield graduationCase("with a stranger", clean, [...rows, stranger], [extra], [...rows, stranger]);
  const twice = [0, last].map((pupil): Planted => {
    const rule = "duplicate-pupil-code";
    return { kind: `${rule}: samePupil`, rule, message: "samePupil", severity: "error", pupil, field: "pupilCode" };
  });
  yield graduationCase("with a pupil twice", clean, [...rows, first], twice, [...rows, first]);
}

/** Of the results' sheets: row of the first pupil, 0-based. */
function headerRowsOf(results: SchoolResults): number {
  return resultBook(results).sheets[0]?.headerRows ?? 1;
}
