import JSZip from "jszip";

/**
 * A workbook written by hand for the tests, with about everything that a school's file holds and a careless program
 * loses. All names and numbers in it are invented.
 */
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** 0 plain, 1 bordered header, 2 date, 3 text, 4 unlocked, 5 a legacy font. */
const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>` +
  `<fonts count="3"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>` +
  `<font><b/><sz val="12"/><color rgb="FFFF0000"/><name val="Times New Roman"/><family val="1"/></font>` +
  `<font><sz val="12"/><name val=".VnTime"/></font></fonts>` +
  `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>` +
  `<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.79998168889431442"/><bgColor indexed="64"/></patternFill></fill></fills>` +
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>` +
  `<border><left style="thin"><color indexed="64"/></left><right style="thin"><color indexed="64"/></right>` +
  `<top style="thin"><color indexed="64"/></top><bottom style="medium"><color auto="1"/></bottom><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
  `<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">` +
  `<alignment horizontal="center" vertical="center" wrapText="1"/></xf>` +
  `<xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/>` +
  `<xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" quotePrefix="1"/>` +
  `<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyProtection="1"><protection locked="0"/></xf>` +
  `<xf numFmtId="14" fontId="2" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>` +
  `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>` +
  `<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>` +
  `<tableStyles count="0" defaultTableStyle="TableStyleMedium9" defaultPivotStyle="PivotStyleLight16"/></styleSheet>`;

const STRINGS = [
  "<t>HỌ VÀ TÊN</t>",
  "<t>NGÀY SINH</t>",
  "<t>MÃ HỌC SINH</t>",
  "<t>Nguyễn Thị Bưởi</t>",
  "<r><t>Trần </t></r><r><rPr><b/></rPr><t>Văn Cam</t></r>",
  '<t xml:space="preserve"> Lê  Mít </t><rPh sb="0" eb="1"><t>gợi ý</t></rPh>',
  "<t>0123</t>",
  "<t>Kinh</t>",
  "<t>Tày</t>",
  "<t>dòng một_x000D_&#10;dòng hai &amp; &lt;ba&gt;</t>",
];

