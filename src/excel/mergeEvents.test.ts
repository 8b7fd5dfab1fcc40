import type { HostEvent } from "../check/bookHost";
import { parseArea } from "../workbook/address";
import type { Area } from "../workbook/types";
import { mergeEvents } from "./mergeEvents";

function area(address: string): Area {
  const found = parseArea(address);
  if (!found) throw new Error(address);
  return found;
}

function edited(address: string, more: Partial<Extract<HostEvent, { kind: "edited" }>> = {}): HostEvent {
  return { kind: "edited", sheetId: "s1", areas: [area(address)], isOwn: false, isRemote: false, ...more };
}

test("edits of a sheet by the same hand become one, without repeated areas", () => {
  expect(mergeEvents([edited("A1"), edited("A1:B2"), edited("A1"), edited("D4")])).toEqual([
    { ...edited("A1"), areas: [area("A1:B2"), area("D4")] },
  ]);
});

test("own, local and remote edits stay apart", () => {
  expect(mergeEvents([edited("A1"), edited("A1", { isOwn: true }), edited("A1", { isRemote: true })])).toHaveLength(3);
});

test("a storm of areas becomes the one around them", () => {
  const events = Array.from({ length: 100 }, (_, row) => edited(`A${String(2 * row + 1)}`));
  expect(mergeEvents(events)).toEqual([{ ...edited("A1"), areas: [area("A1:A199")] }]);
});

test("a restructured sheet swallows its edits; a local change makes it local", () => {
  const restructured = (isRemote: boolean): HostEvent => ({ kind: "restructured", sheetId: "s1", isRemote });
  expect(mergeEvents([edited("A1"), restructured(true), edited("B1"), restructured(false)])).toEqual([
    restructured(false),
  ]);
});

test("nothing is told of a deleted sheet but that it is gone", () => {
  const deleted: HostEvent = { kind: "sheetDeleted", sheetId: "s1" };
  expect(
    mergeEvents([
      edited("A1"),
      { kind: "sheetRenamed", sheetId: "s1", name: "Lớp 6" },
      { kind: "selected", sheetId: "s1", areas: [area("A1")] },
      deleted,
    ]),
  ).toEqual([deleted]);
});

test("of several selections and activations the last counts, after the changes", () => {
  const selected = (address: string): HostEvent => ({ kind: "selected", sheetId: "s1", areas: [area(address)] });
  const activated = (sheetId: string): HostEvent => ({ kind: "sheetActivated", sheetId });
  expect(mergeEvents([selected("A1"), activated("s2"), edited("A1"), activated("s1"), selected("A2")])).toEqual([
    edited("A1"),
    activated("s1"),
    selected("A2"),
  ]);
});
