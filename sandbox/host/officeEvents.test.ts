import { MemoryGrid } from "./memoryGrid";
import { genuineExcel } from "./testing/genuineExcel";
import type { GenuineExcel, GenuineExcelOptions } from "./testing/genuineExcel";

const cell = { top: 1, left: 1, bottom: 1, right: 1 };
const block = { top: 1, left: 1, bottom: 3, right: 2 };

function open(options?: GenuineExcelOptions): GenuineExcel {
  return genuineExcel(new MemoryGrid([{ name: "HS", rows: [["a"], ["b", "c"]] }, { name: "DM" }]), options);
}

const idOf = ({ grid }: GenuineExcel, index = 0) => grid.sheets()[index]?.id ?? "";

/** Registers on the whole book; gives what comes, and the function that ends it. */
async function listen<A extends object>(
  excel: GenuineExcel,
  pick: (sheets: Excel.WorksheetCollection) => { add(handler: (args: A) => Promise<void>): { remove(): void } },
): Promise<{ got: A[]; stop: () => Promise<void> }> {
  const got: A[] = [];
  const context = excel.newContext();
  const result = pick(context.workbook.worksheets).add((args) => {
    got.push(args);
    return Promise.resolve();
  });
  await context.sync();
  return {
    got,
    stop: async () => {
      result.remove();
      await context.sync();
    },
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const changes = (excel: GenuineExcel) => listen(excel, (sheets) => sheets.onChanged);

test("an edit of one cell tells address, before and after", async () => {
  const excel = open();
  const { got } = await changes(excel);
  excel.grid.edit(idOf(excel), cell, [[40000]]);
  await settled();
  expect(got).toEqual([
    expect.objectContaining({
      type: "WorksheetChanged",
      address: "B2",
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "Unknown",
      worksheetId: idOf(excel),
      details: { valueBefore: "c", valueAfter: 40000, valueTypeBefore: "String", valueTypeAfter: "Double" },
    }),
  ]);
});

test("an edit of several cells tells the address alone; rows and columns are whole", async () => {
  const excel = open();
  const { got } = await changes(excel);
  excel.grid.edit(idOf(excel), block, [
    ["x", "y"],
    ["z", "w"],
    ["u", "v"],
  ]);
  excel.grid.insertRowsByHand(idOf(excel), 4, 3);
  excel.grid.deleteRowsByHand(idOf(excel), 1, 1);
  await settled();
  expect(got.map(({ address, changeType, details }) => [address, changeType, details as unknown])).toEqual([
    ["B2:C4", "RangeEdited", undefined],
    ["5:7", "RowInserted", undefined],
    ["2:2", "RowDeleted", undefined],
  ]);
});

test("the add-in's own writes are told with their source from ExcelApi 1.14 on", async () => {
  const excel = open({ profile: "2021" });
  const { got } = await changes(excel);
  await excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [["x"]];
    await context.sync();
  });
  await settled();
  expect(got.map(({ triggerSource }) => triggerSource)).toEqual(["ThisLocalAddin"]);
});

test("a co-author's edit is remote", async () => {
  const excel = open();
  const { got } = await changes(excel);
  excel.book.events.isRemote = true;
  excel.grid.edit(idOf(excel), cell, [["x"]]);
  await settled();
  expect(got.map(({ source, triggerSource }) => [source, triggerSource])).toEqual([["Remote", "Unknown"]]);
});

test("the event's range can be asked for later, and has moved along", async () => {
  const excel = open();
  const { got } = await changes(excel);
  excel.grid.edit(idOf(excel), cell, [["x"]]);
  await settled();
  excel.grid.insertRowsByHand(idOf(excel), 0, 2);
  const address = await excel.run(async (context) => {
    const range = got[0]?.getRange(context).load("address");
    await context.sync();
    return range?.address;
  });
  expect(address).toBe("HS!B4");
});

test("a sheet's own handler hears its sheet only, and nothing after it was removed", async () => {
  const excel = open();
  const got: string[] = [];
  const context = excel.newContext();
  const sheet = context.workbook.worksheets.getItem("DM").load("id");
  await context.sync();
  const result = sheet.onChanged.add((args) => {
    got.push(args.address);
    return Promise.resolve();
  });
  await context.sync();
  excel.grid.edit(idOf(excel, 0), cell, [["x"]]);
  excel.grid.edit(idOf(excel, 1), cell, [["x"]]);
  await settled();
  expect(got).toEqual(["B2"]);
  result.remove();
  await context.sync();
  excel.grid.edit(idOf(excel, 1), cell, [["y"]]);
  await settled();
  expect(got).toEqual(["B2"]);
});

test("sheets: added, activated, deactivated, renamed, deleted; selection", async () => {
  const excel = open();
  const heard: string[] = [];
  const hear = (name: string) => (args: object) => {
    const { worksheetId, address, nameAfter } = args as Record<string, string>;
    heard.push([name, worksheetId === idOf(excel) ? "HS" : "?", address ?? nameAfter ?? ""].join(" ").trim());
    return Promise.resolve();
  };
  const context = excel.newContext();
  const { worksheets } = context.workbook;
  worksheets.onAdded.add(hear("added"));
  worksheets.onActivated.add(hear("activated"));
  worksheets.onDeactivated.add(hear("deactivated"));
  worksheets.onNameChanged.add(hear("renamed"));
  worksheets.onDeleted.add(hear("deleted"));
  worksheets.onSelectionChanged.add(hear("selected"));
  await context.sync();
  const added = excel.grid.addSheet(null);
  excel.grid.activate(added);
  excel.grid.renameSheet(idOf(excel), "Học sinh");
  excel.grid.deleteSheet(added);
  excel.grid.selectByHand(idOf(excel), [cell, { ...block, left: 5, right: 5 }]);
  await settled();
  expect(heard).toEqual([
    "added ?",
    "deactivated HS",
    "activated ?",
    "selected ? A1",
    "renamed HS Học sinh",
    "deleted ?",
    "activated HS",
    "selected HS A1",
    "selected HS B2,F2:F4",
  ]);
});

test("enableEvents off keeps them back", async () => {
  const excel = open();
  const { got } = await changes(excel);
  await excel.run(async (context) => {
    context.runtime.enableEvents = false;
    await context.sync();
  });
  excel.grid.edit(idOf(excel), cell, [["x"]]);
  await settled();
  expect(got).toHaveLength(0);
});

test.each([
  ["lose", []],
  ["duplicate", ["B2", "B2"]],
  ["misplace", ["A1"]],
] as const)("a fault can %s an event", async (fault, addresses) => {
  const excel = open();
  const { got } = await changes(excel);
  excel.book.faults.spoilNextEvents(fault);
  excel.grid.edit(idOf(excel), cell, [["x"]]);
  await settled();
  expect(got.map(({ address }) => address)).toEqual(addresses);
  excel.grid.edit(idOf(excel), block, [["x"]]);
  await settled();
  expect(got.at(-1)?.address).toBe("B2:C4");
});
