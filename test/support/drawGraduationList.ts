import { graduationSheet } from "../../src/check/results/graduationList";
import type { WorkbookCheck } from "../../src/check/workbookCheck";
import { emptySheet } from "../../src/rules/exampleBook";
import { cellKey } from "../../src/workbook/cells";

/** Draws the list up from the book and puts it into it as the pane does; gives the sheet's id. */
export function drawGraduationList(check: WorkbookCheck): string {
  const name = "Xét tốt nghiệp";
  const drawn = graduationSheet(
    check.checkedSheets.map(({ list }) => list),
    name,
    "DANH SÁCH XÉT TỐT NGHIỆP NĂM HỌC 2017-2018",
  );
  if (!drawn) throw new Error("no final class");
  const values = drawn.values.map((row) => [...row]);
  const numberFormats = new Map<number, string>();
  for (const { area, numberFormat } of drawn.formats ?? []) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++)
        numberFormats.set(cellKey(row, column), numberFormat);
    }
  }
  check.putSheet({ ...emptySheet("drawn", name), values, numberFormats, merges: [...(drawn.merges ?? [])] });
  return "drawn";
}
