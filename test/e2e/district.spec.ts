import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "@playwright/test";
import JSZip from "jszip";
import { makePackage } from "../../src/submission/makePackage";
import { otherContent } from "../../src/submission/content";
import { parseReceipt } from "../../src/submission/receipt";
import { districtSchool, listBytes } from "../district/makeDistrict";
import { ExcelPage } from "./support/excelPage";
import { expect, shot, test } from "./support/test";

const samples = path.join(__dirname, "../../sandbox/samples");
const UNIT = "Trường THCS Bến Vạn";

interface Chosen {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The school opens its list in Excel, packs it, and has the zip in its Downloads folder. */
async function packInExcel(page: Page, file: string): Promise<Chosen> {
  const excel = new ExcelPage(page);
  await excel.open(`?file=${file}`);
  await excel.button("Thêm").click();
  await excel.pane.getByRole("menuitem", { name: "Đóng gói nộp" }).click();
  await excel.pane.getByRole("textbox", { name: /Tên đơn vị/ }).fill(UNIT);
  await excel.pane.getByRole("textbox", { name: "Mã đơn vị" }).fill("83829501");
  await excel.button("Tiếp tục").click();
  await expect(excel.pane.getByText(/800 học sinh/).first()).toBeVisible({ timeout: 45_000 });
  await expect(excel.pane.getByText("3. Xuất và điền Mẫu số 2")).toBeVisible();
  await shot(page, `package-${file}`);
  const coming = page.waitForEvent("download");
  await excel.button(/^Đóng gói/).click();
  const download = await coming;
  await excel.button("Thấy rồi").click();
  await excel.button("Về bảy bước").click();
  await expect(excel.pane.getByText(`${UNIT} nộp hồ sơ dữ liệu học sinh năm học 2017–2018`)).toBeVisible();
  await shot(page, "steps");
  return {
    name: download.suggestedFilename().normalize("NFC"),
    mimeType: "application/zip",
    buffer: await readFile(await download.path()),
  };
}

async function otherPackage(place: number): Promise<Chosen> {
  const one = districtSchool(place, 11, 40);
  const made = await makePackage(
    [{ ...otherContent, kind: "mau-1", originalName: "a.xlsx", bytes: await listBytes(one) }],
    { unit: { name: one.unit }, rules: { version: "0", count: 0, fingerprint: "" }, now: new Date(2018, 7, 20) },
  );
  return { name: made.fileName, mimeType: "application/zip", buffer: Buffer.from(made.bytes) };
}

test("a school makes its package, the district finds the wrong one of twenty, and the corrected package clears it", async ({
  page,
}) => {
  test.setTimeout(240_000);
  const wrong = await packInExcel(page, "THCS-mau-1.xlsx");
  expect(wrong.name).toBe(`${UNIT}_Hồ sơ nộp.zip`);
  const zip = await JSZip.loadAsync(wrong.buffer, { checkCRC32: true });
  const receipt = parseReceipt((await zip.file("phieu-nop.json")?.async("string")) ?? "");
  expect(receipt).toMatchObject({ unit: { name: UNIT, code: "83829501", level: "C2" } });
  expect(receipt?.files.map(({ name, pupils }) => [name, pupils])).toEqual([
    [`${UNIT}_Mẫu số 1.xlsx`, 800],
    [`${UNIT}_Thống kê.xlsx`, 0],
  ]);
  expect(receipt?.files[0]?.errors).toBeGreaterThan(30);
  expect(Object.keys(zip.files)).toContain(`${UNIT}_Mẫu số 1.xlsx`);
  const right = await packInExcel(page, "THCS-mau-1-sach.xlsx");
  const clean = await JSZip.loadAsync(right.buffer);
  const packed = await JSZip.loadAsync((await clean.file(`${UNIT}_Mẫu số 1.xlsx`)?.async("nodebuffer")) ?? "");
  const original = await JSZip.loadAsync(await readFile(path.join(samples, "THCS-mau-1-sach.xlsx")));
  expect(await packed.file("xl/worksheets/sheet1.xml")?.async("string")).toBe(
    await original.file("xl/worksheets/sheet1.xml")?.async("string"),
  );

  const others = await Promise.all(Array.from({ length: 19 }, (_, place) => otherPackage(place)));
  await page.goto("/addin/tonghop.html");
  const files = page.locator('input[type="file"]').first();
  await files.setInputFiles([...others.slice(0, 9), wrong, ...others.slice(9)]);
  await expect(page.getByText(/^20 trường, 21 tệp/)).toBeVisible({ timeout: 120_000 });
  await page.getByLabel("Chỉ hiện").selectOption("errors");
  const rows = page.locator("tbody tr");
  await expect(rows).toHaveCount(1);
  await expect(rows.first()).toContainText(UNIT);
  await page.getByRole("button", { name: `Chi tiết ${UNIT}` }).click();
  await expect(page.getByText(/Lỗi, trang Sheet1, dòng \d+, ô/).first()).toBeVisible();
  await shot(page, "district", { fullPage: true });
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: /Thông báo cho từng trường/ }).click();
  const messages = await JSZip.loadAsync(await readFile(await (await coming).path()));
  expect(await messages.file(`${UNIT} (83829501).txt`)?.async("string")).toContain(`Kính gửi: ${UNIT}`);

