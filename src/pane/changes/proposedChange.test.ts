import { type ProposedChange, reviewRows, withSwitched } from "./proposedChange";

function change(row: number, group: string, bundle: number): ProposedChange {
  return { sheet: "a", row, column: 1, value: "x", expected: "y", expectedFormat: "General", group, bundle, whose: "" };
}

const changes = [change(1, "A", 0), change(2, "B", 1), change(3, "A", 2), change(4, "B", 2)];

test("cells stand under their heading; a closed one hides them", () => {
  const kinds = (closed: string[]) =>
    reviewRows(changes, new Set(closed)).map((row) => (row.kind === "group" ? row.title : row.change.row));
  expect(kinds([])).toEqual(["A", 1, 3, "B", 2, 4]);
  expect(kinds(["A"])).toEqual(["A", "B", 2, 4]);
});

test("cells of a bundle are switched together", () => {
  const off = withSwitched(changes, new Set(), [2], false);
  expect([...off]).toEqual([2, 3]);
  expect([...withSwitched(changes, off, [3], true)]).toEqual([]);
  expect([...withSwitched(changes, new Set(), [0, 2], false)]).toEqual([0, 2, 3]);
});
