import { computeResults } from "../src/check/results/computeResults";
import { uncomputedResults } from "../src/check/results/uncomputedResults";
import { WorkbookCheck } from "../src/check/workbookCheck";
import { exampleBook } from "../src/rules/exampleBook";

/** Weighs what is little for a boy and enough for a girl. */
const child = { classCode: "Chồi 1", birthDate: "15/05/2014", measuredOn: "15/05/2018", weight: 12.5, underweight: "" };
const hints = { level: "MN", schoolYear: 2017 } as const;

function checkOf(tick: string) {
  return new WorkbookCheck(exampleBook({ ...hints, rows: [child], otherColumns: { Nam: tick } }, "mau-2"), { hints });
}

function computed(check: WorkbookCheck) {
  return computeResults(check.checkedSheets.map(({ list }) => list)).map(({ field, value }) => [field, value]);
}

test("growth is computed for the sex that is ticked, and no further than without it where nothing is", () => {
  expect(computed(checkOf("x"))).toEqual([["underweight", "x"]]);
  const open = checkOf("");
  expect(computed(open)).toEqual([]);
  const lists = open.checkedSheets.map(({ list }) => list);
  expect(uncomputedResults(lists, computeResults(lists), []).map(({ field, why }) => [field, why])).toContainEqual([
    "underweight",
    "noSex",
  ]);
});

test("an edit of the tick is an edit of the sex", () => {
  const check = checkOf("");
  const found = () => check.problems.filter(({ rule }) => rule === "growth-category").map(({ message }) => message);
  expect(found()).toEqual([]);
  const sheet = check.checkedSheets[0]?.sheet;
  const column = sheet?.values[0]?.indexOf("Nam") ?? -1;
  const area = { top: 1, bottom: 1, left: column, right: column };
  check.putContents([
    { sheetId: sheet?.id ?? "", area, values: [["x"]], formulas: new Map(), numberFormats: new Map() },
  ]);
  expect(found()).toEqual(["applies"]);
});
