import { parseArea } from "../workbook/address";
import { cellKey } from "../workbook/cells";
import type { Area } from "../workbook/types";
import { Gate } from "./gate";
import { readBook, readOneSheet } from "./readBook";
import { FakeBook } from "./testing/fakeExcel";

function setUp() {
  const book = new FakeBook();
  const gate = new Gate({ newContext: book.newContext, readPauses: [] });
  return { book, gate };
}

function area(address: string): Area {
  const found = parseArea(address);
  if (!found) throw new Error(address);
  return found;
}

test("values from A1, formulas, formats of numbers, merges, hidden rows and sheets", async () => {
  const { book, gate } = setUp();
  const sheet = book.addSheet("s1");
  sheet.set("C3", "Họ và tên").set("D3", "Ngày sinh");
  sheet.set("C4", "Nguyễn Văn A").set("D4", 38_000, { format: "dd/mm/yyyy" });
  sheet.set("C5", "=1+1").set("D5", 12).set("E5", 24, { formula: "=D5*2", format: "0.0" });
  sheet.set("E4", "x", { format: "@" });
  sheet.merges = [area("C1:E2")];
  sheet.rowHidden = null;
  const hidden = book.addSheet("s2");
  hidden.visibility = "VeryHidden";
  hidden.set("A1", true);
  const empty = book.addSheet("s3");
  empty.rowHidden = true;
  book.names.set("DanToc", "='Danh mục'!$A$2:$A$9").set("Tong", "=SUM(s1!$A$1:$A$9)");

  const progress: number[] = [];
  const { workbook, extents } = await readBook(gate, (share) => progress.push(share));

  const [first, second, third] = workbook.sheets;
  expect(first?.values).toEqual([
    [],
    [],
    ["", "", "Họ và tên", "Ngày sinh", ""],
    ["", "", "Nguyễn Văn A", 38_000, "x"],
    ["", "", "=1+1", 12, 24],
  ]);
  expect(first?.formulas).toEqual(new Map([[cellKey(4, 4), "=D5*2"]]));
  expect(first?.numberFormats).toEqual(
    new Map([
      [cellKey(3, 3), "dd/mm/yyyy"],
      [cellKey(4, 4), "0.0"],
    ]),
  );
  expect(first?.merges).toEqual([area("C1:E2")]);
  expect(first).toMatchObject({ id: "s1", visibility: "visible", isProtected: false, hasHiddenRows: true });
  expect(second).toMatchObject({ visibility: "veryHidden", values: [[true]], hasHiddenRows: false });
  expect(third).toMatchObject({ values: [], hasHiddenRows: false });
  expect(workbook).toMatchObject({ fileName: "truong.xlsx", date1904: false });
  expect(workbook.names).toEqual([{ name: "DanToc", sheetName: "Danh mục", area: area("A2:A9") }]);
  expect(extents.get("s1")).toEqual(area("C3:E5"));
  expect(extents.get("s3")).toBeNull();
  expect(progress).toEqual([...progress].sort((a, b) => a - b));
  expect(progress.at(-1)).toBe(1);
});

test("4,000 × 45 cells cost few round trips", async () => {
  const { book, gate } = setUp();
  const sheet = book.addSheet("s1");
  for (let row = 0; row < 4_000; row += 1) {
    for (let column = 0; column < 45; column += 1) {
      sheet.cells.set(cellKey(row, column), column < 5 ? { value: row } : { value: "Nguyễn Thị Ánh" });
    }
  }
  const { workbook } = await readBook(gate);
  expect(workbook.sheets[0]?.values).toHaveLength(4_000);
  expect(workbook.sheets[0]?.values[3_999]?.[44]).toBe("Nguyễn Thị Ánh");
  expect(gate.roundTrips).toBeLessThanOrEqual(8);
});

test("an answer that is too large is asked for in halves, down to what the host gives", async () => {
  const { book, gate } = setUp();
  const sheet = book.addSheet("s1");
  for (let row = 0; row < 30; row += 1) {
    for (let column = 0; column < 10; column += 1) sheet.cells.set(cellKey(row, column), { value: row * 100 + column });
  }
  book.mostCells = 7;
  const { workbook } = await readBook(gate);
  const values = workbook.sheets[0]?.values;
  expect(values).toHaveLength(30);
  expect(values?.every((row, r) => row.every((value, c) => value === r * 100 + c) && row.length === 10)).toBe(true);
});

test("one cell that is too large is told instead of tried for ever", async () => {
  const { book, gate } = setUp();
  book.addSheet("s1").set("A1", "x");
  book.mostCells = 0;
  await expect(readBook(gate)).rejects.toMatchObject({ code: "tooLarge" });
});

test("formulas of a protected sheet are found although Excel does not say where they are", async () => {
  const { book, gate } = setUp();
  const sheet = book.addSheet("s1");
  sheet.isProtected = true;
  sheet.set("A1", 3, { formula: "=1+2" }).set("B1", "x");
  const { workbook } = await readBook(gate);
  expect(workbook.sheets[0]?.formulas).toEqual(new Map([[cellKey(0, 0), "=1+2"]]));
  expect(workbook.sheets[0]?.isProtected).toBe(true);
});

test.each(["getSpecialCellsOrNullObject", "getMergedAreasOrNullObject"])(
  "a refused %s costs nothing else",
  async (name) => {
    const { book, gate } = setUp();
    const sheet = book.addSheet("s1");
    sheet.set("A1", 3, { formula: "=1+2" }).set("B1", "x");
    sheet.merges = [area("A1:A2")];
    book.refused.set(name, "GeneralException");
    const { workbook } = await readBook(gate);
    expect(workbook.sheets[0]?.formulas).toEqual(new Map([[cellKey(0, 0), "=1+2"]]));
    expect(workbook.sheets[0]?.merges).toEqual(name === "getMergedAreasOrNullObject" ? [] : [area("A1:A2")]);
  },
);

test("one sheet; null where it is gone", async () => {
  const { book, gate } = setUp();
  book.addSheet("s1").set("B2", "x");
  expect((await readOneSheet(gate, "s1"))?.sheet).toMatchObject({ name: "Trang s1", values: [[], ["", "x"]] });
  expect(await readOneSheet(gate, "s9")).toBeNull();
});
