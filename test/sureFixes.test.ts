import fc from "fast-check";
import { type FixPlan, planFixes, planFixesInTurns } from "../src/check/planFixes";
import type { Problem } from "../src/check/problem";
import { WorkbookCheck } from "../src/check/workbookCheck";
import type { FieldKey, Level } from "../src/forms/types";
import { cellAt, cellKey } from "../src/workbook/cells";
import type { CellValue, Sheet, Workbook } from "../src/workbook/types";
import { columnMistakes } from "./school/columnMistakes";
import { plantErrors } from "./school/plantErrors";
import { makeSchool } from "./school/school";
import { asWorkbook, schoolBook } from "./school/schoolBook";

const levels: readonly Level[] = ["MN", "C1", "C2", "C3", "TX"];

function cleanBook(seed: number, level: Level, pupils = 30): Workbook {
  return asWorkbook(schoolBook(makeSchool({ seed, level, pupils })));
}

function listOf(book: Workbook): Sheet {
  const [list] = book.sheets;
  if (!list) throw new Error("no list");
  return list;
}

/** What the plan leaves, as the host would write it. */
function applied(book: Workbook, plan: FixPlan): Workbook {
  for (const { sheet: id, row, column, after, numberFormat } of plan.cells) {
    const sheet = book.sheets.find((one) => one.id === id);
    const line = sheet?.values[row];
    if (!sheet || !line) throw new Error("a fix outside the sheet");
    line[column] = after;
    if (numberFormat === "General") sheet.numberFormats.delete(cellKey(row, column));
    else if (numberFormat !== undefined) sheet.numberFormats.set(cellKey(row, column), numberFormat);
  }
  return book;
}

function copyOf(book: Workbook): Workbook {
  return new WorkbookCheck(book).copyOfBook();
}

function keyOf({ rule, message, field, sheet, row, column }: Problem): string {
  return [rule, message, field, sheet, row, column].join("|");
}

function expectClean(book: Workbook, plan: FixPlan): void {
  const before = new WorkbookCheck(copyOf(book));
  const after = new WorkbookCheck(applied(copyOf(book), plan));
  const left = new Set(plan.left.map(({ sheet, row, column }) => [sheet, row, column].join("|")));
  const stillSure = after.problems.filter(
    (problem) =>
      problem.fixes.some((fix) => fix.isSure) && !left.has([problem.sheet, problem.row, problem.column].join("|")),
  );
  expect(stillSure.map(keyOf)).toEqual([]);
  const known = new Set(before.problems.map(keyOf));
  expect(after.problems.map(keyOf).filter((key) => !known.has(key))).toEqual(plan.revealed.map(keyOf));
}

/** Ways to spoil a text that leave one right value, to be laid on top of each other. */
const spoilings: readonly ((text: string) => string)[] = [
  (text) => text.replace(" ", "\u00a0"),
  (text) => text.normalize("NFD"),
  (text) => ` ${text}`,
  (text) => text.replace(" ", "   "),
  (text) => `${text}\u200b`,
  (text) => `${text}\n`,
];

/** Spoilt beside these where the column is a catalogue's: case does not matter to it. */
const catalogueSpoilings: readonly ((text: string) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
];

