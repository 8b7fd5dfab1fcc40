import {
  isTermCommentPassed,
  isYearCommentPassed,
  meanFromTermMeans,
  overallMean,
  termSubjectMean,
  yearSubjectMean,
} from "./averages";
import { meanInTenths } from "../tenths";

test("a term's tests weigh 1, 2, 3", () => {
  // (8 + 7 + 2 × 6.5 + 2 × 7 + 3 × 7.5) / 9 = 64.5 / 9 = 7.17
  expect(termSubjectMean({ regular: [80, 70], periodic: [65, 70], final: 75 })).toBe(72);
  expect(termSubjectMean({ regular: [], periodic: [], final: 75 })).toBe(75);
});

test.each([
  [70, 80, 77],
  [80, 70, 73],
  [null, 65, 65],
  [65, null, 65],
  [null, null, null],
])("year mean of terms %p and %p is %p", (term1, term2, year) => {
  expect(yearSubjectMean(term1, term2)).toBe(year);
});

test("only scored subjects make the overall mean", () => {
  expect(
    overallMean([
      { kind: "scored", subject: "math", mark: 80 },
      { kind: "scored", subject: "literature", mark: 75 },
      { kind: "comment", subject: "music", passed: true },
      { kind: "exempt", subject: "physicalEducation" },
    ]),
  ).toBe(78);
  expect(overallMean([{ kind: "comment", subject: "music", passed: true }])).toBeNull();
});

test("the two ways to a year mean may differ", () => {
  const subjects = [
    [64, 67],
    [70, 71],
    [81, 80],
  ] as const;
  const years = subjects.map(([term1, term2], index) => ({
    kind: "scored" as const,
    subject: String(index),
    mark: yearSubjectMean(term1, term2) ?? 0,
  }));
  const term = (index: 0 | 1) => meanInTenths(subjects.map((terms) => terms[index])) ?? 0;
  expect(overallMean(years)).toBe(72);
  expect(meanFromTermMeans(term(0), term(1))).toBe(73);
});

test.each([
  [[true, true], true, true],
  [[true, false], true, true],
  [[false, false], true, false],
  [[true, true, true], false, false],
  [[true, false, false, true], true, false],
  [[], true, true],
])("comment tests %p and term test %p: passed %p", (others, final, passed) => {
  expect(isTermCommentPassed({ others, final })).toBe(passed);
});

test.each([
  [true, true, true],
  [false, true, true],
  [true, false, false],
  [false, false, false],
  [false, null, false],
  [null, null, null],
])("comment terms %p and %p: year %p", (term1, term2, year) => {
  expect(isYearCommentPassed(term1, term2)).toBe(year);
});
