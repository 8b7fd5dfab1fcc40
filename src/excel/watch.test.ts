import type { HostEvent } from "../check/bookHost";
import { Gate } from "./gate";
import { OwnWrites } from "./ownWrites";
import { FakeBook } from "./testing/fakeExcel";
import { Watch } from "./watch";

async function setUp(refused: Record<string, string> = {}, tellsNames = true) {
  const book = new FakeBook();
  book.addSheet("s1");
  book.addSheet("s2");
  for (const [name, code] of Object.entries(refused)) book.refused.set(name, code);
  const gate = new Gate({ newContext: book.newContext, readPauses: [] });
  const ownWrites = new OwnWrites();
  const events: HostEvent[] = [];
  const watch = await Watch.start({ gate, ownWrites, tellsNames, newContext: book.newContext, pause: 1 }, (event) =>
    events.push(event),
  );
  const settle = () => new Promise((resolve) => setTimeout(resolve, 10));
  const change = (more: object) =>
    book.fire("onChanged", {
      worksheetId: "s1",
      address: "B2",
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "Unknown",
      ...more,
    });
  return { book, watch, ownWrites, events, settle, change };
}

const b2 = { top: 1, left: 1, bottom: 1, right: 1 };

test("edits, own edits, co-authors' edits", async () => {
  const { change, events, settle } = await setUp();
  await change({});
  await settle();
  await change({ triggerSource: "ThisLocalAddin" });
  await settle();
  await change({ source: "Remote", triggerSource: "ThisLocalAddin" });
  await settle();
  expect(events).toEqual([
    { kind: "edited", sheetId: "s1", areas: [b2], isOwn: false, isRemote: false },
    { kind: "edited", sheetId: "s1", areas: [b2], isOwn: true, isRemote: false },
    { kind: "edited", sheetId: "s1", areas: [b2], isOwn: false, isRemote: true },
  ]);
});

test("a host that does not say who wrote is judged by what we wrote lately", async () => {
  const { change, events, settle, ownWrites } = await setUp();
  ownWrites.note("s1", [b2]);
  await change({ triggerSource: undefined });
  await settle();
  await change({ triggerSource: undefined, address: "B2:B3" });
  await settle();
  expect(events.map((event) => event.kind === "edited" && event.isOwn)).toEqual([true, false]);
});

test.each(["RowInserted", "ColumnDeleted", "CellInserted", "Unknown"])("%s restructures", async (changeType) => {
  const { change, events, settle } = await setUp();
  await change({ changeType });
  await settle();
  expect(events).toEqual([{ kind: "restructured", sheetId: "s1", isRemote: false }]);
});

test("an edit whose place is unreadable makes the sheet be read anew", async () => {
  const { change, events, settle } = await setUp();
  await change({ address: "#REF!" });
  await settle();
  expect(events).toEqual([{ kind: "restructured", sheetId: "s1", isRemote: false }]);
});

test("sheets come, go, are renamed, activated; cells are selected", async () => {
  const { book, events, settle } = await setUp();
  await book.fire("onAdded", { worksheetId: "s3" });
  await book.fire("onNameChanged", { worksheetId: "s1", nameAfter: "Lớp 6A" });
  await book.fire("onDeleted", { worksheetId: "s2" });
  await book.fire("onActivated", { worksheetId: "s1" });
  await book.fire("onSelectionChanged", { worksheetId: "s1", address: "B2,D4:E5" });
  await settle();
  expect(events).toEqual([
    { kind: "sheetAdded", sheetId: "s3" },
    { kind: "sheetRenamed", sheetId: "s1", name: "Lớp 6A" },
    { kind: "sheetDeleted", sheetId: "s2" },
    { kind: "sheetActivated", sheetId: "s1" },
    { kind: "selected", sheetId: "s1", areas: [b2, { top: 3, left: 3, bottom: 4, right: 4 }] },
  ]);
});

test.each([
  ["refused", true],
  ["not offered", false],
])("where renames are %s they are found when a sheet is activated", async (_case, tellsNames) => {
  const { book, change, events, settle } = await setUp({ onNameChanged: "ApiNotFound" }, tellsNames);
  await change({});
  await settle();
  expect(events.splice(0)).toHaveLength(1);
  const [sheet] = book.sheets;
  if (sheet) sheet.name = "Lớp 6A";
  await book.fire("onActivated", { worksheetId: "s2" });
  await settle();
  await book.fire("onActivated", { worksheetId: "s1" });
  await settle();
  expect(events.filter((event) => event.kind === "sheetRenamed")).toEqual([
    { kind: "sheetRenamed", sheetId: "s1", name: "Lớp 6A" },
  ]);
});

test("reattaching registers once and has the active sheet read again", async () => {
  const { book, watch, change, events, settle } = await setUp();
  book.handlers.clear();
  await watch.reattach();
  await settle();
  expect(events).toEqual([{ kind: "restructured", sheetId: "s1", isRemote: false }]);
  await change({});
  await settle();
  expect(events).toHaveLength(2);
});

test("after closing nothing is told and no handler is left, even of events under way", async () => {
  const { book, watch, change, events, settle } = await setUp();
  await change({});
  await watch.close();
  await settle();
  expect(events).toEqual([]);
  expect([...book.handlers.values()].flat()).toEqual([]);
});
