import { fakeProblem } from "../testing/fakeBook";
import { groupProblems } from "./groupProblems";

test("nothing gives no group", () => {
  expect(groupProblems([])).toEqual([]);
});

test("errors, warnings, the rest; within these the largest first", () => {
  const groups = groupProblems([
    fakeProblem({ rule: "note", severity: "info" }),
    fakeProblem({ rule: "note", severity: "info" }),
    fakeProblem({ rule: "small" }),
    fakeProblem({ rule: "doubtful", severity: "warning" }),
    fakeProblem({ rule: "large" }),
    fakeProblem({ rule: "large" }),
  ]);
  expect(groups.map((group) => [group.rule, group.severity, group.count])).toEqual([
    ["large", "error", 2],
    ["small", "error", 1],
    ["doubtful", "warning", 1],
    ["note", "info", 2],
  ]);
});

test("a rule of two severities makes two groups", () => {
  const groups = groupProblems([fakeProblem({ severity: "warning" }), fakeProblem({ severity: "error" })]);
  expect(groups.map((group) => group.severity)).toEqual(["error", "warning"]);
  expect(new Set(groups.map((group) => group.key)).size).toBe(2);
});

test("sheets keep the book's order, and the span covers all of them", () => {
  const [group] = groupProblems([
    fakeProblem({ sheet: "b", sheetName: "Khối 7", row: 40 }),
    fakeProblem({ sheet: "b", sheetName: "Khối 7", row: 60 }),
    fakeProblem({ sheet: "a", sheetName: "Khối 6", row: 3 }),
  ]);
  expect(group).toMatchObject({ count: 3, firstRow: 3, lastRow: 60 });
  expect(group?.sheets.map((sheet) => [sheet.sheetName, sheet.problems.length])).toEqual([
    ["Khối 7", 2],
    ["Khối 6", 1],
  ]);
});
