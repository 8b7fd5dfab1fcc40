import type { Level } from "../../forms/types";
import type { Bilingual } from "../../text/bilingual";
import type { RowKey } from "../plan";
import type { ColumnId } from "../types";

/** A figure on one side. */
export interface Term {
  readonly row: RowKey;
  /** Absent: the column that is being looked at. */
  readonly column?: ColumnId;
  readonly sign: 1 | -1;
}

/** Two sums that must be equal, or of which the left may not be the larger one. Holds for every class, grade and school. */
export interface Identity {
  readonly id: string;
  readonly name: Bilingual;
  /** Why it must hold. */
  readonly source: string;
  /** Absent: all. */
  readonly levels?: readonly Level[];
  readonly relation: "equals" | "atMost";
  readonly left: readonly Term[];
  readonly right: readonly Term[];
  /** In which columns. */
  readonly columns: readonly ColumnId[];
  /** Only classes that this row counts anybody of: a book need not have the results of all classes. */
  readonly onlyWhere?: RowKey;
  /**
   * Holds of the sums, and nothing says that it holds of every single pupil: where the sums fail, the pupils on one side
   * alone are those behind it.
   */
  readonly isOfSums?: true;
}
