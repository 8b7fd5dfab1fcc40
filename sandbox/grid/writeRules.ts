import { areaAddress } from "../../src/workbook/address";
import type { Area } from "../../src/workbook/types";
import type { FormatRule } from "./readConditionalFormat";
import { criterionInFile } from "./readDataValidation";
import type { ValidationRule } from "./readDataValidation";
import { conditionalFormatsInFile, dataValidationsInFile, ruleFormula, ruleFormulas } from "./sheetRules";
import type { RuleInFile } from "./sheetRules";
import { shiftArea } from "./structure";
import type { StructureOp } from "./structure";
import type { StyleWriter } from "./styleWriter";
import {
  appendChild,
  attributeOf,
  childOf,
  childrenOf,
  elementLike,
  insertBefore,
  localName,
  removeChild,
  setAttribute,
  setText,
  textNode,
} from "./xml";
import type { XmlElement } from "./xml";
import { followersOf } from "./sheetOrder";
import type { IRange, IStyleData } from "@univerjs/core";

export interface RulesInput<Rule> {
  /** The sheet's tree, its references already shifted. */
  readonly root: XmlElement;
  /** The rules as the file gave them to the engine, and as they are now. */
  readonly pristine: readonly Rule[];
  readonly current: readonly Rule[];
  /** What happened to the sheet's rows and columns since. */
  readonly ops: readonly StructureOp[];
}

/** Rewrites the conditional formats that changed; the rest keep their elements. */
export function writeConditionalFormats(input: RulesInput<FormatRule>, styles: StyleWriter): void {
  const { root, current } = input;
  const inFile = conditionalFormatsInFile(root);
  const known = new Map(inFile.map((found) => [found.uid, found]));
  const before = new Map(input.pristine.map((rule) => [rule.cfId, rule]));
  const now = new Map(current.map((rule) => [rule.cfId, rule]));
  for (const found of inFile) {
    const live = now.get(found.uid);
    if (!live) {
      removeRule(root, found);
      continue;
    }
    const was = before.get(found.uid);
    updateAreas(root, found, live.ranges, shiftRanges(was?.ranges ?? [], input.ops));
    if (was) updateFormat(found, was, live, styles);
  }
  const added = current.filter((rule) => !known.has(rule.cfId));
  for (const rule of added) addFormat(root, rule, styles);
  const order = (rules: readonly FormatRule[]): string => rules.map((rule) => rule.cfId).join();
  const kept = input.pristine.filter((rule) => now.has(rule.cfId));
  if (added.length === 0 && order(kept) === order(current)) return;
  renumber(root, current, known);
}

/** Rewrites the data validations that changed; the rest keep their elements. */
export function writeDataValidations(input: RulesInput<ValidationRule>): void {
  const { root, current } = input;
  const inFile = dataValidationsInFile(root);
  const known = new Set(inFile.map((found) => found.uid));
  const before = new Map(input.pristine.map((rule) => [rule.uid, rule]));
  const now = new Map(current.map((rule) => [rule.uid, rule]));
  for (const found of inFile) {
    const live = now.get(found.uid);
    if (!live) {
      removeRule(root, found);
      continue;
    }
    const was = before.get(found.uid);
    updateAreas(root, found, live.ranges, shiftRanges(was?.ranges ?? [], input.ops));
    // What moved with its rows stands in the tree already; the engine's own way with formulas differs from Excel's.
    if (was && input.ops.length === 0) updateValidation(found, was, live);
  }
  const added = current.filter((rule) => !known.has(rule.uid) && rule.ranges.length > 0);
  if (added.length > 0) {
    let list = childOf(root, "dataValidations");
    if (!list) {
      list = elementLike(root, "dataValidations");
      insertBefore(root, list, followersOf("dataValidations"));
    }
    for (const rule of added) appendChild(list, newValidation(root, rule));
  }
  recount(root);
}

export function areasText(areas: readonly Area[]): string {
  return areas.map(areaAddress).join(" ");
}

/** What the engine must show where nobody touched a rule. */
function shiftRanges(ranges: readonly IRange[], ops: readonly StructureOp[]): Area[] {
  return ranges.flatMap((range) => shiftArea(toArea(range), ops) ?? []);
}

