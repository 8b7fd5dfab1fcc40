import fc from "fast-check";
import { openWorkbook } from "../workbook/openWorkbook";
import { stripTraces } from "./stripTraces";
import { excelBook, textParts, zipParts } from "./testing/excelBook";
import type { ExcelBook, Traces } from "./testing/excelBook";
import { TraceError } from "./traceError";
import { ADDIN_ID, isMarkFormula, isOwnSetting, markFormula } from "./traces";

jest.setTimeout(60_000);

const OTHER = "wa104381504";
const plainBook: ExcelBook = {
  sheets: [
    {
      values: [
        ["Họ và tên", 'LEN("so-sach:error:1")>0'],
        ["Nguyễn Văn An", 40312],
      ],
      rules: [
        { place: "main", formula: "$B1>5", format: true },
        { place: "x14", formula: "S1!$A$1<>3" },
      ],
    },
    { values: [[1]], rules: [] },
  ],
  otherAddins: [],
};
const someTraces: Traces = {
  marks: [
    { sheet: 0, severity: "error", sqref: "A2 C4:C9", place: "main" },
    { sheet: 0, severity: "warning", sqref: "B2", place: "x14" },
    { sheet: 1, severity: "info", sqref: "A1", place: "main" },
  ],
  extension: { id: `{${ADDIN_ID.toUpperCase()}}`, settings: ["so-sach"], snapshot: true },
};

/** Strips a book made of these parts and gives the parts that are left, in order. */
async function stripped(parts: ReadonlyMap<string, string>): Promise<[string, string][]> {
  const { bytes } = await stripTraces(await zipParts(parts));
  return [...(await textParts(bytes))];
}

describe("traces", () => {
  test("a mark's formula is known, however Excel writes it, and no other is", () => {
    expect(markFormula("error", 3)).toBe('LEN("so-sach:error:3")>0');
    expect(isMarkFormula(markFormula("warning", 0))).toBe(true);
    expect(isMarkFormula('= len( "so-sach:error:1" ) > 0')).toBe(true);
    for (const other of ['LEN("so-sach")>0', "LEN(A1)>0", '"so-sach:error:1"', 'LEN("so-sach:error:1")>0+A1', ""]) {
      expect(isMarkFormula(other)).toBe(false);
    }
    expect(isOwnSetting("so-sach.settings")).toBe(true);
    expect(isOwnSetting("sosach")).toBe(false);
  });
});

test("the book is as it was before the marks and settings came", async () => {
  const before = await excelBook(plainBook);
  const marked = await zipParts(await excelBook(plainBook, someTraces));
  const { bytes, removed } = await stripTraces(marked);
  expect(removed).toEqual({ marks: 3, settings: 1 });
  expect([...(await textParts(bytes))]).toEqual([...before]);
  expect(Buffer.from(bytes).includes("so-sach:")).toBe(false);
  await expect(openWorkbook(bytes)).resolves.toMatchObject({ sheets: [{ values: plainBook.sheets[0]?.values }, {}] });
});

test("any book comes back, part by part", async () => {
  const rule = fc.record({
    place: fc.constantFrom("main" as const, "x14" as const),
    formula: fc.constantFrom("A1>0", 'LEN(A1)>0&"so-sach"', "COUNTIF($A:$A,$A1)>1", '"<&>"=A1'),
    format: fc.boolean(),
  });
  const sheet = fc.record({
    values: fc.array(fc.array(fc.constantFrom("", "Kinh", 5, true, 'LEN("so-sach:error:1")>0'), { maxLength: 3 }), {
      maxLength: 3,
    }),
    rules: fc.array(rule, { maxLength: 3 }),
  });
  const book = fc.record({
    sheets: fc.array(sheet, { minLength: 1, maxLength: 3 }),
    otherAddins: fc.array(fc.constantFrom(OTHER, "{22222222-5b0a-4c57-9a3e-2f7d61b0c4a8}"), { maxLength: 2 }),
  });
  const traces = fc.record(
    {
      marks: fc.array(
        fc.record({
          sheet: fc.nat(2),
          severity: fc.constantFrom("error", "warning", "info"),
          sqref: fc.constantFrom("A1", "B2:C9 F7", "A2:A1048576"),
          place: fc.constantFrom("main" as const, "x14" as const),
        }),
        { maxLength: 4 },
      ),
      extension: fc.record({
        id: fc.constantFrom(ADDIN_ID, ADDIN_ID.toUpperCase(), `{${ADDIN_ID}}`),
        settings: fc.subarray(["so-sach", "so-sach.v1", "Office.AutoShowTaskpaneWithDocument"]),
        snapshot: fc.boolean(),
      }),
    },
    { requiredKeys: ["marks"] },
  );
  await fc.assert(
    fc.asyncProperty(book, traces, async (one, added) => {
      const before = await excelBook(one);
      expect(await stripped(await excelBook(one, added))).toEqual([...before]);
    }),
    { numRuns: 80 },
  );
});

