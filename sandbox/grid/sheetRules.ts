import { parseArea } from "../../src/workbook/address";
import type { Area } from "../../src/workbook/types";
import { attributeOf, childOf, childrenOf, descendantsOf, localName, textOf } from "./xml";
import type { XmlElement } from "./xml";

/**
 * Conditional formats and data validations of a sheet's part, in document order, those of Excel 2010's extension list
 * (`x14`, where Excel puts rules that refer to other sheets) behind the others. Reading and writing count them alike,
 * so that a rule's `uid` finds its element again.
 */
export interface RuleInFile {
  /** `o0`, `o1`, … */
  readonly uid: string;
  /** The element that holds the areas: a `conditionalFormatting` or the `dataValidation` itself. */
  readonly block: XmlElement;
  readonly rule: XmlElement;
  readonly isExtension: boolean;
  readonly areas: readonly Area[];
}

export function conditionalFormatsInFile(root: XmlElement): RuleInFile[] {
  const plain = childrenOf(root, "conditionalFormatting").flatMap((block) =>
    childrenOf(block, "cfRule").map((rule) => ({ block, rule, isExtension: false, areas: areasOf(block) })),
  );
  // A data bar's extension only completes the plain rule that it names.
  const extended = extensionBlocks(root, "conditionalFormatting").flatMap((block) =>
    childrenOf(block, "cfRule")
      .filter((rule) => attributeOf(rule, "type") !== "dataBar")
      .map((rule) => ({ block, rule, isExtension: true, areas: areasOf(block) })),
  );
  return numbered([...plain, ...extended]);
}

export function dataValidationsInFile(root: XmlElement): RuleInFile[] {
  const plain = childrenOf(root, "dataValidations").flatMap((list) =>
    childrenOf(list, "dataValidation").map((rule) => ({ block: rule, rule, isExtension: false, areas: areasOf(rule) })),
  );
  const extended = extensionBlocks(root, "dataValidation").map((rule) => ({
    block: rule,
    rule,
    isExtension: true,
    areas: areasOf(rule),
  }));
  return numbered([...plain, ...extended]);
}

/** Text of a rule's `formula`, `formula1` …, which the extension wraps once more; `null` where absent. */
export function ruleFormula(rule: XmlElement, name: string, isExtension: boolean): string | null {
  const element = isExtension && name === "formula" ? childrenOf(rule, "f")[0] : childOf(rule, name);
  return element ? textOf(element).trim() : null;
}

/** The second, third … formula of a conditional format's rule counts from 0. */
export function ruleFormulas(rule: XmlElement): string[] {
  return childrenOf(rule)
    .filter((child) => ["formula", "f"].includes(localName(child.name)))
    .map((child) => textOf(child).trim());
}

/** `B2:B9 D2` → areas. */
export function readAreas(sqref: string): Area[] {
  return sqref.split(/\s+/).flatMap((address) => parseArea(address) ?? []);
}

function areasOf(block: XmlElement): Area[] {
  const extension = childOf(block, "sqref");
  return readAreas(extension ? textOf(extension) : (attributeOf(block, "sqref") ?? ""));
}

function extensionBlocks(root: XmlElement, name: string): XmlElement[] {
  return childrenOf(root, "extLst").flatMap((list) => descendantsOf(list, name));
}

function numbered(rules: readonly Omit<RuleInFile, "uid">[]): RuleInFile[] {
  return rules.map((rule, index) => ({ ...rule, uid: `o${String(index)}` }));
}
