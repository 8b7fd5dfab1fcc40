import { readdirSync } from "node:fs";
import path from "node:path";
import { checkExample, cellContent } from "../src/check/checkExample";
import { problemMessage, type Problem } from "../src/check/problem";
import { allRules } from "../src/rules/allRules";
import type { Example, ExpectedProblem, RuleExamples } from "../src/rules/examples";
import type { Rule } from "../src/rules/types";
import type { CellValue } from "../src/workbook/types";

const rulesFolder = path.join(__dirname, "../src/rules");
const folders = readdirSync(rulesFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

function examplesOf(rule: Rule): RuleExamples {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the folder's name is only known here
  return (require(path.join(rulesFolder, rule.id, "examples")) as { examples: RuleExamples }).examples;
}

function check(rule: Rule, example: Example, form: RuleExamples["form"]): readonly Problem[] {
  return checkExample(rule, example, form).problems;
}

test("every folder is a registered rule of its name", () => {
  expect(allRules.map((rule) => rule.id).sort()).toEqual([...folders].sort());
});

describe.each(allRules.map((rule) => [rule.id, rule] as const))("%s", (_id, rule) => {
  const examples = examplesOf(rule);

  test.each(examples.passes.map((example) => [nameOf(example), example] as const))("passes: %s", (_name, example) => {
    expect(check(rule, example, examples.form)).toEqual([]);
  });

  test.each(examples.fails.map((example) => [nameOf(example), example] as const))("fails: %s", (_name, example) => {
    const found = check(rule, example, examples.form);
    const expected = example.finds.map((problem) => expectedShape(problem, rule));
    const byPlace = (a: Shape, b: Shape) =>
      (a.list === b.list ? 0 : a.list < b.list ? -1 : 1) || a.row - b.row || (a.field < b.field ? -1 : 1);
    expect(found.map((problem, place) => foundShape(problem, example.finds[place])).sort(byPlace)).toEqual(
      expected.sort(byPlace),
    );
  });

  test("shows a passing list, a failing one, and every message", () => {
    expect(examples.passes.length).toBeGreaterThan(0);
    const shown = new Set(examples.fails.flatMap((example) => example.finds.map((problem) => problem.message)));
    expect([...shown].sort()).toEqual(Object.keys(rule.messages).sort());
  });

  test("offers few values, each once and with its reason, and a sure one alone", () => {
    for (const example of examples.fails) {
      for (const { fixes } of check(rule, example, examples.form)) {
        expect(fixes.length).toBeLessThanOrEqual(5);
        expect(new Set(fixes.map(({ edits }) => JSON.stringify(edits))).size).toBe(fixes.length);
        for (const { label } of fixes) expect(label.vi).toMatch(/\(.+\)$/);
        if (fixes.some(({ isSure }) => isSure)) expect(fixes).toHaveLength(1);
      }
    }
  });

  test("its sentences are filled in both languages", () => {
    for (const example of examples.fails) {
      for (const problem of check(rule, example, examples.form)) {
        for (const language of ["vi", "en"] as const) {
          expect(problemMessage(problem, rule, language)).not.toMatch(/[{}]|undefined|\[object/);
        }
      }
    }
    for (const text of [rule.title, rule.source]) expect(text.vi !== "" && text.en !== "").toBe(true);
  });

  test("a sure fix leaves nothing to find in its cell", () => {
    for (const example of examples.fails) {
      const checked = checkExample(rule, example, examples.form);
      for (const problem of checked.problems) {
        const fix = problem.fixes.find((candidate) => candidate.isSure);
        if (!fix) continue;
        const edits = fix.edits.map((edit) =>
          cellContent(edit.sheet, edit.row, edit.column, edit.value, edit.numberFormat),
        );
        checked.putContents(edits);
        expect(checked.problemsAt(problem).filter((left) => left.message === problem.message)).toEqual([]);
      }
    }
  });
});

function nameOf(example: Example): string {
  return example.why ?? JSON.stringify(example.rows);
}

interface Shape {
  readonly list: string;
  readonly row: number;
  readonly field: string;
  readonly message: string;
  readonly severity: string;
  readonly fix?: CellValue | null;
  readonly sure?: boolean;
}

function expectedShape(problem: ExpectedProblem, rule: Rule): Shape {
  return {
    list: problem.list ?? "Sheet1",
    row: problem.row ?? 0,
    field: problem.field,
    message: problem.message,
    severity: problem.severity ?? rule.severity,
    ...("fix" in problem ? { fix: problem.fix ?? null } : {}),
    ...("sure" in problem ? { sure: problem.sure ?? false } : {}),
  };
}

/** Looks only at what the expectation speaks of. */
function foundShape(problem: Problem, expected: ExpectedProblem | undefined): Shape {
  const [first] = problem.fixes;
  return {
    list: problem.sheetName,
    row: problem.row - 1,
    field: problem.field,
    message: problem.message,
    severity: problem.severity,
    ...(expected && "fix" in expected ? { fix: first?.edits[0]?.value ?? null } : {}),
    ...(expected && "sure" in expected ? { sure: first?.isSure ?? false } : {}),
  };
}
