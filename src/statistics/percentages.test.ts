import { percent, percentBase } from "./percentages";
import { allTables } from "./tables/allTables";
import { rowKey } from "./plan";

test.each([
  [1, 3, 33.3],
  [2, 3, 66.7],
  [1, 8, 12.5],
  // 12.35 as a fraction is a little less.
  [247, 2000, 12.4],
  [1, 2000, 0.1],
  [0, 7, 0],
  [7, 7, 100],
])("%i of %i is %d %", (part, whole, expected) => {
  expect(percent(part, whole)).toBe(expected);
});

test("a part of nobody has no percentage", () => {
  expect(percent(0, 0)).toBeNull();
});

test("three thirds are not forced to 100", () => {
  expect([1, 1, 1].map((part) => percent(part, 3))).toEqual([33.3, 33.3, 33.3]);
});

test("every whole is a row of its own table, at the levels of its part", () => {
  let found = 0;
  for (const table of allTables) {
    for (const group of table.groups) {
      for (const base of group.percentOf ?? []) {
        found++;
        if (base.split(".").length === 3) {
          expect(table.heads?.map(({ key }) => key as string)).toContain(base);
          continue;
        }
        const [groupId, rowId] = base.split(".");
        const whole = table.groups.find(({ id }) => id === groupId);
        expect([base, whole?.rows.some(({ id }) => id === rowId)]).toEqual([base, true]);
        expect(whole?.levels ?? table.levels).toEqual(expect.arrayContaining([...(group.levels ?? table.levels)]));
      }
    }
  }
  expect(found).toBeGreaterThan(20);
});

test("the whole itself has none", () => {
  const table = allTables.find(({ id }) => id === "marks");
  const group = table?.groups[0];
  if (!table || !group) throw new Error("no marks");
  const bases = group.rows.map((row) =>
    percentBase(table, {
      key: rowKey(table, group, row),
      name: row.name,
      kind: "plain",
      group,
      row,
      isTold: true,
      meaning: group.question.meaning,
      columns: null,
    }),
  );
  expect(bases[0]).toBeNull();
  expect(bases.slice(1).every((base) => base?.[0] === `marks.${group.id}.marked`)).toBe(true);
});
