import { fullAddress, fullAddresses, localAddress, parseAddress, parseAddresses } from "./rangeAddress";

const SHEET_END = { bottom: 1_048_575, right: 16_383 };

test.each([
  ["A1", { top: 0, left: 0, bottom: 0, right: 0 }],
  ["B2:C5", { top: 1, left: 1, bottom: 4, right: 2 }],
  ["C:D", { top: 0, left: 2, bottom: SHEET_END.bottom, right: 3 }],
  ["5:7", { top: 4, left: 0, bottom: 6, right: SHEET_END.right }],
  ["1:1048576", { top: 0, left: 0, ...SHEET_END }],
])("%s", (address, area) => {
  expect(localAddress(area)).toBe(address);
  expect(parseAddress(address)).toEqual({ sheetName: null, area });
});

test.each([
  ["HS", "HS!A1"],
  ["Lớp", "Lớp!A1"],
  ["Lớp 6", "'Lớp 6'!A1"],
  ["6A", "'6A'!A1"],
  ["It's", "'It''s'!A1"],
  ["A1", "'A1'!A1"],
])("sheet %s", (name, address) => {
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  expect(fullAddress(name, area)).toBe(address);
  expect(parseAddress(address)).toEqual({ sheetName: name, area });
});

test("a comma in a quoted sheet name separates nothing", () => {
  expect(parseAddresses("'a,b'!A1,C3")?.map(({ sheetName }) => sheetName)).toEqual(["a,b", null]);
  expect(parseAddresses("A1,?")).toBeNull();
});

test("long lists are cut where Excel cuts them", () => {
  const cell = { top: 99_999, left: 0, bottom: 99_999, right: 0 };
  expect(fullAddresses("HS", new Array(2000).fill(cell))).toHaveLength(8192);
});
