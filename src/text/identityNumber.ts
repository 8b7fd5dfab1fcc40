import { provinces } from "./data/provinces";
import { normaliseText } from "./normalise";
import { digitsOnly, EXCEL_DIGITS, looksScientific } from "./numberText";
import { isPlaceholder } from "./placeholder";

/** What the twelve digits of a personal identification number say (NĐ 137/2015/NĐ-CP Điều 13, TT 07/2016/TT-BCA Điều 7). */
export interface CitizenNumber {
  /** Twelve digits. */
  readonly number: string;
  /** First three: where the birth was registered. */
  readonly provinceCode: string;
  /** Of the 63 provinces, `null` for any other code. */
  readonly provinceName: string | null;
  /** abroad: 100 and above, kept for countries; their list (Phụ lục 2) was not at hand, so no single code is judged. */
  readonly place: "province" | "abroad" | "unknown";
  /** Fourth digit: 0–1 born 1900–1999, 2–3 born 2000–2099, and so on; even for men. */
  readonly sexDigit: number;
  /** 20 for 1900–1999. */
  readonly century: number;
  readonly birthYear: number;
  readonly sex: "male" | "female";
}

interface Citizen extends CitizenNumber {
  readonly kind: "citizen";
}

/** What an identity number cell holds. */
export type ParsedIdentityNumber =
  | { readonly kind: "blank" }
  /** `chưa có`, `000000000`: written where a blank is meant. */
  | { readonly kind: "placeholder" }
  /** Số định danh cá nhân or căn cước công dân. */
  | Citizen
  /** Chứng minh nhân dân of nine digits; says nothing of its holder. */
  | { readonly kind: "oldCard"; readonly number: string }
  /**
   * Too few digits by the zeros that a number cell drops, written with spaces, or with words beside it (`CMND 321…`) or O
   * for 0. `citizen` where `number` is one.
   */
  | {
      readonly kind: "fixable";
      readonly number: string;
      readonly reason: "lostLeadingZero" | "spaces" | "words";
      readonly citizen: CitizenNumber | null;
    }
  | {
      readonly kind: "invalid";
      /** scientific, tooManyDigits: Excel has destroyed the number, it must be typed anew. */
      readonly reason: "scientific" | "tooManyDigits" | "wrongLength" | "notDigits";
    };

/** Reads the identity number of a pupil or parent. */
export function parseIdentityNumber(value: string | number | boolean): ParsedIdentityNumber {
  if (typeof value === "boolean") return { kind: "invalid", reason: "notDigits" };
  if (typeof value === "string" && isPlainCitizen(value)) return readCitizen(value);
  const text = normaliseText(String(value));
  if (text === "") return { kind: "blank" };
  if (isPlaceholder(text)) return { kind: "placeholder" };
  if (looksScientific(text)) return { kind: "invalid", reason: "scientific" };
  if (typeof value === "number" && !(Number.isInteger(value) && value > 0))
    return { kind: "invalid", reason: "notDigits" };
  if (!digitsAndSigns.test(text)) return besideWords(text) ?? { kind: "invalid", reason: "notDigits" };
  const digits = digitsOnly(text);
  if (typeof value === "number" && digits.length > EXCEL_DIGITS) return { kind: "invalid", reason: "tooManyDigits" };
  if (digits !== text) return spelledOtherwise(digits, "spaces");
  return fromDigits(digits) ?? withLostZeros(digits) ?? { kind: "invalid", reason: lengthFault(digits) };
}

/** One thing that the number says and the row says otherwise. */
export type IdentityConflict =
  | { readonly kind: "sex"; readonly inNumber: "male" | "female"; readonly given: "male" | "female" }
  | { readonly kind: "birthYear"; readonly inNumber: number; readonly given: number };

/** Compares a citizen's number with the sex and year of birth beside it; what is not given is not compared. */
export function identityConflicts({
  parsed,
  sex,
  birthYear,
}: {
  readonly parsed: CitizenNumber;
  readonly sex?: "male" | "female" | undefined;
  readonly birthYear?: number | undefined;
}): IdentityConflict[] {
  const conflicts: IdentityConflict[] = [];
  if (sex !== undefined && sex !== parsed.sex) conflicts.push({ kind: "sex", inNumber: parsed.sex, given: sex });
  if (birthYear !== undefined && birthYear !== parsed.birthYear) {
    conflicts.push({ kind: "birthYear", inNumber: parsed.birthYear, given: birthYear });
  }
  return conflicts;
}

