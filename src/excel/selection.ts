import { HostError } from "../check/bookHost";
import { areaAddress, parseAreas } from "../workbook/address";
import type { Area, CellRef } from "../workbook/types";
import type { Gate } from "./gate";
import { isRefusal } from "./officeError";

/** Every selected area; `null` where no cells are selected (a chart, another book has the focus). */
export async function readSelection(
  gate: Gate,
): Promise<{ sheetId: string; areas: readonly [Area, ...Area[]] } | null> {
  try {
    return await gate.read("read selection", (context) => {
      const ranges = context.workbook.getSelectedRanges();
      ranges.load("address,worksheet/id");
      return () => {
        const [first, ...others] = parseAreas(ranges.address);
        return first ? { sheetId: ranges.worksheet.id, areas: [first, ...others] } : null;
      };
    });
  } catch (error) {
    if (isRefusal(error) || (error instanceof HostError && error.code === "busy")) return null;
    throw error;
  }
}

/** Shows the sheet and selects the cell. */
export function goTo(gate: Gate, cell: CellRef): Promise<void> {
  const area = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
  return gate.write("go to cell", (context) => {
    const sheet = context.workbook.worksheets.getItem(cell.sheet);
    sheet.activate();
    sheet.getRange(areaAddress(area)).select();
    return () => undefined;
  });
}
