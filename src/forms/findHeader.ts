import { isBlank } from "../workbook/cells";
import type { Sheet } from "../workbook/types";
import { assignColumns, type AssignedColumns } from "./assignColumns";
import type { Matcher } from "./headerMatcher";
import { headerPartsOf } from "./headerParts";
import { pupilListFields } from "./pupilList/fields";
import type { FieldKey, FormDefinition, HandMapping } from "./types";

/** A header stands within these first rows, and is no higher than this. */
const FIRST_ROWS = 15;
const MAX_HEIGHT = 3;

export interface FoundHeader extends AssignedColumns {
  readonly top: number;
  readonly bottom: number;
}

/** The rows among the first that name most of the form's columns, or `null` where none names the form's own. */
export function findHeader(
  sheet: Sheet,
  form: FormDefinition,
  matcher: Matcher,
  mapping: HandMapping | undefined,
  headerTexts = new HeaderTexts(sheet),
): FoundHeader | null {
  let best: FoundHeader | null = null;
  let bestScore = 0;
  for (let height = 1; height <= MAX_HEIGHT; height++) {
    for (let top = 0; top + height <= Math.min(FIRST_ROWS, sheet.values.length); top++) {
      if (!mayBeHeader(sheet, top)) continue;
      const bottom = top + height - 1;
      const parts = headerTexts.of(top, bottom);
      // Each column counts one at most, a name in two columns one for both: rows of pupils need not be asked what they mean.
      if (parts.filter((column) => column.length > 0).length <= bestScore) continue;
      const read = assignColumns(matcher, form, parts, undefined);
      const assigned = mapping ? assignColumns(matcher, form, parts, mapping) : read;
      const score = scoreOf(assigned);
      // More rows must say more: otherwise a title above or the first pupil below would count as header.
      const isBetter = score > bestScore || (score === bestScore && best?.top === top && isFiner(best, assigned));
      if (!isBetter) continue;
      // A column that the user took out must not make the sheet another: there would be no way back.
      if (!isForm(form, assigned) && !isForm(form, read)) continue;
      best = { ...assigned, top, bottom };
      bestScore = score;
    }
  }
  return (
    best && {
      ...best,
      ...withMergedRows(sheet, best, new Set([...best.columns.values(), ...(best.splitBirthDate ?? [])])),
    }
  );
}

/**
 * Whether one row more finds the same fields, some of them in other columns: below a heading over several columns stands
 * which of them is the year's (`Toán` over `HKI`, `HKII`, `CN`).
 */
function isFiner(coarse: AssignedColumns, fine: AssignedColumns): boolean {
  const isSame =
    fine.columns.size === coarse.columns.size && [...coarse.columns.keys()].every((key) => fine.columns.has(key));
  return isSame && [...coarse.columns].some(([key, column]) => fine.columns.get(key) !== column);
}

/** The headers that rows would make, read once for all forms that are tried. */
export class HeaderTexts {
  private readonly known = new Map<number, string[][]>();

  constructor(private readonly sheet: Sheet) {}

  of(top: number, bottom: number): string[][] {
    const key = top * FIRST_ROWS * 2 + bottom;
    const known = this.known.get(key);
    if (known) return known;
    const parts = headerPartsOf(this.sheet, top, bottom);
    this.known.set(key, parts);
    return parts;
  }
}

function mayBeHeader(sheet: Sheet, row: number): boolean {
  return (sheet.values[row] ?? []).some((value) => typeof value === "string" && !isBlank(value));
}

/** Columns that the pupil list does not have. */
export function countOwn(columns: ReadonlyMap<FieldKey, number>): number {
  return [...columns.keys()].filter((key) => !pupilListKeys.has(key)).length;
}

const pupilListKeys: ReadonlySet<string> = new Set(pupilListFields.map(({ key }) => key));

/** A guess counts less than a named column, a field found twice costs: it is what too few header rows lead to. */
export function scoreOf({ columns, guessed, doubled, splitName, splitBirthDate }: AssignedColumns): number {
  // Three columns say more than their common heading does.
  const split = (splitName ? 1 : 0) + (splitBirthDate ? 2 : 0);
  return columns.size - guessed.size / 2 - doubled.length / 2 + split;
}

function isForm(form: FormDefinition, { columns, splitName, splitBirthDate }: AssignedColumns): boolean {
  if (form.fewestOwnFields > 0 && countOwn(columns) < form.fewestOwnFields) return false;
  return form.identifyingFields.some((fields) =>
    fields.every(
      (field) =>
        columns.has(field) ||
        (field === "fullName" && splitName !== null) ||
        (field === "birthDate" && splitBirthDate !== null),
    ),
  );
}

/**
 * Header cells merged over several rows belong to the header whole, also where one row of them said enough.
 *
 * @param used columns that the header gave a meaning.
 */
export function withMergedRows(
  sheet: Sheet,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  used: ReadonlySet<number>,
): { readonly top: number; readonly bottom: number } {
  const merges = sheet.merges.filter(
    (area) => area.top <= bottom && area.bottom >= top && area.bottom - area.top < MAX_HEIGHT && used.has(area.left),
  );
  return {
    top: Math.min(top, ...merges.map((area) => area.top)),
    bottom: Math.max(bottom, ...merges.map((area) => area.bottom)),
  };
}
