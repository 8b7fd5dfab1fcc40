import type { WritingOptions } from "../../check/bookHost";
import type { LiveBook } from "../../check/liveState";
import type { NewPupilSheets } from "../../entry/newList/newPupilBook";
import type { NewSheet } from "../../workbook/writeWorkbook";

/** How adding sheets ended; `kept`: names of sheets that should have been taken away again and are still there. */
export type AddingOutcome =
  { readonly kind: "done" } | { readonly kind: "stopped" | "failed"; readonly kept: readonly string[] };

/**
 * Adds the sheets to the open book: what the list points to first, the list last, so that it is what the user sees. Where
 * the host refused one of them or the user said stop, those added before are taken away again.
 */
export async function addSheets(
  book: LiveBook,
  { list, catalogues, guide }: NewPupilSheets,
  { onProgress, signal }: WritingOptions = {},
): Promise<AddingOutcome> {
  const sheets = [...(guide ? [guide] : []), ...catalogues, list];
  const rows = sheets.reduce((sum, sheet) => sum + sheet.values.length, 0);
  const added: { id: string; sheet: NewSheet }[] = [];
  let written = 0;
  for (const sheet of sheets) {
    const tell = (share: number) => onProgress?.((written + share * sheet.values.length) / Math.max(1, rows));
    const id = await book.addSheet(sheet, undefined, { onProgress: tell, ...(signal ? { signal } : {}) });
    if (id === null) {
      const kept: string[] = [];
      for (const known of added) if (!(await book.removeSheet(known.id))) kept.push(known.sheet.name);
      return { kind: signal?.aborted === true ? "stopped" : "failed", kept };
    }
    added.push({ id, sheet });
    written += sheet.values.length;
  }
  return { kind: "done" };
}
