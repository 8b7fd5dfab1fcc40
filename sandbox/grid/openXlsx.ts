import type {
  ICellData,
  IColumnData,
  IRange,
  IRowData,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
  LocaleType,
} from "@univerjs/core";
import type JSZip from "jszip";
import { parseArea } from "../../src/workbook/address";
import { cellKey } from "../../src/workbook/cells";
import type { Area, SheetVisibility } from "../../src/workbook/types";
import { textType } from "./enteredCell";
import { readConditionalFormat } from "./readConditionalFormat";
import type { FormatRule } from "./readConditionalFormat";
import { readDataValidation } from "./readDataValidation";
import type { ValidationRule } from "./readDataValidation";
import { readStyles, readColor, themePalette } from "./readStyles";
import type { ReadStyles } from "./readStyles";
import { scanRows, splitSheet, stringItemText } from "./sheetXml";
import type { ScannedCell } from "./sheetXml";
import { conditionalFormatsInFile, dataValidationsInFile } from "./sheetRules";
import { translateFormula } from "./shiftFormula";
import { attributeOf, childOf, childrenOf, flagOf, localName, nextTag, textOf } from "./xml";
import type { XmlElement } from "./xml";
import { openZip, partRoot, partText, relationNamed, relationsOf } from "./zipParts";

/** What a sheet's file says that the engine has no place for. */
export interface OpenedSheet {
  readonly id: string;
  readonly name: string;
  /** Path of the sheet's part. */
  readonly part: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  /** Where a filter is set. */
  readonly filter: Area | null;
  /** Excel's `ConditionalFormatType` by the rule's uid. */
  readonly formatTypes: ReadonlyMap<string, string>;
}

export interface OpenedBook {
  readonly bytes: Uint8Array;
  readonly zip: JSZip;
  readonly workbookPart: string;
  /** In tab order. */
  readonly sheets: readonly OpenedSheet[];
  readonly date1904: boolean;
  readonly styles: ReadStyles;
  /** For the engine. Style `x12` is the file's cell format 12; a cell's `custom` says where it came from. */
  readonly snapshot: IWorkbookData;
}

/** Where a cell stood in the file and how it was formatted there; travels with the cell in the engine. */
export interface CellOrigin {
  /** `cellKey` of its place. */
  readonly o: number;
  /** Its `s`. */
  readonly s: number;
}

export const CONDITIONAL_FORMATS = "SHEET_CONDITIONAL_FORMATTING_PLUGIN";
export const DATA_VALIDATIONS = "SHEET_DATA_VALIDATION_PLUGIN";
export const DEFINED_NAMES = "SHEET_DEFINED_NAME_PLUGIN";

/** Pixels a unit of column width at 96 dpi with an 11 point standard font (ECMA-376 part 1, 18.3.1.13 `col`). */
export const PIXELS_PER_WIDTH = 7;
/** Points to pixels at 96 dpi. */
export const PIXELS_PER_POINT = 96 / 72;
/** Room below and right of what the file holds: the engine's time grows with its rows, so not Excel's million. */
const SPARE_ROWS = 1000;
const SPARE_COLUMNS = 26;

/**
 * Reads an .xlsx workbook into the engine's own form. Throws an `Error` for bytes that are no workbook: not a zip, no
 * workbook part, a part cut off, a DTD.
 */
