import { compareFiles } from "./compareFiles";
import { buffersOf, type Comparison, type CompareRequest, type Examination, type ExamineRequest } from "./examination";
import { examineFile } from "./examine";

export type WorkerRequest = ExamineRequest | CompareRequest;
export type WorkerAnswer = Examination | Comparison;

/** What a worker does with a message, and what of its answer it may hand over without copying it. */
export async function answerRequest(
  request: WorkerRequest,
): Promise<{ readonly answer: WorkerAnswer; readonly buffers: ArrayBuffer[] }> {
  if ("files" in request) return { answer: await compareFiles(request), buffers: [] };
  const answer = await examineFile(request);
  return { answer, buffers: buffersOf(answer) };
}
