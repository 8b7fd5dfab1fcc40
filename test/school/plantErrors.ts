import type { FieldKey, Level } from "../../src/forms/types";
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
  /** The rule only remarks on it; others of its kind may be found beside. */
  readonly isInfo?: boolean;
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
  readonly isInfo?: boolean;
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
    spoil(pupil, _random, { level }) {
      const date = birthDay(pupil);
      // In continuing education adults learn.
      if (!date || pupil.identityNumber !== undefined || level === "TX") return null;
      pupil.birthDate = toSerial({ ...date, year: date.year - 10 });
      return { rule: ageRule(level), field: "birthDate" };
    },
  },
  {
    count: 2,
    spoil(pupil, _random, { level }) {
      const date = birthDay(pupil);
      if (!date || pupil.identityNumber !== undefined) return null;
      pupil.birthDate = toSerial({ ...date, year: 2017 });
      return { rule: ageRule(level), field: "birthDate" };
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
      const digits = pupil.identityNumber;
      if (typeof digits !== "string" || digits.length !== 12) return null;
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
  { count: 2, spoil: (pupil) => spell(pupil, "fullName", "Đ", "\u00d0", "look-alike-letters") },
  { count: 2, spoil: (pupil) => spell(pupil, "residence", "Ấp", "Ấp\u00ad", "invisible-characters") },
  {
    count: 1,
    spoil(pupil) {
      const name = String(pupil.fullName);
      pupil.fullName = name.replace(/ (\p{L})/u, " \u0410$1");
      return { rule: "look-alike-letters", field: "fullName" };
    },
  },
  {
    count: 2,
    spoil(pupil) {
      const date = birthDay(pupil);
      if (!date) return null;
      const serial = pupil.birthDate ?? "";
      pupil.birthDate = `ngày ${String(date.day)} tháng ${String(date.month)} năm ${String(date.year)}`;
      return { rule: "valid-date", field: "birthDate", sureFix: serial };
    },
  },
  {
    count: 2,
    spoil(pupil) {
      const date = birthDay(pupil);
      if (!date) return null;
      pupil.birthDate = formatDate(date).replace(/\d\d(\d\d)$/, "$1");
      return { rule: "valid-date", field: "birthDate" };
    },
  },
  {
    count: 1,
    spoil(pupil) {
      const date = birthDay(pupil);
      if (!date) return null;
      pupil.birthDate = date.year;
      return { rule: "valid-date", field: "birthDate", numberFormat: "General" };
    },
  },
  {
    count: 3,
    spoil(pupil) {
      if (typeof pupil.identityNumber !== "string" || pupil.identityNumber === "") return null;
      const number = pupil.identityNumber;
      pupil.identityNumber = Number(number);
      return { rule: "identity-number-zero", field: "identityNumber", sureFix: number, numberFormat: "0" };
    },
  },
  { count: 1, spoil: (pupil) => replace(pupil, "identityNumber", null, "8.3206E+10", "identity-number") },
  { count: 2, spoil: (pupil) => replace(pupil, "phone", null, "0753822123", "phone-number", "02753822123") },
  { count: 1, spoil: (pupil) => replace(pupil, "phone", null, "9.12E+08", "phone-number") },
  { count: 1, spoil: (pupil) => replace(pupil, "phone", null, "0900000000", "phone-number") },
  {
    count: 2,
    spoil(pupil) {
      pupil.permanentHamlet = toSerial({ year: 2018, month: 2, day: 1 });
      return { rule: "text-turned-into-date", field: "permanentHamlet", numberFormat: "d-mmm" };
    },
  },
  { count: 1, spoil: (pupil) => replace(pupil, "residence", null, "=VLOOKUP(B2;A:C;3)", "formula-like-text") },
  { count: 2, spoil: (pupil) => remark(pupil, "residence", "- Ấp 3", "formula-like-text") },
  { count: 2, spoil: (pupil) => remark(pupil, "phone", "0912345670/0987654320", "phone-number") },
  { count: 2, spoil: (pupil) => remark(pupil, "phone", "0358123456", "phone-number") },
  {
    count: 2,
    spoil(pupil) {
      if (pupil.ethnicity !== "Kinh") return null;
      return remark(pupil, "fullName", `${String(pupil.fullName)}f`, "unlikely-syllable");
    },
  },
  {
    count: 2,
    spoil(pupil) {
      if (pupil.ethnicity !== "Kinh") return null;
      return remark(pupil, "fullName", `Hương ${String(pupil.fullName)}`, "unusual-surname");
    },
  },
  {
    count: 2,
    spoil(pupil) {
      const name = String(pupil.fullName);
      const composed = name.normalize("NFD");
      return composed === name ? null : { ...remark(pupil, "fullName", composed, "decomposed-letters"), sureFix: name };
    },
  },
  {
    count: 2,
    spoil(pupil) {
      if (pupil.identityNumber !== undefined || !String(pupil.fullName).includes(" Thị ")) return null;
      return remark(pupil, "sex", "Nam", "sex-and-middle-name");
    },
  },
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
  for (const field of ["pupilCode", "twin", "siblings"] as const) {
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
  what: "pupilCode" | "twin" | "siblings",
  one: Pupil,
  other: Pupil,
  first: number,
  second: number,
): PlantedError[] {
  if (what === "pupilCode") {
    // A pupil without a code shares it with nobody.
    if ((one.pupilCode ?? "") === "") one.pupilCode = "8399000001";
    other.pupilCode = one.pupilCode ?? "";
    return [first, second].map((row) => ({ rule: "duplicate-pupil-code", row, field: "pupilCode" }));
  }
  if (what === "siblings") {
    const motherName = "Trần Thị Thúy";
    Object.assign(one, { fatherName: "Lê Văn Hòa", fatherBirthYear: 1978, motherName, motherBirthYear: 1980 });
    Object.assign(other, { fatherName: "Lê Văn Hoà", fatherBirthYear: 1978, motherName, motherBirthYear: 1980 });
    return [first, second].map((row) => ({ rule: "parent-in-two-spellings", row, field: "fatherName" }));
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
  if ((when !== null && pupil[field] !== when) || pupil[field] === value) return null;
  pupil[field] = value;
  return sureFix === undefined ? { rule, field } : { rule, field, sureFix };
}

/** A letter of what stands there written otherwise; a sure fix brings it back. */
function spell(pupil: Pupil, field: FieldKey, right: string, wrong: string, rule: string): Spoilt | null {
  const text = String(pupil[field] ?? "");
  if (!text.includes(right)) return null;
  pupil[field] = text.replace(right, wrong);
  return { rule, field, sureFix: text };
}

function remark(pupil: Pupil, field: FieldKey, value: CellValue, rule: string): Spoilt {
  pupil[field] = value;
  return { rule, field, isInfo: true };
}

function ageRule(level: Level): string {
  return level === "MN" ? "age-for-preschool-group" : "birth-year-for-grade";
}

function birthDay(pupil: Pupil): { year: number; month: number; day: number } | null {
  return typeof pupil.birthDate === "number" ? fromSerial(pupil.birthDate) : null;
}

function hash(value: number, seed: number): number {
  return new Random(value * 31 + seed).next();
}
