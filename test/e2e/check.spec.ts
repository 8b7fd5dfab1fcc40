import { ExcelPage } from "./support/excelPage";
import { expect, shot, test } from "./support/test";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

let excel: ExcelPage;

test.beforeEach(({ page }) => {
  excel = new ExcelPage(page);
});

test("recognises the sample, lists its problems and marks them", async ({ page }) => {
  await excel.open();
  await expect(excel.pane.getByText("Mẫu số 1 · THCS · 2017–2018 · 800 học sinh")).toBeVisible();
  await excel.expectCurrent();
  await shot(page, "sample");
});

test("a clean list gets no error, no warning and no such mark", async () => {
  await excel.open("?file=THCS-mau-1-sach.xlsx");
  const counts = await excel.counts();
  expect([counts.error, counts.warning]).toEqual([0, 0]);
  expect((await excel.marks()).filter((mark) => !mark.endsWith("info"))).toEqual([]);
});

test("checks while one types: mark, reason and suggestion come, and go with the correction", async ({ page }) => {
  await excel.open("?file=THCS-mau-1-sach.xlsx");
  await excel.type("E5", "31/04/2006");
  await expect.poll(() => excel.marks()).toContain("E5 error");
  await excel.select("E5");
  await expect(excel.pane.getByText("Ô E5")).toBeVisible();
  await expect(excel.pane.getByText("không có ngày này trong lịch", { exact: false }).first()).toBeVisible();
  await expect(excel.pane.getByText("Căn cứ:", { exact: false }).first()).toBeVisible();
  await shot(page, "selected");
  await excel.type("E5", "05/09/2006");
  await expect.poll(() => excel.marks()).not.toContain("E5 error");
  await excel.expectCurrent();
});

test("a suggested value is taken with one click, and undone", async ({ page }) => {
  await excel.open("?file=THCS-mau-1-sach.xlsx");
  await excel.type("S7", "Ba Tri");
  await expect.poll(() => excel.marks()).toContain("S7 error");
  await excel.select("S7");
  await excel
    .button(/Huyện Ba Tri/)
    .first()
    .click();
  await expect.poll(() => excel.value("S7")).toBe("Huyện Ba Tri");
  await expect.poll(() => excel.marks()).not.toContain("S7 error");
  await shot(page, "fixed");
  await excel.button("Hoàn tác").first().click();
  await expect.poll(() => excel.value("S7")).toBe("Ba Tri");
  await expect.poll(() => excel.marks()).toContain("S7 error");
  await excel.expectCurrent();
});

test("Kiểm tra from the ribbon checks everything; a click in the list goes to the cell", async ({ page }) => {
  await excel.open();
  await page.locator("#ribbon").getByRole("button", { name: "Kiểm tra" }).click();
  await expect(excel.pane.getByText(`Kiểm tra xong: ${await excel.freshErrors()} lỗi`)).toBeAttached();
  await excel.pane.getByText("Mã lớp có trong danh sách lớp của trường").click();
  await excel.pane.getByText("B24", { exact: true }).click();
  await expect.poll(() => page.evaluate(() => window.standIn?.grid.selection().areas[0]?.left)).toBe(1);
  await shot(page, "list");
});

test("filters by severity, column and class", async () => {
  await excel.open();
  const rule = (title: string) => excel.pane.getByText(title, { exact: true });
  await excel.pane.getByRole("combobox", { name: "Cột" }).selectOption("birthDate");
  await expect(rule("Năm sinh hợp với khối lớp").first()).toBeVisible();
  await expect(rule("Mã lớp có trong danh sách lớp của trường")).toHaveCount(0);
  await excel.pane.getByRole("combobox", { name: "Cột" }).selectOption("");
  await excel.pane.locator("[aria-pressed]").filter({ hasText: "Lưu ý" }).click();
  await expect(rule("Năm sinh hợp với khối lớp").first()).toBeVisible();
  await expect(rule("Ô bắt buộc phải có")).toHaveCount(0);
  await excel.pane.locator("[aria-pressed]").filter({ hasText: "Lưu ý" }).click();
  await excel.pane.getByRole("combobox", { name: "Lớp" }).selectOption({ label: "6X" });
  await expect(rule("Mã lớp có trong danh sách lớp của trường")).toBeVisible();
  await expect(rule("Ô bắt buộc phải có")).toHaveCount(0);
});

