import { utils, write } from "@e965/xlsx";
import type { WorkSheet } from "@e965/xlsx";
import fc from "fast-check";
import { areaAddress } from "../address";
import { openWorkbook } from "../openWorkbook";
import { arbitraryValue } from "../testing/arbitraryBook";
import { readWithSheetJs, trimmed } from "../testing/readWithSheetJs";
import type { CellValue } from "../types";
import { WorkbookError } from "../workbookError";
import { UNREAD_FORMULA } from "./openXls";

// The files are made anew in every test; several suites may share a slow machine.
jest.setTimeout(60_000);

interface OldBook {
  readonly sheets: readonly { readonly name: string; readonly values: CellValue[][]; readonly hidden?: 0 | 1 | 2 }[];
  readonly date1904?: boolean;
}

function makeXls(book: OldBook, edit: (sheet: WorkSheet, index: number) => void = () => undefined): Uint8Array {
  const made = utils.book_new();
  book.sheets.forEach(({ name, values }, index) => {
    const sheet = utils.aoa_to_sheet(values.map((row) => row.map((value) => (value === "" ? null : value))));
    edit(sheet, index);
    utils.book_append_sheet(made, sheet, name);
  });
  made.Workbook = {
    Sheets: book.sheets.map(({ name, hidden = 0 }) => ({ name, Hidden: hidden })),
    WBProps: { date1904: book.date1904 ?? false },
  };
  return new Uint8Array(write(made, { type: "array", bookType: "biff8", bookSST: true }) as ArrayBuffer);
}

const codeOf = (bytes: Uint8Array) =>
  openWorkbook(bytes).then(
    () => "opened",
    (error: unknown) => (error instanceof WorkbookError ? error.code : Promise.reject(error as Error)),
  );

test("an .xls opens as an .xlsx would", async () => {
  const book = await openWorkbook(
    makeXls(
      {
        date1904: true,
        sheets: [
          {
            name: "Lớp 6",
            values: [
              ["Họ và tên", "Ngày sinh", "Nữ"],
              ["Nguyễn Thị Ánh", 38850, true],
              ["", 1.25, -7],
            ],
          },
          { name: "DM", values: [["Kinh"]], hidden: 1 },
          { name: "Ẩn", values: [["x"]], hidden: 2 },
        ],
      },
      (sheet, index) => {
        if (index > 0) return;
        const [birth, plain] = [sheet["B2"] as { z: string }, sheet["B3"] as { z: string }];
        birth.z = "dd/mm/yyyy";
        plain.z = "0.00";
        sheet["!merges"] = [utils.decode_range("A5:C6")];
      },
    ),
    { fileName: "lop6.xls" },
  );
  expect(book.date1904).toBe(true);
  expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Lớp 6", "visible"],
    ["DM", "hidden"],
    ["Ẩn", "veryHidden"],
  ]);
  const [sheet] = book.sheets;
  expect(sheet?.values).toEqual([
    ["Họ và tên", "Ngày sinh", "Nữ"],
    ["Nguyễn Thị Ánh", 38850, true],
    ["", 1.25, -7],
  ]);
  expect([...(sheet?.numberFormats.values() ?? [])]).toEqual(["dd/mm/yyyy", "0.00"]);
  expect(sheet?.merges.map(areaAddress)).toEqual(["A5:C6"]);
  expect(sheet?.isProtected).toBe(false);
});

test("a formula is known to be one, with its result", async () => {
  const bytes = makeXls({ sheets: [{ name: "S", values: [[1, 0, 0, 0]] }] }, (sheet) => {
    sheet["B1"] = { t: "n", v: 2, f: "A1+1" };
    sheet["C1"] = { t: "s", v: "chữ", f: '"chữ"' };
    sheet["D1"] = { t: "b", v: true, f: "A1=1" };
  });
  const [sheet] = (await openWorkbook(bytes)).sheets;
  const results = readWithSheetJs(bytes)[0]?.values;
  expect(sheet && trimmed(sheet.values)).toEqual(results);
  for (const formula of sheet?.formulas.values() ?? []) expect(formula).toBe(UNREAD_FORMULA);
});

test("long texts that run over record borders are whole", async () => {
  const texts = Array.from({ length: 3_000 }, (_, index) => [
    `${index % 2 === 0 ? "a" : "ậ"}${"bđ".repeat(index % 97)}${String(index)}`,
    "é".repeat(index % 41) + String(index),
  ]);
  const [sheet] = (await openWorkbook(makeXls({ sheets: [{ name: "S", values: texts }] }))).sheets;
  expect(sheet?.values).toEqual(texts);
});

test("SheetJS reads the same values", async () => {
  const values = fc.array(fc.array(arbitraryValue, { maxLength: 6 }), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(values, async (rows) => {
      const bytes = makeXls({ sheets: [{ name: "S", values: rows }] });
      const [sheet] = (await openWorkbook(bytes)).sheets;
      expect(trimmed(sheet?.values ?? [])).toEqual(trimmed(readWithSheetJs(bytes)[0]?.values ?? []));
    }),
    { numRuns: 80 },
  );
});

describe("refuses", () => {
  const whole = makeXls({ sheets: [{ name: "S", values: [["Nguyễn", 1]] }] });

  test("Excel 95", async () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([[1]]), "S");
    expect(await codeOf(new Uint8Array(write(book, { type: "array", bookType: "biff5" }) as ArrayBuffer))).toBe(
      "oldXls",
    );
  });

  test("an encrypted .xlsx and an encrypted .xls", async () => {
    const { writeXlsx } = await import("hucre/xlsx");
    const encrypted = await writeXlsx({
      sheets: [{ name: "S", rows: [[1]] }],
      encryption: { password: "x", spinCount: 1 },
    });
    expect(await codeOf(encrypted)).toBe("encrypted");
    expect(await codeOf(withFilePass(whole))).toBe("encrypted");
  });

  test("an OLE file that is no workbook", async () => {
    const renamed = whole.slice();
    const name = utf16("Workbook");
    const at = indexOf(renamed, name);
    renamed.set(utf16("WordDocu"), at);
    expect(await codeOf(renamed)).toBe("notExcel");
  });

  test("or opens whatever bytes are flipped or cut, never with another error", async () => {
    for (let at = 8; at < whole.length; at += 7) {
      const flipped = whole.slice();
      flipped[at] = (flipped[at] ?? 0) ^ 0xff;
      await codeOf(flipped);
    }
    for (let length = 8; length < whole.length; length += 97) await codeOf(whole.slice(0, length));
    expect(await codeOf(whole)).toBe("opened");
  });
});

/** The record after BOF becomes FILEPASS, as in a file with a password to open. */
function withFilePass(bytes: Uint8Array): Uint8Array {
  const locked = bytes.slice();
  const begin = indexOf(locked, [0x09, 0x08, 0x10, 0x00, 0x00, 0x06]);
  locked.set([0x2f, 0x00], begin + 20);
  return locked;
}

function utf16(text: string): number[] {
  return [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
}

function indexOf(bytes: Uint8Array, wanted: readonly number[]): number {
  const at = Buffer.from(bytes).indexOf(Buffer.from(wanted));
  if (at === -1) throw new Error("not found");
  return at;
}
