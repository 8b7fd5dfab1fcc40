import JSZip from "jszip";
import type { Level } from "../../src/forms/types";
import { countedSheets } from "../../src/statistics/countedSheets";
import { countPupils } from "../../src/statistics/countPupils";
import { defaultOptions } from "../../src/statistics/options";
import { statisticsReport } from "../../src/statistics/report/statisticsReport";
import { parseArea } from "../../src/workbook/address";
import { columnOfKey, rowOfKey } from "../../src/workbook/cells";
import { openWorkbook } from "../../src/workbook/openWorkbook";
import type { Sheet, Workbook } from "../../src/workbook/types";
import { writeWorkbook } from "../../src/workbook/writeWorkbook";
import { asWorkbook } from "../school/schoolBook";
import { resultBook, resultSchool } from "./resultSchool";

// Writing and opening a workbook takes seconds on a busy machine.
jest.setTimeout(30_000);

const head = { unit: "THCS Bến Vạn", date: { year: 2018, month: 8, day: 20 }, language: "vi" } as const;

async function reportOf(level: Level, isDirty: boolean): Promise<Uint8Array> {
  const { sheets } = countedSheets(asWorkbook(resultBook(resultSchool(level, 160, 6, isDirty))));
  return writeWorkbook(statisticsReport(countPupils(sheets, defaultOptions, head.unit), head));
}

/** Works a formula out from the cells it names: `=SUM(A1:A9)`, `=A1+B2-C3`, `=IF(B9=0,"",ROUND(100*A1/(B9),1))`. */
function workOut(formula: string, sheet: Sheet): number | string {
  const [, part, whole] = /^=IF\(.*=0,"",ROUND\(100\*([A-Z]+\d+)\/\((.*)\),1\)\)$/.exec(formula) ?? [];
  if (part !== undefined && whole !== undefined) {
    const base = whole.split("+").reduce((sum, address) => sum + sumOf(address, sheet), 0);
    return base === 0 ? "" : Number(((100 * sumOf(part, sheet)) / base + 1e-9).toFixed(1));
  }
  const [, summed] = /^=SUM\((.*)\)$/.exec(formula) ?? [];
  if (summed !== undefined) return sumOf(summed, sheet);
  const terms = [...formula.slice(1).matchAll(/([+-]?)([A-Z]+\d+)/g)];
  return terms.reduce((sum, [, sign, address = ""]) => sum + (sign === "-" ? -1 : 1) * sumOf(address, sheet), 0);
}

function sumOf(address: string, sheet: Sheet): number {
  const area = parseArea(address);
  if (!area) throw new Error(`no area ${address}`);
  let sum = 0;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) sum += Number(sheet.values[row]?.[column] ?? 0);
  }
  return sum;
}

describe.each<Level>(["MN", "C1", "C2", "C3", "TX"])("the report of level %s", (level) => {
  let bytes: Uint8Array;
  let book: Workbook;

  beforeAll(async () => {
    bytes = await reportOf(level, false);
    book = await openWorkbook(bytes);
  });

  test("every formula comes to the figure that stands there", () => {
    let formulas = 0;
    let percentages = 0;
    for (const sheet of book.sheets) {
      for (const [key, formula] of sheet.formulas) {
        // A percentage of nobody is left empty.
        const value = sheet.values[rowOfKey(key)]?.[columnOfKey(key)] ?? "";
        expect([sheet.name, formula, value]).toEqual([sheet.name, formula, workOut(formula, sheet)]);
        formulas++;
        if (formula.includes("ROUND")) percentages++;
      }
    }
    expect(formulas).toBeGreaterThan(100);
    // Of mầm non only those who left have one.
    expect(percentages).toBeGreaterThan(level === "MN" ? 3 : 30);
  });

  test("names unit, date and school year, prints on A4, and draws its charts", async () => {
    const names = book.sheets.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names[0]).toBe("Cân đối");
    expect(names.at(-1)).toBe("Biểu đồ");
    const top = (book.sheets[0]?.values ?? []).slice(0, 6).flat().join("\n");
    expect(top).toContain("Đơn vị: THCS Bến Vạn");
    expect(top).toContain("Năm học: 2017–2018   Ngày lập: 20/08/2018");
    expect(top).toContain("Tất cả các phép đều cân.");
    const zip = await JSZip.loadAsync(bytes);
    const parts = Object.keys(zip.files);
    const charts = parts.filter((name) => /charts\/chart\d+\.xml$/.test(name));
    expect(charts.length).toBeGreaterThanOrEqual(4);
    for (const part of charts) {
      const xml = (await zip.file(part)?.async("string")) ?? "";
      // The age pyramid alone has numbers below zero.
      expect([part, xml.includes('<c:min val="0"/>')]).toEqual([part, !xml.includes("Tháp tuổi")]);
    }
    for (const part of parts.filter((name) => /worksheets\/sheet\d+\.xml$/.test(name))) {
      const xml = (await zip.file(part)?.async("string")) ?? "";
      expect(xml).toMatch(/<pageSetup[^>]*paperSize="9"/);
      expect(xml).toMatch(/fitToHeight="0"/);
    }
  });
});

test("what does not balance stands on top", async () => {
  const book = await openWorkbook(await reportOf("C2", true));
  const rows = book.sheets[0]?.values ?? [];
  const headRow = rows.findIndex((row) => row[0] === "Phép cân đối");
  const verdicts = rows.slice(headRow + 1).map((row) => row[5]);
  expect(verdicts[0]).toBe("KHÔNG CÂN");
  expect([...verdicts].sort((a, b) => Number(a === "Cân") - Number(b === "Cân"))).toEqual(verdicts);
});
