import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { OpenLimits } from "../workbook/openLimits";
import type { Workbook } from "../workbook/types";
import { WorkbookError } from "../workbook/workbookError";
import type { ReadAnswer, ReadRequest } from "./readWorker";

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
  let worker: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const readNow = async (path: string): Promise<Workbook> => {
    worker ??= start();
    const answer = await ask(worker, { path, limits }, timeoutMs);
    if (answer.kind === "opened") return answer.workbook;
    if (answer.kind === "failed") throw new Error(answer.detail);
    if (answer.kind === "refused") throw new WorkbookError(answer.code, answer.detail);
    await worker?.terminate();
    worker = null;
    throw answer.error;
  };

  /** A worker that dies between two files is replaced, and takes nobody along. */
  const start = (): Worker => {
    const started = startWorker(heapMb);
    started.on("error", () => undefined);
    started.once("exit", () => {
      if (worker === started) worker = null;
    });
    return started;
  };

  return {
    read(path) {
      const result = last.then(() => readNow(path));
      last = result.catch(() => undefined);
      return result;
    },
    async close() {
      await last;
      await worker?.terminate();
      worker = null;
    },
  };
}

/** The worker is of no more use. */
interface Ended {
  readonly kind: "ended";
  readonly error: Error;
}

function ask(worker: Worker, request: ReadRequest, timeoutMs: number): Promise<ReadAnswer | Ended> {
  return new Promise((resolve) => {
    const settle = (answer: ReadAnswer | Ended) => {
      clearTimeout(timer);
      worker.off("message", settle).off("error", fail).off("exit", exit);
      resolve(answer);
    };
    const fail = (error: Error & { code?: string }) => {
      const isMemory = error.code === "ERR_WORKER_OUT_OF_MEMORY";
      settle({ kind: "ended", error: isMemory ? new WorkbookError("tooLarge", "out of memory") : error });
    };
    const exit = (code: number) => {
      settle({ kind: "ended", error: new Error(`the worker that opens files ended with ${String(code)}`) });
    };
    const timer = setTimeout(() => {
      settle({ kind: "ended", error: new WorkbookError("timeout", `${String(timeoutMs)} ms`) });
    }, timeoutMs);
    worker.on("message", settle).on("error", fail).on("exit", exit);
    worker.postMessage(request);
  });
}

/** `tsx` sets itself up in the main thread alone, so the worker asks it for its TypeScript itself. */
const START_IN_WORKER = `
  const { workerData } = require("node:worker_threads");
  require(workerData.loader).register();
  require(workerData.entry);
`;

function startWorker(heapMb: number): Worker {
  const loader = createRequire(import.meta.url).resolve("tsx/cjs/api");
  const entry = fileURLToPath(new URL("./readWorker.ts", import.meta.url));
  return new Worker(START_IN_WORKER, {
    eval: true,
    execArgv: [],
    workerData: { loader, entry },
    resourceLimits: { maxOldGenerationSizeMb: heapMb },
  });
}
