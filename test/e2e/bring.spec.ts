import { resolveCatalogues } from "../../src/catalogues/catalogueSet";
import { WorkbookCheck } from "../../src/check/workbookCheck";
import { openWorkbook } from "../../src/workbook/openWorkbook";
import { INPUT_RULE_TITLE } from "../../src/workbook/inputRule";
import { emptyBook, exportedPage, exportedPupils, openExport } from "./support/bringBooks";
import { ExcelPage } from "./support/excelPage";
import { expect, shot, test } from "./support/test";

let excel: ExcelPage;

test.beforeEach(({ page }) => {
  excel = new ExcelPage(page);
});

async function openJob(name: string): Promise<void> {
  await excel.button("Thêm").click();
  await excel.pane.getByRole("menuitem", { name: "Nhập liệu" }).click();
  await excel.button(new RegExp(`^${name}`)).click();
}

const screen = (name: string) => shot(excel.page, `bring-${name}`);

test("an export open in Excel becomes a Mẫu số 1 in a new sheet; the export stays as it is", async () => {
  await excel.openBook(await openExport(), "vnedu.xlsx");
  const before = await openWorkbook(await excel.bytes());
  await openJob("Chuyển sang Mẫu số 1");
  await expect(excel.pane.getByText(`Danh sach (${String(exportedPupils)} học sinh)`)).toBeVisible();
  await screen("source");
  await excel.button("Tiếp").click();
  await expect(excel.pane.getByLabel("Cột «Mã MOET» vào cột nào")).toHaveValue("pupilCode");
  await expect(excel.pane.getByLabel("Cấp học")).toHaveValue("C2");
  await screen("mapping");
  await excel.button("Tiếp").click();
  await expect(excel.pane.getByText(`${String(exportedPupils)} học sinh`, { exact: false }).first()).toBeVisible();
  await screen("summary");
  await excel.button("Ghi vào trang mới").click();
  await expect(excel.pane.getByText("Đã ghi vào trang Sheet1", { exact: false }).first()).toBeVisible({
    timeout: 30_000,
  });
  await screen("written");
  await excel.button("Xem kết quả kiểm tra").click();
  await expect(excel.pane.getByText(/Mẫu số 1 · THCS/).first()).toBeVisible();
  const after = await openWorkbook(await excel.bytes());
  expect(after.sheets[0]?.values).toEqual(before.sheets[0]?.values);
  const list = after.sheets.find(({ name }) => name === "Sheet1");
  const check = new WorkbookCheck({ ...after, sheets: after.sheets.filter((sheet) => sheet.name !== "Danh sach") });
  expect(check.problems.filter(({ severity }) => severity !== "info")).toEqual([]);
  expect(check.recognised[0]).toMatchObject({ confidence: 1, level: "C2" });
  expect(list?.values).toHaveLength(exportedPupils + 1);
});

test("a chosen .xls that is a web page is read, mapped and written", async () => {
  await excel.openBook(await emptyBook(), "Book1.xlsx");
  await openJob("Chuyển sang Mẫu số 1");
  await excel.pane.locator("input[type=file]").setInputFiles({
    name: "DanhSach.xls",
    mimeType: "application/vnd.ms-excel",
    buffer: Buffer.from(exportedPage()),
  });
  await expect(excel.pane.getByText("Trong tệp DanhSach.xls")).toBeVisible();
  await excel.button("Tiếp").click();
  await excel.button("Tiếp").click();
  await expect(excel.pane.getByText(`Trạng thái HS: ${String(exportedPupils)} em chưa có`)).toBeVisible();
  await excel.pane.getByText("Em nào chưa ghi trạng thái", { exact: false }).click();
  await screen("html");
  await excel.button("Ghi vào trang mới").click();
  await expect(excel.pane.getByText("Đã ghi vào trang", { exact: false }).first()).toBeVisible({ timeout: 30_000 });
  const after = await openWorkbook(await excel.bytes());
  const check = new WorkbookCheck(after);
  expect(check.recognised.map(({ rows }) => rows.length)).toEqual([exportedPupils]);
  expect(check.problems.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("a blank form made in the open book is recognised, clean, and has its lists", async () => {
  await excel.openBook(await emptyBook(), "Book1.xlsx");
  await openJob("Tạo Mẫu số 1 trống");
  await excel.pane.getByLabel("Cấp học").selectOption("C2");
  await excel.pane.getByLabel("Các lớp của trường", { exact: false }).fill("6A, 6B, 7A");
  await screen("blank");
  await excel.button("Tạo trong tệp đang mở").click();
  await expect(excel.pane.getByText("Đã tạo trang", { exact: false }).first()).toBeVisible({ timeout: 30_000 });
  await excel.button("Xem kết quả kiểm tra").click();
  await expect(excel.pane.getByText(/Mẫu số 1 · THCS · 2017–2018/).first()).toBeVisible();
  await screen("blank-made");
  const book = await openWorkbook(await excel.bytes());
  const check = new WorkbookCheck(book);
  expect(check.problems).toEqual([]);
  expect(check.recognised[0]).toMatchObject({ confidence: 1, level: "C2", schoolYear: 2017 });
  expect(
    resolveCatalogues(book)
      .get("class")
      ?.catalogue.entries.map(({ code }) => code),
  ).toEqual(["6A", "6B", "7A"]);
  const rules = await excel.page.evaluate(() => {
    const grid = window.standIn?.grid;
    const sheet = grid?.sheets().find((one) => one.id === grid.activeSheetId());
    return (sheet?.dataValidations() ?? []).map(({ rule }) => JSON.stringify(rule));
  });
  expect(rules.some((rule) => rule.includes("'LOP'!$B$3:$B$62"))).toBe(true);
  expect(rules.some((rule) => rule.includes("'GIOI_TINH'!$C$3:$C$4"))).toBe(true);
});

test("rules for typing go on and off, and the user's own rule stays", async () => {
  await excel.open("?file=THCS-mau-1-sach.xlsx");
  const titles = () =>
    excel.page.evaluate(() => {
      const grid = window.standIn?.grid;
      const sheet = grid?.sheets().find((one) => one.name === "Sheet1");
      return (sheet?.dataValidations() ?? []).map(({ rule }) => {
        const alert = (rule as { errorAlert?: { title?: string } }).errorAlert;
        return alert?.title ?? "";
      });
    });
  const own = (await titles()).length;
  expect(own).toBeGreaterThan(0);
  await openJob("Ràng buộc khi nhập");
  await screen("rules");
  await excel.button("Đặt ràng buộc").click();
  await expect(excel.pane.getByText("Các cột này đã có ràng buộc của bạn", { exact: false })).toBeVisible({
    timeout: 20_000,
  });
  await screen("rules-own");
  await excel.button("Giữ của tôi, đặt chỗ còn lại").click();
  await expect(excel.pane.getByText("Đã đặt ràng buộc cho", { exact: false }).first()).toBeVisible({ timeout: 20_000 });
  expect((await titles()).filter((title) => title === INPUT_RULE_TITLE).length).toBeGreaterThan(5);
  await excel.button("Gỡ ràng buộc của Sổ Sạch").click();
  await expect(excel.pane.getByText("Đã gỡ ràng buộc", { exact: false }).first()).toBeVisible({ timeout: 30_000 });
  const left = await titles();
  expect(left).not.toContain(INPUT_RULE_TITLE);
  expect(left.length).toBe(own);
});
