import { provinces } from "./data/provinces";
import { normaliseText } from "./normalise";
import { digitsOnly, looksScientific } from "./numberText";

/** What a pupil code cell holds. */
export type ParsedPupilCode =
  /** The Ministry issues the code after the import, so new pupils have none. */
  | { readonly kind: "blank" }
  | { readonly kind: "valid"; readonly code: string; readonly provinceCode: string; readonly provinceName: string }
  | {
      readonly kind: "fixable";
      readonly code: string;
      readonly reason: "lostLeadingZero" | "spaces";
      readonly provinceCode: string;
    }
  | {
      readonly kind: "invalid";
      /**
       * scientific: the digits are lost. unknownProvince: ten digits that begin with no province. shape: anything else;
       * perhaps a code of the school's own, which the database of 2018 takes up to 20 characters of.
       */
      readonly reason: "scientific" | "unknownProvince" | "shape";
    };

/**
 * Reads a "Mã định danh Bộ GD&ĐT": ten digits that begin with the province's code (digits seen in exports of the portal;
 * the Ministry's own description of the code was not found).
 */
export function parsePupilCode(value: string | number | boolean): ParsedPupilCode {
  if (typeof value === "boolean") return { kind: "invalid", reason: "shape" };
  if (typeof value === "string" && plainDigits.test(value)) return fromDigits(value);
  const text = normaliseText(String(value));
  if (text === "") return { kind: "blank" };
  if (looksScientific(text)) return { kind: "invalid", reason: "scientific" };
  if (!/^[\d\s.\-–]+$/.test(text) || (typeof value === "number" && !/^\d+$/.test(text))) {
    return { kind: "invalid", reason: "shape" };
  }
  const digits = digitsOnly(text);
  return digits === text ? fromDigits(digits) : withoutSpaces(digits);
}

/** As nearly every code is written. */
const plainDigits = /^\d+$/;
const CODE_DIGITS = 10;
const provinceNames = new Map(provinces);

function fromDigits(digits: string): ParsedPupilCode {
  if (digits.length === CODE_DIGITS - 1) return withLostZero(`0${digits}`);
  if (digits.length !== CODE_DIGITS) return { kind: "invalid", reason: "shape" };
  const provinceCode = digits.slice(0, 2);
  const provinceName = provinceNames.get(provinceCode);
  if (provinceName === undefined) return { kind: "invalid", reason: "unknownProvince" };
  return { kind: "valid", code: digits, provinceCode, provinceName };
}

function withLostZero(code: string): ParsedPupilCode {
  const whole = fromDigits(code);
  if (whole.kind !== "valid") return { kind: "invalid", reason: "shape" };
  return { kind: "fixable", code, reason: "lostLeadingZero", provinceCode: whole.provinceCode };
}

function withoutSpaces(digits: string): ParsedPupilCode {
  const whole = digits.length === CODE_DIGITS ? fromDigits(digits) : null;
  if (whole?.kind !== "valid") return { kind: "invalid", reason: "shape" };
  return { kind: "fixable", code: digits, reason: "spaces", provinceCode: whole.provinceCode };
}
