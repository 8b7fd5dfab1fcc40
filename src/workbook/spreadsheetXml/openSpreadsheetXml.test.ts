import { openWorkbook } from "../openWorkbook";

const book = (inner: string) =>
  new TextEncoder().encode(
    `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">${inner}</Workbook>`,
  );

describe("an XML Spreadsheet 2003", () => {
  test("gives values, places, merges, formats and formulas", async () => {
    const { sheets, fileFormat } = await openWorkbook(
      book(
        `<Styles><Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style></Styles>
<Worksheet ss:Name="Lớp 6A" ss:Protected="1"><Table>
<Row><Cell ss:MergeAcross="1"><Data ss:Type="String">Họ &amp; tên</Data></Cell><Cell><Data ss:Type="String">Nữ</Data></Cell></Row>
<Row ss:Index="4" ss:Hidden="1"><Cell ss:Index="2" ss:StyleID="d"><Data ss:Type="DateTime">2006-07-20T00:00:00.000</Data></Cell>
<Cell ss:Formula="=1+1"><Data ss:Type="Number">2</Data></Cell><Cell><ss:Data ss:Type="String">a<B>b</B></ss:Data></Cell></Row>
</Table></Worksheet><Worksheet ss:Name="Ẩn"><Table/><WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>`,
      ),
    );
    expect(fileFormat).toBe("spreadsheetXml");
    expect(sheets).toHaveLength(2);
    expect(sheets[1]?.visibility).toBe("hidden");
    const [sheet] = sheets;
    expect([sheet?.name, sheet?.isProtected, sheet?.hasHiddenRows]).toEqual(["Lớp 6A", true, true]);
    expect(sheet?.values).toEqual([["Họ & tên", "", "Nữ"], [], [], ["", 38918, 2, "ab"]]);
    expect(sheet?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect([...(sheet?.numberFormats.values() ?? [])]).toEqual(["dd/mm/yyyy"]);
    expect([...(sheet?.formulas.values() ?? [])]).toEqual(["=1+1"]);
  });

  test.each([
    ["cut off", '<Worksheet ss:Name="A"><Table><Row>'],
    ["with a place beyond the sheet", '<Worksheet ss:Name="A"><Table><Row ss:Index="2000000"/></Table></Worksheet>'],
    [
      "with places that go back",
      '<Worksheet ss:Name="A"><Table><Row ss:Index="3"/><Row ss:Index="2"/></Table></Worksheet>',
    ],
  ])("%s is refused", async (name, inner) => {
    const bytes = name === "cut off" ? book(inner).slice(0, -20) : book(inner);
    await expect(openWorkbook(bytes)).rejects.toMatchObject({ code: "damaged" });
  });
});
