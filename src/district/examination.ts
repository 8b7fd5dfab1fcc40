import type { WorkbookFacts } from "../check/workbookFacts";
import type { Severity } from "../rules/types";
import type { Bilingual } from "../text/bilingual";
import type { CellValue } from "../workbook/types";
import type { ListPart } from "./listPart";
import type { LevelStatistics } from "./levelStatistics";
import type { MergedRows } from "./mergedRows";
import type { OwnBook } from "./ownBook";

/** One error or warning of a file, as the school is told. */
export interface ProblemLine {
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
  /** 1-based, as Excel shows it. */
  readonly row: number;
  readonly message: Bilingual;
  readonly value: CellValue;
}

/** What one file says, small enough to be kept for every file of a province. */
export interface Examined {
  readonly sha256: string;
  readonly bytes: number;
  /** Why nothing of it could be checked: one sentence. */
  readonly failure: Bilingual | null;
  /** What goes along unchecked: written by this program, or a workbook of statistics by its name. */
  readonly ownBook: OwnBook | null;
  readonly facts: Omit<WorkbookFacts, "lists">;
  /** The school named above the list. */
  readonly titleUnit: string | null;
  readonly sheetNames: readonly string[];
  /** Whether there are results or a graduation list in it. */
  readonly hasResults: boolean;
  /** What it holds of each form at each level, as `WorkbookFacts` has them. */
  readonly lists: readonly ListPart[];
  /** Errors and warnings by rule. */
  readonly byRule: Readonly<Record<string, number>>;
}

/** What goes with it and is only needed at the end. */
export interface ExaminedParts {
  readonly problems: readonly ProblemLine[];
  /** Errors and warnings beyond those. */
  readonly problemsLeftOut: number;
  /** `packMarks` of the pupils of Mẫu số 1. */
  readonly marks: Uint8Array;
  readonly rows: readonly MergedRows[];
  readonly statistics: readonly LevelStatistics[];
}

export interface ExamineRequest {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** Of the run; names the file in the merged rows. */
  readonly fileNumber: number;
  /** Whether the pupils' rows are wanted too. */
  readonly withRows: boolean;
}

/** Files of one school, to be compared with each other. */
export interface CompareRequest {
  readonly files: readonly {
    readonly number: number;
    readonly name: string;
    readonly bytes: Uint8Array;
    /** Of the bytes that were examined. */
    readonly sha256: string;
  }[];
}

/** What the comparison with the school's other files takes from, and adds to, what a file says alone; also what is only info. */
export interface ComparedFile {
  readonly number: number;
  readonly taken: readonly ProblemLine[];
  readonly added: readonly ProblemLine[];
  /** Of all the files of a level counted together, with the first of them: figures of two forms are compared pupil by pupil. */
  readonly statistics: readonly LevelStatistics[];
}

/** `null` where the files are not those that were examined, or cannot be compared. */
export type Comparison = readonly ComparedFile[] | null;

export interface Examination {
  readonly examined: Examined;
  readonly parts: ExaminedParts;
}

/** What a worker may hand over without copying it. */
export function buffersOf({ parts: { marks, rows } }: Examination): ArrayBuffer[] {
  return [...new Set([marks, ...rows.map(({ packed }) => packed)].map(({ buffer }) => buffer as ArrayBuffer))];
}

/** So many problems of one file are told one by one: a school that has more knows what to do. */
export const MOST_PROBLEMS = 1_000;

const noFacts: Examined["facts"] = {
  form: null,
  level: null,
  schoolYear: null,
  classes: [],
  pupils: 0,
  problems: { error: 0, warning: 0, info: 0 },
};
/** New each time: a worker that hands its bytes over has them no more. */
export function noParts(): ExaminedParts {
  return { problems: [], problemsLeftOut: 0, marks: new Uint8Array(), rows: [], statistics: [] };
}

/** Of a file that could not be examined at all. */
export function failedExamination(bytes: number, failure: Bilingual): Examination {
  return { examined: unchecked("", bytes, { failure }), parts: noParts() };
}

export const unknownFailure: Bilingual = {
  vi: "Chưa đọc được tệp này vì một lỗi không rõ: hãy lưu lại tệp bằng Excel rồi thử lần nữa.",
  en: "This file could not be read for an unknown reason: save it again in Excel and retry.",
};

/** Of a file that was not checked: because it cannot be, or need not. */
export function unchecked(
  digest: string,
  bytes: number,
  why: { readonly failure: Bilingual } | { readonly ownBook: OwnBook },
): Examined {
  return {
    sha256: digest,
    bytes,
    failure: null,
    ownBook: null,
    ...why,
    facts: noFacts,
    titleUnit: null,
    sheetNames: [],
    hasResults: false,
    lists: [],
    byRule: {},
  };
}
