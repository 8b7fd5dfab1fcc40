/**
 * What the stand-in's Office.js side (`sandbox/host`) knows of the spreadsheet engine, and all it knows of it.
 *
 * Two implementations: `UniverGrid` (the page people use) and `MemoryGrid` (unit tests of the host side).
 * Rows and columns are 0-based. Values are as Excel gives them: `""` empty, dates as serial numbers, errors as
 * their text (`"#N/A"`).
 */
import type { Area, CellValue, SheetVisibility } from "../../src/workbook/types";

/** A conditional format as the stand-in keeps it: a custom formula rule, or somebody else's of any other type. */
export interface GridConditionalFormat {
  /** Stable while it exists. */
  readonly id: string;
  /** Excel's `ConditionalFormatType`: `Custom`, `CellValue`, `ContainsText`, `ColorScale`, `PresetCriteria`, … */
  readonly type: string;
  readonly areas: readonly Area[];
  /** With the leading `=`; only for `Custom`. Relative to the top left cell of the first area. */
  readonly formula?: string;
  readonly fillColor?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly stopIfTrue?: boolean;
}

/** A list, date, length … rule; `rule` in the shape of Excel's `DataValidationRule`. */
export interface GridDataValidation {
  readonly areas: readonly Area[];
  readonly rule: Readonly<Record<string, unknown>>;
}

export interface GridSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  /** Extent of cells that hold something; with `includeFormats`, also of cells that are only formatted. `null` = empty sheet. */
  usedArea(includeFormats: boolean): Area | null;
  /** Exactly as many rows and columns as the area has. */
  values(area: Area): CellValue[][];
  /** Formula text (`=…`) where there is one, else the value as Excel's `Range.formulas` gives it. */
  formulas(area: Area): CellValue[][];
  /** As the cell shows it. */
  texts(area: Area): string[][];
  numberFormats(area: Area): string[][];
  merges(): Area[];
  isRowHidden(row: number): boolean;
  /** Whether a filter is set on the sheet, and whether it hides anything. */
  filter(): { enabled: boolean; hidesRows: boolean };
  conditionalFormats(): GridConditionalFormat[];
  dataValidations(): GridDataValidation[];
  /** Font name of each cell (`Times New Roman`, `.VnTime`, …). */
  fontNames(area: Area): string[][];
}

/** Everything that changes the book. Called by the host side only; raises the same events as a user's edit, with `origin: "addin"`. */
export interface GridCommands {
  setValues(sheetId: string, area: Area, values: CellValue[][]): void;
  setFormulas(sheetId: string, area: Area, formulas: CellValue[][]): void;
  setNumberFormats(sheetId: string, area: Area, formats: string[][]): void;
  clear(sheetId: string, area: Area, what: "All" | "Contents" | "Formats"): void;
  insertCells(sheetId: string, area: Area, shift: "Down" | "Right"): void;
  deleteCells(sheetId: string, area: Area, shift: "Up" | "Left"): void;
  addConditionalFormat(sheetId: string, format: Omit<GridConditionalFormat, "id">): string;
  updateConditionalFormat(sheetId: string, id: string, change: Partial<Omit<GridConditionalFormat, "id">>): void;
  deleteConditionalFormat(sheetId: string, id: string): void;
  /** `null` clears the area's validation. */
  setDataValidation(sheetId: string, area: Area, rule: Readonly<Record<string, unknown>> | null): void;
  setFill(sheetId: string, area: Area, color: string | null): void;
  setFont(
    sheetId: string,
    area: Area,
    font: { bold?: boolean; italic?: boolean; color?: string; name?: string; size?: number },
  ): void;
  setColumnWidth(sheetId: string, area: Area, points: number): void;
  freezeRows(sheetId: string, count: number): void;
  addSheet(name: string | null): string;
  deleteSheet(sheetId: string): void;
  renameSheet(sheetId: string, name: string): void;
  setVisibility(sheetId: string, visibility: SheetVisibility): void;
  setProtection(sheetId: string, isProtected: boolean): void;
  activate(sheetId: string): void;
  select(sheetId: string, area: Area): void;
}

export type GridEvent =
  | {
      readonly kind: "changed";
      readonly sheetId: string;
      /** Excel's `DataChangeType`. */
      readonly change:
        | "RangeEdited"
        | "RowInserted"
        | "RowDeleted"
        | "ColumnInserted"
        | "ColumnDeleted"
        | "CellInserted"
        | "CellDeleted";
      readonly area: Area;
      /** Present only where exactly one cell was edited. */
      readonly details?: { readonly before: CellValue; readonly after: CellValue };
      readonly origin: "user" | "addin";
    }
  | { readonly kind: "selected"; readonly sheetId: string; readonly areas: readonly Area[] }
  | { readonly kind: "activated"; readonly sheetId: string }
  | { readonly kind: "deactivated"; readonly sheetId: string }
  | { readonly kind: "added"; readonly sheetId: string }
  | { readonly kind: "deleted"; readonly sheetId: string }
  | { readonly kind: "renamed"; readonly sheetId: string; readonly before: string; readonly after: string }
  /** Another book was opened in the page: the add-in is closed and started anew, as Excel does. */
  | { readonly kind: "opened" };

export interface Grid extends GridCommands {
  /** Name of the open file, with its ending. */
  fileName(): string;
  /** In tab order. */
  sheets(): GridSheet[];
  activeSheetId(): string;
  selection(): { readonly sheetId: string; readonly areas: readonly Area[] };
  /** True while a person is typing in a cell: Excel refuses writes then. */
  isEditing(): boolean;
  /** Returns the function that ends the listening. */
  listen(listener: (event: GridEvent) => void): () => void;
  /** The book as .xlsx bytes: what was read comes back whole, with the edits made since. */
  save(extras: SaveExtras): Promise<Uint8Array>;
}

/** What Excel keeps in the file for add-ins, as the host side holds it. */
export interface SaveExtras {
  readonly webExtensions: readonly {
    /** The add-in's manifest id. */
    readonly addinId: string;
    /** `workbook.settings` of that add-in: name → JSON text. */
    readonly settings: Readonly<Record<string, string>>;
  }[];
}
