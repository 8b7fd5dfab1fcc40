import { HostError } from "../check/bookHost";
import { Gate } from "./gate";
import { FakeBook } from "./testing/fakeExcel";

function setUp() {
  const book = new FakeBook();
  book.addSheet("s1");
  const pauses: number[] = [];
  const failures: string[] = [];
  const gate = new Gate({
    newContext: book.newContext,
    timeout: 30,
    readPauses: [1, 2, 3],
    wait: (milliseconds) => {
      pauses.push(milliseconds);
      return Promise.resolve();
    },
    onFailure: (error) => failures.push(error.code),
  });
  const readName = () =>
    gate.read("read name", (context) => {
      context.workbook.load("name");
      return () => context.workbook.name;
    });
  const writeSetting = () =>
    gate.write("write setting", (context) => {
      context.workbook.settings.add("k", "v");
      return () => undefined;
    });
  return { book, gate, pauses, failures, readName, writeSetting };
}

test("a read is one round trip", async () => {
  const { gate, readName } = setUp();
  expect(await readName()).toBe("truong.xlsx");
  expect(gate.roundTrips).toBe(1);
});

test("reads wait quietly while a cell is edited", async () => {
  const { book, pauses, failures, readName } = setUp();
  book.failures = ["InvalidOperationInCellEditMode", "InvalidOperationInCellEditMode", null];
  expect(await readName()).toBe("truong.xlsx");
  expect(pauses).toEqual([1, 2]);
  expect(failures).toEqual(["editing", "editing"]);
});

test("a cell edited for long is told", async () => {
  const { book, gate, readName } = setUp();
  book.isEditing = true;
  await expect(readName()).rejects.toMatchObject({ code: "editing" });
  expect(gate.roundTrips).toBe(4);
});

test.each(["GeneralException", "ActivityLimitReached", "RequestAborted"])("%s is tried again", async (code) => {
  const { book, readName } = setUp();
  book.failures = [code, null];
  expect(await readName()).toBe("truong.xlsx");
});

test.each([
  ["AccessDenied", "protected"],
  ["ItemNotFound", "sheetGone"],
  ["InvalidOrTimedOutSession", "sessionLost"],
  ["ResponsePayloadSizeLimitExceeded", "tooLarge"],
  ["ApiNotFound", "unsupported"],
  ["SomethingNew", "unknown"],
])("%s is not tried again and means %s", async (code, meaning) => {
  const { book, gate, readName } = setUp();
  book.failures = [code, null];
  await expect(readName()).rejects.toMatchObject({ code: meaning, officeCode: code });
  expect(gate.roundTrips).toBe(1);
});

test.each(["InvalidOperationInCellEditMode", "GeneralException", "ActivityLimitReached"])(
  "a write is never repeated after %s",
  async (code) => {
    const { book, gate, writeSetting } = setUp();
    book.failures = [code];
    await expect(writeSetting()).rejects.toBeInstanceOf(HostError);
    expect(gate.roundTrips).toBe(1);
    expect(book.settings.size).toBe(0);
  },
);

test("a host that never answers is given up, and does not block what follows", async () => {
  const { book, gate, readName, writeSetting } = setUp();
  book.failures = ["hang", "hang", "hang", "hang", null];
  await expect(readName()).rejects.toMatchObject({ code: "timeout" });
  expect(gate.roundTrips).toBe(2);
  await expect(writeSetting()).rejects.toMatchObject({ code: "timeout" });
  expect(gate.roundTrips).toBe(3);
  book.failures = [];
  expect(await readName()).toBe("truong.xlsx");
});

test("one batch at a time, in the order asked for", async () => {
  const { gate } = setUp();
  const order: string[] = [];
  let running = 0;
  const work = (name: string) =>
    gate.alone(name, async () => {
      running += 1;
      expect(running).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 2));
      order.push(name);
      running -= 1;
    });
  await Promise.all([work("a"), work("b"), work("c")]);
  expect(order).toEqual(["a", "b", "c"]);
});

test("the error says the step and the code, never Excel's sentence", async () => {
  const { book, writeSetting } = setUp();
  book.failures = ["AccessDenied"];
  await expect(writeSetting()).rejects.toThrow(/^protected: write setting \(AccessDenied\)$/);
});
