import { ruleApplies } from "../src/check/ruleContext";
import { WorkbookCheck } from "../src/check/workbookCheck";
import type { Level } from "../src/forms/types";
import { allRules } from "../src/rules/allRules";
import type { CellValue } from "../src/workbook/types";
import type { Finding } from "../src/rules/types";
import { plantErrors } from "./school/plantErrors";
import { plantResultErrors } from "./school/plantResultErrors";
import { Random } from "./school/random";
import { makeResults, resultBook } from "./school/results";
import { makeSchool } from "./school/school";
import { asWorkbook, schoolBook } from "./school/schoolBook";

const levels: readonly Level[] = ["MN", "C1", "C2", "C3", "TX"];

/** Cells that are emptied, or hold what stands elsewhere in their column or row. */
function scramble(values: CellValue[][], seed: number, times: number): void {
  const random = new Random(seed);
  const line = (): CellValue[] => values[random.integer(1, values.length - 1)] ?? [];
  for (let count = 0; count < times; count++) {
    const row = line();
    const column = random.integer(0, row.length - 1);
    row[column] = random.pick<CellValue>(["", line()[column] ?? "", row[random.integer(0, row.length - 1)] ?? ""]);
  }
}

test.each(levels)("no row that a rule would speak of is passed over, level %s", (level) => {
  const { school, oddCells } = plantErrors(makeSchool({ seed: 31, level, pupils: 500 }), 31);
  const book = asWorkbook(schoolBook(school, oddCells));
  const values = book.sheets[0]?.values ?? [];
  scramble(values, 31, 1500);
  const check = new WorkbookCheck(book);
  const [sheet] = check.checkedSheets;
  if (!sheet) throw new Error("no list");
  const rules = allRules.filter((rule) => rule.scope === "row").filter((rule) => sheet.follows(rule));
  const told = new Set(rules.map(({ id }) => id));
  const found = check.problems
    .filter(({ rule }) => told.has(rule))
    .map(({ rule, row, message }) => `${rule} ${String(row)} ${message}`);
  const asked = Array.from({ length: sheet.records.count }, (_, index) => sheet.view(index)).flatMap((pupil) =>
    rules.flatMap((rule) =>
      rule.check(pupil, sheet.context).map(({ message }) => `${rule.id} ${String(pupil.row)} ${message}`),
    ),
  );
  expect(found.length).toBeGreaterThan(100);
  expect(found.sort()).toEqual(asked.sort());
});

test.each([2017, 2021, 2024])("nor one of results, whether a rule is of rows or of classes, school year %i", (year) => {
  const results = makeResults(makeSchool({ seed: 37, level: "C2", pupils: 400, schoolYear: year }), 37);
  const book = asWorkbook(resultBook(plantResultErrors(results, 37).results));
  scramble(book.sheets[0]?.values ?? [], 37, 500);
  const check = new WorkbookCheck(book);
  const [sheet] = check.checkedSheets;
  if (!sheet) throw new Error("no results");
  const { context, list } = sheet;
  const name = (rule: string, row: number, { field, message }: Pick<Finding, "field" | "message">) =>
    `${rule} ${String(row)} ${field} ${message}`;
  const asked = allRules.flatMap((rule) => {
    if (rule.scope === "row" && sheet.follows(rule)) {
      const views = Array.from({ length: sheet.records.count }, (_, index) => sheet.view(index));
      return views.flatMap((pupil) => rule.check(pupil, context).map((one) => name(rule.id, pupil.row, one)));
    }
    if (rule.scope !== "class" || !sheet.follows(rule)) return [];
    return [...list.classes()].flatMap((pupils) =>
      rule.check(pupils, context).map((one) => name(rule.id, one.row, one)),
    );
  });
  const told = new Set(allRules.filter(({ scope }) => scope === "row" || scope === "class").map(({ id }) => id));
  const found = check.problems.filter(({ rule }) => told.has(rule)).map((one) => name(one.rule, one.row, one));
  for (const rule of ["promotion", "pupil-title"]) expect(found.join("\n")).toContain(rule);
  expect(found.sort()).toEqual(asked.sort());
});

test.each(levels)("no cell that a rule would speak of is passed over, level %s", (level) => {
  const { school, oddCells } = plantErrors(makeSchool({ seed: 41, level, pupils: 600 }), 41);
  const book = asWorkbook(schoolBook(school, oddCells));
  const random = new Random(41);
  const odd = [
    38_000,
    1234567890123,
    "x".repeat(300),
    "Lê  Hoa",
    "#N/A",
    "=1+1",
    "0912345678",
    "Ðinh Văn A",
    true,
    " ",
  ];
  const lines = book.sheets[0]?.values.slice(1) ?? [];
  for (let count = 0; count < 600; count++) {
    const line = random.pick(lines);
    line[random.integer(0, line.length - 1)] = random.pick<CellValue>(odd);
  }
  const check = new WorkbookCheck(book);
  const [sheet] = check.checkedSheets;
  if (!sheet) throw new Error("no list");
  const rules = allRules.filter((rule) => rule.scope === "cell").filter((rule) => rule.forms.includes("mau-1"));
  const told = new Set(rules.map(({ id }) => id));
  const found = check.problems
    .filter(({ rule }) => told.has(rule))
    .map(({ rule, row, field, message }) => `${rule} ${String(row)} ${field} ${message}`);
  const asked = sheet.records.rows.flatMap((row, index) =>
    [...sheet.recognised.columns.keys()].flatMap((key) => {
      const field = sheet.context.field(key);
      return rules
        .filter((rule) => ruleApplies(rule, sheet.recognised) && rule.reads(field))
        .flatMap((rule) =>
          rule.check(sheet.records.raw(key, index), field, sheet.context).map((one) => ({ rule, one })),
        )
        .map(({ rule, one }) => `${rule.id} ${String(row)} ${one.field} ${one.message}`);
    }),
  );
  expect(found.length).toBeGreaterThan(200);
  expect(found.sort()).toEqual(asked.sort());
});
