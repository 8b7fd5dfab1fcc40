import { MemoryGrid } from "./memoryGrid";
import { genuineExcel } from "./testing/genuineExcel";

const open = () => genuineExcel(new MemoryGrid([{ name: "HS", rows: [["a", "b"]] }]));

test("the first failure ends the batch; what ran before it stays done", async () => {
  const excel = open();
  const work = excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1").values = [["done"]];
    sheet.getRange("not an address").values = [["never"]];
    sheet.getRange("B1").values = [["never"]];
    await context.sync();
  });
  await expect(work).rejects.toMatchObject({
    code: "InvalidArgument",
    debugInfo: { errorLocation: "Worksheet.getRange" },
  });
  expect(excel.grid.sheets()[0]?.values({ top: 0, left: 0, bottom: 0, right: 1 })).toEqual([["done", "b"]]);
});

test("a fault on a member strikes there, once", async () => {
  const excel = open();
  excel.book.faults.failOn("Range.values", "GeneralException");
  const read = () =>
    excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1").load("values");
      await context.sync();
      return range.values as unknown;
    });
  await expect(read()).rejects.toMatchObject({
    code: "GeneralException",
    debugInfo: { errorLocation: "Range.values" },
  });
  expect(await read()).toEqual([["a"]]);
});

test("names Excel does not have are passed over, with a line on the console", async () => {
  const excel = open();
  const work = excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1").load("values,nonsense");
    await context.sync();
    return range.values as unknown;
  });
  expect(await work).toEqual([["a"]]);
  expect(excel.notes).toEqual(["Excel không có: Range.nonsense"]);
});

test("top and skip cut a collection", async () => {
  const excel = genuineExcel(new MemoryGrid(["A", "B", "C", "D"].map((name) => ({ name }))));
  const names = await excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load({ select: "name", top: 2, skip: 1 });
    await context.sync();
    return sheets.items.map((sheet) => sheet.name);
  });
  expect(names).toEqual(["B", "C"]);
});

test("ranges of one run are let go at its end, tracked ones stay", async () => {
  const excel = open();
  let kept: Excel.Range | null = null;
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1").load("values");
    kept = sheet.getRange("B1").track();
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(excel.book.references.count).toBe(1);
  excel.grid.insertRowsByHand(excel.grid.sheets()[0]?.id ?? "", 0, 1);
  const range = kept as unknown as Excel.Range;
  range.load("address,values");
  await range.context.sync();
  expect([range.address, range.values]).toEqual(["HS!B2", [["b"]]]);
});

test("a member missing on an object is refused without harm", async () => {
  const excel = open();
  const body = { Actions: [{ Id: 1, ActionType: 3, Name: "constructor", ObjectPathId: 1 }] };
  const { runBatch } = await import("./batch");
  const answer = runBatch(excel.book, { ...body, ObjectPaths: { 1: { Id: 1, ObjectPathType: 1 } } });
  expect(answer.Error).toMatchObject({ Code: "ApiNotFound", Location: "Workbook.constructor", ActionIndex: 0 });
});
