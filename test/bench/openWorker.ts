/** Runs in a worker thread: opens the files whose bytes it is sent and does nothing else with them. */
import { parentPort } from "node:worker_threads";
import { openWorkbook } from "../../src/workbook/openWorkbook";

parentPort?.on("message", (bytes: Uint8Array) => {
  void openWorkbook(bytes).then(
    (workbook) => parentPort?.postMessage(workbook.sheets.length),
    () => parentPort?.postMessage(-1),
  );
});
