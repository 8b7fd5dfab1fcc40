/** Runs in a worker thread: examines the files whose bytes it is sent, one after another. */
import { parentPort } from "node:worker_threads";
import { examineFile } from "../district/examine";
import { buffersOf, type ExamineRequest } from "../district/examination";

parentPort?.on("message", (request: ExamineRequest) => {
  void examineFile(request).then((examination) => {
    parentPort?.postMessage(examination, buffersOf(examination));
  });
});
