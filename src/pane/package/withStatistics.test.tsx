/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { fireEvent, screen } from "@testing-library/react";
import JSZip from "jszip";
import { webcrypto } from "node:crypto";
import { TextDecoder, TextEncoder } from "node:util";
import { otherContent, statisticsContent } from "../../submission/content";
import { prepareDom, renderPane } from "../testing/renderPane";

// What they do is tested without a page, which cannot unpack a workbook (test/packageStatistics.test.ts).
jest.mock("./describeFile", () => ({
  describeFile: (originalName: string, bytes: Uint8Array) =>
    Promise.resolve({ ...otherContent, kind: "mau-1", pupils: 30, originalName, bytes }),
}));
jest.mock("./statisticsOf", () => ({
  statisticsOf: (files: readonly { readonly originalName: string }[], _: unknown, unit: string) =>
    Promise.resolve({
      ...statisticsContent,
      bytes: new TextEncoder().encode(`${unit}: ${files.map(({ originalName }) => originalName).join()}`),
    }),
}));

beforeAll(() => {
  prepareDom();
  // jsdom has neither digests nor encoders.
  Object.assign(globalThis, { TextDecoder, TextEncoder });
  Object.defineProperty(globalThis, "crypto", { value: webcrypto, configurable: true });
});
jest.setTimeout(60_000);

test("the workbook of statistics goes along unless it is not wanted", async () => {
  const packed: (string | undefined)[] = [];
  const { user, showView, container } = renderPane(
    { recognised: [], settings: { version: 1, unitName: "THCS Bến Vạn" } },
    {
      deliver: async ({ bytes }) => {
        const zip = await JSZip.loadAsync(bytes);
        packed.push(await zip.file("THCS Bến Vạn_Thống kê.xlsx")?.async("string"));
        return "delivered";
      },
    },
  );
  showView("package");
  await screen.findByText("THCS Bến Vạn_Hồ sơ nộp.zip");
  expect(screen.queryByRole("checkbox", { name: "Kèm tệp Thống kê" })).toBeNull();
  const list = new File([], "Danh sách.xlsx");
  Object.defineProperty(list, "arrayBuffer", { value: () => Promise.resolve(new ArrayBuffer(4)) });
  const input = container.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error("a file input expected");
  fireEvent.change(input, { target: { files: [list] } });
  expect(await screen.findByText("THCS Bến Vạn_Thống kê.xlsx")).toBeVisible();
  await user.click(screen.getByRole("button", { name: /^Đóng gói/ }));
  await user.click(await screen.findByRole("button", { name: "Đóng gói lại" }));
  await user.click(screen.getByRole("checkbox", { name: "Kèm tệp Thống kê" }));
  expect(screen.queryByText("THCS Bến Vạn_Thống kê.xlsx")).toBeNull();
  await user.click(screen.getByRole("button", { name: /^Đóng gói/ }));
  await screen.findByRole("button", { name: "Đóng gói lại" });
  expect(packed).toEqual(["THCS Bến Vạn: Danh sách.xlsx", undefined]);
});

test("who packs by hand has no workbook of statistics, and no receipt that asks for one", async () => {
  const { user, showView, container } = renderPane(
    { recognised: [], settings: { version: 1, unitName: "THCS Bến Vạn" } },
    { deliver: () => Promise.resolve("impossible") },
  );
  showView("package");
  await screen.findByText("THCS Bến Vạn_Hồ sơ nộp.zip");
  const list = new File([], "Danh sách.xlsx");
  Object.defineProperty(list, "arrayBuffer", { value: () => Promise.resolve(new ArrayBuffer(4)) });
  const input = container.querySelector<HTMLInputElement>('input[type="file"]');
  if (input) fireEvent.change(input, { target: { files: [list] } });
  await screen.findByText("THCS Bến Vạn_Thống kê.xlsx");
  await user.click(screen.getByRole("button", { name: /^Đóng gói/ }));
  const receipt = await screen.findByText(/PHIẾU NỘP HỒ SƠ/);
  expect(receipt).toHaveTextContent("THCS Bến Vạn_Mẫu số 1.xlsx");
  expect(receipt).not.toHaveTextContent("Thống kê");
});
