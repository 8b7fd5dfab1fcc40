import type { RecognisedSheet } from "../../forms/types";
import { cellAddress } from "../../workbook/address";
import type { CellRef } from "../../workbook/types";

/** `T2`, and in a book of several lists `6A!T2`. */
export function addressIn(lists: readonly RecognisedSheet[], { sheet, row, column }: CellRef): string {
  const address = cellAddress(row, column);
  const list = lists.length > 1 ? lists.find(({ sheetId }) => sheetId === sheet) : undefined;
  return list ? `${list.sheetName}!${address}` : address;
}
