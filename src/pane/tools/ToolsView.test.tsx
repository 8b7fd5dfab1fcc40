/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import type { LiveState } from "../../check/liveState";
import { WorkbookCheck } from "../../check/workbookCheck";
import { parseArea } from "../../workbook/address";
import { cellKey } from "../../workbook/cells";
import { sheetForTest, workbookForTest } from "../../workbook/testing/sheetForTest";
import type { CellValue, Sheet } from "../../workbook/types";
import { prepareDom, renderPane } from "../testing/renderPane";

beforeAll(() => {
  prepareDom();
  // jsdom lays nothing out: the list of lines needs a window to show any.
  Object.defineProperty(HTMLElement.prototype, "offsetHeight", { configurable: true, value: 40 });
});
// Fluent takes most of a second to mount on a busy machine.
jest.setTimeout(30_000);

/** The view over a sheet, recognised as the check recognises it. */
async function openTools(sheet: Sheet, tool: RegExp | string, state: Partial<LiveState> = {}) {
  const { recognised } = new WorkbookCheck(workbookForTest([sheet]), { rules: [] });
  const rendered = renderPane({ recognised, activeSheetId: sheet.id, ...state });
  rendered.book.openSheets([sheet]);
  rendered.showView("tools");
  const choose = async (label: string, name: RegExp | string) => {
    const list = await screen.findByLabelText(label);
    await rendered.user.selectOptions(list, within(list).getByRole("option", { name }));
  };
  await choose("Việc cần làm", tool);
  const written = () => {
    const call = rendered.book.calls.findLast(([name]) => name === "applyEdits");
    const edits = (call?.[2] ?? []) as { row: number; column: number; value: CellValue }[];
    return edits.map(({ row, column, value }) => [row, column, value]);
  };
  return { ...rendered, choose, written, press: (name: string | RegExp) => press(rendered.user, name) };
}

async function press(user: ReturnType<typeof renderPane>["user"], name: string | RegExp): Promise<void> {
  await user.click(screen.getByRole("button", { name }));
}

const boxes = () => within(screen.getByRole("group", { name: "Các ô sẽ đổi" }));
const shown = () =>
  boxes()
    .getAllByRole("checkbox")
    .map((box) => box.getAttribute("aria-label"));

const header = ["STT", "Mã lớp", "Mã học sinh", "Họ tên", "Ngày sinh", "Giới tính", "Trạng thái HS"];
const pupil = (place: number, className: CellValue = ""): CellValue[] => [
  ...[place, className, `830000000${String(place)}`, "Lê Thị Hoa", "05/07/2006", "Nữ", "Đang học"],
];

test("class codes come from the title rows; where a title names two classes none is written", async () => {
  const sheet = sheetForTest([
    header,
    ["LỚP 6A"],
    pupil(1),
    pupil(2, "6B"),
    ["LỚP 6B, 6C"],
    pupil(3),
    ["LỚP 6D"],
    pupil(4),
    pupil(5),
  ]);
  const { book, press, user, written } = await openTools(sheet, /^Điền Mã lớp/);
  expect(screen.queryByLabelText("Cột")).toBeNull();
  expect(screen.getByText("2 ô để nguyên")).toBeVisible();
  expect(screen.getByText("ô đích đã có chữ khác:")).toBeVisible();
  expect(screen.getByText("dòng tiêu đề phía trên không nêu đúng một lớp:")).toBeVisible();
  await user.click(boxes().getByRole("checkbox", { name: "Ô B8: (trống) thành 6D" }));
  await press("Sửa 2 ô");
  expect(written()).toEqual([
    [2, 1, "6A"],
    [8, 1, "6D"],
  ]);
  const [step] = book.getState().journal;
  expect(step?.title).toEqual({
    vi: "Điền Mã lớp từ dòng tiêu đề (Lớp 6A) (cột B)",
    en: "Class codes from title rows (Lớp 6A) (column B)",
  });
  expect((await screen.findAllByText("Đã sửa 2 ô."))[0]).toBeVisible();
  expect(screen.getByRole("button", { name: "Hoàn tác" })).toBeVisible();
});

test("in a sheet that is no list of pupils the class tool says why it does nothing", async () => {
  await openTools(sheetForTest([["Ghi chú"], ["LỚP 6A"]]), /^Điền Mã lớp/);
  expect(screen.getByText(/chưa nhận ra là danh sách học sinh/)).toBeVisible();
});

