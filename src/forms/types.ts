import type { Area, Sheet } from "../workbook/types";
import type { Bilingual } from "../text/bilingual";
import type { CatalogueId } from "../catalogues/types";
import type { PupilListField } from "./pupilList/fields";

/** Mầm non, tiểu học, THCS, THPT, giáo dục thường xuyên. */
export type Level = "MN" | "C1" | "C2" | "C3" | "TX";

export type FormId = "mau-1" | "mau-2" | "tot-nghiep";

/** Every column that a form of ours can have. */
export type FieldKey = PupilListField;

export type FieldType =
  "serial" | "code" | "name" | "text" | "date" | "year" | "tick" | "catalogue" | "phone" | "identityNumber";

export interface FieldDefinition {
  readonly key: FieldKey;
  /** Header as the form prints it; line breaks as `\n`. */
  readonly header: string;
  readonly english: string;
  /**
   * Other wordings of the header, written as a person would; compared by `headerKey`, so case, marks, white space and
   * line breaks need no variants of their own.
   */
  readonly wordings: readonly string[];
  /** Bracketed second line that tells equal headers apart (`Theo địa chỉ thường trú`); also matched when it stands in a merged row above. */
  readonly group?: string;
  readonly type: FieldType;
  /** Only for `catalogue`. */
  readonly catalogue?: CatalogueId;
  /** Longest text the database takes, in characters. */
  readonly maxLength?: number;
  /** `always`: the portal refuses the row without it. Conditional needs are rules of their own. */
  readonly required: "always" | "no";
  readonly levels: readonly Level[];
  /** Where the column and its wording come from, with the confidence letter of the description (A found, B database field, C reasoned). */
  readonly source: string;
  readonly confidence: "A" | "B" | "C";
}

export interface FormDefinition {
  readonly id: FormId;
  readonly name: Bilingual;
  /** As used in the required file name. */
  readonly shortName: string;
  readonly fields: readonly FieldDefinition[];
  /** A sheet is this form only where all of these columns are found. */
  readonly identifyingFields: readonly FieldKey[];
}

/** A row below the header that holds no pupil. */
export interface SkippedRow {
  readonly row: number;
  readonly kind: "repeatedHeader" | "classTitle" | "total" | "signature" | "columnNumbers";
}

/** Something the recognition is not sure of, for the user to see and to settle. `args` fill the message of `doubtMessages`. */
export interface Doubt {
  readonly kind:
    | "fieldInTwoColumns"
    | "unknownColumn"
    | "guessedColumn"
    | "levelUnknown"
    | "schoolYearAssumed"
    | "fewColumns"
    | "mergedDataCells"
    | "hiddenRows"
    | "protectedSheet"
    | "noData";
  readonly args: Readonly<Record<string, string | number>>;
}

/** A sheet that was recognised as one of our forms. */
export interface RecognisedSheet {
  readonly form: FormDefinition;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly level: Level | null;
  /** First year: 2017 stands for 2017–2018. */
  readonly schoolYear: number;
  readonly schoolYearFrom: "title" | "ages" | "default" | "user";
  /** First and last header row, 0-based. */
  readonly headerTop: number;
  readonly headerBottom: number;
  /** Field → 0-based column. */
  readonly columns: ReadonlyMap<FieldKey, number>;
  /** Header text of every column, as read, joined over the header rows. */
  readonly headers: readonly string[];
  /** Columns with a header that no field claims. */
  readonly unknownColumns: readonly number[];
  /** Rows that hold a pupil, ascending, 0-based. */
  readonly rows: readonly number[];
  readonly skippedRows: readonly SkippedRow[];
  /** 0…1: share of the form's expected columns found, less what was guessed. */
  readonly confidence: number;
  readonly doubts: readonly Doubt[];
  /** Merged cells among the pupils' rows. */
  readonly mergedDataAreas: readonly Area[];
}

/** Why a workbook, or a sheet that looks like one, cannot be checked. */
export type Unrecognised =
  | { readonly kind: "noForm" }
  | { readonly kind: "emptySheet"; readonly sheetName: string }
  | { readonly kind: "catalogueSheet"; readonly sheetName: string };

/** Which columns the user mapped by hand: header text (by `headerKey`) → field, or `null` for "not a field". */
export type HandMapping = ReadonlyMap<string, FieldKey | null>;

/** What the user settled and the recognition has to follow. */
export interface RecognitionHints {
  readonly level?: Level;
  readonly schoolYear?: number;
  /** By sheet name. */
  readonly mappings?: ReadonlyMap<string, HandMapping>;
}

/** A sheet with the recognition it got. */
export interface RecognisedForm {
  readonly sheet: Sheet;
  readonly recognised: RecognisedSheet;
}
