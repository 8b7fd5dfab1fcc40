/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { WorkbookCheck } from "../../check/workbookCheck";
import { exampleBook } from "../../rules/exampleBook";
import { rulesById } from "../../rules/allRules";
import { fakeProblem } from "../testing/fakeBook";
import { prepareDom, renderPane } from "../testing/renderPane";

beforeAll(prepareDom);
jest.setTimeout(30_000);

const pupil = { classCode: "9A", birthDate: "01/02/2003", pupilCode: "8300000001", fullName: "Lê Thị An" };
const results = exampleBook(
  {
    level: "C2",
    rows: [
      { ...pupil, academicRank: "G", conduct: "T", title: "", graduated: "", graduationRank: "", daysAbsent: 1 },
      { ...pupil, pupilCode: "8300000002", fullName: "Võ Văn Bình", academicRank: "Kém", conduct: "T", title: "" },
    ],
  },
  "mau-2",
);

test("offers what follows from the marks, leaves out what is unticked, and draws up the list", async () => {
  const check = new WorkbookCheck(results);
  const { user, book } = renderPane(
    {
      recognised: [...check.recognised],
      problems: [
        fakeProblem({ rule: "compare-with-pupil-list", message: "extra", args: { name: "Lê An", sheet: "DS" } }),
      ],
    },
    { rules: rulesById },
  );
  Object.assign(book, { checkedSheets: () => check.checkedSheets, sheets: () => check.allSheets });
  await user.click(screen.getByRole("button", { name: "Thêm" }));
  await user.click(await screen.findByRole("menuitem", { name: "Kết quả và tốt nghiệp" }));
  expect(await screen.findByRole("heading", { name: "Tính giúp" })).toBeVisible();
  expect(screen.getByRole("button", { name: "Điền 3 ô" })).toBeEnabled();
  await user.click(screen.getByRole("checkbox", { name: "Danh hiệu: 1 ô" }));
  await user.click(screen.getByRole("button", { name: "Điền 2 ô" }));
  const [, , edits] = book.calls.find(([name]) => name === "applyEdits") ?? [];
  expect((edits as { value: unknown; expected: unknown }[]).map(({ value, expected }) => [value, expected])).toEqual([
    ["x", ""],
    ["Giỏi", ""],
  ]);
  expect(screen.getByText(/Lê An không có trong Mẫu số 1/)).toBeVisible();
  expect(screen.getByText("2 học sinh: 1 đạt, 1 chưa đạt, 0 chưa đủ dữ liệu.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Tạo trang danh sách" }));
  const [, sheet] = book.calls.find(([name]) => name === "addSheet") ?? [];
  const values = (sheet as { values: unknown[][] }).values;
  expect(values[0]?.[0]).toBe("DANH SÁCH XÉT TỐT NGHIỆP NĂM HỌC 2017-2018");
  expect(values.slice(2).map((row) => row.slice(-4, -1))).toEqual([
    ["x", "Giỏi", ""],
    ["", "", "học lực chưa đạt (QĐ 11/2006/QĐ-BGDĐT, Điều 7 khoản 1)"],
  ]);
});
