import { parseArea } from "../../src/workbook/address";
import { openWorkbook } from "../../src/workbook/openWorkbook";
import { writeWorkbook } from "../../src/workbook/writeWorkbook";
import { ExcelPage } from "./support/excelPage";
import { addressOf, sampleBytes, sampleCheck } from "./support/resultBooks";
import { expect, shot, test } from "./support/test";

// Each opens a whole book of year-end results.
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

const picture = (name: string) => shot(excel.page, `results-${name}`);

async function openResults(): Promise<void> {
  await excel.button("Thêm").click();
  await excel.pane.getByRole("menuitem", { name: "Kết quả và tốt nghiệp" }).click();
  await expect(excel.pane.getByRole("heading", { name: "Đối chiếu với Mẫu số 1" })).toBeVisible();
}

/** Writes past the keyboard, as a person would paste. */
async function setCells(sheet: string, address: string, values: readonly (readonly (string | number)[])[]) {
  const area = parseArea(address);
  await excel.page.evaluate(
    ({ sheet, area, values }) => {
      const grid = window.standIn?.grid;
      const id = grid?.sheets().find((one) => one.name === sheet)?.id;
      if (grid && id !== undefined && area)
        grid.setValues(
          id,
          area,
          values.map((row) => [...row]),
        );
    },
    { sheet, area, values },
  );
}

for (const [name, level, pupils] of [
  ["MamNon-mau-2-sach", "Mầm non", "trẻ"],
  ["TieuHoc-mau-2", "Tiểu học", "học sinh"],
  ["THCS-mau-2", "THCS", "học sinh"],
  ["THPT-mau-2", "THPT", "học sinh"],
  ["GDTX-mau-2-sach", "GDTX", "học viên"],
] as const) {
  test(`${name}: recognised, and counted like a check without Excel`, async () => {
    await excel.open(`?file=${name}.xlsx`);
    await picture(name);
    const { recognised, problems } = await sampleCheck(`${name}.xlsx`);
    const n = recognised.reduce((sum, { rows }) => sum + rows.length, 0);
    await expect(excel.pane.getByRole("heading", { level: 1 })).toHaveText(
      `Mẫu số 2 · ${level} · 2017–2018 · ${String(n)} ${pupils} trong ${String(recognised.length)} trang tính`,
    );
    const count = (severity: string) => problems.filter((problem) => problem.severity === severity).length;
    if (!name.endsWith("sach")) expect(count("error")).toBeGreaterThan(0);
    await expect
      .poll(() => excel.counts())
      .toEqual({ error: count("error"), warning: count("warning"), info: count("info") });
    await excel.button("Cột").click();
    await expect(excel.pane.getByRole("heading", { level: 1 })).not.toHaveText(/^Mẫu số 2/);
    await picture(`${name}-columns`);
    await excel.button("Quay lại").click();
    await openResults();
    await picture(`${name}-view`);
  });
}

test("a mark typed wrong is told at once, and a locked cell too", async () => {
  const check = await sampleCheck("THCS-mau-2-sach.xlsx");
  await excel.open("?file=THCS-mau-2-sach.xlsx");
  const mark = addressOf(check, "6A", "mark.math", 1);
  const before = await excel.value(mark, "6A");
  await excel.type(mark, "85");
  await excel.select(mark);
  await expect(excel.pane.getByText(`Ô ${mark}`)).toBeVisible();
  await expect.poll(() => excel.marks()).toContain(`${mark} error`);
  await picture("mark");
  await excel.type(mark, String(before).replace(".", ","));
  await expect.poll(() => excel.marks()).not.toContain(`${mark} error`);

  const code = addressOf(check, "6A", "pupilCode", 2);
  const codeBefore = await excel.value(code, "6A");
  await excel.type(code, "8399999999");
  await excel.select(code);
  await expect(excel.pane.getByText(/do hệ thống xuất ra là/).first()).toBeVisible();
  await picture("locked");
  await excel.type(code, String(codeBefore));
  await expect.poll(() => excel.marks()).not.toContain(`${code} warning`);
});