const SHEET1 =
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">` +
  `<sheetPr codeName="Sheet1"><tabColor rgb="FF00B050"/></sheetPr><dimension ref="A1:H9"/>` +
  `<sheetViews><sheetView tabSelected="1" zoomScale="90" workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>` +
  `<selection pane="bottomLeft" activeCell="B4" sqref="B4"/></sheetView></sheetViews>` +
  `<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>` +
  `<cols><col min="1" max="1" width="5.7109375" customWidth="1"/><col min="2" max="2" width="25" style="3" customWidth="1"/>` +
  `<col min="7" max="16384" width="9" hidden="1" customWidth="1"/></cols><sheetData>\n` +
  `<row r="1" spans="1:8" ht="30" customHeight="1"><c r="A1" s="1" t="inlineStr"><is><t>STT</t></is></c><c r="B1" s="1" t="s"><v>0</v></c><c r="C1" s="1" t="s"><v>1</v></c><c r="D1" s="1"/><c r="E1" s="1" t="s"><v>2</v></c></row>\n` +
  `<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row>\n` +
  `<row r="3"><c r="A3"><v>1</v></c><c r="B3" t="s"><v>3</v></c><c r="C3" s="2"><v>40791</v></c><c r="D3" t="b"><v>1</v></c><c r="E3" s="3" t="s"><v>6</v></c><c r="F3" t="s"><v>7</v></c></row>\n` +
  `<row r="4"><c r="A4"><v>2</v></c><c r="B4" t="s"><v>4</v></c><c r="C4" s="2"><v>40792</v></c><c r="D4" t="e"><v>#N/A</v></c><c r="E4" s="3" t="s"><v>6</v></c><c r="F4" t="s"><v>8</v></c></row>\n` +
  `<row r="5" hidden="1"><c r="A5"><v>3</v></c><c r="B5" t="s"><v>5</v></c><c r="C5" s="2"><v>40793.5</v></c><c r="D5" s="4"/></row>\n` +
  `<row r="6" ht="22.5" x14ac:dyDescent="0.25"><c r="A6"><f>SUM(A3:A5)</f><v>6</v></c><c r="B6" t="str"><f>B3&amp;" / A3"</f><v>Nguyễn Thị Bưởi / A3</v></c><c r="C6"><f t="shared" ref="C6:C7" si="0">A3*2</f><v>2</v></c><c r="D6" t="b"><f>A3=1</f><v>1</v></c></row>\n` +
  `<row r="7"><c r="A7"><f>VLOOKUP(F3,'Danh mục'!$A$2:$B$4,2,FALSE)</f><v>1</v></c><c r="C7"><f t="shared" si="0"/><v>4</v></c><c r="E7"><f t="array" ref="E7:E8">A3:A4*10</f><v>10</v></c></row>\n` +
  `<row r="8"><c r="E8"><v>20</v></c><c r="F8" t="s"><v>9</v></c></row>\n` +
  `<row r="9"><c r="H9" s="5"><v>40791</v></c></row>\n</sheetData>` +
  `<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0"/>` +
  `<autoFilter ref="A2:F5"><filterColumn colId="5"><filters><filter val="Kinh"/></filters></filterColumn></autoFilter>` +
  `<mergeCells count="2"><mergeCell ref="C1:D1"/><mergeCell ref="G8:H8"/></mergeCells>` +
  `<conditionalFormatting sqref="B3:B5"><cfRule type="expression" dxfId="0" priority="2"><formula>LEN(B3)&gt;20</formula></cfRule>` +
  `<cfRule type="duplicateValues" dxfId="0" priority="3"/></conditionalFormatting>` +
  `<conditionalFormatting sqref="A3:A5"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting>` +
  `<dataValidations count="2"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="D3:D1048576"><formula1>"có,không"</formula1></dataValidation>` +
  `<dataValidation type="date" operator="greaterThan" allowBlank="1" showErrorMessage="1" errorTitle="Sai" error="Ngày sai" sqref="C3:C5"><formula1>36526</formula1></dataValidation></dataValidations>` +
  `<hyperlinks><hyperlink ref="B4" location="'Danh mục'!A1" display="x"/></hyperlinks>` +
  `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId1"/>` +
  `<rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks>` +
  `<drawing r:id="rId3"/><legacyDrawing r:id="rId2"/>` +
  `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations count="1" xmlns:xm="${XM}">` +
  `<x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>'Danh mục'!$A$2:$A$4</xm:f></x14:formula1><xm:sqref>F3:F5</xm:sqref></x14:dataValidation>` +
  `</x14:dataValidations></ext></extLst></worksheet>`;

const SHEET2 =
  `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Dân tộc</t></is></c><c r="B1" t="inlineStr"><is><t>Mã</t></is></c></row>` +
  `<row r="2"><c r="A2" t="s"><v>7</v></c><c r="B2"><v>1</v></c></row><row r="3"><c r="A3" t="s"><v>8</v></c><c r="B3"><v>2</v></c></row>` +
  `<row r="4"><c r="A4" t="inlineStr"><is><t>Thái</t></is></c><c r="B4"><f>'Mẫu 1'!A6</f><v>6</v></c></row></sheetData></worksheet>`;

const SHEET3 = `${HEAD}<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;

const WORKBOOK =
  `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr codeName="ThisWorkbook"/>` +
  `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000" activeTab="0"/></bookViews>` +
  `<sheets><sheet name="Mẫu 1" sheetId="1" r:id="rId1"/><sheet name="Danh mục" sheetId="4" state="hidden" r:id="rId2"/><sheet name="Ẩn kỹ" sheetId="5" state="veryHidden" r:id="rId3"/></sheets>` +
  `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Mẫu 1'!$A$2:$F$5</definedName>` +
  `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Mẫu 1'!$1:$2</definedName>` +
  `<definedName name="DanToc" comment="dùng cho danh sách">'Danh mục'!$A$2:$A$4</definedName>` +
  `<definedName name="ThoiDong">OFFSET('Danh mục'!$A$1,1,0,COUNTA('Danh mục'!$A:$A)-1,1)</definedName></definedNames>` +
  `<calcPr calcId="162913"/></workbook>`;

const COMMENTS = `${HEAD}<comments xmlns="${MAIN}"><authors><author>Cô Hoa</author></authors><commentList><comment ref="B4" authorId="0"><text><t>xem lại</t></text></comment></commentList></comments>`;
const VML =
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025">` +
  `<x:ClientData ObjectType="Note"><x:Anchor>2, 15, 2, 2, 4, 15, 6, 1</x:Anchor><x:Row>3</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>`;
