import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { buildSync } from "esbuild";
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

const bundles = new Map<string, string>();

/**
 * The module and all it needs as one script, made once in a program: every thread would compile its TypeScript anew otherwise,
 * which takes it longer than to check fifty schools' files.
 */
function bundleOf(entry: URL): string {
  const known = bundles.get(entry.href);
  if (known !== undefined) return known;
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    target: `node${process.versions.node}`,
    logLevel: "silent",
  });
  const text = outputFiles[0]?.text ?? "";
  bundles.set(entry.href, text);
  return text;
}

function startWorker(entry: URL, heapMb: number): Worker {
  return new Worker(bundleOf(entry), {
    eval: true,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: heapMb },
  });
}