  await files.setInputFiles([right]);
  await expect(page.getByText(/^20 trường, 21 tệp, .*: 0 lỗi ở 0 trường/)).toBeVisible({ timeout: 120_000 });
  await expect(rows).toHaveText(["Không có trường nào như vậy."]);
  await page.getByLabel("Chỉ hiện").selectOption("all");
  await expect(page.getByRole("button", { name: /^Chi tiết / })).toHaveCount(20);
});

test("a package that did not come down leads to packing by hand, in Excel 2021 as well", async ({ page }) => {
  const excel = new ExcelPage(page);
  await excel.open("?file=THCS-mau-1-sach.xlsx&host=2021");
  await excel.button("Thêm").click();
  await excel.pane.getByRole("menuitem", { name: "Đóng gói nộp" }).click();
  await excel.pane.getByRole("textbox", { name: /Tên đơn vị/ }).fill(UNIT);
  await excel.button("Tiếp tục").click();
  await expect(excel.pane.getByText(/800 học sinh/).first()).toBeVisible({ timeout: 45_000 });
  await excel.button(/^Đóng gói/).click();
  await excel.button("Chưa thấy").click();
  await expect(excel.pane.getByText(/Gói có thể đã bị chặn/).first()).toBeVisible();
  await expect(excel.pane.getByText(`${UNIT}_Hồ sơ nộp.zip`).first()).toBeVisible();
});

test("further files go into the package under their names; one that is broken is refused with its reason", async ({
  page,
}) => {
  const excel = new ExcelPage(page);
  await excel.open("?file=THCS-mau-1-sach.xlsx");
  await excel.button("Thêm").click();
  await excel.pane.getByRole("menuitem", { name: "Đóng gói nộp" }).click();
  await excel.pane.getByRole("textbox", { name: /Tên đơn vị/ }).fill(UNIT);
  await excel.button("Tiếp tục").click();
  await expect(excel.pane.getByText(/800 học sinh/).first()).toBeVisible({ timeout: 45_000 });
  const letter = Buffer.from("%PDF-1.4 thư");
  await excel.pane.locator('input[type="file"]').setInputFiles([
    { name: "Công văn.pdf", mimeType: "application/pdf", buffer: letter },
    { name: "hỏng.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("PK\u0003\u0004 no") },
  ]);
  await expect(excel.pane.getByText(`${UNIT}_Công văn.pdf`)).toBeVisible();
  await expect(excel.pane.getByText(/Không thêm được hỏng\.xlsx: Tệp bị hỏng/)).toBeVisible();
  const coming = page.waitForEvent("download");
  await excel.button(/^Đóng gói/).click();
  const zip = await JSZip.loadAsync(await readFile(await (await coming).path()));
  expect(await zip.file(`${UNIT}_Công văn.pdf`)?.async("nodebuffer")).toEqual(letter);
  expect(Object.keys(zip.files).sort()).toEqual(
    [
      `${UNIT}_Mẫu số 1.xlsx`,
      `${UNIT}_Công văn.pdf`,
      `${UNIT}_Thống kê.xlsx`,
      "phieu-nop.html",
      "phieu-nop.json",
    ].sort(),
  );
});
