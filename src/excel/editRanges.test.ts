import { editRanges } from "./editRanges";

function written(value: string | number, numberFormat?: string) {
  const [range] = editRanges([
    { sheet: "s", row: 2, column: 3, value, ...(numberFormat === undefined ? {} : { numberFormat }) },
  ]);
  return [range?.values[0]?.[0], range?.numberFormats?.[0]?.[0] ?? null];
}

test.each([
  // A text taken back into a cell of General format stays text.
  ["01", "General", ["'01", "General"]],
  ["5.9.2006", "General", ["'5.9.2006", "General"]],
  ["31/04/2006", "dd/mm/yyyy", ["'31/04/2006", "dd/mm/yyyy"]],
  ["1E5", "General", ["'1E5", "General"]],
  ["TRUE", "General", ["'TRUE", "General"]],
  ["5-Sep", "General", ["'5-Sep", "General"]],
  // Cells of text format need no help, and words none either.
  ["01", "@", ["01", "@"]],
  ["Ấp 2", "General", ["Ấp 2", "General"]],
  ["Kinh", "General", ["Kinh", "General"]],
  ["", "General", ["", "General"]],
  [38965, "dd/mm/yyyy", [38965, "dd/mm/yyyy"]],
  // What Excel would take for a formula.
  ["=1+1", "General", ["=1+1", "@"]],
])("%s in a cell of %s", (value, format, expected) => {
  expect(written(value, format)).toEqual(expected);
});

test.each([
  ["01", "@"],
  ["5/9/2006", "@"],
  ["Kinh", null],
  [38965, null],
])("%s without a format gets the format %s", (value, format) => {
  expect(written(value)).toEqual([value, format]);
});

test("many scattered cells are written with few rectangles, around the cells between them", () => {
  const edits = Array.from({ length: 150 }, (_, place) => ({ sheet: "a", row: place * 3, column: 4, value: "Kinh" }));
  const [range, ...more] = editRanges(edits);
  expect(more).toEqual([]);
  expect(range?.area).toEqual({ top: 0, left: 4, bottom: 447, right: 4 });
  expect(range?.values.slice(0, 4)).toEqual([["Kinh"], [null], [null], ["Kinh"]]);
  expect(range?.values.flat().filter((value) => value !== null)).toHaveLength(150);
});

test("neighbours become one range, sheets stay apart, the last edit of a cell counts", () => {
  const edits = [
    { sheet: "a", row: 1, column: 1, value: "x" },
    { sheet: "a", row: 1, column: 2, value: "y" },
    { sheet: "b", row: 1, column: 1, value: "z" },
    { sheet: "a", row: 1, column: 1, value: "w" },
  ];
  expect(editRanges(edits).map(({ sheetId, area, values }) => [sheetId, area, values])).toEqual([
    ["a", { top: 1, left: 1, bottom: 1, right: 2 }, [["w", "y"]]],
    ["b", { top: 1, left: 1, bottom: 1, right: 1 }, [["z"]]],
  ]);
});
