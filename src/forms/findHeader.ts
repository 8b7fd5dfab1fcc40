import { isBlank } from "../workbook/cells";
import type { Sheet } from "../workbook/types";
import { assignColumns, type AssignedColumns } from "./assignColumns";
import type { Matcher } from "./headerMatcher";
import { headerPartsOf, ownTextsOf } from "./headerParts";
import type { HeadingEnd, HeadingWords } from "./headingWords";
import { pupilListFields } from "./pupilList/fields";
import type { FieldKey, FormDefinition, HandMapping } from "./types";

/** A header stands within these first rows, and is no higher than this. */
const FIRST_ROWS = 15;
const MAX_HEIGHT = 3;

export interface FoundHeader extends AssignedColumns {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The rows among the first that name most of the form's columns, or `null` where none names the form's own, or none
 * scores more than `scoreToBeat`.
 */
export function findHeader(
  sheet: Sheet,
  form: FormDefinition,
  matcher: Pick<Matcher, "match">,
  mapping: HandMapping | undefined,
  headerTexts: HeaderTexts,
  scoreToBeat = 0,
): FoundHeader | null {
  let best: FoundHeader | null = null;
  let bestScore = scoreToBeat;
  const fewest = fewestColumns(form);
  for (let height = 1; height <= MAX_HEIGHT; height++) {
    for (let top = 0; top + height <= Math.min(FIRST_ROWS, sheet.values.length); top++) {
      if (!mayBeHeader(sheet, top)) continue;
      const bottom = top + height - 1;
      // Each column counts one at most: rows of pupils need not be asked what they mean. By hand a column may mean anything.
      if (!mapping && headerTexts.countMeaning(top, bottom) < Math.max(fewest, bestScore)) continue;
      const parts = headerTexts.of(top, bottom);
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

/** So many columns a sheet of this form has at least. */
function fewestColumns({ identifyingFields, fewestOwnFields }: FormDefinition): number {
  const counts = identifyingFields.map((fields) => {
    const own = fields.filter((key) => !pupilListKeys.has(key)).length;
    return fields.length - own + Math.max(own, fewestOwnFields);
  });
  return Math.min(...counts);
}

/** The headers that rows would make, read once for all forms that are tried. */
export class HeaderTexts {
  private readonly known = new Map<number, string[][]>();
  private readonly counts = new Map<number, number>();
  /** By row: of every column how the row's text can end its heading; `null` where it has none. */
  private readonly rows = new Map<number, readonly (HeadingEnd | null)[]>();

  constructor(
    private readonly sheet: Sheet,
    private readonly words: HeadingWords,
  ) {}

  /** With these rows for a header, so many columns can mean anything at most. */
  countMeaning(top: number, bottom: number): number {
    const key = keyOf(top, bottom);
    let count = this.counts.get(key);
    if (count === undefined) this.counts.set(key, (count = this.count(top, bottom)));
    return count;
  }

  private count(top: number, bottom: number): number {
    let width = 0;
    for (let row = top; row <= bottom; row++) width = Math.max(width, this.row(row).length);
    let count = 0;
    for (let column = 0; column < width; column++) {
      let row = bottom;
      while (row > top && (this.row(row)[column] ?? null) === null) row--;
      const lowest = this.row(row)[column] ?? null;
      if (lowest?.kind === "alone" || (lowest?.kind === "parted" && this.hasPartner(lowest, top, row))) count++;
    }
    return count;
  }

  private hasPartner({ partners }: HeadingEnd, top: number, below: number): boolean {
    for (let row = top; row < below; row++) {
      if (this.row(row).some((over) => over?.keys.some((key) => partners.includes(key)) === true)) return true;
    }
    return false;
  }

  private row(row: number): readonly (HeadingEnd | null)[] {
    const known = this.rows.get(row);
    if (known) return known;
    const read = ownTextsOf(this.sheet, row).map((text) => (text === "" ? null : this.words.endOf(text)));
    this.rows.set(row, read);
    return read;
  }

  of(top: number, bottom: number): string[][] {
    const key = keyOf(top, bottom);
    const known = this.known.get(key);
    if (known) return known;
    const parts = headerPartsOf(this.sheet, top, bottom);
    this.known.set(key, parts);
    return parts;
  }
}

function keyOf(top: number, bottom: number): number {
  return top * FIRST_ROWS * 2 + bottom;
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
