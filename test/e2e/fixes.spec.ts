import { readFileSync } from "node:fs";
import path from "node:path";
import { openWorkbook } from "../../src/workbook/openWorkbook";
import { writeWorkbook } from "../../src/workbook/writeWorkbook";
import { makeSchool } from "../school/school";
import { schoolBook } from "../school/schoolBook";
import { ExcelPage } from "./support/excelPage";
import { protectedBook } from "./support/hardBooks";
import { expect, shot, test } from "./support/test";

const sample = path.join(__dirname, "../../sandbox/samples/THCS-mau-1.xlsx");

// Each opens a whole book.
test.describe.configure({ timeout: 150_000 });

let excel: ExcelPage;

test.beforeEach(async ({ page }) => {
  excel = new ExcelPage(page);
  // As narrow as Excel makes it.
  await page.addInitScript(() => {
    document.addEventListener("DOMContentLoaded", () => {
      const pane = document.getElementById("task-pane");
      if (pane) pane.style.width = "350px";
    });
  });
});

/** Values and number formats of the first sheet. */
async function standing(): Promise<{ values: unknown; formats: unknown }> {
  return excel.page.evaluate(() => {
    const sheet = window.standIn?.grid.sheets()[0];
    const used = sheet?.usedArea(true);
    return {
      values: used && sheet?.values(used),
      formats: used && sheet?.numberFormats(used),
    };
  });
}

async function menu(entry: string): Promise<void> {
  await excel.button("Thêm").click();
  await excel.pane.getByRole("menuitem", { name: entry }).click();
}

const review = () => excel.pane.getByRole("group", { name: "Các ô sẽ đổi" });

test("every sure fix: seen before and after, one left out, applied, undone as it was", async ({ page }) => {
  await excel.open();
  const before = await standing();
  await excel.button(/Sửa mọi lỗi chắc chắn \(\d+ ô\)/).click();
  await expect(excel.pane.getByRole("heading", { name: "Xem trước khi sửa" })).toBeVisible();
  const apply = excel.button(/^Sửa \d+ ô$/);
  const n = Number(/\d+/.exec(await apply.innerText())?.[0]);
  expect(n).toBeGreaterThan(10);
  await shot(page, "fixes");

  const [first] = await review().getByRole("checkbox", { name: /^Ô / }).all();
  const label = (await first?.getAttribute("aria-label")) ?? "";
  const address = /^Ô ([A-Z]+\d+)/.exec(label)?.[1] ?? "";
  await first?.uncheck();
  await excel.button(`Sửa ${String(n - 1)} ô`).click();
  await expect(excel.pane.getByText(`Đã sửa ${String(n - 1)} ô.`).first()).toBeVisible();
  await shot(page, "fixes-done");
  await excel.expectCurrent();
  await expect(excel.button("Sửa mọi lỗi chắc chắn (1 ô)…")).toBeVisible();
  const after = await standing();
  expect(after.values).not.toEqual(before.values);

  await excel.button("Hoàn tác").first().click();
  await expect(excel.pane.getByText(`Đã hoàn tác ${String(n - 1)} ô.`).first()).toBeVisible();
  expect(await standing()).toEqual(before);
  const original = await openWorkbook(new Uint8Array(readFileSync(sample)));
  const saved = await openWorkbook(await excel.bytes());
  expect(saved.sheets[0]?.values).toEqual(original.sheets[0]?.values);
  expect(address).not.toBe("");
  await excel.expectCurrent();
});

test("from a rule in the list, with the keyboard", async ({ page }) => {
  await excel.open();
  const tree = excel.pane.getByRole("tree");
  await tree.focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await expect(excel.pane.getByRole("treeitem", { name: /^Sửa các lỗi chắc chắn \(\d+ ô\)/ })).toBeVisible();
  await shot(page, "fixes-in-list");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(excel.pane.getByRole("heading", { name: "Xem trước khi sửa" })).toBeVisible();
  await expect(review().getByRole("checkbox").first()).toBeVisible();
  await excel.button("Quay lại").first().click();
  await expect(tree).toBeVisible();
});

test("all cells with the same wrong value, from one of them", async ({ page }) => {
  await excel.open("?file=THCS-mau-1-sach.xlsx");
  // Behind the list's drop-downs, which would refuse it.
  await page.evaluate(() => {
    const grid = window.standIn?.grid;
    for (const row of [4, 8, 11]) {
      grid?.setValues(grid.activeSheetId(), { top: row, bottom: row, left: 5, right: 5 }, [["Nu"]]);
    }
  });
  await excel.button("Kiểm tra").click();
  await expect.poll(() => excel.marks()).toContain("F12 error");
  await excel.select("F9");
  await expect(excel.pane.getByText("Ô F9")).toBeVisible();
  await shot(page, "fixes-same-card");
  await excel
    .button(/Sửa tất cả ô giống vậy \(3\)/)
    .first()
    .click();
  await expect(excel.button("Sửa 3 ô")).toBeVisible();
  await shot(page, "fixes-same");
  await excel.button("Sửa 3 ô").click();
  for (const cell of ["F5", "F9", "F12"]) await expect.poll(() => excel.value(cell)).toBe("Nữ");
  await excel.expectCurrent();
});

