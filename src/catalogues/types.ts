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
  /** Code of the province of a district, of the district of a commune, of the grade of a class. */
  readonly parentCode?: string;
  /** Name of the parent, where the sheet prints it beside the code. */
  readonly parentName?: string;
}

export type CatalogueOrigin =
  | { readonly kind: "workbook"; readonly sheetId: string; readonly sheetName: string }
  | { readonly kind: "builtIn"; readonly source: string };

export interface Catalogue {
  readonly id: CatalogueId;
  readonly origin: CatalogueOrigin;
  /**
   * False for a built-in list known to hold only a part (districts and communes outside Bến Tre): a value missing
   * from it proves nothing.
   */
  readonly isComplete: boolean;
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
  | "oneLetter" // one letter off
  | "similar"; // a few letters off, ranked

export interface Suggestion {
  readonly entry: CatalogueEntry;
  readonly reason: SuggestionReason;
}

/** What a catalogue says of one cell's text. */
export type Lookup =
  /** `isVerbatim` is false where case, Unicode form or white space differ: the portal takes it all the same. */
  | { readonly kind: "found"; readonly entry: CatalogueEntry; readonly isVerbatim: boolean }
  /** Best first, at most five. `isSure` where exactly one entry can be meant and the reason leaves no doubt. */
  | { readonly kind: "unknown"; readonly suggestions: readonly Suggestion[]; readonly isSure: boolean };
