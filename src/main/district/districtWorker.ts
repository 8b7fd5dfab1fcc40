/** Runs in a web worker: examines the files whose bytes it is sent, one after another. */
import { examineFile } from "../../district/examine";
import { buffersOf, type ExamineRequest } from "../../district/examination";

/** As much of a worker's own scope as is used; the page's types know none. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ExamineRequest>) => void) | null;
  postMessage(message: unknown, transfer: Transferable[]): void;
}

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data }) => {
  void examineFile(data).then((examination) => {
    scope.postMessage(examination, buffersOf(examination));
  });
};
