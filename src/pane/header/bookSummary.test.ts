import { fakeSheet } from "../testing/fakeBook";
import { bookSummary } from "./bookSummary";

const assumed = { kind: "schoolYearAssumed", args: { year: "2017–2018" } } as const;

test("no form, no summary", () => {
  expect(bookSummary([])).toBeNull();
});

test("one sheet", () => {
  expect(bookSummary([fakeSheet()])).toEqual({
    formName: "Mẫu số 1",
    level: "C2",
    schoolYear: 2017,
    pupils: 800,
    sheets: 1,
    certainty: "sure",
    doubts: [],
  });
});

test("sheets that differ are said to differ, and an equal doubt is said once", () => {
  const summary = bookSummary([
    fakeSheet({ sheetName: "Khối 6", doubts: [assumed] }),
    fakeSheet({ sheetName: "Khối 7", level: "C3", schoolYear: 2018, rows: [1, 2], doubts: [assumed] }),
  ]);
  expect(summary).toMatchObject({ level: "several", schoolYear: "several", pupils: 802, sheets: 2 });
  expect(summary?.doubts).toEqual([{ doubt: assumed, sheetNames: ["Khối 6", "Khối 7"] }]);
});

test.each([
  [0.95, [], "sure"],
  [0.95, [assumed], "fair"],
  [0.7, [], "fair"],
  [0.3, [], "low"],
] as const)("confidence %d", (confidence, doubts, certainty) => {
  expect(bookSummary([fakeSheet(), fakeSheet({ confidence, doubts })])?.certainty).toBe(certainty);
});

test("a level that is not known is not several", () => {
  expect(bookSummary([fakeSheet({ level: null })])?.level).toBeNull();
});