test("Tính giúp restores emptied results as one step, which undo takes back", async () => {
  const name = "THCS-mau-2-sach.xlsx";
  const check = await sampleCheck(name);
  await excel.open(`?file=${name}`);
  const sheet = check.recognised.find(({ sheetName }) => sheetName === "6A");
  const rows = sheet?.rows ?? [];
  const areas = (["yearMean", "academicRank", "title", "promoted"] as const).map((field) => {
    const first = addressOf(check, "6A", field, 0);
    const last = addressOf(check, "6A", field, rows.length - 1);
    return `${first}:${last}`;
  });
  const read = () =>
    excel.page.evaluate(
      (all) => {
        const found = window.standIn?.grid.sheets().find((one) => one.name === "6A");
        return all.map((area) => area && found?.values(area));
      },
      areas.map((area) => parseArea(area)),
    );
  const before = await read();
  for (const area of areas)
    await setCells(
      "6A",
      area,
      Array.from(rows, () => [""]),
    );
  const blank = await read();
  expect(blank).not.toEqual(before);
  // A mark that is missing, so that something cannot be computed.
  const math = addressOf(check, "6A", "mark.math", 0);
  const mathBefore = await excel.value(math, "6A");
  await setCells("6A", math, [[""]]);
  await excel.button("Kiểm tra").click();
  await openResults();
  await picture("compute");
  await excel.button(/^Xem trước \d+ ô…$/).click();
  await expect(excel.pane.getByText(/thiếu hoặc sai điểm Toán/).first()).toBeVisible();
  await picture("compute-left");
  await excel.button("Quay lại").click();

  await excel.type(math, String(mathBefore).replace(".", ","));
  await excel.button(/^Xem trước \d+ ô…$/).click();
  await expect(excel.button(/^Sửa \d+ ô$/)).toBeVisible();
  await expect(excel.pane.getByText(/thiếu hoặc sai điểm/)).toHaveCount(0);
  await picture("compute-review");
  await excel.button(/^Sửa \d+ ô$/).click();
  await expect(excel.pane.getByText(/^Đã sửa \d+ ô\.$/).first()).toBeVisible();
  await picture("compute-done");
  expect(await read()).toEqual(before);
  await excel.button("Hoàn tác").first().click();
  await expect(excel.pane.getByText(/^Đã hoàn tác \d+ ô\.$/).first()).toBeVisible();
  expect(await read()).toEqual(blank);
});

