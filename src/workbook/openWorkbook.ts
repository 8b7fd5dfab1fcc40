import { fileKind, type FileKind } from "./fileKind";
import { openHtml } from "./html/openHtml";
import { DEFAULT_LIMITS } from "./openLimits";
import type { OpenLimits } from "./openLimits";
import { openSpreadsheetXml } from "./spreadsheetXml/openSpreadsheetXml";
import type { FileFormat, Workbook } from "./types";
import { WorkbookError } from "./workbookError";
import { openXls } from "./xls/openXls";
import { openXlsx } from "./xlsx/openXlsx";

export interface OpenOptions {
  /** Kept in the workbook, without folder; what the file is, its bytes alone decide. */
  readonly fileName?: string;
  readonly limits?: Partial<OpenLimits>;
}

/**
 * A workbook file (.xlsx, .xlsm, .xls; also the web page and the XML that programs export as .xls) as plain data, with values as `Range.values` gives them. Reads the file once and
 * within limits; a caller that opens strangers' files runs it in a worker with a time limit besides. Throws
 * `WorkbookError`.
 */
export async function openWorkbook(bytes: Uint8Array, options: OpenOptions = {}): Promise<Workbook> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  if (bytes.length > limits.fileBytes) throw new WorkbookError("tooLarge", `${String(bytes.length)} bytes`);
  const kind = fileKind(bytes);
  const opened = await openByKind(kind, bytes, limits);
  if (opened.sheets.length === 0) throw new WorkbookError("damaged", "a workbook without worksheets");
  const fileFormat = formats.get(kind);
  const workbook = fileFormat === undefined ? opened : { ...opened, fileFormat };
  if (options.fileName === undefined) return workbook;
  return { ...workbook, fileName: options.fileName.replace(/^.*[\\/]/, "") };
}

const formats = new Map<FileKind, FileFormat>([
  ["zip", "xlsx"],
  ["ole", "xls"],
  ["html", "html"],
  ["spreadsheetXml", "spreadsheetXml"],
]);

async function openByKind(kind: FileKind, bytes: Uint8Array, limits: OpenLimits): Promise<Omit<Workbook, "fileName">> {
  switch (kind) {
    case "zip":
      return openXlsx(bytes, limits);
    case "ole":
      return openXls(bytes, limits);
    case "biff":
      throw new WorkbookError("oldXls", "a bare BIFF stream");
    case "html":
      return openHtml(bytes, limits);
    case "webArchive":
      throw new WorkbookError("html", "a web archive");
    case "spreadsheetXml":
      return openSpreadsheetXml(bytes, limits);
    case "empty":
      throw new WorkbookError("empty", "no bytes");
    case "other":
      throw new WorkbookError("notExcel", "unknown first bytes");
  }
}
