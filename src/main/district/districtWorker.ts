/** Runs in a web worker: answers the requests it is sent, one after another. */
import { answerRequest, type WorkerRequest } from "../../district/answerRequest";

/** As much of a worker's own scope as is used; the page's types know none. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<WorkerRequest>) => void) | null;
  postMessage(message: unknown, transfer: Transferable[]): void;
}

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data }) => {
  void answerRequest(data).then(({ answer, buffers }) => {
    scope.postMessage(answer, buffers);
  });
};
