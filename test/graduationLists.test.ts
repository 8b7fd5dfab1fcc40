import { readFileSync } from "node:fs";
import path from "node:path";
import { graduationEntries } from "../src/check/results/graduationList";
import { WorkbookCheck } from "../src/check/workbookCheck";
import type { CellValue } from "../src/workbook/types";
import { openWorkbook } from "../src/workbook/openWorkbook";
import { drawGraduationList } from "./support/drawGraduationList";

const samples = path.join(__dirname, "../sandbox/samples");

async function checkOf(name: string): Promise<WorkbookCheck> {
  const bytes = readFileSync(path.join(samples, name));
  return new WorkbookCheck(await openWorkbook(bytes, { fileName: name }));
}

describe.each([
  ["THCS-mau-2-sach.xlsx", 191],
  ["THPT-mau-2-sach.xlsx", 78],
  ["GDTX-mau-2-sach.xlsx", 76],
  ["TieuHoc-mau-2-sach.xlsx", 47],
  ["MamNon-mau-2-sach.xlsx", 59],
])("%s", (file, pupils) => {
  test("every pupil of a final class has a verdict, and a reason where it is no", async () => {
    const check = await checkOf(file);
    const entries = graduationEntries(check.checkedSheets.map(({ list }) => list));
    expect(entries).toHaveLength(pupils);
    for (const { verdict, reason } of entries) {
      if (verdict !== "yes") expect(reason?.vi).toMatch(/\S/);
      expect(reason?.en).not.toBe("");
    }
  });

  test("the list that is drawn up is recognised and agrees with the results it came from", async () => {
    const check = await checkOf(file);
    const id = drawGraduationList(check);
    const recognised = check.recognised.find(({ sheetId }) => sheetId === id);
    expect([recognised?.form.id, recognised?.rows.length]).toEqual(["tot-nghiep", pupils]);
    expect(check.problems.filter(({ sheet }) => sheet === id)).toEqual([]);
  });
});

test("an existing list that differs from the results is told where it does", async () => {
  const check = await checkOf("THCS-mau-2-sach.xlsx");
  const id = drawGraduationList(check);
  const list = check.recognised.find(({ sheetId }) => sheetId === id);
  const [row = 0] = list?.rows ?? [];
  const put = (field: "graduated" | "academicRank", value: CellValue) => {
    const column = list?.columns.get(field) ?? -1;
    const area = { top: row, bottom: row, left: column, right: column };
    check.putContents([{ sheetId: id, area, values: [[value]], formulas: new Map(), numberFormats: new Map() }]);
  };
  put("academicRank", check.sheet(id)?.values[row]?.[list?.columns.get("academicRank") ?? -1] === "G" ? "Tb" : "G");
  const rules = check.problems.filter(({ sheet }) => sheet === id).map(({ rule, message }) => `${rule} ${message}`);
  expect(rules).toContain("graduation-list-results rank");
});
