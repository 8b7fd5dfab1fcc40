/**
 * What is counted, as data. A table asks every pupil a few named questions; the answers say in which rows and columns the
 * pupil counts, always as one. A figure is therefore a sum over pupils, sums of classes make a grade and sums of schools a
 * district, and a figure can always be opened into the pupils it counts.
 */
import type { Records } from "../forms/records";
import type { FieldKey, FormId, Level, RecognisedSheet } from "../forms/types";
import type { Bilingual } from "../text/bilingual";
import type { CountOptions } from "./options";

/** The answer of a pupil whose cell cannot be counted. */
export const unclear: unique symbol = Symbol("unclear");

/** `null`: the question does not concern this pupil. */
export type Answer = string | number | typeof unclear | null;

/** A recognised sheet with its pupils. */
export interface CountedSheet {
  readonly recognised: RecognisedSheet;
  readonly records: Records;
}

/** A place in the records of a sheet. */
export interface PupilPlace {
  readonly recognised: RecognisedSheet;
  readonly records: Records;
  readonly index: number;
}

/** One pupil of one form. */
export interface Pupil extends PupilPlace {
  readonly level: Level | null;
  readonly schoolYear: number;
  /** The pupil's row of Mẫu số 1, which alone tells sex, ethnic group, disability; `null` where none was found. */
  readonly person: PupilPlace | null;
}

export interface Question {
  readonly id: string;
  /** Who gets which answer: stands beside the figures. */
  readonly meaning: Bilingual;
  /** The cells an answer comes from, all of them: a question of one cell is asked once for each different value. */
  readonly reads: readonly FieldKey[];
  /** Columns of which at least one must be there for the answer to be told; absent: any of `reads`. */
  readonly needs?: readonly FieldKey[];
  /** The cells are those of the pupil's row of Mẫu số 1, whatever form is counted. */
  readonly isOfPerson?: boolean;
  /** Other questions whose answers decide this one's: asked once for each combination of them. */
  readonly follows?: readonly Question[];
  ask(pupil: Pupil, options: CountOptions): Answer;
}

/**
 * A row counts the pupils with one of its answers, or with a number in its range. Rows of a set (the ranks of one circular)
 * are shown where somebody is in one of them; where nobody is in any row of the group, those without set or of the first.
 */
export type Row = { readonly id: string; readonly name: Bilingual; readonly set?: string } & (
  { readonly answers: readonly Answer[] } | { readonly range: Range }
);

/** `from` and `to` belong to it, `below` does not. */
export interface Range {
  readonly from?: number;
  readonly to?: number;
  readonly below?: number;
}

export interface RowGroup {
  readonly id: string;
  readonly name: Bilingual;
  /** Absent: all. */
  readonly levels?: readonly Level[];
  readonly question: Question;
  readonly rows: readonly Row[];
  /**
   * What is left out where the table is shown: rows of a long catalogue that nobody is in, the group as a whole where nobody
   * is in it, or where no sheet has its column.
   */
  readonly hides?: "emptyRows" | "emptyGroup" | "untold";
  /** The rows are a part of what may be answered: who has none of them counts nowhere. Else nobody may be lost. */
  readonly isPartial?: boolean;
  /**
   * `group.row` of the table (or `table.group.row` of a head row), together the whole that the rows are parts of; absent:
   * the reports show no percentages.
   */
  readonly percentOf?: readonly `${string}.${string}`[];
}

/** A row above the groups whose figures are not of the table's own pupils. */
export interface HeadRow {
  /** Of another table, or `classesRow`. */
  readonly key: `${string}.${string}.${string}`;
  readonly name: Bilingual;
  readonly meaning: Bilingual;
  /** The columns that it has a figure in; absent: all. */
  readonly columns?: readonly ColumnId[];
}

export interface Table {
  readonly id: string;
  readonly name: Bilingual;
  /** Where the layout comes from. */
  readonly source: string;
  readonly form: FormId;
  readonly levels: readonly Level[];
  /** Which pupils of the form count at all: those who answer `yes`. */
  readonly who: Question;
  readonly heads?: readonly HeadRow[];
  readonly groups: readonly RowGroup[];
}

/** A column counts, of the pupils of a row, those who give all its answers. */
export interface Column {
  readonly id: ColumnId;
  readonly name: Bilingual;
  readonly meaning: Bilingual;
  readonly needs: readonly (readonly [Question, Answer])[];
}

export type ColumnId =
  | "total"
  | "male"
  | "female"
  | "sexUnclear"
  | "minority"
  | "ethnicityUnclear"
  | "femaleMinority"
  | "disabled"
  | "disabilityUnclear";
