import { problemMessage, type Problem } from "../check/problem";
import { workbookFacts, type WorkbookFacts } from "../check/workbookFacts";
import { WorkbookCheck } from "../check/workbookCheck";
import { unrecognisedMessages } from "../forms/recognitionMessages";
import type { RecognisedSheet, Unrecognised } from "../forms/types";
import { rulesById } from "../rules/allRules";
import type { Severity } from "../rules/types";
import { countPupils } from "../statistics/countPupils";
import { type Counts as Statistics, foldClasses, noCounts } from "../statistics/counts";
import { defaultOptions } from "../statistics/options";
import { sha256 } from "../submission/sha256";
import { type Bilingual, fillIn } from "../text/bilingual";
import { cellAddress } from "../workbook/address";
import { openWorkbook } from "../workbook/openWorkbook";
import type { CellValue, Workbook } from "../workbook/types";
import { WorkbookError } from "../workbook/workbookError";
import { countKey, type Counts } from "./counts";
import { deflate, mergedFields, rowsXml, type MergedRows } from "./mergedRows";
import { marksOfPupil, packMarks, sketchOf, type PupilMark } from "./pupilMarks";
import { unitOfTitles } from "./units";

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
  readonly facts: WorkbookFacts;
  /** The school named above the list. */
  readonly titleUnit: string | null;
  readonly sheetNames: readonly string[];
  /** Of Mẫu số 1. */
  readonly counts: Counts;
  /** Errors and warnings by rule. */
  readonly byRule: Readonly<Record<string, number>>;
  /** See `sketchOf`. */
  readonly sketch: readonly number[];
}

/** What goes with it and is only needed at the end. */
export interface ExaminedParts {
  readonly problems: readonly ProblemLine[];
  /** Errors and warnings beyond those. */
  readonly problemsLeftOut: number;
  /** `packMarks` of the pupils of Mẫu số 1. */
  readonly marks: Uint8Array;
  readonly rows: readonly MergedRows[];
  /** Tables and identities of the file's lists by grade, to be added up. */
  readonly statistics: Statistics;
}

export interface ExamineRequest {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** Of the run; names the file in the merged rows. */
  readonly fileNumber: number;
  /** Whether the pupils' rows are wanted too. */
  readonly withRows: boolean;
}

export interface Examination {
  readonly examined: Examined;
  readonly parts: ExaminedParts;
}

/** So many problems of one file are told one by one: a school that has more knows what to do. */
export const MOST_PROBLEMS = 1_000;

const noFacts: WorkbookFacts = {
  form: null,
  level: null,
  schoolYear: null,
  classes: [],
  pupils: 0,
  problems: { error: 0, warning: 0, info: 0 },
};
const noParts: ExaminedParts = {
  problems: [],
  problemsLeftOut: 0,
  marks: new Uint8Array(),
  rows: [],
  statistics: noCounts(defaultOptions),
};

/** Opens, recognises, checks and counts one file. Never throws: what goes wrong is the file's failure. */
export async function examineFile(request: ExamineRequest): Promise<Examination> {
  const digest = await sha256(request.bytes);
  try {
    const workbook = await openWorkbook(request.bytes, { fileName: request.name });
    return await examineWorkbook(workbook, request, digest);
  } catch (error) {
    const failure = error instanceof WorkbookError ? error.explanation : unknownFailure;
    return { examined: failed(digest, request.bytes.length, failure), parts: noParts };
  }
}

/** Of a file that could not be examined at all. */
export function failedExamination(bytes: number, failure: Bilingual): Examination {
  return { examined: failed("", bytes, failure), parts: noParts };
}

export const unknownFailure: Bilingual = {
  vi: "Chưa đọc được tệp này vì một lỗi không rõ: hãy lưu lại tệp bằng Excel rồi thử lần nữa.",
  en: "This file could not be read for an unknown reason: save it again in Excel and retry.",
};

function failed(digest: string, bytes: number, failure: Bilingual): Examined {
  return {
    sha256: digest,
    bytes,
    failure,
    facts: noFacts,
    titleUnit: null,
    sheetNames: [],
    counts: {},
    byRule: {},
    sketch: [],
  };
}

