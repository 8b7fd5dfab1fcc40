/**
 * What the product needs of a program that has a workbook open. `src/excel` is the only room that knows Office.js and
 * implements it; the pane and the live check know nothing else. Every method may throw a `HostError`.
 */
import type { Area, AreaContent, CellEdit, CellRef, Sheet, Workbook } from "../workbook/types";
import type { Severity } from "../rules/types";
import type { InputRule } from "../workbook/inputRule";
import type { NewSheet } from "../workbook/writeWorkbook";

export type { AreaContent };

export interface Mark extends CellRef {
  readonly severity: Severity;
}

export type HostEvent =
  /** Cells changed; `areas` are a hint and are read again. `isOwn`: the echo of our own write. */
  | {
      readonly kind: "edited";
      readonly sheetId: string;
      readonly areas: readonly Area[];
      readonly isOwn: boolean;
      readonly isRemote: boolean;
    }
  /** Rows, columns or cells were inserted or deleted: places moved, the sheet is read anew. */
  | { readonly kind: "restructured"; readonly sheetId: string; readonly isRemote: boolean }
  | { readonly kind: "sheetAdded" | "sheetDeleted"; readonly sheetId: string }
  | { readonly kind: "sheetRenamed"; readonly sheetId: string; readonly name: string }
  | { readonly kind: "sheetActivated"; readonly sheetId: string }
  | { readonly kind: "selected"; readonly sheetId: string; readonly areas: readonly [Area, ...Area[]] };

export type HostErrorCode =
  | "editing" // a person is typing in a cell
  | "protected"
  | "sheetGone"
  | "sessionLost"
  | "timeout"
  | "tooLarge"
  | "unsupported"
  | "busy"
  | "unknown";

export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    /** For the developer's console; holds no cell values. */
    detail: string,
  ) {
    super(`${code}: ${detail}`);
    this.name = "HostError";
  }
}

/** Of a writing that may take long. */
export interface WritingOptions {
  /** Gets 0…1. */
  readonly onProgress?: (share: number) => void;
  /** Once it says stop, nothing more is written than what is on its way. */
  readonly signal?: AbortSignal;
}

/** Whose rule for typing (data validation) some cells have. */
export type RuleOwner = "none" | "ours" | "other";

/** An area whose cells all have the same rule, or none. */
export interface RuledArea {
  readonly area: Area;
  readonly owner: RuleOwner;
}

export interface BookHost {
  readonly platform: "windows" | "web" | "mac" | "ipad" | "unknown";
  /** BCP 47 tag of the host's interface, e.g. `vi-VN`. */
  readonly language: string;
  /** File name as the host knows it, `""` for a book never saved. */
  fileName(): string;

  /** The whole book, in blocks below the payload limit. `onProgress` gets 0…1. */
  readWorkbook(onProgress?: (share: number) => void): Promise<Workbook>;
  /** One sheet, or `null` when it is gone. */
  readSheet(sheetId: string): Promise<Sheet | null>;
  /** The edited cells, in one round trip where they fit a payload. Areas are cut to what the sheet uses or used. */
  readAreas(sheetId: string, areas: readonly Area[]): Promise<AreaContent[]>;
  /**
   * What each cell offers for choosing, as `Dropdown.source`; `null` where it has no list, or one of our rules. One round
   * trip for some hundred cells.
   */
  readDropdowns(cells: readonly CellRef[]): Promise<readonly (string | null)[]>;
  /** Ends with the function it returns. */
  watch(listener: (event: HostEvent) => void): Promise<() => Promise<void>>;
  /** What is selected now: with Ctrl several areas of one sheet. */
  selection(): Promise<{ readonly sheetId: string; readonly areas: readonly [Area, ...Area[]] } | null>;

  /** Makes the marks of the sheet exactly these, with as little as possible; one round trip where nothing moved. */
  showMarks(sheetId: string, marks: readonly Mark[]): Promise<void>;
  /** Removes every mark of ours from the whole book, also those of an earlier run. */
  removeMarks(): Promise<void>;

  /** Activates the sheet and selects the cell. */
  goTo(cell: CellRef): Promise<void>;
  /**
   * Writes the cells, all or none as far as the host allows; what stood there before is the caller's to remember. Of many
   * cells some may have been written when it throws, or when it resolves to false: then `signal` said stop.
   */
  write(edits: readonly CellEdit[], options?: WritingOptions): Promise<boolean>;

  /**
   * Adds the sheet behind the others and activates it; resolves to its id, or to `null` where `signal` said stop: then the
   * sheet is gone again. A name that is taken gets a number.
   */
  addSheet(sheet: NewSheet, options?: WritingOptions): Promise<string | null>;
  removeSheet(sheetId: string): Promise<void>;

  /** Whose rules for typing the cells of the areas have; together the answers cover the areas. */
  findInputRules(sheetId: string, areas: readonly Area[]): Promise<RuledArea[]>;
  /** Puts the rules onto their cells, over whatever rule these had. */
  setInputRules(sheetId: string, rules: readonly InputRule[]): Promise<void>;
  /** Takes every rule of ours off the sheet and no other; resolves to how many areas had one. */
  removeInputRules(sheetId: string): Promise<number>;

  /** Our one setting, as text; `null` where the book has none. */
  readSetting(): Promise<string | null>;
  /** `null` removes it. */
  writeSetting(value: string | null): Promise<void>;

  /** The book as Excel would save it now (.xlsx). */
  fileBytes(onProgress?: (share: number) => void): Promise<Uint8Array>;
  /** Opens an .xlsx in another window of the host, as a book never saved; the open book is not touched. */
  openNewBook(bytes: Uint8Array): Promise<void>;
}