/** `shown` is as far as the engine's sheet went: what reached beyond it in the file does so still. */
function updateAreas(root: XmlElement, found: RuleInFile, ranges: readonly IRange[], shown: readonly Area[]): void {
  const live = ranges.map(toArea);
  if (sameAreas(live, shown)) return;
  const deepest = Math.max(...found.areas.map((area) => area.bottom));
  const widest = Math.max(...found.areas.map((area) => area.right));
  const lowest = Math.max(...shown.map((area) => area.bottom));
  const rightmost = Math.max(...shown.map((area) => area.right));
  const stretched = live.map((area) => ({
    ...area,
    bottom: area.bottom === lowest ? Math.max(area.bottom, deepest) : area.bottom,
    right: area.right === rightmost ? Math.max(area.right, widest) : area.right,
  }));
  const rules = childrenOf(found.block, "cfRule");
  if (rules.length <= 1) {
    setAreas(found.block, stretched);
    return;
  }
  removeChild(found.block, found.rule);
  const own = elementLike(found.block, localName(found.block.name), [], [found.rule]);
  if (found.isExtension) appendChild(own, elementLike(childOf(found.block, "sqref") ?? own, "sqref"));
  setAreas(own, stretched);
  const parent = found.isExtension ? parentOf(root, found.block) : root;
  parent?.children.splice(parent.children.indexOf(found.block) + 1, 0, own);
}

function setAreas(block: XmlElement, areas: readonly Area[]): void {
  const extension = childOf(block, "sqref");
  if (extension) setText(extension, areasText(areas));
  else setAttribute(block, "sqref", areasText(areas));
}

function updateFormat(found: RuleInFile, was: FormatRule, live: FormatRule, styles: StyleWriter): void {
  const formula = live.rule["value"];
  const isCustom = attributeOf(found.rule, "type") === "expression";
  const [written = ""] = ruleFormulas(found.rule);
  if (isCustom && typeof formula === "string" && formula !== was.rule["value"] && formula !== `=${written}`) {
    const element = childrenOf(found.rule).find((child) => ["formula", "f"].includes(localName(child.name)));
    if (element) setText(element, formula.replace(/^=/, ""));
  }
  if (JSON.stringify(live.rule["style"]) !== JSON.stringify(was.rule["style"])) {
    const own = childOf(found.rule, "dxf");
    if (own) removeChild(found.rule, own);
    setAttribute(found.rule, "dxfId", String(styles.differenceFor(live.rule["style"] as IStyleData)));
  }
  if (live.stopIfTrue !== was.stopIfTrue) setAttribute(found.rule, "stopIfTrue", live.stopIfTrue ? "1" : null);
}

function addFormat(root: XmlElement, rule: FormatRule, styles: StyleWriter): void {
  if (rule.ranges.length === 0) return;
  const element = newFormat(root, rule, styles);
  const block = elementLike(root, "conditionalFormatting", [["sqref", areasText(rule.ranges.map(toArea))]], [element]);
  // Known by its place until the order is written.
  setAttribute(element, "priority", NEW_PRIORITY + rule.cfId);
  insertBefore(root, block, followersOf("conditionalFormatting"));
}

const NEW_PRIORITY = "new:";

function newFormat(root: XmlElement, rule: FormatRule, styles: StyleWriter): XmlElement {
  const style = rule.rule["style"] as IStyleData | undefined;
  const subType = String(rule.rule["subType"]);
  const element = elementLike(root, "cfRule");
  const value = rule.rule["value"];
  const formulas = (Array.isArray(value) ? value : [value]).map((text) => String(text).replace(/^=/, ""));
  const type = subType === "formula" ? "expression" : subType === "number" ? "cellIs" : subType;
  setAttribute(element, "type", type);
  if (style && Object.keys(style).length > 0) setAttribute(element, "dxfId", String(styles.differenceFor(style)));
  setAttribute(element, "priority", "1");
  if (rule.stopIfTrue) setAttribute(element, "stopIfTrue", "1");
  if (type === "cellIs") setAttribute(element, "operator", String(rule.rule["operator"]));
  if (type === "expression" || type === "cellIs") {
    for (const text of formulas) appendChild(element, elementLike(root, "formula", [], [textNode(text)]));
  }
  return element;
}

