import { PupilView } from "../src/check/pupilView";
import { WorkbookCheck } from "../src/check/workbookCheck";
import type { FieldKey, Level } from "../src/forms/types";
import { allRules } from "../src/rules/allRules";
import type { Finding, GroupRule, RowRule } from "../src/rules/types";
import type { AreaContent, CellValue, Workbook } from "../src/workbook/types";
import { plantErrors } from "./school/plantErrors";
import { Random } from "./school/random";
import { makeSchool } from "./school/school";
import { asWorkbook, schoolBook } from "./school/schoolBook";

/** What is asked again after an edit follows from what a rule says it reads, so that must be all. */
const levels: readonly Level[] = ["MN", "C1", "C2", "C3", "TX"];

test.each(levels)("a rule of Mẫu số 1 reads no other field than it says, level %s", (level) => {
  const unsaid = new Set<string>();
  let asked: RowRule | GroupRule | null = null;
  const note = (field: FieldKey) => {
    if (asked && !asked.reads.includes(field)) unsaid.add(`${asked.id}: ${field}`);
  };
  const readers = [
    ...(["raw", "isBlank", "text", "date", "year", "tick", "mark"] as const),
    ...(["level", "lookup", "entry", "formula", "numberFormat", "font"] as const),
  ];
  const spies = readers.map((name) => {
    const read = PupilView.prototype[name] as (this: PupilView, field: FieldKey) => unknown;
    return jest.spyOn(PupilView.prototype, name).mockImplementation(function (this: PupilView, field: FieldKey) {
      note(field);
      return read.call(this, field) as never;
    });
  });
  const watched = <Result>(rule: RowRule | GroupRule, work: () => Result): Result => {
    asked = rule;
    try {
      return work();
    } finally {
      asked = null;
    }
  };
  const told = (findings: readonly Finding[]) => {
    for (const { field, proposals = [] } of findings) {
      note(field);
      for (const { also = [] } of proposals) also.forEach((other) => note(other.field));
    }
    return findings;
  };
  const watchedRow = (rule: RowRule): RowRule => ({
    ...rule,
    check: (pupil, context) => watched(rule, () => told(rule.check(pupil, context))),
  });
  const watchedGroup = (rule: GroupRule): GroupRule => ({
    ...rule,
    key: (pupil, context) => watched(rule, () => rule.key(pupil, context)),
    check: (pupil, group, context) => watched(rule, () => told(rule.check(pupil, group, context))),
  });
  const rules = allRules.map((rule) =>
    rule.scope === "row" ? watchedRow(rule) : rule.scope === "group" ? watchedGroup(rule) : rule,
  );
  expect(new WorkbookCheck(disturbed(level, 11), { rules }).problems.length).toBeGreaterThan(300);
  spies.forEach((spy) => spy.mockRestore());
  expect([...unsaid]).toEqual([]);
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

/** A piece of a few columns written somewhere else in the list: wrong values, empty ones, and right ones. */
function copiedArea(sheetId: string, values: readonly (readonly CellValue[])[], random: Random): AreaContent {
  const top = random.integer(0, values.length - 20 - 1) + 5;
  const left = random.integer(0, (values[5]?.length ?? 4) - 3 - 1);
  const from = random.integer(0, values.length - 20 - 1) + 5;
  const shift = random.integer(0, 3) === 0 ? 1 : 0;
  const area = { top, left, bottom: top + random.integer(0, 11), right: left + random.integer(0, 2) };
  const copied: CellValue[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const source = values[from + row - top] ?? [];
    copied.push(Array.from({ length: area.right - left + 1 }, (_, place) => source[left + place + shift] ?? ""));
  }
  return { sheetId, area, values: copied, formulas: new Map(), numberFormats: new Map() };
}

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
