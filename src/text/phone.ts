import { type CalendarDay, compareDates } from "./calendar";
import {
  landlineLength,
  landlinePrefixChanges,
  laterMobilePrefixes,
  mobileChange,
  mobilePrefixChanges,
  steadyAreaCodes,
  steadyMobilePrefixes,
} from "./data/phonePrefixes";
import { digitsOnly, looksScientific } from "./numberText";
import { normaliseText } from "./normalise";

/** What is known of a number in its full national form (`0…`, digits only). */
export interface PhoneNumber {
  readonly number: string;
  readonly type: "mobile" | "landline";
  /** Of a series that 2017–2018 renumbered; `newNumber` is what it became. */
  readonly isOldPrefix: boolean;
  readonly newNumber?: string;
  /** Of a mobile number not in use yet: the landline of that old area code (`033…` of Quảng Ninh), as it is now. */
  readonly landlineNumber?: string;
  /** On the day asked about; always `yes` where no day was given. */
  readonly inUse: "yes" | "notYet" | "noLonger";
}

/** What a telephone cell holds. */
export type ParsedPhone =
  | { readonly kind: "blank" }
  /** Written as the portal wants it. */
  | ({ readonly kind: "valid" } & PhoneNumber)
  /** One number can be meant, but it is not written so; `number` is how. */
  | ({
      readonly kind: "fixable";
      /**
       * spaces: spaces, dots, dashes, brackets. countryCode: +84 or 84. lostLeadingZero: a number cell. letters: O typed
       * for 0. words: text beside the number (`ĐT: 09…`, `09… (mẹ)`).
       */
      readonly reason: "spaces" | "countryCode" | "lostLeadingZero" | "letters" | "words";
    } & PhoneNumber)
  /** Several numbers in one cell, each in full form. */
  | { readonly kind: "two"; readonly numbers: readonly string[] }
  | {
      readonly kind: "invalid";
      readonly reason: "tooShort" | "tooLong" | "unknownPrefix" | "notANumber" | "scientific";
    };

/**
 * Reads a Vietnamese telephone number. Without `on`, old and new prefixes are equally good; with it, `inUse` says whether
 * the number could be dialled that day (15/9/2018–14/11/2018: both).
 */
export function parsePhone(value: string | number | boolean, { on }: { readonly on?: CalendarDay } = {}): ParsedPhone {
  if (typeof value === "boolean") return { kind: "invalid", reason: "notANumber" };
  const text = normaliseText(String(value));
  if (text === "") return { kind: "blank" };
  if (looksScientific(text)) return { kind: "invalid", reason: "scientific" };
  if (typeof value === "number" && !/^\d+$/.test(text)) return { kind: "invalid", reason: "notANumber" };

  const whole = describe(text, on);
  if (whole) return { kind: "valid", ...whole };
  const numeric = text.replace(letterO, (_, before: string) => `${before}0`);
  const digits = digitsOnly(numeric);
  if (digits === "") return { kind: "invalid", reason: "notANumber" };
  const single = singleNumber(digits, on);
  if (single) return { kind: "fixable", ...single.found, reason: reasonOf(text, numeric, single.missing) };
  return severalNumbers(numeric, on) ?? { kind: "invalid", reason: refusal(digits) };
}

/**
 * Whether the digits look made up: seven equal ones at the end (`0900000000`), or eight or more in a rising or falling
 * row (`0123456789`). Such numbers do exist, so it proves nothing.
 */
export function isRepeatedDigits(number: string): boolean {
  return areRepeated(digitsOnly(number));
}

/** As nearly every number is written: ten digits of the series that have always been mobile, which do not look made up. */
export function isUsualMobile(text: string): boolean {
  return usualMobile.test(text) && !areRepeated(text);
}

const usualMobile = /^09\d{8}$/;

function areRepeated(digits: string): boolean {
  let step = 0;
  /** Digits that follow one another by this step. */
  let length = 1;
  for (let index = 1; index < digits.length; index++) {
    const next = digits.charCodeAt(index) - digits.charCodeAt(index - 1);
    length = next === step ? length + 1 : 2;
    step = next;
    if (length >= 8 && (step === 1 || step === -1)) return true;
  }
  return step === 0 && length >= 7;
}

