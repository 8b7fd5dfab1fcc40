import type { WorkerAnswer, WorkerRequest } from "../district/answerRequest";
import { failedExamination, type Comparison, type Examination } from "../district/examination";
import type { Examiner } from "../district/run";
import { WorkbookError } from "../workbook/workbookError";
import { createWorkerThread, type WorkerThread } from "./workerThread";

export interface ExaminerOptions {
  /** Threads, and so files looked at at the same time. */
  readonly threads: number;
  /** For one request, in milliseconds. */
  readonly timeoutMs?: number;
  /** Memory of one thread, in megabytes. */
  readonly heapMb?: number;
}

export interface ThreadedExaminer extends Examiner {
  close(): Promise<void>;
}

type Thread = WorkerThread<WorkerRequest, WorkerAnswer>;

/** Examines files in worker threads; one that hangs or eats all memory is a failed file, and the rest goes on. */
export function createExaminer({ threads, timeoutMs = 120_000, heapMb = 512 }: ExaminerOptions): ThreadedExaminer {
  const entry = new URL("./examineWorker.ts", import.meta.url);
  const all = Array.from({ length: threads }, () =>
    createWorkerThread<WorkerRequest, WorkerAnswer>(entry, { timeoutMs, heapMb }),
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
  const ask = async (
    request: WorkerRequest,
    buffers: readonly ArrayBuffer[],
  ): Promise<WorkerAnswer | WorkbookError> => {
    const thread = await take();
    try {
      return await thread.ask(request, buffers);
    } catch (error) {
      if (error instanceof WorkbookError) return error;
      throw error;
    } finally {
      give(thread);
    }
  };
  return {
    async examine(request) {
      const size = request.bytes.length;
      const bytes = onItsOwn(request.bytes);
      const answer = await ask({ ...request, bytes }, [bytes.buffer]);
      return answer instanceof WorkbookError ? failedExamination(size, answer.explanation) : (answer as Examination);
    },
    async compare({ files }) {
      const moved = files.map((file) => ({ ...file, bytes: onItsOwn(file.bytes) }));
      const answer = await ask({ files: moved }, [...new Set(moved.map(({ bytes }) => bytes.buffer))]);
      return answer instanceof WorkbookError ? null : (answer as Comparison);
    },
    async close() {
      await Promise.all(all.map((thread) => thread.close()));
    },
  };
}

/** A buffer of its own goes over as it is; a piece of a larger one is copied. */
function onItsOwn(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes.byteLength === bytes.buffer.byteLength ? (bytes as Uint8Array<ArrayBuffer>) : bytes.slice();
}
