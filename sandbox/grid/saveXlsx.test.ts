import { read } from "@e965/xlsx";
import type { ICellData, IWorkbookData } from "@univerjs/core";
import { readXlsx } from "hucre";
import type { BookState } from "./bookState";
import { resourceOf } from "./bookState";
import type { SaveExtras } from "./grid";
import { CONDITIONAL_FORMATS, DATA_VALIDATIONS, openXlsx } from "./openXlsx";
import type { OpenedBook } from "./openXlsx";
import type { FormatRule } from "./readConditionalFormat";
import type { ValidationRule } from "./readDataValidation";
import { saveXlsx } from "./saveXlsx";
import type { StructureOp } from "./structure";
import { partsOf, prefixedBook, testBook } from "./testing/testBook";
import { readWebExtensions } from "./webExtensions";

const NOTHING: SaveExtras = { webExtensions: [] };

interface Desk {
  readonly book: OpenedBook;
  readonly snapshot: IWorkbookData;
  readonly ops: Map<string, StructureOp[]>;
  readonly sheets: Map<string, { visibility: "visible" | "hidden" | "veryHidden"; isProtected: boolean }>;
}

async function desk(bytes: Uint8Array): Promise<Desk> {
  const book = await openXlsx(bytes, "a.xlsx");
  return {
    book,
    snapshot: structuredClone(book.snapshot),
    ops: new Map(),
    sheets: new Map(book.sheets.map(({ id, visibility, isProtected }) => [id, { visibility, isProtected }])),
  };
}

async function save(on: Desk, isEdited = true, extras: SaveExtras = NOTHING): Promise<Uint8Array> {
  const state: BookState = { snapshot: on.snapshot, isEdited, structure: on.ops, sheets: on.sheets };
  return saveXlsx(on.book, state, extras);
}

function cells(on: Desk, sheet = 0): Record<number, Record<number, ICellData>> {
  return on.snapshot.sheets[on.book.sheets[sheet]?.id ?? ""]?.cellData ?? {};
}

function put(on: Desk, row: number, column: number, change: Partial<ICellData>): void {
  const rows = cells(on);
  const line = (rows[row] ??= {});
  line[column] = { ...line[column], ...change };
}

/** What the engine does to a sheet when rows are put in (`count` > 0) or taken out. */
function moveRows(on: Desk, at: number, count: number): void {
  const id = on.book.sheets[0]?.id ?? "";
  const sheet = on.snapshot.sheets[id];
  if (!sheet) throw new Error("no sheet");
  const shift = <T>(rows: Record<number, T>): Record<number, T> =>
    Object.fromEntries(
      Object.entries(rows).flatMap(([key, value]) => {
        const row = Number(key);
        if (row < at) return [[row, value]];
        if (count < 0 && row < at - count) return [];
        return [[row + count, value]];
      }),
    );
  sheet.cellData = shift(sheet.cellData ?? {});
  sheet.rowData = shift(sheet.rowData ?? {});
  sheet.rowCount = (sheet.rowCount ?? 0) + count;
  const move = <T extends { startRow: number; endRow: number }>(range: T): T =>
    range.startRow >= at
      ? { ...range, startRow: range.startRow + count, endRow: range.endRow + count }
      : range.endRow >= at
        ? { ...range, endRow: range.endRow + count }
        : range;
  sheet.mergeData = sheet.mergeData?.map(move) ?? [];
  for (const name of [CONDITIONAL_FORMATS, DATA_VALIDATIONS]) {
    setRules<{ ranges: { startRow: number; endRow: number }[] }>(on, name, (rules) =>
      rules.map((rule) => ({ ...rule, ranges: rule.ranges.map(move) })),
    );
  }
  const kind = count > 0 ? "insertRows" : "deleteRows";
  on.ops.set(id, [...(on.ops.get(id) ?? []), { kind, at, count: Math.abs(count) }]);
}

function setRules<T>(on: Desk, name: string, change: (rules: T[]) => T[]): void {
  const id = on.book.sheets[0]?.id ?? "";
  const all = Object.fromEntries(resourceOf<T[]>(on.snapshot, name));
  all[id] = change(all[id] ?? []);
  on.snapshot.resources = (on.snapshot.resources ?? []).map((resource) =>
    resource.name === name ? { name, data: JSON.stringify(all) } : resource,
  );
}

