import { cellAddress } from "../../src/workbook/address";
import { ExcelPage } from "./support/excelPage";
import { expect, test } from "./support/test";

test.beforeEach(async ({ page }) => {
  const excel = new ExcelPage(page);
  await excel.open();
  await page.getByRole("button", { name: "Thống kê" }).click();
  await expect(excel.pane.getByRole("heading", { name: "Thống kê" })).toBeVisible();
});

test("what does not balance leads to the pupil's cell, and balances when it is put right", async ({ page }) => {
  const excel = new ExcelPage(page);
  const sexes = excel.pane.getByRole("listitem").filter({ hasText: "Tổng = nam + nữ" }).first();
  await expect(sexes).toContainText("773 ≠ 765");
  await sexes.getByRole("button", { name: "Xem học sinh gây lệch" }).click();
  const pupils = sexes.getByRole("listitem");
  await expect(pupils).toHaveCount(8);
  await pupils.first().getByRole("button").click();
  const selected = () => page.evaluate(() => window.standIn?.grid.selection().areas[0]);
  // Giới tính is column F.
  await expect.poll(async () => (await selected())?.left).toBe(5);
  const row = (await selected())?.top ?? -1;
  await excel.type(cellAddress(row, 5), "Nam");
  await expect(sexes).toContainText("773 ≠ 766");
  await expect(pupils).toHaveCount(7);
});

test("a figure opens its pupils; charts draw themselves and have their tables", async ({ page }) => {
  const excel = new ExcelPage(page);
  await excel.pane.getByRole("tab", { name: "Bảng" }).click();
  await excel.pane.getByRole("button", { name: /^24 học sinh: Học sinh, Dân tộc\./ }).click();
  await expect(excel.pane.getByRole("region", { name: "Học sinh, Dân tộc: 24 học sinh" })).toBeVisible();
  await excel.pane.getByRole("tab", { name: "Biểu đồ" }).click();
  await expect(excel.pane.getByRole("figure").first().locator("svg rect").first()).toBeVisible();
  expect(await excel.pane.getByRole("figure").count()).toBeGreaterThanOrEqual(5);
  await excel.pane.getByText("Số liệu của biểu đồ").first().click();
  await expect(excel.pane.getByRole("row", { name: /^Khối 6 / }).first()).toBeVisible();
});

test("the report is added as sheets with formulas and taken away again", async ({ page }) => {
  const excel = new ExcelPage(page);
  const names = () => page.evaluate(() => window.standIn?.grid.sheets().map(({ name }) => name) ?? []);
  const before = await names();
  await excel.pane.getByRole("tab", { name: "Báo cáo" }).click();
  await excel.button("Thêm vào sổ này").click();
  await expect(excel.button(/^Xóa \d+ trang đã thêm$/)).toBeEnabled({ timeout: 50_000 });
  const after = await names();
  expect(after).toEqual(expect.arrayContaining([...before, "Cân đối", "Quy mô", "Quy mô (lớp)", "Biểu đồ"]));
  await excel.button(/^Xóa \d+ trang đã thêm$/).click();
  await expect.poll(names, { timeout: 50_000 }).toEqual(before);
});
