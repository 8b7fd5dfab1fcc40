import { writeFile } from "node:fs/promises";
import { type NewWorkbook, writeWorkbook } from "../workbook/writeWorkbook";

/** Writes a new workbook file, never over one that is there. Throws the system's error (`EEXIST`). */
export async function writeNewFile(path: string, book: NewWorkbook): Promise<void> {
  await writeFile(path, await writeWorkbook(book), { flag: "wx" });
}

/** One sentence of why a file could not be written. */
export function whyNotWritten(error: unknown): { readonly vi: string; readonly en: string } {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "EEXIST"
    ? {
        vi: "Đã có tệp mang tên này. Hãy chọn tên khác; chương trình không ghi đè lên tệp có sẵn.",
        en: "There is a file of this name. Choose another: nothing is written over a file.",
      }
    : {
        vi: "Không ghi được tệp: hãy xem lại thư mục và tên tệp.",
        en: "The file cannot be written: check folder and name.",
      };
}
