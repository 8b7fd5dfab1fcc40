import fc from "fast-check";
import type { JournalKeeper } from "../src/check/journal";
import { LiveCheck, type MakeCheck, type SubmissionTools } from "../src/check/liveCheck";
import { ownSheetsOf } from "../src/check/ownSheets";
import { type Problem, severities } from "../src/check/problem";
import { WorkbookCheck } from "../src/check/workbookCheck";
import type { CellValue, Workbook } from "../src/workbook/types";
import { makeSchool } from "./school/school";
import { asWorkbook, schoolBook } from "./school/schoolBook";
import { FakeHost } from "./support/fakeHost";

const tools: SubmissionTools = {
  stripTraces: (bytes) => Promise.resolve(bytes),
  fileName: (unit, form) => ({ name: `${unit}_${form}.xlsx`, replaced: [] }),
};

const makeCheck: MakeCheck = (workbook, options) => Promise.resolve(new WorkbookCheck(workbook, options));

function smallBook(): Workbook {
  return asWorkbook(schoolBook(makeSchool({ seed: 7, level: "C2", pupils: 24 })));
}

async function open(book = smallBook()): Promise<{ host: FakeHost; live: LiveCheck }> {
  const host = new FakeHost([...book.sheets]);
  const live = new LiveCheck(host, tools, makeCheck);
  await live.start();
  return { host, live };
}

/** Problems by what they say, without the objects' identity. */
function essence(problems: readonly Problem[]): string[] {
  return problems
    .map(({ rule, severity, sheet, sheetName, row, column, value, message, args, fixes, className }) =>
      JSON.stringify({ rule, severity, sheet, sheetName, row, column, value, message, args, fixes, className }),
    )
    .sort();
}

function marksOf(problems: readonly Problem[], sheet: string): string[] {
  const worst = new Map<string, string>();
  for (const severity of [...severities].reverse()) {
    for (const problem of problems) {
      if (problem.sheet === sheet && problem.severity === severity)
        worst.set(`${problem.row},${problem.column}`, severity);
    }
  }
  return [...worst].map(([cell, severity]) => `${cell} ${severity}`).sort();
}

function expectCurrent(host: FakeHost, live: LiveCheck): void {
  const fresh = new WorkbookCheck(host.book());
  const state = live.getState();
  expect(essence(state.problems)).toEqual(essence(fresh.problems));
  expect(state.recognised).toEqual(fresh.recognised);
  expect(state.unrecognised).toEqual(fresh.unrecognised);
  for (const sheet of host.book().sheets) {
    const shown = (host.marks.get(sheet.id) ?? []).map((mark) => `${mark.row},${mark.column} ${mark.severity}`).sort();
    expect(shown).toEqual(marksOf(fresh.problems, sheet.id));
  }
}

test("the lists of a book's own dropdowns are asked for once, and a host that does not know is no trouble", async () => {
  const book = smallBook();
  const [list] = book.sheets;
  if (!list) throw new Error("no list");
  const column = new WorkbookCheck(smallBook()).recognised[0]?.columns.get("ethnicity") ?? -1;
  const areas = [{ top: 0, left: column, bottom: 99, right: column }];
  const spelt = list.values.map((row) =>
    row.map((value, place) => (place === column && value === "Kinh" ? "Người Kinh" : value)),
  );
  const sheet = { ...list, values: spelt, dropdowns: [{ areas, source: "Người Kinh,Khơ-me,Hoa" }] };
  const isOfColumn = (problem: Problem) => problem.rule === "value-in-catalogue" && problem.column === column;
  const { host, live } = await open({ ...book, sheets: [sheet] });
  expect(live.getState().problems.filter(isOfColumn)).toEqual([]);
  host.user.edit(sheet.id, 1, column, [["Hoa"]]);
  await live.idle();
  expect(host.calls.get("readDropdowns")).toBe(1);
  host.failing.set("readDropdowns", "unsupported");
  await live.checkAll();
  expect(live.getState().problems.filter(isOfColumn).length).toBeGreaterThan(0);
  expect(live.getState().trouble).toBeNull();
});

