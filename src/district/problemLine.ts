import { problemMessage, type Problem } from "../check/problem";
import { rulesById } from "../rules/allRules";
import { cellAddress } from "../workbook/address";
import type { ProblemLine } from "./examination";

export function problemLine(problem: Problem): ProblemLine {
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
