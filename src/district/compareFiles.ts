import { checkTogether } from "../check/checkTogether";
import type { Problem } from "../check/problem";
import { checkWorkbook, type WorkbookCheck } from "../check/workbookCheck";
import type { Level } from "../forms/types";
import { allRules } from "../rules/allRules";
import { sheetsOfSchool } from "../statistics/countedSheets";
import { addCounts, type Counts, foldClasses } from "../statistics/counts";
import { countPupils } from "../statistics/countPupils";
import { defaultOptions } from "../statistics/options";
import { People } from "../statistics/people";
import type { CountedSheet } from "../statistics/types";
import { sha256 } from "../submission/sha256";
import { openWorkbook } from "../workbook/openWorkbook";
import type { Workbook } from "../workbook/types";
import { WorkbookError } from "../workbook/workbookError";
import type { ComparedFile, CompareRequest, Comparison } from "./examination";
import { problemLine } from "./problemLine";

/** The rules that may say something else when a file's lists stand beside another file's. */
const comparingRules = allRules.filter(({ scope }) => scope === "book" || scope === "group");

/**
 * What the files of one school say of each other: Mẫu số 1 against Mẫu số 2 and the graduation list, and pupils who stand
 * in two files of results. The same as `check` says of the files given together. Never throws for what a file holds.
 */
export async function compareFiles({ files }: CompareRequest): Promise<Comparison> {
  try {
    const checks: WorkbookCheck[] = [];
    const workbooks: Workbook[] = [];
    for (const { number, name, bytes, sha256: examined } of files) {
      if ((await sha256(bytes)) !== examined) return null;
      const workbook = await openWorkbook(bytes, { fileName: name });
      // Every file has a "sheet1".
      const sheets = workbook.sheets.map((sheet) => ({ ...sheet, id: `${String(number)} ${sheet.id}` }));
      const named = { ...workbook, sheets };
      workbooks.push(named);
      checks.push(await checkWorkbook(named, { rules: comparingRules }));
    }
    const together = checkTogether(checks, comparingRules);
    const statistics = countedTogether(workbooks);
    return checks.map((check, place) => ({
      ...changesOf(files[place]?.number ?? -1, check, together.get(check) ?? []),
      statistics: statistics[place] ?? null,
    }));
  } catch (error) {
    if (error instanceof WorkbookError) return null;
    throw error;
  }
}

/** By file: the counts of all files of a level, with the first of them. */
function countedTogether(workbooks: readonly Workbook[]): Counts[] {
  const byFile = sheetsOfSchool(workbooks);
  const all = byFile.flat();
  const people = new People(all);
  const byLevel = new Map<Level | null, CountedSheet[]>();
  for (const sheet of all) {
    const level = people.levelOf(sheet);
    byLevel.set(level, [...(byLevel.get(level) ?? []), sheet]);
  }
  const counted: Counts[] = [];
  for (const [level, sheets] of byLevel) {
    const counts = foldClasses(countPupils(sheets, defaultOptions, "", all));
    const place = firstFileOf(level, sheets, byFile);
    const known = counted[place];
    counted[place] = known ? addCounts(known, counts) : counts;
  }
  return counted;
}

/** A file is known by the level of its first list; results of GDTX show that of THCS or THPT. */
function firstFileOf(
  level: Level | null,
  sheets: readonly CountedSheet[],
  byFile: readonly (readonly CountedSheet[])[],
): number {
  const known = byFile.findIndex(([first]) => first?.recognised.level === level);
  return known >= 0 ? known : byFile.findIndex((own) => own.some((sheet) => sheets.includes(sheet)));
}

function changesOf(
  number: number,
  alone: WorkbookCheck,
  together: readonly Problem[],
): Pick<ComparedFile, "number" | "taken" | "added"> {
  return { number, taken: without(alone.problems, together), added: without(together, alone.problems) };
}

/** The problems that the others do not hold, as they are told. */
function without(problems: readonly Problem[], others: readonly Problem[]): ComparedFile["added"] {
  const known = new Set(others.map(keyOf));
  return problems.filter((problem) => !known.has(keyOf(problem))).map(problemLine);
}

function keyOf({ rule, sheet, row, column, message, args, severity }: Problem): string {
  return JSON.stringify([rule, sheet, row, column, message, args, severity]);
}
