import { HostError } from "../../check/bookHost";
import { saveFailure } from "./saveStep";
import { MAX_UNIT_NAME, unitNameFault } from "./unitNameFault";

test("failures are told apart", () => {
  expect(saveFailure(new HostError("tooLarge", "slices"))).toBe("tooLarge");
  expect(saveFailure(Object.assign(new Error("marks"), { name: "TraceError" }))).toBe("traces");
  expect(saveFailure(new Error("other"))).toBe("other");
  expect(saveFailure("text")).toBe("other");
});

test.each([
  ["", "missing"],
  ["   ", "missing"],
  ["Trường THCS An Bình", null],
  ["a".repeat(MAX_UNIT_NAME), null],
  ["a".repeat(MAX_UNIT_NAME + 1), "tooLong"],
])("%p", (name, fault) => {
  expect(unitNameFault(name)).toBe(fault);
});
