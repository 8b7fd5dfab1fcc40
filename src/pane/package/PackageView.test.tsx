/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { fireEvent, screen, within } from "@testing-library/react";
import { webcrypto } from "node:crypto";
import { TextDecoder, TextEncoder } from "node:util";
import { parseReceipt } from "../../submission/receipt";
import type { Delivery } from "../paneProps";
import { fakeSheet } from "../testing/fakeBook";
import { prepareDom, renderPane } from "../testing/renderPane";
import { mailAddress } from "./mailText";

beforeAll(() => {
  prepareDom();
  // jsdom has neither digests nor encoders.
  Object.assign(globalThis, { TextDecoder, TextEncoder });
  Object.defineProperty(globalThis, "crypto", { value: webcrypto, configurable: true });
});
jest.setTimeout(60_000);

test("the unit is asked once, an unusual code is pointed out and kept all the same", async () => {
  const { user, book, showView } = renderPane({ recognised: [fakeSheet()] });
  showView("package");
  await user.click(await screen.findByRole("button", { name: "Tiếp tục" }));
  expect(await screen.findByText(/Hãy nhập tên đơn vị/)).toBeVisible();
  await user.type(screen.getByRole("textbox", { name: /Tên đơn vị/ }), "THCS Bến Vạn");
  await user.type(screen.getByRole("textbox", { name: "Mã đơn vị" }), "8382");
  expect(screen.getByText(/không giống mã trường thường gặp/)).toBeVisible();
  await user.type(screen.getByRole("textbox", { name: "Mã đơn vị" }), "9501");
  expect(screen.queryByText(/không giống mã trường thường gặp/)).toBeNull();
  await user.type(screen.getByRole("textbox", { name: /Nộp về/ }), "Phòng GD&ĐT Ba Tri");
  await user.click(screen.getByRole("button", { name: "Tiếp tục" }));
  expect(await screen.findByText("THCS Bến Vạn_Hồ sơ nộp.zip")).toBeVisible();
  expect(book.getState().settings).toMatchObject({
    unitName: "THCS Bến Vạn",
    submission: { unitCode: "83829501", office: "Phòng GD&ĐT Ba Tri" },
  });
});