test("bytes without traces come back as they are", async () => {
  const bytes = await zipParts(await excelBook({ ...plainBook, otherAddins: [OTHER] }));
  const result = await stripTraces(bytes);
  expect(result.bytes).toBe(bytes);
  expect(result.removed).toEqual({ marks: 0, settings: 0 });
});

test("an add-in from the store is ours by its settings", async () => {
  const traces: Traces = { marks: [], extension: { id: "WA200000001", settings: ["so-sach"], snapshot: false } };
  const before = await excelBook({ ...plainBook, otherAddins: [OTHER] });
  expect(await stripped(await excelBook({ ...plainBook, otherAddins: [OTHER] }, traces))).toEqual([...before]);
});

test("another add-in is left with its pane, settings and relationships", async () => {
  const parts = new Map(await stripped(await excelBook({ ...plainBook, otherAddins: [OTHER] }, someTraces)));
  expect(parts.get("xl/webextensions/webextension1.xml")).toContain(OTHER);
  expect(parts.get("xl/webextensions/taskpanes.xml")).toContain('r:id="rId1"');
  expect(parts.has("xl/webextensions/webextension2.xml")).toBe(false);
});

describe("formats", () => {
  const styles = (list: string, count = 3) => `<dxfs count="${String(count)}">${list}</dxfs>`;
  const marked = async (edit: (parts: Map<string, string>) => void) => {
    const parts = await excelBook(
      { ...plainBook, sheets: [{ values: [[1]], rules: [] }] },
      {
        marks: [{ sheet: 0, severity: "error", sqref: "A1", place: "main" }],
      },
    );
    edit(parts);
    return new Map(await stripped(parts));
  };
  const replace = (parts: Map<string, string>, name: string, from: RegExp, to: string) => {
    const text = parts.get(name) ?? "";
    expect(text).toMatch(from);
    parts.set(name, text.replace(from, to));
  };

  test("in front of a foreign one become empty, so that no number moves", async () => {
    const parts = await marked((all) => {
      replace(
        all,
        "xl/styles.xml",
        /<dxfs.*<\/dxfs>/s,
        styles("<dxf><font><b/></font></dxf><dxf><font/></dxf><dxf><border/></dxf>"),
      );
      replace(all, "xl/worksheets/sheet1.xml", /dxfId="\d+"/, 'dxfId="1"');
    });
    expect(parts.get("xl/styles.xml")).toContain(styles("<dxf><font><b/></font></dxf><dxf/><dxf><border/></dxf>"));
  });

  test("that somebody else uses too stay", async () => {
    const parts = await marked((all) => {
      all.set("xl/tables/table1.xml", "<table headerRowDxfId='0'/>");
    });
    expect(parts.get("xl/styles.xml")).toContain(
      '<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs>',
    );
  });

  test("leave an empty list behind, prefixes and quotes kept", async () => {
    const parts = await marked((all) => {
      replace(all, "xl/styles.xml", /<dxfs.*<\/dxfs>/s, "<x:dxfs a='1' count='1' ><x:dxf><x:font/></x:dxf></x:dxfs>");
    });
    expect(parts.get("xl/styles.xml")).toContain("<x:dxfs a='1' count='0'/>");
  });
});

