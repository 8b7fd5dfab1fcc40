import { cellAt, cellKey } from "./cells";
import { INPUT_RULE_TITLE } from "./inputRule";
import { openWorkbook } from "./openWorkbook";
import { makeXlsx, sharedStringsPart, sheetPart, XML } from "./testing/makeXlsx";
import type { HandMade } from "./testing/makeXlsx";
import { area } from "./testing/sheetForTest";
import type { Sheet } from "./types";
import type { WorkbookErrorCode } from "./workbookError";
import { WorkbookError } from "./workbookError";

// The files are made anew in every test; several suites may share a slow machine.
jest.setTimeout(60_000);

async function openFirst(book: HandMade): Promise<Sheet> {
  const { sheets } = await openWorkbook(await makeXlsx(book));
  const [sheet] = sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

async function refusal(bytes: Uint8Array): Promise<WorkbookErrorCode | "opened"> {
  try {
    await openWorkbook(bytes);
    return "opened";
  } catch (error) {
    if (error instanceof WorkbookError) return error.code;
    throw error;
  }
}

const styles = (formats: string, xfs: string) =>
  `${XML}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2">${formats}</numFmts><cellStyleXfs count="1"><xf numFmtId="9"/></cellStyleXfs><cellXfs>${xfs}</cellXfs></styleSheet>`;

describe("values", () => {
  test("come as Excel gives them", async () => {
    const sheet = await openFirst({
      sharedStrings: sharedStringsPart("<si><t>Nguyễn Văn An</t></si><si><t/></si>"),
      sheet:
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>40312</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c><c r="E1" t="s"><v>1</v></c><c r="F1" t="str"><f>A1</f><v>Nguyễn</v></c></row>' +
        '<row r="3"><c r="B3"><v>-1.5E-3</v></c><c r="C3" t="b"><v>0</v></c><c r="D3" t="n"><v>0.1</v></c></row>',
    });
    expect(sheet.values).toEqual([["Nguyễn Văn An", 40312, true, "#N/A", "", "Nguyễn"], [], ["", -0.0015, false, 0.1]]);
    expect(sheet.formulas).toEqual(new Map([[cellKey(0, 5), "=A1"]]));
  });

  test("keep number formats of number cells alone, General left out", async () => {
    const sheet = await openFirst({
      sharedStrings: sharedStringsPart("<si><t>x</t></si>"),
      styles: styles(
        '<numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="&quot;Lớp &quot;0"/>',
        '<xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="165"/><xf numFmtId="49"/>',
      ),
      sheet:
        '<row r="1"><c r="A1" s="1"><v>40312</v></c><c r="B1" s="2"><v>40312.25</v></c><c r="C1" s="3"><v>6</v></c><c r="D1" s="0"><v>1</v></c><c r="E1" s="1" t="s"><v>0</v></c><c r="F1" s="4"><v>7</v></c><c r="G1" s="1"/></row>',
    });
    expect(sheet.numberFormats).toEqual(
      new Map([
        [0, "dd/mm/yyyy"],
        [1, "m/d/yyyy"],
        [2, '"Lớp "0'],
        [5, "@"],
      ]),
    );
  });

  test("keep the serial number of the file's own date system", async () => {
    const workbook = `${XML}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="1"/><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    const book = await openWorkbook(
      await makeXlsx({
        workbook,
        sheet: '<row r="1"><c r="A1"><v>38850</v></c><c r="B1" t="d"><v>2010-05-14</v></c></row>',
      }),
    );
    expect(book.date1904).toBe(true);
    expect(book.sheets[0]?.values).toEqual([[38850, 38850]]);
  });

  test("join the runs of rich text and leave phonetics out", async () => {
    const item =
      '<si><r><rPr><b/><rFont val="Arial"/></rPr><t xml:space="preserve">Trần </t></r><rPh sb="0" eb="1"><t>トラン</t></rPh><r><t>Thị &#x42;ình</t></r><phoneticPr fontId="1"/></si>';
    const sheet = await openFirst({
      sharedStrings: sharedStringsPart(item),
      sheet: `<row><c t="s"><v>0</v></c><c t="inlineStr">${item.replaceAll("si>", "is>")}</c></row>`,
    });
    expect(sheet.values).toEqual([["Trần Thị Bình", "Trần Thị Bình"]]);
  });

  test("resolve entities, CDATA, comments and Excel's escapes", async () => {
    const sheet = await openFirst({
      sheet:
        '<!-- a --><row r="1"><c r="A1" t="inlineStr"><is><t>a&lt;b&amp;&#225;</t></is></c><c r="B1" t="inlineStr"><is><t><![CDATA[<1 & 2>]]></t></is></c><c r="C1" t="inlineStr"><is><t>x_x000D_y</t></is></c><c r="D1" t="inlineStr"><is><t>_x005F_x000D_</t></is></c><c r="E1"><v>1<!-- b -->2</v></c></row>',
    });
    expect(sheet.values).toEqual([["a<b&á", "<1 & 2>", "x\ry", "_x000D_", 12]]);
  });

  test("stand where they are without r attributes", async () => {
    const sheet = await openFirst({
      sheet: "<row><c><v>1</v></c><c/><c><v>3</v></c></row><row/><row><c><v>4</v></c></row>",
    });
    expect(sheet.values).toEqual([[1, "", 3], [], [4]]);
  });

  test("are read through namespace prefixes, single quotes and a byte order mark", async () => {
    const sheet = await openFirst({
      sheet: `\ufeff<x:worksheet xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><x:sheetData><x:row r='2'><x:c r='B2'
        t='inlineStr'><x:is><x:t>Lê > "Hà"</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref='B2:C2'/></x:mergeCells></x:worksheet>`,
    });
    expect(sheet.values).toEqual([[], ["", 'Lê > "Hà"']]);
    expect(sheet.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 2 }]);
  });

  test("tell the lists that they offer, of both kinds, and leave ours out", async () => {
    const rules = `<dataValidations count="4"><dataValidation type="list" allowBlank="1" sqref="E2:E40 E60:E80"><formula1>"Nam,Nữ"</formula1></dataValidation><dataValidation type="list" errorTitle="${INPUT_RULE_TITLE}" sqref="F2:F9"><formula1>DM!$A$1:$A$9</formula1></dataValidation><dataValidation type="whole" sqref="G2"><formula1>1</formula1><formula2>9</formula2></dataValidation><dataValidation type="list" sqref="H2"/></dataValidations>`;
    const later = `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list"><x14:formula1><xm:f>'Danh mục'!$A$2:$A$9</xm:f></x14:formula1><xm:sqref>G2:G40</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;
    const sheet = await openFirst({
      sheet: sheetPart(
        '<row r="1"><c r="A1"><v>1</v></c></row>',
        `${rules}<mergeCells><mergeCell ref="B2:C2"/></mergeCells>${later}`,
      ),
    });
    expect(sheet.dropdowns).toEqual([
      { areas: [area(1, 4, 39, 4), area(59, 4, 79, 4)], source: "Nam,Nữ" },
      { areas: [area(1, 6, 39, 6)], source: "='Danh mục'!$A$2:$A$9" },
    ]);
    expect(sheet.merges).toEqual([area(1, 1, 1, 2)]);
  });

  test("are read from UTF-16 parts", async () => {
    const part = sheetPart('<row><c t="inlineStr"><is><t>Đỗ</t></is></c></row>').replace("UTF-8", "UTF-16");
    const utf16 = new Uint8Array(2 + part.length * 2);
    utf16.set([0xff, 0xfe]);
    for (let index = 0; index < part.length; index++) {
      utf16[2 + index * 2] = part.charCodeAt(index) & 0xff;
      utf16[3 + index * 2] = part.charCodeAt(index) >> 8;
    }
    const sheet = await openFirst({ parts: { "xl/worksheets/sheet1.xml": utf16 } });
    expect(sheet.values).toEqual([["Đỗ"]]);
  });

  test("are read from a Strict file", async () => {
    const strict = "http://purl.oclc.org/ooxml";
    const sheet = await openFirst({
      rootRels: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${strict}/officeDocument/relationships/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
      workbook: `<workbook xmlns="${strict}/spreadsheetml/main" xmlns:q="${strict}/officeDocument/relationships" conformance="strict"><sheets><sheet name="S" sheetId="9" q:id="b"/></sheets></workbook>`,
      workbookRels: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Target="/xl/worksheets/sheet1.xml" Type="${strict}/officeDocument/relationships/worksheet" Id="b"/></Relationships>`,
      sheet:
        '<row r="1"><c r="A1" t="d"><v>2010-05-14T12:00:00</v></c><c r="B1" t="d"><v>1900-02-28</v></c><c r="C1" t="d"><v>1900-03-01</v></c><c r="D1" t="d"><v>2010-02-30</v></c></row>',
    });
    expect(sheet.values).toEqual([[40312.5, 59, 61, "2010-02-30"]]);
  });

  test("are found whatever the case and slashes of part names", async () => {
    const book = await openWorkbook(
      await makeXlsx({
        workbookRels: `<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="../XL/worksheets\\Sheet7.xml"/></Relationships>`,
        parts: {
          "xl/worksheets/sheet1.xml": null,
          "xl\\worksheets\\sheet7.XML": sheetPart("<row><c><v>7</v></c></row>"),
        },
      }),
    );
    expect(book.sheets[0]?.values).toEqual([[7]]);
  });
});

describe("formulas", () => {
  test("of a shared group are written out for every cell", async () => {
    const sheet = await openFirst({
      sheet:
        '<row r="2"><c r="C2"><f t="shared" ref="C2:C4" si="0">A2&amp;$B$1&amp;"A2"</f><v>1</v></c></row>' +
        '<row r="3"><c r="C3"><f t="shared" si="0"/><v>2</v></c></row>' +
        '<row r="4"><c r="C4"><f t="shared" si="0"></f><v>3</v></c><c r="D4"><f t="array" ref="D4:D5">_xlfn._xlws.SORT(A1:A3)</f><v>1</v></c></row>',
    });
    expect([...sheet.formulas.values()]).toEqual(['=A2&$B$1&"A2"', '=A3&$B$1&"A2"', '=A4&$B$1&"A2"', "=SORT(A1:A3)"]);
  });

  test("with an empty result make no row longer, and are still known", async () => {
    const sheet = await openFirst({
      sheet:
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="900"><c r="Z900" t="str"><f>IF(A1="","",1)</f><v></v></c></row>',
    });
    expect(sheet.values).toEqual([[1]]);
    expect(sheet.formulas.get(cellKey(899, 25))).toBe('=IF(A1="","",1)');
  });
});

describe("sheets", () => {
  test("keep order, visibility, protection and hidden rows; chart sheets hold no cells", async () => {
    const rel = (id: string, type: string, target: string) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
    const book = await openWorkbook(
      await makeXlsx({
        workbook: `${XML}<workbook xmlns="m" xmlns:r="o"><sheets><sheet name="Bieu do" sheetId="5" r:id="c"/><sheet name="__proto__" sheetId="1" r:id="a"/><sheet name="DM &amp; &lt;Xã&gt;" sheetId="2" state="hidden" r:id="b"/><sheet name="constructor" sheetId="3" state="veryHidden" r:id="d"/></sheets></workbook>`,
        workbookRels: `<Relationships>${rel("a", "worksheet", "worksheets/sheet1.xml")}${rel("b", "worksheet", "worksheets/sheet2.xml")}${rel("c", "chartsheet", "chartsheets/sheet1.xml")}${rel("d", "worksheet", "worksheets/sheet3.xml")}</Relationships>`,
        sheet: '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row>',
        parts: {
          "xl/worksheets/sheet2.xml": sheetPart(
            '<row r="1"><c r="A1"><v>1</v></c></row><row r="5" hidden="1"/>',
            '<sheetProtection sheet="1" objects="1"/>',
          ),
          "xl/worksheets/sheet3.xml": sheetPart("", '<sheetProtection objects="1"/>'),
        },
      }),
      { fileName: "C:\\Hồ sơ\\lop6.xlsx" },
    );
    expect(book.fileName).toBe("lop6.xlsx");
    expect(
      book.sheets.map(({ id, name, visibility, isProtected, hasHiddenRows }) => [
        id,
        name,
        visibility,
        isProtected,
        hasHiddenRows,
      ]),
    ).toEqual([
      ["sheet1", "__proto__", "visible", false, true],
      ["sheet2", "DM & <Xã>", "hidden", true, false],
      ["sheet3", "constructor", "veryHidden", false, false],
    ]);
    expect(Object.getPrototypeOf(book.sheets)).toBe(Array.prototype);
  });

  test("with formats alone are as short as their values", async () => {
    const rows = Array.from({ length: 200_000 }, (_, index) => {
      const row = String(index + 1);
      return `<row r="${row}" s="1" customFormat="1"><c r="A${row}" s="1"/><c r="B${row}" s="1"/></row>`;
    });
    rows[1] = '<row r="2"><c r="B2"><v>1</v></c><c r="XFD2" s="1"/></row>';
    const sheet = await openFirst({ sheet: rows.join("") });
    expect(sheet.values).toEqual([[], ["", 1]]);
  });

  test("reach Excel's last cell", async () => {
    const sheet = await openFirst({ sheet: '<row r="1048576"><c r="XFD1048576"><v>5</v></c></row>' });
    expect(cellAt(sheet, 1_048_575, 16_383)).toBe(5);
  });
});

describe("is refused", () => {
  const bytesOf = (text: string) => new TextEncoder().encode(text);

  test.each<[string, WorkbookErrorCode, Uint8Array]>([
    ["an empty file", "empty", new Uint8Array(0)],
    ["any other text", "notExcel", bytesOf("STT;Họ và tên\n1;Nguyễn Văn An\n")],
    ["a PDF", "notExcel", bytesOf("%PDF-1.7 ...")],
    ["a web page without a table", "html", bytesOf('<!DOCTYPE html PUBLIC "-//W3C"><html></html>')],
    ["a web archive", "html", bytesOf("MIME-Version: 1.0\r\nContent-Type: multipart/related")],
    [
      "XML Spreadsheet 2003 without a sheet",
      "damaged",
      bytesOf(
        '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
      ),
    ],
    ["a bare BIFF4 stream", "oldXls", new Uint8Array([9, 4, 6, 0, 0, 0, 0x10, 0])],
    ["a broken zip", "damaged", new Uint8Array([0x50, 0x4b, 3, 4, ...new Uint8Array(60)])],
    [
      "a broken OLE file",
      "damaged",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]),
    ],
  ])("%s", async (_, code, bytes) => {
    expect(await refusal(bytes)).toBe(code);
  });

  test.each<[string, WorkbookErrorCode, HandMade]>([
    ["a sheet cut off", "damaged", { sheet: sheetPart('<row r="1"><c r="A1"><v>1</v></c></row>').slice(0, -40) }],
    ["a sheet without sheetData", "damaged", { sheet: `${XML}<worksheet xmlns="m"/>` }],
    ["tags that cross", "damaged", { sheet: "<row><c><v>1</c></v></row>" }],
    ["a reference beyond the sheet", "damaged", { sheet: '<row r="1"><c r="ZZZZZZ99999999"><v>1</v></c></row>' }],
    ["a column beyond the sheet", "damaged", { sheet: '<row r="1"><c r="XFE1"><v>1</v></c></row>' }],
    ["a row beyond the sheet", "damaged", { sheet: '<row r="1048577"><c><v>1</v></c></row>' }],
    ["a text that is missing", "damaged", { sheet: '<row><c t="s"><v>7</v></c></row>' }],
    ["an unknown entity", "damaged", { sheet: '<row><c t="inlineStr"><is><t>&lol;</t></is></c></row>' }],
    [
      "a document type",
      "damaged",
      {
        sheet: sheetPart("<row><c><v>1</v></c></row>").replace(
          "<worksheet",
          '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><worksheet',
        ),
      },
    ],
    ["a missing sheet part", "damaged", { parts: { "xl/worksheets/sheet1.xml": null } }],
    [
      "bytes that are no text",
      "damaged",
      { parts: { "xl/worksheets/sheet1.xml": new Uint8Array([60, 0xff, 0xfe, 0x80]) } },
    ],
    ["two parts of one name", "damaged", { parts: { "XL/Workbook.xml": "<workbook/>" } }],
    ["a zip of other things", "notExcel", { parts: { "[Content_Types].xml": null, "_rels/.rels": null } }],
    [
      "a text document",
      "notExcel",
      {
        rootRels:
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
        parts: { "word/document.xml": '<w:document xmlns:w="w"/>' },
      },
    ],
    [
      "an .ods",
      "otherFormat",
      { parts: { "_rels/.rels": null, mimetype: "application/vnd.oasis", "content.xml": "<o/>" } },
    ],
    [
      "an .xlsb",
      "otherFormat",
      {
        rootRels:
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
      },
    ],
    [
      "a sheet that spreads beyond memory",
      "tooLarge",
      {
        sheet: Array.from(
          { length: 2_000 },
          (_, row) => `<row r="${String(row + 1)}"><c r="XFD${String(row + 1)}"><v>1</v></c></row>`,
        ).join(""),
      },
    ],
  ])("%s", async (_, code, book) => {
    expect(await refusal(await makeXlsx(book))).toBe(code);
  });

  test("a file larger than the limit, unseen", async () => {
    await expect(openWorkbook(new Uint8Array(11), { limits: { fileBytes: 10 } })).rejects.toMatchObject({
      code: "tooLarge",
    });
  });

  test("with one sentence in each language", async () => {
    const error = await openWorkbook(new Uint8Array(0)).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(WorkbookError);
    if (!(error instanceof WorkbookError)) return;
    expect(error.explanation.vi).toMatch(/^Tệp rỗng/);
    expect(error.explanation.en).toMatch(/^The file is empty/);
  });

  test("and never without its own error, whatever bytes are flipped or cut", async () => {
    const bytes = await makeXlsx({
      sharedStrings: sharedStringsPart("<si><t>Nguyễn Văn An</t></si>"),
      sheet: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1</v></c></row>',
    });
    for (let at = 0; at < bytes.length; at += 3) {
      const flipped = bytes.slice();
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      await refusal(flipped);
      await refusal(bytes.slice(0, at));
    }
  });
});
