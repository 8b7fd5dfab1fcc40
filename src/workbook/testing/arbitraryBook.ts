import fc from "fast-check";
import type { CellValue } from "../types";
import type { NewSheet, NewWorkbook } from "../writeWorkbook";

/** What a cell may hold, with what breaks readers among it. */
export const arbitraryValue: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 3, arbitrary: fc.constant("") },
  { weight: 4, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "Nguyễn Thị Ánh",
      "Nguyễn Thị Ánh".normalize("NFD"),
      "=1+1",
      "+84912345678",
      "-",
      "@",
      "'01",
      "072345678901",
      "  hai  dấu cách ",
      "dòng 1\ndòng 2\r\ndòng 3",
      "_x000D_",
      "_x005F_x000D_",
      "<t>&amp;</t>]]>",
      "\u0001\u001f",
      "\u00a0",
      "𠮷 😀",
      "__proto__",
      "TRUE",
      "1e5",
    ),
  },
  { weight: 3, arbitrary: fc.integer({ min: -10, max: 60_000 }) },
  {
    weight: 2,
    arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
  },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constantFrom("#N/A", "#DIV/0!", "#REF!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!") },
);

export const FORMATS = ["dd/mm/yyyy", "@", "0.00", "#,##0", 'd "tháng" m', "[h]:mm:ss", "0%"] as const;

const arbitrarySheet = fc.record({
  values: fc.array(fc.array(arbitraryValue, { maxLength: 8 }), { maxLength: 10 }),
  visibility: fc.constantFrom("visible", "hidden", "veryHidden"),
  formats: fc.array(
    fc.record({
      area: fc
        .tuple(fc.nat(9), fc.nat(3), fc.nat(7), fc.nat(2))
        .map(([top, down, left, right]) => ({ top, left, bottom: top + down, right: left + right })),
      numberFormat: fc.constantFrom(...FORMATS),
    }),
    { maxLength: 4 },
  ),
  headerRows: fc.nat(2),
  frozenColumns: fc.nat(2),
  isProtected: fc.boolean(),
});

/** Books of one to four sheets; the first is visible. */
export const arbitraryBook: fc.Arbitrary<NewWorkbook> = fc
  .record({
    sheets: fc.uniqueArray(fc.tuple(fc.stringMatching(/^[A-Za-zĐđêươ _&<>"]{1,12}$/), arbitrarySheet), {
      minLength: 1,
      maxLength: 4,
      selector: ([name]) => name.toLowerCase(),
    }),
    date1904: fc.boolean(),
  })
  .map(({ sheets, date1904 }) => ({
    date1904,
    sheets: sheets.map(([name, sheet], index): NewSheet => ({
      ...sheet,
      name,
      visibility: index === 0 ? "visible" : sheet.visibility,
    })),
  }));
