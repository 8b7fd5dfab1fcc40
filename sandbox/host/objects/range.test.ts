import { MemoryGrid } from "../memoryGrid";
import { genuineExcel } from "../testing/genuineExcel";
import type { GenuineExcel } from "../testing/genuineExcel";

function open(): GenuineExcel {
  return genuineExcel(
    new MemoryGrid([
      {
        name: "Lớp 6",
        rows: [
          ["Họ tên", "Ngày sinh", "Điểm"],
          ["Nguyễn An", 40000, 8.5],
          ["Trần Bình", "", true],
        ],
      },
      { name: "Trống" },
    ]),
  );
}

function firstSheet({ grid }: GenuineExcel) {
  return grid.sheets()[0] as ReturnType<MemoryGrid["sheets"]>[number];
}

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

test("gives address, shape, values, text, formulas and value types", async () => {
  const excel = open();
  firstSheet(excel).cells.set(2 * 16384 + 1, { value: 3, formula: "=1+2", format: "0.0" });
  const range = await excel.run(async (context) => {
    const loaded = context.workbook.worksheets.getItem("lớp 6").getRange("A1:C3");
    loaded.load("address,cellCount,rowIndex,values,text,formulas,numberFormat,valueTypes,worksheet/name");
    await context.sync();
    return loaded.toJSON();
  });
  expect(range).toMatchObject({
    address: "'Lớp 6'!A1:C3",
    cellCount: 9,
    rowIndex: 0,
    values: [
      ["Họ tên", "Ngày sinh", "Điểm"],
      ["Nguyễn An", 40000, 8.5],
      ["Trần Bình", 3, true],
    ],
    formulas: [
      ["Họ tên", "Ngày sinh", "Điểm"],
      ["Nguyễn An", 40000, 8.5],
      ["Trần Bình", "=1+2", true],
    ],
    valueTypes: [
      ["String", "String", "String"],
      ["String", "Double", "Double"],
      ["String", "Double", "Boolean"],
    ],
  });
  expect(range.text?.[2]).toEqual(["Trần Bình", "3", "TRUE"]);
  expect(range.numberFormat?.[2]).toEqual(["General", "0.0", "General"]);
});

test("a range kept across round trips follows the rows inserted above it", async () => {
  const excel = open();
  const addresses = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const range = sheet.getRange("A2:B3");
    range.load("address");
    await context.sync();
    const before = range.address;
    sheet.getRange("1:2").insert("Down");
    range.load("address");
    await context.sync();
    return [before, range.address];
  });
  expect(addresses).toEqual(["'Lớp 6'!A2:B3", "'Lớp 6'!A4:B5"]);
  expect(excel.book.references.count).toBe(0);
});

test("a kept range whose rows are deleted is an invalid reference", async () => {
  const excel = open();
  const work = excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const range = sheet.getRange("A2:B3").load("address");
    await context.sync();
    sheet.getRange("2:3").delete("Up");
    await context.sync();
    range.load("values");
    await context.sync();
  });
  await expect(work).rejects.toMatchObject({ code: "InvalidReference" });
});

test.each([
  ["getCell(1,2)", (range: Excel.Range) => range.getCell(1, 2), "D4"],
  ["getRow(1)", (range: Excel.Range) => range.getRow(1), "B4:D4"],
  ["getColumn(2)", (range: Excel.Range) => range.getColumn(2), "D3:D6"],
  ["getLastRow", (range: Excel.Range) => range.getLastRow(), "B6:D6"],
  ["getOffsetRange", (range: Excel.Range) => range.getOffsetRange(-1, 1), "C2:E5"],
  ["getResizedRange", (range: Excel.Range) => range.getResizedRange(-3, 1), "B3:E3"],
  ["getEntireRow", (range: Excel.Range) => range.getEntireRow(), "3:6"],
  ["getEntireColumn", (range: Excel.Range) => range.getEntireColumn(), "B:D"],
  ["getRowsBelow", (range: Excel.Range) => range.getRowsBelow(2), "B7:D8"],
  ["getRowsAbove", (range: Excel.Range) => range.getRowsAbove(), "B2:D2"],
  ["getBoundingRect", (range: Excel.Range) => range.getBoundingRect("F1"), "B1:F6"],
  ["getIntersection", (range: Excel.Range) => range.getIntersection("C1:Z4"), "C3:D4"],
])("%s", async (_name, derive, expected) => {
  const excel = open();
  const address = await excel.run(async (context) => {
    const range = derive(context.workbook.worksheets.getItem("Trống").getRange("B3:D6"));
    range.load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe(`Trống!${expected}`);
});

test("ranges off the sheet are refused", async () => {
  const excel = open();
  const up = excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").getOffsetRange(-1, 0).load("address");
    await context.sync();
  });
  await expect(up).rejects.toMatchObject({ code: "InvalidArgument" });
});

