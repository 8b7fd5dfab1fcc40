import type { IWorksheetData } from "@univerjs/core";
import { areaAddress, cellAddress } from "../../src/workbook/address";
import { MAX_COLUMNS } from "../../src/workbook/cells";
import type { Area } from "../../src/workbook/types";
import { PIXELS_PER_WIDTH } from "./openXlsx";
import type { FormatRule } from "./readConditionalFormat";
import type { ValidationRule } from "./readDataValidation";
import { shiftFormula } from "./shiftFormula";
import type { BookShift } from "./shiftFormula";
import { followersOf } from "./sheetOrder";
import { splitSheet } from "./sheetXml";
import { shiftSheetXml } from "./shiftSheetXml";
import { originalColumn } from "./structure";
import type { StructureOp } from "./structure";
import type { StyleWriter } from "./styleWriter";
import { writeCells } from "./writeCells";
import type { CellsInput, FormatOf } from "./writeCells";
import { writeConditionalFormats, writeDataValidations } from "./writeRules";
import {
  appendChild,
  attributeOf,
  childOf,
  childrenOf,
  cloneElement,
  elementLike,
  flagOf,
  insertBefore,
  removeChild,
  setAttribute,
  setChildren,
  writeXml,
  XML_HEAD,
} from "./xml";
import type { XmlElement } from "./xml";

export interface SheetInput {
  /** The part as it was. */
  readonly xml: string;
  /** The sheet's name in the file. */
  readonly name: string;
  readonly pristine: Partial<IWorksheetData>;
  readonly current: Partial<IWorksheetData>;
  readonly pristineFormats: readonly FormatRule[];
  readonly currentFormats: readonly FormatRule[];
  readonly pristineValidations: readonly ValidationRule[];
  readonly currentValidations: readonly ValidationRule[];
  readonly ops: readonly StructureOp[];
  readonly shift: BookShift;
  readonly isProtected: boolean;
  readonly formatOf: FormatOf;
  readonly styleNamed: CellsInput["styleNamed"];
  readonly styles: StyleWriter;
}

export interface SheetOutput {
  /** The same string where nothing changed. */
  readonly xml: string;
  readonly areCellsChanged: boolean;
}

