import { MemoryGrid } from "../memoryGrid";
import { genuineExcel } from "../testing/genuineExcel";

const open = () =>
  genuineExcel(new MemoryGrid([{ name: "HS" }, { name: "Danh mục", rows: [["x"]] }, { name: "Ẩn" }], "truong.xlsx"));

test("load takes a text, a list, a record and $all; collections give items, counts and nested properties", async () => {
  const excel = open();
  const names = await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name, items/id, items/protection/protected, items/tables/count");
    const count = worksheets.getCount(true);
    await context.sync();
    const first = worksheets.items.map((sheet) => [sheet.name, sheet.protection.protected, sheet.tables.count]);
    const again = context.workbook.worksheets.load({ name: true, visibility: true });
    await context.sync();
    const all = context.workbook.worksheets.load({ $all: true });
    await context.sync();
    return [first, count.value, again.items.map((sheet) => sheet.name), all.items[1]?.position];
  });
  expect(names).toEqual([
    [
      ["HS", false, 0],
      ["Danh mục", false, 0],
      ["Ẩn", false, 0],
    ],
    3,
    ["HS", "Danh mục", "Ẩn"],
    1,
  ]);
});

test("items of a collection stay usable after the sheets were moved and renamed", async () => {
  const excel = open();
  const address = await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const second = worksheets.items[1] as Excel.Worksheet;
    second.name = "Mới";
    worksheets.getItem("HS").delete();
    await context.sync();
    const range = second.getRange("A1").load("address,values");
    await context.sync();
    return [range.address, range.values];
  });
  expect(address).toEqual(["Mới!A1", [["x"]]]);
});

test("the active sheet is pinned when it was asked for", async () => {
  const excel = open();
  const name = await excel.run(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet();
    await context.sync();
    context.workbook.worksheets.getItem("Danh mục").activate();
    active.load("name");
    await context.sync();
    return active.name;
  });
  expect(name).toBe("HS");
});

test("getItem is not found, getItemOrNullObject is null", async () => {
  const excel = open();
  const missing = excel.run(async (context) => {
    context.workbook.worksheets.getItem("Không có").load("name");
    await context.sync();
  });
  await expect(missing).rejects.toMatchObject({
    code: "ItemNotFound",
    debugInfo: { errorLocation: "WorksheetCollection.getItem" },
  });
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Không có");
    await context.sync();
    expect(sheet.isNullObject).toBe(true);
  });
});

test("a sheet deleted under a kept proxy is not found", async () => {
  const excel = open();
  const work = excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("HS").load("id");
    await context.sync();
    excel.grid.deleteSheet(sheet.id);
    sheet.load("name");
    await context.sync();
  });
  await expect(work).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("add names itself or takes a good name; it happens once", async () => {
  const excel = open();
  await excel.run(async (context) => {
    const own = context.workbook.worksheets.add().load("name");
    const named = context.workbook.worksheets.add("Thống kê");
    named.getRange("A1").values = [["x"]];
    named.load("name,position");
    await context.sync();
    expect(own.name).toBe("Sheet4");
    expect([named.name, named.position]).toEqual(["Thống kê", 4]);
  });
  expect(excel.grid.sheets()).toHaveLength(5);
});

test.each([
  ["hs", "ItemAlreadyExists"],
  ["a/b", "InvalidArgument"],
  ["", "InvalidArgument"],
  ["x".repeat(32), "InvalidArgument"],
])("refuses the sheet name %j", async (name, code) => {
  const excel = open();
  const work = excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
  await expect(work).rejects.toMatchObject({ code });
});

test("the last visible sheet cannot be hidden or deleted, a very hidden one not deleted", async () => {
  const excel = open();
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Ẩn").visibility = "VeryHidden";
    context.workbook.worksheets.getItem("Danh mục").visibility = "Hidden";
    await context.sync();
  });
  for (const [name, change] of [
    ["HS", (sheet: Excel.Worksheet) => sheet.delete()],
    ["HS", (sheet: Excel.Worksheet) => Object.assign(sheet, { visibility: "Hidden" })],
    ["Ẩn", (sheet: Excel.Worksheet) => sheet.delete()],
  ] as const) {
    const work = excel.run(async (context) => {
      change(context.workbook.worksheets.getItem(name));
      await context.sync();
    });
    await expect(work).rejects.toMatchObject({ code: "InvalidOperation" });
  }
});

