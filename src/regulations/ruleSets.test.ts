import { ruleSetFor, type RuleSetId } from "./ruleSets";
import type { Level } from "./level";

test.each<[Level, number | null, number, RuleSetId | null]>([
  ["MN", null, 2017, "growth"],
  ["C1", 1, 2017, "tt22-2016"],
  ["C1", null, 2017, "tt22-2016"],
  ["C1", 1, 2020, "tt27-2020"],
  ["C1", 2, 2020, "tt22-2016"],
  ["C1", null, 2020, null],
  ["C1", 2, 2021, "tt27-2020"],
  ["C1", 5, 2023, "tt22-2016"],
  ["C1", 5, 2024, "tt27-2020"],
  ["C2", 9, 2017, "tt58-2011"],
  ["C2", null, 2019, "tt58-2011"],
  ["C2", 6, 2020, "tt26-2020"],
  ["C2", 6, 2021, "tt22-2021"],
  ["C2", 7, 2021, "tt26-2020"],
  ["C3", 10, 2021, "tt26-2020"],
  ["C3", 10, 2022, "tt22-2021"],
  ["C3", 12, 2023, "tt26-2020"],
  ["C2", 9, 2023, "tt26-2020"],
  ["C3", null, 2024, "tt22-2021"],
  ["C3", 12, 2026, "tt22-2021"],
  ["TX", 12, 2017, "qd02-2007"],
  ["TX", null, 2020, "qd02-2007"],
  ["TX", 12, 2024, "tt43-2021"],
  ["TX", 10, 2023, "tt43-2021"],
  ["TX", 12, 2023, "qd02-2007"],
  ["C1", 6, 2017, null],
  ["C2", 10, 2017, null],
  ["TX", 3, 2017, null],
  ["C2", 9, 2010, null],
])("%s, grade %p, %i: %p", (level, grade, schoolYear, id) => {
  expect(ruleSetFor(level, grade, schoolYear)?.id ?? null).toBe(id);
});

test("years in which GDTX changes grade by grade are marked as not verified", () => {
  expect(ruleSetFor("TX", 10, 2023)?.isVerified).toBe(false);
  expect(ruleSetFor("TX", 12, 2022)?.isVerified).toBe(false);
  expect(ruleSetFor("TX", 12, 2020)?.isVerified).toBe(true);
  expect(ruleSetFor("C2", 6, 2021)?.isVerified).toBe(true);
});
