import { countJest, countPlaywright } from "./countTests";

const jestReport = {
  numPassedTests: 12,
  numFailedTests: 2,
  numRuntimeErrorTestSuites: 0,
  numPendingTests: 1,
  success: false,
};
const playwrightReport = {
  stats: { expected: 5, unexpected: 1, flaky: 0, skipped: 2, duration: 1.5 },
  errors: [],
  suites: [],
};

test("jest: passed and failed tests", () => expect(countJest(jestReport)).toEqual({ passed: 12, failed: 2 }));

test("jest: a file that could not be run is a failure", () => {
  expect(countJest({ ...jestReport, numFailedTests: 0, numRuntimeErrorTestSuites: 1 })).toEqual({
    passed: 12,
    failed: 1,
  });
});

test("Playwright: passed and failed tests", () => {
  expect(countPlaywright(playwrightReport)).toEqual({ passed: 5, failed: 1 });
});

test("Playwright: a fault outside of any test is a failure", () => {
  const report = { stats: { expected: 0, unexpected: 0, flaky: 0 }, errors: [{ message: "no server" }] };
  expect(countPlaywright(report)).toEqual({ passed: 0, failed: 1 });
});

test.each([{}, null, "12 passed", { stats: { expected: "5" } }])("%j is no report", (report) => {
  expect(() => countJest(report)).toThrow();
  expect(() => countPlaywright(report)).toThrow();
});
