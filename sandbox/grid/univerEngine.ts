import type { ICommandService, Injector, IUniverInstanceService, Univer } from "@univerjs/core";
import type { ISelectionWithStyle } from "@univerjs/preset-sheets-core";
import type { FormatRule } from "./readConditionalFormat";
import type { ValidationRule } from "./readDataValidation";

/**
 * The spreadsheet engine as `UniverGrid` needs it: the page gives one that shows itself, tests one without a screen.
 */
export interface UniverEngine {
  readonly univer: Univer;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly instances: IUniverInstanceService;
  /** What is selected on the open sheet. */
  selections(): readonly ISelectionWithStyle[];
  isEditing(): boolean;
  /** Tells the user something short. */
  warn(message: string): void;
  conditionalFormats(unitId: string, sheetId: string): readonly FormatRule[];
  /** Puts these in the place of all the sheet has, in this order; not undoable. */
  setConditionalFormats(unitId: string, sheetId: string, rules: readonly FormatRule[]): void;
  dataValidations(unitId: string, sheetId: string): readonly ValidationRule[];
  /** Cell values as they go from the cell's editor into the sheet; returns what ends it. */
  onTyped(change: TypedChange): { dispose(): void };
  /** Text from outside that is pasted on the open sheet; what was copied in the book itself is not told. */
  onPasted(paste: (text: string) => void): { dispose(): void };
}

/** `null` leaves the value to the engine. */
export type TypedChange = (text: string, place: { sheetId: string; row: number; column: number }) => TypedCell | null;

export interface TypedCell {
  readonly v: string | number;
  readonly t: number;
  readonly numberFormat?: string;
}
