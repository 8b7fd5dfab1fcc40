import { fileKind } from "./fileKind";
import { DEFAULT_LIMITS } from "./openLimits";
import type { OpenLimits } from "./openLimits";
import type { Workbook } from "./types";
import { WorkbookError } from "./workbookError";
import { openXls } from "./xls/openXls";
import { openXlsx } from "./xlsx/openXlsx";

export interface OpenOptions {
  /** Kept in the workbook, without folder; what the file is, its bytes alone decide. */
  readonly fileName?: string;
  readonly limits?: Partial<OpenLimits>;
}

/**
 * A workbook file (.xlsx, .xlsm, .xls) as plain data, with values as `Range.values` gives them. Reads the file once and
 * within limits; a caller that opens strangers' files runs it in a worker with a time limit besides. Throws
 * `WorkbookError`.
 */
export async function openWorkbook(bytes: Uint8Array, options: OpenOptions = {}): Promise<Workbook> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  if (bytes.length > limits.fileBytes) throw new WorkbookError("tooLarge", `${String(bytes.length)} bytes`);
  const workbook = await openByKind(bytes, limits);
  if (workbook.sheets.length === 0) throw new WorkbookError("damaged", "a workbook without worksheets");
  if (options.fileName === undefined) return workbook;
  return { ...workbook, fileName: options.fileName.replace(/^.*[\\/]/, "") };
}

async function openByKind(bytes: Uint8Array, limits: OpenLimits): Promise<Omit<Workbook, "fileName">> {
  switch (fileKind(bytes)) {
    case "zip":
      return openXlsx(bytes, limits);
    case "ole":
      return openXls(bytes, limits);
    case "biff":
      throw new WorkbookError("oldXls", "a bare BIFF stream");
    case "html":
      throw new WorkbookError("html", "a web page");
    case "spreadsheetXml":
      throw new WorkbookError("otherFormat", "XML Spreadsheet 2003");
    case "empty":
      throw new WorkbookError("empty", "no bytes");
    case "other":
      throw new WorkbookError("notExcel", "unknown first bytes");
  }
}
