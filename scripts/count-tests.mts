/**
 * Closing line of scripts/test-all.sh: npx tsx scripts/count-tests.mts JEST_REPORT PLAYWRIGHT_REPORT
 * A report that is missing means that its tests did not run: said aloud, exit code 1.
 */
import { existsSync, readFileSync } from "node:fs";
import { countJest, countPlaywright, type TestCount } from "./testing/countTests";

const [jestFile = "", playwrightFile = ""] = process.argv.slice(2);
const counts = [readCount(jestFile, countJest), readCount(playwrightFile, countPlaywright)];
const sum = (kind: keyof TestCount) => counts.reduce((total, count) => total + (count?.[kind] ?? 0), 0);

console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
process.exitCode = counts.includes(undefined) || sum("failed") > 0 || sum("passed") === 0 ? 1 : 0;

function readCount(file: string, count: (report: unknown) => TestCount): TestCount | undefined {
  if (existsSync(file)) return count(JSON.parse(readFileSync(file, "utf8")));
  console.log(`No report ${file}: its tests did not run.`);
  return undefined;
}