/** Values that clerks type, right and wrong. */
const typed: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue[]>(
    "",
    "Nam",
    "Nữ",
    "nam",
    "Nu",
    "Kinh",
    "Kin",
    "01",
    "x",
    "6A",
    "7B",
    "10A",
    "6/1",
    "05/09/2006",
    "31/04/2006",
    "2006",
    38965,
    2006,
    43106,
    "Lê Thị Hoa",
    "Lê Thị Hoà",
    "LÊ THỊ HOA",
    "8300000001",
    8300000001,
    "Thôi học kỳ 1",
    "Đang học",
    "Chuyển đi kỳ 2",
    "0912345670",
    912345670,
    "#N/A",
    "Tỉnh Bến Tre",
    "Huyện Ba Tri",
    "Xã An Hiệp",
    "083206001234",
    "Tổng cộng",
    "Người lập",
    "Hiệu trưởng",
    "Họ tên",
    "Mã lớp",
    "LỚP 6A",
    true,
  ),
  fc.string({ maxLength: 8 }),
  fc.integer({ min: -5, max: 60_000 }),
);

type Step =
  | { kind: "type"; row: number; column: number; value: CellValue }
  | { kind: "paste"; row: number; column: number; values: CellValue[][] }
  | { kind: "clear"; row: number; column: number; rows: number; columns: number }
  | { kind: "fillDown"; row: number; column: number; rows: number }
  | { kind: "insert" | "delete"; row: number; count: number }
  | { kind: "catalogue"; sheet: number; row: number; value: CellValue };

const row = fc.integer({ min: 0, max: 30 });
const column = fc.integer({ min: 0, max: 48 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("type" as const), row, column, value: typed }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("paste" as const),
      row,
      column,
      values: fc
        .integer({ min: 1, max: 4 })
        .chain((width) =>
          fc.array(fc.array(typed, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
        ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("clear" as const),
      row,
      column,
      rows: fc.integer({ min: 1, max: 12 }),
      columns: fc.integer({ min: 1, max: 10 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("fillDown" as const), row, column, rows: fc.integer({ min: 2, max: 8 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom("insert" as const, "delete" as const),
      row,
      count: fc.integer({ min: 1, max: 3 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("catalogue" as const),
      sheet: fc.integer({ min: 1, max: 12 }),
      row: fc.integer({ min: 0, max: 8 }),
      value: typed,
    }),
  },
);

function apply(host: FakeHost, what: Step): void {
  const list = host.book().sheets[0]?.id ?? "";
  switch (what.kind) {
    case "type":
      host.user.edit(list, what.row, what.column, [[what.value]]);
      return;
    case "paste":
      host.user.edit(list, what.row, what.column, what.values);
      return;
    case "clear":
      host.user.edit(
        list,
        what.row,
        what.column,
        Array.from({ length: what.rows }, () => Array.from({ length: what.columns }, () => "")),
      );
      return;
    case "fillDown": {
      const value = host.value(list, what.row, what.column);
      host.user.edit(
        list,
        what.row,
        what.column,
        Array.from({ length: what.rows }, () => [value]),
      );
      return;
    }
    case "insert":
      host.user.insertRows(list, what.row, what.count);
      return;
    case "delete":
      host.user.deleteRows(list, what.row, what.count);
      return;
    case "catalogue":
      host.user.edit(host.book().sheets[what.sheet]?.id ?? list, what.row, 2, [[what.value]]);
  }
}

test("a clean list has no errors and no warnings, and no marks but notes", async () => {
  const { host, live } = await open();
  expect(live.getState().problems.filter((problem) => problem.severity !== "info")).toEqual([]);
  expectCurrent(host, live);
});

test("after any edits the list and the marks are those of a fresh check", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const { host, live } = await open();
      for (const what of steps) {
        apply(host, what);
        await live.idle();
        expectCurrent(host, live);
      }
    }),
    { numRuns: Number(process.env["RUNS"] ?? 60) },
  );
}, 180_000);

test("edits that come faster than they are read end the same", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 15 }), async (steps) => {
      const { host, live } = await open();
      for (const what of steps) apply(host, what);
      await live.idle();
      expectCurrent(host, live);
    }),
    { numRuns: Number(process.env["RUNS"] ?? 30) },
  );
}, 180_000);

