/** What the pane sees of a workbook that is being checked while it is edited, and what it can ask for. */
import type { BookSettings, CountingSettings, SubmissionDetails } from "../forms/bookSettings";
import type { FieldKey, Level, RecognisedSheet, Unrecognised } from "../forms/types";
import type { Fix } from "../rules/types";
import type { Bilingual } from "../text/bilingual";
import type { InputRule } from "../workbook/inputRule";
import type { Area, CellEdit, CellRef, CellValue, Sheet } from "../workbook/types";
import type { NewSheet } from "../workbook/writeWorkbook";
import type { HostErrorCode, RuledArea, WritingOptions } from "./bookHost";
import type { OwnSheetKind } from "./ownSheets";
import type { Problem } from "./problem";
import type { SheetCheck } from "./sheetCheck";
import type { WorkbookCheck } from "./workbookCheck";

/** What tells a row from its neighbours: values of cells that an entry of the journal did not change. */
export interface RowWitness {
  readonly sheet: string;
  readonly row: number;
  readonly cells: readonly { readonly column: number; readonly value: CellValue }[];
}

/** One applied change: what was written and what stood there before. */
export interface JournalEntry {
  readonly id: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** What was done, as the user reads it. */
  readonly title: Bilingual;
  readonly changes: readonly {
    readonly cell: CellRef;
    readonly before: CellValue;
    readonly beforeFormat: string;
    /** As read back: what the host made of it. */
    readonly after: CellValue;
  }[];
  /** One for each changed row. */
  readonly witnesses: readonly RowWitness[];
}

/** A cell to write, and what it must still hold: a cell that was changed meanwhile is left alone. */
export interface PlannedEdit extends CellEdit {
  readonly expected: CellValue;
}

/** How a change of many cells went. */
export interface ChangeOutcome {
  /** False where the host refused; the reason is in `trouble`, and `written` cells were reached before that. */
  readonly isDone: boolean;
  /** It is not done because the user said stop. */
  readonly isStopped?: boolean;
  readonly written: number;
  /** Cells left alone: they hold a formula, or not any more what was expected. */
  readonly skipped: readonly CellRef[];
}

/** A recognised sheet as the check sees it now; its arrays change with the next edit. */
export type CheckedSheet = Pick<
  SheetCheck,
  "sheet" | "recognised" | "records" | "list" | "view" | "follows" | "problemOf"
>;

/** A step with the host that failed, to be said in one sentence with a way on. */
export interface Trouble {
  readonly code: HostErrorCode;
  readonly during: "read" | "mark" | "write" | "goTo" | "save" | "settings" | "watch";
}

export interface LiveState {
  readonly phase: "starting" | "reading" | "ready" | "failed";
  /** 0…1 while reading. */
  readonly progress: number;
  readonly trouble: Trouble | null;
  readonly fileName: string;
  readonly recognised: readonly RecognisedSheet[];
  readonly unrecognised: readonly Unrecognised[];
  readonly activeSheetId: string | null;
  /** Top left of what was selected first. */
  readonly selection: CellRef | null;
  /** All that is selected, in the sheet of `selection`. */
  readonly selectedAreas: readonly Area[];
  /** All problems of the book, by sheet, row, column. A new array after every change, the same one without. */
  readonly problems: readonly Problem[];
  /** Of the selected cell, most severe first. */
  readonly selectedProblems: readonly Problem[];
  readonly settings: BookSettings;
  /** Newest last. */
  readonly journal: readonly JournalEntry[];
  /** Counts whole checks asked for by the user, so that the pane can announce one that found the same. */
  readonly wholeChecks: number;
  /** Goes up with every change of the book's cells: what is counted from them is counted anew. */
  readonly revision: number;
}

export interface Submission {
  readonly fileName: string;
  /** Characters that a file name may not have and that were replaced. */
  readonly replacedCharacters: readonly string[];
  readonly bytes: Uint8Array;
}

