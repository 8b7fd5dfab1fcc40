/** What the page was opened in. `unsupportedVersion`: an Excel before 2021. */
export type Surroundings = "excel" | "outsideExcel" | "unsupportedVersion";

/** Excel 2021 and newer (OfficeDev/office-js-docs-reference: docs/requirement-sets/excel/excel-api-requirement-sets.md). */
export const EXCEL_API = "1.14";

/** Milliseconds after which a page that Office does not answer counts as opened in a browser. */
const PATIENCE = 15_000;

/** Waits for Office.js. Outside Office it may answer with no host, or never. */
export async function waitForOffice(patience = PATIENCE): Promise<Surroundings> {
  if (typeof Office === "undefined" || typeof Office.onReady !== "function") return "outsideExcel";
  let timer: ReturnType<typeof setTimeout> | undefined;
  const nobody = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patience);
  });
  const info = await Promise.race([Office.onReady(), nobody]);
  clearTimeout(timer);
  if (info?.host !== Office.HostType.Excel) return "outsideExcel";
  return Office.context.requirements.isSetSupported("ExcelApi", EXCEL_API) ? "excel" : "unsupportedVersion";
}
