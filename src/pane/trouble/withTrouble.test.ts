import { fakeBook } from "../testing/fakeBook";
import { withTrouble } from "./withTrouble";

const old = { code: "busy", during: "mark" } as const;

test("a trouble that stood there before is not the action's", async () => {
  const book = fakeBook({ trouble: old });
  expect(await withTrouble(book, () => Promise.resolve(5))).toEqual({ result: 5, isTroubled: false });
});

test("a new one is", async () => {
  const book = fakeBook({ trouble: old });
  const outcome = await withTrouble(book, async () => {
    await Promise.resolve();
    book.change({ trouble: { code: "protected", during: "write" } });
    return false;
  });
  expect(outcome).toEqual({ result: false, isTroubled: true });
});
