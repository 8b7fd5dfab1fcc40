/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { TextDecoder, TextEncoder } from "node:util";
import { screen, waitFor, within } from "@testing-library/react";
import type { LiveState } from "../../check/liveState";
import { sheetForTest } from "../../workbook/testing/sheetForTest";
import type { CellValue, Sheet } from "../../workbook/types";
import type { PaneProps } from "../paneProps";
import { fakeSheet } from "../testing/fakeBook";
import { prepareDom, renderPane } from "../testing/renderPane";
import { entryStrings } from "./entryStrings";

beforeAll(() => {
  prepareDom();
  // jsdom has none; the writer of files needs one.
  Object.assign(globalThis, { TextEncoder, TextDecoder });
});
// Fluent takes most of a second to mount on a busy machine.
jest.setTimeout(30_000);

const sheet = (name: string, values: CellValue[][]) => sheetForTest(values, { id: name, name });

const exported = sheet("6A", [
  ["STT", "Họ đệm", "Tên", "Ngày sinh", "Nữ", "Dân tộc", "Ghi chú"],
  [1, "Nguyễn Văn", "An", "05/07/2006", "", "Kinh", "con út"],
  [2, "Trần Thị", "Bé", "30/02/2006", "x", "kinh", ""],
]);

async function openJob(
  name: RegExp,
  state: Partial<LiveState> = {},
  sheets: Sheet[] = [],
  props: Partial<PaneProps> = {},
) {
  const rendered = renderPane(state, props);
  rendered.book.openSheets(sheets);
  rendered.showView("entry");
  const press = async (button: string | RegExp) =>
    rendered.user.click(await screen.findByRole("button", { name: button }));
  await press(name);
  return { ...rendered, press };
}

test("every text says something in both languages, with the same arguments", () => {
  const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
  for (const { vi, en } of Object.values(entryStrings)) {
    expect(vi.trim() === "" || en.trim() === "").toBe(false);
    expect(places(en)).toEqual(places(vi));
    expect(vi).toBe(vi.normalize("NFC"));
  }
});

test("the jobs are three buttons; the way back puts the keyboard where it was", async () => {
  const { press } = await openJob(/^Tạo Mẫu số 1 trống/);
  expect(screen.getByRole("heading", { name: "Tạo Mẫu số 1 trống" })).toHaveFocus();
  await press(/Các việc nhập liệu/);
  expect(screen.getByRole("button", { name: /^Tạo Mẫu số 1 trống/ })).toHaveFocus();
});

test("Esc goes one step back, but leaves a text alone that was begun", async () => {
  const { user, press } = await openJob(/^Tạo Mẫu số 1 trống/);
  const classes = screen.getByLabelText(/Các lớp của trường/);
  await user.type(classes, "6A{Escape}");
  expect(classes).toHaveValue("6A");
  screen.getByRole("button", { name: "Tạo trong tệp đang mở" }).focus();
  await user.keyboard("{Escape}");
  expect(screen.getByRole("button", { name: /^Tạo Mẫu số 1 trống/ })).toHaveFocus();
  await press(/^Ràng buộc khi nhập/);
  await user.keyboard("{Escape}{Escape}");
  expect(screen.queryByRole("heading", { name: "Nhập liệu" })).toBeNull();
});

test("an export goes through three steps into new sheets, the list last", async () => {
  const { press, user, book } = await openJob(/^Chuyển sang Mẫu số 1/, {}, [exported]);
  expect(await screen.findByRole("checkbox", { name: "6A (2 học sinh)" })).toBeChecked();
  await press("Tiếp");
  expect(screen.getByRole("heading", { name: /Bước 2\/3/ })).toHaveFocus();
  expect(screen.getByRole("combobox", { name: "Cột «Nữ» vào cột nào" })).toHaveValue("femaleTick");
  const note = screen.getByRole("combobox", { name: "Cột «Ghi chú» vào cột nào" });
  expect(note).toHaveValue("");
  await user.hover(note);
  await user.selectOptions(note, "residence");
  await press("Tiếp");
  expect(await screen.findByText("2 học sinh, 1 lớp")).toBeVisible();
  expect(screen.getByText("Ngày sinh: 1 ô không phải ngày có thật")).toBeVisible();
  expect(screen.getByText("Trạng thái HS: 2 em chưa có")).toBeVisible();
  await user.click(screen.getByRole("checkbox", { name: /Đang học/ }));
  expect(screen.queryByText("Trạng thái HS: 2 em chưa có")).toBeNull();
  await press("Ghi vào trang mới");
  expect(await screen.findByText(/Đã ghi vào trang Sheet1/)).toBeVisible();
  await waitFor(() => {
    expect(screen.getByRole("status")).toHaveTextContent("Đã ghi vào trang Sheet1");
  });
  const added = book.calls
    .filter(([name]) => name === "addSheet")
    .map(([, made]) => made as { name: string; values: CellValue[][] });
  expect(added[0]?.name).toBe("HUONG_DAN");
  const list = added.at(-1);
  expect(list?.name).toBe("Sheet1");
  const at = (header: string, row: number) => list?.values[row]?.[list.values[0]?.indexOf(header) ?? -1];
  expect([at("Họ tên (*)", 1), at("Giới tính (*)", 1), at("Mã lớp (*)", 1)]).toEqual(["Nguyễn Văn An", "Nam", "6A"]);
  expect([at("Ngày sinh (*)", 2), at("Giới tính (*)", 2)]).toEqual(["30/02/2006", "Nữ"]);
  expect(at("Chỗ ở hiện nay", 1)).toBe("con út");
  expect(at("Trạng thái HS (*)", 1)).toBe("Đang học");
});

