import { compareColumn, parseColumn } from "./compareColumn";

const classes = [
  { label: "6A", number: 41 },
  { label: "6B", number: 39 },
  { label: "7A", number: 40 },
];

test.each([
  ["41\n39\n40", ["", "", ""], [41, 39, 40]],
  ["41\r\n\r\n40\r\n\r\n", ["", "", ""], [41, null, 40]],
  ["6A\t41\n6B\t39", ["6A", "6B"], [41, 39]],
  ["1\t6A\t41\n2\t6B\t1.234", ["6A", "6B"], [41, 1234]],
  ["6A: 41\nKhối 7 = 39\nlớp 8 vắng", ["6A", "Khối 7", "lớp 8 vắng"], [41, 39, null]],
  ["12,5", [""], [12.5]],
  ["", [], []],
])("reads %j", (text, labels, numbers) => {
  const typed = parseColumn(text);
  expect(typed.map(({ label }) => label)).toEqual(labels);
  expect(typed.map(({ number }) => number)).toEqual(numbers);
});

test("numbers alone go line by line, and what is too much is said", () => {
  const compared = compareColumn(classes, parseColumn("41\n40\n40\n120"));
  expect(compared.by).toBe("order");
  expect(compared.rows.map(({ difference }) => difference)).toEqual([0, 1, 0]);
  expect(compared.left).toEqual(["120"]);
});

test("labels find their row whatever the order, case and spaces", () => {
  const compared = compareColumn(classes, parseColumn("7a\t44\n 6A \t41\n9X\t3"));
  expect(compared.by).toBe("label");
  expect(compared.rows).toEqual([
    { label: "6A", ours: 41, theirs: 41, difference: 0 },
    { label: "6B", ours: 39, theirs: null, difference: null },
    { label: "7A", ours: 40, theirs: 44, difference: 4 },
  ]);
  expect(compared.left).toEqual(["9X 3"]);
});
