import fc from "fast-check";
import { editDistanceAtMost, prepareCandidates, rankNear } from "./nearness";

test.each([
  ["", "", 0, 0],
  ["ba tri", "ba tri", 0, 0],
  ["ba tri", "ba try", 1, 1],
  ["ba tri", "ba trinh", 2, 2],
  ["ba tri", "ba trinh", 1, null],
  ["kitten", "sitting", 3, 3],
  ["kitten", "sitting", 2, null],
  ["a", "b", 0, null],
])("from %j to %j within %i: %p", (a, b, max, expected) => {
  expect(editDistanceAtMost(a, b, max)).toBe(expected);
});

test("agrees with the textbook table, and never answers above the limit", () => {
  const word = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 8 }).map((letters) => letters.join(""));
  fc.assert(
    fc.property(word, word, fc.nat({ max: 6 }), (a, b, max) => {
      const edits = textbookDistance(a, b);
      expect(editDistanceAtMost(a, b, max)).toBe(edits <= max ? edits : null);
    }),
  );
});

const districts = ["Huyện Ba Tri", "Huyện Bình Đại", "Huyện Châu Thành", "Huyện Giồng Trôm", "Thành phố Bến Tre"];

test.each([
  ["huyen ba tri", {}, ["Huyện Ba Tri"]],
  ["Huyện Ba Trí", {}, ["Huyện Ba Tri"]],
  ["HUYỆN GIỒNG TROM".normalize("NFD"), {}, ["Huyện Giồng Trôm"]],
  ["Huyện Bình Đạii", {}, ["Huyện Bình Đại"]],
  ["Bình Đại", {}, []],
  ["Tỉnh Tiền Giang", {}, []],
])("%j is near %j", (query, options, expected) => {
  expect(rankNear(query, districts, options).map(({ text }) => text)).toEqual(expected);
});

test("orders by edits, then by marks, then as given, and stops at the limit", () => {
  const names = ["Lo", "Lô", "Lò", "Lom", "Lò"];
  expect(rankNear("Lò", names, { limit: 4, maxDistance: 1 })).toEqual([
    { index: 2, text: "Lò", distance: 0 },
    { index: 4, text: "Lò", distance: 0 },
    { index: 0, text: "Lo", distance: 0 },
    { index: 1, text: "Lô", distance: 0 },
  ]);
});

test("a prepared list answers as the plain one", () => {
  const prepared = prepareCandidates(districts);
  for (const query of ["huyện bình dai", "chau thanh", "Huyện Châu Thanh"]) {
    expect(rankNear(query, prepared, { maxDistance: 6 })).toEqual(rankNear(query, districts, { maxDistance: 6 }));
  }
});

function textbookDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const exchange = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, exchange));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