const CITIZEN_DIGITS = 12;
const OLD_CARD_DIGITS = 9;
const provinceNames = new Map(provinces.map(([code, name]) => [`0${code}`, name]));
const digitsAndSigns = /^[\d\s.\-–]+$/;
/** The letter O beside a digit. */
const letterO = /[oO](?=\d)|(?<=\d)[oO]/g;

/** As nearly every number is written: twelve digits, not all the same. */
function isPlainCitizen(text: string): boolean {
  if (text.length !== CITIZEN_DIGITS) return false;
  let isOfOneDigit = true;
  for (let place = 0; place < CITIZEN_DIGITS; place++) {
    const digit = digitAt(text, place);
    if (!(digit >= 0 && digit <= 9)) return false;
    if (digit !== digitAt(text, 0)) isOfOneDigit = false;
  }
  return !isOfOneDigit;
}

/** Of a place that holds a digit. Cutting out single digits takes several times as long, and numbers are read by several rules. */
function digitAt(text: string, place: number): number {
  return text.charCodeAt(place) - CODE_OF_0;
}

const CODE_OF_0 = "0".charCodeAt(0);

function fromDigits(digits: string): Extract<ParsedIdentityNumber, { kind: "citizen" | "oldCard" }> | null {
  if (digits.length === CITIZEN_DIGITS) return readCitizen(digits);
  return digits.length === OLD_CARD_DIGITS ? { kind: "oldCard", number: digits } : null;
}

/** Of twelve digits. */
function readCitizen(number: string): Citizen {
  const provinceCode = number.slice(0, 3);
  const provinceName = provinceNames.get(provinceCode) ?? null;
  const sexDigit = digitAt(number, 3);
  const centuriesAfter20th = sexDigit >> 1;
  return {
    kind: "citizen",
    number,
    provinceCode,
    provinceName,
    place: provinceName !== null ? "province" : Number(provinceCode) >= 100 ? "abroad" : "unknown",
    sexDigit,
    century: 20 + centuriesAfter20th,
    birthYear: 1900 + 100 * centuriesAfter20th + 10 * digitAt(number, 4) + digitAt(number, 5),
    sex: sexDigit % 2 === 0 ? "male" : "female",
  };
}

function besideWords(text: string): ParsedIdentityNumber | null {
  const number = text.replace(letterO, "0").replace(/^\D+|\D+$/g, "");
  const read = digitsAndSigns.test(number) ? spelledOtherwise(digitsOnly(number), "words") : null;
  return read?.kind === "fixable" ? read : null;
}

function spelledOtherwise(digits: string, reason: "spaces" | "words"): ParsedIdentityNumber {
  const whole = fromDigits(digits);
  if (!whole) return { kind: "invalid", reason: lengthFault(digits) };
  return { kind: "fixable", number: digits, reason, citizen: whole.kind === "citizen" ? whole : null };
}

/** Every province begins with one zero, the first nine of the list with two; only a number that names one is offered. */
function withLostZeros(digits: string): ParsedIdentityNumber | null {
  if (digits.length === OLD_CARD_DIGITS - 1) {
    return { kind: "fixable", number: `0${digits}`, reason: "lostLeadingZero", citizen: null };
  }
  if (digits.length !== CITIZEN_DIGITS - 1 && digits.length !== CITIZEN_DIGITS - 2) return null;
  // A text that still has its zero lacks another digit.
  if (digits.startsWith("0")) return null;
  const citizen = readCitizen(digits.padStart(CITIZEN_DIGITS, "0"));
  if (citizen.place !== "province") return null;
  return { kind: "fixable", number: citizen.number, reason: "lostLeadingZero", citizen };
}

function lengthFault(digits: string): "tooManyDigits" | "wrongLength" {
  return digits.length > EXCEL_DIGITS ? "tooManyDigits" : "wrongLength";
}
