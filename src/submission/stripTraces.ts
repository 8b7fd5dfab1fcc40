import { XmlError } from "../workbook/xml/xmlScanner";
import { dropFormats } from "./dropFormats";
import { findMarks } from "./findMarks";
import { PackageParts } from "./packageParts";
import { packageRelationships } from "./packageRelationships";
import type { PackageRelationship } from "./packageRelationships";
import { ownExtensions, removeWebExtensions } from "./removeWebExtensions";
import { applyEdits } from "./sourceEdits";
import { TraceError } from "./traceError";
import { ADDIN_ID, isMarkFormula } from "./traces";

export interface StripOptions {
  /** Id of the add-in whose web extension goes; ours where absent. */
  readonly addinId?: string;
  /** True for the formula of a mark; ours where absent. */
  readonly markFormula?: (formula: string) => boolean;
}

export interface StrippedBook {
  readonly bytes: Uint8Array;
  readonly removed: {
    /** Conditional format rules. */
    readonly marks: number;
    /** Web extension parts; each holds the settings of one add-in instance. */
    readonly settings: number;
  };
}

/**
 * Takes out of a saved .xlsx exactly what this add-in put there (marks, their formats, settings) by cutting text out of
 * the parts that hold it; every other part stays byte for byte, in its order. Bytes without traces come back as they
 * are. Throws `TraceError` where a trace would be left, `WorkbookError` for bytes that are no workbook.
 */
export async function stripTraces(bytes: Uint8Array, options: StripOptions = {}): Promise<StrippedBook> {
  const { addinId = ADDIN_ID, markFormula = isMarkFormula } = options;
  const parts = await PackageParts.open(bytes);
  try {
    const marks = await removeAllMarks(parts, markFormula);
    const settings = await removeWebExtensions(parts, addinId);
    if (marks === 0 && settings === 0) {
      await requireNoTrace(parts, addinId, markFormula);
      return { bytes, removed: { marks, settings } };
    }
    const stripped = await parts.bytes();
    await requireNoTrace(await PackageParts.open(stripped), addinId, markFormula);
    return { bytes: stripped, removed: { marks, settings } };
  } catch (error) {
    if (error instanceof XmlError) throw new TraceError("a part cannot be read", { cause: error });
    throw error;
  }
}

async function removeAllMarks(parts: PackageParts, isMark: (formula: string) => boolean): Promise<number> {
  const relationships = await packageRelationships(parts);
  const formatIds = new Set<number>();
  let marks = 0;
  for (const sheet of sheetParts(parts, relationships)) {
    const xml = await parts.text(sheet);
    const found = findMarks(xml, isMark);
    if (found.marks === 0) continue;
    marks += found.marks;
    for (const id of found.formatIds) formatIds.add(id);
    parts.set(sheet, applyEdits(xml, found.edits));
    await movePivotPriorities(parts, relationships, sheet, found.priorityBefore);
  }
  if (formatIds.size > 0) await removeFormats(parts, relationships, formatIds);
  return marks;
}

function sheetParts(parts: PackageParts, relationships: readonly PackageRelationship[]): Set<string> {
  const sheets = relationships.filter(({ type }) => /sheet$/i.test(type));
  return new Set(sheets.flatMap(({ target }) => parts.find(target) ?? []));
}

/** A rule of a pivot table stands in the sheet and in the table's own part, tied together by its priority. */
async function movePivotPriorities(
  parts: PackageParts,
  relationships: readonly PackageRelationship[],
  sheet: string,
  priorityBefore: (priority: number) => number,
): Promise<void> {
  for (const { owner, type, target } of relationships) {
    const part = type === "pivotTable" && owner === sheet ? parts.find(target) : null;
    if (part === null) continue;
    const xml = await parts.text(part);
    const moved = xml.replace(
      /(<(?:[\w.-]+:)?conditionalFormat\s[^>]*?\bpriority\s*=\s*["'])(\d+)/g,
      (_, before: string, priority: string) => before + String(priorityBefore(Number(priority))),
    );
    parts.set(part, moved);
  }
}

async function removeFormats(
  parts: PackageParts,
  relationships: readonly PackageRelationship[],
  formatIds: ReadonlySet<number>,
): Promise<void> {
  const styles = relationships.find(({ type }) => type === "styles")?.target;
  const part = styles === undefined ? null : parts.find(styles);
  if (part === null) return;
  const used = await usedFormats(parts);
  const xml = await parts.text(part);
  parts.set(part, applyEdits(xml, dropFormats(xml, new Set([...formatIds].filter((id) => !used.has(id))))));
}

/** Whatever names a format by place: rules, tables, filters, pivot tables, table styles. Rather too many than too few. */
async function usedFormats(parts: PackageParts): Promise<Set<number>> {
  const used = new Set<number>();
  for (const name of parts.names()) {
    if (!/\.xml$/i.test(name) || /sharedStrings\.xml$/i.test(name)) continue;
    for (const [, id] of (await parts.text(name)).matchAll(/dxfId\s*=\s*["'](\d+)["']/gi)) used.add(Number(id));
  }
  return used;
}

/** Reads the result with other eyes than those that cut: any text of a sheet outside its cells. */
async function requireNoTrace(
  parts: PackageParts,
  addinId: string,
  isMark: (formula: string) => boolean,
): Promise<void> {
  const relationships = await packageRelationships(parts);
  for (const sheet of sheetParts(parts, relationships)) {
    const xml = await parts.text(sheet);
    if (textsOutsideCells(xml).some(isMark)) throw new TraceError("a mark is left in a sheet");
  }
  if ((await ownExtensions(parts, relationships, addinId)).size > 0) throw new TraceError("a web extension is left");
}

function textsOutsideCells(xml: string): string[] {
  const from = xml.search(/<(?:[\w.-]+:)?sheetData[\s/>]/);
  const to = xml.search(/<\/(?:[\w.-]+:)?sheetData\s*>/);
  const outside = to > from && from !== -1 ? xml.slice(0, from) + xml.slice(to) : xml;
  return Array.from(outside.matchAll(/>([^<>]+)</g), ([, text = ""]) => withoutEntities(text));
}

const ENTITIES: readonly (readonly [RegExp, string])[] = [
  [/&(?:gt|#62|#x3e);/gi, ">"],
  [/&(?:lt|#60|#x3c);/gi, "<"],
  [/&(?:quot|#34|#x22);/gi, '"'],
  [/&(?:amp|#38|#x26);/gi, "&"],
];

function withoutEntities(text: string): string {
  return ENTITIES.reduce((plain, [entity, character]) => plain.replace(entity, character), text);
}