/** Priorities are one row of numbers over the whole sheet, the engine's order from 1 on. */
function renumber(root: XmlElement, current: readonly FormatRule[], known: ReadonlyMap<string, RuleInFile>): void {
  const fresh = new Map<string, XmlElement>();
  for (const found of conditionalFormatsInFile(root)) {
    const priority = attributeOf(found.rule, "priority") ?? "";
    if (priority.startsWith(NEW_PRIORITY)) fresh.set(priority.slice(NEW_PRIORITY.length), found.rule);
  }
  current.forEach((rule, index) => {
    const element = fresh.get(rule.cfId) ?? known.get(rule.cfId)?.rule;
    if (element) setAttribute(element, "priority", String(index + 1));
  });
}

function updateValidation(found: RuleInFile, was: ValidationRule, live: ValidationRule): void {
  const names = ["formula1", "formula2"] as const;
  for (const name of names) {
    const text = live[name];
    const written = ruleFormula(found.rule, name, found.isExtension);
    if (text === was[name] || text === undefined) continue;
    const wanted = criterionInFile(live.type, text);
    if (written === wanted) continue;
    const element = childOf(found.rule, name);
    const inner = element && found.isExtension ? childOf(element, "f") : element;
    if (inner) setText(inner, wanted);
  }
}

/** `dataValidation`'s attributes in the order of the schema (ECMA-376 part 1, 18.3.1.32). */
function newValidation(root: XmlElement, rule: ValidationRule): XmlElement {
  const element = elementLike(root, "dataValidation");
  const put = (name: string, value: string | null | undefined): void => {
    if (value !== null && value !== undefined && value !== "") setAttribute(element, name, value);
  };
  const needsOperator = !["list", "custom", "any"].includes(rule.type) && rule.operator !== undefined;
  put("type", rule.type === "any" ? null : rule.type);
  put("errorStyle", rule.errorStyle === 2 ? "warning" : rule.errorStyle === 0 ? "information" : null);
  put("operator", needsOperator && rule.operator !== "between" ? rule.operator : null);
  put("allowBlank", rule.allowBlank === false ? null : "1");
  put("showDropDown", rule.type === "list" && rule.showDropDown === false ? "1" : null);
  put("showInputMessage", rule.showInputMessage === false ? null : "1");
  put("showErrorMessage", rule.showErrorMessage === false ? null : "1");
  put("errorTitle", rule.errorTitle);
  put("error", rule.error);
  put("promptTitle", rule.promptTitle);
  put("prompt", rule.prompt);
  put("sqref", areasText(rule.ranges.map(toArea)));
  for (const name of ["formula1", "formula2"] as const) {
    const text = rule[name];
    if (text === undefined || text === "") continue;
    appendChild(element, elementLike(root, name, [], [textNode(criterionInFile(rule.type, text))]));
  }
  return element;
}

function removeRule(root: XmlElement, found: RuleInFile): void {
  if (found.block !== found.rule) {
    removeChild(found.block, found.rule);
    if (childrenOf(found.block, "cfRule").length > 0) return;
  }
  const parent = parentOf(root, found.block);
  if (parent) removeChild(parent, found.block);
  dropEmpty(root, parent);
}

/** An empty list, and the extension around it, would make the file invalid. */
function dropEmpty(root: XmlElement, list: XmlElement | null): void {
  if (!list || list === root || childrenOf(list).length > 0) return;
  const parent = parentOf(root, list);
  if (!parent) return;
  removeChild(parent, list);
  dropEmpty(root, parent);
}

function recount(root: XmlElement): void {
  const lists = [...childrenOf(root, "dataValidations"), ...extensionLists(root)];
  for (const list of lists) {
    const count = String(childrenOf(list, "dataValidation").length);
    if (attributeOf(list, "count") !== null || lists.indexOf(list) === 0) setAttribute(list, "count", count);
  }
}

function extensionLists(root: XmlElement): XmlElement[] {
  return childrenOf(root, "extLst")
    .flatMap((list) => childrenOf(list, "ext"))
    .flatMap((extension) => childrenOf(extension, "dataValidations"));
}

function parentOf(root: XmlElement, child: XmlElement): XmlElement | null {
  if (root.children.includes(child)) return root;
  for (const element of childrenOf(root)) {
    const found = parentOf(element, child);
    if (found) return found;
  }
  return null;
}

function toArea(range: IRange): Area {
  return { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn };
}

function sameAreas(one: readonly Area[], other: readonly Area[]): boolean {
  const text = (areas: readonly Area[]): string => areas.map(areaAddress).sort().join(" ");
  return text(one) === text(other);
}
