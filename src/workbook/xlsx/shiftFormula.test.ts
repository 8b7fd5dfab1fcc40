import { shiftFormula } from "./shiftFormula";

test.each([
  ["A1", 2, 1, "B3"],
  ["$A$1+A$1+$A1", 2, 1, "$A$1+B$1+$A3"],
  ["SUM(A1:B2)", 1, 0, "SUM(A2:B3)"],
  ["SUM(A:C,3:$4,$D:E)", 1, 1, "SUM(B:D,4:$4,$D:F)"],
  ['IF(A1="A1","B2",\'Lớp A1\'!A1)', 1, 0, 'IF(A2="A1","B2",\'Lớp A1\'!A2)'],
  ['"say ""A1"""&A1', 1, 0, '"say ""A1"""&A2'],
  ["LOG10(A1)+ATAN2(B1,C1)", 1, 0, "LOG10(A2)+ATAN2(B2,C2)"],
  ["DM_A1+A1_x+xA1.y", 5, 5, "DM_A1+A1_x+xA1.y"],
  ["Lớp6!A1", 1, 0, "Lớp6!A2"],
  ["A1!B2", 1, 0, "A1!B3"],
  ["Bang1[[#This Row],[Cột A1]]&A1", 1, 0, "Bang1[[#This Row],[Cột A1]]&A2"],
  ["1E5+A1*2", 1, 0, "1E5+A2*2"],
  ["XFD1048576", 1, 1, "A1"],
  ["XFE1+A1048577", 1, 1, "XFE1+A1048577"],
  ["VLOOKUP(H15,DM!$A$2:$B$60,2,0)", 3, 0, "VLOOKUP(H18,DM!$A$2:$B$60,2,0)"],
  ["", 1, 1, ""],
])("%p moved by %i, %i is %p", (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});
