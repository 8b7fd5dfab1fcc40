import { readFileSync } from "node:fs";
import {
  emptySheetOf,
  formulasBook,
  ghostRowsBook,
  noDataBook,
  noFormBook,
  protectedBook,
  twoFormsBook,
} from "./support/hardBooks";
import { ExcelPage } from "./support/excelPage";
import { expect, shot, test } from "./support/test";

let excel: ExcelPage;

test.beforeEach(({ page }) => {
  excel = new ExcelPage(page);
});

/** The book comes back as it went in: nothing of it was changed. */
async function expectUntouched(): Promise<void> {
  expect(
    await excel.page.evaluate(() =>
      window.standIn?.grid.sheets().some((sheet) => sheet.conditionalFormats().length > 0),
    ),
  ).toBe(false);
}

test("a book without a list: one sentence, nothing marked", async ({ page }) => {
  await excel.openBook(await noFormBook(), "Thu chi.xlsx");
  await expect(excel.pane.getByText(/Không tìm thấy danh sách học sinh/).first()).toBeVisible();
  await expectUntouched();
  await shot(page, "no-form");
});

test("an empty sheet", async () => {
  await excel.open("?file=THCS-mau-1-sach.xlsx");
  await excel.openNext(await emptySheetOf(), "Trống.xlsx");
  await expect(excel.pane.getByText("Chưa có danh sách để kiểm tra").first()).toBeVisible();
  await expectUntouched();
});

test("a form without pupils, in which one then types the first", async () => {
  await excel.openBook(await noDataBook(), "Mẫu trắng.xlsx");
  await expect(excel.pane.getByText(/0 học sinh/).first()).toBeVisible();
  await excel.type("D2", "Lê Thị Hoa");
  await expect.poll(async () => (await excel.counts()).error).toBeGreaterThan(0);
  await excel.expectCurrent();
});

test("a list that stands on two sheets is checked on both, and told once instead of pupil by pupil", async () => {
  await excel.openBook(await twoFormsBook(), "Hai danh sách.xlsx");
  await expect(excel.pane.getByText(/40 học sinh/).first()).toBeVisible();
  await expect(excel.pane.getByText("Mỗi học sinh ở một trang").first()).toBeVisible();
  expect(await excel.counts()).toMatchObject({ error: 0, warning: 1 });
});

test("a protected sheet is checked; a fix is refused in one sentence and nothing changes", async ({ page }) => {
  await excel.openBook(await protectedBook(), "Có khóa.xlsx");
  await expect.poll(async () => (await excel.counts()).error).toBeGreaterThan(0);
  await expect(excel.pane.getByText(/bảo vệ|khóa/).first()).toBeVisible();
  await excel.button("Đóng").first().click();
  await excel.select("J4");
  await excel.button(/Kinh/).first().click();
  await expect(excel.pane.getByText(/Chưa ghi được vào ô: trang tính đang được bảo vệ/).first()).toBeVisible();
  expect(await excel.value("J4")).toBe("Kin");
  await shot(page, "protected");
});

test("100,000 ghost rows below the list cost nothing", async () => {
  await excel.openBook(await ghostRowsBook(), "Dòng ma.xlsx");
  await expect(excel.pane.getByText(/20 học sinh/).first()).toBeVisible();
});

test("formulas and #N/A are named, and no formula is written over", async () => {
  await excel.openBook(await formulasBook(), "Công thức.xlsx");
  await expect(excel.pane.getByText("Ô báo lỗi của Excel").first()).toBeVisible();
  await expect(excel.pane.getByText("Công thức trong ô dữ liệu").first()).toBeVisible();
});

test("a lost session ends in a sentence, and trying again works", async ({ page }) => {
  await excel.open("?file=THCS-mau-1-sach.xlsx");
  await page.evaluate(() => window.standIn?.faults.failNextBatches("InvalidOrTimedOutSession", 20));
  await excel.button("Kiểm tra").click();
  await expect(excel.pane.getByText(/mất liên lạc với Excel/).first()).toBeVisible({ timeout: 30_000 });
  await shot(page, "trouble");
  await page.evaluate(() => window.standIn?.faults.clear());
  await excel.button("Thử lại").first().click();
  await expect(excel.pane.getByText(/mất liên lạc với Excel/)).toHaveCount(0, { timeout: 30_000 });
  await excel.expectCurrent();
});

test("while somebody types in a cell a fix is refused in one sentence", async ({ page }) => {
  await excel.open("?file=THCS-mau-1-sach.xlsx");
  await excel.type("S7", "Ba Tri");
  await expect.poll(() => excel.marks()).toContain("S7 error");
  await excel.select("S7");
  await page.evaluate(() => window.standIn?.faults.failNextBatches("InvalidOperationInCellEditMode", 12));
  await excel
    .button(/Huyện Ba Tri/)
    .first()
    .click();
  await expect(excel.pane.getByText(/bấm Enter trong ô đó/).first()).toBeVisible({ timeout: 30_000 });
  expect(await excel.value("S7")).toBe("Ba Tri");
});

test("marking 5,000 cells takes few round trips", async ({ page }) => {
  await excel.open("?file=THCS-mau-1-sach.xlsx");
  test.setTimeout(120_000);
  await page.evaluate(() => {
    const grid = window.standIn?.grid;
    const rows = Array.from({ length: 800 }, (_, row) =>
      Array.from({ length: 22 }, (_, column) => ((row + column) % 9 === 0 ? "" : "Không rõ")),
    );
    grid?.setValues(grid.activeSheetId(), { top: 1, bottom: 800, left: 9, right: 30 }, rows);
  });
  await page.waitForTimeout(1000);
  await excel.button("Kiểm tra").click();
  await expect.poll(async () => (await excel.marks()).length, { timeout: 60_000 }).toBeGreaterThan(5_000);
  await excel.expectCurrent();
  // Gone and made again: what Gỡ dấu and Kiểm tra cost together, reading of the whole book included.
  const count = () => page.evaluate(() => window.standIn?.counters.roundTrips ?? 0);
  const before = await count();
  await excel.button("Thêm").click();
  await excel.pane.getByRole("menuitem", { name: "Gỡ hết dấu khỏi tệp" }).click();
  await expect.poll(async () => (await excel.marks()).length).toBe(0);
  await excel.button("Kiểm tra").click();
  await expect.poll(async () => (await excel.marks()).length, { timeout: 60_000 }).toBeGreaterThan(5_000);
  await page.waitForTimeout(1000);
  expect((await count()) - before).toBeLessThanOrEqual(20);
});

test("the pane has no accessibility fault that axe knows", async ({ page }) => {
  await excel.open();
  const frame = page.frame({ url: /taskpane/ });
  if (!frame) throw new Error("no pane");
  await frame.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  const violations = await frame.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(context: object): Promise<{ violations: { id: string; nodes: object[] }[] }> };
    };
    const result = await axe.run({ exclude: [["[data-tabster-dummy]"]] });
    return result.violations.map((violation) => `${violation.id} (${String(violation.nodes.length)})`);
  });
  expect(violations).toEqual([]);
});
