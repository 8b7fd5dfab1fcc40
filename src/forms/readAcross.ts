import { headerKey } from "../text/normalise";

/**
 * The headings of a list of results as they are to be understood beside their neighbours, column by column; an empty list
 * for a column that another says better.
 *
 * - `CN` right of a term under one heading is the whole year (elsewhere it is Công nghệ).
 * - Of weights and heights of several months (`Tháng 9`, `Tháng 5`; `Cân nặng T9`) the last is the year's.
 */
export function readAcross(parts: Headings): Headings {
  const known = readBefore.get(parts);
  if (known) return known;
  const read = understand(parts);
  readBefore.set(parts, read);
  return read;
}

type Headings = readonly (readonly string[])[];

/** Several forms are tried on the same rows. */
const readBefore = new WeakMap<Headings, Headings>();

function understand(parts: Headings): Headings {
  const measures = lastMeasures(parts);
  return parts.map((own, column) => measures.get(column) ?? (isYearBesideTerms(parts, column) ? withYear(own) : own));
}

function withYear(own: readonly string[]): readonly string[] {
  return [...own.slice(0, -1), "Cả năm"];
}

function isYearBesideTerms(parts: Headings, column: number): boolean {
  const own = parts[column] ?? [];
  const left = parts[column - 1] ?? [];
  if (own.length < 2 || headerKey(own.at(-1) ?? "") !== "cn" || own.length !== left.length) return false;
  return own.slice(0, -1).every((part, place) => part === left[place]) && term.test(headerKey(left.at(-1) ?? ""));
}

/** `HKI`, `HK 2`, `Kỳ II`, `CK1`. */
const term = /^(?:hk|hoc ky|hoc ki|ky|ki|ck|cuoi ky|cuoi hk) ?(?:1|2|i|ii)$/;

/** `Tháng 9`, `T.5`, `Lần 2`, `Quý 1`; behind a measure or over it. */
const occasion = /(?:^| )(?:thang|t|lan|dot|quy) ?\d{1,2}(?:\/\d{4})?(?= |$)/;
const measure = /^(?:can nang|chieu cao|trong luong)/;

/** By column: what is left of the last of each measure; nothing of those before it. */
function lastMeasures(parts: Headings): ReadonlyMap<number, readonly string[]> {
  const columns = new Map<string, number[]>();
  parts.forEach((own, column) => {
    const key = headerKey(own.join(" "));
    const name = key.replace(occasion, "").trim();
    if (occasion.test(key) && measure.test(name)) columns.set(name, [...(columns.get(name) ?? []), column]);
  });
  const read = new Map<number, readonly string[]>();
  for (const [name, places] of columns) {
    if (places.length < 2) continue;
    places.forEach((column, place) => read.set(column, place === places.length - 1 ? [name] : []));
  }
  return read;
}
