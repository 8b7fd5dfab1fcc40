/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import type { Problem } from "../check/problem";
import { fakeFix, fakeProblem, fakeSheet } from "./testing/fakeBook";
import { prepareDom, renderPane, rules } from "./testing/renderPane";

beforeAll(prepareDom);
// Fluent takes most of a second to mount on a busy machine.
jest.setTimeout(30_000);

function withFix(problem: Problem, isSure = true): Problem {
  return { ...problem, fixes: [fakeFix(problem, "Kinh", isSure)] };
}

const ethnicity = withFix(fakeProblem());
const later = fakeProblem({ row: 811, className: "9A1" });
const sex = fakeProblem({ rule: "sex-unknown", row: 14, column: 5, field: "sex", value: "nam giới" });
const twins = fakeProblem({ rule: "duplicate-pupil", severity: "warning", row: 30, column: 3, field: "fullName" });
const problems = [sex, ethnicity, twins, later];
const d15 = { sheet: "sheet1", row: 14, column: 7 };

function line(name: RegExp) {
  return screen.getByRole("treeitem", { name });
}

test("reading shows how far it is", () => {
  renderPane({ phase: "reading", progress: 0.45 });
  expect(screen.getByText("Đang đọc bảng tính… 45%")).toBeVisible();
  expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "0.45");
  expect(screen.getByRole("button", { name: "Kiểm tra" })).toHaveAttribute("aria-disabled", "true");
});

