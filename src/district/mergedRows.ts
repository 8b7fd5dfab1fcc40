import type { FieldDefinition, FormDefinition, Level, RecognisedSheet } from "../forms/types";
import { cellAt, cellKey } from "../workbook/cells";
import type { Sheet } from "../workbook/types";
import { asFileText } from "../workbook/writeWorkbook";

/**
 * Pupils' rows as the XML of a sheet, ready to be put behind those of other files. School and file stand as shared
 * strings `2 × fileNumber` and `2 × fileNumber + 1`, whose texts are known when all files are.
 */
export interface MergedRows {
  readonly level: Level | null;
  readonly count: number;
  /** Raw deflate. */
  readonly packed: Uint8Array;
}

/** Cell styles of the merged list, by place in its style sheet. */
export const mergedStyles = { plain: 0, text: 1, date: 2, header: 3 } as const;

/** Columns of the list of a level, in form order. */
export function mergedFields(form: FormDefinition, level: Level | null): readonly FieldDefinition[] {
  return form.fields.filter(({ levels }) => level === null || levels.includes(level));
}

/** Every row as one `<row>`; a row and its cells stand in order, so they need no address. */
export function rowsXml(
  sheet: Sheet,
  recognised: RecognisedSheet,
  fields: readonly FieldDefinition[],
  fileNumber: number,
  date1904: boolean,
): string {
  const columns = fields.map(({ key }) => recognised.columns.get(key));
  const place = `<c t="s"><v>${String(2 * fileNumber)}</v></c><c t="s"><v>${String(2 * fileNumber + 1)}</v></c>`;
  let xml = "";
  for (const row of recognised.rows) {
    xml += `<row>${place}<c><v>${String(row + 1)}</v></c>`;
    for (const column of columns) {
      xml += column === undefined ? "<c/>" : cellXml(sheet, row, column, date1904);
    }
    xml += "</row>";
  }
  return xml;
}

/** Days between the two date systems of Excel. */
const DAYS_OF_1904 = 1_462;

function cellXml(sheet: Sheet, row: number, column: number, date1904: boolean): string {
  const value = cellAt(sheet, row, column);
  if (value === "") return "<c/>";
  if (typeof value === "boolean") return `<c t="b"><v>${value ? "1" : "0"}</v></c>`;
  if (typeof value === "string") return textCellXml(value);
  const isDate = /[dmy]/i.test(
    (sheet.numberFormats.get(cellKey(row, column)) ?? "").replace(/"[^"]*"|\[[^\]]*\]/g, ""),
  );
  if (!isDate) return `<c><v>${String(value)}</v></c>`;
  return `<c s="${String(mergedStyles.date)}"><v>${String(date1904 ? value + DAYS_OF_1904 : value)}</v></c>`;
}

/**
 * Text is text, whatever it looks like: an inline string is no formula, and the style keeps Excel from making one of it
 * when the cell is edited (CWE-1236).
 */
export function textCellXml(text: string, style: number = mergedStyles.text): string {
  return `<c s="${String(style)}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

export function escapeXml(text: string): string {
  return (
    asFileText(text)
      // Control characters that XML cannot hold, as Excel's own files write them.
      .replace(
        /[\u0000-\u0008\u000b\u000c\u000e-\u001f\r]/g,
        (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
      )
      .replace(/&/g, "&amp;")
      .replace(/</g, "&lt;")
      .replace(/>/g, "&gt;")
  );
}

export async function deflate(text: string): Promise<Uint8Array> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
