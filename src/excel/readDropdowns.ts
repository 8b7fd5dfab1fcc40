import { cellAddress } from "../workbook/address";
import { INPUT_RULE_TITLE } from "../workbook/inputRule";
import type { CellRef } from "../workbook/types";
import type { Gate } from "./gate";

/** Cells asked about in one batch. */
const CELLS_A_BATCH = 400;

/** What each cell offers for choosing; `null` where it has no list, or one that we set. */
export async function readDropdowns(gate: Gate, cells: readonly CellRef[]): Promise<(string | null)[]> {
  const found: (string | null)[] = [];
  for (let from = 0; from < cells.length; from += CELLS_A_BATCH) {
    found.push(...(await readBatch(gate, cells.slice(from, from + CELLS_A_BATCH))));
  }
  return found;
}

function readBatch(gate: Gate, cells: readonly CellRef[]): Promise<(string | null)[]> {
  return gate.read("read dropdown lists", (context) => {
    const validations = cells.map(({ sheet, row, column }) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(cellAddress(row, column));
      range.dataValidation.load("type,rule,errorAlert");
      return range.dataValidation;
    });
    return () => validations.map(sourceOf);
  });
}

/** Excel answers with text whatever the source was set from. */
function sourceOf({ type, rule, errorAlert }: Excel.DataValidation): string | null {
  const list = type === "List" ? rule.list : undefined;
  if (!list || (errorAlert as Excel.DataValidationErrorAlert | null)?.title === INPUT_RULE_TITLE) return null;
  return typeof list.source === "string" && list.source !== "" ? list.source : null;
}
