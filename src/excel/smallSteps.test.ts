import { readSetting, writeSetting } from "./bookSetting";
import { Gate } from "./gate";
import { goTo, readSelection } from "./selection";
import { FakeBook } from "./testing/fakeExcel";
import { onWakeUp, type Visibility } from "./wakeUp";

function setUp() {
  const book = new FakeBook();
  book.addSheet("s1");
  book.addSheet("s2");
  return { book, gate: new Gate({ newContext: book.newContext, readPauses: [] }) };
}

test("the setting is kept, read, and removed without a trace", async () => {
  const { book, gate } = setUp();
  expect(await readSetting(gate, "k")).toBeNull();
  await writeSetting(gate, "k", '{"version":1}');
  expect(await readSetting(gate, "k")).toBe('{"version":1}');
  await writeSetting(gate, "k", null);
  await writeSetting(gate, "k", null);
  expect(book.settings.size).toBe(0);
  book.settings.set("k", 5);
  expect(await readSetting(gate, "k")).toBeNull();
});

test("the selection is every area of it, or null where no cells are selected", async () => {
  const { book, gate } = setUp();
  book.selection = "'Lớp 6, A'!B2:C3,'Lớp 6, A'!F9";
  expect(await readSelection(gate)).toEqual({
    sheetId: "s1",
    areas: [
      { top: 1, left: 1, bottom: 2, right: 2 },
      { top: 8, left: 5, bottom: 8, right: 5 },
    ],
  });
  book.selection = "";
  expect(await readSelection(gate)).toBeNull();
  book.failures = ["InvalidOrTimedOutSession"];
  await expect(readSelection(gate)).rejects.toMatchObject({ code: "sessionLost" });
});

test("going to a cell shows its sheet and selects it", async () => {
  const { book, gate } = setUp();
  await goTo(gate, { sheet: "s2", row: 3, column: 1 });
  expect(book).toMatchObject({ activeId: "s2", selection: "'Trang s2'!B4" });
});

test("a long sleep is noticed on waking, a short one is not", () => {
  const listeners = new Set<() => void>();
  const page = {
    visibilityState: "visible",
    addEventListener: (_type: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_type: string, listener: () => void) => listeners.delete(listener),
  };
  let clock = 0;
  let woken = 0;
  const stop = onWakeUp(
    page as unknown as Visibility,
    () => (woken += 1),
    () => clock,
  );
  const turn = (state: string, at: number) => {
    clock = at;
    page.visibilityState = state;
    for (const listener of listeners) listener();
  };
  turn("hidden", 1_000);
  turn("visible", 60_000);
  expect(woken).toBe(0);
  turn("hidden", 100_000);
  turn("visible", 500_000);
  expect(woken).toBe(1);
  stop();
  expect(listeners.size).toBe(0);
});
