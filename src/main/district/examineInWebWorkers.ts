import type { WorkerAnswer, WorkerRequest } from "../../district/answerRequest";
import { failedExamination, type Comparison, type Examination } from "../../district/examination";
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
  const askNext = async (request: WorkerRequest, buffers: readonly ArrayBuffer[]): Promise<Answer> => {
    const worker = (await take()) ?? start();
    const answer = await ask(worker, request, buffers);
    if (answer.kind !== "answered") worker.terminate();
    // The place of a worker that is gone stays; the next file finds a new one.
    give(answer.kind === "answered" ? worker : null);
    return answer;
  };
  return {
    async examine(request) {
      // A copy: the bytes may be a piece of a larger buffer, which has to stay here.
      const bytes = request.bytes.slice();
      const end = await askNext({ ...request, bytes }, [bytes.buffer]);
      if (end.kind === "answered") return end.answer as Examination;
      const { explanation } = new WorkbookError(end.kind === "timeout" ? "timeout" : "tooLarge", "");
      return failedExamination(request.bytes.length, explanation);
    },
    async compare({ files }) {
      const moved = files.map((file) => ({ ...file, bytes: file.bytes.slice() }));
      const end = await askNext(
        { files: moved },
        moved.map(({ bytes }) => bytes.buffer),
      );
      return end.kind === "answered" ? (end.answer as Comparison) : null;
    },
  };
}

type Answer = { readonly kind: "answered"; readonly answer: WorkerAnswer } | { readonly kind: "timeout" | "died" };

function ask(worker: Worker, request: WorkerRequest, buffers: readonly ArrayBuffer[]): Promise<Answer> {
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
    worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
      finish({ kind: "answered", answer: data });
    };
    worker.onerror = () => {
      finish({ kind: "died" });
    };
    worker.postMessage(request, [...buffers]);
  });
}