test("the file's name may tell the school year, also after an edit", () => {
  const check = new WorkbookCheck({ ...smallBook(), fileName: "Mẫu số 1 năm học 2018-2019.xlsx" });
  expect(check.recognised[0]).toMatchObject({ schoolYear: 2018, schoolYearFrom: "title" });
  const [list] = check.recognised;
  const column = list?.columns.get("birthDate") ?? 0;
  check.putContents([
    {
      sheetId: list?.sheetId ?? "",
      area: { top: 2, bottom: 2, left: column, right: column },
      values: [["05/09/2006"]],
      formulas: new Map(),
      numberFormats: new Map(),
    },
  ]);
  expect(check.recognised[0]).toMatchObject({ schoolYear: 2018, schoolYearFrom: "title" });
});

describe("fixes", () => {
  /** A list in which one sex is wrong. */
  async function withProblem() {
    const { host, live } = await open();
    const sheet = live.getState().recognised[0];
    const at = { row: 3, column: sheet?.columns.get("sex") ?? -1 };
    const id = sheet?.sheetId ?? "";
    host.user.edit(id, at.row, at.column, [["Nu"]]);
    await live.idle();
    const problem = live.getState().problems.find((one) => one.row === at.row && one.column === at.column);
    const fix = problem?.fixes[0];
    if (!problem || !fix) throw new Error("no problem planted");
    return { host, live, problem, fix, id, at };
  }

  test("one click writes the value, and undo brings the old one back", async () => {
    const { host, live, problem, fix, id, at } = await withProblem();
    expect(await live.applyFix(problem, fix)).toBe(true);
    expect(host.value(id, at.row, at.column)).toBe("Nữ");
    expectCurrent(host, live);
    expect(await live.undo()).toEqual({ isDone: true, written: 1, skipped: [] });
    expect(host.value(id, at.row, at.column)).toBe("Nu");
    expect(live.getState().journal).toEqual([]);
    expectCurrent(host, live);
  });

  test("a cell that was changed meanwhile is left alone", async () => {
    const { host, live, problem, fix, id, at } = await withProblem();
    host.user.edit(id, at.row, at.column, [["Nam"]]);
    expect(await live.applyFix(problem, fix)).toBe(false);
    expect(host.value(id, at.row, at.column)).toBe("Nam");
  });

  test("undo leaves a cell alone that was changed after the fix", async () => {
    const { host, live, problem, fix, id, at } = await withProblem();
    await live.applyFix(problem, fix);
    host.user.edit(id, at.row, at.column, [["Nam"]]);
    await live.idle();
    expect(await live.undo()).toEqual({ isDone: true, written: 0, skipped: [{ sheet: id, ...at }] });
    expect(host.value(id, at.row, at.column)).toBe("Nam");
  });

  test("rows that moved are not taken for the ones that were changed", async () => {
    const { host, live, problem, fix, id, at } = await withProblem();
    await live.applyFix(problem, fix);
    // The pupil above is a girl too: after the insertion her cell stands where the fix was written.
    host.user.edit(id, at.row - 1, at.column, [["Nữ"]]);
    host.user.insertRows(id, 1, 1);
    await live.idle();
    expect(host.value(id, at.row, at.column)).toBe("Nữ");
    expect(await live.undo()).toMatchObject({ written: 0, skipped: [{ row: at.row }] });
    expect(host.value(id, at.row, at.column)).toBe("Nữ");
    expect(live.getState().journal).toHaveLength(1);
    host.user.deleteRows(id, 1, 1);
    await live.idle();
    expect(await live.undo()).toMatchObject({ written: 1, skipped: [] });
    expect(host.value(id, at.row, at.column)).toBe("Nu");
  });

  test("many cells are one step of few readings; what changed meanwhile is left, before and after", async () => {
    const { host, live } = await open(asWorkbook(schoolBook(makeSchool({ seed: 7, level: "C2", pupils: 600 }))));
    const before = host.book();
    const list = live.getState().recognised[0];
    const [id, column] = [list?.sheetId ?? "", list?.columns.get("fullName") ?? -1];
    const rows = list?.rows ?? [];
    const edits = rows.map((row) => ({
      sheet: id,
      row,
      column,
      expected: host.value(id, row, column),
      value: String(host.value(id, row, column)).toUpperCase(),
    }));
    host.user.edit(id, rows[5] ?? 0, column, [["Đã Sửa"]]);
    await live.idle();
    host.calls.clear();
    const outcome = await live.applyEdits({ vi: "Chữ hoa", en: "Capitals" }, edits);
    expect(outcome).toMatchObject({ isDone: true, written: 599, skipped: [{ row: rows[5] }] });
    expect(Object.fromEntries(host.calls)).toEqual({ readAreas: 2, write: 1, showMarks: 1 });
    expectCurrent(host, live);
    host.user.edit(id, rows[7] ?? 0, column, [["Nguyễn Văn An"]]);
    await live.idle();
    expect(await live.undo()).toMatchObject({ isDone: true, written: 598, skipped: [{ row: rows[7] }] });
    for (const row of rows) {
      if (row === rows[5] || row === rows[7]) continue;
      expect(host.value(id, row, column)).toBe(before.sheets[0]?.values[row]?.[column]);
    }
    expect(live.getState().journal[0]?.changes).toHaveLength(1);
    expectCurrent(host, live);
  });

  test("a host that gives up half-way leaves a step that can be taken back", async () => {
    const { host, live } = await open();
    const list = live.getState().recognised[0];
    const [id, column] = [list?.sheetId ?? "", list?.columns.get("residence") ?? -1];
    const edits = [2, 3, 4].map((row) => ({
      sheet: id,
      row,
      column,
      expected: host.value(id, row, column),
      value: "Ấp 9",
    }));
    const old = edits.map(({ expected }) => expected);
    host.writesBeforeFailure = 2;
    const outcome = await live.applyEdits({ vi: "Ấp 9", en: "Hamlet 9" }, edits);
    expect(outcome).toMatchObject({ isDone: false, written: 2 });
    expect(live.getState().trouble).toEqual({ code: "timeout", during: "write" });
    expectCurrent(host, live);
    expect(await live.undo()).toMatchObject({ isDone: true, written: 2 });
    expect([2, 3, 4].map((row) => host.value(id, row, column))).toEqual(old);
  });

  test("a stopped change is the step that was written by then; a stopped undo leaves the rest in the journal", async () => {
    const { host, live } = await open();
    const list = live.getState().recognised[0];
    const [id, column] = [list?.sheetId ?? "", list?.columns.get("residence") ?? -1];
    const edits = [2, 3, 4, 5].map((row) => ({
      ...{ sheet: id, row, column, value: "Ấp 9" },
      expected: host.value(id, row, column),
    }));
    const stands = () => edits.map(({ row }) => host.value(id, row, column));
    const old = stands();
    const stoppingAt = (enough: number) => {
      const control = new AbortController();
      const onProgress = (share: number) => {
        if (share >= enough) control.abort();
      };
      return { onProgress, signal: control.signal };
    };
    const title = { vi: "Ấp 9", en: "Hamlet 9" };
    expect(await live.applyEdits(title, edits, { signal: AbortSignal.abort() })).toEqual({
      ...{ isDone: false, isStopped: true, written: 0, skipped: [] },
    });
    expect(live.getState().journal).toEqual([]);
    const outcome = await live.applyEdits(title, edits, stoppingAt(0.75));
    expect(outcome).toEqual({ isDone: false, isStopped: true, written: 3, skipped: [] });
    expect(live.getState().trouble).toBeNull();
    expect(stands()).toEqual(["Ấp 9", "Ấp 9", "Ấp 9", old[3]]);
    expect(live.getState().journal[0]?.changes).toHaveLength(3);
    expectCurrent(host, live);

    expect(await live.undo(undefined, stoppingAt(0.3))).toMatchObject({ isStopped: true, written: 1 });
    expect(stands()).toEqual([old[0], "Ấp 9", "Ấp 9", old[3]]);
    expectCurrent(host, live);
    expect(await live.undo()).toMatchObject({ isDone: true, written: 2 });
    expect(stands()).toEqual(old);
    expect(live.getState().journal).toEqual([]);
  });

  test("where what was written cannot be read back, all of it can still be taken back", async () => {
    const { host, live } = await open();
    const list = live.getState().recognised[0];
    const [id, column] = [list?.sheetId ?? "", list?.columns.get("residence") ?? -1];
    const edits = [2, 3].map((row) => ({
      ...{ sheet: id, row, column, value: "Ấp 9" },
      expected: host.value(id, row, column),
    }));
    const old = edits.map(({ expected }) => expected);
    const control = new AbortController();
    const onProgress = () => {
      control.abort();
      host.failing.set("readAreas", "sessionLost");
    };
    const outcome = await live.applyEdits({ vi: "Ấp", en: "Hamlet" }, edits, { onProgress, signal: control.signal });
    expect(outcome).toMatchObject({ isDone: false, isStopped: true, written: 0 });
    expect(live.getState().trouble?.code).toBe("sessionLost");
    host.failing.clear();
    await live.retry();
    expect(await live.undo()).toMatchObject({ isDone: true, written: 1, skipped: [{ row: 3 }] });
    expect([2, 3].map((row) => host.value(id, row, column))).toEqual(old);
  });

  test("a sheet that was stopped while it was written is nowhere", async () => {
    const { host, live } = await open();
    const before = host.book().sheets.map(({ name }) => name);
    const added = await live.addSheet({ name: "Mẫu số 1", values: [["STT"]] }, undefined, {
      signal: AbortSignal.abort(),
    });
    expect(added).toBeNull();
    expect(live.getState().trouble).toBeNull();
    expect(host.book().sheets.map(({ name }) => name)).toEqual(before);
  });

  test("an older step is taken back by itself", async () => {
    const { host, live, problem, fix, id, at } = await withProblem();
    await live.applyFix(problem, fix);
    const edit = { sheet: id, row: at.row, column: 0, expected: host.value(id, at.row, 0), value: "99" };
    await live.applyEdits({ vi: "Số thứ tự", en: "Serial" }, [edit]);
    const [older] = live.getState().journal;
    expect(await live.undo(older?.id)).toMatchObject({ written: 1 });
    expect(host.value(id, at.row, at.column)).toBe("Nu");
    expect(host.value(id, at.row, 0)).toBe("99");
    expect(live.getState().journal).toHaveLength(1);
  });

  test("the journal outlives the pane, and a book without changes gets no id", async () => {
    const kept = new Map<string, string>();
    const keeper: JournalKeeper = {
      newBookId: () => "book-1",
      read: (bookId) => kept.get(bookId) ?? null,
      write: (bookId, text) => void (text === null ? kept.delete(bookId) : kept.set(bookId, text)),
    };
    const host = new FakeHost([...smallBook().sheets]);
    const live = new LiveCheck(host, tools, makeCheck, keeper);
    await live.start();
    expect(host.setting).toBeNull();
    const list = live.getState().recognised[0];
    const [id, column] = [list?.sheetId ?? "", list?.columns.get("phone") ?? -1];
    const old = host.value(id, 3, column);
    await live.applyEdits({ vi: "Điện thoại", en: "Phone" }, [
      { sheet: id, row: 3, column, expected: old, value: "0901234567", numberFormat: "@" },
    ]);
    // The id alone stands in the workbook, nothing of what was in the cells.
    expect(host.setting).toBe('{"version":1,"bookId":"book-1"}');
    await live.close();

    const again = new LiveCheck(host, tools, makeCheck, keeper);
    await again.start();
    expect(again.getState().journal).toHaveLength(1);
    expect(await again.undo()).toMatchObject({ written: 1 });
    expect(host.value(id, 3, column)).toBe(old);
    expect(kept.size).toBe(0);
    expectCurrent(host, again);
  });

  test("a refused write changes nothing and says why", async () => {
    const { host, live, problem, fix, id, at } = await withProblem();
    host.failing.set("write", "protected");
    expect(await live.applyFix(problem, fix)).toBe(false);
    expect(live.getState().trouble).toEqual({ code: "protected", during: "write" });
    expect(host.value(id, at.row, at.column)).toBe("Nu");
    expect(live.getState().journal).toEqual([]);
  });
});

