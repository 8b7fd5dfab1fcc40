import { MemoryGrid } from "../memoryGrid";
import { genuineExcel } from "../testing/genuineExcel";
import type { GenuineExcel } from "../testing/genuineExcel";

const open = () => genuineExcel(new MemoryGrid([{ name: "HS", rows: [["x"]] }]));

async function add(excel: GenuineExcel, address: string, formula: string, fill: string): Promise<void> {
  await excel.run(async (context) => {
    const format = context.workbook.worksheets.getFirst().getRanges(address).conditionalFormats.add("Custom");
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = fill;
    format.custom.format.font.bold = true;
    format.stopIfTrue = false;
    await context.sync();
  });
}

const formulas = ({ grid }: GenuineExcel) =>
  grid
    .sheets()[0]
    ?.conditionalFormats()
    .map(({ formula, areas }) => [formula, areas.length]);

test("added on several areas, with rule and look, in one round trip", async () => {
  const excel = open();
  await add(excel, "A1:A3,C5", '=LEN("mark")>0', "#ffcccc");
  expect(excel.batches.filter(({ response }) => response.Results.length > 0 && !response.Error)).toHaveLength(
    excel.batches.length,
  );
  expect(excel.grid.sheets()[0]?.conditionalFormats()).toEqual([
    {
      id: expect.any(String) as string,
      type: "Custom",
      areas: [
        { top: 0, left: 0, bottom: 2, right: 0 },
        { top: 4, left: 2, bottom: 4, right: 2 },
      ],
      formula: '=LEN("mark")>0',
      fillColor: "#FFCCCC",
      bold: true,
      stopIfTrue: false,
    },
  ]);
});

test("a new one comes on top; its id is its place in the collection it was reached by", async () => {
  const excel = open();
  await add(excel, "A1:A9", "=1", "red");
  await add(excel, "C1:C9", "=2", "red");
  const answer = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const all = sheet.getRange().conditionalFormats;
    all.load("items/id,items/type,items/priority,items/customOrNullObject/rule/formula");
    const some = sheet.getRange("A1:B2").conditionalFormats.load("items/id,items/custom/rule/formula");
    const count = sheet.getRange("F1").conditionalFormats.getCount();
    await context.sync();
    return [
      all.items.map((item) => [item.id, item.priority, item.customOrNullObject.rule.formula]),
      some.items.map((item) => [item.id, item.custom.rule.formula]),
      count.value,
    ];
  });
  expect(answer).toEqual([
    [
      ["0", 0, "=2"],
      ["1", 1, "=1"],
    ],
    [["0", "=1"]],
    0,
  ]);
});

test("deleting from the last place up takes the right ones", async () => {
  const excel = open();
  for (const formula of ["=1", "=2", "=3"]) await add(excel, "A1:A9", formula, "red");
  await excel.run(async (context) => {
    const formats = context.workbook.worksheets.getFirst().getRange().conditionalFormats;
    formats.getItem("2").delete();
    formats.getItem("0").delete();
    await context.sync();
  });
  expect(formulas(excel)).toEqual([["=2", 1]]);
});

test("clearAll takes the cells out of wider rules and removes those within", async () => {
  const excel = open();
  await add(excel, "A1:A9", "=1", "red");
  await add(excel, "B2", "=2", "red");
  await excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A3:C4").conditionalFormats.clearAll();
    context.workbook.worksheets.getFirst().getRange("B2").conditionalFormats.clearAll();
    await context.sync();
  });
  expect(formulas(excel)).toEqual([["=1", 2]]);
});

test("getRanges gives all areas, getRange only where there is one", async () => {
  const excel = open();
  await add(excel, "A1:A3,C5", "=1", "red");
  await excel.run(async (context) => {
    const format = context.workbook.worksheets.getFirst().getRange().conditionalFormats.getItemAt(0);
    const ranges = format.getRanges().load("address,areaCount");
    const range = format.getRangeOrNullObject();
    const missing = context.workbook.worksheets.getFirst().getRange().conditionalFormats.getItemOrNullObject("7");
    await context.sync();
    expect([ranges.address, ranges.areaCount, range.isNullObject, missing.isNullObject]).toEqual([
      "HS!A1:A3,HS!C5",
      2,
      true,
      true,
    ]);
  });
});

test("other people's rules of other types are listed, and their custom part is null", async () => {
  const excel = open();
  const sheet = excel.grid.sheets()[0];
  sheet?.formats.push({ id: "scale", type: "ColorScale", areas: [{ top: 0, left: 0, bottom: 5, right: 0 }] });
  await excel.run(async (context) => {
    const formats = context.workbook.worksheets.getFirst().getRange().conditionalFormats;
    formats.load("items/type,items/customOrNullObject/rule/formula");
    await context.sync();
    expect(formats.items.map((item) => [item.type, item.customOrNullObject.isNullObject])).toEqual([
      ["ColorScale", true],
    ]);
  });
  const wrong = excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange().conditionalFormats.getItemAt(0).custom.rule.load("formula");
    await context.sync();
  });
  await expect(wrong).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("types the stand-in cannot make are refused and said", async () => {
  const excel = open();
  const work = excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").conditionalFormats.add("DataBar");
    await context.sync();
  });
  await expect(work).rejects.toMatchObject({ code: "NotImplemented" });
  expect(excel.notes).toEqual([expect.stringContaining("DataBar")]);
});

describe("data validation", () => {
  test("a list from a range, with its messages, is set, read and cleared", async () => {
    const excel = open();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const { dataValidation } = sheet.getRange("B2:B9");
      dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("D1:D5") } };
      dataValidation.prompt = { message: "Chọn", showPrompt: true, title: "Dân tộc" };
      dataValidation.load("rule,type,prompt,errorAlert,ignoreBlanks");
      const part = sheet.getRange("B3").dataValidation.load("type");
      const mixed = sheet.getRange("A1:B9").dataValidation.load("type,rule");
      const none = sheet.getRange("F1").dataValidation.load("type,rule");
      await context.sync();
      expect(dataValidation.rule).toEqual({ list: { inCellDropDown: true, source: "=HS!$D$1:$D$5" } });
      expect(dataValidation.prompt).toMatchObject({ title: "Dân tộc" });
      expect([dataValidation.type, dataValidation.ignoreBlanks, part.type]).toEqual(["List", true, "List"]);
      expect([mixed.type, mixed.rule as unknown, none.type, none.rule]).toEqual(["Inconsistent", null, "None", {}]);
      sheet.getRange("B2:B5").dataValidation.clear();
      await context.sync();
    });
    expect(
      excel.grid
        .sheets()[0]
        ?.dataValidations()
        .map(({ areas }) => areas),
    ).toEqual([[{ top: 5, left: 1, bottom: 8, right: 1 }]]);
  });

  test("a rule of no or two kinds is refused", async () => {
    const excel = open();
    for (const rule of [{}, { list: { inCellDropDown: true, source: "a" }, custom: { formula: "=1" } }]) {
      const work = excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1").dataValidation.rule = rule;
        await context.sync();
      });
      await expect(work).rejects.toMatchObject({ code: "InvalidArgument" });
    }
  });
});
