import { readFile } from "node:fs/promises";
import path from "node:path";
import JSZip from "jszip";
import { ExcelPage } from "./support/excelPage";
import { expect, shot, test } from "./support/test";

const samples = path.join(__dirname, "../../sandbox/samples");

let excel: ExcelPage;

test.beforeEach(({ page }) => {
  excel = new ExcelPage(page);
});

async function askForFile(unitName: string): Promise<void> {
  await excel.button("Lưu để nộp").click();
  await excel.pane.getByLabel("Tên đơn vị (trường)").fill(unitName);
  await excel.button("Tiếp tục").click();
}

test("a list that was only read and marked is handed over as it was, under the required name", async ({ page }) => {
  await excel.open();
  await askForFile("THCS Bến Vạn");
  await expect(excel.pane.getByText("THCS Bến Vạn_Mẫu số 1.xlsx").first()).toBeVisible();
  await expect(excel.pane.getByText(`Còn ${await excel.freshErrors()} lỗi`)).toBeVisible();
  await shot(page, "save");
  await excel.button(/Lưu dù còn lỗi/).click();
  const coming = page.waitForEvent("download");
  await excel.button("Vẫn lưu").click();
  const download = await coming;
  expect(download.suggestedFilename().normalize("NFC")).toBe("THCS Bến Vạn_Mẫu số 1.xlsx");
  await expect(excel.pane.getByText("Đã thấy tệp trong thư mục Tải xuống chưa?").first()).toBeVisible();

  const saved = await parts(await readFile(await download.path()));
  const original = await parts(await readFile(path.join(samples, "THCS-mau-1.xlsx")));
  expect([...saved.keys()].sort()).toEqual([...original.keys()].sort());
  for (const [name, text] of original) expect([name, saved.get(name) === text]).toEqual([name, true]);

  // The open book keeps its marks and the unit's name.
  const open = await parts(Buffer.from(await excel.bytes()));
  expect([...open.values()].some((text) => text.includes("so-sach"))).toBe(true);
  expect([...open.values()].some((text) => Buffer.from(text, "binary").toString("utf8").includes("Bến Vạn"))).toBe(
    true,
  );
});

test("edits are in the file, everything else is as it was", async ({ page }) => {
  await excel.open("?file=THCS-mau-1-sach.xlsx");
  await excel.type("AC3", "Ấp 7 mới");
  await excel.type("E4", "31/04/2006");
  await expect.poll(() => excel.marks()).toContain("E4 error");
  await askForFile('Trường "Mới": THCS');
  await expect(excel.pane.getByText(/Trường .Mới.* THCS_Mẫu số 1\.xlsx/).first()).toBeVisible();
  await excel.button(/Lưu dù còn lỗi/).click();
  const coming = page.waitForEvent("download");
  await excel.button("Vẫn lưu").click();
  const saved = await parts(await readFile(await (await coming).path()));
  const original = await parts(await readFile(path.join(samples, "THCS-mau-1-sach.xlsx")));
  const changed = [...original].filter(([name, text]) => saved.get(name) !== text).map(([name]) => name);
  expect(changed).toEqual(["xl/worksheets/sheet1.xml"]);
  expect([...saved.values()].some((text) => text.includes("so-sach"))).toBe(false);
  const [before, after] = [original, saved].map((book) => cells(book.get("xl/worksheets/sheet1.xml") ?? ""));
  const differing = [...(after ?? [])]
    .filter(([address, xml]) => before?.get(address) !== xml)
    .map(([address]) => address);
  expect(differing.sort()).toEqual(["AC3", "E4"]);
});

test("the unit is asked once: a book that is opened again knows it", async () => {
  await excel.open("?file=THCS-mau-1-sach.xlsx");
  await askForFile("THCS Bến Vạn");
  await expect(excel.button("Đổi tên đơn vị")).toBeVisible();
  await excel.openNext(await excel.bytes(), "Lại.xlsx");
  await excel.button("Lưu để nộp").click();
  await expect(excel.pane.getByText("THCS Bến Vạn_Mẫu số 1.xlsx").first()).toBeVisible();
});

test("a download that never comes leads to saving by hand, with the exact name", async ({ page }) => {
  await excel.open("?file=THCS-mau-1-sach.xlsx");
  await askForFile("THCS Bến Vạn");
  await excel.button("Lưu tệp").click();
  await excel.button("Chưa thấy").click();
  await expect(excel.pane.getByText("THCS Bến Vạn_Mẫu số 1.xlsx").first()).toBeVisible();
  await expect(excel.button("Sao chép tên")).toBeVisible();
  await excel.button("Mở trong cửa sổ mới").click();
  await excel.button("Không thấy cửa sổ mới?").click();
  await excel.button("Gỡ dấu trước khi lưu bằng tay").click();
  await expect(excel.pane.getByText("Đã gỡ dấu.").first()).toBeVisible();
  const open = await parts(Buffer.from(await excel.bytes()));
  expect([...open.values()].some((text) => text.includes("so-sach"))).toBe(false);
  await shot(page, "by-hand");
});

test("a file that Excel does not hand out ends in a sentence, and the next try works", async ({ page }) => {
  await excel.open("?file=THCS-mau-1-sach.xlsx");
  await askForFile("THCS Bến Vạn");
  await page.evaluate(() => window.standIn?.faults.failNextFiles(5001, 2));
  await excel.button("Lưu tệp").click();
  await expect(excel.pane.getByText(/Chưa lưu được/).first()).toBeVisible();
  await shot(page, "save-failed");
  const coming = page.waitForEvent("download");
  await excel.button("Thử lại").first().click();
  expect((await coming).suggestedFilename().normalize("NFC")).toBe("THCS Bến Vạn_Mẫu số 1.xlsx");
});