test("rules are found under prefixes, in single quotes, several in one list", async () => {
  const parts = await excelBook({ ...plainBook, sheets: [{ values: [[1]], rules: [] }] });
  const sheet = parts.get("xl/worksheets/sheet1.xml") ?? "";
  const rule = (formula: string, priority: number) =>
    `<x:cfRule priority='${String(priority)}' type='expression'><x:formula>${formula}</x:formula></x:cfRule>`;
  const mark = "LEN(&quot;so-sach:error:1&quot;)&#62;0";
  const list = (rules: string) =>
    sheet.replace("<pageMargins", `<x:conditionalFormatting sqref='A1'>${rules}</x:conditionalFormatting><pageMargins`);
  parts.set(
    "xl/worksheets/sheet1.xml",
    list(
      rule("A1&gt;1", 3) + rule(mark, 1) + rule("A1=2", 9) + rule(mark, 4) + "<x:cfRule type='top10' priority='2'/>",
    ),
  );
  const left = new Map(await stripped(parts)).get("xl/worksheets/sheet1.xml");
  expect(left).toBe(list(rule("A1&gt;1", 2) + rule("A1=2", 7) + "<x:cfRule type='top10' priority='1'/>"));
});

test("a pivot table's rule keeps its tie to the sheet", async () => {
  const parts = await excelBook(plainBook, someTraces);
  parts.set(
    "xl/worksheets/_rels/sheet1.xml.rels",
    '<Relationships><Relationship Id="rId1" Type="x/pivotTable" Target="../pivotTables/pivotTable1.xml"/></Relationships>',
  );
  parts.set(
    "xl/pivotTables/pivotTable1.xml",
    '<pivotTableDefinition><conditionalFormats><conditionalFormat priority="3"/></conditionalFormats></pivotTableDefinition>',
  );
  expect(new Map(await stripped(parts)).get("xl/pivotTables/pivotTable1.xml")).toContain('priority="1"');
});

describe("is refused", () => {
  test("where a mark hides in another place", async () => {
    const parts = await excelBook(plainBook);
    const sheet = parts.get("xl/worksheets/sheet1.xml") ?? "";
    parts.set(
      "xl/worksheets/sheet1.xml",
      sheet.replace(
        "<pageMargins",
        "<other><formula>LEN(&quot;so-sach:error:1&quot;)&gt;0</formula></other><pageMargins",
      ),
    );
    await expect(stripTraces(await zipParts(parts))).rejects.toThrow(TraceError);
  });

  test("where our extension hangs on something that is no list of panes", async () => {
    const parts = await excelBook(plainBook, someTraces);
    parts.set(
      "xl/drawings/_rels/drawing1.xml.rels",
      '<Relationships><Relationship Id="rId1" Type="x/webextension" Target="../webextensions/webextension1.xml"/></Relationships>',
    );
    await expect(stripTraces(await zipParts(parts))).rejects.toThrow(TraceError);
  });

  test("where a sheet is cut off or the bytes are none", async () => {
    const parts = await excelBook(plainBook, someTraces);
    parts.set("xl/worksheets/sheet1.xml", (parts.get("xl/worksheets/sheet1.xml") ?? "").slice(0, -30));
    await expect(stripTraces(await zipParts(parts))).rejects.toThrow(TraceError);
    await expect(stripTraces(new Uint8Array(40))).rejects.toMatchObject({ code: "damaged" });
  });
});

test("entries keep their order, packing and neighbours", async () => {
  const parts = await excelBook(plainBook, someTraces);
  parts.set("xl/media/image1.png", "\u0089PNG picture of the user");
  const before = await zipParts(parts);
  const { bytes } = await stripTraces(before);
  const after = await textParts(bytes);
  expect(after.get("xl/media/image1.png")).toBe(parts.get("xl/media/image1.png"));
  expect(after.has("xl/media/image9.png")).toBe(false);
  expect(after.get("[Content_Types].xml")).toContain('Extension="png"');
  const order = [...parts.keys()].filter((name) => after.has(name));
  expect([...after.keys()]).toEqual(order);
});
