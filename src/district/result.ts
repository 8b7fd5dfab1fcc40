import type { ContentKind } from "../submission/data/procedure";
import type { FormId, Level } from "../forms/types";
import type { Receipt, ReceiptCheck } from "../submission/receipt";
import type { Bilingual } from "../text/bilingual";
import type { StatisticsJson } from "../statistics/statisticsJson";
import type { Balance, Counts } from "./counts";
import type { FigureId } from "./figures";
import type { MatchKind } from "./matchPupils";
import type { UnitSource } from "./units";

/**
 * What a run over many schools found. The shape is a contract (docs/district.md): `version` changes when a reader would
 * have to. Numbers of it add up: a province is the sum of its districts' results.
 */
export interface DistrictResult {
  readonly version: 1;
  readonly product: "so-sach";
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  readonly rules: Receipt["rules"];
  /** False where the run was stopped: what is missing may simply not have been read. */
  readonly isWhole: boolean;
  readonly totals: {
    readonly files: number;
    readonly failed: number;
    readonly schools: number;
    readonly schoolsWithErrors: number;
    readonly pupils: number;
    readonly errors: number;
    readonly warnings: number;
  };
  readonly schools: readonly SchoolSummary[];
  /** The district as the sum of its schools. */
  readonly levels: readonly LevelSum[];
  readonly files: readonly FileSummary[];
  /** Letters, scans and what else is no workbook: not looked into. */
  readonly otherFiles: readonly string[];
  /** What other offices handed on, against their receipts. */
  readonly packages: readonly OfficePackage[];
  readonly sameSchool: readonly SameSchool[];
  readonly samePupil: readonly SamePupil[];
  /** Same pupils beyond those. */
  readonly samePupilLeftOut: number;
  /** Pupils transferred out whom no school of the run has, by school: normal where they left the district. */
  readonly departed: readonly { readonly school: string; readonly pupils: number }[];
  readonly wrongNames: readonly { readonly file: string; readonly school: string; readonly required: string }[];
  readonly identities: readonly Identity[];
  /** Tables and identities of each level, as `npm run stats` gives them for one school (docs/statistics-json.md). */
  readonly statistics: readonly { readonly level: Level | null; readonly tables: StatisticsJson }[];
  readonly sinceLastYear: Comparison | null;
}

/** A package of many schools' files, as an office hands it on. */
export interface OfficePackage extends ReceiptCheck {
  /** Of its receipt. */
  readonly path: string;
  /** The office. */
  readonly unit: string;
  readonly madeAt: string;
  /** On the receipt. */
  readonly files: number;
}

/** One school: the unit the clerk sees, the sums a district adds up. */
export interface SchoolSummary {
  /** Its own within the result; the school's code where one is known. */
  readonly id: string;
  readonly unit: string;
  readonly code: string | null;
  /** The Phòng it says it hands in to, or whose package it came in. */
  readonly office: string | null;
  readonly unitFrom: UnitSource;
  readonly levels: readonly SchoolLevel[];
  readonly errors: number;
  readonly warnings: number;
  readonly failedFiles: number;
  readonly receipt: (ReceiptCheck & { readonly path: string; readonly madeAt: string }) | null;
}

export interface SchoolLevel {
  readonly level: Level | null;
  readonly schoolYear: number | null;
  readonly pupils: number;
  readonly classes: number;
  readonly errors: number;
  readonly warnings: number;
  readonly balance: Balance;
  /** The mergeable part. */
  readonly counts: Counts;
  /** Forms that the procedure asks for and that are not there. */
  readonly missing: readonly ContentKind[];
  /** Classes of Mẫu số 1 that no Mẫu số 2 holds; only where some Mẫu số 2 is there. */
  readonly missingClasses: readonly string[];
}

export interface LevelSum {
  readonly level: Level | null;
  readonly schools: number;
  readonly pupils: number;
  readonly errors: number;
  readonly warnings: number;
  readonly balance: Balance;
  readonly counts: Counts;
}

/**
 * counted: in the sums. attached: holds no list and need not, as a school's workbook of statistics. copy: the same bytes as
 * another file. replaced: an older list of the same pupils. failed: could not be read, or is no form of ours.
 */
export type FileState = "counted" | "attached" | "copy" | "replaced" | "failed";

export interface FileSummary {
  readonly number: number;
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly school: string | null;
  readonly state: FileState;
  /** The file that stands for a copy or a replaced one. */
  readonly keptFile: string | null;
  readonly failure: Bilingual | null;
  /** What the required name says it is. */
  readonly kind: ContentKind;
  /** That it is named after. */
  readonly form: FormId | null;
  /** Of all its lists, in the order of the procedure; the first is `form`. */
  readonly forms: readonly FormId[];
  /** Of its first list. */
  readonly level: Level | null;
  /** Of all its lists: a book may hold two levels. */
  readonly levels: readonly Level[];
  readonly schoolYear: number | null;
  readonly classes: readonly string[];
  /** Of the lists of `form`. */
  readonly pupils: number;
  readonly errors: number;
  readonly warnings: number;
  readonly byRule: Readonly<Record<string, number>>;
  readonly notes: readonly Bilingual[];
}

/** copy, replaced: as in `FileState`. sameName: two units of one name whose pupils are others. */
export interface SameSchool {
  readonly kind: "copy" | "replaced" | "sameName";
  readonly school: string;
  readonly unit: string;
  /** The one that counts first. */
  readonly files: readonly string[];
}

export interface SamePupil {
  readonly kind: MatchKind;
  readonly places: readonly {
    readonly school: string;
    readonly file: string;
    readonly sheet: string;
    /** 1-based. */
    readonly row: number;
    readonly status: string | null;
  }[];
}

/** Two counts that have to be equal; where they are not, the schools that make the difference, largest first. */
export interface Identity {
  /** Of `allIdentities`. */
  readonly id: string;
  readonly name: Bilingual;
  readonly level: Level | null;
  readonly left: number;
  readonly right: number;
  readonly holds: boolean;
  readonly schools: readonly { readonly school: string; readonly difference: number }[];
}

/** The files beside an earlier result or figures from elsewhere: only what differs, largest first. */
export interface Comparison {
  /** Of the earlier result; `null` for figures that were pasted or read from a table. */
  readonly madeAt: string | null;
  /** Lines of the table that gave no figure. */
  readonly unread: readonly string[];
  readonly schools: readonly {
    readonly unit: string;
    /** all: the whole school, where the table names no levels. */
    readonly level: Level | "all" | null;
    readonly figure: FigureId;
    /** `null`: not there. */
    readonly before: number | null;
    readonly now: number | null;
    readonly difference: number;
  }[];
}
