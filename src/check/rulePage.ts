import { fieldName } from "../forms/fieldName";
import type { FieldDefinition, FieldKey, FormId, Level } from "../forms/types";
import { exampleBook, exampleHints, exampleSheetId } from "../rules/exampleBook";
import type { Example, ExampleRow, RuleExamples } from "../rules/examples";
import type { Rule, Severity } from "../rules/types";
import type { Bilingual } from "../text/bilingual";
import { formatDate, fromSerial } from "../text/calendar";
import type { CellValue } from "../workbook/types";
import { checkExample } from "./checkExample";
import { problemMessage, severities, type Problem } from "./problem";
import { WorkbookCheck } from "./workbookCheck";

/** A cell of an example as a reader sees it. */
export interface ShownCell {
  readonly field: Bilingual;
  /** `""` for an empty cell. */
  readonly value: string;
  /** Something is said of it. */
  readonly isMarked: boolean;
}

interface ExampleCell extends ShownCell {
  readonly key: FieldKey;
}

export interface ShownRow {
  /** As Excel numbers it: the sentences name rows so. */
  readonly number: number;
  readonly cells: readonly ShownCell[];
  /** How many more cells the row has. */
  readonly hidden: number;
}

export interface ShownFinding {
  readonly severity: Severity;
  /** Row and column it is about, as `dòng 3, Họ tên`. */
  readonly place: Bilingual;
  readonly sentence: Bilingual;
  /** What the first fix does; `null` where none is offered. */
  readonly fix: Bilingual | null;
  readonly isSure: boolean;
}

export interface ShownExample {
  /** Rows that something is said of, and others beside them while there is room. */
  readonly rows: readonly ShownRow[];
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

/** Each message once, where the examples first show it: with a fix and without are two. */
function onePerMessage(shown: readonly Checked[]): Checked[] {
  const told = new Set<string>();
  const isNew = ({ message, severity, fixes }: Problem) => {
    const key = `${message} ${severity} ${String(fixes.length > 0)}`;
    return !told.has(key) && told.add(key);
  };
  return shown
    .map(({ example, problems }) => ({ example, problems: problems.filter(isNew) }))
    .filter(({ problems }) => problems.length > 0);
}

function showExample(
  rule: Rule,
  example: Example,
  form: RuleExamples["form"],
  problems: readonly Problem[],
): ShownExample {
  const fields = fieldsOf(example, form);
  const marked = problems.filter(({ sheet }) => sheet === exampleSheetId);
  const isMarked = (row: number, key: FieldKey) =>
    marked.some((problem) => problem.row === row + 1 && problem.field === key);
  const places = rowsShown(example, marked);
  const telling = tellingFields(places.map((row) => example.rows[row] ?? {}));
  return {
    rows: places.map((row) => {
      const cells = cellsOf(example.rows[row] ?? {}, fields, (key) => isMarked(row, key));
      const chosen = cellsShown(cells, telling);
      return { number: row + 2, cells: chosen, hidden: cells.length - chosen.length };
    }),
    findings: problems.map((problem) => showFinding(rule, problem, fields)),
  };
}

/** A column test's example has dozens of rows; a few show what it is about. */
const ROWS_SHOWN = 3;
const CELLS_SHOWN = 6;

/** Places among the example's rows, in their order: first of all those that something is said of. */
function rowsShown(example: Example, problems: readonly Problem[]): number[] {
  const told = new Set(problems.map(({ row }) => row - 1));
  const places = example.rows.map((_, place) => place);
  const chosen = [...places.filter((place) => told.has(place)), ...places.filter((place) => !told.has(place))];
  return chosen.slice(0, Math.max(ROWS_SHOWN, told.size)).sort((a, b) => a - b);
}

/** Fields in which the rows differ. */
function tellingFields(rows: readonly ExampleRow[]): ReadonlySet<FieldKey> {
  const keys = rows.flatMap((row) => Object.keys(row) as FieldKey[]);
  return new Set(keys.filter((key) => rows.some((row) => row[key] !== rows[0]?.[key])));
}

/** In their order: the marked cells, then while there is room those in which rows differ, then the first of the others. */
function cellsShown(cells: readonly ExampleCell[], telling: ReadonlySet<FieldKey>): ShownCell[] {
  const worth = ({ isMarked, key }: ExampleCell) => (isMarked ? 2 : telling.has(key) ? 1 : 0);
  const kept = new Set([...cells].sort((a, b) => worth(b) - worth(a)).slice(0, CELLS_SHOWN));
  return cells.filter((cell) => kept.has(cell) || cell.isMarked);
}

function fieldsOf(example: Example, form: RuleExamples["form"]): ReadonlyMap<FieldKey, FieldDefinition> {
  const { recognised } = new WorkbookCheck(exampleBook(example, form), { hints: exampleHints(example), rules: [] });
  return new Map(recognised.flatMap(({ form }) => form.fields.map((field) => [field.key, field] as const)));
}

function cellsOf(
  row: ExampleRow,
  fields: ReadonlyMap<FieldKey, FieldDefinition>,
  isMarked: (key: FieldKey) => boolean,
): ExampleCell[] {
  return (Object.entries(row) as [FieldKey, CellValue][]).flatMap(([key, value]) => {
    const field = fields.get(key);
    return field ? [{ key, field: fieldName(field), value: shownValue(value, field), isMarked: isMarked(key) }] : [];
  });
}

function shownValue(value: CellValue, field: FieldDefinition): string {
  const date = field.type === "date" && typeof value === "number" ? fromSerial(value) : null;
  return date ? formatDate(date) : String(value);
}

function showFinding(rule: Rule, problem: Problem, fields: ReadonlyMap<FieldKey, FieldDefinition>): ShownFinding {
  const [fix] = problem.fixes;
  return {
    severity: problem.severity,
    place: placeOf(problem, fields.get(problem.field)),
    sentence: { vi: problemMessage(problem, rule, "vi"), en: problemMessage(problem, rule, "en") },
    fix: fix?.label ?? null,
    isSure: fix?.isSure ?? false,
  };
}

function placeOf({ row, sheet, sheetName }: Problem, field: FieldDefinition | undefined): Bilingual {
  const name = field && fieldName(field);
  const number = String(row + 1);
  const before =
    sheet === exampleSheetId ? { vi: "", en: "" } : { vi: `trang ${sheetName}, `, en: `sheet ${sheetName}, ` };
  return {
    vi: `${before.vi}dòng ${number}${name ? `, ${name.vi}` : ""}`,
    en: `${before.en}row ${number}${name ? `, ${name.en}` : ""}`,
  };
}

function fixingOf(problems: readonly Problem[]): RulePage["fixing"] {
  const fixes = problems.flatMap((problem) => problem.fixes);
  if (fixes.some((fix) => fix.isSure)) return "sure";
  return fixes.length > 0 ? "suggested" : "none";
}