test("pane closed and opened again: the journal still undoes", async ({ page }) => {
  await excel.open();
  const before = await standing();
  await excel.button(/Sửa mọi lỗi chắc chắn/).click();
  await excel.button(/^Sửa \d+ ô$/).click();
  await expect(excel.pane.getByText(/^Đã sửa \d+ ô\.$/).first()).toBeVisible();
  await page.locator("#close-pane").click();
  await page.locator("#ribbon").getByRole("button", { name: "Mở bảng" }).click();
  await excel.waitUntilRead();
  await menu("Nhật ký sửa");
  await expect(excel.pane.getByText("Sửa mọi lỗi chắc chắn").first()).toBeVisible();
  await shot(page, "journal");
  await excel.button("Hoàn tác: Sửa mọi lỗi chắc chắn").click();
  await expect(excel.pane.getByText(/^Đã hoàn tác \d+ ô\.$/).first()).toBeVisible();
  await shot(page, "journal-undone");
  expect(await standing()).toEqual(before);
  // What was in the cells does not travel with the file.
  const text = Buffer.from(await excel.bytes()).toString("latin1");
  expect(text).not.toContain("beforeFormat");
});

test("a protected sheet: nothing is changed, one sentence", async ({ page }) => {
  await excel.open("?file=THCS-mau-1-sach.xlsx");
  const book = await protectedBook();
  await excel.openNext(book, "Có khóa.xlsx");
  await excel.select("J4");
  await excel.button("Đóng").first().click();
  await menu("Công cụ cột");
  await excel.pane.getByRole("combobox", { name: "Việc cần làm" }).selectOption("split");
  await excel.pane.getByRole("combobox", { name: "Cột", exact: true }).selectOption({ label: "D: Họ tên" });
  const before = await standing();
  await excel.button(/^Sửa \d+ ô$/).click();
  await expect(excel.pane.getByText(/Chưa ghi được vào ô: trang tính đang được bảo vệ/).first()).toBeVisible();
  await shot(page, "fixes-protected");
  expect(await standing()).toEqual(before);
});

test("while somebody types in a cell nothing is written, and it is said", async ({ page }) => {
  await excel.open();
  await excel.button(/Sửa mọi lỗi chắc chắn/).click();
  await expect(excel.button(/^Sửa \d+ ô$/)).toBeVisible();
  const before = await standing();
  await page.evaluate(() => window.standIn?.faults.failNextBatches("InvalidOperationInCellEditMode", 12));
  await excel.button(/^Sửa \d+ ô$/).click();
  await expect(excel.pane.getByText(/bấm Enter trong ô đó/).first()).toBeVisible({ timeout: 30_000 });
  expect(await standing()).toEqual(before);
  await page.evaluate(() => window.standIn?.faults.clear());
  await excel.button(/^Sửa \d+ ô$/).click();
  await expect(excel.pane.getByText(/^Đã sửa \d+ ô\.$/).first()).toBeVisible();
});

for (const host of ["web", "2021"]) {
  test(`codes stay text and dates stay days (Excel ${host}); undo gives cells their own format again`, async ({
    page,
  }) => {
    await excel.open(`?file=THCS-mau-1-sach.xlsx&host=${host}`);
    const dates = ["3/4/2006", "25/12/2006", "5.9.06", "38978", "chưa rõ"];
    // As text, as an export has them.
    await page.evaluate((texts) => {
      const grid = window.standIn?.grid;
      const id = grid?.activeSheetId() ?? "";
      texts.forEach((text, place) => {
        const area = { top: 4 + place, bottom: 4 + place, left: 4, right: 4 };
        grid?.setNumberFormats(id, area, [["@"]]);
        grid?.setValues(id, area, [[text]]);
      });
    }, dates);
    await excel.button("Kiểm tra").click();
    await excel.expectCurrent();
    const before = await standing();
    await excel.select("E5:E9");
    await menu("Công cụ cột");
    await excel.pane.getByRole("combobox", { name: "Việc cần làm" }).selectOption("dates");
    await excel.pane.getByRole("checkbox", { name: "Chỉ vùng đang chọn (E5:E9)" }).check();
    await shot(page, `tools-dates-${host}`);
    await excel.button("Sửa 4 ô").click();
    await expect(excel.pane.getByText("Đã sửa 4 ô.").first()).toBeVisible();
    expect(await Promise.all(["E5", "E6", "E7", "E8", "E9"].map((cell) => excel.value(cell)))).toEqual([
      38810,
      39076,
      38965,
      38978,
      "chưa rõ",
    ]);
    const formats = await page.evaluate(() =>
      window.standIn?.grid.sheets()[0]?.numberFormats({ top: 4, bottom: 7, left: 4, right: 4 }),
    );
    expect(formats).toEqual([["dd/mm/yyyy"], ["dd/mm/yyyy"], ["dd/mm/yyyy"], ["dd/mm/yyyy"]]);
    await excel.expectCurrent();
    await excel.button("Hoàn tác").first().click();
    await expect(excel.pane.getByText("Đã hoàn tác 4 ô.").first()).toBeVisible();
    expect(await standing()).toEqual(before);
  });
}

