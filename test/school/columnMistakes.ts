import { tcvn3Letters, vniLetters } from "../../src/text/data/legacyFonts";
import { formatDate, fromSerial, toSerial } from "../../src/text/date";
import { detectLegacy, isGoodUnicode } from "../../src/text/legacyEncoding";
import type { CellValue } from "../../src/workbook/types";
import type { FieldKey } from "../../src/forms/types";
import type { Pupil, School } from "./school";
import type { OddCell } from "./schoolBook";

/** What befalls a whole column at once. */
export interface ColumnMistake {
  readonly name: string;
  readonly rule: string;
  /** The school as it would be without the mistake. */
  prepare(school: School): School;
  spoil(school: School): SpoiltColumn;
}

interface SpoiltColumn {
  readonly school: School;
  readonly oddCells: readonly OddCell[];
  /** Rows of the sheet where it must be found. */
  readonly spoilt: readonly number[];
}

/** One cell's new value; `null` leaves the cell as it is. `isTold`: whether the value gives the mistake away. */
type Spoiling = { readonly value: CellValue; readonly isTold: boolean; readonly numberFormat?: string } | null;

export const columnMistakes: readonly ColumnMistake[] = [
  {
    name: "dates typed day first into an Excel that reads the month first",
    rule: "day-month-swapped",
    prepare: (school) => mapPupils(school, (pupil) => ({ ...pupil, birthDate: textDate(pupil) })),
    spoil: (school) => spoilColumn(school, "birthDate", readMonthFirst),
  },
  {
    name: "fathers' names typed with a TCVN3 font",
    rule: "legacy-font",
    prepare: (school) => school,
    spoil: (school) => spoilColumn(school, "fatherName", (value) => encode(String(value), encodeTcvn3)),
  },
  {
    name: "mothers' names typed with a VNI font",
    rule: "legacy-font",
    prepare: (school) => school,
    spoil: (school) => spoilColumn(school, "motherName", (value) => encode(String(value), encodeVni)),
  },
  {
    name: "classes 6/1, 6/2 … turned into dates",
    rule: "class-turned-into-date",
    prepare: (school) => withClassesNumbered(school, "/"),
    spoil: (school) => spoilColumn(school, "classCode", classAsDate),
  },
  {
    name: "classes 6E1, 6E2 … turned into numbers",
    rule: "class-turned-into-number",
    prepare: (school) => withClassesNumbered(school, "E"),
    spoil: (school) => spoilColumn(school, "classCode", classAsNumber),
  },
];

function mapPupils(school: School, change: (pupil: Pupil) => Pupil): School {
  return { ...school, pupils: school.pupils.map(change) };
}

function textDate(pupil: Pupil): string {
  const date = fromSerial(Number(pupil.birthDate));
  return date ? formatDate(date) : "";
}

/** What an en-US Excel makes of `7/5/2006`; `17/5/2006` stays the text it is. */
function readMonthFirst(value: CellValue): Spoiling {
  const [day = 0, month = 0, year = 0] = String(value).split("/").map(Number);
  if (day > 12) return null;
  return { value: toSerial({ year, month: day, day: month }), isTold: day !== month, numberFormat: "m/d/yyyy" };
}

function encode(text: string, encoder: (letter: string) => string): Spoiling {
  const encoded = Array.from(text, encoder).join("");
  if (encoded === text) return null;
  // Texts that are good Unicode as they stand, too, tell nothing, and are left alone.
  return { value: encoded, isTold: detectLegacy(encoded) !== null || !isGoodUnicode(encoded) };
}

/** Of codes that one letter has several of, the first. TCVN3 has no capitals with tones: offices typed small ones. */
function inverse(letters: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...letters].reverse().map(([code, letter]) => [letter, code]));
}

const tcvn3Codes = inverse(tcvn3Letters);
const vniCodes = inverse(vniLetters);

function encodeTcvn3(letter: string): string {
  return tcvn3Codes.get(letter) ?? letter;
}

function encodeVni(letter: string): string {
  return vniCodes.get(letter) ?? letter;
}

/** 6A → 6/1 or 6E1. */
function withClassesNumbered(school: School, sign: string): School {
  const rename = (code: string) => code.replace(/[A-Z]$/, (letter) => `${sign}${String(letter.charCodeAt(0) - 64)}`);
  return {
    ...mapPupils(school, (pupil) => ({ ...pupil, classCode: rename(String(pupil.classCode)) })),
    classes: school.classes.map((item) => ({ ...item, code: rename(item.code), name: rename(item.name) })),
  };
}

function classAsDate(value: CellValue): Spoiling {
  const [day = 0, month = 0] = String(value).split("/").map(Number);
  return { value: toSerial({ year: 2018, month, day }), isTold: true, numberFormat: "d-mmm" };
}

function classAsNumber(value: CellValue): Spoiling {
  return { value: Number(value), isTold: true, numberFormat: "0.00E+00" };
}

function spoilColumn(school: School, field: FieldKey, spoil: (value: CellValue) => Spoiling): SpoiltColumn {
  const oddCells: OddCell[] = [];
  const spoilt: number[] = [];
  const pupils = school.pupils.map((pupil, index) => {
    const value = pupil[field] ?? "";
    const found = value === "" ? null : spoil(value);
    if (!found) return pupil;
    const row = index + 1;
    if (found.numberFormat !== undefined) oddCells.push({ row, field, numberFormat: found.numberFormat });
    if (found.isTold) spoilt.push(row);
    return { ...pupil, [field]: found.value };
  });
  return { school: { ...school, pupils }, oddCells, spoilt };
}
