import { WorkbookCheck } from "../src/check/workbookCheck";
import type { FieldKey, Level } from "../src/forms/types";
import { allRules } from "../src/rules/allRules";
import type { GroupRule, RowRule } from "../src/rules/types";
import type { Workbook } from "../src/workbook/types";
import { plantErrors } from "./school/plantErrors";
import { Random } from "./school/random";
import { makeSchool } from "./school/school";
import { asWorkbook, schoolBook } from "./school/schoolBook";
import { copiedArea } from "./support/copiedArea";
import { ReadingWatch } from "./support/watchReading";

/** What is asked again after an edit follows from what a rule says it reads, so that must be all. */
const levels: readonly Level[] = ["MN", "C1", "C2", "C3", "TX"];

test.each(levels)("a rule of Mẫu số 1 reads no other field than it says, level %s", (level) => {
  const watch = new ReadingWatch();
  const watchedRow = (rule: RowRule): RowRule => {
    const watched = { id: rule.id, mayRead: (field: FieldKey) => rule.reads.includes(field) };
    const { parts: _, ...whole } = rule;
    return { ...whole, check: (pupil, context) => watch.during(watched, () => watch.told(rule.check(pupil, context))) };
  };
  const watchedGroup = (rule: GroupRule): GroupRule => {
    const watched = { id: rule.id, mayRead: (field: FieldKey) => rule.reads.includes(field) };
    return {
      ...rule,
      key: (pupil, context) => watch.during(watched, () => rule.key(pupil, context)),
      check: (pupil, group, context) => watch.during(watched, () => watch.told(rule.check(pupil, group, context))),
    };
  };
  const rules = allRules.map((rule) =>
    rule.scope === "row" ? watchedRow(rule) : rule.scope === "group" ? watchedGroup(rule) : rule,
  );
  expect(new WorkbookCheck(disturbed(level, 11), { rules }).problems.length).toBeGreaterThan(300);
  watch.end();
  expect([...watch.unsaid]).toEqual([]);
});

test.each(levels)("after edits of many places at once the problems are those of a new check, level %s", (level) => {
  const random = new Random(23);
  const check = new WorkbookCheck(disturbed(level, 13));
  const [sheet] = check.allSheets;
  if (!sheet) throw new Error("no sheet");
  for (let round = 0; round < 6; round++) {
    const edits = Array.from({ length: 5 }, () => copiedArea(sheet.id, sheet.values, random));
    check.putContents(edits);
    expect(check.problems).toEqual(new WorkbookCheck(check.copyOfBook()).problems);
  }
});

/** A school with planted errors and with cells exchanged, emptied and badly typed all over. */
function disturbed(level: Level, seed: number): Workbook {
  const { school, oddCells } = plantErrors(makeSchool({ seed, level, pupils: 250 }), seed);
  const workbook = asWorkbook(schoolBook(school, oddCells));
  const values = workbook.sheets[0]?.values ?? [];
  const random = new Random(seed);
  const pupil = () => values[random.integer(0, values.length - 5 - 1) + 5] ?? [];
  for (let count = 0; count < values.length * 3; count++) {
    const row = pupil();
    const column = random.integer(0, row.length - 1);
    const old = row[column] ?? "";
    const wrong = [
      "",
      pupil()[column] ?? "",
      row[random.integer(0, row.length - 1)] ?? "",
      `${String(old)} `,
      String(old).normalize("NFD"),
    ];
    row[column] = random.pick(wrong);
  }
  return workbook;
}
