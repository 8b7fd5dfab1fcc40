import type { LiveBook } from "../../check/liveState";
import type { NewPupilSheets } from "../../entry/newList/newPupilBook";

/**
 * Adds the sheets to the open book: what the list points to first, the list last, so that it is what the user sees. False
 * where the host refused one of them: those added before are then taken away again.
 */
export async function addSheets(book: LiveBook, { list, catalogues, guide }: NewPupilSheets): Promise<boolean> {
  const added: string[] = [];
  for (const sheet of [...(guide ? [guide] : []), ...catalogues, list]) {
    const id = await book.addSheet(sheet);
    if (id === null) {
      for (const known of added) await book.removeSheet(known);
      return false;
    }
    added.push(id);
  }
  return true;
}
