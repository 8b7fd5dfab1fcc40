/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, waitFor } from "@testing-library/react";
import type { LiveState } from "../../check/liveState";
import type { Delivery, PaneProps } from "../paneProps";
import { fakeProblem, fakeSheet } from "../testing/fakeBook";
import { prepareDom, renderPane } from "../testing/renderPane";

beforeAll(prepareDom);
// Fluent takes most of a second to mount on a busy machine.
jest.setTimeout(30_000);

const unitName = "Trường THCS An Bình";
const fileName = "Trường THCS An Bình_Mẫu số 1.xlsx";
const settled = { recognised: [fakeSheet()], settings: { version: 1, unitName } } as const;

function renderSave(state: Partial<LiveState>, props: Partial<PaneProps> = {}) {
  const rendered = renderPane(state, props);
  rendered.showView("save");
  const press = async (name: string) => rendered.user.click(await screen.findByRole("button", { name }));
  return { ...rendered, press };
}

function delivering(delivery: Delivery) {
  return { deliver: jest.fn(() => Promise.resolve(delivery)) };
}

test("the unit's name is asked for once, and the file's name shown while it is typed", async () => {
  const { book, user, press } = renderSave({ recognised: [fakeSheet()] });
  await press("Tiếp tục");
  expect(await screen.findByText(/Hãy nhập tên đơn vị/)).toBeVisible();
  expect(book.calls).toEqual([]);

  const input = screen.getByRole("textbox", { name: /Tên đơn vị/ });
  await user.type(input, "TH/An Bình");
  expect(await screen.findByText("TH-An Bình_Mẫu số 1.xlsx")).toBeVisible();
  expect(await screen.findByText(/không cho dùng \//)).toBeVisible();
  await user.clear(input);
  await user.click(input);
  await user.paste(`  ${unitName} `);
  await user.keyboard("{Enter}");
  expect(book.calls).toEqual([["setUnitName", unitName]]);
  expect(await screen.findByText(fileName)).toBeVisible();
  expect(screen.getByRole("button", { name: "Lưu tệp" })).toBeVisible();
});

test("no list, nothing to save", () => {
  renderSave({});
  expect(screen.getByText(/chưa lưu để nộp được/)).toBeVisible();
});

test("without errors one press saves; the user is asked whether the file is there", async () => {
  const { press, book, deliver } = renderSaveWith("unknown", []);
  expect(await screen.findByText("Không còn lỗi nào.")).toBeVisible();
  await press("Lưu tệp");
  expect(book.calls).toEqual([["prepareSubmission"]]);
  expect(deliver).toHaveBeenCalledWith(expect.objectContaining({ fileName }));
  expect(await screen.findByText("Đã thấy tệp trong thư mục Tải xuống chưa?")).toBeVisible();
  await waitFor(() => {
    expect(screen.getByRole("status")).toHaveTextContent("Đã thấy tệp trong thư mục Tải xuống chưa?");
  });
  await press("Thấy rồi");
  expect(await screen.findByText("Đã lưu tệp để nộp.")).toBeVisible();
  await press("Không thấy tệp?");
  expect(screen.getByRole("heading", { name: "Lưu bằng tay" })).toBeVisible();
});

function renderSaveWith(delivery: Delivery, problems: LiveState["problems"]) {
  const props = delivering(delivery);
  return { ...renderSave({ ...settled, problems }, props), ...props };
}

test("errors need a second, deliberate press, and the keyboard follows", async () => {
  const { press, book, user } = renderSaveWith("delivered", [fakeProblem(), fakeProblem({ severity: "warning" })]);
  expect(await screen.findByText("Còn 1 lỗi. Cổng có thể không nhận tệp này.")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Lưu tệp" })).toBeNull();
  await press("Lưu dù còn lỗi…");
  expect(book.calls).toEqual([]);
  await waitFor(() => {
    expect(document.body).not.toHaveFocus();
  });
  await press("Vẫn lưu");
  expect(book.calls).toEqual([["prepareSubmission"]]);
  expect(await screen.findByText("Đã lưu tệp để nộp.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Quay lại" }));
  expect(screen.getByRole("button", { name: "Lưu để nộp" })).toHaveFocus();
});

test("warnings alone do not hold the file back", async () => {
  const { press, book } = renderSaveWith("delivered", [fakeProblem({ severity: "warning" })]);
  expect(await screen.findByText("Không còn lỗi; còn 1 cảnh báo.")).toBeVisible();
  await press("Lưu tệp");
  expect(book.calls).toEqual([["prepareSubmission"]]);
});

test.each([
  ["windows", /Bấm F12/],
  ["mac", /⌘⇧S/],
  ["web", /Tải xuống bản sao/],
  ["ipad", /Lưu bản sao/],
  ["unknown", /Save As/],
] as const)("where a file cannot be handed over, %s is led through saving by hand", async (platform, step) => {
  const { press, book } = renderSave(settled, { platform, ...delivering("impossible") });
  await press("Lưu tệp");
  expect(await screen.findByText(/không cho bảng bên cạnh tự lưu tệp/)).toBeVisible();
  expect(await screen.findByText(step)).toBeVisible();
  expect(await screen.findByText(fileName)).toBeVisible();
  await press("Gỡ dấu trước khi lưu bằng tay");
  expect(await screen.findByText("Đã gỡ dấu.")).toBeVisible();
  await press("Kiểm tra");
  expect(book.calls.map(([name]) => name)).toEqual(["prepareSubmission", "removeTraces", "checkAll"]);
});

test("where Excel opens windows, the clean copy is saved there, and the open book keeps its marks", async () => {
  const openNewBook = jest.fn(() => Promise.resolve());
  const { press, book } = renderSave(settled, { platform: "mac", openNewBook, ...delivering("impossible") });
  await press("Lưu tệp");
  await press("Mở trong cửa sổ mới");
  expect(openNewBook).toHaveBeenCalledWith(await book.prepareSubmission().then(({ bytes }) => bytes));
  expect(await screen.findByText("Đã mở. Hãy sang cửa sổ mới.")).toBeVisible();
  expect(screen.getByText(/Trong cửa sổ mới: Bấm ⌘⇧S/)).toBeVisible();
  expect(screen.getByText(fileName)).toBeVisible();
  expect(book.calls.map(([name]) => name)).not.toContain("removeTraces");
  await press("Không thấy cửa sổ mới?");
  expect(await screen.findByRole("button", { name: "Gỡ dấu trước khi lưu bằng tay" })).toBeVisible();
});

test("where Excel opens no window either, the open book is saved by hand", async () => {
  const openNewBook = () => Promise.reject(new Error("ApiNotFound"));
  const { press } = renderSave(settled, { platform: "mac", openNewBook, ...delivering("impossible") });
  await press("Lưu tệp");
  await press("Mở trong cửa sổ mới");
  expect(await screen.findByRole("button", { name: "Gỡ dấu trước khi lưu bằng tay" })).toBeVisible();
});

test("a file that was not seen leads to saving by hand", async () => {
  const { press } = renderSaveWith("unknown", []);
  await press("Lưu tệp");
  await press("Chưa thấy");
  expect(await screen.findByText(/Tệp có thể đã bị chặn/)).toBeVisible();
});

test("the name is copied; where the clipboard refuses it is selected", async () => {
  const copyText = jest.fn(() => Promise.resolve(true));
  const { press, user } = renderSave(settled, { copyText });
  await press("Sao chép tên");
  expect(copyText).toHaveBeenCalledWith(fileName);
  expect(await screen.findByText("Đã sao chép.")).toBeVisible();

  copyText.mockRejectedValueOnce(new Error("denied"));
  await user.click(screen.getByRole("button", { name: "Sao chép tên" }));
  expect(await screen.findByText(/bấm Ctrl\+C để sao chép/)).toBeVisible();
  expect(window.getSelection()?.toString()).toBe(fileName);
});

test.each([
  ["editing", /Chưa lưu được: .*bấm Enter trong ô đó/],
  ["traces", /Chưa lưu được: chưa gỡ sạch dấu/],
  ["unsupported", /Chưa lưu được: bản Excel này không làm được việc đó/],
] as const)("a failure (%s) is told, can be tried again, and leaves saving by hand", async (code, text) => {
  const { press, book } = renderSaveWith("unknown", []);
  book.failNext("prepareSubmission", code);
  await press("Lưu tệp");
  expect(await screen.findByText(text)).toBeVisible();
  expect(screen.getByRole("button", { name: "Lưu bằng tay" })).toBeVisible();
  await press("Thử lại");
  expect(await screen.findByText("Đã thấy tệp trong thư mục Tải xuống chưa?")).toBeVisible();
});

test("a delivery that throws is a failure too", async () => {
  const { press } = renderSave(settled, { deliver: () => Promise.reject(new Error("blocked")) });
  await press("Lưu tệp");
  expect(await screen.findByText(/có lỗi không rõ/)).toBeVisible();
});
