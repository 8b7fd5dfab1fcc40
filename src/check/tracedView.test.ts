import { PupilView } from "./pupilView";
import { TracedView } from "./tracedView";

/** Where the row stands and which columns the sheet has: the same for all pupils, or no part of what a rule decides by. */
const untold = new Set(["constructor", "sheetId", "sheetName", "hasFormulas", "place", "ref", "has", "field"]);

test("whatever a rule may read of a pupil is noted: what is not would let a pupil be passed over unseen", () => {
  const read = Object.getOwnPropertyNames(PupilView.prototype).filter((name) => !untold.has(name));
  expect(read).toEqual(expect.arrayContaining(["raw", "cell", "grade", "drawn"]));
  expect(read.filter((name) => !Object.hasOwn(TracedView.prototype, name))).toEqual([]);
});