test("the seven steps say what comes next, keep the ticks in the file, and lead on", async () => {
  const { user, book, showView } = renderPane({
    recognised: [fakeSheet()],
    settings: { version: 1, unitName: "THCS Bến Vạn", submission: { doneSteps: [1], office: "Phòng GD&ĐT Ba Tri" } },
  });
  showView("steps");
  expect(await screen.findByText("Xong 1 trong 7 bước.")).toBeVisible();
  const next = screen.getAllByRole("listitem").find((item) => item.getAttribute("aria-current") === "step");
  if (!next) throw new Error("a next step expected");
  expect(within(next).getByText("Nhập Mẫu số 1 lên cổng")).toBeVisible();
  await user.click(within(next).getByRole("checkbox"));
  expect(book.getState().settings.submission).toEqual({ doneSteps: [1, 2], office: "Phòng GD&ĐT Ba Tri" });
  expect(screen.getByText(/THCS Bến Vạn nộp hồ sơ dữ liệu học sinh/)).toHaveTextContent("Kính gửi Phòng GD&ĐT Ba Tri");
  await user.type(screen.getByRole("textbox", { name: "Hạn nộp" }), "30/9");
  await user.type(screen.getByRole("textbox", { name: /Gửi tới/ }), "ptkt@example.edu.vn");
  await user.click(screen.getByRole("button", { name: "Giữ lại" }));
  expect(book.getState().settings.submission).toMatchObject({ deadline: "30/9", sendTo: "ptkt@example.edu.vn" });
  await user.click(screen.getByRole("button", { name: "Mở Đóng gói nộp" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Đóng gói nộp" })).toBeVisible();
});

test("the errors of the open book stand at every step whose list it holds", async () => {
  const list = fakeSheet();
  const results: typeof list = { ...list, sheetId: "results", form: { ...list.form, id: "mau-2" } };
  const { showView } = renderPane({ recognised: [list, results], settings: { version: 1 } });
  showView("steps");
  const titles = await Promise.all(["Lập Mẫu số 1", "Xuất và điền Mẫu số 2"].map((title) => screen.findByText(title)));
  expect(screen.getAllByText("0 lỗi").map((told) => told.closest("li"))).toEqual(
    titles.map((title) => title.closest("li")),
  );
});

test("the mail's address holds subject and text whole", () => {
  const address = mailAddress(" a@b.vn ", { subject: "Nộp & gửi?", body: "Dòng 1\nDòng 2" });
  expect(address.startsWith("mailto:a@b.vn?subject=")).toBe(true);
  const query = new URLSearchParams(address.slice(address.indexOf("?") + 1));
  expect([query.get("subject"), query.get("body")]).toEqual(["Nộp & gửi?", "Dòng 1\r\nDòng 2"]);
});

test.each<[Delivery, RegExp, string]>([
  ["impossible", /không cho bảng bên cạnh tải gói xuống/, "Mac and iPad"],
  ["unknown", /Đã thấy gói trong thư mục Tải xuống chưa/, "Windows and web"],
  ["delivered", /Đã đóng gói/, "a host that tells"],
])("packing where a file is %s (%s)", async (delivery, sentence) => {
  const delivered: string[] = [];
  const copied: string[] = [];
  const { user, showView, container } = renderPane(
    { recognised: [], settings: { version: 1, unitName: "THCS Bến Vạn" } },
    {
      deliver: ({ fileName, bytes }) => {
        delivered.push(`${fileName} ${String(bytes.length > 0)}`);
        return Promise.resolve(delivery);
      },
      copyText: (text) => {
        copied.push(text);
        return Promise.resolve(true);
      },
    },
  );
  showView("package");
  await screen.findByText("THCS Bến Vạn_Hồ sơ nộp.zip");
  const input = container.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error("a file input expected");
  const letter = new File(["thư"], "Công văn.pdf");
  Object.defineProperty(letter, "arrayBuffer", {
    value: () => Promise.resolve(new TextEncoder().encode("thư").buffer),
  });
  fireEvent.change(input, { target: { files: [letter] } });
  expect(await screen.findByText("THCS Bến Vạn_Công văn.pdf")).toBeVisible();
  await user.click(screen.getByRole("button", { name: /^Đóng gói/ }));
  expect(await screen.findByText(sentence)).toBeVisible();
  expect(delivered).toEqual(["THCS Bến Vạn_Hồ sơ nộp.zip true"]);
  expect(screen.getByRole("button", { name: "Sao chép tên" })).toBeVisible();
  if (delivery === "unknown") await user.click(screen.getByRole("button", { name: "Chưa thấy" }));
  if (delivery === "delivered") return;
  // Packed by hand, the receipt goes along all the same.
  expect(screen.getByText(/PHIẾU NỘP HỒ SƠ – THCS Bến Vạn/)).toHaveTextContent("THCS Bến Vạn_Công văn.pdf");
  await user.click(screen.getByRole("button", { name: "Sao chép phiếu" }));
  await user.click(screen.getByRole("button", { name: "Sao chép phieu-nop.json" }));
  expect(copied[0]).toContain("1. THCS Bến Vạn_Công văn.pdf");
  expect(parseReceipt(copied[1] ?? "")).toMatchObject({
    isByHand: true,
    files: [{ name: "THCS Bến Vạn_Công văn.pdf" }],
  });
});

test("a book that Excel does not hand out is told, asked for again, and its saved file taken instead", async () => {
  const { user, book, showView, container } = renderPane({
    recognised: [fakeSheet()],
    settings: { version: 1, unitName: "THCS Bến Vạn" },
  });
  let asked = 0;
  book.prepareSubmission = () => {
    asked++;
    return Promise.reject(new Error("5001"));
  };
  showView("package");
  expect(await screen.findByText(/Excel chưa đưa tệp đang mở/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Lấy lại tệp đang mở" }));
  expect(await screen.findByText(/Excel chưa đưa tệp đang mở/)).toBeVisible();
  expect(asked).toBe(2);
  const input = container.querySelector<HTMLInputElement>('input[type="file"]');
  const saved = new File(["thư"], "Công văn.pdf");
  Object.defineProperty(saved, "arrayBuffer", {
    value: () => Promise.resolve(new TextEncoder().encode("thư").buffer),
  });
  if (input) fireEvent.change(input, { target: { files: [saved] } });
  await screen.findByText("THCS Bến Vạn_Công văn.pdf");
  await user.click(screen.getByRole("button", { name: /^Đóng gói/ }));
  expect(await screen.findByText(/Đã thấy gói trong thư mục Tải xuống chưa|Đã đóng gói/)).toBeVisible();
  expect(asked).toBe(2);
});
