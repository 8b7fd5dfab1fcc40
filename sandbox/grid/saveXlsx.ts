import type { IWorkbookData } from "@univerjs/core";
import type JSZip from "jszip";
import type { BookState } from "./bookState";
import { resourceOf } from "./bookState";
import type { SaveExtras } from "./grid";
import { CONDITIONAL_FORMATS, DATA_VALIDATIONS, openXlsx } from "./openXlsx";
import type { OpenedBook, OpenedSheet } from "./openXlsx";
import type { FormatRule } from "./readConditionalFormat";
import type { ValidationRule } from "./readDataValidation";
import { shiftSheetParts } from "./shiftSheetParts";
import { isStill, shiftFormula } from "./shiftFormula";
import type { BookShift } from "./shiftFormula";
import type { StructureOp } from "./structure";
import { StyleWriter } from "./styleWriter";
import type { CellsInput, FormatOf } from "./writeCells";
import { EMPTY_SHEET, writeSheet } from "./writeSheet";
import { writeWebExtensions } from "./webExtensions";
import {
  appendChild,
  attributeOf,
  childOf,
  childrenOf,
  elementLike,
  newElement,
  parseXml,
  removeChild,
  relationIdOf,
  rootOf,
  setAttribute,
  setChildren,
  setText,
  textOf,
  writeXml,
  XML_HEAD,
} from "./xml";
import type { XmlElement } from "./xml";
import { addRelation, declarePart, openZip, partText, relationsOf, removePart, removeRelations } from "./zipParts";

const SHEET_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const STYLES_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles";
const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
const EMPTY_STYLES =
  `${XML_HEAD}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
  `<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;

/**
 * The opened file with the edits made since, and nothing else touched: a part without a change keeps its bytes, a
 * changed sheet keeps the elements of its unchanged cells.
 */
