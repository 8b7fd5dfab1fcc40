import { fakeFix, fakeProblem } from "../testing/fakeBook";
import { noFilters } from "../problems/filterProblems";
import { countSureCells, isAskedFor, isSameMistake, sameFix } from "./fixRequest";

const bare = fakeProblem();
const problem = { ...bare, fixes: [fakeFix(bare, "Kinh", true)] };
const below = { ...problem, row: problem.row + 1 };
const unsure = { ...problem, row: problem.row + 2, fixes: [fakeFix(bare, "Kinh", false)] };

test("cells with a sure fix are counted once", () => {
  expect(countSureCells([problem, { ...problem, rule: "other" }, below, unsure, bare])).toBe(2);
});

test("the same mistake is the same value of the same field, told by the same sentence of the same rule", () => {
  expect(isSameMistake(problem, below)).toBe(true);
  for (const other of [{ value: "Kinhh " }, { field: "religion" as const }, { rule: "r" }, { message: "m" }])
    expect(isSameMistake(problem, { ...below, ...other })).toBe(false);
});

test("the same fix is found by its value", () => {
  const [fix] = problem.fixes;
  if (!fix) throw new Error("no fix");
  expect(sameFix(below, fix)).toBe(fix);
  expect(sameFix({ ...below, fixes: [fakeFix(below, "Hoa", false)] }, fix)).toBeUndefined();
});

test("a request knows its problems", () => {
  const rule = { kind: "rule" as const, rule: problem.rule, severity: problem.severity, filters: noFilters };
  expect(isAskedFor(rule, problem)).toBe(true);
  expect(isAskedFor(rule, { ...problem, severity: "info" })).toBe(false);
  expect(
    isAskedFor({ kind: "all", filters: { ...noFilters, className: "6A1" } }, { ...problem, className: "9A" }),
  ).toBe(false);
});
