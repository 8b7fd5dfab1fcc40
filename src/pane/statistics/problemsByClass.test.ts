import { fakeProblem } from "../testing/fakeBook";
import { problemsByClass } from "./problemsByClass";

test("counts by class and severity, classes as people count them", () => {
  expect(
    problemsByClass([
      fakeProblem({ className: "6A10" }),
      fakeProblem({ className: "" }),
      fakeProblem({ className: "6A2" }),
      fakeProblem({ className: "6A2", severity: "warning" }),
    ]),
  ).toEqual([
    { className: "6A2", counts: { error: 1, warning: 1, info: 0 }, total: 2 },
    { className: "6A10", counts: { error: 1, warning: 0, info: 0 }, total: 1 },
    { className: "", counts: { error: 1, warning: 0, info: 0 }, total: 1 },
  ]);
});