async function changedParts(before: Uint8Array, after: Uint8Array): Promise<string[]> {
  const one = await partsOf(before);
  const other = await partsOf(after);
  const paths = new Set([...one.keys(), ...other.keys()]);
  return [...paths].filter((path) => one.get(path) !== other.get(path)).sort();
}

async function sheetXml(bytes: Uint8Array, number = 1): Promise<string> {
  return (await partsOf(bytes)).get(`xl/worksheets/sheet${String(number)}.xml`) ?? "";
}

/** The cell's element as it stands in the file. */
function cellXml(xml: string, address: string): string | undefined {
  return new RegExp(`<c r="${address}"(?:[^>]*/>|.*?</c>)`, "s").exec(xml)?.[0];
}

/** Both readers' values of a sheet, `null` for empty; they must agree. */
async function valuesByReaders(bytes: Uint8Array, sheet: number): Promise<unknown[][]> {
  const oracle = read(bytes, { type: "array" });
  const page = oracle.Sheets[oracle.SheetNames[sheet] ?? ""] ?? {};
  const book = await readXlsx(bytes);
  const rows = book.sheets[sheet]?.rows ?? [];
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      const cell: unknown = page[`${String.fromCharCode(65 + c)}${String(r + 1)}`];
      if (value instanceof Date || typeof value === "object") return;
      const other = (cell as { v?: unknown; t?: string; w?: string } | undefined) ?? {};
      const shown = other.t === "e" ? other.w : other.v;
      // One of the two keeps the carriage return of a text, the other drops it.
      const seen = typeof shown === "string" ? shown.replace(/\r/g, "") : shown;
      expect(seen ?? null).toEqual(
        value === "" ? (seen ?? null) : typeof value === "string" ? value.replace(/\r/g, "") : value,
      );
    });
  });
  return rows;
}

describe.each([
  ["plain", testBook],
  ["prefixed", prefixedBook],
])("a %s workbook only read", (_name, make: () => Promise<Uint8Array>) => {
  it("comes back with every part as it was", async () => {
    const bytes = await make();
    expect(await changedParts(bytes, await save(await desk(bytes), false))).toEqual([]);
  });

  it("comes back the same even where it is compared cell by cell", async () => {
    const bytes = await make();
    expect(await changedParts(bytes, await save(await desk(bytes), true))).toEqual([]);
  });

  it("stays readable after an edit", async () => {
    const on = await desk(await make());
    put(on, 2, 1, { v: "Phạm Ổi", t: 1 });
    const rows = await valuesByReaders(await save(on), 0);
    expect(rows[2]?.[1]).toBe("Phạm Ổi");
    expect(rows[3]?.[1]).toBe("Trần Văn Cam");
  });
});

describe("an edit of one cell", () => {
  it("changes that cell's element and drops the order of calculation, nothing else", async () => {
    const bytes = await testBook();
    const on = await desk(bytes);
    put(on, 2, 1, { v: 'Phạm "Ổi" <&> _x0041_', t: 1 });
    const saved = await save(on);
    expect(await changedParts(bytes, saved)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/calcChain.xml",
      "xl/worksheets/sheet1.xml",
    ]);
    const before = await sheetXml(bytes);
    const after = await sheetXml(saved);
    const untouched = (xml: string): string =>
      xml
        .replace(/<c r="B3".*?<\/c>/, "")
        .replace(/<dimension [^>]*>/, "")
        .replace(/\s*(<\/?row|<\/sheetData)/g, "$1");
    expect(untouched(after).replace(' spans="1:8"', "")).toBe(untouched(before).replace(' spans="1:8"', ""));
    expect((await valuesByReaders(saved, 0))[2]?.[1]).toBe('Phạm "Ổi" <&> _x0041_');
  });

  it("writes numbers, booleans, errors, empty cells and formulas as such", async () => {
    const on = await desk(await testBook());
    put(on, 2, 0, { v: 7.5, t: 2 });
    put(on, 2, 3, { v: 0, t: 3 });
    put(on, 9, 0, { v: "#N/A", t: 1 });
    put(on, 9, 1, { f: '=XLOOKUP("a",A1:A2,B1:B2)', v: "kết quả", t: 1 });
    delete cells(on)[3]?.[5];
    const xml = await sheetXml(await save(on));
    expect(cellXml(xml, "A3")).toBe('<c r="A3"><v>7.5</v></c>');
    expect(cellXml(xml, "D3")).toBe('<c r="D3" t="b"><v>0</v></c>');
    expect(cellXml(xml, "A10")).toBe('<c r="A10" t="e"><v>#N/A</v></c>');
    expect(cellXml(xml, "B10")).toBe(
      '<c r="B10" s="3" t="str"><f>_xlfn.XLOOKUP(&quot;a&quot;,A1:A2,B1:B2)</f><v>kết quả</v></c>',
    );
    expect(cellXml(xml, "F4")).toBeUndefined();
  });

  it("breaks up a shared formula of which one cell was overwritten", async () => {
    const on = await desk(await testBook());
    put(on, 5, 2, { f: null, v: 1, t: 2 });
    const xml = await sheetXml(await save(on));
    expect(cellXml(xml, "C6")).toBe('<c r="C6"><v>1</v></c>');
    expect(cellXml(xml, "C7")).toBe('<c r="C7"><f>A4*2</f><v>4</v></c>');
  });

  it("keeps a formula and writes its new result", async () => {
    const on = await desk(await testBook());
    put(on, 5, 0, { v: 99 });
    expect(cellXml(await sheetXml(await save(on)), "A6")).toBe('<c r="A6"><f>SUM(A3:A5)</f><v>99</v></c>');
  });

  it("keeps what was there where the engine does not know a function", async () => {
    const on = await desk(await testBook());
    put(on, 6, 0, { v: "#NAME?", t: 1 });
    put(on, 2, 0, { v: 5 });
    expect(cellXml(await sheetXml(await save(on)), "A7")).toContain("<v>1</v>");
  });
});

