import type { OpenLimits } from "../workbook/openLimits";
import type { Workbook } from "../workbook/types";
import { WorkbookError } from "../workbook/workbookError";
import type { ReadAnswer, ReadRequest } from "./readWorker";
import { createWorkerThread } from "./workerThread";

export interface WorkerReadOptions {
  /** For one file, in milliseconds. */
  readonly timeoutMs?: number;
  readonly limits?: Partial<OpenLimits>;
  /** Memory of the worker for what it reads, in megabytes; beyond it the worker ends, and not the program. */
  readonly heapMb?: number;
}

export interface WorkbookReader {
  /** Throws `WorkbookError`, and `Error` where the file system refuses the file. */
  read(path: string): Promise<Workbook>;
  close(): Promise<void>;
}

const DEFAULT_TIMEOUT_MS = 60_000;
/** Ten times what the largest known list needs. */
const DEFAULT_HEAP_MB = 2_048;

/** Opens one file in a worker that is ended afterwards; see `createWorkbookReader` for several. */
export async function readInWorker(path: string, options: WorkerReadOptions = {}): Promise<Workbook> {
  const reader = createWorkbookReader(options);
  try {
    return await reader.read(path);
  } finally {
    await reader.close();
  }
}

/**
 * Opens files one after another in a worker thread, so that a file that hangs or eats all memory is stopped after
 * `timeoutMs` and the next one finds a new worker.
 */
export function createWorkbookReader(options: WorkerReadOptions = {}): WorkbookReader {
  const { timeoutMs = DEFAULT_TIMEOUT_MS, limits = {}, heapMb = DEFAULT_HEAP_MB } = options;
  const thread = createWorkerThread<ReadRequest, ReadAnswer>(new URL("./readWorker.ts", import.meta.url), {
    timeoutMs,
    heapMb,
  });
  return {
    async read(path) {
      const answer = await thread.ask({ path, limits });
      if (answer.kind === "opened") return answer.workbook;
      if (answer.kind === "failed") throw new Error(answer.detail);
      throw new WorkbookError(answer.code, answer.detail);
    },
    close: () => thread.close(),
  };
}
