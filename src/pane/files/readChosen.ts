import type { Bilingual } from "../../text/bilingual";
import type { Workbook } from "../../workbook/types";

/** Opens a file that the user chose; the readers are a script of their own. Throws what `explanationOf` explains. */
export async function readChosen(file: File): Promise<Workbook> {
  const { openWorkbook } = await import("../../workbook/openWorkbook");
  const workbook = await openWorkbook(new Uint8Array(await file.arrayBuffer()), { fileName: file.name });
  return { ...workbook, fileName: file.name };
}

/** What a `WorkbookError` says to users; known by its shape, since its class comes with the readers. */
export function explanationOf(error: unknown): Bilingual | null {
  if (!(error instanceof Error) || error.name !== "WorkbookError" || !("explanation" in error)) return null;
  return error.explanation as Bilingual;
}