const newByOld = new Map(mobilePrefixChanges);
const renumberedPrefixes = new Set(mobilePrefixChanges.map(([, now]) => now));
const plainPrefixes = new Set([...steadyMobilePrefixes, ...laterMobilePrefixes]);
/** The letter O before a digit and not in a word. */
const letterO = /(^|[\d\s.+(])[oO](?=[\d\s.])/g;
/** Three numbers with a country code each; what is longer was never a list of numbers. */
const MOST_DIGITS = 40;

type Missing = "nothing" | "zero" | "country";

/** `null` where the text is not one number of digits alone in its national form. */
function describe(text: string, on: CalendarDay | undefined): PhoneNumber | null {
  if (!/^0\d{9,10}$/.test(text)) return null;
  return describeMobile(text, on) ?? describeLandline(text, on);
}

function describeMobile(number: string, on: CalendarDay | undefined): PhoneNumber | null {
  if (number.length === 11) {
    const now = newByOld.get(number.slice(0, 4));
    if (!now) return null;
    const isOver = on !== undefined && compareDates(on, mobileChange.oldUntil) > 0;
    return {
      number,
      type: "mobile",
      isOldPrefix: true,
      newNumber: now + number.slice(4),
      inUse: isOver ? "noLonger" : "yes",
    };
  }
  const prefix = number.slice(0, 3);
  const isRenumbered = renumberedPrefixes.has(prefix);
  if (!isRenumbered && !plainPrefixes.has(prefix)) return null;
  const isEarly = isRenumbered && on !== undefined && compareDates(on, mobileChange.newFrom) < 0;
  if (!isEarly) return { number, type: "mobile", isOldPrefix: false, inUse: "yes" };
  const change = landlineChangeOf(number);
  const other = change ? { landlineNumber: change.now + number.slice(change.old.length) } : {};
  return { number, type: "mobile", isOldPrefix: false, inUse: "notYet", ...other };
}

/** A number that can be read under a code of today is one: the old codes end with 2017. */
function describeLandline(number: string, on: CalendarDay | undefined): PhoneNumber | null {
  const isCurrent = number.length === landlineLength && areaCodes.some((code) => number.startsWith(code));
  if (isCurrent) return { number, type: "landline", isOldPrefix: false, inUse: "yes" };
  const change = landlineChangeOf(number);
  if (!change) return null;
  return {
    number,
    type: "landline",
    isOldPrefix: true,
    newNumber: change.now + number.slice(change.old.length),
    inUse: on !== undefined && compareDates(on, change.newFrom) >= 0 ? "noLonger" : "yes",
  };
}

function landlineChangeOf(number: string) {
  return landlinePrefixChanges.find(({ old, oldLength }) => number.startsWith(old) && number.length === oldLength);
}

const areaCodes: readonly string[] = [...steadyAreaCodes, ...landlinePrefixChanges.map(({ now }) => now)];

/** `missing`: what had to be made up for; `country` where the country code stands in the zero's place. */
function singleNumber(
  digits: string,
  on: CalendarDay | undefined,
): { readonly found: PhoneNumber; readonly missing: Missing } | null {
  const full = describe(digits, on);
  if (full) return { found: full, missing: "nothing" };
  const withZero = describe(`0${digits}`, on);
  if (withZero) return { found: withZero, missing: "zero" };
  const national = /^(?:00)?840?(\d+)$/.exec(digits)?.[1];
  const local = national === undefined ? null : describe(`0${national}`, on);
  return local ? { found: local, missing: "country" } : null;
}

function reasonOf(
  text: string,
  numeric: string,
  missing: Missing,
): "spaces" | "countryCode" | "lostLeadingZero" | "letters" | "words" {
  if (/\p{L}/u.test(numeric)) return "words";
  if (missing === "country") return "countryCode";
  if (text !== numeric) return "letters";
  return missing === "zero" ? "lostLeadingZero" : "spaces";
}

/**
 * First by the marks between them, then by length alone (`0912 345 678 0987 654 321`), which is safe only where every
 * part is a number in full.
 */
function severalNumbers(text: string, on: CalendarDay | undefined): ParsedPhone | null {
  for (const separators of [/[/;,|&]|\p{L}+/u, /[/;,|&]|\p{L}+|\s[-–—]\s/u, /[/;,|&]|\p{L}+|[-–—]|\s+/u]) {
    const parts = text.split(separators).map(digitsOnly).filter(Boolean);
    const numbers = parts.flatMap((part) => singleNumber(part, on)?.found.number ?? []);
    if (parts.length > 1 && numbers.length === parts.length) return { kind: "two", numbers };
  }
  const numbers = cutIntoNumbers(digitsOnly(text), on);
  return numbers && numbers.length > 1 ? { kind: "two", numbers } : null;
}

function cutIntoNumbers(digits: string, on: CalendarDay | undefined): string[] | null {
  if (digits === "") return [];
  if (digits.length > MOST_DIGITS) return null;
  for (const length of [10, 11]) {
    const number = describe(digits.slice(0, length), on)?.number;
    const rest = number?.length === length ? cutIntoNumbers(digits.slice(length), on) : null;
    if (number !== undefined && rest) return [number, ...rest];
  }
  return null;
}

function refusal(digits: string): "tooShort" | "tooLong" | "unknownPrefix" {
  if (digits.length < 9) return "tooShort";
  return digits.length > 11 ? "tooLong" : "unknownPrefix";
}
