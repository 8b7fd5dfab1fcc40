import type { Area } from "../../src/workbook/types";
import type { Grid } from "../grid/grid";

export interface DefinedName {
  readonly name: string;
  /** `null`: of the whole book. */
  readonly sheetId: string | null;
  /** With the leading `=`. */
  readonly formula: string;
  readonly isVisible: boolean;
}

/** What an engine may offer beyond `Grid`. Where it does not, the host says so and answers as Excel refuses. */
export interface GridExtras {
  definedNames?(): DefinedName[];
  isColumnHidden?(sheetId: string, column: number): boolean;
  setRowsHidden?(sheetId: string, area: Area, isHidden: boolean): void;
  setMerged?(sheetId: string, area: Area, isMerged: boolean): void;
  setWrapText?(sheetId: string, area: Area, isWrapped: boolean): void;
  setHorizontalAlignment?(sheetId: string, area: Area, alignment: string): void;
}

export function extrasOf(grid: Grid): GridExtras {
  return grid as Grid & GridExtras;
}
