import { pupilListForm } from "../forms/pupilList/form";
import type { Level } from "../forms/types";
import { columnName } from "../workbook/address";
import { MAX_ROWS } from "../workbook/cells";
import { ZipWriter } from "../workbook/zip/zipWriter";
import { escapeXml, mergedFields, mergedStyles, textCellXml, type MergedRows } from "./mergedRows";
import { unitsOf } from "./districtBook";
import type { DistrictResult } from "./result";
import type { KeptParts } from "./run";

/** A file of the list, in its order. */
export interface MergedFile {
  readonly number: number;
  readonly school: string;
  readonly path: string;
  /** Of this level, possibly several sheets. */
  rows(): Promise<readonly MergedRows[]>;
}

/** The files whose pupils the lists of a result hold, with the names of their schools. */
export function filesOfLists({ files, schools }: DistrictResult, store: KeptParts): MergedFile[] {
  const unitOf = unitsOf(schools);
  return files
    .filter(({ form, state }) => form === "mau-1" && state === "counted")
    .map(({ number, path, school }) => ({
      number,
      path,
      school: school === null ? "" : unitOf(school),
      rows: () => store.rows(number),
    }));
}

export interface MergedListOptions {
  readonly level: Level | null;
  readonly files: readonly MergedFile[];
  readonly sink: (chunk: Uint8Array) => void | Promise<void>;
  /** Rows of a sheet, its header with them. Default: Excel's own. */
  readonly mostRows?: number;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * One workbook of all pupils of a level, written while it is read: school, file and row before the columns of the form.
 * A new sheet begins before Excel's last row. Resolves to how many pupils and sheets it has.
 */
export async function writeMergedList(options: MergedListOptions): Promise<{ pupils: number; sheets: number }> {
  const { level, files, sink, mostRows = MAX_ROWS } = options;
  const zip = new ZipWriter(sink);
  const source = new RowSource(level, files, mostRows - 1);
  let sheets = 0;
  do {
    sheets++;
    await zip.addPacked(`xl/worksheets/sheet${String(sheets)}.xml`, sheetXml(level, source));
  } while (await source.hasMore());
  for (const [name, xml] of bookParts(files, sheets)) await zip.addPacked(name, oneChunk(xml));
  await zip.finish();
  return { pupils: source.pupils, sheets };
}

/** Chunks of rows, file by file; a sheet takes as many as fit it. */
class RowSource {
  pupils = 0;
  private next = 0;
  private pending: MergedRows[] = [];

  constructor(
    private readonly level: Level | null,
    private readonly files: readonly MergedFile[],
    private readonly mostPupils: number,
  ) {}

  async hasMore(): Promise<boolean> {
    while (this.pending.length === 0 && this.next < this.files.length) {
      const rows = (await this.files[this.next++]?.rows()) ?? [];
      this.pending = rows.filter(({ level, count }) => level === this.level && count > 0);
    }
    return this.pending.length > 0;
  }

  /** A file's rows are never parted; it has fewer than a sheet takes, for it was one. */
  async *ofOneSheet(): AsyncGenerator<Uint8Array> {
    let left = this.mostPupils;
    let isFirst = true;
    while (await this.hasMore()) {
      const [rows] = this.pending;
      if (!rows || (!isFirst && rows.count > left)) return;
      this.pending.shift();
      left -= rows.count;
      isFirst = false;
      this.pupils += rows.count;
      yield* inflated(rows.packed);
    }
  }
}

async function* inflated(packed: Uint8Array): AsyncGenerator<Uint8Array> {
  const stream = new Blob([packed as Uint8Array<ArrayBuffer>]).stream();
  const reader = stream.pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

async function* sheetXml(level: Level | null, source: RowSource): AsyncGenerator<Uint8Array> {
  const headers = [...placeHeaders, ...mergedFields(pupilListForm, level).map(({ header }) => header)];
  const last = columnName(headers.length - 1);
  const head = [
    `${XML}<worksheet xmlns="${MAIN}">`,
    `<sheetViews><sheetView workbookViewId="0"><pane xSplit="3" ySplit="1" topLeftCell="D2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>`,
    `<cols><col min="1" max="2" width="32" customWidth="1"/><col min="3" max="3" width="7" customWidth="1"/><col min="4" max="${String(headers.length)}" width="16" customWidth="1"/></cols>`,
    `<sheetData><row ht="48" customHeight="1">${headers.map((text) => textCellXml(text, mergedStyles.header)).join("")}</row>`,
  ];
  yield encode(head.join(""));
  yield* source.ofOneSheet();
  yield encode(`</sheetData><autoFilter ref="A1:${last}1"/></worksheet>`);
}

/** Before the columns of the form. */
export const placeHeaders = ["Trường", "Tệp", "Dòng"];

function bookParts(files: readonly MergedFile[], sheets: number): (readonly [string, string])[] {
  const numbers = Array.from({ length: sheets }, (_, place) => place + 1);
  const name = (number: number) => (sheets === 1 ? "Danh sách" : `Danh sách ${String(number)}`);
  return [
    [
      "[Content_Types].xml",
      `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${SPREADSHEET}.sharedStrings+xml"/>${numbers.map((number) => `<Override PartName="/xl/worksheets/sheet${String(number)}.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>`).join("")}</Types>`,
    ],
    [
      "_rels/.rels",
      `${XML}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      "xl/workbook.xml",
      `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${numbers.map((number) => `<sheet name="${name(number)}" sheetId="${String(number)}" r:id="rId${String(number)}"/>`).join("")}</sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      `${XML}<Relationships xmlns="${PACKAGE}">${numbers.map((number) => `<Relationship Id="rId${String(number)}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${String(number)}.xml"/>`).join("")}<Relationship Id="rId${String(sheets + 1)}" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId${String(sheets + 2)}" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ],
    ["xl/styles.xml", stylesXml],
    ["xl/sharedStrings.xml", sharedStringsXml(files)],
  ];
}

/** Order as in `mergedStyles`. */
const stylesXml = `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Times New Roman"/></font><font><b/><sz val="11"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf numFmtId="49" quotePrefix="1" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf fontId="1" applyFont="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf></cellXfs></styleSheet>`;

/** School and file of file n at 2n and 2n + 1, as its rows name them; the numbers between are blank. */
function sharedStringsXml(files: readonly MergedFile[]): string {
  const texts: string[] = [];
  for (const { number, school, path } of files) {
    texts[2 * number] = school;
    texts[2 * number + 1] = path;
  }
  const items = Array.from(
    texts,
    (text: string | undefined) => `<si><t xml:space="preserve">${escapeXml(text ?? "")}</t></si>`,
  );
  return `${XML}<sst xmlns="${MAIN}" uniqueCount="${String(items.length)}">${items.join("")}</sst>`;
}

async function* oneChunk(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(encode(text));
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