test.describe("the ladder", () => {
  const name = "THCS Bến Vạn_Mẫu số 1.xlsx";
  const noTraces = async (bytes: Uint8Array) =>
    [...(await parts(Buffer.from(bytes))).values()].every((text) => !text.includes("so-sach"));

  // The web gives the pane's frame no right to the clipboard.
  for (const host of ["web", "windows"]) {
    test(`${host}: a download, and the user says whether it came; the name is copied`, async ({ page, context }) => {
      await context.grantPermissions(["clipboard-read"]);
      await excel.open(`?file=THCS-mau-1-sach.xlsx&host=${host}`);
      await askForFile("THCS Bến Vạn");
      await excel.button("Sao chép tên").click();
      await expect(excel.pane.getByText("Đã sao chép.").first()).toBeVisible();
      expect((await page.evaluate(() => navigator.clipboard.readText())).normalize("NFC")).toBe(name);
      const coming = page.waitForEvent("download");
      await excel.button("Lưu tệp").click();
      expect((await coming).suggestedFilename().normalize("NFC")).toBe(name);
      await excel.button("Thấy rồi").click();
      await expect(excel.pane.getByText("Đã lưu tệp để nộp.").first()).toBeVisible();
    });
  }

  test("mac: no download is tried; the clean copy opens in a window of its own", async ({ page }) => {
    await excel.open("?file=THCS-mau-1-sach.xlsx&host=mac");
    await excel.type("E4", "31/04/2006");
    await expect.poll(() => excel.marks()).toContain("E4 error");
    await askForFile("THCS Bến Vạn");
    await excel.button(/Lưu dù còn lỗi/).click();
    let downloads = 0;
    page.on("download", () => (downloads += 1));
    await excel.button("Vẫn lưu").click();
    await expect(excel.pane.getByText(/không cho bảng bên cạnh tự lưu tệp/).first()).toBeVisible();
    await expect(excel.pane.getByText(name).first()).toBeVisible();
    await shot(page, "save-mac");
    await excel.button("Mở trong cửa sổ mới").click();
    await expect(excel.pane.getByText("Đã mở. Hãy sang cửa sổ mới.").first()).toBeVisible();
    await expect(excel.pane.getByText(/Trong cửa sổ mới: Bấm ⌘⇧S/)).toBeVisible();
    expect(downloads).toBe(0);
    const made = await page.evaluate(() => Array.from(window.standIn?.createdBooks[0] ?? []));
    expect(await noTraces(Uint8Array.from(made))).toBe(true);
    // The open book was left alone.
    expect(await excel.marks()).toContain("E4 error");

    const opening = page.waitForEvent("popup");
    await page.getByRole("link", { name: "Book1.xlsx" }).click();
    const window2 = new ExcelPage(await opening);
    await window2.waitUntilRead();
    expect(await window2.value("E4")).toBe("31/04/2006");
  });

  test("mac: where no window comes, the open book is saved by hand", async ({ page }) => {
    await excel.open("?file=THCS-mau-1-sach.xlsx&host=mac&faults=on:Application.createWorkbook=GeneralException");
    await askForFile("THCS Bến Vạn");
    await excel.button("Lưu tệp").click();
    await excel.button("Mở trong cửa sổ mới").click();
    await excel.button("Gỡ dấu trước khi lưu bằng tay").click();
    await expect(excel.pane.getByText("Đã gỡ dấu.").first()).toBeVisible();
    await expect(excel.pane.getByText(/⌘⇧S/)).toBeVisible();
    await expect(excel.pane.getByText(name).first()).toBeVisible();
    expect(await noTraces(await excel.bytes())).toBe(true);
    await shot(page, "save-mac-by-hand");
  });

  test("ipad: Excel hands out no file; saving by hand is offered at once, with the name", async () => {
    await excel.open("?file=THCS-mau-1-sach.xlsx&host=ipad");
    await askForFile("THCS Bến Vạn");
    await excel.button("Lưu tệp").click();
    await expect(excel.pane.getByText(/bản Excel này không làm được việc đó/).first()).toBeVisible();
    await excel.button("Lưu bằng tay").click();
    await expect(excel.pane.getByText(name).first()).toBeVisible();
    await expect(excel.pane.getByText(/Lưu bản sao/)).toBeVisible();
  });

  test("a blocked download of the statistics leads to a new window with the workbook", async ({ page }) => {
    await excel.open("?file=THCS-mau-1-sach.xlsx&host=windows&faults=noDownloads");
    await page.getByRole("button", { name: "Thống kê" }).click();
    await excel.pane.getByRole("tab", { name: "Báo cáo" }).click();
    await excel.button("Tải tệp Thống kê").click();
    await excel.button("Chưa thấy").click();
    await expect(excel.pane.getByText("Thống kê.xlsx").first()).toBeVisible();
    await excel.button("Mở trong cửa sổ mới").click();
    await expect(excel.pane.getByText("Đã mở. Hãy sang cửa sổ mới.").first()).toBeVisible();
    const made = await page.evaluate(() => Array.from(window.standIn?.createdBooks[0] ?? []));
    expect([...(await parts(Buffer.from(made))).keys()]).toContain("xl/workbook.xml");
  });
});

async function parts(bytes: Buffer): Promise<Map<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const texts = await Promise.all(
    Object.values(zip.files)
      .filter((file) => !file.dir)
      .map(async (file) => [file.name, await file.async("binarystring")] as const),
  );
  return new Map(texts);
}

/** Each `<c …>` of a sheet by address. */
function cells(sheetXml: string): Map<string, string> {
  return new Map(
    Array.from(sheetXml.matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>.*?<\/c>)/gs)).map(([xml, address = ""]) => [
      address,
      xml,
    ]),
  );
}
