import { ICommandService, IUniverInstanceService, LocaleType, Univer } from "@univerjs/core";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { SheetsSelectionsService, UniverSheetsPlugin } from "@univerjs/sheets";
import {
  ConditionalFormattingRuleModel,
  UniverSheetsConditionalFormattingPlugin,
} from "@univerjs/sheets-conditional-formatting";
import { SheetDataValidationModel, UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { MAX_COLUMNS } from "../../src/workbook/cells";
import type { GridEvent } from "./grid";
import { openXlsx } from "./openXlsx";
import type { FormatRule } from "./readConditionalFormat";
import { partsOf, testBook } from "./testing/testBook";
import type { UniverEngine } from "./univerEngine";
import { UniverGrid } from "./univerGrid";

function mockEngine(): object {
  return jest.requireActual<{ bundledEngine(): object }>("./testing/bundledEngine").bundledEngine();
}

jest.mock("@univerjs/core", () => mockEngine());
jest.mock("@univerjs/data-validation", () => mockEngine());
jest.mock("@univerjs/engine-formula", () => mockEngine());
jest.mock("@univerjs/sheets", () => mockEngine());
jest.mock("@univerjs/sheets-conditional-formatting", () => mockEngine());
jest.mock("@univerjs/sheets-data-validation", () => mockEngine());
jest.mock("@univerjs/sheets-formula", () => mockEngine());
jest.mock("@univerjs/sheets-numfmt", () => mockEngine());

function headlessEngine(): UniverEngine & { paste(text: string): void; readonly warnings: string[] } {
  const univer = new Univer({ locale: LocaleType.VI_VN, locales: { [LocaleType.VI_VN]: {} } });
  for (const plugin of [
    UniverFormulaEnginePlugin,
    UniverSheetsPlugin,
    UniverSheetsFormulaPlugin,
    UniverSheetsNumfmtPlugin,
    UniverDataValidationPlugin,
    UniverSheetsDataValidationPlugin,
    UniverSheetsConditionalFormattingPlugin,
  ]) {
    univer.registerPlugin(plugin);
  }
  const injector = univer.__getInjector();
  const warnings: string[] = [];
  let paste: (text: string) => void = () => undefined;
  return {
    univer,
    injector,
    commands: injector.get(ICommandService),
    instances: injector.get(IUniverInstanceService),
    selections: () => injector.get(SheetsSelectionsService).getCurrentSelections() as never,
    isEditing: () => false,
    warnings,
    warn: (message) => warnings.push(message),
    conditionalFormats: (unitId, sheetId) =>
      (injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, sheetId) ?? []) as unknown as FormatRule[],
    setConditionalFormats: (unitId, sheetId, rules) => {
      const model = injector.get(ConditionalFormattingRuleModel);
      for (const { cfId } of [...(model.getSubunitRules(unitId, sheetId) ?? [])])
        model.deleteRule(unitId, sheetId, cfId);
      for (const rule of rules.toReversed()) model.addRule(unitId, sheetId, rule as never);
    },
    dataValidations: (unitId, sheetId) => injector.get(SheetDataValidationModel).getRules(unitId, sheetId),
    onTyped: () => ({ dispose: () => undefined }),
    onPasted: (listener) => {
      paste = listener;
      return { dispose: () => undefined };
    },
    paste: (text) => {
      paste(text);
    },
  };
}

interface Desk {
  readonly grid: UniverGrid;
  readonly engine: ReturnType<typeof headlessEngine>;
  readonly events: GridEvent[];
  readonly sheetId: string;
  readonly bytes: Uint8Array;
  /** A person's command on the first sheet. */
  act(id: string, params?: Record<string, unknown>): void;
}

let last: UniverEngine | null = null;

afterEach(() => {
  last?.univer.dispose();
  last = null;
});

async function desk(): Promise<Desk> {
  const bytes = await testBook((parts) => {
    const xml = parts.get("xl/worksheets/sheet1.xml") ?? "";
    parts.set("xl/worksheets/sheet1.xml", xml.replace(/<sheetProtection[^>]*>/, ""));
  });
  const engine = headlessEngine();
  last = engine;
  const grid = new UniverGrid(engine, await openXlsx(bytes, "a.xlsx"), "a.xlsx");
  const events: GridEvent[] = [];
  grid.listen((event) => events.push(event));
  const sheetId = grid.sheets()[0]?.id ?? "";
  const act = (id: string, params: Record<string, unknown> = {}): void => {
    engine.commands.syncExecuteCommand(id, { unitId: "book", subUnitId: sheetId, ...params });
  };
  return { grid, engine, events, sheetId, bytes, act };
}