export async function openXlsx(bytes: Uint8Array, fileName: string): Promise<OpenedBook> {
  const zip = await openZip(bytes);
  const workbookPart = (await relationsOf(zip, "")).find((relation) => relation.type === "officeDocument")?.target;
  const workbook = await partRoot(zip, workbookPart);
  if (workbookPart === undefined || !workbook) throw new Error("xlsx: no workbook part");
  const relations = await relationsOf(zip, workbookPart);
  const partOfType = (type: string): string | undefined =>
    relations.find((relation) => relation.type === type && !relation.isExternal)?.target;
  const theme = await partRoot(zip, partOfType("theme"));
  const styles = readStyles(await partRoot(zip, partOfType("styles")), theme);
  const strings = await sharedStrings(zip, partOfType("sharedStrings"));
  const sheets: OpenedSheet[] = [];
  const snapshot: IWorkbookData = {
    id: "book",
    name: fileName,
    appVersion: "",
    locale: "viVN" as LocaleType,
    styles: Object.fromEntries(styles.formats.map((format, index) => [`x${String(index)}`, format.style])),
    defaultStyle: plainFont(styles.formats[0]?.style),
    sheetOrder: [],
    sheets: {},
    resources: [],
  };
  const formatRules: Record<string, FormatRule[]> = {};
  const validationRules: Record<string, ValidationRule[]> = {};
  const names = childrenOf(childOf(workbook, "sheets") ?? workbook, "sheet");
  for (const element of names) {
    const relation = relationNamed(element, relations);
    const xml = relation?.type === "worksheet" ? await partText(zip, relation.target) : null;
    if (!relation || xml === null) continue;
    const id = sheetId(Number(attributeOf(element, "sheetId")) || names.indexOf(element) + 1, snapshot);
    const name = attributeOf(element, "name") ?? "";
    const visibility = visibilityOf(attributeOf(element, "state"));
    const read = readSheet(xml, { id, name, strings, styles, palette: themePalette(theme) });
    sheets.push({ ...read.opened, id, name, part: relation.target, visibility });
    snapshot.sheetOrder.push(id);
    snapshot.sheets[id] = { ...read.data, hidden: visibility === "visible" ? 0 : 1 };
    formatRules[id] = read.formatRules;
    validationRules[id] = read.validationRules;
  }
  if (sheets.length === 0) throw new Error("xlsx: no worksheet");
  snapshot.resources = [
    { name: CONDITIONAL_FORMATS, data: JSON.stringify(formatRules) },
    { name: DATA_VALIDATIONS, data: JSON.stringify(validationRules) },
    { name: DEFINED_NAMES, data: JSON.stringify(definedNames(workbook, sheets, names.length)) },
  ];
  const date1904 = flagOf(childOf(workbook, "workbookPr"), "date1904");
  return { bytes, zip, workbookPart, sheets, date1904, styles, snapshot };
}

/** Excel's own way of naming the sheets of a file. */
function sheetId(number: number, snapshot: IWorkbookData): string {
  const id = guid(number);
  return snapshot.sheetOrder.includes(id) ? guid(snapshot.sheetOrder.length + 0x1000) : id;
}

function guid(number: number): string {
  const hex = (number - 1).toString(16).toUpperCase();
  return `{00000000-0001-0000-${hex.padStart(2, "0").slice(-2)}${hex.padStart(4, "0").slice(-4, -2)}-000000000000}`;
}

/** A cell outside every format still shows in the book's standard font. */
function plainFont(style: IStyleData | undefined): IStyleData {
  const font: IStyleData = {};
  if (style?.ff !== undefined) font.ff = style.ff;
  if (style?.fs !== undefined) font.fs = style.fs;
  return font;
}

