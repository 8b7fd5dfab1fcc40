import * as z from "zod";

export interface TestCount {
  readonly passed: number;
  readonly failed: number;
}

const JestReport = z.object({
  numPassedTests: z.number().int(),
  numFailedTests: z.number().int(),
  /** Files that could not even be run: their tests are in no other number. */
  numRuntimeErrorTestSuites: z.number().int(),
});

const PlaywrightReport = z.object({
  stats: z.object({
    expected: z.number().int(),
    unexpected: z.number().int(),
    /** Passed at a second try; there are no retries here, so such a test would be a mistake in the configuration. */
    flaky: z.number().int(),
  }),
  /** Faults outside of any test, as a file that cannot be loaded or a server that does not start. */
  errors: z.array(z.unknown()),
});

/** From the report that `jest --json` writes. A file that could not be run counts as one failed test. */
export function countJest(report: unknown): TestCount {
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JestReport.parse(report);
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
}

/** From the report of Playwright's json reporter. A fault outside of any test counts as one failed test. */
export function countPlaywright(report: unknown): TestCount {
  const { stats, errors } = PlaywrightReport.parse(report);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}
