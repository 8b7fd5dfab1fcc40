import type { Area } from "../workbook/types";

/**
 * Catalogues (danh mục): the lists of values that a column allows. The workbook's own sheets are the authority;
 * built-in lists stand in where the sheet is missing.
 */

/** `class` is the school's own list of classes, which only a workbook can give. */
export type CatalogueId =
  | "sex"
  | "pupilStatus"
  | "leavingReason"
  | "ethnicity"
  | "nationality"
  | "religion"
  | "province"
  | "district"
  | "commune"
  | "area"
  | "policyGroup"
  | "disability"
  | "tuitionSupport"
  | "bloodType"
  | "boarding"
  | "learningMode"
  | "vocationalTraining"
  | "relationship"
  | "grade"
  | "class";

export interface CatalogueEntry {
  /** Text with its leading zeros; `""` where the sheet has no code column. */
  readonly code: string;
  /** As the catalogue prints it, dirt and all: a cell equal to it is never wrong. */
  readonly name: string;
  /** The "Tên khác" column, split. Never matched by themselves, only suggested. */
  readonly otherNames: readonly string[];
  /** Code of the province of a district, of the district of a commune, of the grade of a class, of the level of a grade. */
  readonly parentCode?: string;
  /** Name of the parent, where the sheet prints it beside the code. */
  readonly parentName?: string;
}

export type CatalogueOrigin =
  | {
      readonly kind: "workbook";
      readonly sheetId: string;
      readonly sheetName: string;
      /** The cells whose texts a list's cells repeat: the names, of classes the codes. */
      readonly values: Area;
    }
  /** `validFrom` and `validUntil` (yyyy-mm-dd) where the list is known to have begun or ended. */
  | { readonly kind: "builtIn"; readonly source: string; readonly validFrom?: string; readonly validUntil?: string };

export interface Catalogue {
  readonly id: CatalogueId;
  readonly origin: CatalogueOrigin;
  /**
   * False for a built-in list known to hold only a part (districts and communes outside Bến Tre), or whose wording
   * was not found: a value missing from it proves nothing.
   */
  readonly isComplete: boolean;
  /**
   * Whether the list is the office's own choice from a catalogue, names without codes in a sheet of many lists: what it
   * holds is right, what it lacks may be so too.
   */
  readonly isChoice?: boolean;
  /** The catalogue that the entries' `parentCode` is of, where a workbook's sheet says so. */
  readonly parent?: CatalogueId;
  /** Whether what is not complete holds every value all the same, but as of another year: a value missing is doubtful. */
  readonly isDated?: boolean;
  /** Codes of the parents under which a list that is not complete is so all the same (Bến Tre). */
  readonly completeParents?: readonly string[];
  readonly entries: readonly CatalogueEntry[];
}

/** Why a catalogue entry is offered for a value that is none. */
export type SuggestionReason =
  | "spelling" // differs in case or white space only
  | "invisibleCharacters"
  | "lookAlikes" // Ð for Đ, Cyrillic or Greek letters
  | "tonePlacement" // hoà / hòa
  | "missingMarks" // "Ba Tri" / "Ba Trì", "kinh" / "Kính"
  | "code" // the cell holds the code
  | "otherName" // the entry's "Tên khác"
  | "prefix" // "Bến Tre" for "Tỉnh Bến Tre"
  | "legacyFont" // typed with a TCVN3 or VNI font
  | "successor" // the unit that a former one became a part of
  | "oneLetter" // one letter off
  | "similar"; // a few letters off, ranked

export interface Suggestion {
  readonly entry: CatalogueEntry;
  readonly reason: SuggestionReason;
}

/** What a catalogue says of one cell's text. */
export type Lookup =
  | {
      readonly kind: "found";
      readonly entry: CatalogueEntry;
      /** False where case, Unicode form or white space differ: the portal takes it all the same. */
      readonly isVerbatim: boolean;
      /**
       * Other entries of the same name, where no parent was given to choose between them (Xã An Hiệp of two
       * districts). Absent where `entry` is the only one.
       */
      readonly alternatives?: readonly CatalogueEntry[];
    }
  | {
      readonly kind: "unknown";
      /** Best first, at most five. */
      readonly suggestions: readonly Suggestion[];
      /** True where exactly one entry, the first suggestion, can be meant and the reason leaves no doubt. */
      readonly isSure: boolean;
      /** Entries of exactly this name under other parents than the one asked for. */
      readonly elsewhere: readonly CatalogueEntry[];
      /** Whether the list holds every value that could stand here; false: that it is missing proves nothing. */
      readonly isComplete: boolean;
      /** Whether a list that is not complete holds every value of another year: a missing one is doubtful. */
      readonly isDated: boolean;
    };
