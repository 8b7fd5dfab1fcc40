/** Runs in a worker thread: answers the requests it is sent, one after another. */
import { parentPort } from "node:worker_threads";
import { answerRequest, type WorkerRequest } from "../district/answerRequest";

parentPort?.on("message", (request: WorkerRequest) => {
  void answerRequest(request).then(({ answer, buffers }) => {
    parentPort?.postMessage(answer, buffers);
  });
});
