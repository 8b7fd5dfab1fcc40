import { fakeProblem, fakeSheet } from "../testing/fakeBook";
import { filterChoices } from "./filterChoices";
import { noFilters } from "./filterProblems";

const problems = [
  fakeProblem({ className: "6A10", field: "ethnicity" }),
  fakeProblem({ className: "", field: "fullName" }),
  fakeProblem({ className: "6A2", field: "sex" }),
  fakeProblem({ className: "6A2", field: "permanentProvince" }),
];

test("columns come in the sheet's order, classes as people count them, the unknown ones last", () => {
  expect(filterChoices(problems, [fakeSheet()], noFilters)).toEqual({
    fields: ["fullName", "sex", "ethnicity", "permanentProvince"],
    classNames: ["6A2", "6A10", ""],
  });
});

test("a choice stays when its last problem is gone", () => {
  const chosen = { ...noFilters, field: "birthDate" as const, className: "9A1" };
  expect(filterChoices([], [fakeSheet()], chosen)).toEqual({ fields: ["birthDate"], classNames: ["9A1"] });
});
