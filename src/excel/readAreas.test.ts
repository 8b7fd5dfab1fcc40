import { parseArea } from "../workbook/address";
import { cellKey } from "../workbook/cells";
import type { Area } from "../workbook/types";
import { Gate } from "./gate";
import { readAreas } from "./readAreas";
import { FakeBook, FakeOfficeError } from "./testing/fakeExcel";

function setUp() {
  const book = new FakeBook();
  const sheet = book.addSheet("s1");
  const gate = new Gate({ newContext: book.newContext, readPauses: [] });
  return { book, sheet, gate };
}

function area(address: string): Area {
  const found = parseArea(address);
  if (!found) throw new Error(address);
  return found;
}

test("edited cells come in one round trip, in exactly the areas' shapes", async () => {
  const { sheet, gate } = setUp();
  sheet.set("B2", 5, { format: "0.00" }).set("C2", 6, { formula: "=B2+1" });
  const contents = await readAreas(gate, "s1", [area("B2:C3"), area("F9")], null);
  expect(gate.roundTrips).toBe(1);
  expect(contents).toEqual([
    {
      sheetId: "s1",
      area: area("B2:C3"),
      values: [
        [5, 6],
        ["", ""],
      ],
      formulas: new Map([[cellKey(1, 2), "=B2+1"]]),
      numberFormats: new Map([[cellKey(1, 1), "0.00"]]),
    },
    { sheetId: "s1", area: area("F9"), values: [[""]], formulas: new Map(), numberFormats: new Map() },
  ]);
});

test("a whole column is cut to what the sheet uses or used", async () => {
  const { sheet, gate } = setUp();
  sheet.set("A1", "x").set("D4", 7, { format: "0" });
  const [content] = await readAreas(gate, "s1", [area("D:D")], area("A1:E9"));
  expect(content?.area).toEqual(area("D1:D9"));
  expect(content?.values).toEqual([[""], [""], [""], [7], [""], [""], [""], [""], [""]]);
  expect(content?.numberFormats).toEqual(new Map([[cellKey(3, 3), "0"]]));
});

test("a whole column of an empty sheet is no cells", async () => {
  const { gate } = setUp();
  expect(await readAreas(gate, "s1", [area("D:D")], null)).toEqual([]);
});

test("an answer too large for one trip is read in blocks", async () => {
  const { book, sheet, gate } = setUp();
  for (let row = 0; row < 50; row += 1) sheet.cells.set(cellKey(row, 0), { value: row });
  book.mostCells = 20;
  const [content] = await readAreas(gate, "s1", [area("A1:A50")], null);
  expect(content?.values.map(([value]) => value)).toEqual(Array.from({ length: 50 }, (_, row) => row));
});

test("a companion rides along, and never costs the cells", async () => {
  const { sheet, gate } = setUp();
  sheet.set("A1", "x");
  const looked: string[] = [];
  const companion = (isRefused: boolean) => ({
    look: (worksheet: Excel.Worksheet) => {
      worksheet.load("id");
      return () => {
        if (isRefused) throw new FakeOfficeError("ItemNotFound");
        looked.push(worksheet.id);
      };
    },
    refused: () => looked.push("refused"),
  });
  await readAreas(gate, "s1", [area("A1")], null, companion(false));
  expect(looked).toEqual(["s1"]);
  expect(gate.roundTrips).toBe(1);
  const [content] = await readAreas(gate, "s1", [area("A1")], null, companion(true));
  expect(content?.values).toEqual([["x"]]);
  expect(looked).toEqual(["s1", "refused"]);
});