/** A sheet that is new in the book. */
export const EMPTY_SHEET =
  `${XML_HEAD}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ` +
  `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><dimension ref="A1"/>` +
  `<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/>` +
  `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;

/** Rewrites what changed of a sheet's part and nothing else. */
export function writeSheet(input: SheetInput): SheetOutput {
  const { shell, root, from, to } = splitSheet(input.xml);
  const before = writeXml(shell);
  const cells = writeCells({
    ...input,
    from,
    to,
    prefix: root.name.slice(0, root.name.indexOf(":") + 1),
    shiftText: (formula) => shiftFormula(formula, input.name, input.shift),
  });
  shiftSheetXml(root, input.name, input.shift);
  writeColumns(root, input);
  writeMerges(root, input);
  const extent = { root, ops: input.ops };
  writeConditionalFormats({ ...extent, pristine: input.pristineFormats, current: input.currentFormats }, input.styles);
  writeDataValidations({ ...extent, pristine: input.pristineValidations, current: input.currentValidations });
  writeProtection(root, input.isProtected);
  writeFreeze(root, input);
  if (cells.isChanged) writeDimension(root, cells.extent);
  const after = writeXml(shell);
  if (!cells.isChanged && after === before) return { xml: input.xml, areCellsChanged: false };
  return { xml: withRows(shell, root, cells.xml), areCellsChanged: cells.isChanged };
}

/** The rows go in as text: a tree of every cell would cost more than all the rest. */
function withRows(shell: Parameters<typeof writeXml>[0], root: XmlElement, rows: string): string {
  const data = childOf(root, "sheetData");
  if (data && rows !== "") setChildren(data, [{ kind: "text", raw: rows }]);
  return writeXml(shell);
}

function writeDimension(root: XmlElement, extent: Area | null): void {
  const dimension = childOf(root, "dimension");
  if (dimension) setAttribute(dimension, "ref", extent ? areaAddress(extent) : "A1");
}

function writeMerges(root: XmlElement, input: SheetInput): void {
  const live = (input.current.mergeData ?? []).map((range) =>
    areaAddress({ top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn }),
  );
  const list = childOf(root, "mergeCells");
  const present = childrenOf(list ?? EMPTY, "mergeCell").map((merge) => attributeOf(merge, "ref") ?? "");
  if ([...live].sort().join() === [...present].sort().join()) {
    if (list && attributeOf(list, "count") !== null) setAttribute(list, "count", String(present.length));
    return;
  }
  if (list) removeChild(root, list);
  if (live.length === 0) return;
  const fresh = elementLike(root, "mergeCells", [["count", String(live.length)]]);
  for (const ref of live) appendChild(fresh, elementLike(root, "mergeCell", [["ref", ref]]));
  insertBefore(root, fresh, followersOf("mergeCells"));
}

const EMPTY: XmlElement = { kind: "element", name: "", attributes: [], children: [], tail: "/>", close: "" };

function writeColumns(root: XmlElement, input: SheetInput): void {
  const list = childOf(root, "cols");
  const columnOps = input.ops.filter((op) => op.kind.endsWith("Columns"));
  const now = input.current.columnData ?? {};
  const was = input.pristine.columnData ?? {};
  const changed = new Set<number>();
  for (const key of Object.keys(now)) {
    const column = Number(key);
    const old = originalColumn(column, columnOps);
    const before = old === null ? undefined : was[old];
    const isResized = now[column]?.w !== undefined && now[column].w !== before?.w;
    if (isResized || Boolean(now[column]?.hd) !== Boolean(before?.hd)) changed.add(column);
  }
  if (changed.size === 0 && (columnOps.length === 0 || !list)) return;
  const old = childrenOf(list ?? EMPTY, "col");
  const columns: (XmlElement | null)[] = [];
  for (let column = 0; column < MAX_COLUMNS; column++) {
    const place = originalColumn(column, columnOps);
    const like = place === null ? undefined : old.find((col) => covers(col, place));
    const data = now[column];
    if (!changed.has(column)) {
      columns.push(like ?? null);
      continue;
    }
    const col = like
      ? cloneElement(like)
      : elementLike(root, "col", [
          ["min", "1"],
          ["max", "1"],
        ]);
    if (data?.w !== undefined) {
      setAttribute(col, "width", String(Math.round((data.w / PIXELS_PER_WIDTH) * 1e4) / 1e4));
      setAttribute(col, "customWidth", "1");
    }
    setAttribute(col, "hidden", data?.hd ? "1" : null);
    columns.push(col);
  }
  const fresh = list ?? elementLike(root, "cols");
  setChildren(fresh, joinColumns(columns));
  if (!list && fresh.children.length > 0) insertBefore(root, fresh, followersOf("cols"));
  if (list && fresh.children.length === 0) removeChild(root, list);
}

function covers(col: XmlElement, column: number): boolean {
  return column + 1 >= Number(attributeOf(col, "min")) && column + 1 <= Number(attributeOf(col, "max"));
}

/** Neighbours that say the same become one element again. */
function joinColumns(columns: readonly (XmlElement | null)[]): XmlElement[] {
  const joined: XmlElement[] = [];
  let last = "";
  columns.forEach((col, index) => {
    const text = col === null ? "" : col === columns[index - 1] ? last : describe(col);
    const previous = joined.at(-1);
    if (col && text === last && previous) {
      setAttribute(previous, "max", String(index + 1));
    } else if (col) {
      const own = cloneElement(col);
      setAttribute(own, "min", String(index + 1));
      setAttribute(own, "max", String(index + 1));
      joined.push(own);
    }
    last = text;
  });
  return joined;
}

function describe(col: XmlElement): string {
  return col.attributes
    .filter(({ name }) => name !== "min" && name !== "max")
    .map(({ name, value }) => `${name}=${value}`)
    .sort()
    .join(" ");
}

function writeProtection(root: XmlElement, isProtected: boolean): void {
  const present = childOf(root, "sheetProtection");
  if (flagOf(present, "sheet") === isProtected) return;
  if (present) removeChild(root, present);
  if (!isProtected) return;
  const protection = elementLike(root, "sheetProtection", [
    ["sheet", "1"],
    ["objects", "1"],
    ["scenarios", "1"],
  ]);
  insertBefore(root, protection, followersOf("sheetProtection"));
}

function writeFreeze(root: XmlElement, input: SheetInput): void {
  const now = input.current.freeze;
  const was = input.pristine.freeze;
  const rows = Math.max(0, now?.ySplit ?? 0);
  const columns = Math.max(0, now?.xSplit ?? 0);
  if (rows === Math.max(0, was?.ySplit ?? 0) && columns === Math.max(0, was?.xSplit ?? 0)) return;
  const view = childOf(childOf(root, "sheetViews"), "sheetView");
  if (!view) return;
  const pane = childOf(view, "pane");
  if (pane) removeChild(view, pane);
  for (const selection of childrenOf(view, "selection")) removeChild(view, selection);
  if (rows === 0 && columns === 0) return;
  const fresh = elementLike(view, "pane");
  if (columns > 0) setAttribute(fresh, "xSplit", String(columns));
  if (rows > 0) setAttribute(fresh, "ySplit", String(rows));
  setAttribute(fresh, "topLeftCell", cellAddress(rows, columns));
  const side = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  setAttribute(fresh, "activePane", side);
  setAttribute(fresh, "state", "frozen");
  insertBefore(view, fresh, new Set(["selection", "pivotSelection", "extLst"]));
}
