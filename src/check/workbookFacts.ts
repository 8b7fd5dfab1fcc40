import type { FormId, Level } from "../forms/types";
import type { Rule, Severity } from "../rules/types";
import type { WorkbookCheck } from "./workbookCheck";

/** What a checked workbook is and how much of it is wrong, without its cells. */
export interface WorkbookFacts {
  readonly form: FormId | null;
  readonly level: Level | null;
  /** First year; `null` where no list was recognised. */
  readonly schoolYear: number | null;
  /** As the rows write them, each once, in order of appearance. */
  readonly classes: readonly string[];
  readonly pupils: number;
  readonly problems: Readonly<Record<Severity, number>>;
}

/** A form that is told but cannot be checked has its name alone. */
export function workbookFacts(check: WorkbookCheck): WorkbookFacts {
  const [first] = check.recognised;
  const other = check.unrecognised.find((reason) => reason.kind === "otherForm");
  const problems = { error: 0, warning: 0, info: 0 };
  for (const { severity } of check.problems) problems[severity]++;
  return {
    form: first?.form.id ?? other?.form ?? null,
    level: first?.level ?? null,
    schoolYear: first?.schoolYear ?? null,
    classes: classesOf(check),
    pupils: check.recognised.reduce((sum, { rows }) => sum + rows.length, 0),
    problems,
  };
}

function classesOf(check: WorkbookCheck): string[] {
  const classes = new Map<string, string>();
  for (const recognised of check.recognised) {
    for (const { className } of check.pupils(recognised)) {
      if (className !== "" && !classes.has(className.toLowerCase())) classes.set(className.toLowerCase(), className);
    }
  }
  return [...classes.values()];
}

/** Eight hexadecimal digits that change with the rules' names, weights, sources and wordings (FNV-1a). */
export function rulesFingerprint(rules: readonly Rule[]): string {
  let hash = 0x811c9dc5;
  const add = (text: string) => {
    for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  };
  for (const { id, severity, scope, source, messages } of rules)
    add(JSON.stringify([id, severity, scope, source, messages]));
  return (hash >>> 0).toString(16).padStart(8, "0");
}
