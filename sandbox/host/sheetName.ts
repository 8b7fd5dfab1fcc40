import { ExcelError } from "./excelError";
import type { HostBook } from "./hostBook";

/** Excel's rules for a sheet's name. Throws `InvalidArgument`, or `ItemAlreadyExists` where another sheet has it. */
export function checkSheetName(book: HostBook, name: string, ownSheetId: string | null): void {
  const isBad = name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name);
  if (isBad || name.toLowerCase() === "history") throw new ExcelError("InvalidArgument");
  const other = book.sheetByName(name);
  if (other && other.id !== ownSheetId) throw new ExcelError("ItemAlreadyExists");
}
