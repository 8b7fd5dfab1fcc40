import type { RuledArea, RuleOwner } from "../check/bookHost";
import { areaAddress } from "../workbook/address";
import { MAX_ROWS } from "../workbook/cells";
import { INPUT_RULE_TITLE, type InputRule, listFormula } from "../workbook/inputRule";
import type { Area } from "../workbook/types";
import type { Gate } from "./gate";

/** Ranges asked about in one batch. */
const RANGES_A_BATCH = 400;

/**
 * Whose rules the cells of the areas have. Excel answers for a range whose cells all have the same rule; any other range
 * is halved until it does (hostBehaviour.md, "Data validation").
 */
export async function findInputRules(gate: Gate, sheetId: string, areas: readonly Area[]): Promise<RuledArea[]> {
  const found: RuledArea[] = [];
  let open = [...areas];
  while (open.length > 0) {
    const now = open.slice(0, RANGES_A_BATCH);
    open = open.slice(RANGES_A_BATCH);
    const owners = await ownersOf(gate, sheetId, now);
    now.forEach((area, place) => {
      const owner = owners[place] ?? null;
      if (owner !== null) found.push({ area, owner });
      else open.push(...halves(area));
    });
  }
  return found;
}

/** Puts the rules onto their cells, over whatever rule these had; all or none as far as the host allows. */
export function setInputRules(gate: Gate, sheetId: string, rules: readonly InputRule[]): Promise<void> {
  return gate.write("set input rules", (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    for (const rule of rules) setInputRule(sheet, rule);
    return () => undefined;
  });
}

/** Takes every rule of ours off the columns; gives the number of areas freed. Rules of the user's own stay. */
export async function removeInputRules(gate: Gate, sheetId: string): Promise<number> {
  const columns = await usedColumns(gate, sheetId);
  const found = await findInputRules(gate, sheetId, columns);
  const ours = found.filter(({ owner }) => owner === "ours");
  if (ours.length === 0) return 0;
  await gate.write("remove input rules", (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    for (const { area } of ours) sheet.getRange(areaAddress(area)).dataValidation.clear();
    return () => undefined;
  });
  return ours.length;
}

/** Queues one rule. The rule before the alert: an alert without a rule is refused. */
export function setInputRule(sheet: Excel.Worksheet, rule: InputRule): void {
  const { dataValidation } = sheet.getRange(areaAddress(rule.area));
  // What stood there would keep its prompt and its alert beside the new rule.
  dataValidation.clear();
  dataValidation.rule = ruleOf(rule.condition);
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = {
    showAlert: true,
    style: rule.isStrict ? "Stop" : "Warning",
    title: INPUT_RULE_TITLE,
    message: rule.message,
  };
}

/** A date's bounds as formulas of their serial numbers, which mean the same in every language. */
function ruleOf(condition: InputRule["condition"]): Excel.DataValidationRule {
  switch (condition.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: `=${listFormula(condition.source)}` } };
    case "choice":
      return { list: { inCellDropDown: true, source: condition.values.join(",") } };
    case "date":
      return {
        date: { operator: "Between", formula1: `=${String(condition.from)}`, formula2: `=${String(condition.to)}` },
      };
    case "wholeNumber":
      return { wholeNumber: { operator: "Between", formula1: condition.from, formula2: condition.to } };
    case "textLength":
      return { textLength: { operator: "LessThanOrEqualTo", formula1: condition.most } };
  }
}

function usedColumns(gate: Gate, sheetId: string): Promise<Area[]> {
  return gate.read("read used columns", (context) => {
    const used = context.workbook.worksheets.getItem(sheetId).getUsedRangeOrNullObject(false);
    used.load("columnIndex,columnCount");
    return () => {
      if (used.isNullObject) return [];
      return Array.from({ length: used.columnCount }, (_, place) => {
        const column = used.columnIndex + place;
        return { top: 0, left: column, bottom: MAX_ROWS - 1, right: column };
      });
    };
  });
}

/** `null` for a range whose cells differ. */
function ownersOf(gate: Gate, sheetId: string, areas: readonly Area[]): Promise<(RuleOwner | null)[]> {
  return gate.read("read input rules", (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const validations = areas.map((area) => {
      const { dataValidation } = sheet.getRange(areaAddress(area));
      dataValidation.load("type,errorAlert");
      return dataValidation;
    });
    return () => validations.map((validation, place) => ownerOf(validation, isOneCell(areas[place])));
  });
}

function ownerOf({ type, errorAlert }: Excel.DataValidation, isSingle: boolean): RuleOwner | null {
  if (type === "None") return "none";
  const isMixed = type === "Inconsistent" || type === "MixedCriteria" || !errorAlert;
  // A single cell that Excel cannot tell of is nothing of ours.
  if (isMixed) return isSingle ? "other" : null;
  return errorAlert.title === INPUT_RULE_TITLE ? "ours" : "other";
}

function isOneCell(area: Area | undefined): boolean {
  return area !== undefined && area.top === area.bottom && area.left === area.right;
}

function halves({ top, left, bottom, right }: Area): Area[] {
  if (bottom > top) {
    const middle = Math.floor((top + bottom) / 2);
    return [
      { top, left, bottom: middle, right },
      { top: middle + 1, left, bottom, right },
    ];
  }
  const middle = Math.floor((left + right) / 2);
  return [
    { top, left, bottom, right: middle },
    { top, left: middle + 1, bottom, right },
  ];
}