export async function saveXlsx(opened: OpenedBook, state: BookState, extras: SaveExtras): Promise<Uint8Array> {
  const zip = await openZip(opened.bytes);
  if (state.isEdited) await writeEdits(zip, opened, state);
  await writeWebExtensions(zip, extras.webExtensions);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

async function writeEdits(zip: JSZip, opened: OpenedBook, state: BookState): Promise<void> {
  // The engine has long changed the snapshot it was given: what the file held is read once more.
  const pristine = await openXlsx(opened.bytes, opened.snapshot.name);
  const { sheetOrder, sheets } = state.snapshot;
  const names = new Map(sheetOrder.map((id) => [id, sheets[id]?.name ?? ""]));
  const shift = bookShift(opened, names, state.structure);
  const stylesPart = await stylesPartOf(zip, opened);
  const styleNodes = parseXml((await partText(zip, stylesPart)) ?? EMPTY_STYLES);
  const styles = new StyleWriter(rootOf(styleNodes), pristine.styles);
  const context: SheetContext = {
    pristine,
    state,
    shift,
    styles,
    formatOf: formatLookup(state.snapshot, styles),
    styleNamed: (name) => state.snapshot.styles[name],
  };
  let areCellsChanged = false;
  for (const sheet of opened.sheets) {
    if (!state.snapshot.sheetOrder.includes(sheet.id)) continue;
    areCellsChanged = (await writeOldSheet(zip, sheet, context)) || areCellsChanged;
  }
  await writeWorkbook(zip, opened, context);
  if (styles.isChanged) {
    const isNew = zip.file(stylesPart) === null;
    zip.file(stylesPart, writeXml(styleNodes));
    if (isNew) {
      await declarePart(zip, stylesPart, STYLES_TYPE);
      await addRelation(zip, opened.workbookPart, STYLES_RELATION, "styles.xml");
    }
  }
  if (areCellsChanged || !isStill(shift)) await dropCalculationChain(zip, opened.workbookPart);
}

interface SheetContext {
  readonly pristine: OpenedBook;
  readonly state: BookState;
  readonly shift: BookShift;
  readonly styles: StyleWriter;
  readonly formatOf: FormatOf;
  readonly styleNamed: CellsInput["styleNamed"];
}

/** What happened to the sheets that the file had. `names`: the sheets there are now, by id. */
export function bookShift(
  opened: OpenedBook,
  names: ReadonlyMap<string, string>,
  structure: BookState["structure"],
): BookShift {
  const ops = new Map<string, readonly StructureOp[]>();
  const renames = new Map<string, string>();
  const deleted = new Set<string>();
  for (const sheet of opened.sheets) {
    const key = sheet.name.toLowerCase();
    const now = names.get(sheet.id);
    if (now === undefined) deleted.add(key);
    else if (now !== sheet.name) renames.set(key, now);
    const done = structure.get(sheet.id) ?? [];
    if (done.length > 0) ops.set(key, done);
  }
  return { ops, renames, deleted };
}

async function stylesPartOf(zip: JSZip, opened: OpenedBook): Promise<string> {
  const relations = await relationsOf(zip, opened.workbookPart);
  const present = relations.find((relation) => relation.type === "styles")?.target;
  return present ?? `${opened.workbookPart.slice(0, opened.workbookPart.lastIndexOf("/") + 1)}styles.xml`;
}

/** Styles named `x12` are the file's own; any other was made in the engine from the one that `base` tells. */
function formatLookup(snapshot: IWorkbookData, styles: StyleWriter): FormatOf {
  return (style, base) => {
    if (style === null || style === undefined) return 0;
    if (typeof style !== "string") return styles.formatFor(style, base);
    if (/^x\d+$/.test(style)) return Number(style.slice(1));
    const known = snapshot.styles[style];
    return known ? styles.formatFor(known, base) : base;
  };
}

async function writeOldSheet(zip: JSZip, sheet: OpenedSheet, context: SheetContext): Promise<boolean> {
  const xml = await partText(zip, sheet.part);
  if (xml === null) return false;
  const { pristine, state, shift } = context;
  const ops = state.structure.get(sheet.id) ?? [];
  const output = writeSheet({
    ...context,
    xml,
    name: sheet.name,
    pristine: pristine.snapshot.sheets[sheet.id] ?? {},
    current: state.snapshot.sheets[sheet.id] ?? {},
    ...rulesOf(pristine.snapshot, state.snapshot, sheet.id),
    ops,
    shift,
    isProtected: state.sheets.get(sheet.id)?.isProtected ?? sheet.isProtected,
  });
  if (output.xml !== xml) zip.file(sheet.part, output.xml);
  await shiftSheetParts(zip, sheet.part, sheet.name, ops, shift);
  return output.areCellsChanged;
}

function rulesOf(
  pristine: IWorkbookData,
  current: IWorkbookData,
  id: string,
): {
  pristineFormats: FormatRule[];
  currentFormats: FormatRule[];
  pristineValidations: ValidationRule[];
  currentValidations: ValidationRule[];
} {
  return {
    pristineFormats: resourceOf<FormatRule[]>(pristine, CONDITIONAL_FORMATS).get(id) ?? [],
    currentFormats: resourceOf<FormatRule[]>(current, CONDITIONAL_FORMATS).get(id) ?? [],
    pristineValidations: resourceOf<ValidationRule[]>(pristine, DATA_VALIDATIONS).get(id) ?? [],
    currentValidations: resourceOf<ValidationRule[]>(current, DATA_VALIDATIONS).get(id) ?? [],
  };
}

async function writeWorkbook(zip: JSZip, opened: OpenedBook, context: SheetContext): Promise<void> {
  const text = (await partText(zip, opened.workbookPart)) ?? "";
  const nodes = parseXml(text);
  const root = rootOf(nodes);
  const list = childOf(root, "sheets");
  if (!list) return;
  const { state } = context;
  const relations = await relationsOf(zip, opened.workbookPart);
  const elements = new Map<string, XmlElement>();
  const others: XmlElement[] = [];
  const before = childrenOf(list, "sheet");
  for (const element of before) {
    const relation = relations.find(({ id }) => id === relationIdOf(element));
    const sheet = opened.sheets.find(({ part }) => part === relation?.target);
    if (sheet) elements.set(sheet.id, element);
    else others.push(element);
  }
  const order: XmlElement[] = [];
  for (const id of state.snapshot.sheetOrder) {
    const element = elements.get(id) ?? (await addSheet(zip, opened, id, root, list, context));
    const name = state.snapshot.sheets[id]?.name;
    const visibility = state.sheets.get(id)?.visibility ?? "visible";
    if (name !== undefined) setAttribute(element, "name", name);
    const isShown = (attributeOf(element, "state") ?? "visible") === "visible";
    if (!(isShown && visibility === "visible")) {
      setAttribute(element, "state", visibility === "visible" ? null : visibility);
    }
    order.push(element);
  }
  const gone = [...elements].filter(([id]) => !state.snapshot.sheetOrder.includes(id));
  const after = [...order, ...others];
  if (after.length !== before.length || after.some((element, index) => element !== before[index])) {
    setChildren(list, after);
    renumberViews(root, before, after);
  }
  shiftNames(root, context.shift, before, after);
  for (const [id] of gone) {
    const part = opened.sheets.find((sheet) => sheet.id === id)?.part;
    if (part !== undefined) await removeSheet(zip, opened.workbookPart, part);
  }
  const written = writeXml(nodes);
  if (written !== text) zip.file(opened.workbookPart, written);
}

async function addSheet(
  zip: JSZip,
  opened: OpenedBook,
  id: string,
  root: XmlElement,
  list: XmlElement,
  context: SheetContext,
): Promise<XmlElement> {
  let number = 1;
  const folder = opened.workbookPart.slice(0, opened.workbookPart.lastIndexOf("/") + 1);
  while (zip.file(`${folder}worksheets/sheet${String(number)}.xml`)) number++;
  const part = `${folder}worksheets/sheet${String(number)}.xml`;
  const { xml } = writeSheet({
    ...context,
    xml: EMPTY_SHEET,
    name: context.state.snapshot.sheets[id]?.name ?? "",
    pristine: {},
    current: context.state.snapshot.sheets[id] ?? {},
    ...rulesOf(context.pristine.snapshot, context.state.snapshot, id),
    // What happened to a sheet that is new is already in its cells.
    ops: [],
    shift: { ops: new Map(), renames: new Map(), deleted: new Set() },
    isProtected: context.state.sheets.get(id)?.isProtected ?? false,
  });
  zip.file(part, xml);
  await declarePart(zip, part, SHEET_TYPE);
  const relation = await addRelation(zip, opened.workbookPart, SHEET_RELATION, part.slice(folder.length));
  const numbers = childrenOf(list, "sheet").map((element) => Number(attributeOf(element, "sheetId")));
  const element = elementLike(list, "sheet", [
    ["name", ""],
    ["sheetId", String(Math.max(0, ...numbers) + 1)],
  ]);
  setAttribute(element, `${relationPrefix(root, list)}:id`, relation);
  appendChild(list, element);
  return element;
}

/** The prefix that the part gave to the namespace of relationships. */
function relationPrefix(root: XmlElement, list: XmlElement): string {
  const used = childrenOf(list, "sheet")
    .flatMap((sheet) => sheet.attributes.map(({ name }) => /^([^:]+):id$/.exec(name)?.[1]))
    .find((prefix) => prefix !== undefined);
  if (used !== undefined) return used;
  setAttribute(root, "xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
  return "r";
}

/** The sheet's part and the parts that only it had: comments, drawings, tables, printer settings. */
async function removeSheet(zip: JSZip, workbookPart: string, part: string): Promise<void> {
  const own = (await relationsOf(zip, part)).filter((relation) => !relation.isExternal).map(({ target }) => target);
  await removePart(zip, part);
  await removeRelations(zip, workbookPart, (relation) => relation.target === part);
  const still = new Set<string>();
  for (const path of Object.keys(zip.files).filter((name) => name.endsWith(".rels"))) {
    const source = path.replace(/(^|\/)_rels\/([^/]*)\.rels$/, "$1$2");
    for (const relation of await relationsOf(zip, source)) still.add(relation.target);
  }
  for (const target of own) {
    if (!still.has(target) && zip.file(target)) await removePart(zip, target);
  }
}

/** Views name the open tab by its number. */
function renumberViews(root: XmlElement, before: readonly XmlElement[], after: readonly XmlElement[]): void {
  for (const view of childrenOf(childOf(root, "bookViews") ?? newElement("none"), "workbookView")) {
    for (const name of ["activeTab", "firstSheet"]) {
      const old = attributeOf(view, name);
      if (old === null) continue;
      const element = before[Number(old)];
      const place = element ? after.indexOf(element) : -1;
      setAttribute(view, name, String(Math.max(0, place)));
    }
  }
}

/** Names follow the cells they name; those of a sheet that is gone go with it. */
function shiftNames(
  root: XmlElement,
  shift: BookShift,
  before: readonly XmlElement[],
  after: readonly XmlElement[],
): void {
  const list = childOf(root, "definedNames");
  if (!list) return;
  for (const element of childrenOf(list, "definedName")) {
    const local = attributeOf(element, "localSheetId");
    if (local !== null) {
      const owner = before[Number(local)];
      const place = owner ? after.indexOf(owner) : -1;
      if (place === -1) {
        removeChild(list, element);
        continue;
      }
      setAttribute(element, "localSheetId", String(place));
    }
    // A name always says which sheet it means; one without is left alone by a home that no sheet has.
    setText(element, shiftFormula(textOf(element), "\u0000", shift));
  }
  if (childrenOf(list).length === 0) removeChild(root, list);
}

/** The order of calculation names cells by place; Excel makes it anew where it is missing. */
async function dropCalculationChain(zip: JSZip, workbookPart: string): Promise<void> {
  const relation = (await relationsOf(zip, workbookPart)).find(({ type }) => type === "calcChain");
  if (!relation) return;
  await removePart(zip, relation.target);
  await removeRelations(zip, workbookPart, ({ type }) => type === "calcChain");
}
