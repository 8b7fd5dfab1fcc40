import type { OpenLimits } from "../openLimits";
import type { Sheet, Workbook } from "../types";
import { WorkbookError } from "../workbookError";
import { XmlError } from "../xml/xmlScanner";
import { ZipParts } from "../zip/zipParts";
import { readCellFormats } from "./readCellFormats";
import { readRelationships, relationshipsPath } from "./relationships";
import type { Relationship } from "./relationships";
import { readSharedStrings } from "./readSharedStrings";
import { readSheetPart } from "./readSheetPart";
import type { SheetContext } from "./readSheetPart";
import { readWorkbookPart } from "./readWorkbookPart";

/** Opens an Office Open XML workbook (.xlsx, .xlsm; Transitional or Strict). Throws `WorkbookError`. */
export async function openXlsx(bytes: Uint8Array, limits: OpenLimits): Promise<Omit<Workbook, "fileName">> {
  try {
    return await openPackage(new ZipParts(bytes, limits), limits);
  } catch (error) {
    if (error instanceof XmlError) throw new WorkbookError("damaged", error.message, { cause: error });
    throw error;
  }
}

async function openPackage(parts: ZipParts, limits: OpenLimits): Promise<Omit<Workbook, "fileName">> {
  const workbookPath = await findWorkbookPart(parts);
  const related = await relationshipsOf(parts, workbookPath);
  const workbook = readWorkbookPart(await requiredText(parts, workbookPath));
  if (workbook.sheets.length > limits.sheets) throw new WorkbookError("tooLarge", "too many sheets");
  const sharedStrings = await textOfType(parts, related, "sharedStrings");
  const styles = await textOfType(parts, related, "styles");
  const cellStyles = styles === null ? { formats: [], legacyFonts: [] } : readCellFormats(styles);
  const context: SheetContext = {
    sharedStrings: sharedStrings === null ? [] : readSharedStrings(sharedStrings),
    cellFormats: cellStyles.formats,
    legacyFonts: cellStyles.legacyFonts.some((font) => font !== null) ? cellStyles.legacyFonts : null,
    date1904: workbook.date1904,
    budget: { slotsLeft: limits.cellSlots },
  };
  const sheets: Sheet[] = [];
  for (const entry of workbook.sheets) {
    const relationship = related.find(({ id }) => id === entry.relationshipId);
    if (!relationship) throw new WorkbookError("damaged", "a sheet without its part");
    // Chart, dialog and macro sheets hold no cells.
    if (relationship.type !== "worksheet") continue;
    const content = readSheetPart(await requiredText(parts, relationship.target), context);
    sheets.push({
      id: `sheet${String(sheets.length + 1)}`,
      name: entry.name,
      visibility: entry.visibility,
      ...content,
    });
  }
  const { date1904, names } = workbook;
  return { sheets, date1904, ...(names.length === 0 ? {} : { names }) };
}

async function findWorkbookPart(parts: ZipParts): Promise<string> {
  const path = (await relationshipsOf(parts, "")).find(({ type }) => type === "officeDocument")?.target;
  if (path === undefined) throw withoutWorkbook(parts);
  if (/\.bin$/i.test(path)) throw new WorkbookError("otherFormat", "a binary workbook (.xlsb)");
  if (!/^xl\//i.test(path) && (await isOtherDocument(parts, path)))
    throw new WorkbookError("notExcel", "another document");
  return path;
}

function withoutWorkbook(parts: ZipParts): WorkbookError {
  if (parts.has("content.xml") && parts.has("mimetype")) return new WorkbookError("otherFormat", "OpenDocument");
  if (parts.has("Index/Document.iwa")) return new WorkbookError("otherFormat", "Apple Numbers");
  if (parts.has("[Content_Types].xml")) return new WorkbookError("damaged", "the package names no workbook");
  return new WorkbookError("notExcel", "a zip of other things");
}

/** A text document or slides are packed the same way. */
async function isOtherDocument(parts: ZipParts, path: string): Promise<boolean> {
  const head = (await parts.text(path))?.slice(0, 4_000) ?? "";
  return head !== "" && !/<(?:[\w.-]+:)?workbook[\s>]/.test(head);
}

async function relationshipsOf(parts: ZipParts, part: string): Promise<Relationship[]> {
  const xml = await parts.text(relationshipsPath(part));
  return xml === null ? [] : readRelationships(xml, part);
}

async function textOfType(parts: ZipParts, related: readonly Relationship[], type: string): Promise<string | null> {
  const relationship = related.find((candidate) => candidate.type === type);
  return relationship ? parts.text(relationship.target) : null;
}

async function requiredText(parts: ZipParts, path: string): Promise<string> {
  const text = await parts.text(path);
  if (text === null) throw new WorkbookError("damaged", "a part is missing");
  return text;
}