test("no form: why, and what to do", () => {
  renderPane({ unrecognised: [{ kind: "noForm" }] });
  expect(screen.getByText(/Không tìm thấy danh sách học sinh \(Mẫu số 1, Mẫu số 2/)).toBeVisible();
  expect(screen.getByText(/rồi bấm Kiểm tra/)).toBeVisible();
});

test("nothing wrong: said, announced, and what comes next", () => {
  renderPane({ recognised: [fakeSheet()] });
  expect(screen.getByText("Không còn lỗi nào.")).toBeVisible();
  expect(screen.getByText("Có thể lưu để nộp.")).toBeVisible();
  expect(screen.getByText("Đã kiểm tra 800 học sinh.")).toBeVisible();
  expect(screen.getByRole("status")).toHaveTextContent("Kiểm tra xong: không có lỗi nào.");
});

test("the header says what was recognised; level and year can be set, doubts are told", async () => {
  const doubts = [{ kind: "hiddenRows", args: {} }] as const;
  const { book, user } = renderPane({
    recognised: [fakeSheet({ doubts })],
    unrecognised: [{ kind: "otherForm", sheetName: "Tổng kết", form: "mau-2" }],
  });
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Mẫu số 1 · THCS · 2017–2018 · 800 học sinh");
  expect(screen.queryByText(/dòng đang ẩn/)).toBeNull();

  await user.click(screen.getByRole("button", { name: "Khá chắc · 2 điểm cần xem" }));
  expect(await screen.findByText(/dòng đang ẩn/)).toBeVisible();
  expect(await screen.findByText(/«Tổng kết»/)).toBeVisible();
  await user.selectOptions(screen.getByLabelText("Cấp học"), "Tiểu học");
  await user.selectOptions(screen.getByLabelText("Năm học"), "2016–2017");
  await user.selectOptions(screen.getByLabelText("Cấp học"), "Tự nhận");
  expect(book.calls).toEqual([
    ["setLevel", "C1"],
    ["setSchoolYear", 2016],
    ["setLevel", null],
  ]);
});

test("a level that is not known is asked for at once", () => {
  renderPane({ recognised: [fakeSheet({ level: null })] });
  expect(screen.getByLabelText("Cấp học")).toHaveDisplayValue("Hãy chọn");
});

test("the selected cell: its problem, why, the row's others; a fix and its undo, with the keyboard", async () => {
  const { book, user } = renderPane({ recognised: [fakeSheet()], problems, selection: d15 });
  const card = within(screen.getByRole("region", { name: "Ô đang chọn" }));
  expect(card.getByRole("heading")).toHaveTextContent("Ô H15 · Dân tộc");
  expect(await card.findByText("Lỗi:")).toBeVisible();
  expect(await card.findByText(/«Kinhh» không có trong danh mục/)).toBeVisible();
  expect(await card.findByText(/Căn cứ: Danh mục dân tộc/)).toBeVisible();
  expect(card.getByRole("button", { name: "F15 Giới tính" })).toBeVisible();

  const fix = card.getByRole("button", { name: "Sửa thành «Kinh»" });
  act(() => {
    fix.focus();
  });
  await user.keyboard("{Enter}");
  expect(book.calls).toEqual([["applyFix", ethnicity, ethnicity.fixes[0]]]);
  expect(await card.findByText("Đã sửa ô H15.")).toBeVisible();
  expect(screen.getByRole("status")).toHaveTextContent("Đã sửa ô H15.");
  expect(card.getByRole("heading")).toHaveTextContent("Ô H15: không có lỗi · Dân tộc");
  expect(await card.findByRole("button", { name: "Hoàn tác" })).toHaveFocus();

  await user.keyboard("{Enter}");
  expect(book.calls.at(-1)).toEqual(["undo"]);
  expect(await card.findByText("Đã hoàn tác ô H15.")).toBeVisible();
  expect(await card.findByRole("button", { name: "Sửa thành «Kinh»" })).toBeVisible();
});

test("a fix that finds another value says so and leaves no undo", async () => {
  const { book, user } = renderPane({ recognised: [fakeSheet()], problems, selection: d15 });
  book.refuseNextFix();
  await user.click(screen.getByRole("button", { name: "Sửa thành «Kinh»" }));
  expect(await screen.findByText(/đã đổi từ lúc kiểm tra/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Hoàn tác" })).toBeNull();
});

test("an action that throws is told, never swallowed", async () => {
  const { book, user } = renderPane({ recognised: [fakeSheet()], problems });
  book.failNext("checkAll", "busy");
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  expect(await screen.findByText(/Việc này chưa làm được/)).toBeVisible();
});

test("the list: sorted groups with counts and rows, opened with the keyboard, Enter goes to the cell", async () => {
  const { book, user } = renderPane({ recognised: [fakeSheet()], problems });
  const names = screen.getAllByRole("treeitem").map((item) => item.textContent);
  expect(names).toEqual([
    "Dân tộc không có trong danh mụcLỗi · dòng 15–8122",
    "Giới tính khác Nam, NữLỗi · dòng 151",
    "Hai học sinh trùng nhauCảnh báo · dòng 311",
  ]);

  const tree = screen.getByRole("tree");
  act(() => {
    tree.focus();
  });
  // The group's sure fixes come first, then its cells.
  await user.keyboard("{ArrowRight}{ArrowDown}{ArrowDown}{ArrowDown}");
  const active = document.getElementById(tree.getAttribute("aria-activedescendant") ?? "");
  expect(active).toHaveTextContent(/^H812/);
  expect(active).toHaveAttribute("aria-level", "2");
  await user.keyboard("{Enter}");
  expect(book.calls).toEqual([["goTo", later]]);
  expect(line(/^H812/)).toHaveAttribute("aria-selected", "true");
  expect(line(/^H15/)).toHaveAttribute("aria-selected", "false");
  expect(tree).toHaveFocus();
});

test("the arrows of the card go through what the filter shows", async () => {
  const { book, user } = renderPane({ recognised: [fakeSheet()], problems, selection: d15 });
  await user.click(screen.getByRole("button", { name: /^Lỗi 3/ }));
  await user.click(screen.getByRole("button", { name: "Chỗ cần xem sau" }));
  expect(book.calls).toEqual([["goTo", later]]);
});

test("filters by severity, column and class, and back", async () => {
  const { user } = renderPane({ recognised: [fakeSheet()], problems });
  const warnings = screen.getByRole("button", { name: /^Cảnh báo 1/ });
  expect(warnings).toHaveAttribute("aria-pressed", "false");
  await user.click(warnings);
  expect(warnings).toHaveAttribute("aria-pressed", "true");
  expect(screen.getAllByRole("treeitem")).toHaveLength(1);
  expect(screen.getByRole("status")).toHaveTextContent("Đang hiện 1 mục.");

  await user.selectOptions(screen.getByLabelText("Lớp"), "9A1");
  expect(await screen.findByText("Không có mục nào khớp bộ lọc.")).toBeVisible();
  expect(screen.getByRole("button", { name: /^Lỗi 1/ })).toBeVisible();
  await user.click(warnings);
  expect(screen.getAllByRole("treeitem")).toHaveLength(1);

  await user.click(screen.getByRole("button", { name: "Bỏ lọc" }));
  await user.selectOptions(screen.getByLabelText("Cột"), "Giới tính");
  expect(screen.getAllByRole("treeitem")).toHaveLength(1);
  expect(line(/Giới tính khác/)).toBeVisible();
});

test("a check that was asked for is announced, also when it finds the same", async () => {
  const { book, user } = renderPane({ recognised: [fakeSheet()], problems });
  const status = screen.getByRole("status");
  const said = "Kiểm tra xong: 3 lỗi, 1 cảnh báo, 0 lưu ý.";
  expect(status).toHaveTextContent(said);
  const before = status.textContent;
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  expect(book.calls).toEqual([["checkAll"]]);
  expect(status).toHaveTextContent(said);
  expect(status.textContent).not.toBe(before);

  act(() => {
    book.change({ problems: [sex] });
  });
  expect(status).toHaveTextContent(said);
});

test("a trouble is one sentence with a second try and a way to put it away", async () => {
  const { book, user } = renderPane({ recognised: [fakeSheet()], trouble: { code: "editing", during: "write" } });
  const alert = screen.getByRole("alert");
  expect(alert).toHaveTextContent("Đang gõ dở trong một ô: bấm Enter trong ô đó rồi thử lại.");
  await user.click(within(alert).getByRole("button", { name: "Thử lại" }));
  expect(book.calls).toEqual([["retry"]]);
  expect(alert).toBeEmptyDOMElement();

  act(() => {
    book.change({ trouble: { code: "unsupported", during: "save" } });
  });
  expect(within(alert).queryByRole("button", { name: "Thử lại" })).toBeNull();
  await user.click(within(alert).getByRole("button", { name: "Đóng" }));
  expect(book.calls.at(-1)).toEqual(["dismissTrouble"]);
  expect(document.body).not.toHaveFocus();
});

test("the menu: marks, traces, undo, language, with the keyboard", async () => {
  const { book, user, memory } = renderPane({ recognised: [fakeSheet()], problems, selection: d15 });
  const more = screen.getByRole("button", { name: "Thêm" });
  act(() => {
    more.focus();
  });
  await user.keyboard("{ArrowDown}");
  expect(screen.getByRole("menuitem", { name: "Hoàn tác lần sửa gần nhất" })).toHaveAttribute("aria-disabled", "true");
  await user.keyboard("{ArrowDown}");
  expect(screen.getByRole("menuitem", { name: "Nhật ký sửa" })).toHaveFocus();
  await user.keyboard("{End}{ArrowUp}{ArrowUp}{ArrowUp}");
  expect(screen.getByRole("menuitemcheckbox", { name: "Hiện dấu trong trang tính" })).toHaveFocus();
  expect(document.activeElement).toHaveAttribute("aria-checked", "true");
  await user.keyboard("{Enter}");
  expect(book.calls).toEqual([["showMarks", false]]);
  expect(more).toHaveFocus();

  await user.keyboard("{ArrowDown}{Escape}");
  expect(screen.queryByRole("menu")).toBeNull();
  expect(more).toHaveFocus();

  await user.click(more);
  await user.click(screen.getByRole("menuitem", { name: "Gỡ hết dấu khỏi tệp" }));
  expect(book.calls.at(-1)).toEqual(["removeTraces"]);
  expect(await screen.findByText("Đã gỡ dấu. Bấm Kiểm tra để đặt lại.")).toBeVisible();

  await user.click(more);
  await user.click(screen.getByRole("menuitem", { name: "English" }));
  expect(screen.getByRole("button", { name: "Check" })).toBeVisible();
  expect(memory.get("language")).toBe("en");
  expect(document.documentElement.lang).toBe("en");
});

test("the first run's placemat is put away for good, and can be had again", async () => {
  const memory = new Map<string, string>();
  const { user } = renderPane({ recognised: [fakeSheet()] }, {}, memory);
  const title = "Sổ Sạch kiểm tra danh sách ngay khi gõ";
  expect(screen.getByRole("heading", { name: title })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Đã hiểu" }));
  expect(screen.queryByRole("heading", { name: title })).toBeNull();
  expect(memory.get("welcomeSeen")).toBe("yes");
  await user.click(screen.getByRole("button", { name: "Thêm" }));
  await user.click(screen.getByRole("menuitem", { name: "Giới thiệu" }));
  expect(await screen.findByText(/Phiên bản 0\.1\.0/)).toBeVisible();
});

test("columns: what each was taken for, changed by hand; the way back leads to its button", async () => {
  const { book, user } = renderPane({ recognised: [fakeSheet({}, ["serial", "classCode", "fullName", "sex"])] });
  await user.click(screen.getByRole("button", { name: "Cột" }));
  expect(await screen.findByRole("heading", { name: "Cột trong trang tính" })).toHaveFocus();
  expect(await screen.findByText(/Chưa thấy cột bắt buộc: .*Ngày sinh/)).toBeVisible();
  const name = screen.getByLabelText("Cột C: Họ tên");
  expect(name).toHaveDisplayValue("Họ tên");
  await user.selectOptions(name, "Không dùng");
  await user.hover(name);
  await user.selectOptions(name, "Giới tính (đang là cột D)");
  expect(book.calls).toEqual([
    ["mapColumn", "sheet1", 2, null],
    ["mapColumn", "sheet1", 2, "sex"],
  ]);
  await user.click(screen.getByRole("button", { name: "Quay lại" }));
  expect(screen.getByRole("button", { name: "Cột" })).toHaveFocus();
});

test("statistics by class lead to the class's own list", async () => {
  const { user, showView } = renderPane({ recognised: [fakeSheet()], problems });
  showView("statistics");
  await user.click(await screen.findByRole("tab", { name: "Lỗi" }));
  const cells = (await screen.findAllByRole("row")).map((row) => row.textContent);
  expect(cells).toEqual(["LớpLỗiCảnh báoLưu ýCộng", "6A12103", "9A11001", "Cộng3104"]);
  await user.click(screen.getByRole("button", { name: "9A1" }));
  expect(screen.getByLabelText("Lớp")).toHaveDisplayValue("9A1");
  expect(screen.getAllByRole("treeitem")).toHaveLength(1);
});

test("a fault while showing leaves a sentence and a way on, not a white pane", async () => {
  const silenced = jest.spyOn(console, "error").mockImplementation(() => {});
  const broken = new Map(rules);
  broken.get = () => {
    throw new Error("broken rule");
  };
  const { book, user } = renderPane({ recognised: [fakeSheet()], problems }, { rules: broken });
  expect(screen.getByRole("alert")).toHaveTextContent("Bảng này gặp lỗi khi hiển thị.");
  act(() => {
    book.change({ problems: [] });
  });
  await user.click(screen.getByRole("button", { name: "Thử lại" }));
  expect(await screen.findByText("Không còn lỗi nào.")).toBeVisible();
  silenced.mockRestore();
});
