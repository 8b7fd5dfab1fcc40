import { MemoryGrid } from "../memoryGrid";
import { genuineExcel } from "../testing/genuineExcel";

const open = () => genuineExcel(new MemoryGrid([{ name: "Sheet1", rows: [["a", "b", "c"]] }]));

test("several addresses: count, areas, cells", async () => {
  const excel = open();
  const answer = await excel.run(async (context) => {
    const areas = context.workbook.worksheets.getFirst().getRanges("A1, C2:D3,Sheet1!B5");
    areas.load("address,areaCount,cellCount,areas/items/address");
    const third = areas.areas.getItemAt(2).load("address");
    const offset = areas.getOffsetRangeAreas(1, 0).load("address");
    const common = areas.getIntersectionOrNullObject("A1:B9").load("address");
    const none = areas.getIntersectionOrNullObject("Z1");
    await context.sync();
    return [
      areas.address,
      areas.areaCount,
      areas.cellCount,
      areas.areas.items.map((range) => range.address),
      third.address,
      offset.address,
      common.address,
      none.isNullObject,
    ];
  });
  expect(answer).toEqual([
    "Sheet1!A1,Sheet1!C2:D3,Sheet1!B5",
    3,
    6,
    ["Sheet1!A1", "Sheet1!C2:D3", "Sheet1!B5"],
    "Sheet1!B5",
    "Sheet1!A2,Sheet1!C3:D4,Sheet1!B6",
    "Sheet1!A1,Sheet1!B5",
    true,
  ]);
});

test("an address of more than 8,192 characters is refused, one just below is taken", async () => {
  const excel = open();
  const ask = (address: string) =>
    excel.run(async (context) => {
      const areas = context.workbook.worksheets.getFirst().getRanges(address).load("areaCount");
      await context.sync();
      return areas.areaCount;
    });
  const cells = Array.from({ length: 1700 }, (_cell, index) => `A${String(index * 2 + 1000)}`);
  const long = cells.join(",");
  expect(long.length).toBeGreaterThan(8192);
  await expect(ask(long)).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(await ask(cells.slice(0, 1200).join(","))).toBe(1200);
});

test.each(["A1;B2", "Other!A1", "A0", "A1,nonsense!"])("refuses %j", async (address) => {
  const excel = open();
  const work = excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRanges(address).load("address");
    await context.sync();
  });
  await expect(work).rejects.toMatchObject({ code: "InvalidArgument" });
});
