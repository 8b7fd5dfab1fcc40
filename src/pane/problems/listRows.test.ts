import { fakeProblem } from "../testing/fakeBook";
import { groupProblems } from "./groupProblems";
import { allClosed, listRows } from "./listRows";

const oneSheet = groupProblems([
  fakeProblem({ row: 4 }),
  fakeProblem({ row: 9 }),
  fakeProblem({ rule: "other", row: 2 }),
]);
const twoSheets = groupProblems([fakeProblem({ row: 4 }), fakeProblem({ row: 5, sheet: "b", sheetName: "Khối 7" })]);
const opened = (...keys: string[]) => ({ ...allClosed, opened: new Set(keys) });
const kinds = (rows: ReturnType<typeof listRows>) => rows.map((row) => `${row.kind}${String(row.level)}`);

test("closed groups are one line each", () => {
  const rows = listRows(oneSheet, allClosed, false, null);
  expect(kinds(rows)).toEqual(["group1", "group1"]);
  expect(rows.map((row) => [row.position, row.siblings])).toEqual([
    [1, 2],
    [2, 2],
  ]);
});

test("an open group shows its problems beneath", () => {
  expect(kinds(listRows(oneSheet, opened("error|ethnicity-unknown"), false, null))).toEqual([
    "group1",
    "problem2",
    "problem2",
    "group1",
  ]);
});

test("with several sheets they stand between, and can be closed", () => {
  const key = "error|ethnicity-unknown";
  expect(kinds(listRows(twoSheets, opened(key), true, null))).toEqual([
    "group1",
    "sheet2",
    "problem3",
    "sheet2",
    "problem3",
  ]);
  const closed = { opened: new Set([key]), closedSheets: new Set([`${key}|sheet1`]) };
  expect(kinds(listRows(twoSheets, closed, true, null))).toEqual(["group1", "sheet2", "sheet2", "problem3"]);
});

test("the selected cell's problem is marked, or the closed line it hides under", () => {
  const selection = { sheet: "sheet1", row: 9, column: 7 };
  const here = (rows: ReturnType<typeof listRows>) => rows.flatMap((row, index) => (row.isHere ? [index] : []));
  expect(here(listRows(oneSheet, allClosed, false, selection))).toEqual([0]);
  expect(here(listRows(oneSheet, opened("error|ethnicity-unknown"), false, selection))).toEqual([2]);
  expect(here(listRows(oneSheet, allClosed, false, { ...selection, sheet: "b" }))).toEqual([]);
});

test("every line has a key of its own", () => {
  const two = groupProblems([fakeProblem({ message: "says" }), fakeProblem({ message: "saysElse" })]);
  const rows = listRows(two, opened("error|ethnicity-unknown"), false, null);
  expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
});
