import type { CountOptions } from "../../statistics/options";
import { statisticsContent } from "../../submission/content";
import type { PackageFile } from "../../submission/makePackage";

/** The workbook of statistics of all lists in the package; `null` where there is nobody to count. */
export async function statisticsOf(
  files: readonly PackageFile[],
  options: CountOptions,
  unit: string,
  now: Date,
): Promise<PackageFile | null> {
  const [{ openWorkbook }, { sheetsOfSchool }, { statisticsFile }, { countedTwice }] = await Promise.all([
    import("../../workbook/openWorkbook"),
    import("../../statistics/countedSheets"),
    import("../../statistics/report/statisticsFile"),
    import("../../check/countedTwice"),
  ]);
  const workbooks = [];
  for (const [place, { originalName, bytes }] of files.filter(({ pupils }) => pupils > 0).entries()) {
    const workbook = await openWorkbook(bytes, { fileName: originalName });
    // Every file has a "sheet1".
    const sheets = workbook.sheets.map((sheet) => ({ ...sheet, id: `${String(place)} ${sheet.id}` }));
    workbooks.push({ ...workbook, sheets });
  }
  const date = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  const bytes = await statisticsFile(sheetsOfSchool(workbooks).flat(), options, {
    unit,
    date,
    language: "vi",
    countedTwice: workbooks.flatMap(countedTwice),
  });
  return bytes && { ...statisticsContent, bytes };
}
