import { fakeFix, fakeProblem } from "../testing/fakeBook";
import { fixTexts } from "./fixTexts";

const problem = fakeProblem();

test("a label is parted into what to do and why", () => {
  expect(fixTexts(fakeFix(problem, "Kinh", true), "vi")).toEqual({
    action: "Sửa thành «Kinh»",
    why: "thừa một chữ",
    alsoChanges: [],
  });
  expect(fixTexts(fakeFix(problem, "Kinh", true), "en").action).toBe("Change to “Kinh”");
});

test("brackets inside of the value stay with it", () => {
  const fix = fakeFix(problem, "Hoa (Hán)", false, "tên khác (QĐ 121)");
  expect(fixTexts(fix, "vi")).toMatchObject({ action: "Sửa thành «Hoa (Hán)»", why: "tên khác (QĐ 121)" });
});

test("emptying a cell", () => {
  const fix = { label: { vi: "Xóa ô (chưa có số)", en: "Clear the cell (no number yet)" }, isSure: true, edits: [] };
  expect(fixTexts(fix, "vi")).toMatchObject({ action: "Xóa ô", why: "chưa có số" });
});

test("a label without a reason is all action, and other cells are named", () => {
  const fix = {
    label: { vi: "Sửa thành «Nam»", en: "Change to “Nam”" },
    isSure: true,
    edits: [
      { sheet: "sheet1", row: 14, column: 5, value: "Nam" },
      { sheet: "sheet1", row: 14, column: 26, value: "x" },
    ],
  };
  expect(fixTexts(fix, "vi")).toEqual({ action: "Sửa thành «Nam»", why: "", alsoChanges: ["AA15"] });
});
