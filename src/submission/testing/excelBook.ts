import JSZip from "jszip";
import { writeWorkbook } from "../../workbook/writeWorkbook";
import type { CellValue } from "../../workbook/types";
import { markFormula } from "../traces";

/** A rule of the user's own. */
export interface UserRule {
  readonly place: "main" | "x14";
  readonly formula: string;
  /** Own format of a rule in the main list. */
  readonly format?: boolean;
}

export interface UserSheet {
  readonly values: readonly (readonly CellValue[])[];
  readonly rules: readonly UserRule[];
}

export interface MarkedPlace {
  readonly sheet: number;
  readonly severity: string;
  readonly sqref: string;
  readonly place: "main" | "x14";
}

/** Traces of ours, as Excel writes them. */
export interface Traces {
  readonly marks: readonly MarkedPlace[];
  /** Web extension of ours: task pane entry and settings. */
  readonly extension?: { readonly id: string; readonly settings: readonly string[]; readonly snapshot: boolean };
}

export interface ExcelBook {
  readonly sheets: readonly UserSheet[];
  /** Ids of other add-ins whose panes are in the book. */
  readonly otherAddins: readonly string[];
}

const RELATIONSHIP = "http://schemas.microsoft.com/office/2011/relationships/";
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** The book's parts by name, in the zip's order, with or without our traces. */
export async function excelBook(book: ExcelBook, traces: Traces = { marks: [] }): Promise<Map<string, string>> {
  const base = await writeWorkbook({
    sheets: book.sheets.map(({ values }, index) => ({ name: `S${String(index)}`, values })),
  });
  const parts = await textParts(base);
  // The time of writing would differ between a book and the same book with traces.
  const core = parts.get("docProps/core.xml") ?? "";
  parts.set("docProps/core.xml", core.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "2018-05-01T00:00:00Z"));
  let userFormats = 0;
  const formats: string[] = [];
  book.sheets.forEach(({ rules }, index) => {
    const marks = traces.marks.filter(({ sheet }) => sheet === index);
    const ids = rules.map(({ place, format }) => (place === "main" && format === true ? userFormats++ : null));
    addRules(parts, `xl/worksheets/sheet${String(index + 1)}.xml`, rules, ids, marks, () => formats.length + 1_000);
    for (const { place } of marks) if (place === "main") formats.push("mark");
  });
  putFormats(parts, userFormats, formats.length);
  addExtensions(parts, book.otherAddins, traces.extension);
  return parts;
}

/** As Excel zips: no folder entries. */
export async function zipParts(parts: ReadonlyMap<string, string>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, text] of parts) {
    const compression = name.endsWith(".png") ? "STORE" : "DEFLATE";
    zip.file(name, text, { createFolders: false, compression, date: new Date(Date.UTC(1980, 0, 1)) });
  }
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

export async function textParts(bytes: Uint8Array): Promise<Map<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = new Map<string, string>();
  for (const { name, dir } of Object.values(zip.files)) {
    if (!dir) parts.set(name, (await zip.file(name)?.async("string")) ?? "");
  }
  return parts;
}

function addRules(
  parts: Map<string, string>,
  path: string,
  rules: readonly UserRule[],
  formatIds: readonly (number | null)[],
  marks: readonly MarkedPlace[],
  nextMarkFormat: () => number,
): void {
  // The newest rule goes on top, and pushes all others down.
  const all = [
    ...marks.map((mark, index) => ({
      place: mark.place,
      sqref: mark.sqref,
      formula: markFormula(mark.severity, index),
      id: 9 - index,
      formatId: mark.place === "main" ? nextMarkFormat() : null,
    })),
    ...rules.map((rule, index) => ({
      ...rule,
      id: index,
      sqref: `B${String(index + 1)}:B99 D4`,
      formatId: formatIds[index] ?? null,
    })),
  ].map((rule, index) => ({ ...rule, priority: index + 1 }));
  const main = all
    .filter(({ place }) => place === "main")
    .map(({ sqref, formula, formatId, priority }) => {
      const format = formatId === null ? "" : ` dxfId="${String(formatId)}"`;
      return `<conditionalFormatting sqref="${sqref}"><cfRule type="expression"${format} priority="${String(priority)}"><formula>${escaped(formula)}</formula></cfRule></conditionalFormatting>`;
    })
    .join("");
  const x14 = all
    .filter(({ place }) => place === "x14")
    .map(
      ({ sqref, formula, priority, id }) =>
        `<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="${String(priority)}" id="{00000000-0000-4000-8000-00000000000${String(id)}}"><xm:f>${escaped(formula)}</xm:f><x14:dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></x14:dxf></x14:cfRule><xm:sqref>${sqref}</xm:sqref></x14:conditionalFormatting>`,
    )
    .join("");
  const extension =
    x14 === ""
      ? ""
      : `<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>${x14}</x14:conditionalFormattings></ext></extLst>`;
  const sheet = parts.get(path) ?? "";
  const place = sheet.indexOf("<pageMargins");
  if (place === -1) throw new Error("the writer changed: no pageMargins");
  parts.set(
    path,
    (sheet.slice(0, place) + main + sheet.slice(place)).replace("</worksheet>", `${extension}</worksheet>`),
  );
}

