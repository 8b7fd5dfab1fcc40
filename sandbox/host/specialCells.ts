import type { Area, CellValue } from "../../src/workbook/types";
import { collectAreas, intersect } from "./areas";
import { oneOf } from "./arguments";
import type { Cells } from "./cells";
import type { HostBook } from "./hostBook";
import { valueType } from "./valueType";

const CELL_TYPES = ["Blanks", "Constants", "Formulas", "Visible", "ConditionalFormats", "DataValidations"] as const;

/** `getSpecialCells`: the areas within the cells' used part that are of the type; empty where there are none. */
export function findSpecialCells(book: HostBook, cells: Cells, type: unknown, valueTypeName: unknown): Area[] {
  const cellType = oneOf(type, CELL_TYPES);
  const sheet = book.sheet(cells.sheetId);
  const used = sheet.usedArea(true);
  if (cellType === "ConditionalFormats" || cellType === "DataValidations") {
    const rules = cellType === "ConditionalFormats" ? sheet.conditionalFormats() : sheet.dataValidations();
    const covered = rules.flatMap((rule) => rule.areas);
    return cells.areas.flatMap((area) => covered.flatMap((other) => intersect(area, other) ?? []));
  }
  if (used === null) return [];
  return cells.areas.flatMap((area) => {
    const within = intersect(area, used);
    if (within === null) return [];
    if (cellType === "Visible") return collectAreas(within, (row) => !sheet.isRowHidden(row));
    const formulas = sheet.formulas(within);
    const values = sheet.values(within);
    const isWanted = valueFilter(valueTypeName);
    return collectAreas(within, (row, column) => {
      const value = values[row - within.top]?.[column - within.left] ?? "";
      const formula = formulas[row - within.top]?.[column - within.left];
      const isFormula = typeof formula === "string" && formula.startsWith("=");
      if (cellType === "Blanks") return value === "" && !isFormula;
      return isFormula === (cellType === "Formulas") && (isFormula || value !== "") && isWanted(value);
    });
  });
}

/** Excel's `SpecialCellValueType`: the kinds of value named in the word, `All` where it is left out. */
function valueFilter(name: unknown): (value: CellValue) => boolean {
  if (typeof name !== "string" || name === "All") return () => true;
  const kinds = new Map<ReturnType<typeof valueType>, string>([
    ["Error", "Errors"],
    ["Boolean", "Logical"],
    ["Double", "Number"],
    ["String", "Text"],
  ]);
  return (value) => name.includes(kinds.get(valueType(value)) ?? "Text");
}
