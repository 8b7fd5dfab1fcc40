import JSZip from "jszip";
import { writeWorkbook } from "../../../src/workbook/writeWorkbook";
import { makeSchool } from "../../school/school";
import { schoolBook } from "../../school/schoolBook";

/** Books that a clerk may open and that must end in a clear sentence or a right check. */

const small = () => schoolBook(makeSchool({ seed: 3, level: "C2", pupils: 20 }));

export function noFormBook(): Promise<Uint8Array> {
  return writeWorkbook({
    sheets: [
      {
        name: "Thu chi",
        values: [
          ["Ngày", "Nội dung", "Số tiền"],
          [43000, "Mua phấn", 120_000],
        ],
      },
    ],
  });
}

export function emptySheetOf(): Promise<Uint8Array> {
  return writeWorkbook({ sheets: [{ name: "Sheet1", values: [] }] });
}

export function noDataBook(): Promise<Uint8Array> {
  const book = small();
  return writeWorkbook({
    sheets: book.sheets.map((sheet, place) =>
      place === 0 ? { ...sheet, values: sheet.values.slice(0, 1), lists: [] } : sheet,
    ),
  });
}

export function twoFormsBook(): Promise<Uint8Array> {
  const book = small();
  const [list, ...catalogues] = book.sheets;
  if (!list) throw new Error("no list");
  return writeWorkbook({ sheets: [list, { ...list, name: "Bản chép" }, ...catalogues] });
}

export function protectedBook(): Promise<Uint8Array> {
  const book = small();
  return writeWorkbook({
    sheets: book.sheets.map((sheet, place) =>
      place === 0
        ? {
            ...sheet,
            isProtected: true,
            values: sheet.values.map((row, at) =>
              at === 3 ? row.map((value) => (value === "Kinh" ? "Kin" : value)) : row,
            ),
          }
        : sheet,
    ),
  });
}

/** Formatted and empty, as Ctrl+End betrays them. */
export async function ghostRowsBook(): Promise<Uint8Array> {
  return patched(await writeWorkbook(small()), (xml) =>
    xml.replace(
      "</sheetData>",
      `${Array.from({ length: 100_000 }, (_, row) => `<row r="${String(row + 100)}"><c r="D${String(row + 100)}" s="1"/></row>`).join("")}</sheetData>`,
    ),
  );
}

export async function formulasBook(): Promise<Uint8Array> {
  return patched(await writeWorkbook(small()), (xml) =>
    xml
      .replace(/<c r="AC3"[^>]*>.*?<\/c>|<c r="AC3"[^>]*\/>/, '<c r="AC3" t="str"><f>"Ấp "&amp;2</f><v>Ấp 2</v></c>')
      .replace(/<c r="AC4"[^>]*>.*?<\/c>|<c r="AC4"[^>]*\/>/, '<c r="AC4" t="e"><f>NA()</f><v>#N/A</v></c>'),
  );
}

async function patched(bytes: Uint8Array, change: (xml: string) => string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const name = "xl/worksheets/sheet1.xml";
  const before = (await zip.file(name)?.async("string")) ?? "";
  const after = change(before);
  if (after === before) throw new Error("nothing was changed");
  zip.file(name, after);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}
