import type { FormId, Level } from "../../src/forms/types";
import { contentNames } from "../../src/submission/data/procedure";
import { storedZip } from "../../src/workbook/zip/zipWriter";
import { type NewWorkbook, writeWorkbook } from "../../src/workbook/writeWorkbook";
import { graduationBook, makeGraduation } from "../school/graduation";
import { type PlantedError, plantErrors } from "../school/plantErrors";
import { Random } from "../school/random";
import { fieldsOf, makeResults, resultBook, type SchoolResults } from "../school/results";
import { makeSchool, type Pupil, type School } from "../school/school";
import { schoolBook } from "../school/schoolBook";

/** A school of an invented district; nobody of it is in another one. */
export interface DistrictSchool {
  readonly unit: string;
  readonly school: School;
}

const levelWords: Readonly<Record<Level, string>> = {
  MN: "Trường Mầm non",
  C1: "Trường Tiểu học",
  C2: "Trường THCS",
  C3: "Trường THPT",
  TX: "Trung tâm GDTX",
};
const places = ["An Bình", "Tân Phú", "Mỹ Hòa", "Phước Long", "Bình Thới", "Thạnh Trị", "Long Định", "Châu Hưng"];
/** As many of each level as a district has, roughly. */
const levelTurns: readonly Level[] = ["MN", "C1", "C2", "MN", "C1", "C2", "C1", "MN", "C3", "C1"];

/** The school of a place in its district; the same for the same seed and place. */
export function districtSchool(
  place: number,
  seed: number,
  pupils: number,
  level: Level = levelTurns[place % levelTurns.length] ?? "C1",
): DistrictSchool {
  const school = makeSchool({ seed: seed * 10_007 + place, level, pupils });
  const unit = `${levelWords[level]} ${places[place % places.length] ?? ""} ${String(place + 1)}`;
  return {
    unit,
    school: { ...school, unitName: unit, pupils: school.pupils.map((pupil, index) => own(pupil, place, index)) },
  };
}

/** Codes and numbers that chance would give twice in a province. */
function own(pupil: Pupil, place: number, index: number): Pupil {
  const number = place * 1_000 + index;
  return {
    ...pupil,
    pupilCode: `83${String(number).padStart(8, "0")}`,
    ...(typeof pupil.identityNumber === "string" && pupil.identityNumber !== ""
      ? { identityNumber: `${pupil.identityNumber.slice(0, 6)}${String(number % 1_000_000).padStart(6, "0")}` }
      : {}),
  };
}

export function listName({ unit }: DistrictSchool): string {
  return `${unit}_Mẫu số 1.xlsx`;
}

export async function listBytes({ school }: DistrictSchool): Promise<Uint8Array> {
  return writeWorkbook(schoolBook(school));
}

/** One of the files that a school hands in, under its required name. */
export interface Paper {
  readonly form: FormId;
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Change = (rows: SchoolResults["rows"]) => SchoolResults["rows"];

/** What a school of the level hands in, without a single mistake: the list, the results, and the graduation list of THCS and above. */
export async function papersOf(one: DistrictSchool, seed: number, change?: Change): Promise<Paper[]> {
  return Promise.all(
    booksOf(one, seed, change).map(async ({ form, book }) => ({
      form,
      name: `${one.unit}_${contentNames[form]}.xlsx`,
      bytes: await writeWorkbook(book),
    })),
  );
}

/** Some of the same lists in one workbook, in this order of the sheets. */
export function oneBookOf(
  one: DistrictSchool,
  seed: number,
  forms: readonly FormId[],
  change?: Change,
): Promise<Uint8Array> {
  const books = booksOf(one, seed, change);
  const sheets = forms.flatMap((form) => books.find((own) => own.form === form)?.book.sheets ?? []);
  return writeWorkbook({ sheets });
}

function booksOf(one: DistrictSchool, seed: number, change: Change = (rows) => rows) {
  const all = makeResults(one.school, seed);
  const graduation = makeGraduation(all, seed);
  const judged = new Map(graduation.results.rows.map((row) => [row.pupilCode, row]));
  const rows = all.rows.map((row) => judged.get(row.pupilCode) ?? row);
  const results = { ...all, fields: fieldsOf(one.school, rows), rows: change(rows) };
  const books: { readonly form: FormId; readonly book: NewWorkbook }[] = [
    { form: "mau-1", book: schoolBook(one.school) },
    { form: "mau-2", book: resultBook(results) },
  ];
  if (one.school.level !== "MN" && one.school.level !== "C1") {
    const [list] = graduationBook(graduation, graduation.rows).sheets.slice(-1);
    books.push({ form: "tot-nghiep", book: { sheets: list ? [list] : [] } });
  }
  return books;
}

/** The same school with mistakes of every kind in its list. */
export async function wrongList(
  { school }: DistrictSchool,
  seed: number,
): Promise<{ readonly bytes: Uint8Array; readonly planted: readonly PlantedError[] }> {
  const { school: wrong, planted, oddCells } = plantErrors(school, seed);
  return { bytes: await writeWorkbook(schoolBook(wrong, oddCells)), planted };
}

export function withPupils(one: DistrictSchool, change: (pupils: Pupil[]) => void): DistrictSchool {
  const pupils = one.school.pupils.map((pupil) => ({ ...pupil }));
  change(pupils);
  return { ...one, school: { ...one.school, pupils } };
}

/** A pupil moved into another school's class: the same person with that school's class and row number. */
export function asPupilOf(pupil: Pupil, target: Pupil, change: Partial<Pupil>): Pupil {
  const { serial, classCode } = target;
  const { statusDate: _, leavingReason: __, ...rest } = pupil;
  return {
    ...rest,
    ...(serial === undefined ? {} : { serial }),
    ...(classCode === undefined ? {} : { classCode }),
    ...change,
  };
}

export interface DistrictFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A school's file in a zip of its own, as it comes by mail. */
export async function mailed(one: DistrictSchool, bytes: Uint8Array, folder: string): Promise<DistrictFile> {
  return { path: `${folder}/${one.unit}_Hồ sơ nộp.zip`, bytes: await storedZip([{ name: listName(one), bytes }]) };
}

export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const random = new Random(seed);
  return items
    .map((item) => ({ item, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