function visibilityOf(state: string | null): SheetVisibility {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

async function sharedStrings(zip: JSZip, part: string | undefined): Promise<string[]> {
  const xml = part === undefined ? null : await partText(zip, part);
  if (xml === null) return [];
  const strings: string[] = [];
  for (let tag = nextTag(xml, 0); tag; tag = nextTag(xml, tag.end)) {
    if (localName(tag.name) !== "si") continue;
    if (tag.kind === "empty") strings.push("");
    if (tag.kind !== "open") continue;
    const close = xml.indexOf(`</${tag.name}`, tag.end);
    if (close === -1) throw new Error("xlsx: the shared strings are cut off");
    strings.push(stringItemText(xml, tag.end, close));
    tag = { ...tag, end: close };
  }
  return strings;
}

interface SheetContext {
  readonly id: string;
  readonly name: string;
  readonly strings: readonly string[];
  readonly styles: ReadStyles;
  readonly palette: readonly string[];
}

interface ReadSheet {
  readonly data: Partial<IWorksheetData>;
  readonly opened: Pick<OpenedSheet, "isProtected" | "filter" | "formatTypes">;
  readonly formatRules: FormatRule[];
  readonly validationRules: ValidationRule[];
}

function readSheet(xml: string, context: SheetContext): ReadSheet {
  const { root, from, to } = splitSheet(xml);
  const cellData: Record<number, Record<number, ICellData>> = {};
  const rowData: Record<number, Partial<IRowData>> = {};
  const masters = new Map<string, { row: number; column: number; text: string }>();
  let lastRow = 0;
  let lastColumn = 0;
  for (const row of scanRows(xml, from, to)) {
    lastRow = Math.max(lastRow, row.index);
    const data = readRow(row.attributes);
    if (data) rowData[row.index] = data;
    if (row.cells.length === 0) continue;
    const cells: Record<number, ICellData> = {};
    for (const cell of row.cells) {
      lastColumn = Math.max(lastColumn, cell.column);
      cells[cell.column] = readCell(cell, context.strings, masters);
    }
    cellData[row.index] = cells;
  }
  const merges = childrenOf(childOf(root, "mergeCells") ?? root, "mergeCell").flatMap(
    (merge) => parseArea(attributeOf(merge, "ref") ?? "") ?? [],
  );
  for (const merge of merges) {
    lastRow = Math.max(lastRow, merge.bottom);
    lastColumn = Math.max(lastColumn, merge.right);
  }
  const rowCount = lastRow + 1 + SPARE_ROWS;
  const columnCount = lastColumn + 1 + SPARE_COLUMNS;
  const clip = (areas: readonly Area[]): IRange[] => clipAreas(areas, rowCount, columnCount);
  const formats = conditionalFormatsInFile(root).map((rule) => ({
    priority: Number(attributeOf(rule.rule, "priority") ?? 0),
    uid: rule.uid,
    ...readConditionalFormat(rule, clip(rule.areas), context.styles.differences, context.palette),
  }));
  formats.sort((one, other) => one.priority - other.priority);
  const view = childOf(childOf(root, "sheetViews"), "sheetView");
  const sizes = childOf(root, "sheetFormatPr");
  const protection = childOf(root, "sheetProtection");
  const filter = childOf(root, "autoFilter");
  const tabColor = readColor(childOf(childOf(root, "sheetPr"), "tabColor"), context.palette);
  return {
    data: {
      id: context.id,
      name: context.name,
      rowCount,
      columnCount,
      cellData,
      rowData,
      columnData: readColumns(root, columnCount),
      mergeData: merges.map(rangeOf),
      freeze: readFreeze(view),
      showGridlines: flagOf(view, "showGridLines", true) ? 1 : 0,
      zoomRatio: (Number(attributeOf(view, "zoomScale")) || 100) / 100,
      defaultRowHeight: (Number(attributeOf(sizes, "defaultRowHeight")) || 15) * PIXELS_PER_POINT,
      defaultColumnWidth: (Number(attributeOf(sizes, "defaultColWidth")) || 9.140625) * PIXELS_PER_WIDTH,
      rightToLeft: flagOf(view, "rightToLeft") ? 1 : 0,
      ...(tabColor === null ? {} : { tabColor }),
    },
    opened: {
      isProtected: flagOf(protection, "sheet"),
      filter: filter ? parseArea(attributeOf(filter, "ref") ?? "") : null,
      formatTypes: new Map(formats.map((format) => [format.uid, format.type])),
    },
    formatRules: formats.map((format) => format.rule),
    validationRules: dataValidationsInFile(root).map((rule) => readDataValidation(rule, clip(rule.areas))),
  };
}

export function rangeOf(area: Area): IRange {
  return { startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right };
}

/** The part of the areas that the engine's sheet has. */
export function clipAreas(areas: readonly Area[], rowCount: number, columnCount: number): IRange[] {
  return areas
    .filter((area) => area.top < rowCount && area.left < columnCount)
    .map((area) =>
      rangeOf({
        ...area,
        bottom: Math.min(area.bottom, rowCount - 1),
        right: Math.min(area.right, columnCount - 1),
      }),
    );
}

function readRow(attributes: readonly { name: string; value: string }[]): Partial<IRowData> | null {
  const get = (name: string): string | undefined => attributes.find((attribute) => attribute.name === name)?.value;
  const isOn = (name: string): boolean => get(name) === "1" || get(name) === "true";
  const data: Partial<IRowData> = {};
  const height = get("ht");
  if (height !== undefined) {
    data.h = Number(height) * PIXELS_PER_POINT;
    data.ia = isOn("customHeight") ? 0 : 1;
    if (data.ia === 1) data.ah = data.h;
  }
  if (isOn("hidden")) data.hd = 1;
  if (isOn("customFormat")) data.s = `x${String(Number(get("s") ?? 0))}`;
  return Object.keys(data).length > 0 ? data : null;
}

function readColumns(root: XmlElement, columnCount: number): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const element of childrenOf(childOf(root, "cols") ?? root, "col")) {
    const width = attributeOf(element, "width");
    const style = attributeOf(element, "style");
    const last = Math.min(Number(attributeOf(element, "max")), columnCount);
    for (let column = Number(attributeOf(element, "min")) - 1; column < last; column++) {
      const data: Partial<IColumnData> = {};
      if (width !== null) data.w = Math.round(Number(width) * PIXELS_PER_WIDTH);
      if (flagOf(element, "hidden")) data.hd = 1;
      if (style !== null) data.s = `x${style}`;
      columns[column] = data;
    }
  }
  return columns;
}