test("of an awkward column of dates only what names one day changes; formulas and hidden rows are told", async () => {
  const days: CellValue[] = ["5/7/2006", 2006, "chưa rõ", 12, "31/04/2006", 38_903, "", "6/7/2006", "7/7/2006"];
  const sheet = sheetForTest([header, ...days.map((day, place) => [...pupil(place + 1, "6A").with(4, day)])], {
    formulas: new Map([[cellKey(8, 4), '="6/7/2006"']]),
    merges: [{ top: 6, left: 4, bottom: 7, right: 4 }],
    hasHiddenRows: true,
  });
  const { choose, written, press } = await openTools(sheet, "Đổi chữ thành ngày");
  await choose("Cột", "E: Ngày sinh");
  expect(shown().slice(1)).toEqual([
    "Ô E2: 5/7/2006 thành 05/07/2006",
    "Ô E7: 38903 thành 05/07/2006",
    "Ô E10: 7/7/2006 thành 07/07/2006",
  ]);
  for (const why of ["thiếu ngày hoặc tháng:", "không đọc được thành ngày:", "không có ngày này trong lịch:"]) {
    expect(screen.getByText(why)).toBeVisible();
  }
  expect(screen.getByText("có công thức:")).toBeVisible();
  expect(screen.getByText(/dòng đang ẩn hoặc bị lọc/)).toBeVisible();
  await press("Sửa 3 ô");
  expect(written().map(([row]) => row)).toEqual([1, 6, 9]);
  expect((await screen.findAllByText("Đã sửa 3 ô; 1 ô có công thức nên để nguyên."))[0]).toBeVisible();
});

test("what was unticked stays unticked when the list is made anew by an edit", async () => {
  const names = ["  Lê An", " Lê Bình", " Lê Cúc"];
  const sheet = sheetForTest([["Họ tên"], ...names.map((name) => [name])]);
  const { book, user, press, written } = await openTools(sheet, /^Dọn chữ/);
  await user.click(boxes().getByRole("checkbox", { name: /^Ô A4/ }));
  // The clerk mends the first name by hand: the third cell is now second in the list.
  const edited = sheetForTest([["Họ tên"], ["Lê An"], [" Lê Bình"], [" Lê Cúc"]]);
  book.openSheets([edited]);
  act(() => {
    book.change({ revision: 1 });
  });
  await waitFor(() => {
    expect(boxes().queryByRole("checkbox", { name: /^Ô A2/ })).toBeNull();
  });
  expect(boxes().getByRole("checkbox", { name: /^Ô A4/ })).not.toBeChecked();
  await press("Sửa 1 ô");
  expect(written()).toEqual([[2, 0, "Lê Bình"]]);
});

test("of several selected columns each cell is unticked by itself; a name split in two goes as one", async () => {
  const sheet = sheetForTest([
    ["Họ tên", "Họ tên cha", "Ghi chú"],
    [" Lê An", " Lê Ba", "x"],
  ]);
  const area = { top: 0, left: 0, bottom: 1_048_575, right: 1 };
  const { user, choose } = await openTools(sheet, /^Dọn chữ/, { selectedAreas: [area] });
  await user.click(screen.getByRole("checkbox", { name: "Chỉ vùng đang chọn (A:B)" }));
  await user.click(boxes().getByRole("checkbox", { name: /^Ô A2/ }));
  expect(boxes().getByRole("checkbox", { name: /^Ô B2/ })).toBeChecked();
  await choose("Việc cần làm", /^Tách/);
  await user.click(boxes().getByRole("checkbox", { name: /^Ô D2/ }));
  expect(boxes().getByRole("checkbox", { name: /^Ô E2/ })).not.toBeChecked();
});

test("of areas selected with Ctrl all that lie in the list are taken, and those left aside are named", async () => {
  const sheet = sheetForTest([
    ["Họ tên", "Họ tên cha", "Họ tên mẹ"],
    [" Lê An", " Lê Ba", " Lê Bốn"],
    [" Lê Cúc", " Lê Chín", " Lê Chanh"],
  ]);
  const selectedAreas = ["A2", "C2:C3", "H2:H3"].flatMap((address) => parseArea(address) ?? []);
  const { user, choose } = await openTools(sheet, /^Dọn chữ/, { selectedAreas });
  await user.click(screen.getByRole("checkbox", { name: "Chỉ vùng đang chọn (A2; C2:C3)" }));
  expect(screen.getByText(/^Vùng H2:H3 không dùng/)).toBeVisible();
  expect(shown()).toEqual([
    expect.stringMatching(/Dọn chữ/),
    "Ô A2:  Lê An thành Lê An",
    "Ô C2:  Lê Bốn thành Lê Bốn",
    "Ô C3:  Lê Chanh thành Lê Chanh",
  ]);
  // A tool of one column works on the rows that are selected in it; one row alone is no range.
  await choose("Việc cần làm", /^Tách/);
  await choose("Cột", "C: Họ tên mẹ");
  expect(screen.getByRole("checkbox", { name: "Chỉ vùng đang chọn (C2:C3)" })).not.toBeChecked();
  expect(screen.getByText(/^Vùng A2; H2:H3 không dùng/)).toBeVisible();
});

