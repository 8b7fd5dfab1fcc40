import type { FieldKey } from "../../src/forms/types";
import { formatDate, fromSerial, toSerial } from "../../src/text/date";
import type { CellValue } from "../../src/workbook/types";
import { Random } from "./random";
import type { Pupil, School } from "./school";
import type { OddCell } from "./schoolBook";

/** A mistake put into a list, and what has to be found for it. */
export interface PlantedError {
  readonly rule: string;
  /** 0-based row of the sheet (the header is row 0). */
  readonly row: number;
  readonly field: FieldKey;
  /** What stood there before, and what a sure fix has to bring back; absent where no single value can be sure. */
  readonly sureFix?: CellValue;
}

export interface Corrupted {
  readonly school: School;
  readonly planted: readonly PlantedError[];
  readonly oddCells: readonly OddCell[];
}

/** One kind of mistake: changes a pupil and says what must be found. `null` where this pupil has nothing to spoil. */
interface Kind {
  readonly count: number;
  spoil(pupil: Pupil, random: Random, school: School): Spoilt | null;
}

interface Spoilt {
  readonly rule: string;
  readonly field: FieldKey;
  readonly sureFix?: CellValue;
  readonly numberFormat?: string;
}

/** Mistakes that schools make, each so often in a list of `makeSample`'s size. */
const kinds: readonly Kind[] = [
  { count: 4, spoil: (pupil) => clear(pupil, "sex", "required-cell") },
  { count: 3, spoil: (pupil) => clear(pupil, "ethnicity", "required-cell") },
  { count: 2, spoil: (pupil) => clear(pupil, "birthDate", "required-cell") },
  { count: 4, spoil: (pupil) => replace(pupil, "ethnicity", "Kinh", "Kin", "value-in-catalogue") },
  { count: 2, spoil: (pupil) => replace(pupil, "sex", "Nữ", "Nu", "value-in-catalogue", "Nữ") },
  { count: 2, spoil: (pupil) => replace(pupil, "sex", "Nam", "01", "value-in-catalogue") },
  { count: 2, spoil: (pupil) => replace(pupil, "nationality", "Việt Nam", "VN", "value-in-catalogue") },
  { count: 2, spoil: (pupil) => replace(pupil, "area", "Đồng bằng", "Nông thôn", "value-in-catalogue") },
  {
    count: 3,
    spoil(pupil) {
      const date = birthDay(pupil);
      if (!date) return null;
      pupil.birthDate = `31/0${String((date.month % 2) * 2 + 4)}/${String(date.year)}`;
      return { rule: "valid-date", field: "birthDate" };
    },
  },
  {
    count: 2,
    spoil(pupil) {
      const date = birthDay(pupil);
      if (!date) return null;
      const serial = pupil.birthDate ?? "";
      pupil.birthDate = formatDate(date).replaceAll("/", ".");
      return { rule: "valid-date", field: "birthDate", sureFix: serial };
    },
  },
  {
    count: 3,
    spoil(pupil) {
      const date = birthDay(pupil);
      if (!date || pupil.identityNumber !== undefined) return null;
      pupil.birthDate = toSerial({ ...date, year: date.year - 10 });
      return { rule: "birth-year-for-grade", field: "birthDate" };
    },
  },
  {
    count: 2,
    spoil(pupil) {
      const date = birthDay(pupil);
      if (!date || pupil.identityNumber !== undefined) return null;
      pupil.birthDate = toSerial({ ...date, year: 2017 });
      return { rule: "birth-year-for-grade", field: "birthDate" };
    },
  },
  {
    count: 3,
    spoil: (pupil) =>
      replace(pupil, "classCode", null, String(pupil.classCode).replace(/[A-Z]$/, "X"), "class-in-list"),
  },
  {
    count: 2,
    spoil(pupil) {
      if (pupil.statusDate === undefined) return null;
      return clear(pupil, "statusDate", "status-needs-date");
    },
  },
  {
    count: 2,
    spoil(pupil) {
      if (pupil.leavingReason === undefined) return null;
      return clear(pupil, "leavingReason", "status-needs-reason");
    },
  },
  { count: 3, spoil: (pupil) => replace(pupil, "permanentCommune", null, "Xã Không Tên", "unit-of-parent") },
  {
    count: 2,
    spoil(pupil) {
      const district = String(pupil.permanentDistrict);
      pupil.permanentDistrict = district.replace(/^(Huyện|Thành phố) /, "");
      return { rule: "unit-of-parent", field: "permanentDistrict", sureFix: district };
    },
  },
  {
    count: 3,
    spoil(pupil) {
      const phone = String(pupil.phone);
      pupil.phone = Number(phone);
      return { rule: "phone-number", field: "phone", sureFix: phone, numberFormat: "General" };
    },
  },
  { count: 2, spoil: (pupil) => replace(pupil, "phone", null, "091234", "phone-number") },
  {
    count: 3,
    spoil(pupil) {
      if (typeof pupil.identityNumber !== "string") return null;
      const digits = pupil.identityNumber;
      pupil.identityNumber = digits.slice(0, 3) + String(Number(digits[3]) ^ 1) + digits.slice(4);
      return { rule: "identity-number-conflict", field: "identityNumber" };
    },
  },
  {
    count: 3,
    spoil(pupil) {
      const name = String(pupil.fullName);
      pupil.fullName = name.replace(" ", "\u00a0");
      return { rule: "invisible-characters", field: "fullName", sureFix: name };
    },
  },
  {
    count: 2,
    spoil(pupil) {
      pupil.fullName = `${String(pupil.fullName)}1`;
      return { rule: "name-shape", field: "fullName" };
    },
  },
  { count: 1, spoil: (pupil) => replace(pupil, "residence", null, "#N/A", "excel-error-value") },
];

