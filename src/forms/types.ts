import type { Area, Sheet } from "../workbook/types";
import type { Argument, Bilingual } from "../text/bilingual";
import type { FieldShape, Level } from "./fieldShape";
import type { DateColumns } from "./splitBirthDate";
import type { GraduationField } from "./graduation/fields";
import type { PupilListField } from "./pupilList/fields";
import type { ResultField } from "./results/fields";

export type { FieldGroup, FieldType, Level } from "./fieldShape";

export type FormId = "mau-1" | "mau-2" | "tot-nghiep";

/** Every column that a form of ours can have. */
export type FieldKey = PupilListField | ResultField | GraduationField;

/** One column of a form. */
export interface FieldDefinition extends FieldShape {
  readonly key: FieldKey;
}

export interface FormDefinition {
  readonly id: FormId;
  readonly name: Bilingual;
  /** As used in the required file name. */
  readonly shortName: string;
  readonly fields: readonly FieldDefinition[];
  /** The levels that it is for. Of Mẫu số 2 there are three, all `mau-2`: mầm non, tiểu học, and those above. */
  readonly levels: readonly Level[];
  /** A sheet is this form only where all columns of one of these sets are found. */
  readonly identifyingFields: readonly (readonly FieldKey[])[];
  /** Beside them so many columns must be found that the pupil list does not have. */
  readonly fewestOwnFields: number;
}

/** A row below the header that holds no pupil. */
export interface SkippedRow {
  readonly row: number;
  /** `note`: text that belongs to no pupil (a remark across the sheet). */
  readonly kind: "repeatedHeader" | "classTitle" | "total" | "signature" | "columnNumbers" | "note";
}

/** Something the recognition is not sure of, for the user to see and to settle. `args` fill the message of `doubtMessages`. */
export interface Doubt {
  readonly kind:
    | "fieldInTwoColumns"
    | "unknownColumn"
    | "guessedColumn"
    | "splitName"
    | "splitBirthDate"
    | "levelUnknown"
    | "schoolYearAssumed"
    | "fewColumns"
    | "mergedDataCells"
    | "hiddenRows"
    | "protectedSheet"
    | "noData";
  readonly args: Readonly<Record<string, Argument>>;
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
  /** The school year that the pupils' ages speak for; `null` without a clear majority. */
  readonly yearOfAges: number | null;
  /** A title, the sheet's or the file's name says VNEN of all its classes. */
  readonly isVnen: boolean;
  /** Classes that their own cells, or the titles over their parts of the list, call VNEN, as `className` names them. */
  readonly vnenClasses: readonly string[];
  /** First and last header row, 0-based. */
  readonly headerTop: number;
  readonly headerBottom: number;
  /** Field → 0-based column. */
  readonly columns: ReadonlyMap<FieldKey, number>;
  /** Columns of day, month and year where the birth date stands in three; then `columns` has none for it. */
  readonly splitBirthDate: DateColumns | null;
  /** Header text of every column, as read, joined over the header rows. */
  readonly headers: readonly string[];
  /** Columns with a header that no field claims. */
  readonly unknownColumns: readonly number[];
  /** Rows that hold a pupil, ascending, 0-based. */
  readonly rows: readonly number[];
  readonly skippedRows: readonly SkippedRow[];
  /**
   * Classes told by a title above the list (`LỚP 6A`), between its parts, or by the sheet's name, for pupils whose own
   * cell does not say: each from a row on, ascending.
   */
  readonly titledClasses: readonly {
    readonly from: number;
    /** `""`: from here on no title tells it for certain. */
    readonly name: string;
    /** Where the title stands; `null`: the sheet's name is it, or it is of no consequence (a pupil list). */
    readonly titleRow: number | null;
  }[];
  /** 0…1: share of the form's expected columns found, less what was guessed. */
  readonly confidence: number;
  readonly doubts: readonly Doubt[];
  /** Merged cells among the pupils' rows. */
  readonly mergedDataAreas: readonly Area[];
}

/**
 * Why a workbook, or a sheet that looks like one, cannot be checked. `noForm` speaks of the whole workbook and stands
 * only where no sheet was recognised; an empty or a catalogue sheet is nothing out of the ordinary beside one that was.
 */
export type Unrecognised =
  | { readonly kind: "noForm" }
  /** A list of pupils with results: another form than the pupil list. */
  | { readonly kind: "otherForm"; readonly sheetName: string; readonly form: FormId }
  | { readonly kind: "emptySheet"; readonly sheetName: string }
  | { readonly kind: "catalogueSheet"; readonly sheetName: string };

/** Which columns the user mapped by hand: key of the column (`mappingKeys`) → field, or `null` for "not a field". */
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
