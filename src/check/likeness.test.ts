import fc from "fast-check";
import { Likeness, NONE } from "./likeness";

const members = 40;
/** Few, so that many are alike, some of them of one chain. */
const keys = fc.constantFrom(NONE, 0, 1, 2, 65, 129, 0x7fff_ffff, 0x4000_0001);

test("members of one number are found, ascending, after whatever changes", () => {
  fc.assert(
    fc.property(
      fc.array(keys, { minLength: members, maxLength: members }),
      fc.array(fc.tuple(fc.nat({ max: members - 1 }), keys), { maxLength: 60 }),
      (start, changes) => {
        const likeness = new Likeness(Int32Array.from(start));
        const copy = likeness.copy();
        const now = [...start];
        for (const [member, key] of changes) {
          likeness.put(member, key);
          now[member] = key;
        }
        expectAlike(likeness, now);
        expectAlike(copy, start);
      },
    ),
  );
});

function expectAlike(likeness: Likeness, keys: readonly number[]): void {
  const shared = new Set<number>();
  for (const key of new Set(keys)) {
    if (key === NONE) continue;
    const alike = keys.flatMap((other, member) => (other === key ? member : []));
    expect(likeness.membersOf(key)).toEqual(alike);
    if (alike.length > 1) shared.add(key);
  }
  expect(likeness.sharedKeys()).toEqual(shared);
  expect(keys.map((_, member) => likeness.keyOf(member))).toEqual(keys);
}
