import { fakeProblem } from "../testing/fakeBook";
import { filterProblems, isFiltering, noFilters, toggleSeverity } from "./filterProblems";

const problems = [
  fakeProblem({ row: 1 }),
  fakeProblem({ row: 2, severity: "warning", className: "6A2" }),
  fakeProblem({ row: 3, field: "sex", className: "" }),
];
const rows = (shown: readonly { readonly row: number }[]) => shown.map((problem) => problem.row);

test("without a filter the same array comes back", () => {
  expect(filterProblems(problems, noFilters)).toBe(problems);
  expect(isFiltering(noFilters)).toBe(false);
});

test.each([
  ["severity", { ...noFilters, severities: new Set(["warning" as const]) }, [2]],
  ["two severities", { ...noFilters, severities: new Set(["warning" as const, "error" as const]) }, [1, 2, 3]],
  ["column", { ...noFilters, field: "sex" as const }, [3]],
  ["class", { ...noFilters, className: "6A2" }, [2]],
  ["class not known", { ...noFilters, className: "" }, [3]],
  ["all together", { severities: new Set(["error" as const]), field: "ethnicity" as const, className: "6A1" }, [1]],
])("by %s", (_name, filters, expected) => {
  expect(rows(filterProblems(problems, filters))).toEqual(expected);
});

test("a severity is pressed and released", () => {
  const pressed = toggleSeverity(noFilters, "info");
  expect([...pressed.severities]).toEqual(["info"]);
  expect(isFiltering(pressed)).toBe(true);
  expect(isFiltering(toggleSeverity(pressed, "info"))).toBe(false);
});
