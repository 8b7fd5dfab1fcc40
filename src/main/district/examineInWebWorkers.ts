import { failedExamination, type Examination, type ExamineRequest } from "../../district/examination";
import type { Examiner } from "../../district/run";
import { WorkbookError } from "../../workbook/workbookError";

const TIMEOUT_MS = 120_000;

/** Examines files beside the page; one that hangs or kills its worker is a failed file, and the rest goes on. */
export function createWebExaminer(workers: number, start: () => Worker): Examiner {
  const idle: (Worker | null)[] = Array.from({ length: workers }, () => null);
  const waiting: ((worker: Worker | null) => void)[] = [];
  const take = (): Promise<Worker | null> =>
    idle.length > 0 ? Promise.resolve(idle.pop() ?? null) : new Promise((resolve) => waiting.push(resolve));
  const give = (worker: Worker | null) => {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  };
  return {
    async examine(request) {
      const size = request.bytes.length;
      const worker = (await take()) ?? start();
      const answer = await ask(worker, request);
      if (answer.kind === "answered") {
        give(worker);
        return answer.examination;
      }
      worker.terminate();
      // Its place stays; the next file finds a new one.
      give(null);
      return failedExamination(
        size,
        new WorkbookError(answer.kind === "timeout" ? "timeout" : "tooLarge", "").explanation,
      );
    },
  };
}

type Answer = { readonly kind: "answered"; readonly examination: Examination } | { readonly kind: "timeout" | "died" };

function ask(worker: Worker, request: ExamineRequest): Promise<Answer> {
  return new Promise((resolve) => {
    const finish = (answer: Answer) => {
      clearTimeout(timer);
      worker.onmessage = null;
      worker.onerror = null;
      resolve(answer);
    };
    const timer = setTimeout(() => {
      finish({ kind: "timeout" });
    }, TIMEOUT_MS);
    worker.onmessage = ({ data }: MessageEvent<Examination>) => {
      finish({ kind: "answered", examination: data });
    };
    worker.onerror = () => {
      finish({ kind: "died" });
    };
    // A copy: the bytes may be a piece of a larger buffer, which has to stay here.
    const bytes = request.bytes.slice();
    worker.postMessage({ ...request, bytes }, [bytes.buffer]);
  });
}
