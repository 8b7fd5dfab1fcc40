import { pastedTable } from "./pastedTable";

describe("pastedTable", () => {
  it.each<[string, string[][]]>([
    ["a", [["a"]]],
    [
      "a\tb\r\nc\td\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["a\n\nb", [["a"], [""], ["b"]]],
    ["\ta\t", [["", "a", ""]]],
    ['"dòng 1\r\ndòng ""2"""\tb', [['dòng 1\ndòng "2"', "b"]]],
    ['"abc" d\te', [['"abc" d', "e"]]],
    ['5" \tb', [['5" ', "b"]]],
    ['"chưa đóng\tb', [['"chưa đóng', "b"]]],
    [
      "a\t\nb\t",
      [
        ["a", ""],
        ["b", ""],
      ],
    ],
  ])("%j", (text, rows) => {
    expect(pastedTable(text)).toEqual(rows);
  });
});