test("names are split into the next empty columns, which is said before", async ({ page }) => {
  await excel.open("?file=THCS-mau-1-sach.xlsx");
  await excel.select("D2");
  await menu("Công cụ cột");
  await expect(excel.pane.getByText("Xem trước")).toBeVisible();
  await shot(page, "tools");
  await excel.pane.getByRole("combobox", { name: "Việc cần làm" }).selectOption("split");
  await shot(page, "tools-split");
  await page.emulateMedia({ forcedColors: "active" });
  await shot(page, "tools-split-contrast");
  await page.emulateMedia({ forcedColors: "none" });
  await excel.button(/^Sửa [\d.]+ ô$/).click();
  await expect(excel.pane.getByText(/^Đã sửa [\d.]+ ô\.$/).first()).toBeVisible({ timeout: 20_000 });
  await shot(page, "tools-split-done");
});

test("five thousand cells are one step of few round trips", async ({ page }) => {
  const school = makeSchool({ seed: 3, level: "C2", pupils: 5_000 });
  const pupils = school.pupils.map((pupil) => ({ ...pupil, fullName: `${String(pupil.fullName)} ` }));
  await excel.openBook(await writeWorkbook(schoolBook({ ...school, pupils })), "Năm nghìn.xlsx");
  await excel.button(/Sửa mọi lỗi chắc chắn/).click();
  await expect(excel.button(/^Sửa [\d.]+ ô$/)).toBeVisible({ timeout: 60_000 });
  const before = await page.evaluate(() => window.standIn?.counters.roundTrips ?? 0);
  const start = Date.now();
  await excel.button(/^Sửa [\d.]+ ô$/).click();
  await expect(excel.pane.getByText(/^Đã sửa 5.000 ô\.$/).first()).toBeVisible({ timeout: 60_000 });
  const seconds = (Date.now() - start) / 1000;
  const trips = (await page.evaluate(() => window.standIn?.counters.roundTrips ?? 0)) - before;
  test.info().annotations.push({ type: "measured", description: `${String(seconds)} s, ${String(trips)} round trips` });
  console.log(`5,000 cells: ${String(seconds)} s, ${String(trips)} round trips`);
  expect(trips).toBeLessThanOrEqual(8);
  expect(await excel.value("D2")).toBe(school.pupils[0]?.fullName);
  await excel.expectCurrent();
});

test("by keyboard alone: Escape goes back to the menu's button, and Tab leads on from a view's title", async () => {
  await excel.open();
  await excel.button("Thêm").focus();
  await excel.page.keyboard.press("Enter");
  await expect(excel.pane.getByRole("menuitem").first()).toBeFocused();
  await excel.page.keyboard.press("Escape");
  await expect(excel.button("Thêm")).toBeFocused();
  await excel.button(/^Sửa mọi lỗi chắc chắn/).focus();
  await excel.page.keyboard.press("Enter");
  await expect(excel.pane.getByRole("heading", { name: "Xem trước khi sửa" })).toBeFocused();
  await excel.page.keyboard.press("Tab");
  await expect(excel.button(/^Sửa \d+ ô$/)).toBeFocused();
  // Backwards through the list no line that has the keyboard lies under the bar.
  await excel.pane.getByRole("checkbox", { name: /^Ô/ }).first().focus();
  for (let step = 0; step < 30; step++) await excel.page.keyboard.press("Tab");
  for (let step = 0; step < 25; step++) {
    await excel.page.keyboard.press("Shift+Tab");
    expect(await isCovered()).toBe(false);
  }
  await excel.page.keyboard.press("Escape");
  await expect(excel.button(/^Sửa mọi lỗi chắc chắn/)).toBeFocused();
});

/** Whether something else lies over what has the keyboard in the pane. */
function isCovered(): Promise<boolean> {
  return excel.pane.locator("body").evaluate(() => {
    const focused = document.activeElement;
    const { left, top, width, height } = (focused ?? document.body).getBoundingClientRect();
    const above = document.elementFromPoint(left + width / 2, top + height / 2);
    return focused === null || above === null || !(focused.contains(above) || above.contains(focused));
  });
}
