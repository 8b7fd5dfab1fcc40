import { MemoryGrid } from "../memoryGrid";
import { genuineExcel } from "../testing/genuineExcel";

/** What `Excel.createWorkbook` calls outside the web; the type definitions leave it out. */
interface MakesBooks {
  createWorkbook(base64: string): { open(): void };
}

function makerOf(context: Excel.RequestContext): MakesBooks {
  return context.workbook.application as unknown as MakesBooks;
}

test("a new book is opened beside, whole; what is no workbook is refused", async () => {
  const opened: Uint8Array[] = [];
  const shell = {
    showPane: () => undefined,
    isPaneVisible: () => true,
    openBook: (bytes: Uint8Array) => void opened.push(bytes),
  };
  const excel = genuineExcel(new MemoryGrid([{ name: "HS" }]), { shell });
  const bytes = Uint8Array.from([0x50, 0x4b, 3, 4, 255, 0]);
  await excel.run(async (context) => {
    makerOf(context).createWorkbook(Buffer.from(bytes).toString("base64")).open();
    await context.sync();
  });
  expect(opened).toEqual([bytes]);
  await expect(
    excel.run(async (context) => {
      makerOf(context).createWorkbook(Buffer.from("<html>").toString("base64")).open();
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(opened).toHaveLength(1);
});