/** Formats of the user's rules stand first; those of ours, which came later, behind them. */
function putFormats(parts: Map<string, string>, user: number, ours: number): void {
  const one = (color: string) => `<dxf><font><color rgb="${color}"/></font></dxf>`;
  const list = one("FF111111").repeat(user) + one("FF9C0006").repeat(ours);
  const count = String(user + ours);
  const dxfs = list === "" ? '<dxfs count="0"/>' : `<dxfs count="${count}">${list}</dxfs>`;
  const styles = (parts.get("xl/styles.xml") ?? "").replace(/<dxfs[^>]*>(?:.*<\/dxfs>)?/s, "");
  if (!styles.includes("</cellStyles>")) throw new Error("the writer changed: no cellStyles");
  parts.set("xl/styles.xml", styles.replace("</cellStyles>", `</cellStyles>${dxfs}`));
  let next = user;
  for (const [name, text] of parts) {
    if (!name.startsWith("xl/worksheets/")) continue;
    parts.set(
      name,
      text.replace(/dxfId="1\d{3}"/g, () => `dxfId="${String(next++)}"`),
    );
  }
}

function addExtensions(parts: Map<string, string>, others: readonly string[], own: Traces["extension"]): void {
  const addins = [...others.map((id) => ({ id, settings: ["color"], snapshot: false })), ...(own ? [own] : [])];
  if (addins.length === 0) return;
  const panes: string[] = [];
  const relationships: string[] = [];
  let types = "";
  addins.forEach(({ id, settings, snapshot }, index) => {
    const number = String(index + 1);
    const picture = snapshot
      ? '<we:snapshot xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="rId1"/>'
      : "";
    const properties = settings.map((name) => `<we:property name="${name}" value="&quot;{}&quot;"/>`).join("");
    parts.set(
      `xl/webextensions/webextension${number}.xml`,
      `${XML}<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{11111111-0000-4000-8000-00000000000${number}}"><we:reference id="${id}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties>${properties}</we:properties><we:bindings/>${picture}</we:webextension>`,
    );
    if (snapshot) {
      parts.set("xl/media/image9.png", "\u0089PNG");
      parts.set(
        `xl/webextensions/_rels/webextension${number}.xml.rels`,
        `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../media/image9.png"/></Relationships>`,
      );
      types = `<Default Extension="png" ContentType="image/png"/>${types}`;
    }
    panes.push(
      `<wetp:taskpane dockstate="right" visibility="0" width="350" row="${number}"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId${number}"/></wetp:taskpane>`,
    );
    relationships.push(
      `<Relationship Id="rId${number}" Type="${RELATIONSHIP}webextension" Target="webextension${number}.xml"/>`,
    );
    types += `<Override PartName="/xl/webextensions/webextension${number}.xml" ContentType="application/vnd.ms-office.webextension+xml"/>`;
  });
  types +=
    '<Override PartName="/xl/webextensions/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/>';
  parts.set(
    "xl/webextensions/taskpanes.xml",
    `${XML}<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11">${panes.join("")}</wetp:taskpanes>`,
  );
  parts.set(
    "xl/webextensions/_rels/taskpanes.xml.rels",
    `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships.join("")}</Relationships>`,
  );
  insert(
    parts,
    "_rels/.rels",
    "</Relationships>",
    `<Relationship Id="rId77" Type="${RELATIONSHIP}webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/>`,
  );
  insert(parts, "[Content_Types].xml", "</Types>", types);
}

function insert(parts: Map<string, string>, name: string, before: string, text: string): void {
  const part = parts.get(name) ?? "";
  if (!part.includes(before)) throw new Error(`no ${before} in ${name}`);
  parts.set(name, part.replace(before, text + before));
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
