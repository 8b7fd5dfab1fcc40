import type {
  DataValidationErrorStyle,
  DataValidationOperator,
  IRange,
  ISheetDataValidationRule,
} from "@univerjs/core";
import { ruleFormula } from "./sheetRules";
import type { RuleInFile } from "./sheetRules";
import { attributeOf, flagOf } from "./xml";

export type ValidationRule = ISheetDataValidationRule;

/** The engine's numbers. */
const STOP = 1;
const WARNING = 2;
const AS_TEXT = 0;
const WITH_ARROW = 1;

const ERROR_STYLES: ReadonlyMap<string, DataValidationErrorStyle> = new Map([
  ["stop", STOP],
  ["warning", WARNING],
  ["information", 0],
]);

const COMPARED = new Set(["whole", "decimal", "date", "time", "textLength"]);

/** Reads a `dataValidation` (ECMA-376 part 1, 18.3.1.32). `showDropDown` in the file means the arrow is hidden. */
export function readDataValidation(found: RuleInFile, ranges: IRange[]): ValidationRule {
  const { rule } = found;
  const type = attributeOf(rule, "type") ?? "none";
  const first = ruleFormula(rule, "formula1", found.isExtension);
  const second = ruleFormula(rule, "formula2", found.isExtension);
  const showsErrors = flagOf(rule, "showErrorMessage");
  const hidesArrow = flagOf(rule, "showDropDown");
  const error = attributeOf(rule, "error");
  const errorTitle = attributeOf(rule, "errorTitle");
  const prompt = attributeOf(rule, "prompt");
  const promptTitle = attributeOf(rule, "promptTitle");
  return {
    uid: found.uid,
    ranges,
    type: type === "none" ? "any" : type,
    allowBlank: flagOf(rule, "allowBlank"),
    // The engine compares by it wherever it stands: on a list it would refuse every value.
    ...(COMPARED.has(type) ? { operator: (attributeOf(rule, "operator") ?? "between") as DataValidationOperator } : {}),
    // Excel lets everything pass where no error message is asked for.
    errorStyle: showsErrors ? (ERROR_STYLES.get(attributeOf(rule, "errorStyle") ?? "stop") ?? STOP) : WARNING,
    showErrorMessage: showsErrors,
    showInputMessage: flagOf(rule, "showInputMessage"),
    showDropDown: !hidesArrow,
    renderMode: hidesArrow || type !== "list" ? AS_TEXT : WITH_ARROW,
    ...(first === null ? {} : { formula1: criterion(type, first) }),
    ...(second === null ? {} : { formula2: criterion(type, second) }),
    ...(error === null ? {} : { error }),
    ...(errorTitle === null ? {} : { errorTitle }),
    ...(prompt === null ? {} : { prompt }),
    ...(promptTitle === null ? {} : { promptTitle }),
  };
}

/** The file's formula as the engine takes it: a list of words bare, a number bare, anything else with `=`. */
export function criterion(type: string, formula: string): string {
  const words = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  if (type === "list" && words !== undefined) return words.replace(/""/g, '"');
  if (type !== "list" && type !== "custom" && Number.isFinite(Number(formula))) return formula;
  return `=${formula}`;
}

/** The way back into the file. */
export function criterionInFile(type: string, text: string): string {
  if (text.startsWith("=")) return text.slice(1);
  return type === "list" ? `"${text.replace(/"/g, '""')}"` : text;
}
