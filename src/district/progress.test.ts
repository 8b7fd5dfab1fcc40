import { unchecked, unknownFailure } from "./examination";
import { type Progress, ProgressCounter } from "./progress";

const list = (pupils: number) => {
  const examined = unchecked("x", 0, { failure: unknownFailure });
  return { ...examined, failure: null, facts: { ...examined.facts, pupils } };
};

test("the time left goes by what this run examined, not by what it took over", () => {
  let time = 0;
  const told: Progress[] = [];
  const counter = new ProgressCounter({ totalBytes: 1_000, now: () => time, onProgress: (one) => void told.push(one) });
  time = 10;
  counter.takeOver(list(400), 500);
  time = 2_000;
  counter.examined(list(80), 100);
  counter.passOver({ kind: "other", path: "a.pdf", container: "", bytes: 200, weight: 200 });
  time = 3_000;
  counter.examined(unchecked("", 9, { failure: unknownFailure }), 50);
  expect(told.map(({ share, secondsLeft }) => [share, secondsLeft])).toEqual([
    [0.5, null],
    [0.6, 8],
    [0.85, 3],
  ]);
  expect(told.at(-1)).toMatchObject({ files: 3, failed: 1, pupils: 480, known: 1, newPupils: 80, seconds: 3 });
});
