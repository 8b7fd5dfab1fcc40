import { buffersOf, failedExamination, unknownFailure } from "./examination";

test("what one answer hands over is not missing in the next", () => {
  for (const _ of [1, 2]) {
    const examination = failedExamination(1, unknownFailure);
    const sent = structuredClone(examination, { transfer: buffersOf(examination) });
    expect(sent.parts.marks.length).toBe(0);
  }
});