test("where the host refuses a sheet, those before it are taken away again", async () => {
  const { press, book } = await openJob(/^Tạo Mẫu số 1 trống/, { settings: { version: 1, level: "C1" } });
  const addSheet = book.addSheet.bind(book);
  let left = 2;
  book.addSheet = (made) => (left-- > 0 ? addSheet(made) : Promise.resolve(null));
  await press("Tạo trong tệp đang mở");
  expect(await screen.findByText(/Chưa ghi được/)).toBeVisible();
  expect(book.calls.filter(([name]) => name === "removeSheet")).toHaveLength(2);
});

test("writing a list can be stopped; the sheets that came before it go, or are named where Excel keeps them", async () => {
  const { press, book, user } = await openJob(/^Tạo Mẫu số 1 trống/, { settings: { version: 1, level: "C1" } });
  const addSheet = book.addSheet.bind(book);
  const stopsAtThird = () => {
    let left = 2;
    book.addSheet = (made, _kind, options) =>
      left-- > 0
        ? addSheet(made)
        : new Promise((resolve) => {
            options?.onProgress?.(0.5);
            options?.signal?.addEventListener("abort", () => {
              resolve(null);
            });
          });
  };
  stopsAtThird();
  await press("Tạo trong tệp đang mở");
  await press("Dừng");
  expect(await screen.findByText("Đã dừng. Tệp đang mở vẫn như trước.")).toBeVisible();
  expect(book.calls.filter(([name]) => name === "removeSheet")).toHaveLength(2);
  stopsAtThird();
  book.removeSheet = () => Promise.resolve(false);
  await press("Tạo trong tệp đang mở");
  await user.click(await screen.findByRole("button", { name: "Dừng" }));
  expect(await screen.findByText(/Excel chưa cho xóa các trang vừa thêm: HUONG_DAN, /)).toBeVisible();
});

test("a blank list is downloaded as a file of its level", async () => {
  const deliver = jest.fn<ReturnType<PaneProps["deliver"]>, Parameters<PaneProps["deliver"]>>(() =>
    Promise.resolve("unknown"),
  );
  const { press, user } = await openJob(/^Tạo Mẫu số 1 trống/, {}, [], { deliver });
  expect(screen.getByRole("button", { name: "Tải thành tệp mới" })).toHaveAttribute("aria-disabled", "true");
  await user.selectOptions(screen.getByRole("combobox", { name: "Cấp học" }), "C2");
  await press("Tải thành tệp mới");
  expect(await screen.findByText(/Đã thấy tệp trong thư mục Tải xuống chưa/, {}, { timeout: 20_000 })).toBeVisible();
  expect(deliver).toHaveBeenCalledWith(expect.objectContaining({ fileName: "Mẫu số 1 trống - THCS.xlsx" }));
});

test("rules are set at once where no cell has one, and the user is asked where a column has", async () => {
  const recognised = [fakeSheet({ rows: [1, 2, 3] })];
  const { press, book } = await openJob(/^Ràng buộc khi nhập/, { recognised });
  await press("Đặt ràng buộc");
  expect(await screen.findByText(/Đã đặt ràng buộc cho/)).toBeVisible();
  const first = book.calls.filter(([name]) => name === "setInputRules");
  expect(first).toHaveLength(1);

  // The code of the class has a rule of the school's own.
  book.ruledColumns.set(1, "other");
  await press("Đặt ràng buộc");
  const question = await screen.findByRole("group", { name: "Đặt ràng buộc" });
  expect(within(question).getByText(/Mã lớp/)).toBeVisible();
  await press("Giữ của tôi, đặt chỗ còn lại");
  const rules = book.calls.filter(([name]) => name === "setInputRules").at(-1)?.[2] as { area: { left: number } }[];
  expect(rules.map(({ area }) => area.left)).not.toContain(1);
  await press("Gỡ ràng buộc của Sổ Sạch");
  expect(await screen.findByText(/Ràng buộc của bạn vẫn còn/)).toBeVisible();
});

test("without a list there is nothing to set rules on", async () => {
  await openJob(/^Ràng buộc khi nhập/);
  expect(screen.getByText(/Chưa có Mẫu số 1/)).toBeVisible();
});