test("a tick column in which nobody is ticked says nothing of the sex", async () => {
  const sheet = sheetForTest([
    ["TRƯỜNG THCS BÌNH MINH"],
    ["Họ tên", "Nữ", "Ghi chú", "Điện thoại"],
    ["Lê An", "", "x", 1],
    ["Lê Thị Bé", "", "", 2],
    ["Tổng cộng", "", "", 2],
  ]);
  const { choose, book } = await openTools(sheet, /^Cột Nữ/);
  await choose("Cột", "B: Nữ");
  expect(screen.getByText("cột đã chọn không có dấu nào:")).toBeVisible();
  expect(screen.getByText("Không có ô nào phải đổi.")).toBeVisible();
  book.openSheets([{ ...sheet, values: sheet.values.map((row, place) => (place === 3 ? row.with(1, "x") : row)) }]);
  act(() => {
    book.change({ revision: 1 });
  });
  // The header stands below a title, and the total is nobody.
  await waitFor(() => {
    expect(shown().slice(1)).toEqual([
      "Ô E2: (trống) thành Giới tính",
      "Ô E3: (trống) thành Nam",
      "Ô E4: (trống) thành Nữ",
    ]);
  });
});

test("a large selection is planned in turns and says how far it is; another tool takes its place", async () => {
  const rows = Array.from({ length: 6_000 }, (): CellValue[] => [" a", " b", " c", " d"]);
  const sheet = sheetForTest([["A", "B", "C", "D"], ...rows]);
  const area = { top: 1, left: 0, bottom: 6_000, right: 3 };
  const { user, choose } = await openTools(sheet, /^Dọn chữ/, { selectedAreas: [area] });
  await user.click(screen.getByRole("checkbox", { name: /^Chỉ vùng đang chọn/ }));
  // The turns let others work in between, on a busy machine for seconds.
  const patience = { timeout: 20_000 };
  expect(await screen.findByRole("button", { name: "Sửa 24.000 ô" }, patience)).toBeVisible();
  await choose("Việc cần làm", /^Đảo ngày/);
  expect(await screen.findByText("Không có ô nào phải đổi.", {}, patience)).toBeVisible();
});

test("writing can be stopped: what was written is told and can be taken back", async () => {
  const sheet = sheetForTest([["Họ tên"], [" Lê An"], [" Lê Bình"], [" Lê Cúc"]]);
  const { book, press } = await openTools(sheet, /^Dọn chữ/);
  const write = book.applyEdits.bind(book);
  const stoppedAt = (written: number): typeof book.applyEdits => {
    return async (title, edits, { onProgress, signal } = {}) => {
      onProgress?.(0.5);
      await new Promise((resolve) => signal?.addEventListener("abort", resolve));
      if (written > 0) await write(title, edits.slice(0, written));
      return { isDone: false, isStopped: true, written, skipped: [] };
    };
  };
  book.applyEdits = stoppedAt(0);
  await press("Sửa 3 ô");
  expect(screen.getByRole("button", { name: "Đang sửa… 50%" })).toBeVisible();
  await press("Dừng");
  expect((await screen.findAllByText("Đã dừng, chưa sửa ô nào."))[0]).toBeVisible();
  expect(boxes().getByRole("checkbox", { name: /^Ô A2/ })).toBeEnabled();
  expect(screen.queryByRole("button", { name: "Hoàn tác" })).toBeNull();
  book.applyEdits = stoppedAt(2);
  await press("Sửa 3 ô");
  await press("Dừng");
  expect((await screen.findAllByText("Đã dừng: 2 ô đã sửa, 1 ô chưa sửa."))[0]).toBeVisible();
  expect(screen.getByRole("button", { name: "Hoàn tác" })).toBeVisible();
  expect(screen.queryByRole("group", { name: "Các ô sẽ đổi" })).toBeNull();
});

test("where the host refuses, the preview stays and nothing is told as done", async () => {
  const sheet = sheetForTest([["Họ tên"], [" Lê An"]]);
  const { book, press } = await openTools(sheet, /^Dọn chữ/);
  book.applyEdits = () => {
    book.change({ trouble: { code: "protected", during: "write" } });
    return Promise.resolve({ isDone: false, written: 0, skipped: [] });
  };
  await press("Sửa 1 ô");
  expect(await screen.findByText(/Chưa ghi được vào ô/)).toBeVisible();
  expect(boxes().getByRole("checkbox", { name: /^Ô A2/ })).toBeEnabled();
});
