import { enteredCell } from "./enteredCell";

describe("enteredCell reads as a Vietnamese computer does", () => {
  it.each([
    ["5/9/2011", 40791, "dd/mm/yyyy"],
    ["05-09-2011", 40791, "dd/mm/yyyy"],
    ["5/9/11", 40791, "dd/mm/yyyy"],
    ["5/9/85", 31295, "dd/mm/yyyy"],
    ["2011-09-05", 40791, "dd/mm/yyyy"],
    ["1/1/1900", 1, "dd/mm/yyyy"],
    ["1/3/1900", 61, "dd/mm/yyyy"],
    ["7,5", 7.5, undefined],
    ["7.5", 7.5, undefined],
    ["1.234.567", 1234567, undefined],
    ["0123", 123, undefined],
    ["12%", 0.12, "0%"],
  ])("%s → %d", (text, value, numberFormat) => {
    const cell = enteredCell(text, "General");
    expect(cell.t).toBe(2);
    expect(cell.v).toBeCloseTo(value, 10);
    expect(cell.numberFormat).toBe(numberFormat);
  });

  it.each(["31/2/2011", "5/25/2011", "29/2/2011", "5/9/201", "1/2/3/4", "abc", "5/9/1899", "12.3.2011", "0123a"])(
    "%s stays text",
    (text) => {
      const cell = enteredCell(text, "General");
      expect(cell.v).toBe(text);
      expect([1, 4]).toContain(cell.t);
    },
  );

  it("keeps text in a text cell and behind an apostrophe", () => {
    expect(enteredCell("0123", "@")).toEqual({ v: "0123", t: 4 });
    expect(enteredCell("5/9/2011", "@").v).toBe("5/9/2011");
    expect(enteredCell("'0123", "General")).toEqual({ v: "0123", t: 4 });
  });
});