/** What the news wait for: the end of the task, and a formula's result. */
async function settle(milliseconds = 0): Promise<void> {
  await new Promise((done) => setTimeout(done, milliseconds));
}

const cell = (row: number, column: number): { top: number; bottom: number; left: number; right: number } => ({
  top: row,
  bottom: row,
  left: column,
  right: column,
});
const rows = (top: number, bottom: number): ReturnType<typeof cell> => ({
  top,
  bottom,
  left: 0,
  right: MAX_COLUMNS - 1,
});
const rangeOfRows = (top: number, bottom: number): object => ({
  startRow: top,
  endRow: bottom,
  startColumn: 0,
  endColumn: 20,
});

async function changedParts(on: Desk): Promise<string[]> {
  const one = await partsOf(on.bytes);
  const other = await partsOf(await on.grid.save({ webExtensions: [] }));
  return [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path)).sort();
}

async function savedSheet(on: Desk): Promise<string> {
  return (await partsOf(await on.grid.save({ webExtensions: [] }))).get("xl/worksheets/sheet1.xml") ?? "";
}

describe("UniverGrid reads", () => {
  it("values, texts, formulas, formats and fonts", async () => {
    const { grid } = await desk();
    const sheet = grid.sheets()[0];
    expect(sheet?.values({ top: 2, left: 0, bottom: 3, right: 4 })).toEqual([
      [1, "Nguyễn Thị Bưởi", 40791, true, "0123"],
      [2, "Trần Văn Cam", 40792, "#N/A", "0123"],
    ]);
    expect(sheet?.texts({ top: 2, left: 2, bottom: 2, right: 3 })).toEqual([["05/09/2011", "TRUE"]]);
    expect(sheet?.formulas({ top: 5, left: 0, bottom: 6, right: 2 })).toEqual([
      ["=SUM(A3:A5)", '=B3&" / A3"', "=A3*2"],
      ["=VLOOKUP(F3,'Danh mục'!$A$2:$B$4,2,FALSE)", "", "=A4*2"],
    ]);
    expect(sheet?.numberFormats({ top: 8, left: 1, bottom: 8, right: 7 })[0]).toEqual([
      "@",
      "General",
      "General",
      "General",
      "General",
      "General",
      "m/d/yyyy",
    ]);
    expect(sheet?.fontNames({ top: 8, left: 6, bottom: 8, right: 7 })).toEqual([["Calibri", ".VnTime"]]);
    expect(sheet?.usedArea(false)).toEqual({ top: 0, left: 0, bottom: 8, right: 7 });
    expect(sheet?.merges()).toHaveLength(2);
    expect([sheet?.isRowHidden(4), sheet?.isRowHidden(3)]).toEqual([true, false]);
    expect(sheet?.filter()).toEqual({ enabled: true, hidesRows: true });
    expect(grid.sheets().map(({ visibility }) => visibility)).toEqual(["visible", "hidden", "veryHidden"]);
  });

  it("conditional formats and validations in Excel's words", async () => {
    const { grid } = await desk();
    const sheet = grid.sheets()[0];
    expect(sheet?.conditionalFormats().map(({ type, formula }) => [type, formula])).toEqual([
      ["ColorScale", undefined],
      ["Custom", "=LEN(B3)>20"],
      ["PresetCriteria", undefined],
    ]);
    expect(sheet?.dataValidations().map(({ rule }) => rule)).toEqual([
      { list: { inCellDropDown: true, source: "có,không" } },
      {
        date: { formula1: 36526, operator: "GreaterThan" },
        errorAlert: { message: "Ngày sai", showAlert: true, style: "Stop", title: "Sai" },
      },
      { list: { inCellDropDown: true, source: "='Danh mục'!$A$2:$A$4" } },
    ]);
  });
});

describe("a book in the engine that was only read", () => {
  it("comes back byte for byte", async () => {
    const on = await desk();
    await settle(300);
    expect(await changedParts(on)).toEqual([]);
  });
});