test("a chosen Mẫu số 1 is compared, and its differences lead to their cells", async () => {
  await excel.open("?file=THCS-mau-2-sach.xlsx");
  await openResults();
  const choose = (name: string, buffer: Buffer) =>
    excel.pane
      .locator('input[aria-label="Chọn các tệp để đối chiếu"]')
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  await choose("Không phải sổ.xlsx", Buffer.from("đây không phải là tệp Excel"));
  await expect(excel.pane.getByText(/Không phải sổ|không phải|Không đọc được/).first()).toBeVisible();
  await picture("compare-bad");
  await choose("Mẫu số 2.xlsx", sampleBytes("THCS-mau-2.xlsx"));
  await expect(excel.pane.getByText(/cùng loại mẫu với tệp đang mở/).first()).toBeVisible();
  await choose("Mẫu số 1.xlsx", sampleBytes("THCS-mau-1-sach.xlsx"));
  await expect(excel.pane.getByText(/^Khớp với tệp Mẫu số 1\.xlsx/).first()).toBeVisible({ timeout: 30_000 });
  await picture("compare-fine");

  const book = await openWorkbook(sampleBytes("THCS-mau-1-sach.xlsx"), { fileName: "a.xlsx" });
  const check = await sampleCheck("THCS-mau-1-sach.xlsx");
  const list = check.recognised[0];
  const [nameColumn, codeColumn, sexColumn] = (["fullName", "pupilCode", "sex"] as const).map(
    (field) => list?.columns.get(field) ?? -1,
  );
  const results = await sampleCheck("THCS-mau-2-sach.xlsx");
  const codes = [0, 1].map((pupil) => {
    const sheet = results.checkedSheets[0];
    return sheet?.list.at(pupil).text("pupilCode") ?? "";
  });
  const changed = book.sheets.map((sheet, place) =>
    place > 0
      ? sheet
      : {
          ...sheet,
          values: sheet.values
            .filter((row) => String(row[codeColumn ?? -1]) !== codes[1])
            .map((row) =>
              String(row[codeColumn ?? -1]) === codes[0]
                ? row.map((value, column) =>
                    column === nameColumn ? "Tên Khác Hẳn" : column === sexColumn && value === "Nữ" ? "Nam" : value,
                  )
                : row,
            ),
        },
  );
  await choose(
    "Mẫu số 1 đã sửa.xlsx",
    Buffer.from(await writeWorkbook({ sheets: changed.map(({ name, values }) => ({ name, values })) })),
  );
  await expect(excel.pane.getByText(/^So với tệp Mẫu số 1 đã sửa\.xlsx: \d+ chỗ khác nhau\.$/).first()).toBeVisible({
    timeout: 30_000,
  });
  await expect(excel.button(/«.+», trong Mẫu số 1 \(dòng \d+\) là «Tên Khác Hẳn»/)).toBeVisible();
  await expect(excel.button(/không có trong Mẫu số 1/)).toBeVisible();
  await excel.button(/không có trong Mẫu số 1/).scrollIntoViewIfNeeded();
  await picture("compare-differs");
  await excel.button(/không có trong Mẫu số 1/).click();
  await expect
    .poll(() =>
      excel.page.evaluate(
        () => window.standIn?.grid.sheets().find((one) => one.id === window.standIn?.grid.activeSheetId())?.name,
      ),
    )
    .toBe("6A");
});

for (const [name, message] of [
  ["THCS-mau-2-sach", /^191 học sinh: \d+ đạt, \d+ chưa đạt, 3 chưa đủ dữ liệu\.$/],
  ["THPT-mau-2-sach", /^78 học sinh:/],
  ["GDTX-mau-2-sach", /^76 học sinh:/],
  ["TieuHoc-mau-2-sach", /^47 học sinh:/],
  ["MamNon-mau-2-sach", /^59 học sinh:/],
] as const) {
  test(`${name}: the graduation list is made, recognised, checked and removed`, async () => {
    await excel.open(`?file=${name}.xlsx`);
    const before = await excel.counts();
    await openResults();
    await expect(excel.pane.getByText(message)).toBeVisible();
    await excel.pane.getByText(message).scrollIntoViewIfNeeded();
    await picture(`graduation-${name}`);
    await excel.button("Tạo trang danh sách").click();
    await expect(
      excel.pane.getByText(/^Trang «Xét tốt nghiệp» là danh sách xét tốt nghiệp, đã kiểm tra/),
    ).toBeVisible();
    await excel.button("Gỡ trang «Xét tốt nghiệp»").scrollIntoViewIfNeeded();
    await picture(`graduation-${name}-made`);
    // A graduation list is no Mẫu số 1 to compare with.
    await expect(excel.pane.getByText(/^Tệp này mới có một mẫu\./)).toBeVisible();
    expect((await excel.freshCheck()).filter(({ sheetName }) => sheetName === "Xét tốt nghiệp")).toEqual([]);
    await excel.button("Gỡ trang «Xét tốt nghiệp»").click();
    await expect(excel.button("Gỡ trang «Xét tốt nghiệp»")).toHaveCount(0);
    await expect(excel.pane.getByText(/^Trang «Xét tốt nghiệp» là danh sách/)).toHaveCount(0);
    await excel.button("Quay lại").click();
    await expect.poll(() => excel.counts()).toEqual(before);
  });
}
