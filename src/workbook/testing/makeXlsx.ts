import JSZip from "jszip";

/** A workbook made by hand, for what no writer would write. Parts not given are the plainest valid ones. */
export interface HandMade {
  /** `<row>…</row>` of the first sheet, or the whole part where it starts with `<?xml` or `<`+prefix+`:worksheet`. */
  readonly sheet?: string;
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly workbook?: string;
  readonly workbookRels?: string;
  readonly rootRels?: string;
  /** Further parts, or `null` to leave one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** The part of a worksheet with these rows, and what follows `sheetData`. */
export function sheetPart(rows: string, after = ""): string {
  return `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}

export function sharedStringsPart(items: string): string {
  return `${XML}<sst xmlns="${MAIN}">${items}</sst>`;
}

export async function makeXlsx(book: HandMade): Promise<Uint8Array> {
  const sheet = book.sheet ?? "";
  const parts = new Map<string, string | Uint8Array | null>([
    [
      "[Content_Types].xml",
      `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ],
    [
      "_rels/.rels",
      book.rootRels ??
        `${XML}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      "xl/workbook.xml",
      book.workbook ??
        `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Lớp 6" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      book.workbookRels ??
        `${XML}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ["xl/worksheets/sheet1.xml", /^\ufeff?<(?:\?xml|\w+:worksheet)/.test(sheet) ? sheet : sheetPart(sheet)],
    ["xl/sharedStrings.xml", book.sharedStrings ?? null],
    ["xl/styles.xml", book.styles ?? null],
    ...Object.entries(book.parts ?? {}),
  ]);
  const zip = new JSZip();
  for (const [path, content] of parts) if (content !== null) zip.file(path, content);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}
