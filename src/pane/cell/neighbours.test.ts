import { fakeProblem } from "../testing/fakeBook";
import { neighbours, otherProblemsInRow } from "./neighbours";

const a3 = fakeProblem({ sheet: "a", row: 3, column: 2 });
const a3second = fakeProblem({ sheet: "a", row: 3, column: 2, rule: "other" });
const a3right = fakeProblem({ sheet: "a", row: 3, column: 5 });
const a8 = fakeProblem({ sheet: "a", row: 8, column: 0 });
const b1 = fakeProblem({ sheet: "b", row: 1, column: 1 });
const problems = [a3, a3second, a3right, a8, b1];
const at = (sheet: string, row: number, column: number) => ({ sheet, row, column });

test.each([
  ["nothing selected", null, null, a3],
  ["above all", at("a", 0, 0), null, a3],
  ["on the first", at("a", 3, 2), null, a3right],
  ["between cells of a row", at("a", 3, 3), a3second, a3right],
  ["between rows", at("a", 5, 9), a3right, a8],
  ["on the last of a sheet", at("a", 8, 0), a3right, b1],
  ["on the next sheet", at("b", 1, 1), a8, null],
  ["below all", at("b", 9, 0), b1, null],
  ["on a sheet without problems", at("c", 1, 1), null, a3],
])("%s", (_name, selection, previous, next) => {
  const found = neighbours(problems, selection);
  expect(found.previous).toBe(previous);
  expect(found.next).toBe(next);
});

test("no problems, no neighbours", () => {
  expect(neighbours([], at("a", 0, 0))).toEqual({ previous: null, next: null });
});

test("the row's other cells are named once each, the selected one not at all", () => {
  expect(otherProblemsInRow(problems, at("a", 3, 5))).toEqual([a3]);
  expect(otherProblemsInRow(problems, at("a", 3, 2))).toEqual([a3right]);
  expect(otherProblemsInRow(problems, at("b", 3, 2))).toEqual([]);
});
