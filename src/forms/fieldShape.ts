import type { Bilingual } from "../text/bilingual";
import type { CatalogueId } from "../catalogues/types";
import type { ScaleId } from "./data/scales";
import type { SubjectId } from "./data/subjects";

/** Mầm non, tiểu học, THCS, THPT, giáo dục thường xuyên. */
export type Level = "MN" | "C1" | "C2" | "C3" | "TX";

export type FieldType =
  | "serial"
  | "code"
  | "name"
  | "text"
  | "date"
  | "year"
  | "tick"
  | "catalogue"
  | "phone"
  | "identityNumber"
  /** A mark of 0–10, or Đ/CĐ where the subject is judged by comment. */
  | "mark"
  /** A value of a `scale`. */
  | "level"
  /** A number of days: a whole number from 0. */
  | "count"
  /** A weight or a height. */
  | "measure"
  /** Points outside 0–10 with up to two decimals (of an examination). */
  | "points";

/** Columns that stand in groups: the same heading comes once for each, and only the group tells them apart. */
export type FieldGroup = "permanentAddress" | "hometown" | "birthplace" | "father" | "mother" | "guardian";

/** What a form says of one column, whatever the set of keys is. */
export interface FieldShape {
  readonly key: string;
  /** Header as the form prints it; line breaks as `\n`. */
  readonly header: string;
  readonly english: string;
  /** The column's name in sentences once its results have the levels of TT 22/2021. */
  readonly laterName?: Bilingual;
  /**
   * Other wordings of the header, written as a person would; compared by `headerKey`, so case, marks, white space and
   * line breaks need no variants of their own. Of a field in a group, the wordings leave the group out: its words are
   * looked for in the same cell and in the merged cells above it (`fieldGroups.ts`).
   */
  readonly wordings: readonly string[];
  readonly group?: FieldGroup;
  readonly type: FieldType;
  /** Only for `catalogue`. */
  readonly catalogue?: CatalogueId;
  /** Only for `level`. */
  readonly scale?: ScaleId;
  /** The subject that a mark or level is of. */
  readonly subject?: SubjectId;
  /** Longest text the database takes, in characters. */
  readonly maxLength?: number;
  /** `always`: the portal refuses the row without it. Conditional needs are rules of their own. */
  readonly required: "always" | "no";
  readonly levels: readonly Level[];
  /** Where the column and its wording come from. */
  readonly source: string;
  /**
   * A: header or value seen in code that reads the real file. B: a field of the portal's database or interface, the
   * header's wording guessed. C: reasoned.
   */
  readonly confidence: "A" | "B" | "C";
}