describe("formats", () => {
  it("adds a number format, a fill and a font without touching those of the file", async () => {
    const bytes = await testBook();
    const on = await desk(bytes);
    on.snapshot.styles["new"] = { ...on.snapshot.styles["x2"], n: { pattern: "@" } };
    on.snapshot.styles["fill"] = { ...on.snapshot.styles["x3"], bg: { rgb: "#ff0000" }, bl: 1 };
    put(on, 2, 2, { s: "new" });
    put(on, 2, 4, { s: "fill" });
    const saved = await save(on);
    const styles = (await partsOf(saved)).get("xl/styles.xml") ?? "";
    const before = (await partsOf(bytes)).get("xl/styles.xml") ?? "";
    expect(styles).toContain('<cellXfs count="8">');
    expect(styles).toContain(
      '<xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/>',
    );
    expect(styles).toContain('<font><b/><sz val="11"/>');
    expect(styles).toContain('<fgColor rgb="FFFF0000"/>');
    // Everything of before is still there, in the same order.
    for (const list of ["fonts", "fills", "borders", "cellXfs"]) {
      const inside = (xml: string): string => new RegExp(`<${list} [^>]*>(.*?)</${list}>`, "s").exec(xml)?.[1] ?? "";
      expect(inside(styles).startsWith(inside(before))).toBe(true);
    }
    expect(cellXml(await sheetXml(saved), "C3")).toBe('<c r="C3" s="6"><v>40791</v></c>');
    const book = await openXlsx(saved, "a.xlsx");
    expect(book.styles.formats[6]?.numberFormat).toBe("@");
    expect(book.snapshot.styles["x7"]).toMatchObject({ bg: { rgb: "#FF0000" }, bl: 1, n: { pattern: "@" } });
  });
});