test("protect refuses a protected sheet, unprotect opens it", async () => {
  const excel = open();
  const protect = () =>
    excel.run(async (context) => {
      context.workbook.worksheets.getItem("HS").protection.protect();
      await context.sync();
    });
  await protect();
  await expect(protect()).rejects.toMatchObject({ code: "AccessDenied" });
  await excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem("HS");
    protection.unprotect();
    protection.load("protected,options");
    await context.sync();
    expect(protection.protected).toBe(false);
  });
});

test("workbook: name, dirtiness, save, selection, active cell, calculation, names", async () => {
  const excel = open();
  const sheetId = excel.grid.sheets()[1]?.id as string;
  excel.grid.activate(sheetId);
  excel.grid.selectByHand(sheetId, [{ top: 1, left: 1, bottom: 2, right: 3 }]);
  excel.grid.names = [{ name: "DanToc", sheetId: null, formula: "='Danh mục'!$A$1:$A$9", isVisible: true }];
  await excel.run(async (context) => {
    const { workbook } = context;
    workbook.application.suspendApiCalculationUntilNextSync();
    workbook.application.suspendScreenUpdatingUntilNextSync();
    workbook.worksheets.getItem("HS").getRange("A1").values = [["x"]];
    workbook.load("name,isDirty");
    const selected = workbook.getSelectedRange().load("address");
    const cell = workbook.getActiveCell().load("address");
    const named = workbook.worksheets.getItem("Danh mục").getRange("dantoc").load("address");
    workbook.names.load("items/name,items/type");
    workbook.application.load("calculationMode");
    await context.sync();
    expect([workbook.name, workbook.isDirty]).toEqual(["truong.xlsx", true]);
    expect([selected.address, cell.address, named.address]).toEqual([
      "'Danh mục'!B2:D3",
      "'Danh mục'!B2",
      "'Danh mục'!A1:A9",
    ]);
    expect(workbook.names.items.map((item) => [item.name, item.type])).toEqual([["DanToc", "Range"]]);
    expect(workbook.application.calculationMode).toBe("Automatic");
    workbook.save();
    workbook.load("isDirty");
    await context.sync();
    expect(workbook.isDirty).toBe(false);
  });
});

test("several selected areas: getSelectedRange is refused, getSelectedRanges has them", async () => {
  const excel = open();
  const sheetId = excel.grid.sheets()[0]?.id as string;
  excel.grid.selectByHand(sheetId, [
    { top: 0, left: 0, bottom: 0, right: 0 },
    { top: 2, left: 2, bottom: 2, right: 2 },
  ]);
  const one = excel.run(async (context) => {
    context.workbook.getSelectedRange().load("address");
    await context.sync();
  });
  await expect(one).rejects.toMatchObject({ code: "InvalidSelection" });
  await excel.run(async (context) => {
    const ranges = context.workbook.getSelectedRanges().load("address,worksheet/id");
    await context.sync();
    expect([ranges.address, ranges.worksheet.id]).toEqual(["HS!A1,HS!C3", sheetId]);
  });
});

describe("an older Excel refuses what it has not", () => {
  const refused: [string, (context: Excel.RequestContext) => void][] = [
    ["an event", ({ workbook }) => workbook.worksheets.onNameChanged.add(() => Promise.resolve())],
    ["a method", ({ workbook }) => workbook.worksheets.getFirst().getRange("A1").getDependents()],
    ["a property", ({ workbook }) => workbook.worksheets.getFirst().getRange("A1").load("valuesAsJson")],
  ];

  test.each(refused)("%s", async (_what, ask) => {
    const excel = genuineExcel(new MemoryGrid([{ name: "HS" }]), { profile: "2021" });
    const work = excel.run(async (context) => {
      ask(context);
      await context.sync();
    });
    await expect(work).rejects.toMatchObject({ code: "ApiNotFound" });
  });

  test("and takes it where it has it", async () => {
    const excel = genuineExcel(new MemoryGrid([{ name: "HS" }]), { profile: "2024" });
    await excel.run(async (context) => {
      context.workbook.worksheets.onNameChanged.add(() => Promise.resolve());
      await context.sync();
    });
  });
});
