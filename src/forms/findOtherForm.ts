import { headerKey } from "../text/normalise";
import type { Sheet } from "../workbook/types";
import { graduationHeaders, resultHeaders, sharedFields } from "./data/otherForms";
import type { FoundHeader } from "./findHeader";
import type { FormId } from "./types";

const results = new Set(resultHeaders.map(headerKey));
const graduation = new Set(graduationHeaders.map(headerKey));
const shared = new Set(sharedFields);

/**
 * The form of a sheet that has the columns of a pupil list but is another: results per pupil, or graduation. `null` for a
 * pupil list, also one with a mark or two noted beside its own columns.
 */
export function findOtherForm(sheet: Sheet, header: FoundHeader): FormId | null {
  const keys = headerWords(sheet, header);
  const resultCount = countIn(keys, results);
  const graduationCount = countIn(keys, graduation);
  const own = [...header.columns.keys()].filter((field) => !shared.has(field)).length;
  const count = resultCount + graduationCount;
  if (count < (own === 0 ? 2 : 3) || count < own) return null;
  return graduationCount > resultCount ? "tot-nghiep" : "mau-2";
}

/** Results have up to three header rows, of which the pupils' own columns may fill only the first. */
function headerWords(sheet: Sheet, { top, bottom }: FoundHeader): Set<string> {
  const rows = sheet.values.slice(Math.max(0, top - 1), Math.max(bottom, top + 2) + 1);
  return new Set(rows.flatMap((row) => row.map((value) => (typeof value === "string" ? headerKey(value) : ""))));
}

function countIn(keys: ReadonlySet<string>, wanted: ReadonlySet<string>): number {
  return [...keys].filter((key) => wanted.has(key)).length;
}
