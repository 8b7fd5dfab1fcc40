/** Runs in a web worker: examines the files whose bytes it is sent, one after another. */
import { examineFile } from "../../district/examine";
import type { ExamineRequest } from "../../district/examination";

/** As much of a worker's own scope as is used; the page's types know none. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ExamineRequest>) => void) | null;
  postMessage(message: unknown, transfer: Transferable[]): void;
}

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data }) => {
  void examineFile(data).then((examination) => {
    const { marks, rows } = examination.parts;
    const buffers = [marks, ...rows.map(({ packed }) => packed)].map(({ buffer }) => buffer as ArrayBuffer);
    scope.postMessage(examination, [...new Set(buffers)]);
  });
};
