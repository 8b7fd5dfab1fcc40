import type { Level } from "../../forms/types";
import type { NewSheet } from "../../workbook/writeWorkbook";
import { guideLines, levelTitles } from "./data/guideTexts";

/**
 * A page of help beside the list. Its title says the level and the school year, which an empty list cannot tell
 * (`recogniseWorkbook` reads it).
 */
export function guideSheet(name: string, level: Level, schoolYear: number): NewSheet {
  const title = `MẪU SỐ 1 – DANH SÁCH HỌC SINH ${levelTitles[level]} – NĂM HỌC ${String(schoolYear)}-${String(schoolYear + 1)}`;
  return {
    name,
    values: [[title], ...guideLines.map((line) => [line])],
    formats: [{ area: { top: 0, left: 0, bottom: guideLines.length, right: 0 }, numberFormat: "@" }],
    columnWidths: [110],
    headerRows: 1,
  };
}
