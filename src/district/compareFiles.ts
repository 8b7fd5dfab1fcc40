import { checkTogether } from "../check/checkTogether";
import type { Problem } from "../check/problem";
import { checkWorkbook, type WorkbookCheck } from "../check/workbookCheck";
import { allRules } from "../rules/allRules";
import { sheetsOfSchool } from "../statistics/countedSheets";
import { sha256 } from "../submission/sha256";
import { openWorkbook } from "../workbook/openWorkbook";
import type { Workbook } from "../workbook/types";
import { WorkbookError } from "../workbook/workbookError";
import type { ComparedFile, CompareRequest, Comparison } from "./examination";
import { countByLevel, type LevelStatistics } from "./levelStatistics";
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
      statistics: statistics[place] ?? [],
    }));
  } catch (error) {
    if (error instanceof WorkbookError) return null;
    throw error;
  }
}

/** By file: the counts of all files of a level, with the first of them. */
function countedTogether(workbooks: readonly Workbook[]): LevelStatistics[][] {
  const byFile = sheetsOfSchool(workbooks);
  const counted: LevelStatistics[][] = byFile.map(() => []);
  for (const { level, counts, sheets } of countByLevel(byFile.flat())) {
    const first = byFile.findIndex((own) => own.some((sheet) => sheets.includes(sheet)));
    counted[first]?.push({ level, counts });
  }
  return counted;
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
