import { contentOf, otherContent } from "../../submission/content";
import type { PackageFile } from "../../submission/makePackage";

/** A file the user chose, read and checked as the open one is. Throws `WorkbookError` for a workbook that cannot be read. */
export async function describeFile(originalName: string, bytes: Uint8Array): Promise<PackageFile> {
  // A letter or a scan goes along as it is; what is named like a workbook has to be one.
  if (!/\.(xls[xmb]?|ods)$/i.test(originalName)) return { ...otherContent, originalName, bytes };
  const [{ openWorkbook }, { checkWorkbook }, { workbookFacts }] = await Promise.all([
    import("../../workbook/openWorkbook"),
    import("../../check/workbookCheck"),
    import("../../check/workbookFacts"),
  ]);
  const check = await checkWorkbook(await openWorkbook(bytes, { fileName: originalName }));
  return { ...contentOf(workbookFacts(check), originalName), originalName, bytes };
}