export interface LiveActions {
  /** Reads everything anew, checks and marks it. */
  checkAll(): Promise<void>;
  goTo(cell: CellRef): Promise<void>;
  /** Writes the fix; resolves to false where the host refused (the reason is in `trouble`) or the cell has changed meanwhile. */
  applyFix(problem: Problem, fix: Fix): Promise<boolean>;
  /** Writes the cells as one entry of the journal, one step to undo; stopped, the entry holds what was written by then. */
  applyEdits(title: Bilingual, edits: readonly PlannedEdit[], options?: WritingOptions): Promise<ChangeOutcome>;
  /**
   * A new sheet behind the others, shown to the user; its id, or `null` where the host refused or the user said stop. With
   * `kind` the workbook remembers that it is ours (`ownSheetsOf`).
   */
  addSheet(sheet: NewSheet, kind?: OwnSheetKind, options?: WritingOptions): Promise<string | null>;
  /** Removes a sheet that we added. */
  removeSheet(sheetId: string): Promise<boolean>;
  /**
   * Removes a sheet that we added, unless somebody has edited it since: then only with `evenIfEdited`, which is the user's
   * to say. The sheet is read anew before.
   */
  removeOwnSheet(sheetId: string, evenIfEdited?: boolean): Promise<"removed" | "edited" | "refused">;
  /** Whose rules for typing the areas have, or `null` where the host refused. */
  findInputRules(sheetId: string, areas: readonly Area[]): Promise<readonly RuledArea[] | null>;
  /** Puts our rules for typing onto cells of a sheet, over what rule they had; false where the host refused. */
  setInputRules(sheetId: string, rules: readonly InputRule[]): Promise<boolean>;
  /** Takes our rules off the sheet; how many areas had one, or `null` where the host refused. */
  removeInputRules(sheetId: string): Promise<number | null>;
  /**
   * Takes an entry of the journal back, the newest unless `entryId` says which. Cells that hold something else by now, and
   * rows that moved, are left alone and stay in the journal, as does what was not reached when the user said stop.
   */
  undo(entryId?: number, options?: WritingOptions): Promise<ChangeOutcome>;
  /** Forgets every entry of the journal, also on this machine. */
  clearJournal(): Promise<void>;
  showMarks(isOn: boolean): Promise<void>;
  setLevel(level: Level | null): Promise<void>;
  setSchoolYear(year: number | null): Promise<void>;
  setUnitName(name: string): Promise<void>;
  /** Kept in the workbook as a whole. */
  setSubmissionDetails(details: SubmissionDetails): Promise<void>;
  /** How the statistics count, kept in the workbook. */
  setCounting(counting: CountingSettings): Promise<void>;
  /** `null`: the column is none of the form's. */
  mapColumn(sheetId: string, column: number, field: FieldKey | null): Promise<void>;
  /** The file to hand in, with every trace of ours taken out; the open book is not touched. Throws a `HostError` or `TraceError`. */
  prepareSubmission(onProgress?: (share: number) => void): Promise<Submission>;
  /** Takes our marks and setting out of the open book, for saving by hand in Excel; `checkAll` brings the marks back. */
  removeTraces(): Promise<void>;
  dismissTrouble(): void;
  /** Tries again what the trouble interrupted. */
  retry(): Promise<void>;
}

/** A running check of an open book. */
export interface LiveBook extends LiveActions {
  getState(): LiveState;
  subscribe(listener: () => void): () => void;
  /** The forms of the book with their pupils, current with `revision`. */
  checkedSheets(): readonly CheckedSheet[];
  /** Every sheet as last read. */
  sheets(): readonly Sheet[];
  /** Whether the book counts its days from 1904, as far as the host can tell. */
  isDate1904(): boolean;
  /** A check of a copy of the book, to try changes on; `null` before the book was read. */
  trial(): Promise<WorkbookCheck | null>;
  /** Ends watching. Marks stay until removed. */
  close(): Promise<void>;
}