describe("rows put in", () => {
  it("move cells with their elements and everything else on the sheet", async () => {
    const bytes = await testBook();
    const on = await desk(bytes);
    moveRows(on, 2, 2);
    put(on, 2, 0, { v: 1, t: 2 });
    const saved = await save(on);
    const before = await sheetXml(bytes);
    const xml = await sheetXml(saved);
    expect(cellXml(xml, "B5")).toBe(cellXml(before, "B3")?.replace("B3", "B5"));
    expect(xml).toContain('<row r="7" hidden="1">');
    expect(xml).toContain('<row r="8" ht="22.5" x14ac:dyDescent="0.25">');
    expect(xml).toContain('<mergeCell ref="G10:H10"/>');
    expect(xml).toContain('<conditionalFormatting sqref="B5:B7">');
    expect(xml).toContain("<formula>LEN(B5)&gt;20</formula>");
    expect(xml).toContain('sqref="D5:D1048576"');
    expect(xml).toContain("<xm:sqref>F5:F7</xm:sqref>");
    expect(xml).toContain('<hyperlink ref="B6"');
    expect(xml).toContain('<autoFilter ref="A2:F7">');
    expect(xml).toContain('<brk id="7"');
    expect(xml).toContain('activeCell="B6" sqref="B6"');
    const parts = await partsOf(saved);
    expect(parts.get("xl/comments1.xml")).toContain('ref="B6"');
    expect(parts.get("xl/drawings/vmlDrawing1.vml")).toContain("<x:Row>5</x:Row>");
    expect(parts.get("xl/drawings/drawing1.xml")).toContain("<xdr:row>12</xdr:row>");
    expect(parts.get("xl/workbook.xml")).toContain("'Mẫu 1'!$A$2:$F$7");
    expect(parts.get("xl/workbook.xml")).toContain("'Mẫu 1'!$1:$2<");
    expect((await valuesByReaders(saved, 0))[4]?.[1]).toBe("Nguyễn Thị Bưởi");
  });

  it("come back as the same parts when they are taken out again", async () => {
    const bytes = await testBook();
    const on = await desk(bytes);
    moveRows(on, 2, 2);
    moveRows(on, 2, -2);
    on.ops.clear();
    expect(await changedParts(bytes, await save(on))).toEqual([]);
  });

  it("take comments, links and rules with them when their rows go", async () => {
    const on = await desk(await testBook());
    moveRows(on, 3, -1);
    setRules<ValidationRule>(on, DATA_VALIDATIONS, (rules) => rules);
    const saved = await save(on);
    const xml = await sheetXml(saved);
    expect(xml).not.toContain("<hyperlink ");
    expect(xml).not.toContain("Trần");
    expect((await partsOf(saved)).get("xl/comments1.xml")).not.toContain("<comment ");
    expect((await valuesByReaders(saved, 0))[3]?.[1]).toBe(" Lê  Mít ");
  });
});

describe("conditional formats", () => {
  it("of the add-in stand before those of the file, which are numbered behind", async () => {
    const on = await desk(await testBook());
    const rule: FormatRule = {
      cfId: "mark1",
      ranges: [
        { startRow: 2, endRow: 2, startColumn: 1, endColumn: 1 },
        { startRow: 4, endRow: 4, startColumn: 1, endColumn: 2 },
      ],
      stopIfTrue: false,
      rule: { type: "highlightCell", subType: "formula", value: '=N("so-sach")=0', style: { bg: { rgb: "#FFEB9C" } } },
    };
    setRules<FormatRule>(on, CONDITIONAL_FORMATS, (rules) => [rule, ...rules]);
    const saved = await save(on);
    const xml = await sheetXml(saved);
    expect(xml).toContain(
      '<conditionalFormatting sqref="B3 B5:C5"><cfRule type="expression" dxfId="1" priority="1"><formula>N(&quot;so-sach&quot;)=0</formula></cfRule></conditionalFormatting><dataValidations',
    );
    expect(xml).toContain('<cfRule type="colorScale" priority="2">');
    expect(xml).toContain('<cfRule type="expression" dxfId="0" priority="3">');
    expect(xml).toContain('<cfRule type="duplicateValues" dxfId="0" priority="4"/>');
    expect((await partsOf(saved)).get("xl/styles.xml")).toContain('<dxfs count="2">');
    const again = await desk(saved);
    const rules = resourceOf<FormatRule[]>(again.snapshot, CONDITIONAL_FORMATS).get(again.book.sheets[0]?.id ?? "");
    expect(rules?.[0]?.rule).toMatchObject({ value: '=N("so-sach")=0', style: { bg: { rgb: "#FFEB9C" } } });
    setRules<FormatRule>(again, CONDITIONAL_FORMATS, (all) => all.slice(1));
    expect(await sheetXml(await save(again))).not.toContain("so-sach");
  });

  it("of the file go alone when one is deleted", async () => {
    const on = await desk(await testBook());
    setRules<FormatRule>(on, CONDITIONAL_FORMATS, (rules) => rules.filter((rule) => rule.cfId !== "o0"));
    const xml = await sheetXml(await save(on));
    expect(xml).toContain(
      '<conditionalFormatting sqref="B3:B5"><cfRule type="duplicateValues" dxfId="0" priority="3"/></conditionalFormatting>',
    );
    expect(xml).toContain('<cfRule type="colorScale" priority="1">');
  });
});

