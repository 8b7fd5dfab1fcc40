import type { CellEdit, CellRef, CellValue } from "../../workbook/types";

/** Why a tool leaves a cell as it is. */
export type LeftReason =
  | "formula"
  /** Part of a merged area: Excel keeps what its top left cell holds, and no more. */
  | "merged"
  /** The target holds something else already. */
  | "filled"
  | "notADate"
  /** Not in the calendar in the chosen order. */
  | "impossibleDay"
  /** A year alone, or with a month: the day is not known. */
  | "yearOnly"
  /** The day is greater than 12 and cannot be a month. */
  | "dayAfter12"
  | "notATick"
  /** Nobody at all is ticked in the column. */
  | "noTicks"
  /** A name of one word has no family name to split off. */
  | "oneWord"
  /** No title above the pupil names one class. */
  | "noClassTitle";

/** What a tool makes of one value. */
export type ToolAnswer =
  | { readonly kind: "same" }
  | { readonly kind: "change"; readonly value: CellValue; readonly numberFormat?: string }
  | { readonly kind: "left"; readonly reason: LeftReason };

/** A cell to write, and what stands there now. */
export interface ToolEdit extends CellEdit {
  readonly expected: CellValue;
  readonly expectedFormat: string;
}

export interface ToolPlan {
  readonly edits: readonly ToolEdit[];
  readonly left: readonly (CellRef & { readonly reason: LeftReason })[];
}

export const same: ToolAnswer = { kind: "same" };

export function left(reason: LeftReason): ToolAnswer {
  return { kind: "left", reason };
}
