import { fieldName } from "../forms/fieldName";
import type { FieldDefinition, FieldKey, FormId, Level } from "../forms/types";
import { exampleBook, exampleHints } from "../rules/exampleBook";
import type { Example, ExampleRow, RuleExamples } from "../rules/examples";
import type { Rule, Severity } from "../rules/types";
import { fillIn, type Bilingual } from "../text/bilingual";
import { formatDate, fromSerial } from "../text/calendar";
import type { CellValue } from "../workbook/types";
import { checkExample } from "./checkExample";
import { severities, type Problem } from "./problem";
import { WorkbookCheck } from "./workbookCheck";

/** A cell of an example as a reader sees it. */
export interface ShownCell {
  readonly field: Bilingual;
  /** `""` for an empty cell. */
  readonly value: string;
}

export interface ShownFinding {
  readonly severity: Severity;
  readonly sentence: Bilingual;
  /** What the first fix does; `null` where none is offered. */
  readonly fix: Bilingual | null;
  readonly isSure: boolean;
}

export interface ShownExample {
  /** Each row of the example, without the columns that all rows of all examples need. */
  readonly rows: readonly (readonly ShownCell[])[];
  readonly findings: readonly ShownFinding[];
}

/** Everything a user or an engineer is told of a rule. */
export interface RulePage {
  readonly id: string;
  readonly title: Bilingual;
  /** As its examples show them, most severe first. */
  readonly severities: readonly Severity[];
  readonly forms: readonly FormId[];
  /** `null`: all levels. */
  readonly levels: readonly Level[] | null;
  readonly years: { readonly from?: number; readonly to?: number } | null;
  readonly source: Bilingual;
  /** One example for each of the rule's messages. */
  readonly examples: readonly ShownExample[];
  readonly fixing: "sure" | "suggested" | "none";
}

/** Checks the rule's own examples, so that its page says what the rule says. */
export function rulePage(rule: Rule, { fails, form }: RuleExamples): RulePage {
  const shown = fails.map((example) => ({ example, problems: checkExample(rule, example, form).problems }));
  const all = shown.flatMap(({ problems }) => problems);
  return {
    id: rule.id,
    title: rule.title,
    severities: severities.filter(
      (severity) => severity === rule.severity || all.some((problem) => problem.severity === severity),
    ),
    forms: rule.forms,
    levels: rule.levels ?? null,
    years: rule.years ?? null,
    source: rule.source,
    examples: onePerMessage(shown).map(({ example, problems }) => showExample(rule, example, form, problems)),
    fixing: fixingOf(all),
  };
}

interface Checked {
  readonly example: Example;
  readonly problems: readonly Problem[];
}

/** The first example of each message, in the order of the examples. */
function onePerMessage(shown: readonly Checked[]): Checked[] {
  const told = new Set<string>();
  return shown.filter(({ problems }) => {
    const isNew = problems.some((problem) => !told.has(problem.message));
    problems.forEach((problem) => told.add(problem.message));
    return isNew;
  });
}

function showExample(
  rule: Rule,
  example: Example,
  form: RuleExamples["form"],
  problems: readonly Problem[],
): ShownExample {
  const fields = fieldsOf(example, form);
  return {
    rows: example.rows.slice(0, ROWS_SHOWN).map((row) => cellsOf(row, fields)),
    findings: problems.slice(0, ROWS_SHOWN).map((problem) => showFinding(rule, problem)),
  };
}

/** A column test's example has dozens of rows; the first ones show what it is about. */
const ROWS_SHOWN = 3;

function fieldsOf(example: Example, form: RuleExamples["form"]): ReadonlyMap<FieldKey, FieldDefinition> {
  const { recognised } = new WorkbookCheck(exampleBook(example, form), { hints: exampleHints(example), rules: [] });
  return new Map(recognised.flatMap(({ form }) => form.fields.map((field) => [field.key, field] as const)));
}

function cellsOf(row: ExampleRow, fields: ReadonlyMap<FieldKey, FieldDefinition>): ShownCell[] {
  return (Object.entries(row) as [FieldKey, CellValue][]).flatMap(([key, value]) => {
    const field = fields.get(key);
    return field ? [{ field: fieldName(field), value: shownValue(value, field) }] : [];
  });
}

function shownValue(value: CellValue, field: FieldDefinition): string {
  const date = field.type === "date" && typeof value === "number" ? fromSerial(value) : null;
  return date ? formatDate(date) : String(value);
}

function showFinding(rule: Rule, problem: Problem): ShownFinding {
  const template = rule.messages[problem.message] ?? { vi: problem.message, en: problem.message };
  const [fix] = problem.fixes;
  return {
    severity: problem.severity,
    sentence: { vi: fillIn(template.vi, problem.args, "vi"), en: fillIn(template.en, problem.args, "en") },
    fix: fix?.label ?? null,
    isSure: fix?.isSure ?? false,
  };
}

function fixingOf(problems: readonly Problem[]): RulePage["fixing"] {
  const fixes = problems.flatMap((problem) => problem.fixes);
  if (fixes.some((fix) => fix.isSure)) return "sure";
  return fixes.length > 0 ? "suggested" : "none";
}
