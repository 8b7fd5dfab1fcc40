import { planFixes } from "../src/check/planFixes";
import { WorkbookCheck } from "../src/check/workbookCheck";
import type { FieldKey, Level } from "../src/forms/types";
import { allRules } from "../src/rules/allRules";
import type { BookRule, ClassRule, ColumnRule, Rule, SheetRule } from "../src/rules/types";
import { cellKey } from "../src/workbook/cells";
import type { AreaContent, CellValue, Sheet, Workbook } from "../src/workbook/types";
import { plantErrors } from "./school/plantErrors";
import { plantResultErrors } from "./school/plantResultErrors";
import { Random } from "./school/random";
import { makeResults, resultBook } from "./school/results";
import { makeSchool } from "./school/school";
import { asWorkbook, schoolBook } from "./school/schoolBook";
import { copiedArea } from "./support/copiedArea";
import { drawGraduationList } from "./support/drawGraduationList";
import { ReadingWatch } from "./support/watchReading";

const levels: readonly Level[] = ["MN", "C1", "C2", "C3", "TX"];

/** Of an edited locked cell only who saw the edit can know. */
const rules = allRules.filter(({ id }) => id !== "locked-cell");

/** Which rules of many pupils are asked again after an edit follows from what they say they read, in every form. */
test.each(levels)(
  "rules of classes, columns, sheets and lists read no other field than they say, level %s",
  (level) => {
    const watch = new ReadingWatch();
    const rules = allRules.map((rule) => watched(rule, watch));
    expect(new WorkbookCheck(disturbed(level, 11), { rules }).problems.length).toBeGreaterThan(100);
    watch.end();
    expect([...watch.unsaid]).toEqual([]);
  },
);

test.each(levels)("after edits in any list of a book the problems are those of a new check, level %s", (level) => {
  const random = new Random(29);
  const check = new WorkbookCheck(disturbed(level, 17), { rules });
  const told = new Set<string>();
  for (let round = 0; round < 5; round++) {
    const edits = Array.from({ length: random.integer(2, 6) }, () => {
      const sheet = random.pick(check.recognised).sheetId;
      return copiedArea(sheet, check.sheet(sheet)?.values ?? [], random);
    });
    check.putContents(edits);
    expect(check.problems).toEqual(new WorkbookCheck(check.copyOfBook(), { rules }).problems);
    check.problems.forEach(({ rule }) => told.add(rule));
  }
  const spoke = allRules.filter(({ id, scope }) => (scope === "class" || scope === "book") && told.has(id));
  expect(spoke.length).toBeGreaterThan(1);
});

test("what a trial of edits changed of classes and lists is taken back", () => {
  const random = new Random(31);
  const check = new WorkbookCheck(disturbed("C2", 19), { rules });
  const before = [...check.problems];
  const restore = check.remember();
  const sheet = check.recognised[1]?.sheetId ?? "";
  const values = check.sheet(sheet)?.values ?? [];
  const edits = Array.from({ length: 30 }, () => copiedArea(sheet, values, random));
  const old = edits.map((edit) => standing(edit, check.sheet(sheet)));
  edits.forEach((edit) => check.putContents([edit]));
  expect(check.problems).not.toEqual(before);
  restore([...old].reverse());
  expect(check.problems).toEqual(before);
  const again = edits[0];
  if (again) check.putContents([again]);
  expect(check.problems).toEqual(new WorkbookCheck(check.copyOfBook(), { rules }).problems);
});