describe("null objects", () => {
  test("an empty sheet has no used range; what hangs on a null object is null too", async () => {
    const excel = open();
    const state = await excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem("Trống").getUsedRangeOrNullObject(true);
      const cell = used.getCell(0, 0);
      const { format } = used;
      used.load("address");
      format.fill.load("color");
      cell.load("values");
      await context.sync();
      return [used.isNullObject, cell.isNullObject, format.isNullObject];
    });
    expect(state).toEqual([true, true, true]);
  });

  test("stays null in later round trips; writing to it fails", async () => {
    const excel = open();
    const work = excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem("Trống").getUsedRangeOrNullObject();
      await context.sync();
      expect(used.isNullObject).toBe(true);
      used.load("address");
      await context.sync();
      expect(used.isNullObject).toBe(true);
      used.values = [["x"]];
      await context.sync();
    });
    await expect(work).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  test("getUsedRange of an empty sheet is its first cell", async () => {
    const excel = open();
    const address = await excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem("Trống").getUsedRange();
      used.load("address");
      await context.sync();
      return used.address;
    });
    expect(address).toBe("Trống!A1");
  });
});

describe("writing", () => {
  async function write(excel: GenuineExcel, address: string, change: (range: Excel.Range) => void): Promise<void> {
    await excel.run(async (context) => {
      change(context.workbook.worksheets.getFirst().getRange(address));
      await context.sync();
    });
  }

  test("values must have exactly the range's shape", async () => {
    const excel = open();
    const wrong = write(excel, "A1:B2", (range) => {
      range.values = [["x", "y"]];
    });
    await expect(wrong).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(firstSheet(excel).values(area(0, 0, 0, 0))).toEqual([["Họ tên"]]);
  });

  test("one value fills all cells; null leaves a cell alone", async () => {
    const excel = open();
    await write(excel, "D1:E2", (range) => {
      Object.assign(range, { values: "x" });
    });
    await write(excel, "D1:E2", (range) => {
      range.values = [
        [null, "y"],
        ["z", null],
      ];
    });
    expect(firstSheet(excel).values(area(0, 3, 1, 4))).toEqual([
      ["x", "y"],
      ["z", "x"],
    ]);
  });

  test("text is read in US order, unless the cell's format is text", async () => {
    const excel = open();
    await write(excel, "E1:E5", (range) => {
      range.values = [["5/9/2011"], ["25/9/2011"], ["012"], ["'013"], ["=A1"]];
    });
    const sheet = firstSheet(excel);
    expect(sheet.values(area(0, 4, 3, 4))).toEqual([[40672], ["25/9/2011"], [12], ["013"]]);
    expect(sheet.numberFormats(area(0, 4, 1, 4))).toEqual([["m/d/yyyy"], ["General"]]);
    expect(sheet.formulas(area(4, 4, 4, 4))).toEqual([["=A1"]]);

    await write(excel, "F1:F2", (range) => {
      range.numberFormat = [["@"], ["@"]];
      range.values = [["5/9/2011"], ["012"]];
    });
    expect(sheet.values(area(0, 5, 1, 5))).toEqual([["5/9/2011"], ["012"]]);
  });

  test("thousands of rows arrive whole, though Office.js sends them in pieces", async () => {
    const excel = open();
    const rows = Array.from({ length: 4000 }, (_row, r) => [`x${String(r)}`, r]);
    await write(excel, "H1:I4000", (range) => {
      range.values = rows;
    });
    expect(firstSheet(excel).values(area(0, 7, 3999, 8))).toEqual(rows);
  });

  test("a protected sheet refuses", async () => {
    const excel = open();
    firstSheet(excel).isProtected = true;
    const writes: ((range: Excel.Range) => void)[] = [
      (range) => {
        range.values = [["x"]];
      },
      (range) => {
        range.numberFormat = [["@"]];
      },
      (range) => range.clear(),
      (range) => {
        range.format.fill.color = "red";
      },
      (range) => range.conditionalFormats.add("Custom"),
      (range) => range.conditionalFormats.clearAll(),
      (range) => range.dataValidation.clear(),
      (range) => range.delete("Up"),
    ];
    for (const change of writes) {
      await expect(write(excel, "A1", change)).rejects.toMatchObject({ code: "AccessDenied" });
    }
  });

  test("a whole column's format reaches past the used cells, and says how far", async () => {
    const excel = open();
    await write(excel, "B:B", (range) => {
      Object.assign(range, { numberFormat: "@" });
    });
    const sheet = firstSheet(excel);
    expect(sheet.numberFormats(area(0, 1, 0, 2))).toEqual([["@", "General"]]);
    expect(sheet.numberFormats(area(1002, 1, 1003, 1))).toEqual([["@"], ["General"]]);
    expect(excel.notes).toEqual([expect.stringContaining("1003")]);
  });

  test("copyFrom moves relative references", async () => {
    const excel = open();
    firstSheet(excel).cells.set(0 * 16384 + 3, { value: 0, formula: "=A1&$B$1" });
    await write(excel, "E2:E3", (range) => range.copyFrom("D1"));
    expect(firstSheet(excel).formulas(area(1, 4, 2, 4))).toEqual([["=B2&$B$1"], ["=B3&$B$1"]]);
  });
});

