import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WorkbookError } from "../workbook/workbookError";
import { writeWorkbook } from "../workbook/writeWorkbook";
import { createWorkbookReader, readInWorker } from "./readInWorker";
import { answerRead } from "./readWorker";

// A worker compiles its TypeScript anew.
jest.setTimeout(120_000);

let folder = "";
const pathOf = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "so-sach-"));
  const values = [
    ["Họ và tên", "Ngày sinh"],
    ["Nguyễn Văn An", 40312],
  ];
  const formats = [{ area: { top: 1, left: 1, bottom: 1, right: 1 }, numberFormat: "dd/mm/yyyy" }];
  await writeFile(pathOf("Lớp 6.xlsx"), await writeWorkbook({ sheets: [{ name: "Lớp 6", values, formats }] }));
  const rows = Array.from({ length: 20_000 }, (_, row) =>
    Array.from({ length: 20 }, (_, column) => `Học sinh ${String(row)}.${String(column)}`),
  );
  await writeFile(pathOf("large.xlsx"), await writeWorkbook({ sheets: [{ name: "S", values: rows }] }));
  await writeFile(pathOf("page.xls"), "<html></html>");
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe("the worker's answer", () => {
  test("is the workbook, the refusal or the failure", async () => {
    expect(await answerRead({ path: pathOf("Lớp 6.xlsx"), limits: {} })).toMatchObject({
      kind: "opened",
      workbook: { fileName: "Lớp 6.xlsx" },
    });
    expect(await answerRead({ path: pathOf("page.xls"), limits: {} })).toMatchObject({ kind: "refused", code: "html" });
    expect(await answerRead({ path: pathOf("large.xlsx"), limits: { fileBytes: 10 } })).toMatchObject({
      kind: "refused",
      code: "tooLarge",
    });
    expect(await answerRead({ path: pathOf("none.xlsx"), limits: {} })).toMatchObject({ kind: "failed" });
  });
});

describe("a worker thread", () => {
  test("opens files with their maps, refuses with our error, and fails with the system's", async () => {
    const reader = createWorkbookReader();
    try {
      const book = await reader.read(pathOf("Lớp 6.xlsx"));
      expect(book.sheets[0]?.values[1]).toEqual(["Nguyễn Văn An", 40312]);
      expect([...(book.sheets[0]?.numberFormats.values() ?? [])]).toEqual(["dd/mm/yyyy"]);
      const refusal = await reader.read(pathOf("page.xls")).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(WorkbookError);
      expect(refusal).toMatchObject({ code: "html" });
      await expect(reader.read(pathOf("none.xlsx"))).rejects.toThrow("ENOENT");
    } finally {
      await reader.close();
    }
  });

  test("is stopped at the time limit, and the next file finds a new one", async () => {
    const reader = createWorkbookReader({ timeoutMs: 1 });
    try {
      const [slow, next] = await Promise.allSettled([
        reader.read(pathOf("large.xlsx")),
        reader.read(pathOf("page.xls")),
      ]);
      expect(slow).toMatchObject({ status: "rejected", reason: { code: "timeout" } });
      expect(next).toMatchObject({ status: "rejected", reason: { code: "timeout" } });
    } finally {
      await reader.close();
    }
    await expect(readInWorker(pathOf("Lớp 6.xlsx"))).resolves.toMatchObject({ fileName: "Lớp 6.xlsx" });
  });

  test("that runs out of memory ends alone", async () => {
    const reader = createWorkbookReader({ heapMb: 40 });
    try {
      await expect(reader.read(pathOf("large.xlsx"))).rejects.toMatchObject({ code: "tooLarge" });
      await expect(reader.read(pathOf("Lớp 6.xlsx"))).resolves.toMatchObject({ fileName: "Lớp 6.xlsx" });
    } finally {
      await reader.close();
    }
  });
});
