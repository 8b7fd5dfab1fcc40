import fc from "fast-check";
import { PlainCell } from "./plainCell";
import { readSheetPart } from "./readSheetPart";

const context = () => ({
  sharedStrings: ["không", "một", "hai"],
  cellFormats: [null, "0.00"],
  legacyFonts: null,
  date1904: false,
  budget: { slotsLeft: 1e6 },
});
const read = (cells: string) =>
  readSheetPart(`<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`, context());

test("reads a plain cell up to its end", () => {
  const plain = new PlainCell();
  const source = '<c r="AB12" s="5" t="str"><v>x y</v></c><c r="A1"/>';
  expect(plain.read(source, 0)).toBe(source.indexOf('<c r="A1"'));
  expect(plain).toMatchObject({ row: 11, column: 27, style: 5 });
  expect(source.slice(plain.typeFrom, plain.typeTo)).toBe("str");
  expect(source.slice(plain.valueFrom, plain.valueTo)).toBe("x y");
  expect(plain.read(source, source.indexOf('<c r="A1"'))).toBe(source.length);
  expect(plain).toMatchObject({ row: 0, column: 0, style: -1, typeTo: 0 });
});

test.each([
  "",
  "<c/>",
  "<c><v>1</v></c>",
  '<c r="A1" cm="1"><v>1</v></c>',
  "<c r='A1'><v>1</v></c>",
  '<c r="A1" ><v>1</v></c>',
  '<c  r="A1"><v>1</v></c>',
  '<c r="A1"><f>B1</f><v>1</v></c>',
  '<c r="A1" t="inlineStr"><is><t>a</t></is></c>',
  '<c r="A1" t="str"><v>a&amp;b</v></c>',
  '<c r="A1"><v xml:space="preserve">1</v></c>',
  '<c r="A1"><v>1</v></c',
  '<c r="A1"><v>1',
  '<c r="A0"/>',
  '<c r="A"/>',
  '<c r="1"/>',
  '<c r="XFE1"/>',
  '<c r="A1048577"/>',
  '<c r="A1" s=""/>',
  '<c r="A1" s="1234567"/>',
  '<col r="A1"/>',
  '<x:c r="A1"/>',
])("leaves %p to the general reader", (source) => {
  expect(new PlainCell().read(source, 0)).toBe(-1);
});

test("a row reads the same with its cells in plain and in other forms", () => {
  const cell = fc.record({
    column: fc.constantFrom("A", "B", "C", "D", "E"),
    style: fc.constantFrom("", "0", "1", "7"),
    type: fc.constantFrom("", "n", "s", "str", "b", "e", "d"),
    value: fc.constantFrom("", "0", "1", "2", "1.50", "true", "#N/A", "2010-05-14", " x ", "1e400"),
  });
  const attribute = (name: string, value: string, quote: string) =>
    value === "" ? "" : ` ${name}=${quote}${value}${quote}`;
  const write = (
    quote: string,
    gap: string,
    cells: readonly { column: string; style: string; type: string; value: string }[],
  ) =>
    cells
      .filter(({ type, value }) => type !== "s" || /^[012]?$/.test(value))
      .map(({ column, style, type, value }) => {
        const tag = `<c${attribute("r", `${column}1`, quote)}${attribute("s", style, quote)}${attribute("t", type, quote)}${gap}`;
        return value === "" ? `${tag}/>` : `${tag}><v>${value}</v></c>`;
      })
      .join("");
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 6 }), (cells) => {
      const plain = read(write('"', "", cells));
      expect(read(write("'", "", cells))).toEqual(plain);
      expect(read(write('"', " ", cells))).toEqual(plain);
    }),
  );
});

test("plain and other cells stand side by side", () => {
  const { values } = read('<c r="A1"><v>1</v></c><c/><c><v>3</v></c><c r="D1"/><c><v>5</v></c><c r="F1"><v>6</v></c>');
  expect(values).toEqual([[1, "", 3, "", 5, 6]]);
});
