import type { JournalEntry } from "./liveState";
import { journalText, parseJournal } from "./journal";

const now = Date.UTC(2018, 8, 5);
const day = 86_400_000;
const sheets = [{ id: "s1", name: "Sheet1" }];

function entry(id: number, at: number, after = "Kinh"): JournalEntry {
  return {
    id,
    at,
    title: { vi: "Sửa", en: "Fix" },
    changes: [{ cell: { sheet: "s1", row: 4, column: 7 }, before: "Kin", beforeFormat: "@", after }],
    witnesses: [{ sheet: "s1", row: 4, cells: [{ column: 2, value: "7901234567" }] }],
  };
}

test("comes back as it was, numbered anew", () => {
  const journal = [entry(3, now - day), entry(7, now)];
  const text = journalText(journal, sheets, now);
  expect(parseJournal(text, sheets, now)).toEqual([
    { ...journal[0], id: 1 },
    { ...journal[1], id: 2 },
  ]);
});

test("a sheet is known by its id, else by its name; what speaks of a lost sheet is left out", () => {
  const text = journalText([entry(1, now)], sheets, now);
  expect(parseJournal(text, [{ id: "{9}", name: "Sheet1" }], now)[0]?.changes[0]?.cell.sheet).toBe("{9}");
  expect(parseJournal(text, [{ id: "s1", name: "HS 2018" }], now)).toHaveLength(1);
  expect(parseJournal(text, [{ id: "{9}", name: "Khác" }], now)).toEqual([]);
});

test("pupils' data are not kept for longer than two months", () => {
  const old = entry(1, now - 61 * day);
  expect(journalText([old], sheets, now)).toBeNull();
  expect(parseJournal(journalText([old], sheets, now - 30 * day), sheets, now)).toEqual([]);
});

test("of too much the newest is kept", () => {
  const long = "x".repeat(400_000);
  const journal = [1, 2, 3, 4, 5].map((id) => entry(id, now, `${long}${String(id)}`));
  const kept = parseJournal(journalText(journal, sheets, now), sheets, now);
  expect(kept.map(({ changes }) => String(changes[0]?.after).slice(-1))).toEqual(["3", "4", "5"]);
});

test.each([null, "", "{}", "[]", '{"version":2,"entries":[]}', '{"version":1,"entries":[{"at":"x"}]}'])(
  "%j counts as none",
  (text) => expect(parseJournal(text, sheets, now)).toEqual([]),
);