function readFreeze(view: XmlElement | null): IWorksheetData["freeze"] {
  const pane = childOf(view, "pane");
  const isFrozen = ["frozen", "frozenSplit"].includes(attributeOf(pane, "state") ?? "");
  const rows = isFrozen ? Number(attributeOf(pane, "ySplit") ?? 0) : 0;
  const columns = isFrozen ? Number(attributeOf(pane, "xSplit") ?? 0) : 0;
  return {
    ySplit: rows,
    xSplit: columns,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  };
}

function readCell(
  cell: ScannedCell,
  strings: readonly string[],
  masters: Map<string, { row: number; column: number; text: string }>,
): ICellData {
  const origin: CellOrigin = { o: cellKey(cell.row, cell.column), s: cell.style };
  const data: ICellData = { s: `x${String(cell.style)}`, custom: origin };
  const formula = readFormula(cell, masters);
  if (formula !== null) data.f = `=${plainNames(formula)}`;
  const text = cell.value ?? "";
  switch (cell.type) {
    case "s":
      putText(data, cell.value === null ? "" : (strings[Number(text)] ?? ""));
      break;
    case "inlineStr":
      putText(data, cell.inline ?? text);
      break;
    case "str":
    case "e":
      putText(data, text);
      break;
    case "b":
      if (cell.value !== null) {
        data.v = text === "1" || text === "true" ? 1 : 0;
        data.t = 3;
      }
      break;
    case "d": {
      const time = Date.parse(text.endsWith("Z") ? text : `${text}Z`);
      if (Number.isNaN(time)) putText(data, text);
      else {
        data.v = time / 86_400_000 + 25_569;
        data.t = 2;
      }
      break;
    }
    default:
      if (text.trim() !== "" && Number.isFinite(Number(text))) {
        data.v = Number(text);
        data.t = 2;
      }
  }
  return data;
}

/** Empty text is kept only as a formula's result: elsewhere Excel holds no cell of empty text. */
function putText(data: ICellData, text: string): void {
  if (text === "" && data.f === undefined) return;
  data.v = text;
  data.t = textType(text);
}

function readFormula(
  cell: ScannedCell,
  masters: Map<string, { row: number; column: number; text: string }>,
): string | null {
  if (!cell.formula) return null;
  const get = (name: string): string | undefined =>
    cell.formula?.attributes.find((attribute) => attribute.name === name)?.value;
  const { text } = cell.formula;
  // The engine would spill these anew over the cells that hold their results: shown as values, kept in the file.
  if (get("t") === "dataTable" || get("t") === "array") return null;
  if (get("t") !== "shared") return text === "" ? null : text;
  const group = get("si") ?? "";
  if (text !== "") {
    masters.set(group, { row: cell.row, column: cell.column, text });
    return text;
  }
  const master = masters.get(group);
  return master ? translateFormula(master.text, cell.row - master.row, cell.column - master.column) : null;
}

/** Functions newer than the format carry a mark in the file that no one sees in Excel. */
export function plainNames(formula: string): string {
  return formula.replace(/_xlfn\.(?:_xlws\.)?|_xlws\./g, "");
}

function definedNames(
  workbook: XmlElement,
  sheets: readonly OpenedSheet[],
  sheetCount: number,
): Record<string, Record<string, unknown>> {
  const names: Record<string, Record<string, unknown>> = {};
  const elements = childrenOf(childOf(workbook, "definedNames") ?? workbook, "definedName");
  elements.forEach((element, index) => {
    const name = attributeOf(element, "name") ?? "";
    if (name.startsWith("_xlnm.")) return;
    const local = attributeOf(element, "localSheetId");
    // Chart sheets are counted in the file but not opened here; a local name of such a book stays unresolved.
    const sheet = local === null || sheetCount !== sheets.length ? undefined : sheets[Number(local)];
    if (local !== null && !sheet) return;
    const text = textOf(element);
    const isReference = /^[^"(]+!\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/i.test(text);
    const id = `o${String(index)}`;
    names[id] = {
      id,
      name,
      formulaOrRefString: isReference ? text : `=${plainNames(text)}`,
      localSheetId: sheet?.id ?? "AllDefaultWorkbook",
      hidden: flagOf(element, "hidden"),
    };
  });
  return names;
}
