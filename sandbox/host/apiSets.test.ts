import { readFileSync } from "node:fs";
import apiSets from "./apiSets.json";
import { playedClasses } from "./testing/playedTypeNames";
import { PLAYED_CLASSES } from "./playedClasses";
import { readApiSets } from "./readApiSets";

const declarations = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");

test("apiSets.json says what the installed declarations say (else: npx tsx sandbox/host/writeApiSets.ts)", () => {
  expect(apiSets).toEqual(readApiSets(declarations, PLAYED_CLASSES));
});

test("spot checks against the reference", () => {
  expect(apiSets.Range.values).toBe("1.1");
  expect(apiSets.Worksheet.onNameChanged).toBe("1.17");
  expect(apiSets.ConditionalFormatCollection.getItemOrNullObject).toBe("1.14");
  expect(apiSets.WorksheetCollection.onChanged).toBe("1.9");
});

test("every class that is played and declared has its table", () => {
  const declared = playedClasses().filter((name) => new RegExp(`^    class ${name} extends`, "m").test(declarations));
  expect([...PLAYED_CLASSES].sort()).toEqual(declared.sort());
});