describe("what a person does", () => {
  it("is told with before and after for one cell", async () => {
    const on = await desk();
    on.act("sheet.command.set-range-values", {
      range: { startRow: 2, endRow: 2, startColumn: 1, endColumn: 1 },
      value: { v: "Lý Sầu Riêng", t: 1 },
    });
    await settle();
    expect(on.events).toEqual([
      {
        kind: "changed",
        sheetId: on.sheetId,
        change: "RangeEdited",
        area: cell(2, 1),
        origin: "user",
        details: { before: "Nguyễn Thị Bưởi", after: "Lý Sầu Riêng" },
      },
    ]);
  });

  it("tells a formula with its result", async () => {
    const on = await desk();
    on.act("sheet.command.set-range-values", {
      range: { startRow: 20, endRow: 20, startColumn: 0, endColumn: 0 },
      value: { f: "=A3+A4", v: null },
    });
    await settle(400);
    expect(on.events).toMatchObject([{ area: cell(20, 0), details: { before: "", after: 3 } }]);
  });

  it("pastes text as it would be typed, and undoes it as one", async () => {
    const on = await desk();
    on.grid.select(on.sheetId, cell(20, 1));
    on.events.length = 0;
    on.engine.paste("007\t5/9/2011\t12,5\r\n008\t31/2/2011\tabc\r\n");
    await settle();
    const sheet = on.grid.sheets()[0];
    const area = { top: 20, left: 1, bottom: 21, right: 3 };
    expect(on.events.filter(({ kind }) => kind === "changed")).toMatchObject([{ change: "RangeEdited", area }]);
    expect(sheet?.values(area)).toEqual([
      ["007", 40791, 12.5],
      ["008", "31/2/2011", "abc"],
    ]);
    expect(sheet?.numberFormats(area)[0]).toEqual(["@", "dd/mm/yyyy", "General"]);
    on.act("univer.command.undo");
    await settle();
    expect(sheet?.usedArea(false)?.bottom).toBe(8);
    expect(await changedParts(on)).toEqual([]);
  });

  it("puts rows in and takes them out again: told as such, undone as such, saved as if nothing had been", async () => {
    const on = await desk();
    on.act("sheet.command.insert-row-by-range", { range: rangeOfRows(3, 4), direction: 0 });
    await settle();
    on.act("univer.command.undo");
    await settle();
    on.act("sheet.command.remove-row-by-range", { range: rangeOfRows(3, 3) });
    await settle(200);
    on.act("univer.command.undo");
    await settle(200);
    expect(on.events.filter(({ kind }) => kind === "changed")).toMatchObject([
      { change: "RowInserted", area: rows(3, 4), origin: "user" },
      { change: "RowDeleted", area: rows(3, 4), origin: "user" },
      { change: "RowDeleted", area: rows(3, 3), origin: "user" },
      { change: "RowInserted", area: rows(3, 3), origin: "user" },
    ]);
    expect(await changedParts(on)).toEqual([]);
  });

  it("saves rows that were put in with everything behind them moved", async () => {
    const on = await desk();
    on.act("sheet.command.insert-row-by-range", { range: rangeOfRows(3, 4), direction: 0 });
    await settle(200);
    const xml = await savedSheet(on);
    expect(xml).toContain('<row r="7" hidden="1">');
    expect(xml).toContain('<c r="B6" t="s"><v>4</v></c>');
    expect(xml).toContain("<f>SUM(A3:A7)</f>");
    expect(xml).toContain('<conditionalFormatting sqref="B3:B7">');
    expect(xml).toContain("<formula>LEN(B3)&gt;20</formula>");
    expect(xml).toContain('sqref="D3:D1048576"');
    expect(xml).toContain("<xm:sqref>F3:F7</xm:sqref>");
    expect(xml).toContain('<mergeCell ref="G10:H10"/>');
    expect(xml).toContain('<f t="array" ref="E9:E10">A3:A6*10</f>');
    const saved = await openXlsx(await on.grid.save({ webExtensions: [] }), "a.xlsx");
    expect(saved.snapshot.sheets[on.sheetId]?.cellData?.[8]?.[2]?.f).toBe("=A6*2");
  });

  it("moves names with their cells", async () => {
    const on = await desk();
    on.act("sheet.command.set-worksheet-name", { name: "Lớp 6A" });
    await settle(50);
    const hidden = on.grid.sheets()[1]?.id ?? "";
    on.grid.insertCells(hidden, rows(1, 1), "Down");
    expect(on.grid.definedNames()[0]).toEqual({
      name: "DanToc",
      sheetId: null,
      formula: "='Danh mục'!$A$3:$A$5",
      isVisible: true,
    });
  });

  it("keeps conditional formats with their cells, and brings them back with rows that were taken out", async () => {
    const on = await desk();
    const id = on.grid.addConditionalFormat(on.sheetId, {
      type: "Custom",
      areas: [cell(3, 1), cell(5, 2)],
      formula: "=LEN($B4)>$A$6",
      fillColor: "#FFEB9C",
    });
    const formats = (): unknown[] =>
      on.grid
        .sheets()[0]
        ?.conditionalFormats()
        .map((format) => [format.id, format.areas.map(({ top, bottom }) => [top, bottom]), format.formula]) ?? [];
    const before = formats();
    on.act("sheet.command.remove-row-by-range", { range: rangeOfRows(3, 3) });
    await settle(50);
    expect(formats()).toEqual([
      [id, [[4, 4]], "=LEN($B5)>$A$5"],
      ["o2", [[2, 3]], undefined],
      ["o0", [[2, 3]], "=LEN(B3)>20"],
      ["o1", [[2, 3]], undefined],
    ]);
    on.act("univer.command.undo");
    await settle(50);
    expect(formats()).toEqual(before);
    on.act("sheet.command.remove-row-by-range", { range: rangeOfRows(2, 2) });
    await settle(50);
    expect(formats()[2]).toEqual(["o0", [[2, 3]], "=LEN(B3)>20"]);
  });

  it("renames a sheet: told once, and every formula follows", async () => {
    const on = await desk();
    on.act("sheet.command.set-worksheet-name", { name: "Lớp 6A" });
    await settle(200);
    expect(on.events).toEqual([{ kind: "renamed", sheetId: on.sheetId, before: "Mẫu 1", after: "Lớp 6A" }]);
    const parts = await partsOf(await on.grid.save({ webExtensions: [] }));
    expect(parts.get("xl/worksheets/sheet2.xml")).toContain("<f>'Lớp 6A'!A6</f>");
    expect(parts.get("xl/workbook.xml")).toContain("'Lớp 6A'!$1:$2");
  });

  it("is refused on a protected sheet, but for unlocked cells", async () => {
    const on = await desk();
    on.grid.setProtection(on.sheetId, true);
    const write = (row: number, column: number): void => {
      on.act("sheet.command.set-range-values", {
        range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
        value: { v: "x", t: 1 },
      });
    };
    write(2, 1);
    expect(on.engine.warnings).toHaveLength(1);
    write(4, 3);
    await settle();
    expect(on.engine.warnings).toHaveLength(1);
    expect(on.events).toMatchObject([{ area: cell(4, 3) }]);
    expect(on.grid.sheets()[0]?.values(cell(2, 1))).toEqual([["Nguyễn Thị Bưởi"]]);
  });
});

