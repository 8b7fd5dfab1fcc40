/** Runs in a worker thread: opens the files whose paths it is sent, one after another. */
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { parentPort } from "node:worker_threads";
import type { OpenLimits } from "../workbook/openLimits";
import { DEFAULT_LIMITS } from "../workbook/openLimits";
import { openWorkbook } from "../workbook/openWorkbook";
import type { Workbook } from "../workbook/types";
import { WorkbookError } from "../workbook/workbookError";
import type { WorkbookErrorCode } from "../workbook/workbookError";

export interface ReadRequest {
  readonly path: string;
  readonly limits: Partial<OpenLimits>;
}

/** Errors cross threads as data: their classes would be lost. */
export type ReadAnswer =
  | { readonly kind: "opened"; readonly workbook: Workbook }
  | { readonly kind: "refused"; readonly code: WorkbookErrorCode; readonly detail: string }
  | { readonly kind: "failed"; readonly detail: string };

/** What the worker answers to a request; never throws. */
export async function answerRead({ path, limits }: ReadRequest): Promise<ReadAnswer> {
  try {
    const most = limits.fileBytes ?? DEFAULT_LIMITS.fileBytes;
    const { size } = await stat(path);
    if (size > most) throw new WorkbookError("tooLarge", `${String(size)} bytes`);
    const workbook = await openWorkbook(await readFile(path), { fileName: basename(path), limits });
    return { kind: "opened", workbook };
  } catch (error) {
    if (error instanceof WorkbookError) return { kind: "refused", code: error.code, detail: error.detail };
    return { kind: "failed", detail: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on("message", (request: ReadRequest) => {
  void answerRead(request).then((answer) => parentPort?.postMessage(answer));
});
