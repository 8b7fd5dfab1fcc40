import { Faults } from "./faults";
import { HostBook } from "./hostBook";
import { MemoryGrid } from "./memoryGrid";
import { objectMakers } from "./objects/makers";
import { readProfile } from "./profile";
import { MAX_PAYLOAD_BYTES, OfficeWire } from "./wire";

interface Letter {
  _actionName: string;
  _correlationId: number;
  _responseType: number;
  _data: Record<string, unknown>;
}

const WRITES = 1;
const WAITS = 64;

/** A wire with its letters in hand; `ask` posts a request and waits for its answer. */
function open(rows: string[][] = [["a", "b"]]) {
  const grid = new MemoryGrid([{ name: "HS", rows }]);
  const shown: boolean[] = [];
  const book = new HostBook({
    grid,
    profile: readProfile(""),
    faults: new Faults(),
    addinId: "id",
    settings: new Map([["k", '"v"']]),
    makers: objectMakers,
    shell: { showPane: (isVisible) => shown.push(isVisible), isPaneVisible: () => true, openBook: () => undefined },
    note: () => undefined,
  });
  const letters: Letter[] = [];
  const counters = { roundTrips: 0, requestBytes: 0, responseBytes: 0 };
  const wire = new OfficeWire({
    book,
    addin: { id: "id", displayName: "Sổ Sạch" },
    controlId: "control",
    correlationId: "correlation",
    origin: "http://localhost",
    counters,
    post: (letter) => letters.push(JSON.parse(letter) as Letter),
  });
  let next = 0;
  const send = (name: string, data: unknown, type = 0): number => {
    const request = {
      _messageType: 0,
      _actionName: name,
      _actionType: type,
      _conversationId: "talk",
      _correlationId: next,
      _data: data,
    };
    wire.receive(JSON.stringify(request));
    return next++;
  };
  const ask = async (name: string, data: unknown, type = 0): Promise<Record<string, unknown>> => {
    const id = send(name, data, type);
    for (let turn = 0; turn < 200; turn++) {
      const answer = letters.find((letter) => letter._correlationId === id && letter._responseType === 0);
      if (answer) return answer._data;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    throw new Error("no answer");
  };
  const execute = (dispatchId: number, data: object = {}) =>
    ask("executeMethod", { ...data, DdaMethod: { DispatchId: dispatchId } });
  const batch = async (body: object, flags = 0) => {
    const answer = await execute(93, { ArrayData: ["", "POST", "ProcessQuery", [], JSON.stringify(body), 0, flags] });
    const data = answer.Data as [number, unknown[], string] | undefined;
    return { error: answer.Error, body: data && (JSON.parse(data[2]) as { Results: { Value: unknown }[] }) };
  };
  return { grid, book, wire, letters, counters, shown, send, ask, execute, batch };
}

/** Reads A1:B1 of the first sheet. */
const READ = {
  Actions: [{ Id: 1, ActionType: 2, ObjectPathId: 4, QueryInfo: { Select: ["values"] } }],
  ObjectPaths: {
    1: { Id: 1, ObjectPathType: 1 },
    2: { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
    3: { Id: 3, ObjectPathType: 3, Name: "GetFirst", ParentObjectPathId: 2, ArgumentInfo: { Arguments: [false] } },
    4: { Id: 4, ObjectPathType: 3, Name: "GetUsedRange", ParentObjectPathId: 3, ArgumentInfo: {} },
  },
};

test("tells who it is, what it can and the file's settings", async () => {
  const { ask } = open();
  const context = await ask("ContextActivationManager_getAppContextAsync", "control");
  expect(context).toMatchObject({
    _appName: 16,
    _appUILocale: "vi-VN",
    _docUrl: "http://localhost/Book1.xlsx",
    _settings: [["k", '"v"']],
  });
  expect(JSON.parse(String(context._requirementMatrix))).toMatchObject({ ExcelApi: "1.17", SharedRuntime: "1.1" });
  expect(await ask("ContextActivationManager_notifyHost", ["control", 1])).toBeNull();
});

test("letters that are no requests of Office.js are left alone", async () => {
  const { wire, letters } = open();
  for (const letter of ["", "no json", "null", '{"_messageType":1}', 7, { _messageType: 0 }]) wire.receive(letter);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(letters).toEqual([]);
});

test("a batch is run and counted", async () => {
  const { batch, counters } = open();
  const { error, body } = await batch(READ);
  expect(error).toBe(0);
  expect(body?.Results).toEqual([{ ActionId: 1, Value: { Values: [["a", "b"]] } }]);
  expect(counters).toMatchObject({ roundTrips: 1 });
  expect(counters.requestBytes).toBeGreaterThan(500);
  expect(counters.responseBytes).toBe(JSON.stringify(body).length);
});

test("more than 5 MB is refused, asked or answered", async () => {
  const { batch } = open([["ạ".repeat(MAX_PAYLOAD_BYTES / 3 + 1)]]);
  expect((await batch(READ)).error).toBe(5104);
  expect((await batch({ ...READ, Padding: "x".repeat(MAX_PAYLOAD_BYTES) })).error).toBe(5103);
});

describe("while a person types in a cell", () => {
  test("reads go through, writes are refused", async () => {
    const { batch, grid } = open();
    grid.startEditing();
    expect((await batch(READ)).error).toBe(0);
    expect((await batch(READ, WRITES)).error).toBe(5004);
    grid.stopEditing();
    expect((await batch(READ, WRITES)).error).toBe(0);
  });

  test("a batch that says it can wait waits", async () => {
    const { batch, grid } = open();
    grid.startEditing();
    const waiting = batch(READ, WRITES | WAITS);
    setTimeout(() => grid.stopEditing(), 50);
    expect((await waiting).error).toBe(0);
  });
});

describe("faults", () => {
  test("a batch fails with Excel's code, or outside with the wire's", async () => {
    const { batch, book } = open();
    book.faults.failNextBatches("AccessDenied");
    book.faults.failNextBatches(5012);
    book.faults.failNextBatches("RequestPayloadSizeLimitExceeded");
    expect((await batch(READ)).body).toMatchObject({
      Results: [],
      Error: { Code: "AccessDenied", HttpStatusCode: 403 },
    });
    expect((await batch(READ)).error).toBe(5012);
    expect((await batch(READ)).error).toBe(5103);
    expect((await batch(READ)).error).toBe(0);
  });

  test("a batch may never be answered, while others are", async () => {
    const { send, batch, letters, book } = open();
    book.faults.hangNextBatches();
    const hung = send("executeMethod", {
      ArrayData: ["", "", "", [], JSON.stringify(READ)],
      DdaMethod: { DispatchId: 93 },
    });
    expect((await batch(READ)).error).toBe(0);
    expect(letters.some((letter) => letter._correlationId === hung)).toBe(false);
  });

  test("latency", async () => {
    const { batch, book } = open();
    book.faults.latency = 60;
    const start = Date.now();
    await batch(READ);
    expect(Date.now() - start).toBeGreaterThanOrEqual(55);
  });
});

describe("the file", () => {
  test("comes in slices and is closed", async () => {
    const { execute } = open();
    const file = await execute(77, { 0: 1, 1: 1000 });
    const [handle, size] = [file["0"], Number(file["1"])];
    const bytes: number[] = [];
    for (let index = 0; index * 1000 < size; index++) {
      const slice = await execute(80, { 2: handle, 3: index });
      bytes.push(...(slice["0"] as number[]));
    }
    expect(bytes).toHaveLength(size);
    expect(bytes.slice(0, 2)).toEqual([0x50, 0x4b]);
    expect((await execute(80, { 2: handle, 3: 99 })).Error).toBe(5008);
    await execute(81, { 2: handle });
    expect((await execute(80, { 2: handle, 3: 0 })).Error).toBe(5008);
  });

  test("two copies at most; Pdf is not to be had; a fault fails once", async () => {
    const { execute, book } = open();
    expect((await execute(77, { 0: 2, 1: 1000 })).Error).toBe(1009);
    book.faults.failNextFiles();
    expect((await execute(77, { 0: 1, 1: 1000 })).Error).toBe(5001);
    const first = await execute(77, { 0: 1, 1: 1000 });
    await execute(77, { 0: 1, 1: 1000 });
    expect((await execute(77, { 0: 1, 1: 1000 })).Error).toBe(11000);
    await execute(81, { 2: first["0"] });
    expect((await execute(77, { 0: 1, 1: 1000 })).Error).toBe(0);
  });
});

test("document settings are the same store as the workbook's", async () => {
  const { execute, book } = open();
  expect((await execute(75)).Properties).toEqual({ Settings: [{ Name: "k", Value: '"v"' }] });
  await execute(76, { DdaSettingsMethod: { OverwriteIfStale: true, Properties: [["n", "1"]] } });
  expect([...book.settings]).toEqual([["n", "1"]]);
});

test("a ribbon command waits for the pane, reaches its function and ends when that says so", async () => {
  const { wire, ask, execute, letters } = open();
  let isDone = false;
  const running = wire.runCommand("checkAll", "SoSach.Check").then(() => {
    isDone = true;
  });
  await ask("appCommandInvoked", {}, 1);
  await new Promise((resolve) => setTimeout(resolve, 5));
  const event = letters.find((letter) => letter._responseType === 1);
  expect(event).toMatchObject({
    _actionName: "appCommandInvoked",
    _data: { 1: "checkAll", 2: '{"source":{"id":"SoSach.Check"}}' },
  });
  expect(isDone).toBe(false);
  await execute(94, { 0: event?._data["0"], 1: 0, 2: "" });
  await running;
  expect(isDone).toBe(true);
});

test("Office.addin.showAsTaskpane and hide reach the window around", async () => {
  const { batch, shown } = open();
  const set = (state: string) => ({
    Actions: [
      { Id: 1, ActionType: 3, Name: "SetAppRuntimeState", ObjectPathId: 1, ArgumentInfo: { Arguments: [state] } },
    ],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: "Microsoft.AppRuntime.AppRuntimeService" } },
  });
  await batch(set("Visible"));
  await batch(set("Background"));
  expect(shown).toEqual([true, false]);
});

test("nothing is sent once the pane is closed", async () => {
  const { wire, send, letters } = open();
  send("executeMethod", { ArrayData: ["", "", "", [], JSON.stringify(READ)], DdaMethod: { DispatchId: 93 } });
  wire.close();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(letters.length).toBeLessThanOrEqual(1);
  const before = letters.length;
  send("ContextActivationManager_getAppContextAsync", "control");
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(letters).toHaveLength(before);
});