test("whole columns give no values, but can be asked for their used part", async () => {
  const excel = open();
  const [values, used] = await excel.run(async (context) => {
    const column = context.workbook.worksheets.getFirst().getRange("A:A");
    const part = column.getUsedRange();
    column.load("values");
    part.load("address");
    await context.sync();
    return [column.values as unknown, part.address];
  });
  expect(values).toBeNull();
  expect(used).toBe("'Lớp 6'!A1:A3");
});

test("rowHidden is null where some rows are hidden", async () => {
  const excel = open();
  excel.grid.filterByHand(firstSheet(excel).id, [1]);
  const hidden = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const ranges = ["A1:A1", "A2:A2", "A1:A3"].map((address) => sheet.getRange(address).load("rowHidden"));
    sheet.autoFilter.load("enabled,isDataFiltered");
    const rows = sheet.getRange("A1:A3").getRowProperties({ rowHidden: true, rowIndex: true });
    const visible = sheet.getUsedRange().getSpecialCells("Visible").load("address");
    await context.sync();
    return {
      ranges: ranges.map((range) => range.rowHidden as boolean | null),
      filter: [sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered],
      rows: rows.value,
      visible: visible.address,
    };
  });
  expect(hidden).toEqual({
    ranges: [false, true, null],
    filter: [true, true],
    rows: [
      { rowHidden: false, rowIndex: 0 },
      { rowHidden: true, rowIndex: 1 },
      { rowHidden: false, rowIndex: 2 },
    ],
    visible: "'Lớp 6'!A1:C1,'Lớp 6'!A3:C3",
  });
});

test("merged areas, special cells and find", async () => {
  const excel = open();
  firstSheet(excel).merged = [area(0, 0, 0, 2)];
  firstSheet(excel).cells.set(2 * 16384 + 2, { value: 3, formula: "=1+2" });
  const answer = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const used = sheet.getUsedRange();
    const merged = used.getMergedAreasOrNullObject().load("areas/items/address");
    const none = sheet.getRange("A2:C3").getMergedAreasOrNullObject();
    const formulas = used.getSpecialCellsOrNullObject("Formulas").load("address");
    const blanks = used.getSpecialCellsOrNullObject("Blanks").load("address");
    const numbers = used.getSpecialCellsOrNullObject("Constants", "Numbers").load("address");
    const found = used.findOrNullObject("bình", { completeMatch: false, matchCase: false }).load("address");
    await context.sync();
    return [
      merged.areas.items.map((range) => range.address),
      none.isNullObject,
      formulas.address,
      blanks.address,
      numbers.address,
      found.address,
    ];
  });
  expect(answer).toEqual([["'Lớp 6'!A1:C1"], true, "'Lớp 6'!C3", "'Lớp 6'!B3", "'Lớp 6'!B2:C2", "'Lớp 6'!A3"]);
});

test("cell properties are set and read cell by cell", async () => {
  const excel = open();
  const [read] = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
    range.setCellProperties([[{ format: { fill: { color: "#ffcccc" } } }, { format: { font: { bold: true } } }]]);
    const properties = range.getCellProperties({
      address: true,
      format: { fill: { color: true }, font: { name: true } },
    });
    await context.sync();
    return properties.value;
  });
  expect(read).toEqual([
    { address: "'Lớp 6'!A1", format: { fill: { color: "#FFCCCC" }, font: { name: "Calibri" } } },
    { address: "'Lớp 6'!B1", format: { fill: { color: null }, font: { name: "Calibri" } } },
  ]);
});

test("looks the grid cannot paint are remembered and said once", async () => {
  const excel = open();
  const wrap = await excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getFirst().getRange("A1:B2");
    format.wrapText = true;
    format.wrapText = true;
    format.borders.getItem("EdgeTop").style = "Continuous";
    format.autofitColumns();
    format.load("wrapText");
    await context.sync();
    return format.wrapText;
  });
  expect(wrap).toBe(true);
  expect(excel.notes.filter((note) => note.includes("wrapText"))).toHaveLength(1);
});

test("what the stand-in does not play is refused and said on the console", async () => {
  const excel = open();
  const chart = excel.run(async (context) => {
    context.workbook.worksheets.getFirst().charts.load("items/name");
    await context.sync();
  });
  await expect(chart).rejects.toMatchObject({ code: "NotImplemented" });
  expect(excel.notes).toContain("Không mô phỏng: Worksheet.Charts");
});