test.each(levels)("a copy of a check knows what was found, is kept current, and shares nothing, level %s", (level) => {
  const random = new Random(37);
  const edit = (check: WorkbookCheck) => {
    const sheet = random.pick(check.recognised).sheetId;
    check.putContents([copiedArea(sheet, check.sheet(sheet)?.values ?? [], random)]);
  };
  const check = new WorkbookCheck(disturbed(level, 23), { rules });
  for (let round = 0; round < 4; round++) {
    edit(check);
    const copy = check.copy();
    expect(copy.problems).toEqual(check.problems);
    expect(planFixes(copy)).toEqual(planFixes(new WorkbookCheck(check.copyOfBook(), { rules })));
    const [problems, book] = [[...check.problems], check.copyOfBook()];
    for (let count = 0; count < 3; count++) edit(copy);
    expect(copy.problems).toEqual(new WorkbookCheck(copy.copyOfBook(), { rules }).problems);
    expect(check.copyOfBook()).toEqual(book);
    expect(check.problems).toEqual(problems);
    edit(check);
    expect(check.problems).toEqual(new WorkbookCheck(check.copyOfBook(), { rules }).problems);
  }
});

/** What stands where the edit goes. */
function standing({ sheetId, area }: AreaContent, sheet: Sheet | undefined): AreaContent {
  const keys = new Set<number>();
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) keys.add(cellKey(row, column));
  }
  const inArea = <Value>(cells: ReadonlyMap<number, Value> = new Map()) =>
    new Map([...cells].filter(([key]) => keys.has(key)));
  return {
    sheetId,
    area,
    values: (sheet?.values ?? []).slice(area.top, area.bottom + 1).map((row) => row.slice(area.left, area.right + 1)),
    formulas: inArea(sheet?.formulas),
    numberFormats: inArea(sheet?.numberFormats),
  };
}

function watched(rule: Rule, watch: ReadingWatch): Rule {
  switch (rule.scope) {
    case "class": {
      const one = reader(rule, isClass);
      const check: ClassRule["check"] = (pupils, context) =>
        watch.during(one, () => watch.told(rule.check(pupils, context)));
      return { ...rule, check };
    }
    case "sheet": {
      const one = reader(rule);
      const check: SheetRule["check"] = (pupils, context) =>
        watch.during(one, () => watch.told(rule.check(watch.pupils(pupils), context)));
      return { ...rule, check };
    }
    case "column": {
      const check: ColumnRule["check"] = (pupils, field, context) =>
        watch.during(reader({ id: rule.id, reads: [field.key] }), () =>
          watch.told(rule.check(watch.pupils(pupils), field, context)),
        );
      return { ...rule, check };
    }
    case "book": {
      const one = reader(rule, isClass);
      const check: BookRule["check"] = (lists) => watch.during(one, () => watch.told(rule.check(lists)));
      return { ...rule, check };
    }
    default:
      return rule;
  }
}

function reader(
  { id, reads }: { readonly id: string; readonly reads: readonly FieldKey[] },
  isKnown: (field: FieldKey) => boolean = isNone,
) {
  return { id, mayRead: (field: FieldKey) => reads.includes(field) || isKnown(field) };
}

function isNone(): boolean {
  return false;
}

function isClass(field: FieldKey): boolean {
  return field === "classCode" || field === "className";
}

/** Mẫu số 1, Mẫu số 2 and the graduation list of one school in one book, with cells exchanged and emptied all over. */
function disturbed(level: Level, seed: number): Workbook {
  const clean = makeSchool({ seed, level, pupils: 120 });
  const results = makeResults(clean, seed);
  const { results: spoilt } =
    level === "TX" || level === "C2" || level === "C3" ? plantResultErrors(results, seed) : { results };
  const { school, oddCells } = plantErrors(clean, seed);
  const [list] = schoolBook(school, oddCells).sheets;
  const book = asWorkbook(resultBook(spoilt, { before: list ? [{ ...list, lists: [] }] : [] }));
  const check = new WorkbookCheck(book);
  drawGraduationList(check);
  const workbook = check.copyOfBook();
  const random = new Random(seed);
  for (const { values } of workbook.sheets) {
    const row = () => values[random.integer(0, values.length - 7) + 6] ?? [];
    for (let count = 0; count < values.length; count++) {
      const cells = row();
      const column = random.integer(0, cells.length - 1);
      cells[column] = random.pick<CellValue>([
        "",
        row()[column] ?? "",
        cells[random.integer(0, cells.length - 1)] ?? "",
      ]);
    }
  }
  return workbook;
}
