import { readNamedArea } from "./namedArea";
import { makeXlsx, XML } from "./testing/makeXlsx";
import { openWorkbook } from "./openWorkbook";

test.each([
  ["DM!$A$2:$A$9", "DM", { top: 1, left: 0, bottom: 8, right: 0 }],
  ["='Danh mục ''2017'''!$C$3", "Danh mục '2017'", { top: 2, left: 2, bottom: 2, right: 2 }],
  ["=DM!$B:$B", "DM", { top: 0, left: 1, bottom: 1_048_575, right: 1 }],
])("%s is an area", (formula, sheetName, area) => {
  expect(readNamedArea("DanToc", formula)).toEqual({ name: "DanToc", sheetName, area });
});

test.each(["=OFFSET(DM!$A$1,0,0)", "=DM!#REF!", "=5", "=DM!$A$1,DM!$B$1", "=SUM(DM!$A$1:$A$2)", ""])(
  "%j is none",
  (formula) => {
    expect(readNamedArea("DanToc", formula)).toBeNull();
  },
);

test("Excel's own names are none", () => {
  expect(readNamedArea("_xlnm.Print_Area", "DM!$A$1:$B$2")).toBeNull();
});

test("a file's names are read", async () => {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const office = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  const names = `<definedName name="TonGiao">'a &amp; b'!$A$2:$A$4</definedName><definedName name="x">1</definedName>`;
  const workbook = `${XML}<workbook ${main} ${office}><sheets><sheet name="a &amp; b" sheetId="1" r:id="rId1"/></sheets><definedNames>${names}</definedNames></workbook>`;
  const opened = await openWorkbook(await makeXlsx({ workbook }));
  expect(opened.names).toEqual([
    { name: "TonGiao", sheetName: "a & b", area: { top: 1, left: 0, bottom: 3, right: 0 } },
  ]);
});
