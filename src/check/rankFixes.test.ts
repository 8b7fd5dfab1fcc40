import { sheetForTest, workbookForTest } from "../workbook/testing/sheetForTest";
import type { CellValue } from "../workbook/types";
import { rankFixes } from "./rankFixes";
import { WorkbookCheck } from "./workbookCheck";

const header = ["STT", "Mã lớp", "Họ tên", "Ngày sinh", "Giới tính", "Dân tộc", "Trạng thái HS"];

function offered(ethnicity: string, others: readonly string[]): string[] {
  const rows = [ethnicity, ...others].map((value, place): CellValue[] => {
    const name = `Lê Văn ${["An", "Bình", "Công", "Dũng", "Em", "Giang"][place] ?? "Hòa"}`;
    return [place + 1, "6A", name, `0${String(place + 1)}/09/2006`, "Nam", value, "Đang học"];
  });
  const sheet = sheetForTest([header, ...rows]);
  const check = new WorkbookCheck(workbookForTest([sheet]));
  const problem = check.problems.find(({ rule, row }) => rule === "value-in-catalogue" && row === 1);
  if (!problem) throw new Error("no problem");
  return rankFixes(problem, sheet).map(({ fix, seen }) => `${String(fix.edits[0]?.value)} ${String(seen)}`);
}

test("of what merely looks alike, what the column holds often comes first", () => {
  expect(offered("Thá", ["Kinh"])).toEqual(["Thái 0", "Thổ 0"]);
  expect(offered("Thá", ["Thổ", "Thổ ", "Kinh", "Thổ", "Thái"])).toEqual(["Thổ 3", "Thái 1"]);
  expect(offered("Thá", ["Thổ", "Thổ", "Kinh"])).toEqual(["Thái 0", "Thổ 2"]);
});

test("names that agree in some way keep their order, however frequent one is", () => {
  expect(offered("Hóa", ["Hmông", "Hmông", "Hmông", "Hmông"])).toEqual(["Hoa 0", "Hmông 0"]);
});