describe("validations", () => {
  it("are added, changed and removed one by one", async () => {
    const on = await desk(await testBook());
    setRules<ValidationRule>(on, DATA_VALIDATIONS, (rules) => [
      ...rules.filter((rule) => rule.uid !== "o2"),
      {
        uid: "new",
        type: "list",
        formula1: "='Danh mục'!$A$2:$A$3",
        ranges: [{ startRow: 2, endRow: 99, startColumn: 6, endColumn: 6 }],
      },
    ]);
    const xml = await sheetXml(await save(on));
    expect(xml).toContain('<dataValidations count="3">');
    expect(xml).toContain(
      '<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="G3:G100"><formula1>\'Danh mục\'!$A$2:$A$3</formula1></dataValidation></dataValidations>',
    );
    expect(xml).not.toContain("<extLst>");
  });
});

describe("sheets", () => {
  it("are added, renamed, hidden, deleted and protected", async () => {
    const bytes = await testBook();
    const on = await desk(bytes);
    const [first, second, third] = on.book.sheets.map(({ id }) => id);
    if (!first || !second || !third) throw new Error("no sheets");
    const renamed = on.snapshot.sheets[second];
    if (renamed) renamed.name = "Danh mục 2018";
    on.snapshot.sheets["fresh"] = {
      id: "fresh",
      name: "Thống kê & <báo cáo>",
      cellData: { 0: { 0: { v: "Lớp", t: 1 }, 1: { f: "=1+1", v: 2, t: 2 } }, 3: { 2: { v: 5, t: 2, s: "x2" } } },
      columnData: { 0: { w: 140 } },
    };
    on.snapshot.sheetOrder = ["fresh", first, second];
    on.sheets.set("fresh", { visibility: "visible", isProtected: false });
    on.sheets.set(first, { visibility: "visible", isProtected: false });
    const saved = await save(on);
    const parts = await partsOf(saved);
    const workbook = parts.get("xl/workbook.xml") ?? "";
    expect(workbook).toContain(
      '<sheet name="Thống kê &amp; &lt;báo cáo&gt;" sheetId="6" r:id="rId8"/><sheet name="Mẫu 1"',
    );
    expect(workbook).toContain('name="Danh mục 2018" sheetId="4" state="hidden"');
    expect(workbook).not.toContain("Ẩn kỹ");
    expect(workbook).toContain('activeTab="1"');
    expect(workbook).toContain("localSheetId=\"1\">'Mẫu 1'!$1:$2");
    expect(workbook).toContain("'Danh mục 2018'!$A$2:$A$4");
    expect(parts.has("xl/worksheets/sheet3.xml")).toBe(false);
    expect(parts.get("[Content_Types].xml")).not.toContain("sheet3.xml");
    expect(parts.get("xl/worksheets/sheet1.xml")).toContain("<xm:f>'Danh mục 2018'!$A$2:$A$4</xm:f>");
    expect(parts.get("xl/worksheets/sheet1.xml")).not.toContain("sheetProtection");
    expect(parts.get("xl/worksheets/sheet4.xml")).toContain('<col min="1" max="1" width="20" customWidth="1"/>');
    const rows = await valuesByReaders(saved, 0);
    expect(rows[0]?.[0]).toBe("Lớp");
    expect((await readXlsx(saved)).sheets.map(({ name }) => name)).toEqual([
      "Thống kê & <báo cáo>",
      "Mẫu 1",
      "Danh mục 2018",
    ]);
  });
});

describe("add-in settings", () => {
  const extension = { addinId: "6f0c0a52-1111-4222-8333-444455556666", settings: { mau: '"x & y"', nam: "2018" } };

  it("are written as Excel does and found again", async () => {
    const bytes = await testBook();
    const saved = await save(await desk(bytes), false, { webExtensions: [extension] });
    expect(await changedParts(bytes, saved)).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "xl/webextensions/_rels/taskpanes.xml.rels",
      "xl/webextensions/taskpanes.xml",
      "xl/webextensions/webextension1.xml",
    ]);
    const book = await openXlsx(saved, "a.xlsx");
    expect(await readWebExtensions(book.zip)).toEqual([extension]);
    const again = await save(await desk(saved), false, { webExtensions: [extension] });
    expect(await changedParts(saved, again)).toEqual([]);
    const cleared = { ...extension, settings: {} };
    const emptied = await save(await desk(saved), false, { webExtensions: [cleared] });
    expect(await changedParts(saved, emptied)).toEqual(["xl/webextensions/webextension1.xml"]);
  });

  it("leave no part where there are none", async () => {
    const bytes = await testBook();
    const none = { webExtensions: [{ ...extension, settings: {} }] };
    expect(await changedParts(bytes, await save(await desk(bytes), false, none))).toEqual([]);
  });
});
