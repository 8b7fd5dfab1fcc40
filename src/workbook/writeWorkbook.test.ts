import { readXlsx } from "hucre/xlsx";
import fc from "fast-check";
import JSZip from "jszip";
import { areaAddress } from "./address";
import { cellKey } from "./cells";
import { openWorkbook } from "./openWorkbook";
import { arbitraryBook } from "./testing/arbitraryBook";
import { readWithSheetJs, trimmed } from "./testing/readWithSheetJs";
import type { CellValue } from "./types";
import { writeWorkbook } from "./writeWorkbook";
import type { NewSheet } from "./writeWorkbook";

// The files are made anew in every test; several suites may share a slow machine.
jest.setTimeout(60_000);

const area = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

/** Formats by cell as the sheet asked for them, number cells alone. */
function expectedFormats(sheet: NewSheet): Map<number, string> {
  const formats = new Map<number, string>();
  sheet.values.forEach((row, rowIndex) => {
    row.forEach((value, column) => {
      if (typeof value !== "number") return;
      const asked = (sheet.formats ?? []).findLast(
        ({ area: { top, left, bottom, right } }) =>
          rowIndex >= top && rowIndex <= bottom && column >= left && column <= right,
      );
      if (asked) formats.set(cellKey(rowIndex, column), asked.numberFormat);
    });
  });
  return formats;
}

test("what is written is what is opened", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryBook, async (book) => {
      const opened = await openWorkbook(await writeWorkbook(book));
      expect(opened.date1904).toBe(book.date1904);
      expect(opened.sheets.map(({ name }) => name)).toEqual(book.sheets.map(({ name }) => name));
      book.sheets.forEach((sheet, index) => {
        const got = opened.sheets[index];
        expect(trimmed(got?.values ?? [])).toEqual(trimmed(sheet.values));
        expect(got?.visibility).toBe(sheet.visibility);
        expect(got?.isProtected).toBe(sheet.isProtected);
        expect(got?.formulas.size).toBe(0);
        expect(got?.numberFormats).toEqual(expectedFormats(sheet));
      });
    }),
    { numRuns: 60 },
  );
});

test("SheetJS and hucre read the same values in every file", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryBook, async (book) => {
      const bytes = await writeWorkbook(book);
      const opened = await openWorkbook(bytes);
      const second = readWithSheetJs(bytes);
      expect(opened.sheets.map(({ name, values }) => [name, comparable(values, values)])).toEqual(
        second.map(({ name, values }, index) => [name, comparable(values, opened.sheets[index]?.values ?? [])]),
      );
      expect(second[0]?.date1904).toBe(opened.date1904);
      const third = await readXlsx(bytes);
      expect(opened.sheets.map(({ values }) => typesOf(values))).toEqual(
        third.sheets.map(({ rows }) => typesOf(rows.map((row) => row.map((value) => value ?? "")))),
      );
    }),
    { numRuns: 60 },
  );
});

/** SheetJS keeps `_x005F_` and turns CR LF into LF, where Excel does neither; `ours` says which cells hold one. */
function comparable(values: CellValue[][], ours: CellValue[][]): CellValue[][] {
  return trimmed(values).map((row, rowIndex) =>
    row.map((value, column) => {
      if (typeof value !== "string") return value;
      return String(ours[rowIndex]?.[column]).includes("_x") ? "an escape" : value.replace(/\r\n/g, "\n");
    }),
  );
}

/** hucre gives dates as `Date`; texts, truth values and plain numbers must be the very same. */
function typesOf(values: readonly (readonly (CellValue | Date)[])[]): CellValue[][] {
  const plain = values.map((row) => row.map((value) => (value instanceof Date ? "a date or its number" : value)));
  return trimmed(plain.map((row) => row.map((value) => (typeof value === "number" ? "a date or its number" : value))));
}

describe("a written sheet", () => {
  const book = {
    sheets: [
      {
        name: "Mẫu 1",
        values: [
          ["Dân tộc", "Ngày sinh"],
          ["=HYPERLINK(1)", 40312],
        ],
        formats: [
          { area: area(1, 1, 3, 1), numberFormat: "dd/mm/yyyy" },
          { area: area(2, 0, 3, 0), numberFormat: "@" },
        ],
        columnWidths: [20, null, 12.5],
        headerRows: 1,
        frozenColumns: 1,
        merges: [area(4, 0, 4, 1)],
        lists: [{ area: area(1, 0, 999, 0), source: { sheet: "Bà 'Ba' DM", area: area(1, 0, 54, 0) } }],
      },
      { name: "Bà 'Ba' DM", visibility: "hidden" as const, values: [["Kinh"]] },
    ],
  };

  test("never holds a formula, whatever a text looks like", async () => {
    const [sheet] = (await openWorkbook(await writeWorkbook(book))).sheets;
    expect(sheet?.formulas.size).toBe(0);
    expect(sheet?.values[1]).toEqual(["=HYPERLINK(1)", 40312]);
    expect(sheet?.merges.map(areaAddress)).toEqual(["A5:B5"]);
  });

  test("holds widths, frozen header, bold and the list of another sheet", async () => {
    const zip = await JSZip.loadAsync(await writeWorkbook(book));
    const xml = (await zip.file("xl/worksheets/sheet1.xml")?.async("string")) ?? "";
    expect(xml).not.toContain("<f>");
    expect(xml).toContain('<dataValidation type="list"');
    expect(xml).toContain("<formula1>'Bà ''Ba'' DM'!$A$2:$A$55</formula1>");
    expect(xml).toContain('sqref="A2:A1000"');
    expect(xml).toMatch(/<pane xSplit="1" ySplit="1" topLeftCell="B2" state="frozen"/);
    expect(xml).toMatch(/<col min="1" max="1" width="20"/);
    expect(xml).toMatch(/<c r="A3" s="\d+"\/>/);
    const styles = (await zip.file("xl/styles.xml")?.async("string")) ?? "";
    expect(styles).toContain("<b/>");
    expect(styles).toContain('formatCode="dd/mm/yyyy"');
  });

  test("is refused where it cannot be", async () => {
    const one = { name: "S", values: [] };
    await expect(writeWorkbook({ sheets: [] })).rejects.toThrow(RangeError);
    await expect(writeWorkbook({ sheets: [{ ...one, visibility: "hidden" }] })).rejects.toThrow(RangeError);
    await expect(writeWorkbook({ sheets: [{ ...one, merges: [area(0, 0, 1_048_576)] }] })).rejects.toThrow(RangeError);
    await expect(writeWorkbook({ sheets: [one, { name: "s", values: [] }] })).rejects.toThrow();
  });
});
