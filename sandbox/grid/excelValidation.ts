import type { IRange } from "@univerjs/core";
import { criterion, criterionInFile } from "./readDataValidation";
import type { ValidationRule } from "./readDataValidation";

/** The engine's type names and those of Excel's `DataValidationRule`. */
const KINDS = [
  ["whole", "wholeNumber"],
  ["decimal", "decimal"],
  ["date", "date"],
  ["time", "time"],
  ["textLength", "textLength"],
] as const;

/** Excel's `DataValidationOperator` for the engine's. */
const OPERATORS = [
  ["between", "Between"],
  ["notBetween", "NotBetween"],
  ["equal", "EqualTo"],
  ["notEqual", "NotEqualTo"],
  ["greaterThan", "GreaterThan"],
  ["lessThan", "LessThan"],
  ["greaterThanOrEqual", "GreaterThanOrEqualTo"],
  ["lessThanOrEqual", "LessThanOrEqualTo"],
] as const;

/** Excel's `DataValidationAlertStyle` for the engine's numbers. */
const ALERT_STYLES = ["Information", "Stop", "Warning"] as const;

/**
 * In the shape of Excel's `DataValidationRule`; formulas with `=`, a list of words separated by commas. What Excel has on
 * the validation beside its rule (`errorAlert`, `ignoreBlanks`, `prompt`) stands beside it here.
 */
export function excelRule(rule: ValidationRule): Record<string, unknown> {
  const condition = excelCondition(rule);
  return Object.keys(condition).length === 0 ? {} : { ...condition, ...besideRule(rule) };
}

/** Only what is not as Excel has it by itself. */
function besideRule(rule: ValidationRule): Record<string, unknown> {
  const { error = "", errorTitle = "", prompt = "", promptTitle = "" } = rule;
  const style = ALERT_STYLES[rule.errorStyle ?? 1] ?? "Stop";
  const showAlert = rule.showErrorMessage !== false;
  const showPrompt = rule.showInputMessage !== false;
  return {
    ...(error + errorTitle === "" ? {} : { errorAlert: { message: error, showAlert, style, title: errorTitle } }),
    ...(rule.allowBlank === false ? { ignoreBlanks: false } : {}),
    ...(prompt + promptTitle === "" ? {} : { prompt: { message: prompt, showPrompt, title: promptTitle } }),
  };
}

function excelCondition(rule: ValidationRule): Record<string, unknown> {
  if (rule.type === "list") {
    return { list: { inCellDropDown: rule.showDropDown !== false, source: rule.formula1 ?? "" } };
  }
  if (rule.type === "custom") return { custom: { formula: rule.formula1 ?? "" } };
  const kind = KINDS.find(([own]) => own === rule.type)?.[1];
  if (!kind) return {};
  const operator = OPERATORS.find(([own]) => own === rule.operator)?.[1] ?? "Between";
  const value = (text: string | undefined): string | number | undefined =>
    text === undefined || text.startsWith("=") || !Number.isFinite(Number(text)) ? text : Number(text);
  return {
    [kind]: {
      formula1: value(rule.formula1) ?? "",
      ...(rule.formula2 === undefined || rule.formula2 === "" ? {} : { formula2: value(rule.formula2) }),
      operator,
    },
  };
}

/** The engine's rule for one of Excel's. Throws for a rule that names no kind. */
export function engineRule(uid: string, ranges: IRange[], rule: Readonly<Record<string, unknown>>): ValidationRule {
  const part = (name: string): Readonly<Record<string, unknown>> | null => {
    const found = rule[name];
    return typeof found === "object" && found !== null ? (found as Record<string, unknown>) : null;
  };
  const alert = part("errorAlert") ?? {};
  const prompt = part("prompt") ?? {};
  const style = ALERT_STYLES.findIndex((name) => name === alert["style"]);
  const common = {
    uid,
    ranges,
    allowBlank: rule["ignoreBlanks"] !== false,
    showErrorMessage: alert["showAlert"] !== false,
    showInputMessage: prompt["showPrompt"] !== false,
    errorStyle: style < 0 ? 1 : style,
    ...textOf("error", alert["message"]),
    ...textOf("errorTitle", alert["title"]),
    ...textOf("prompt", prompt["message"]),
    ...textOf("promptTitle", prompt["title"]),
  };
  const list = part("list");
  if (list) {
    const showDropDown = list["inCellDropDown"] !== false;
    return {
      ...common,
      type: "list",
      formula1: String(list["source"] ?? ""),
      showDropDown,
      renderMode: showDropDown ? 1 : 0,
    };
  }
  const custom = part("custom");
  if (custom) {
    const formula = String(custom["formula"] ?? "");
    return { ...common, type: "custom", formula1: formula.startsWith("=") ? formula : `=${formula}` };
  }
  for (const [type, name] of KINDS) {
    const found = part(name);
    if (!found) continue;
    const operator = OPERATORS.find(([, excel]) => excel === found["operator"])?.[0] ?? "between";
    const second = found["formula2"];
    return {
      ...common,
      type,
      operator: operator as NonNullable<ValidationRule["operator"]>,
      formula1: inEngine(type, found["formula1"]),
      ...(second === undefined || second === null || second === "" ? {} : { formula2: inEngine(type, second) }),
    };
  }
  throw new Error("a data validation rule of no known kind");
}

function textOf(name: string, value: unknown): Record<string, string> {
  return typeof value === "string" && value !== "" ? { [name]: value } : {};
}

function inEngine(type: string, value: unknown): string {
  const text = String(value ?? "");
  return criterion(type, criterionInFile(type, text));
}
