import type { FieldKey, FormId, Level } from "../forms/types";
import type { CellValue } from "../workbook/types";
import type { Severity } from "./types";

/** A row of a sheet by field. Fields that no row of an example names get no column, but for those that identify the form. */
export type ExampleRow = Readonly<Partial<Record<FieldKey, CellValue>>>;

/** A sheet of its own beside the list, cell for cell. */
export type ExampleSheet = readonly (readonly CellValue[])[];

/** Another list in the same book (the pupil list beside results). */
export interface ExampleList {
  readonly form: FormId;
  readonly rows: readonly ExampleRow[];
}

export interface Example {
  /** What the example shows, where the rows do not say it. */
  readonly why?: string;
  readonly rows: readonly ExampleRow[];
  /** Of the rows; default that of the rule's examples. */
  readonly form?: FormId;
  /** Cells edited after the book was first checked. */
  readonly edits?: readonly { readonly row: number; readonly field: FieldKey; readonly value: CellValue }[];
  /** Default: the one that Excel gives a first sheet. */
  readonly sheetName?: string;
  /** Fields that the sheet has no column for, though every list here has one. */
  readonly without?: readonly FieldKey[];
  /** Headers of columns that are none of the form's, with what stands in every row; behind the others. */
  readonly otherColumns?: Readonly<Record<string, CellValue>>;
  /** Other lists of the book by sheet name. */
  readonly lists?: Readonly<Record<string, ExampleList>>;
  /** Catalogue sheets of the book by name. */
  readonly sheets?: Readonly<Record<string, ExampleSheet>>;
  /** Number formats of cells, by field: one for all rows, or one for each. */
  readonly formats?: Readonly<Partial<Record<FieldKey, string | readonly string[]>>>;
  /** Fonts of cells, by field, for all rows. */
  readonly fonts?: Readonly<Partial<Record<FieldKey, string>>>;
  /** Formulas of cells, by field, for all rows. */
  readonly formulas?: Readonly<Partial<Record<FieldKey, string>>>;
  readonly level?: Level;
  readonly schoolYear?: number;
  /** The book counts its days from 1904. */
  readonly date1904?: boolean;
}

/** A problem that an example must have, and no other beside those listed. */
export interface ExpectedProblem {
  /** Name of another list of the example; default: the example's own rows. */
  readonly list?: string;
  /** Place among the list's rows; default 0. */
  readonly row?: number;
  readonly field: FieldKey;
  readonly message: string;
  /** Default: the rule's. */
  readonly severity?: Severity;
  /** Value of the first fix; `null`: the problem offers none. Left out: not looked at. */
  readonly fix?: CellValue | null;
  /** Whether the first fix is sure. */
  readonly sure?: boolean;
}

/** A rule's examples: its tests, and part of its page. */
export interface RuleExamples {
  /** Of the rows; default `mau-1`. Which Mẫu số 2 it is follows from each example's level. */
  readonly form?: FormId;
  readonly passes: readonly Example[];
  readonly fails: readonly (Example & { readonly finds: readonly ExpectedProblem[] })[];
}
