import type { Problem } from "../check/problem";
import { workbookFacts } from "../check/workbookFacts";
import { checkWorkbook } from "../check/workbookCheck";
import { unrecognisedMessages } from "../forms/recognitionMessages";
import type { RecognisedSheet, Unrecognised } from "../forms/types";
import { sha256 } from "../submission/sha256";
import { type Bilingual, fillIn } from "../text/bilingual";
import { openWorkbook } from "../workbook/openWorkbook";
import type { PupilRecord } from "../rules/types";
import type { Workbook } from "../workbook/types";
import { WorkbookError } from "../workbook/workbookError";
import {
  MOST_PROBLEMS,
  noParts,
  unchecked,
  unknownFailure,
  type Examination,
  type ExamineRequest,
} from "./examination";
import { countByLevel } from "./levelStatistics";
import { listParts } from "./listPart";
import { deflate, mergedFields, rowsXml, type MergedRows } from "./mergedRows";
import { type OwnBook, ownBookOf } from "./ownBook";
import { problemLine } from "./problemLine";
import { marksOfPupil, packMarks, type PupilMark } from "./pupilMarks";
import { formOfName, unitOfTitles } from "./units";

/** Opens, recognises, checks and counts one file. Never throws: what goes wrong is the file's failure. */
export async function examineFile(request: ExamineRequest): Promise<Examination> {
  const digest = await sha256(request.bytes);
  try {
    const workbook = await openWorkbook(request.bytes, { fileName: request.name });
    return await examineWorkbook(workbook, request, digest);
  } catch (error) {
    const failure = error instanceof WorkbookError ? error.explanation : unknownFailure;
    return { examined: unchecked(digest, request.bytes.length, { failure }), parts: noParts() };
  }
}

async function examineWorkbook(workbook: Workbook, request: ExamineRequest, digest: string): Promise<Examination> {
  const ownBook = ownBookOf(workbook);
  if (ownBook !== null) return attached(ownBook, request, digest);
  const check = await checkWorkbook(workbook);
  const { lists: parts, ...facts } = workbookFacts(check);
  const told = check.problems.filter(({ severity }) => severity !== "info");
  if (check.recognised.length === 0 && facts.form === null && formOfName(request.name) === "thong-ke")
    return attached("statistics", request, digest);
  const lists = check.recognised.filter(({ form }) => form.id === "mau-1");
  const marks = new Map(
    check.recognised.map((recognised) => {
      const place = Math.max(0, lists.indexOf(recognised));
      return [recognised, marksOf(check.pupils(recognised), place)];
    }),
  );
  return {
    examined: {
      sha256: digest,
      bytes: request.bytes.length,
      failure: check.recognised.length > 0 || facts.form !== null ? null : whyNot(check.unrecognised),
      ownBook: null,
      facts,
      titleUnit: titleUnitOf(workbook, check.recognised),
      sheetNames: lists.map(({ sheetName }) => sheetName),
      hasResults: lists.length < check.recognised.length,
      lists: listParts(parts, check, marks),
      byRule: countByRule(told),
    },
    parts: {
      problems: told.slice(0, MOST_PROBLEMS).map(problemLine),
      problemsLeftOut: Math.max(0, told.length - MOST_PROBLEMS),
      marks: packMarks(lists.flatMap((recognised) => marks.get(recognised) ?? [])),
      statistics: countByLevel(check.checkedSheets).map(({ level, counts }) => ({ level, counts })),
      rows: request.withRows ? await rowsOf(workbook, lists, request.fileNumber) : [],
    },
  };
}

function marksOf(pupils: Iterable<PupilRecord>, sheet: number): PupilMark[] {
  const marks: PupilMark[] = [];
  for (const pupil of pupils) marks.push(...marksOfPupil(pupil, sheet));
  return marks;
}

/** Holds no list to be checked, and nothing is wrong with that. */
function attached(ownBook: OwnBook, { bytes }: ExamineRequest, digest: string): Examination {
  return { examined: unchecked(digest, bytes.length, { ownBook }), parts: noParts() };
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
