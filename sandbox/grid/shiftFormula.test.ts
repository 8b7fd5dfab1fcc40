import { shiftFormula, shiftRelativeFormula, translateFormula } from "./shiftFormula";
import type { BookShift } from "./shiftFormula";
import type { StructureOp } from "./structure";

function shiftOf(ops: StructureOp[], more: Partial<BookShift> = {}): BookShift {
  return { ops: new Map([["s", ops]]), renames: new Map(), deleted: new Set(), ...more };
}

const twoRowsAt3 = shiftOf([{ kind: "insertRows", at: 3, count: 2 }]);

describe("shiftFormula", () => {
  it.each([
    ["A3+A4", "A3+A6"],
    ["SUM($A$1:$A$9)", "SUM($A$1:$A$11)"],
    ['"A9"&A9', '"A9"&A11'],
    ["LOG10(A9)", "LOG10(A11)"],
    ["S!A9+'S'!B9+T!C9", "S!A11+'S'!B11+T!C9"],
    ["SUM(A:A)+SUM(5:6)", "SUM(A:A)+SUM(7:8)"],
    ["Bang1[Cột A9]+[1]S!A9", "Bang1[Cột A9]+[1]S!A9"],
    ["TenA9+A9.b+xA9", "TenA9+A9.b+XA11"],
    ["'Danh mục A9'!A9", "'Danh mục A9'!A9"],
    ["A9:INDEX(B:B,9)", "A11:INDEX(B:B,9)"],
    ["1.5+9E5+A10%", "1.5+9E5+A12%"],
  ])("%s → %s", (before, after) => {
    expect(shiftFormula(before, "S", twoRowsAt3)).toBe(after);
  });

  it("says #REF! for what is gone", () => {
    const shift = shiftOf([{ kind: "deleteRows", at: 3, count: 2 }]);
    expect(shiftFormula("A4+A5:B9+A3", "S", shift)).toBe("#REF!+A4:B7+A3");
  });

  it("follows renamed sheets and drops deleted ones", () => {
    const shift = shiftOf([], { renames: new Map([["s", "Lớp 6"]]), deleted: new Set(["t"]) });
    expect(shiftFormula("S!A1+T!A1+A1", "U", shift)).toBe("'Lớp 6'!A1+#REF!+A1");
  });
});

describe("translateFormula", () => {
  it("moves relative halves only", () => {
    expect(translateFormula("A1+$A1+A$1+$A$1+SUM(B:B)", 2, 1)).toBe("B3+$A3+B$1+$A$1+SUM(C:C)");
  });

  it("says #REF! where it leaves the sheet", () => {
    expect(translateFormula("A1", -1, 0)).toBe("#REF!");
  });
});

describe("shiftRelativeFormula", () => {
  it("keeps what is relative at its distance and lets what is fixed follow its cells", () => {
    const shift = shiftOf([{ kind: "deleteRows", at: 3, count: 1 }]);
    expect(shiftRelativeFormula("LEN($B4)>$A$6+B3+$A$4", "S", shift, 0, 0)).toBe("LEN($B4)>$A$5+B3+#REF!");
    expect(shiftRelativeFormula("COUNTIF($B$3:$B$9,B7)>1", "S", shift, -1, 0)).toBe("COUNTIF($B$3:$B$8,B6)>1");
  });
});