describe("what the host does", () => {
  it("writes values as given and tells it before it returns", async () => {
    const on = await desk();
    on.grid.setNumberFormats(on.sheetId, cell(10, 0), [["@"]]);
    on.grid.setValues(on.sheetId, { top: 10, left: 0, bottom: 10, right: 3 }, [["0012", 5, true, ""]]);
    expect(on.events).toMatchObject([
      { change: "RangeEdited", area: { top: 10, left: 0, bottom: 10, right: 3 }, origin: "addin" },
    ]);
    const sheet = on.grid.sheets()[0];
    expect(sheet?.values({ top: 10, left: 0, bottom: 10, right: 3 })).toEqual([["0012", 5, true, ""]]);
    on.grid.setFill(on.sheetId, cell(10, 0), "#FFEB9C");
    expect(sheet?.values(cell(10, 0))).toEqual([["0012"]]);
    expect(await savedSheet(on)).toContain(
      '<c r="A11" s="6" t="inlineStr"><is><t xml:space="preserve">0012</t></is></c>',
    );
  });

  it("can be undone where it wrote values, not where it marked", async () => {
    const on = await desk();
    on.grid.setValues(on.sheetId, cell(2, 1), [["Đỗ Dừa"]]);
    on.grid.addConditionalFormat(on.sheetId, {
      type: "Custom",
      areas: [cell(2, 1)],
      formula: "=TRUE",
      fillColor: "#FFEB9C",
    });
    on.act("univer.command.undo");
    await settle();
    expect(on.grid.sheets()[0]?.values(cell(2, 1))).toEqual([["Nguyễn Thị Bưởi"]]);
    expect(on.grid.sheets()[0]?.conditionalFormats()).toHaveLength(4);
  });

  it("marks, changes the mark and takes it away without a trace", async () => {
    const on = await desk();
    const id = on.grid.addConditionalFormat(on.sheetId, {
      type: "Custom",
      areas: [cell(2, 1), cell(3, 2)],
      formula: '=N("so-sach")=0',
      fillColor: "#FFEB9C",
    });
    expect(on.grid.sheets()[0]?.conditionalFormats()[0]).toEqual({
      id,
      type: "Custom",
      areas: [cell(2, 1), cell(3, 2)],
      formula: '=N("so-sach")=0',
      fillColor: "#FFEB9C",
      stopIfTrue: false,
    });
    on.grid.updateConditionalFormat(on.sheetId, id, { areas: [cell(5, 1)] });
    expect(await savedSheet(on)).toContain(
      '<conditionalFormatting sqref="B6"><cfRule type="expression" dxfId="1" priority="1">',
    );
    on.grid.deleteConditionalFormat(on.sheetId, id);
    expect(await changedParts(on)).toEqual([]);
  });

  it("puts rows and columns in, with the look of the row above", async () => {
    const on = await desk();
    on.grid.insertCells(on.sheetId, rows(3, 3), "Down");
    on.grid.insertCells(on.sheetId, { top: 0, bottom: 1_048_575, left: 1, right: 1 }, "Right");
    expect(on.events.filter(({ kind }) => kind === "changed")).toMatchObject([
      { change: "RowInserted", area: rows(3, 3), origin: "addin" },
      { change: "ColumnInserted", origin: "addin" },
    ]);
    await settle(200);
    const xml = await savedSheet(on);
    expect(xml).toContain('<c r="D4" s="2"/>');
    expect(xml).toContain('<col min="3" max="3" width="25" style="3" customWidth="1"/>');
    expect(xml).toContain('<filterColumn colId="6">');
    on.grid.deleteCells(on.sheetId, rows(3, 3), "Up");
    expect(on.events.at(-1)).toMatchObject({ change: "RowDeleted", area: rows(3, 3) });
  });

  it("adds a sheet, fills it and deletes it", async () => {
    const on = await desk();
    const id = on.grid.addSheet("Thống kê");
    expect(on.grid.activeSheetId()).toBe(on.sheetId);
    on.grid.setValues(id, { top: 0, left: 0, bottom: 1, right: 0 }, [["Lớp"], [40]]);
    on.grid.setDataValidation(id, cell(5, 0), { list: { inCellDropDown: true, source: "='Danh mục'!$A$2:$A$4" } });
    const parts = await partsOf(await on.grid.save({ webExtensions: [] }));
    expect(parts.get("xl/worksheets/sheet4.xml")).toContain('<c r="A2"><v>40</v></c>');
    expect(parts.get("xl/worksheets/sheet4.xml")).toContain('sqref="A6"');
    on.grid.deleteSheet(id);
    expect(on.events.map(({ kind }) => kind)).toEqual(["added", "changed", "deleted"]);
    expect(await changedParts(on)).toEqual([]);
  });

  it("writes far below what the file holds", async () => {
    const on = await desk();
    on.grid.setValues(on.sheetId, cell(9000, 60), [["xa"]]);
    expect(on.grid.sheets()[0]?.values(cell(9000, 60))).toEqual([["xa"]]);
    expect(await savedSheet(on)).toContain('sqref="D3:D1048576"');
  });

  it("hears that another book was opened when this one is closed", async () => {
    const on = await desk();
    on.grid.dispose();
    expect(on.events).toEqual([{ kind: "opened" }]);
  });
});
