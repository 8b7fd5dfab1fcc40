import type { OwnSheetSetting } from "../forms/bookSettings";
import { cellKey } from "../workbook/cells";
import type { Sheet } from "../workbook/types";

export type OwnSheetKind = OwnSheetSetting["kind"];

/** A sheet of the book that we added and that may be taken away again. */
export interface OwnSheet {
  readonly id: string;
  readonly name: string;
  /** It holds something else than we wrote: taking it away would take somebody's work with it. */
  readonly isEdited: boolean;
}

/** More than that a book is not given; the oldest are then the user's. */
const KEPT = 60;

/**
 * The sheets of this kind that we added, in this session or an earlier one. A copy of the book has its sheets' ids, other
 * programs give ids anew, and a person renames or edits: of id, name and content two must still be as they were.
 */
export function ownSheetsOf(
  kept: readonly OwnSheetSetting[] | undefined,
  sheets: readonly Sheet[],
  kind: OwnSheetKind,
): OwnSheet[] {
  return sheets.flatMap((sheet) => {
    const own = ownSheetAs(kept, sheet);
    return own?.kind === kind ? [{ id: sheet.id, name: sheet.name, isEdited: own.print !== sheetPrint(sheet) }] : [];
  });
}

/** With one more; those whose sheet is gone are forgotten. */
export function withOwnSheet(
  kept: readonly OwnSheetSetting[] | undefined,
  sheets: readonly Sheet[],
  kind: OwnSheetKind,
  added: Sheet,
): OwnSheetSetting[] {
  const standing = (kept ?? []).filter((own) => own.id !== added.id && sheets.some((sheet) => isSame(own, sheet)));
  return [...standing, { kind, id: added.id, name: added.name, print: sheetPrint(added) }].slice(-KEPT);
}

/** Without the sheet, which is gone. */
export function withoutOwnSheet(
  kept: readonly OwnSheetSetting[] | undefined,
  gone: OwnSheetSetting | undefined,
): OwnSheetSetting[] | undefined {
  const left = (kept ?? []).filter((own) => own !== gone);
  return left.length > 0 ? left : undefined;
}

/** What is kept of a sheet; by its id first, because a name may have gone to another. */
export function ownSheetAs(kept: readonly OwnSheetSetting[] | undefined, sheet: Sheet): OwnSheetSetting | undefined {
  const same = (kept ?? []).filter((own) => isSame(own, sheet));
  return same.find(({ id }) => id === sheet.id) ?? same[0];
}

function isSame(own: OwnSheetSetting, sheet: Sheet): boolean {
  const isId = own.id === sheet.id;
  const isName = own.name === sheet.name;
  if (isId && isName) return true;
  return (isId || isName) && own.print === sheetPrint(sheet);
}

/**
 * What a sheet's cells hold, as a few characters that tell nothing of them. Of a cell with a formula the formula counts:
 * its value is not anybody's edit. Empty rows and cells at the end do not count, which a host may add or leave out.
 */
export function sheetPrint({ values, formulas }: Pick<Sheet, "values" | "formulas">): string {
  const hash = new TextHash();
  values.forEach((row, rowNumber) => {
    row.forEach((value, column) => {
      const content = formulas.get(cellKey(rowNumber, column)) ?? value;
      if (content !== "") hash.add(`${String(rowNumber)},${String(column)},${typeof content},${String(content)};`);
    });
  });
  return hash.text;
}

/** FNV-1a over two seeds: two sheets that differ share it once in some 10^19, which is enough to notice an edit. */
class TextHash {
  private low = 0x811c9dc5;
  private high = 0x050c5d1f;

  add(text: string): void {
    for (let place = 0; place < text.length; place++) {
      const code = text.charCodeAt(place);
      this.low = Math.imul(this.low ^ code, 0x01000193);
      this.high = Math.imul(this.high ^ code, 0x01000197);
    }
  }

  get text(): string {
    return (this.low >>> 0).toString(36) + "-" + (this.high >>> 0).toString(36);
  }
}
