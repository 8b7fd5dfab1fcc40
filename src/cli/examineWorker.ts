/** Runs in a worker thread: examines the files whose bytes it is sent, one after another. */
import { parentPort } from "node:worker_threads";
import { examineFile } from "../district/examine";
import type { ExamineRequest } from "../district/examination";

parentPort?.on("message", (request: ExamineRequest) => {
  void examineFile(request).then((examination) => {
    const { marks, rows } = examination.parts;
    const buffers = [marks, ...rows.map(({ packed }) => packed)].map(({ buffer }) => buffer as ArrayBuffer);
    parentPort?.postMessage(examination, [...new Set(buffers)]);
  });
});
