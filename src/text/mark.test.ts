import fc from "fast-check";
import { toSerial } from "./calendar";
import { formatTenths, parseMark, type ParsedMark } from "./mark";

const plain = (tenths: number): ParsedMark => ({ kind: "mark", tenths, isPlain: true });
const asText = (tenths: number): ParsedMark => ({ kind: "mark", tenths, isPlain: false });
const meant = (tenths: number, why: "separators" | "tenfold" | "date"): ParsedMark => ({ kind: "meant", tenths, why });

test.each<[string | number | boolean, ParsedMark]>([
  [8, plain(80)],
  [8.5, plain(85)],
  [0, plain(0)],
  [10, plain(100)],
  [0.1 + 0.2, plain(3)],
  ["", { kind: "blank" }],
  [" \u00a0", { kind: "blank" }],
  ["8", asText(80)],
  ["8,5", asText(85)],
  ["8.50", asText(85)],
  [" 8 , 5 ", asText(85)],
  ["10,0", asText(100)],
  ["8..5", meant(85, "separators")],
  ["8,.5", meant(85, "separators")],
  [85, meant(85, "tenfold")],
  ["85", meant(85, "tenfold")],
  [11, meant(11, "tenfold")],
  [100, meant(100, "tenfold")],
  [toSerial({ year: 2018, month: 5, day: 8 }), meant(85, "date")],
  [toSerial({ year: 2018, month: 5, day: 28 }), { kind: "outOfRange", value: 43248 }],
  [8.25, { kind: "decimals", value: 8.25 }],
  ["8,25", { kind: "decimals", value: 8.25 }],
  [-1, { kind: "outOfRange", value: -1 }],
  [10.5, { kind: "outOfRange", value: 10.5 }],
  ["10,5", { kind: "outOfRange", value: 10.5 }],
  [101, { kind: "outOfRange", value: 101 }],
  ["M", { kind: "exempt" }],
  ["Miễn", { kind: "exempt" }],
  ["-", { kind: "none" }],
  ["Đ", { kind: "comment", isPassed: true, isPlain: true }],
  ["Đạt", { kind: "comment", isPassed: true, isPlain: false }],
  ["CĐ", { kind: "comment", isPassed: false, isPlain: true }],
  ["CD", { kind: "comment", isPassed: false, isPlain: false }],
  ["8,", { kind: "text" }],
  [",5", { kind: "text" }],
  ["8/5", { kind: "meant", tenths: 85, why: "date" }],
  ["08/05/2018", { kind: "meant", tenths: 85, why: "date" }],
  ["23/10", { kind: "text" }],
  ["8.5.", { kind: "meant", tenths: 85, why: "separators" }],
  ["8.5.6", { kind: "text" }],
  ["vắng", { kind: "text" }],
  [true, { kind: "text" }],
])("%j", (value, mark) => {
  expect(parseMark(value)).toEqual(mark);
});

const tenths = fc.integer({ min: 0, max: 100 });

test("every mark is read back, however it is written", () => {
  fc.assert(
    fc.property(tenths, fc.constantFrom(".", ","), fc.integer({ min: 0, max: 2 }), (mark, separator, zeros) => {
      const written = `${String(Math.floor(mark / 10))}${separator}${String(mark % 10)}${"0".repeat(zeros)}`;
      expect(parseMark(mark / 10)).toEqual(plain(mark));
      expect(parseMark(written)).toEqual(asText(mark));
      expect(parseMark(formatTenths(mark))).toEqual(asText(mark));
    }),
  );
});

test("no cell gives a mark outside 0–10", () => {
  const cells = fc.oneof(fc.double(), fc.integer(), fc.string(), fc.stringMatching(/^[\d.,]{1,6}$/), fc.boolean());
  fc.assert(
    fc.property(cells, (cell) => {
      const mark = parseMark(cell);
      if (!("tenths" in mark)) return;
      expect(Number.isInteger(mark.tenths) && mark.tenths >= 0 && mark.tenths <= 100).toBe(true);
    }),
  );
});

test("a number between two tenths is no mark", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999 }), (hundredths) => {
      const kind = parseMark(hundredths / 100).kind;
      expect(kind).toBe(hundredths % 10 === 0 ? "mark" : "decimals");
    }),
  );
});
