/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { planFixesInTurns } from "../../check/planFixes";
import { WorkbookCheck } from "../../check/workbookCheck";
import { pupilListForm } from "../../forms/pupilList/form";
import type { CellValue, Sheet } from "../../workbook/types";
import { cellKey } from "../../workbook/cells";
import { fakeFix, fakeProblem, fakeSheet } from "../testing/fakeBook";
import { prepareDom, renderPane } from "../testing/renderPane";

jest.mock("../../check/planFixes", () => {
  const actual = jest.requireActual<Record<string, unknown>>("../../check/planFixes");
  return { ...actual, planFixesInTurns: jest.fn(actual.planFixesInTurns as typeof planFixesInTurns) };
});

beforeAll(prepareDom);
jest.setTimeout(30_000);

const headers = ["classCode", "pupilCode", "fullName", "birthDate", "sex", "status", "ethnicity"].map(
  (key) => pupilListForm.fields.find((field) => field.key === key)?.header ?? key,
);

function list(ethnicities: readonly CellValue[]): WorkbookCheck {
  const sheet: Sheet = {
    id: "sheet1",
    name: "Sheet1",
    visibility: "visible",
    isProtected: false,
    hasHiddenRows: false,
    values: [
      headers,
      ...ethnicities.map((ethnicity, place): CellValue[] => [
        "6A",
        `83000000${String(10 + place)}`,
        `Lê Thị Hoa${"aăâ"[place] ?? ""}`,
        38_965,
        "Nữ",
        "Đang học",
        ethnicity,
      ]),
    ],
    formulas: new Map([[cellKey(3, 6), '="kinh"']]),
    numberFormats: new Map(ethnicities.map((_, place) => [cellKey(place + 1, 3), "dd/mm/yyyy"])),
    merges: [],
  };
  return new WorkbookCheck({ sheets: [sheet], date1904: false });
}

test("before and after of each cell, the formula named; one is left out, the rest is one step", async () => {
  // jsdom lays nothing out: the list of lines needs a window to show any.
  Object.defineProperty(HTMLElement.prototype, "offsetHeight", { configurable: true, value: 40 });
  const first = fakeProblem();
  const problem = { ...first, fixes: [fakeFix(first, "Kinh", true)] };
  const { book, user } = renderPane({ recognised: [fakeSheet()], problems: [problem] });
  jest.spyOn(book, "trial").mockResolvedValue(list(["kinh", " Kinh", "kinh"]));
  await user.click(screen.getByRole("button", { name: /^Sửa mọi lỗi chắc chắn \(1 ô\)/ }));

  const cells = await screen.findByRole("group", { name: "Các ô sẽ đổi" });
  expect(screen.getByText("1 ô để nguyên")).toBeVisible();
  expect(screen.getByText("có công thức:")).toBeVisible();
  expect(await within(cells).findByRole("checkbox", { name: "Ô G2: kinh thành Kinh" })).toBeChecked();
  await user.click(within(cells).getByRole("checkbox", { name: "Ô G2: kinh thành Kinh" }));
  await user.click(screen.getByRole("button", { name: "Sửa 1 ô" }));

  const [call] = book.calls.filter(([name]) => name === "applyEdits");
  expect(call?.[1]).toEqual({ vi: "Sửa mọi lỗi chắc chắn", en: "All sure fixes" });
  expect(call?.[2]).toMatchObject([{ sheet: "sheet1", row: 2, column: 6, value: "Kinh", expected: " Kinh" }]);
  expect((await screen.findAllByText("Đã sửa 1 ô; 1 ô có công thức nên để nguyên."))[0]).toBeVisible();
  expect(screen.getByRole("button", { name: "Hoàn tác" })).toBeVisible();
});

test("trying says how far it is and can be stopped", async () => {
  const first = fakeProblem();
  const problem = { ...first, fixes: [fakeFix(first, "Kinh", true)] };
  const { book, user } = renderPane({ recognised: [fakeSheet()], problems: [problem] });
  jest.spyOn(book, "trial").mockResolvedValue(list(["kinh", "kinh"]));
  let signal: AbortSignal | undefined;
  jest.mocked(planFixesInTurns).mockImplementationOnce((_check, _isChosen, options) => {
    signal = options?.signal;
    options?.onProgress?.(1200);
    return new Promise(() => undefined);
  });
  await user.click(screen.getByRole("button", { name: /^Sửa mọi lỗi chắc chắn/ }));
  expect((await screen.findAllByText("Đang thử các cách sửa… đã thử 1.200 lần."))[0]).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Dừng" }));
  expect(signal?.aborted).toBe(true);
  expect(await screen.findByRole("button", { name: /^Sửa mọi lỗi chắc chắn/ })).toBeVisible();
});

test("the journal: newest first, a chosen step is taken back, deleting asks first", async () => {
  const step = (id: number, title: string, cells: number) => ({
    id,
    at: Date.now(),
    title: { vi: title, en: title },
    changes: Array.from({ length: cells }, (_, row) => ({
      cell: { sheet: "sheet1", row, column: 3 },
      before: "a",
      beforeFormat: "General",
      after: "b",
    })),
    witnesses: [],
  });
  const { book, user, showView } = renderPane({ journal: [step(1, "Cũ", 3), step(2, "Mới", 1)] });
  showView("journal");
  const items = await screen.findAllByRole("listitem");
  expect(items.map((item) => item.textContent)).toEqual([
    expect.stringMatching(/^Mới.*Ô D1/),
    expect.stringMatching(/^Cũ.*3 ô/),
  ]);
  await user.click(screen.getByRole("button", { name: "Hoàn tác: Cũ" }));
  expect(book.calls.at(-1)).toEqual(["undo", 1]);
  expect((await screen.findAllByText("Đã hoàn tác 3 ô."))[0]).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Xóa nhật ký" }));
  expect(book.getState().journal).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: "Xóa" }));
  expect(book.getState().journal).toEqual([]);
});
