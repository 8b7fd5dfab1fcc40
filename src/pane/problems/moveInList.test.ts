import { fakeProblem } from "../testing/fakeBook";
import { groupProblems } from "./groupProblems";
import { allClosed, listRows } from "./listRows";
import { moveInList } from "./moveInList";

const groups = groupProblems([
  fakeProblem({ row: 4 }),
  fakeProblem({ row: 9 }),
  fakeProblem({ rule: "other", row: 2 }),
]);
// group (open), problem, problem, group (closed)
const rows = listRows(groups, { ...allClosed, opened: new Set(["error|ethnicity-unknown"]) }, false, null);

test.each([
  ["ArrowDown", 0, "focus", 1],
  ["ArrowDown", 3, "focus", 3],
  ["ArrowUp", 0, "focus", 0],
  ["ArrowUp", 3, "focus", 2],
  ["Home", 3, "focus", 0],
  ["End", 0, "focus", 3],
  ["PageDown", 0, "focus", 3],
  ["PageUp", 3, "focus", 0],
  ["ArrowRight", 0, "focus", 1],
  ["ArrowRight", 1, "focus", 1],
  ["ArrowRight", 3, "open", 3],
  ["ArrowLeft", 0, "close", 0],
  ["ArrowLeft", 2, "focus", 0],
  ["ArrowLeft", 3, "focus", 3],
  ["Enter", 2, "activate", 2],
  [" ", 0, "activate", 0],
])("%s on line %i: %s %i", (key, active, kind, index) => {
  expect(moveInList(key, rows, active)).toEqual({ kind, index });
});

test("other keys are not the list's, and an empty list has none", () => {
  expect(moveInList("Tab", rows, 0)).toBeNull();
  expect(moveInList("ArrowDown", [], 0)).toBeNull();
});
