import { openXlsx } from "./openXlsx";
import type { OpenedBook } from "./openXlsx";
import { resourceOf } from "./bookState";
import type { FormatRule } from "./readConditionalFormat";
import type { ValidationRule } from "./readDataValidation";
import { prefixedBook, testBook } from "./testing/testBook";

function valueAt(book: OpenedBook, sheet: number, row: number, column: number): unknown {
  const id = book.sheets[sheet]?.id ?? "";
  return book.snapshot.sheets[id]?.cellData?.[row]?.[column]?.v;
}

function formulaAt(book: OpenedBook, row: number, column: number): unknown {
  return book.snapshot.sheets[book.sheets[0]?.id ?? ""]?.cellData?.[row]?.[column]?.f;
}

describe.each([
  ["as Excel writes it", () => testBook()],
  ["with namespace prefixes", () => prefixedBook()],
])("a workbook %s", (_name, make) => {
  let book: OpenedBook;
  beforeAll(async () => {
    book = await openXlsx(await make(), "a.xlsx");
  });

  it("gives its sheets in order, with visibility and protection", () => {
    expect(book.sheets.map(({ name, visibility, isProtected }) => [name, visibility, isProtected])).toEqual([
      ["Mẫu 1", "visible", true],
      ["Danh mục", "hidden", false],
      ["Ẩn kỹ", "veryHidden", false],
    ]);
  });

  it("reads every kind of value", () => {
    expect(valueAt(book, 0, 0, 0)).toBe("STT");
    expect(valueAt(book, 0, 2, 1)).toBe("Nguyễn Thị Bưởi");
    expect(valueAt(book, 0, 3, 1)).toBe("Trần Văn Cam");
    expect(valueAt(book, 0, 4, 1)).toBe(" Lê  Mít ");
    expect(valueAt(book, 0, 2, 2)).toBe(40791);
    expect(valueAt(book, 0, 2, 3)).toBe(1);
    expect(valueAt(book, 0, 3, 3)).toBe("#N/A");
    expect(valueAt(book, 0, 2, 4)).toBe("0123");
    expect(valueAt(book, 0, 7, 5)).toBe("dòng một\r\ndòng hai & <ba>");
    expect(valueAt(book, 0, 5, 1)).toBe("Nguyễn Thị Bưởi / A3");
  });

  it("gives each cell of a shared formula its own", () => {
    expect(formulaAt(book, 5, 2)).toBe("=A3*2");
    expect(formulaAt(book, 6, 2)).toBe("=A4*2");
    expect(formulaAt(book, 6, 0)).toBe("=VLOOKUP(F3,'Danh mục'!$A$2:$B$4,2,FALSE)");
  });

  it("reads looks: fonts, fills by theme, borders, formats of dates and text", () => {
    const { styles } = book.snapshot;
    expect(styles["x1"]).toMatchObject({ ff: "Times New Roman", fs: 12, bl: 1, cl: { rgb: "#FF0000" }, tb: 3 });
    // Excel rounds on a coarser scale and shows DCE6F1.
    expect(styles["x1"]?.bg?.rgb).toBe("#DCE6F2");
    expect(styles["x1"]?.bd).toMatchObject({ t: { s: 1 }, b: { s: 8 } });
    expect(styles["x2"]?.n?.pattern).toBe("dd/mm/yyyy");
    expect(styles["x3"]?.n?.pattern).toBe("@");
    expect(styles["x5"]).toMatchObject({ ff: "\\.VnTime", n: { pattern: "dd/mm/yyyy" } });
    expect(book.styles.formats.map((format) => format.numberFormat)).toEqual([
      "General",
      "General",
      "dd/mm/yyyy",
      "@",
      "General",
      "m/d/yyyy",
    ]);
    expect(book.styles.formats[4]?.isLocked).toBe(false);
  });

  it("reads the sheet's build: merges, sizes, what is hidden, panes, filter", () => {
    const sheet = book.snapshot.sheets[book.sheets[0]?.id ?? ""];
    expect(sheet?.mergeData).toEqual([
      { startRow: 0, startColumn: 2, endRow: 0, endColumn: 3 },
      { startRow: 7, startColumn: 6, endRow: 7, endColumn: 7 },
    ]);
    expect(sheet?.freeze).toEqual({ ySplit: 2, xSplit: 0, startRow: 2, startColumn: -1 });
    expect(sheet?.rowData?.[0]?.h).toBe(40);
    expect(sheet?.rowData?.[4]?.hd).toBe(1);
    expect(sheet?.columnData?.[1]).toMatchObject({ w: 175, s: "x3" });
    expect(sheet?.columnData?.[20]?.hd).toBe(1);
    expect(book.sheets[0]?.filter).toEqual({ top: 1, left: 0, bottom: 4, right: 5 });
  });

  it("reads conditional formats in their order and says what Excel calls them", () => {
    const rules = resourceOf<FormatRule[]>(book.snapshot, "SHEET_CONDITIONAL_FORMATTING_PLUGIN").get(
      book.sheets[0]?.id ?? "",
    );
    expect(rules?.map((rule) => book.sheets[0]?.formatTypes.get(rule.cfId))).toEqual([
      "ColorScale",
      "Custom",
      "PresetCriteria",
    ]);
    expect(rules?.[1]?.rule).toMatchObject({ value: "=LEN(B3)>20", style: { bg: { rgb: "#FFC7CE" } } });
  });

  it("reads validations, those to another sheet from the extension list", () => {
    const rules = resourceOf<ValidationRule[]>(book.snapshot, "SHEET_DATA_VALIDATION_PLUGIN").get(
      book.sheets[0]?.id ?? "",
    );
    expect(rules?.map(({ type, formula1 }) => [type, formula1])).toEqual([
      ["list", "có,không"],
      ["date", "36526"],
      ["list", "='Danh mục'!$A$2:$A$4"],
    ]);
    expect(rules?.[2]?.ranges).toEqual([{ startRow: 2, startColumn: 5, endRow: 4, endColumn: 5 }]);
  });
});

describe("openXlsx refuses", () => {
  it("a sheet cut off in the middle", async () => {
    const bytes = await testBook((parts) => {
      const xml = parts.get("xl/worksheets/sheet1.xml") ?? "";
      parts.set("xl/worksheets/sheet1.xml", xml.slice(0, xml.indexOf('<row r="5"')));
    });
    await expect(openXlsx(bytes, "a.xlsx")).rejects.toThrow("cut off");
  });

  it("a part with a document type", async () => {
    const bytes = await testBook((parts) => {
      const xml = parts.get("xl/workbook.xml") ?? "";
      parts.set("xl/workbook.xml", xml.replace("<workbook ", '<!DOCTYPE x [<!ENTITY a "b">]><workbook '));
    });
    await expect(openXlsx(bytes, "a.xlsx")).rejects.toThrow("document type");
  });

  it("bytes that are no zip", async () => {
    await expect(openXlsx(new Uint8Array([1, 2, 3]), "a.xlsx")).rejects.toThrow();
  });
});