describe("the book around the list", () => {
  test("a renamed, an added and a deleted sheet", async () => {
    const { host, live } = await open();
    const [list, , sexes] = host.book().sheets;
    if (!list || !sexes) throw new Error("no sheets");
    host.user.renameSheet(list.id, "HS 2018");
    await live.idle();
    expect(live.getState().recognised[0]?.sheetName).toBe("HS 2018");
    host.user.addSheet({ ...list, id: "second", name: "Chép", values: list.values.map((cells) => [...cells]) });
    await live.idle();
    expectCurrent(host, live);
    expect(live.getState().problems.some((problem) => problem.rule === "list-on-two-sheets")).toBe(true);
    host.user.deleteSheet("second");
    await live.idle();
    expectCurrent(host, live);
  });

  test("a sheet that we added is known in the next session, and not taken away with somebody's work", async () => {
    const { host, live } = await open();
    const id = await live.addSheet({ name: "Xét tốt nghiệp", values: [["Họ tên"], ["Lê Thị An"]] }, "graduation");
    if (id === null) throw new Error("no sheet");
    await live.close();
    const again = new LiveCheck(host, tools, makeCheck);
    await again.start();
    const own = () => ownSheetsOf(again.getState().settings.ownSheets, again.sheets(), "graduation");
    expect(own()).toEqual([{ id, name: "Xét tốt nghiệp", isEdited: false }]);
    host.user.edit(id, 1, 0, [["Lê Thị Anh"]]);
    // Not even while the edit is still on its way.
    expect(await again.removeOwnSheet(id)).toBe("edited");
    expect(own()).toEqual([{ id, name: "Xét tốt nghiệp", isEdited: true }]);
    expect(host.book().sheets.some((sheet) => sheet.id === id)).toBe(true);
    expect(await again.removeOwnSheet(id, true)).toBe("removed");
    await again.idle();
    expect(host.book().sheets.some((sheet) => sheet.id === id)).toBe(false);
    expect(host.setting).not.toContain("graduation");
    expectCurrent(host, again);
  });

  test("what the user settles is kept in the workbook and followed", async () => {
    const { host, live } = await open();
    await live.setSchoolYear(2018);
    await live.setUnitName("THCS Bến Vạn");
    expect(live.getState().recognised[0]?.schoolYear).toBe(2018);
    const again = new LiveCheck(host, tools, makeCheck);
    await again.start();
    expect(again.getState().settings).toMatchObject({ schoolYear: 2018, unitName: "THCS Bến Vạn" });
    expect(again.getState().recognised[0]?.schoolYear).toBe(2018);
    await again.setSchoolYear(null);
    expect(again.getState().recognised[0]?.schoolYear).toBe(2017);
  });

  test("a column mapped by hand is read, and given up again", async () => {
    const { host, live } = await open();
    const list = live.getState().recognised[0];
    const sex = list?.columns.get("sex") ?? -1;
    await live.mapColumn(list?.sheetId ?? "", sex, null);
    expect(live.getState().recognised[0]?.columns.has("sex")).toBe(false);
    expect(live.getState().problems.some((problem) => problem.rule === "missing-column")).toBe(true);
    await live.mapColumn(list?.sheetId ?? "", sex, "sex");
    expect(live.getState().recognised[0]?.columns.get("sex")).toBe(sex);
    expect(host.setting).not.toBeNull();
  });

  test("marks and setting go and come back", async () => {
    const { host, live } = await open();
    const list = live.getState().recognised[0]?.sheetId ?? "";
    host.user.edit(list, 2, live.getState().recognised[0]?.columns.get("sex") ?? 0, [["Nu"]]);
    await live.idle();
    await live.setUnitName("THCS Bến Vạn");
    await live.removeTraces();
    expect(host.marks.size).toBe(0);
    expect(host.setting).toBeNull();
    await live.checkAll();
    expectCurrent(host, live);
    expect(host.setting).not.toBeNull();
    await live.showMarks(false);
    expect(host.marks.size).toBe(0);
  });

  test("a book that cannot be read says so, and trying again works", async () => {
    const host = new FakeHost([...smallBook().sheets]);
    host.failing.set("readWorkbook", "sessionLost");
    const live = new LiveCheck(host, tools, makeCheck);
    await live.start();
    expect(live.getState()).toMatchObject({ phase: "failed", trouble: { code: "sessionLost", during: "read" } });
    host.failing.clear();
    await live.retry();
    expect(live.getState()).toMatchObject({ phase: "ready", trouble: null });
    expectCurrent(host, live);
  });

  test("one edit costs one reading and one marking", async () => {
    const { host, live } = await open();
    const list = live.getState().recognised[0];
    host.calls.clear();
    host.user.edit(list?.sheetId ?? "", 4, list?.columns.get("sex") ?? 0, [["Nu"]]);
    await live.idle();
    expect(Object.fromEntries(host.calls)).toEqual({ readAreas: 1, showMarks: 1 });
  });
});
