import { XmlScanner } from "../workbook/xml/xmlScanner";
import type { SourceEdit } from "./sourceEdits";

export interface FoundMarks {
  readonly edits: readonly SourceEdit[];
  readonly marks: number;
  /** Formats in the styles part that the removed marks used. */
  readonly formatIds: readonly number[];
  /** A remaining rule's priority as it was before the marks came. */
  readonly priorityBefore: (priority: number) => number;
}

interface Rule {
  isMark: boolean;
  readonly priority: number | null;
  readonly priorityPlace: { readonly from: number; readonly to: number } | null;
  readonly formatId: number | null;
}

interface Frame {
  readonly name: string;
  readonly from: number;
  children: number;
  removedChildren: number;
  edits: SourceEdit[];
  readonly rule: Rule | null;
}

/** Lists that Excel writes only where something stands in them. */
const LISTS_NEVER_EMPTY = new Set(["conditionalFormatting", "conditionalFormattings", "ext", "extLst"]);

/**
 * Finds the conditional format rules of a worksheet part that are marks, both in its own list (ECMA-376 Part 1
 * §18.3.1.10) and in the x14 extension that Excel moves rules to, with what becomes empty around them. A rule added at
 * the top pushes the others down by one, so the rest are moved up again. Throws `XmlError`.
 */
export function findMarks(xml: string, isMark: (formula: string) => boolean): FoundMarks {
  const scanner = new XmlScanner(xml);
  const rules: Rule[] = [];
  const stack: Frame[] = [];
  let edits: SourceEdit[] = [];
  let formula: string | null = null;
  for (let token = scanner.next(); token !== null; token = scanner.next()) {
    if (token === "text") {
      if (formula !== null) formula += scanner.text();
      continue;
    }
    const parent = stack[stack.length - 1];
    if (token === "open") {
      if (scanner.name === "sheetData") {
        scanner.skipElement();
        continue;
      }
      // The x14 list also names its cells; without a rule they keep nothing.
      if (parent && (parent.name !== "conditionalFormatting" || scanner.name === "cfRule")) parent.children++;
      const rule = scanner.name === "cfRule" ? readRule(scanner) : null;
      if (rule) rules.push(rule);
      if (scanner.name === "formula" || scanner.name === "f") formula = "";
      stack.push({ name: scanner.name, from: scanner.from, children: 0, removedChildren: 0, edits: [], rule });
      continue;
    }
    const frame = stack.pop();
    if (!frame) continue;
    const around = stack[stack.length - 1];
    if (formula !== null && (frame.name === "formula" || frame.name === "f")) {
      if (around?.rule && isMark(formula)) around.rule.isMark = true;
      formula = null;
    }
    const isRemoved = shouldGo(frame);
    const own = isRemoved ? [{ from: frame.from, to: scanner.to, text: "" }] : frame.edits;
    if (around) {
      around.edits.push(...own);
      if (isRemoved) around.removedChildren++;
    } else {
      edits = own;
    }
  }
  const marks = rules.filter((rule) => rule.isMark);
  const priorityBefore = movedUp(marks);
  const moved = rules.flatMap((rule): SourceEdit[] => {
    if (rule.isMark || rule.priority === null || !rule.priorityPlace) return [];
    const before = priorityBefore(rule.priority);
    return before === rule.priority ? [] : [{ ...rule.priorityPlace, text: String(before) }];
  });
  return {
    edits: [...edits, ...moved],
    marks: marks.length,
    formatIds: marks.flatMap(({ formatId }) => formatId ?? []),
    priorityBefore,
  };
}

function readRule(scanner: XmlScanner): Rule {
  const priority = scanner.attribute("priority");
  const formatId = scanner.attribute("dxfId");
  return {
    isMark: false,
    priority: priority === null ? null : Number(priority),
    priorityPlace: scanner.attributePlace("priority"),
    formatId: formatId === null ? null : Number(formatId),
  };
}

function shouldGo(frame: Frame): boolean {
  if (frame.rule) return frame.rule.isMark;
  if (!LISTS_NEVER_EMPTY.has(frame.name) || frame.removedChildren === 0) return false;
  return frame.children === frame.removedChildren;
}

function movedUp(marks: readonly Rule[]): (priority: number) => number {
  const priorities = marks.flatMap(({ priority }) => priority ?? []);
  return (priority) => priority - priorities.filter((one) => one < priority).length;
}