const DRAWING =
  `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:twoCellAnchor>` +
  `<xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>10</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
  `<xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>15</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

/** The parts by path. */
export function testParts(): Map<string, string> {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const relations = (...items: string[]): string =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
  const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${type}"/>`;
  return new Map([
    [
      "[Content_Types].xml",
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>` +
        `<Default Extension="bin" ContentType="${SPREADSHEET}.printerSettings"/>` +
        override("xl/workbook.xml", `${SPREADSHEET}.sheet.main+xml`) +
        [1, 2, 3].map((n) => override(`xl/worksheets/sheet${String(n)}.xml`, `${SPREADSHEET}.worksheet+xml`)).join("") +
        override("xl/styles.xml", `${SPREADSHEET}.styles+xml`) +
        override("xl/sharedStrings.xml", `${SPREADSHEET}.sharedStrings+xml`) +
        override("xl/calcChain.xml", `${SPREADSHEET}.calcChain+xml`) +
        override("xl/comments1.xml", `${SPREADSHEET}.comments+xml`) +
        override("xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml") +
        `</Types>`,
    ],
    ["_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml"))],
    ["xl/workbook.xml", WORKBOOK],
    [
      "xl/_rels/workbook.xml.rels",
      relations(
        relation("rId1", "worksheet", "worksheets/sheet1.xml"),
        relation("rId2", "worksheet", "/xl/worksheets/sheet2.xml"),
        relation("rId3", "worksheet", "worksheets/sheet3.xml"),
        relation("rId4", "styles", "styles.xml"),
        relation("rId5", "sharedStrings", "sharedStrings.xml"),
        relation("rId6", "calcChain", "calcChain.xml"),
        relation("rId7", "theme", "theme/theme1.xml"),
      ),
    ],
    ["xl/worksheets/sheet1.xml", SHEET1],
    [
      "xl/worksheets/_rels/sheet1.xml.rels",
      relations(
        relation("rId1", "printerSettings", "../printerSettings/printerSettings1.bin"),
        relation("rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"),
        relation("rId3", "drawing", "../drawings/drawing1.xml"),
        relation("rId4", "comments", "../comments1.xml"),
      ),
    ],
    ["xl/worksheets/sheet2.xml", SHEET2],
    ["xl/worksheets/sheet3.xml", SHEET3],
    ["xl/styles.xml", STYLES],
    [
      "xl/sharedStrings.xml",
      `${HEAD}<sst xmlns="${MAIN}" count="12" uniqueCount="${String(STRINGS.length)}">${STRINGS.map((item) => `<si>${item}</si>`).join("")}</sst>`,
    ],
    ["xl/calcChain.xml", `${HEAD}<calcChain xmlns="${MAIN}"><c r="A6" i="1"/></calcChain>`],
    ["xl/theme/theme1.xml", THEME],
    ["xl/comments1.xml", COMMENTS],
    ["xl/drawings/vmlDrawing1.vml", VML],
    ["xl/drawings/drawing1.xml", DRAWING],
    ["xl/printerSettings/printerSettings1.bin", "\u0001\u0002\u0003"],
  ]);
}

const THEME =
  `${HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:clrScheme name="Office">` +
  `<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>` +
  `<a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2><a:accent1><a:srgbClr val="4F81BD"/></a:accent1>` +
  `</a:clrScheme></a:themeElements></a:theme>`;

export async function zipOf(parts: ReadonlyMap<string, string>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [path, text] of parts) zip.file(path, text);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

export async function testBook(change: (parts: Map<string, string>) => void = () => undefined): Promise<Uint8Array> {
  const parts = testParts();
  change(parts);
  return zipOf(parts);
}

/** Every part as text, by path. */
export async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = new Map<string, string>();
  for (const [path, entry] of Object.entries(zip.files)) {
    if (!entry.dir) parts.set(path, await entry.async("string"));
  }
  return parts;
}

/** The same book as .NET programs write it: every element of the main parts with a prefix. */
export async function prefixedBook(): Promise<Uint8Array> {
  return testBook((parts) => {
    for (const path of [
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet2.xml",
      "xl/styles.xml",
      "xl/sharedStrings.xml",
    ]) {
      const text = parts.get(path) ?? "";
      const prefixed = text
        .replace(/<(\/?)([A-Za-z]\w*)(?=[\s/>])/g, "<$1x:$2")
        .replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`);
      parts.set(path, prefixed);
    }
  });
}