/** Mistakes of every kind, in pupils of their own; two pairs of pupils are entered twice. */
export function plantErrors(school: School, seed: number): Corrupted {
  const random = new Random(seed);
  const pupils = school.pupils.map((pupil) => ({ ...pupil }));
  const untouched = new Set(pupils.keys());
  const planted: PlantedError[] = [];
  const oddCells: OddCell[] = [];

  for (const kind of kinds) {
    for (let left = kind.count, tries = 0; left > 0 && tries < 20_000; tries++) {
      const index = random.integer(0, pupils.length - 1);
      const pupil = pupils[index];
      if (!pupil || !untouched.has(index)) continue;
      const spoilt = kind.spoil(pupil, random, school);
      if (!spoilt) continue;
      untouched.delete(index);
      left--;
      const row = index + 1;
      const { numberFormat, ...error } = spoilt;
      planted.push({ ...error, row });
      if (numberFormat !== undefined) oddCells.push({ row, field: spoilt.field, numberFormat });
    }
  }
  for (const field of ["pupilCode", "twin"] as const) {
    const [first, second] = [...untouched].sort((a, b) => hash(a, seed) - hash(b, seed));
    const [one, other] = [pupils[first ?? -1], pupils[second ?? -1]];
    if (first === undefined || second === undefined || !one || !other) continue;
    untouched.delete(first);
    untouched.delete(second);
    planted.push(...enterTwice(field, one, other, first + 1, second + 1));
  }
  return { school: { ...school, pupils }, planted, oddCells };
}

function enterTwice(
  what: "pupilCode" | "twin",
  one: Pupil,
  other: Pupil,
  first: number,
  second: number,
): PlantedError[] {
  if (what === "pupilCode") {
    other.pupilCode = one.pupilCode ?? "";
    return [first, second].map((row) => ({ rule: "duplicate-pupil-code", row, field: "pupilCode" }));
  }
  const code = other.pupilCode ?? "";
  const serial = other.serial ?? "";
  for (const field of Object.keys(other) as FieldKey[]) other[field] = "";
  Object.assign(other, one, { serial, pupilCode: code });
  delete one.identityNumber;
  delete other.identityNumber;
  return [first, second].map((row) => ({ rule: "same-name-and-birth-date", row, field: "fullName" }));
}

function clear(pupil: Pupil, field: FieldKey, rule: string): Spoilt | null {
  if ((pupil[field] ?? "") === "") return null;
  pupil[field] = "";
  return { rule, field };
}

function replace(
  pupil: Pupil,
  field: FieldKey,
  when: CellValue | null,
  value: CellValue,
  rule: string,
  sureFix?: CellValue,
): Spoilt | null {
  if (when !== null && pupil[field] !== when) return null;
  pupil[field] = value;
  return sureFix === undefined ? { rule, field } : { rule, field, sureFix };
}

function birthDay(pupil: Pupil): { year: number; month: number; day: number } | null {
  return typeof pupil.birthDate === "number" ? fromSerial(pupil.birthDate) : null;
}

function hash(value: number, seed: number): number {
  return new Random(value * 31 + seed).next();
}
