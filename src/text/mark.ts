import { type DateSystem, fromSerial } from "./calendar";
import { markWords } from "./data/markWords";
import { matchKey } from "./normalise";

/** What a cell of a mark column holds. Marks are counted in tenths, so that nothing is lost: 85 is 8.5. */
export type ParsedMark =
  | { readonly kind: "blank" }
  /** A dash: there is no mark. */
  | { readonly kind: "none" }
  /** `M`, `Miễn`. */
  | { readonly kind: "exempt" }
  /** 0…100 tenths. `isPlain`: a number cell; a text (`8,5`) says the same, but Excel cannot count with it. */
  | { readonly kind: "mark"; readonly tenths: number; readonly isPlain: boolean }
  /** Đ or CĐ; `isPlain`: written so, and not `Đạt` or `D`. */
  | { readonly kind: "comment"; readonly isPassed: boolean; readonly isPlain: boolean }
  /** No mark as it stands; what it may have been: `8..5`, 85 for 8.5, 8 May for 8.5. */
  | { readonly kind: "meant"; readonly tenths: number; readonly why: "separators" | "tenfold" | "date" }
  /** Within 0–10 but with more than one decimal. */
  | { readonly kind: "decimals"; readonly value: number }
  | { readonly kind: "outOfRange"; readonly value: number }
  | { readonly kind: "text" };

const blank: ParsedMark = { kind: "blank" };
const none: ParsedMark = { kind: "none" };
const exempt: ParsedMark = { kind: "exempt" };
const text: ParsedMark = { kind: "text" };

/** Reads a mark of a scale of 0–10, or Đ/CĐ. */
export function parseMark(value: string | number | boolean, system: DateSystem = {}): ParsedMark {
  if (typeof value === "boolean") return text;
  if (typeof value === "number") return ofNumber(value, system);
  const key = matchKey(value);
  if (key === "") return blank;
  return words.get(key) ?? ofText(key);
}

/** `Bỏ học`, `Chuyển trường (HK1)`: says where the pupil is, in the place of a result. */
export function saysGone(value: string | number | boolean): boolean {
  if (typeof value !== "string" || value.length > 60) return false;
  const key = matchKey(value);
  return markWords.gone.some((word) => key.startsWith(word) && !/^[\p{L}\p{M}]/u.test(key.slice(word.length)));
}

/** `KT`, `Khuyết tật`: says that the pupil has a disability, in the place of a result. */
export function saysDisabled(value: string | number | boolean): boolean {
  return typeof value === "string" && value.length <= 30 && disabledWords.has(matchKey(value));
}

const disabledWords: ReadonlySet<string> = new Set(markWords.disabled);

/** A cell in a sentence: text as it was written, a number with the comma that Vietnamese put before decimals. */
export function shownValue(value: string | number | boolean): string {
  return typeof value === "number" ? String(value).replace(".", ",") : String(value).trim();
}

/** `8.5` for people, with the decimal comma: 85 → `8,5`; 80 → `8,0`. */
export function formatTenths(tenths: number): string {
  return `${String(Math.floor(tenths / 10))},${String(tenths % 10)}`;
}

/** By tenths: nearly every cell of a list of results holds one of these. */
const plainMarks: readonly ParsedMark[] = Array.from({ length: 101 }, (_, tenths) => ({
  kind: "mark",
  tenths,
  isPlain: true,
}));

const words = new Map<string, ParsedMark>([
  ...markWords.exempt.map((word) => [word, exempt] as const),
  ...markWords.none.map((word) => [word, none] as const),
  ...markWords.passed.map((word, place) => [word, comment(true, place === 0)] as const),
  ...markWords.failed.map((word, place) => [word, comment(false, place === 0)] as const),
]);

function comment(isPassed: boolean, isPlain: boolean): ParsedMark {
  return { kind: "comment", isPassed, isPlain };
}

function ofNumber(value: number, system: DateSystem): ParsedMark {
  if (value >= 0 && value <= 10) return withinScale(value, true);
  // 85 for 8.5: the separator was left out. 11…100 hold no other mark.
  if (Number.isInteger(value) && value > 10 && value <= 100) return { kind: "meant", tenths: value, why: "tenfold" };
  return ofDate(value, system) ?? { kind: "outOfRange", value };
}

/** A Vietnamese Excel makes 8 May of `8.5` or `8/5`: day and month are the figures typed. */
function ofDate(serial: number, system: DateSystem): ParsedMark | null {
  const date = Number.isInteger(serial) ? fromSerial(serial, system) : null;
  if (!date || date.year < 2000 || date.year > 2099 || date.day > 9 || date.month > 9) return null;
  return { kind: "meant", tenths: date.day * 10 + date.month, why: "date" };
}

function ofText(key: string): ParsedMark {
  const typedAsDate = dayAndMonth.exec(key);
  if (typedAsDate) return { kind: "meant", tenths: 10 * Number(typedAsDate[1]) + Number(typedAsDate[2]), why: "date" };
  const [, whole = "", separators = "", decimals = ""] = figures.exec(key.replaceAll(" ", "")) ?? [];
  if (whole === "") return ofTrailing(key);
  const value = Number(`${whole}.${decimals || "0"}`);
  if (separators.length <= 1) {
    return value > 10 && separators === "" ? ofNumber(value, {}) : withinScale(value, false);
  }
  const read = withinScale(value, false);
  return read.kind === "mark" ? { kind: "meant", tenths: read.tenths, why: "separators" } : text;
}

function ofTrailing(key: string): ParsedMark {
  const [, figures = ""] = trailing.exec(key) ?? [];
  const read = figures === "" ? text : withinScale(Number(figures.replace(",", ".")), false);
  return read.kind === "mark" ? { kind: "meant", tenths: read.tenths, why: "separators" } : text;
}

/** `8/5`, `8-5`, `08/05/2018`: day and month are the figures of a mark. */
const dayAndMonth = /^0?([1-9])[/-]0?([1-9])(?:[/-](?:20)?\d{2})?$/;

/** `8`, `8,5`, `8.50`, `8..5`, `8,.5`; a separator wants figures on both sides. */
const figures = /^(\d{1,3})(?:([.,]+)(\d{1,4}))?$/;
/** `8.5.`, `8,5,`: one separator too many behind. */
const trailing = /^(\d{1,2}[.,]\d)[.,]+$/;

function withinScale(value: number, isPlain: boolean): ParsedMark {
  if (value > 10) return { kind: "outOfRange", value };
  const tenths = Math.round(value * 10);
  if (isPlain && tenths / 10 === value) return plainMarks[tenths] ?? text;
  // Excel's own sums leave 8.499999999999999 where 8.5 is meant and shown.
  return Math.abs(value * 10 - tenths) < 1e-9 ? { kind: "mark", tenths, isPlain } : { kind: "decimals", value };
}
