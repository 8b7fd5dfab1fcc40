import { cellKey } from "../workbook/cells";
import { Gate } from "./gate";
import { readBook } from "./readBook";
import { FakeBook } from "./testing/fakeExcel";

function setUp() {
  const book = new FakeBook();
  const sheet = book.addSheet("s1");
  sheet.set("A1", "Họ tên").set("B1", "Cha").set("C1", "Xã");
  return { book, sheet, gate: new Gate({ newContext: book.newContext, readPauses: [] }) };
}

async function fontsOf({ gate }: ReturnType<typeof setUp>) {
  const { workbook } = await readBook(gate);
  return workbook.sheets[0]?.legacyFonts;
}

test("of a list in Unicode no font is asked for", async () => {
  const set = setUp();
  set.sheet.set("A2", "Võ Công Hòa").set("A3", "Nguyễn Thị Ánh").set("C2", "Xã Mỹ Hòa", { fontName: ".VnTime" });
  set.book.refused.set("font", "ItemNotFound");
  const before = set.gate.roundTrips;
  expect(await fontsOf(set)).toBeUndefined();
  const spent = set.gate.roundTrips - before;
  set.book.refused.clear();
  set.sheet.set("A4", "NguyÔn V¨n ¸i", { fontName: ".VnTime" });
  const again = set.gate.roundTrips;
  await readBook(set.gate);
  expect(set.gate.roundTrips - again).toBe(spent + 1);
});

test("a column of one font costs one trip and tells it for every text in it", async () => {
  const set = setUp();
  set.sheet
    .set("A2", "NguyÔn V¨n ¸i", { fontName: ".VnTimeH" })
    .set("A3", "Lan", { fontName: ".VnTimeH" })
    .set("A4", 12, { fontName: ".VnTimeH" })
    .set("A5", "TrÇn ThÞ BÝch", { fontName: ".VnTimeH" });
  expect(await fontsOf(set)).toEqual(new Map([1, 2, 4].map((row) => [cellKey(row, 0), ".VnTimeH"])));
});

test("a column of several fonts is asked for cell by cell", async () => {
  const set = setUp();
  set.sheet
    .set("A2", "NguyÔn V¨n ¸i", { fontName: ".VnTime" })
    .set("A3", "Trần Thị Bích")
    .set("A4", "Kim Thö", { fontName: "VNI-Times" })
    .set("B2", "Leâ Vaên Höõu");
  expect(await fontsOf(set)).toEqual(
    new Map([
      [cellKey(1, 0), ".VnTime"],
      [cellKey(3, 0), "VNI-Times"],
    ]),
  );
});

test("of very many cells only so many are asked for", async () => {
  const set = setUp();
  for (let row = 1; row <= 45_000; row++) {
    set.sheet.cells.set(cellKey(row, 0), { value: "NguyÔn V¨n", fontName: row % 2 ? ".VnTime" : "Calibri" });
  }
  const fonts = await fontsOf(set);
  expect(fonts?.size).toBe(20_000);
});

test.each(["font", "getCellProperties"])("where Excel refuses %s, the book is read without fonts", async (member) => {
  const set = setUp();
  set.sheet.set("A2", "NguyÔn V¨n ¸i", { fontName: ".VnTime" }).set("A3", "TrÇn ThÞ BÝch");
  set.book.refused.set(member, "AccessDenied");
  expect(await fontsOf(set)).toBeUndefined();
});
