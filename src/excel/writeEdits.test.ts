import { parseArea } from "../workbook/address";
import type { CellEdit } from "../workbook/types";
import { editRanges, needsTextFormat } from "./editRanges";
import { Gate } from "./gate";
import { OwnWrites } from "./ownWrites";
import { FakeBook } from "./testing/fakeExcel";
import { writeEdits } from "./writeEdits";

function setUp() {
  const book = new FakeBook();
  const sheet = book.addSheet("s1");
  const gate = new Gate({ newContext: book.newContext, readPauses: [] });
  const ownWrites = new OwnWrites(() => 0);
  return { book, sheet, gate, write: (edits: CellEdit[]) => writeEdits(gate, ownWrites, edits), ownWrites };
}

function edit(address: string, value: CellEdit["value"], numberFormat?: string): CellEdit {
  const area = parseArea(address);
  if (!area) throw new Error(address);
  return { sheet: "s1", row: area.top, column: area.left, value, ...(numberFormat ? { numberFormat } : {}) };
}

test("edits are written as few rectangles, formats before values, in two round trips", async () => {
  const { sheet, gate, write, ownWrites } = setUp();
  sheet.set("B3", "cũ", { format: "0.0" });
  const edits = [edit("B2", "001", "@"), edit("B3", 5), edit("B4", true), edit("F9", "Kinh")];
  expect(editRanges(edits)).toHaveLength(2);
  await write(edits);
  expect(gate.roundTrips).toBe(2);
  expect(sheet.at(1, 1)).toEqual({ value: "001", format: "@" });
  expect(sheet.at(2, 1)).toEqual({ value: 5, format: "0.0" });
  expect(sheet.at(3, 1).value).toBe(true);
  expect(sheet.at(8, 5)).toEqual({ value: "Kinh" });
  expect(ownWrites.covers("s1", [{ top: 1, left: 1, bottom: 1, right: 1 }])).toBe(true);
});

test.each(["=1+1", "+84901234567", "-5", "@SUM(A1)", "\t=1+1"])("%j stays text", async (text) => {
  const { sheet, write } = setUp();
  await write([edit("B2", text), edit("B3", "Kinh"), edit("C2", text, "0.00")]);
  expect(sheet.at(1, 1)).toEqual({ value: text, format: "@" });
  expect(sheet.at(2, 1)).toEqual({ value: "Kinh" });
  expect(sheet.at(1, 2)).toEqual({ value: text, format: "@" });
});

test("numbers, truth values, emptiness, a dash and plain text need no format", () => {
  for (const value of [-5, 0, false, "", "-", "Nguyễn Văn A", "1=2"]) expect(needsTextFormat(value)).toBe(false);
});

test("the last edit of a cell counts", async () => {
  const { sheet, write } = setUp();
  await write([edit("B2", "a"), edit("B2", "b")]);
  expect(sheet.at(1, 1).value).toBe("b");
});

test("one locked cell, and nothing is written", async () => {
  const { sheet, gate, write } = setUp();
  sheet.isProtected = true;
  const free = parseArea("B2");
  if (free) sheet.unlocked.push(free);
  await expect(write([edit("B2", "a"), edit("H9", "b")])).rejects.toMatchObject({ code: "protected" });
  expect(sheet.cells.size).toBe(0);
  expect(gate.roundTrips).toBe(2);
  await write([edit("B2", "a")]);
  expect(sheet.at(1, 1).value).toBe("a");
  await expect(write([edit("B2", "1", "@")])).rejects.toMatchObject({ code: "protected" });
});

test("a cell being edited is told, and the edit is not tried again", async () => {
  const { book, sheet, write } = setUp();
  book.failures = [null, "InvalidOperationInCellEditMode"];
  await expect(write([edit("B2", "a")])).rejects.toMatchObject({ code: "editing" });
  expect(sheet.cells.size).toBe(0);
});

test("a deleted sheet is told, no edits cost nothing", async () => {
  const { book, gate, write } = setUp();
  await write([]);
  expect(gate.roundTrips).toBe(0);
  book.sheets = [];
  await expect(write([edit("B2", "a")])).rejects.toMatchObject({ code: "sheetGone" });
});

test("five thousand scattered cells take few round trips, leave the cells between alone and tell how far they are", async () => {
  const { sheet, gate, ownWrites } = setUp();
  const told: number[] = [];
  const edits = Array.from({ length: 5_000 }, (_, place) => ({
    sheet: "s1",
    row: place * 2,
    column: 3 + (place % 2),
    value: "0" + String(place),
  }));
  sheet.set("D2", "giữa", { formula: "=A1" });
  await writeEdits(gate, ownWrites, edits, { onProgress: (share) => void told.push(share) });
  expect(gate.roundTrips).toBeLessThanOrEqual(8);
  expect(told.at(-1)).toBe(1);
  expect(sheet.at(1, 3)).toEqual({ value: "giữa", formula: "=A1" });
  for (const { row, column, value } of edits) expect(sheet.at(row, column)).toEqual({ value, format: "@" });
});

test("stopped between two batches, what was written stays, and nothing follows", async () => {
  const { sheet, gate, ownWrites } = setUp();
  const control = new AbortController();
  const edits = Array.from({ length: 11_000 }, (_, row) => ({ sheet: "s1", row, column: 0, value: "Kinh" }));
  const stop = (share: number) => {
    if (share > 0.5) control.abort();
  };
  expect(await writeEdits(gate, ownWrites, edits, { onProgress: stop, signal: control.signal })).toBe(false);
  expect(sheet.cells.size).toBe(10_000);
  expect(await writeEdits(gate, ownWrites, edits, { signal: new AbortController().signal })).toBe(true);
  expect(sheet.cells.size).toBe(11_000);
});

test("a batch that fails later leaves what was written before", async () => {
  const { book, sheet, gate, ownWrites } = setUp();
  book.failures = [null, null, "InvalidOperationInCellEditMode"];
  const edits = Array.from({ length: 6_000 }, (_, row) => ({ sheet: "s1", row, column: 0, value: "Kinh" }));
  await expect(writeEdits(gate, ownWrites, edits)).rejects.toMatchObject({ code: "editing" });
  expect(sheet.cells.size).toBe(5_000);
});