describe.each(levels)("a spoilt list of level %s", (level) => {
  test("every sure fix brings back what stood there, and nothing new appears", () => {
    const clean = cleanBook(5, level);
    const recognised = new WorkbookCheck(copyOf(clean)).recognised[0];
    if (!recognised) throw new Error("not recognised");
    const fields = [...recognised.columns];
    const spoilt = fc.record({
      row: fc.constantFrom(...recognised.rows),
      field: fc.nat(fields.length - 1),
      ways: fc.uniqueArray(fc.nat(spoilings.length + catalogueSpoilings.length - 1), { minLength: 1, maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(spoilt, { minLength: 1, maxLength: 12 }), (cells) => {
        const book = copyOf(clean);
        const list = listOf(book);
        for (const { row, field, ways } of cells) {
          const [key, column] = fields[field] ?? [];
          const line = list.values[row];
          if (key === undefined || column === undefined || !line) continue;
          const value = line[column] ?? "";
          if (typeof value !== "string" || value === "") continue;
          const definition = recognised.form.fields.find((one) => one.key === key);
          // Of units the case is nobody's concern: there is no rule that would mend it.
          const { catalogue } = definition ?? {};
          const isCatalogue = catalogue !== undefined && catalogue !== "district" && catalogue !== "commune";
          const all = isCatalogue ? [...spoilings, ...catalogueSpoilings] : spoilings;
          line[column] = ways.reduce((text, way) => all[way % all.length]?.(text) ?? text, value);
        }
        const check = new WorkbookCheck(copyOf(book));
        const seen = check.problems.map(keyOf);
        const plan = planFixes(check);
        // Trying it out leaves the trial as it was.
        expect(check.problems.map(keyOf)).toEqual(seen);
        for (const { row, column, after } of plan.cells) {
          expect([row, column, after]).toEqual([row, column, cellAt(listOf(clean), row, column)]);
        }
        expect(plan.left).toEqual([]);
        expect(plan.revealed).toEqual([]);
        expectClean(book, plan);
      }),
      { numRuns: 15 },
    );
  });
});

describe.each([1, 2, 3, 4, 5])("a school with planted errors, seed %i", (seed) => {
  const original = makeSchool({ seed, level: "C2", pupils: 400 });
  const { school, planted, oddCells } = plantErrors(makeSchool({ seed, level: "C2", pupils: 400 }), seed);
  const book = asWorkbook(schoolBook(school, oddCells));
  const plan = planFixes(new WorkbookCheck(copyOf(book)));

  test("no sure fix is wrong", () => {
    for (const { row, field, after } of plan.cells) {
      // A number that was renumbered is mended to what it is now, not to the pupil's own.
      const mended = planted.find((error) => error.row === row && error.field === field)?.sureFix;
      expect([row, field, after]).toEqual([row, field, mended ?? original.pupils[row - 1]?.[field] ?? ""]);
    }
  });

  test("every planted mistake with one right value is mended", () => {
    const mended = new Map(plan.cells.map((cell) => [`${String(cell.row)} ${cell.field}`, cell.after]));
    for (const { row, field, sureFix } of planted) {
      if (sureFix !== undefined)
        expect([row, field, mended.get(`${String(row)} ${field}`)]).toEqual([row, field, sureFix]);
    }
  });

  test("a second check finds no sure fix and nothing new", () => {
    expectClean(book, plan);
    expect(plan.revealed).toEqual([]);
  });
});

test.each(columnMistakes.map((mistake) => [mistake.name, mistake] as const))(
  "%s: the column comes back",
  (_name, mistake) => {
    const clean = mistake.prepare(makeSchool({ seed: 7, level: "C2", pupils: 200 }));
    const { school, oddCells, spoilt } = mistake.spoil(clean);
    const book = asWorkbook(schoolBook(school, oddCells));
    const plan = planFixes(new WorkbookCheck(copyOf(book)));
    for (const { row, field, after } of plan.cells) {
      expect([row, field, after]).toEqual([row, field, clean.pupils[row - 1]?.[field] ?? ""]);
    }
    expect(plan.cells.filter(({ rules }) => rules.includes(mistake.rule)).map(({ row }) => row)).toEqual(
      expect.arrayContaining([...spoilt]),
    );
    expect(plan.left).toEqual([]);
    expectClean(book, plan);
  },
);

describe.each(levels)("a plan made in turns, level %s", (level) => {
  /** More cells than are tried at once, so that others have their turn in the midst of a round. */
  function spoiltBook(): Workbook {
    const { school, oddCells } = plantErrors(makeSchool({ seed: 6, level, pupils: 700 }), 6);
    const book = asWorkbook(schoolBook(school, oddCells));
    listOf(book).values.forEach((line, row) => {
      if (row === 0) return;
      line.forEach((value, column) => {
        const isSpoilt = typeof value === "string" && value !== "" && (row + column) % 9 === 0;
        if (isSpoilt) line[column] = column % 2 === 0 ? ` ${value}  ` : `${value} `.normalize("NFD");
      });
    });
    return book;
  }
  const book = spoiltBook();
  const everything = () => true;

  test("is the plan made at once, and leaves the trial as it was", async () => {
    const check = new WorkbookCheck(copyOf(book));
    const seen = check.problems;
    const tried: number[] = [];
    const others: number[] = [];
    const work = setInterval(() => others.push(tried.length), 0);
    const plan = await planFixesInTurns(check, everything, { onProgress: (count) => tried.push(count) });
    clearInterval(work);
    expect(plan?.cells.length).toBeGreaterThan(1000);
    expect(plan).toEqual(planFixes(new WorkbookCheck(copyOf(book))));
    expect(tried).toEqual([...tried].sort((a, b) => a - b));
    expect(tried.at(-1)).toBeGreaterThanOrEqual(plan?.cells.length ?? Infinity);
    expect(new Set(others).size).toBeGreaterThan(1);
    expect(check.problems).toEqual(seen);
    expect(check.copyOfBook()).toEqual(copyOf(book));
    // What is put after the trial is checked as ever.
    const [list] = check.allSheets;
    if (!list) throw new Error("no list");
    const area = { top: 5, left: 0, bottom: 30, right: 20 };
    const values = list.values.slice(6, 32).map((line) => line.slice(0, 21));
    check.putContents([{ sheetId: list.id, area, values, formulas: new Map(), numberFormats: new Map() }]);
    expect(check.problems).toEqual(new WorkbookCheck(check.copyOfBook()).problems);
  });

  test("is called off in the midst, and nothing is left of it", async () => {
    const check = new WorkbookCheck(copyOf(book));
    const seen = check.problems;
    const control = new AbortController();
    const { signal } = control;
    let turns = 0;
    const onProgress = () => {
      turns++;
      control.abort();
    };
    expect(await planFixesInTurns(check, everything, { signal, onProgress })).toBeNull();
    expect(turns).toBe(1);
    expect(check.problems).toEqual(seen);
    expect(check.copyOfBook()).toEqual(copyOf(book));
  });
});

describe("a plan", () => {
  const clean = cleanBook(9, "C2");
  const columns = new WorkbookCheck(copyOf(clean)).recognised[0]?.columns ?? new Map<FieldKey, number>();
  const at = (field: FieldKey) => columns.get(field) ?? -1;

  function bookWith(cells: readonly (readonly [number, FieldKey, CellValue, string?])[]): Workbook {
    const book = copyOf(clean);
    const list = listOf(book);
    for (const [row, field, value, formula] of cells) {
      const line = list.values[row];
      if (line) line[at(field)] = value;
      if (formula !== undefined) list.formulas.set(cellKey(row, at(field)), formula);
    }
    return book;
  }

  test("comes to one value for a cell that several rules mend", () => {
    const plan = planFixes(new WorkbookCheck(bookWith([[3, "fullName", " Trần  Văn\u00a0Ấn".normalize("NFD")]])));
    expect(plan.cells).toMatchObject([{ row: 3, field: "fullName", after: "Trần Văn Ấn" }]);
    expect(plan.cells[0]?.rules.length).toBeGreaterThanOrEqual(2);
  });

  test("of one rule mends its cells whole and no other cell", () => {
    const book = bookWith([
      [3, "sex", " nam"],
      [4, "ethnicity", "kinh"],
    ]);
    const plan = planFixes(new WorkbookCheck(book), (problem) => problem.rule === "extra-spaces");
    expect(plan.cells).toMatchObject([{ row: 3, field: "sex", after: "Nam" }]);
  });

  test("leaves formulas alone and says so", () => {
    const book = bookWith([
      [3, "ethnicity", "kinh", '="kinh"'],
      [4, "ethnicity", "kinh"],
    ]);
    const plan = planFixes(new WorkbookCheck(book));
    expect(plan.cells).toMatchObject([{ row: 4, after: "Kinh" }]);
    expect(plan.left).toMatchObject([{ row: 3, column: at("ethnicity"), reason: "formula" }]);
  });

  test("leaves out a cell whose fixes contradict each other", () => {
    const contradicting = ["Kinh", "Tày"].map((value) => ({
      id: `says-${value}`,
      scope: "cell" as const,
      title: { vi: value, en: value },
      forms: ["mau-1" as const],
      severity: "warning" as const,
      source: { vi: "thử", en: "test" },
      messages: { wrong: { vi: "sai", en: "wrong" } },
      reads: (field: { key: FieldKey }) => field.key === "ethnicity",
      check: (found: CellValue) =>
        found === "?"
          ? [
              {
                field: "ethnicity" as const,
                message: "wrong",
                proposals: [{ value, reason: { vi: "", en: "" }, isSure: true }],
              },
            ]
          : [],
    }));
    const check = new WorkbookCheck(bookWith([[3, "ethnicity", "?"]]), { rules: contradicting });
    const plan = planFixes(check);
    expect(plan.cells).toEqual([]);
    expect(plan.left).toMatchObject([{ row: 3, reason: "conflict" }]);
  });
});
