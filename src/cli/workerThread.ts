import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { WorkbookError } from "../workbook/workbookError";

export interface ThreadOptions {
  /** For one request, in milliseconds. */
  readonly timeoutMs: number;
  /** Memory of the worker, in megabytes; beyond it the worker ends, and not the program. */
  readonly heapMb: number;
}

export interface WorkerThread<Request, Answer> {
  /**
   * Rejects with `WorkbookError` where the worker hangs or eats all memory, with `Error` where it dies otherwise; the
   * next request finds a new one. Buffers of `transfer` go over without being copied.
   */
  ask(request: Request, transfer?: readonly ArrayBuffer[]): Promise<Answer>;
  close(): Promise<void>;
}

/** A worker thread that runs a TypeScript module of ours and answers one message after another. */
export function createWorkerThread<Request, Answer>(
  entry: URL,
  { timeoutMs, heapMb }: ThreadOptions,
): WorkerThread<Request, Answer> {
  let worker: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const askNow = async (request: Request, transfer: readonly ArrayBuffer[]): Promise<Answer> => {
    worker ??= start();
    const end = await settle<Answer>(worker, timeoutMs, (asked) => {
      asked.postMessage(request, transfer);
    });
    if (end.kind === "answered") return end.answer;
    await worker?.terminate();
    worker = null;
    throw end.error;
  };

  /** A worker that dies between two requests is replaced, and takes nobody along. */
  const start = (): Worker => {
    const started = startWorker(entry, heapMb);
    started.on("error", () => undefined);
    started.once("exit", () => {
      if (worker === started) worker = null;
    });
    return started;
  };

  return {
    ask(request, transfer = []) {
      const result = last.then(() => askNow(request, transfer));
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

type End<Answer> =
  | { readonly kind: "answered"; readonly answer: Answer }
  /** The worker is of no more use. */
  | { readonly kind: "ended"; readonly error: Error };

function settle<Answer>(worker: Worker, timeoutMs: number, send: (worker: Worker) => void): Promise<End<Answer>> {
  return new Promise((resolve) => {
    const finish = (end: End<Answer>) => {
      clearTimeout(timer);
      worker.off("message", answered).off("error", failed).off("exit", exited);
      resolve(end);
    };
    const answered = (answer: Answer) => {
      finish({ kind: "answered", answer });
    };
    const failed = (error: Error & { code?: string }) => {
      const isMemory = error.code === "ERR_WORKER_OUT_OF_MEMORY";
      finish({ kind: "ended", error: isMemory ? new WorkbookError("tooLarge", "out of memory") : error });
    };
    const exited = (code: number) => {
      finish({ kind: "ended", error: new Error(`the worker ended with ${String(code)}`) });
    };
    const timer = setTimeout(() => {
      finish({ kind: "ended", error: new WorkbookError("timeout", `${String(timeoutMs)} ms`) });
    }, timeoutMs);
    worker.on("message", answered).on("error", failed).on("exit", exited);
    send(worker);
  });
}

/**
 * `tsx` sets itself up in the main thread alone, so the worker asks it for its TypeScript itself: for `require`, and for
 * what a module of ours loads later by `import()`.
 */
const START_IN_WORKER = `
  const { workerData } = require("node:worker_threads");
  require(workerData.forRequire).register();
  import(workerData.forImport).then(({ register }) => {
    register();
    require(workerData.entry);
  });
`;

function startWorker(entry: URL, heapMb: number): Worker {
  const { resolve } = createRequire(import.meta.url);
  const forRequire = resolve("tsx/cjs/api");
  // What require() would find of this door does not start in a worker (tsx 4.23.15): the module beside it does.
  const forImport = pathToFileURL(resolve("tsx/esm/api").replace(/\.cjs$/, ".mjs")).href;
  return new Worker(START_IN_WORKER, {
    eval: true,
    execArgv: [],
    workerData: { forRequire, forImport, entry: fileURLToPath(entry) },
    resourceLimits: { maxOldGenerationSizeMb: heapMb },
  });
}
