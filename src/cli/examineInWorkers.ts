import { failedExamination, type Examination, type ExamineRequest } from "../district/examination";
import type { Examiner } from "../district/run";
import { WorkbookError } from "../workbook/workbookError";
import { createWorkerThread, type WorkerThread } from "./workerThread";

export interface ExaminerOptions {
  /** Threads, and so files looked at at the same time. */
  readonly threads: number;
  /** For one file, in milliseconds. */
  readonly timeoutMs?: number;
  /** Memory of one thread, in megabytes. */
  readonly heapMb?: number;
}

export interface ThreadedExaminer extends Examiner {
  close(): Promise<void>;
}

type Thread = WorkerThread<ExamineRequest, Examination>;

/** Examines files in worker threads; one that hangs or eats all memory is a failed file, and the rest goes on. */
export function createExaminer({ threads, timeoutMs = 120_000, heapMb = 512 }: ExaminerOptions): ThreadedExaminer {
  const entry = new URL("./examineWorker.ts", import.meta.url);
  const all = Array.from({ length: threads }, () =>
    createWorkerThread<ExamineRequest, Examination>(entry, { timeoutMs, heapMb }),
  );
  const idle = [...all];
  const waiting: ((thread: Thread) => void)[] = [];
  const take = (): Promise<Thread> => {
    const thread = idle.pop();
    return thread ? Promise.resolve(thread) : new Promise((resolve) => waiting.push(resolve));
  };
  const give = (thread: Thread) => {
    const next = waiting.shift();
    if (next) next(thread);
    else idle.push(thread);
  };
  return {
    async examine(request) {
      const size = request.bytes.length;
      // A buffer of its own goes over as it is; a piece of a larger one is copied.
      const bytes =
        request.bytes.byteLength === request.bytes.buffer.byteLength ? request.bytes : request.bytes.slice();
      const thread = await take();
      try {
        return await thread.ask({ ...request, bytes }, [bytes.buffer as ArrayBuffer]);
      } catch (error) {
        if (error instanceof WorkbookError) return failedExamination(size, error.explanation);
        throw error;
      } finally {
        give(thread);
      }
    },
    async close() {
      await Promise.all(all.map((thread) => thread.close()));
    },
  };
}
