import { openWorkbook } from "../workbook/openWorkbook";
import { WorkbookError } from "../workbook/workbookError";
import { figuresOfResult, figuresOfTables, figuresOfText, type GivenFigures } from "./givenFigures";

/** Figures to compare with, from `ket-qua.json`, a workbook or a text table; `null` where the file holds none. */
export async function readGivenFigures(bytes: Uint8Array, fileName: string): Promise<GivenFigures | null> {
  if (!isWorkbook(bytes)) {
    const text = textOf(bytes);
    return /^\ufeff?\s*\{/.test(text) ? figuresOfResult(text) : figuresOfText(text);
  }
  try {
    const { sheets } = await openWorkbook(bytes, { fileName });
    return figuresOfTables(sheets.filter(({ visibility }) => visibility === "visible").map(({ values }) => values));
  } catch (error) {
    if (error instanceof WorkbookError) return null;
    throw error;
  }
}

/** Zips (.xlsx) and compound files (.xls). */
function isWorkbook([first, second]: Uint8Array): boolean {
  return (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);
}

/** Excel's “Unicode text” is UTF-16. */
function textOf(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? "utf-16le" : "utf-8").decode(bytes);
}
