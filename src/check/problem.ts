import { type Argument, fillIn, type Language } from "../text/bilingual";
import type { CellRef, CellValue } from "../workbook/types";
import type { FieldKey } from "../forms/types";
import type { Fix, Rule, Severity } from "../rules/types";

/** One thing that is wrong with one cell: the same record for the pane, the marks, the command line and the tests. */
export interface Problem extends CellRef {
  readonly rule: string;
  readonly severity: Severity;
  readonly sheetName: string;
  readonly field: FieldKey;
  /** What stands in the cell. */
  readonly value: CellValue;
  /** Key into the rule's messages, with the arguments that fill it. */
  readonly message: string;
  readonly args: Readonly<Record<string, Argument>>;
  /** Best first. */
  readonly fixes: readonly Fix[];
  /** Set where one value is sure and the cell holds a formula, which is never written over. */
  readonly isHeldByFormula?: boolean;
  readonly related: readonly CellRef[];
  /** The pupil's class, for filtering; `""` where unknown. */
  readonly className: string;
}

export const severities: readonly Severity[] = ["error", "warning", "info"];

/** The sentence a user reads. */
export function problemMessage(problem: Problem, rule: Pick<Rule, "id" | "messages">, language: Language): string {
  const template = rule.messages[problem.message];
  if (!template) throw new Error(`Rule ${rule.id} has no message "${problem.message}"`);
  return fillIn(template[language], problem.args, language);
}

/** Order of the list: sheet by sheet is the caller's; within one, from the top left. */
export function compareByPlace(a: Problem, b: Problem): number {
  return a.row - b.row || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
