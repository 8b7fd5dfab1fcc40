import type { FieldKey, Level } from "../../forms/types";
import type { Bilingual } from "../../text/bilingual";
import type { CellValue, Sheet } from "../../workbook/types";
import type { PupilCells } from "../newList/pupilListSheet";

/** What a source's column may be besides a column of Mẫu số 1: something that becomes one, or several. */
export type SpecialTarget =
  | "familyName"
  | "givenName"
  /** A birth date in three columns. */
  | "birthDay"
  | "birthMonth"
  | "birthYear"
  /** Ticked for girls. */
  | "femaleTick"
  | "maleTick"
  /** A whole address in one cell. */
  | "permanentAddress"
  | "hometownAddress"
  | "birthplaceAddress"
  /** One of several columns that together are the present residence. */
  | "residencePart";

export type Target = FieldKey | SpecialTarget;

/** How a column's target was told. `hand`: the user said so. */
export type Certainty = "sure" | "guess" | "hand";

/** A column of an export; columns of several sheets with the same header are one. */
export interface SourceColumn {
  /** By which a column is known over all sheets (`mappingKeys`). */
  readonly key: string;
  /** As it stands over the column, all header rows joined. */
  readonly header: string;
  readonly target: Target | null;
  readonly certainty: Certainty;
  /** Why a column that looked like a field is none, or that it has no header. */
  readonly remark?: Bilingual;
  /** Filled cells among the pupils' rows. */
  readonly filled: number;
  /** The first three different values. */
  readonly samples: readonly string[];
}

/** A pupil's row of a source sheet. */
export interface SourceRow {
  readonly row: number;
  /** What the class title above, or the sheet's name, says; `""` for nothing. */
  readonly className: string;
}

export interface SourceSheet {
  readonly sheet: Sheet;
  readonly headerTop: number;
  readonly headerBottom: number;
  /** Column key by column, `""` for a column without header. */
  readonly keys: readonly string[];
  readonly rows: readonly SourceRow[];
}

/** The sheets of an export that hold pupils, with what their columns seem to be. */
export interface TransferSource {
  readonly sheets: readonly SourceSheet[];
  readonly columns: readonly SourceColumn[];
  /** Names of sheets that hold something, but no list of pupils. */
  readonly passedOver: readonly string[];
  readonly date1904: boolean;
  readonly level: Level | null;
  /** First year; `null` where neither a title nor the ages tell. */
  readonly schoolYear: number | null;
}

export interface Place {
  readonly sheetName: string;
  /** 0-based. */
  readonly row: number;
}

/** The same thing said of one value wherever it stands. */
export interface ValueNote {
  readonly field: FieldKey;
  readonly from: string;
  /** Set where something else was written. */
  readonly to?: string;
  readonly reason: Bilingual;
  readonly places: readonly Place[];
}

export interface Transfer {
  readonly pupils: readonly PupilCells[];
  /** In order of appearance. */
  readonly classes: readonly string[];
  /** Columns with content that Mẫu số 1 has no place for. */
  readonly unplacedColumns: readonly SourceColumn[];
  /** Values that could not be converted: they stand in their cells as they were written, for the check to mark. */
  readonly kept: readonly ValueNote[];
  /** Values written differently than the source has them. */
  readonly guesses: readonly ValueNote[];
  /** Columns that the portal refuses to go without, with the pupils that have nothing there. */
  readonly missing: readonly { readonly field: FieldKey; readonly places: readonly Place[] }[];
}

export interface TransferOptions {
  readonly level: Level;
  /** Column key → what the user says it is. */
  readonly mapping?: ReadonlyMap<string, Target | null>;
  /** The user's own choice: pupils without a status are "Đang học". */
  readonly isStudyingWhereBlank?: boolean;
  /** Whether the book that the list goes into counts its days from 1904; the source may count otherwise. */
  readonly date1904?: boolean;
}

export type { CellValue };