test("paste of 500 rows, clearing, filling down, rows in and out, undo: always as a fresh check", async () => {
  test.setTimeout(180_000);
  await excel.open("?file=THCS-mau-1-sach.xlsx");
  const rows = Array.from({ length: 500 }, (_, place) => [
    place % 7 === 0 ? "Nu" : "Nam",
    place % 11 === 0 ? "Nghỉ ốm" : "Đang học",
  ]);
  await excel.paste("F101", rows);
  await expect.poll(() => excel.value("F600")).not.toBe("");
  await excel.expectCurrent();

  await excel.select("J20:J40");
  await excel.page.keyboard.press("Delete");
  await excel.expectCurrent();

  await excel.page.keyboard.press("Control+z");
  await excel.expectCurrent();

  await excel.type("B50", "9Z");
  await excel.select("B50:B60");
  await excel.page.keyboard.press("Control+d");
  await excel.expectCurrent();

  await excel.page.evaluate(() => {
    const grid = window.standIn?.grid;
    grid?.insertCells(grid.activeSheetId(), { top: 9, bottom: 11, left: 0, right: 16_383 }, "Down");
  });
  await excel.expectCurrent();
  await excel.page.evaluate(() => {
    const grid = window.standIn?.grid;
    grid?.deleteCells(grid.activeSheetId(), { top: 99, bottom: 149, left: 0, right: 16_383 }, "Up");
  });
  await excel.expectCurrent();
});

test("a change on a catalogue sheet rechecks what depends on it", async () => {
  await excel.open("?file=THCS-mau-1-sach.xlsx");
  await excel.select("B3", "LOP");
  await excel.page.keyboard.type("6K");
  await excel.page.keyboard.press("Enter");
  await excel.select("A1", "Sheet1");
  await expect.poll(async () => (await excel.counts()).warning).toBe(40);
  await excel.expectCurrent();
});

test("one edit costs two round trips", async () => {
  await excel.open();
  const before = await excel.page.evaluate(() => window.standIn?.counters.roundTrips ?? 0);
  await excel.type("E700", "31/04/2006");
  await expect.poll(() => excel.marks()).toContain("E700 error");
  await excel.page.waitForTimeout(500);
  const after = await excel.page.evaluate(() => window.standIn?.counters.roundTrips ?? 0);
  expect(after - before).toBeLessThanOrEqual(2);
});

for (const host of ["2021", "2024"]) {
  test(`works in Excel ${host}`, async () => {
    await excel.open(`?host=${host}`);
    await excel.type("E5", "31/04/2006");
    await expect.poll(() => excel.marks()).toContain("E5 error");
    await excel.expectCurrent();
  });
}

test("undo gives a cell back what it was, its text kept from Excel's own reading", async () => {
  await excel.open("?file=THCS-mau-1-sach.xlsx");
  // A text cell that shows a date Excel would turn into a number, if it were written as it stands.
  await excel.type("E9", "'5.9.2006");
  await expect.poll(() => excel.value("E9")).toBe("5.9.2006");
  await expect.poll(() => excel.marks()).toContain("E9 warning");
  await excel.select("E9");
  await excel
    .button(/05\/09\/2006/)
    .first()
    .click();
  await expect.poll(() => excel.value("E9")).toBe(38_965);
  await excel.button("Hoàn tác").first().click();
  await expect.poll(() => excel.value("E9")).toBe("5.9.2006");
  await excel.expectCurrent();
});