async function examineWorkbook(workbook: Workbook, request: ExamineRequest, digest: string): Promise<Examination> {
  const check = new WorkbookCheck(workbook);
  const facts = workbookFacts(check);
  const told = check.problems.filter(({ severity }) => severity !== "info");
  const lists = check.recognised.filter(({ form }) => form.id === "mau-1");
  const counts: Record<string, number> = {};
  const marks: PupilMark[] = [];
  const otherMarks: PupilMark[] = [];
  check.recognised.forEach((recognised) => {
    const place = lists.indexOf(recognised);
    for (const pupil of check.pupils(recognised)) {
      if (place < 0) {
        otherMarks.push(...marksOfPupil(pupil, 0));
        continue;
      }
      const key = countKey(pupil);
      counts[key] = (counts[key] ?? 0) + 1;
      marks.push(...marksOfPupil(pupil, place));
    }
  });
  return {
    examined: {
      sha256: digest,
      bytes: request.bytes.length,
      failure: check.recognised.length > 0 || facts.form !== null ? null : whyNot(check.unrecognised),
      facts,
      titleUnit: titleUnitOf(workbook, check.recognised),
      sheetNames: lists.map(({ sheetName }) => sheetName),
      counts,
      byRule: countByRule(told),
      sketch: sketchOf(lists.length > 0 ? marks : otherMarks),
    },
    parts: {
      problems: told.slice(0, MOST_PROBLEMS).map(problemLine),
      problemsLeftOut: Math.max(0, told.length - MOST_PROBLEMS),
      marks: packMarks(marks),
      statistics: foldClasses(countPupils(check.checkedSheets)),
      rows: request.withRows ? await rowsOf(workbook, lists, request.fileNumber) : [],
    },
  };
}

async function rowsOf(
  workbook: Workbook,
  lists: readonly RecognisedSheet[],
  fileNumber: number,
): Promise<MergedRows[]> {
  const rows: MergedRows[] = [];
  for (const recognised of lists) {
    const sheet = workbook.sheets.find(({ id }) => id === recognised.sheetId);
    if (!sheet) continue;
    const fields = mergedFields(recognised.form, recognised.level);
    const xml = rowsXml(sheet, recognised, fields, fileNumber, workbook.date1904);
    rows.push({ level: recognised.level, count: recognised.rows.length, packed: await deflate(xml) });
  }
  return rows;
}

function titleUnitOf(workbook: Workbook, recognised: readonly RecognisedSheet[]): string | null {
  for (const { sheetId, headerTop } of recognised) {
    const sheet = workbook.sheets.find(({ id }) => id === sheetId);
    const unit = sheet ? unitOfTitles(sheet, headerTop) : null;
    if (unit !== null) return unit;
  }
  return null;
}

function problemLine(problem: Problem): ProblemLine {
  const rule = rulesById.get(problem.rule);
  if (!rule) throw new Error(`Unknown rule ${problem.rule}`);
  return {
    rule: problem.rule,
    severity: problem.severity,
    sheet: problem.sheetName,
    cell: cellAddress(problem.row, problem.column),
    row: problem.row + 1,
    message: { vi: problemMessage(problem, rule, "vi"), en: problemMessage(problem, rule, "en") },
    value: problem.value,
  };
}

function countByRule(problems: readonly Problem[]): Record<string, number> {
  const byRule: Record<string, number> = {};
  for (const problem of problems) byRule[problem.rule] = (byRule[problem.rule] ?? 0) + 1;
  return byRule;
}

/** The sentence that says most: an empty sheet before nothing at all. */
function whyNot(unrecognised: readonly Unrecognised[]): Bilingual {
  const empty = unrecognised.every(({ kind }) => kind !== "catalogueSheet")
    ? unrecognised.find((reason) => reason.kind === "emptySheet")
    : undefined;
  const reason: Unrecognised = empty ?? { kind: "noForm" };
  const args = "sheetName" in reason ? { sheetName: reason.sheetName } : {};
  const message = unrecognisedMessages[reason.kind];
  return { vi: fillIn(message.vi, args, "vi"), en: fillIn(message.en, args, "en") };
}
