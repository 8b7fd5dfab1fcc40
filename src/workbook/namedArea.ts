import { parseArea } from "./address";
import type { NamedArea } from "./types";

/**
 * A name of the workbook that stands for one area of a sheet (`=DM!$A$2:$A$9`), as files and Excel give its formula; `null`
 * for any other, and for what Excel keeps under names of its own (`_xlnm.Print_Area`).
 */
export function readNamedArea(name: string, formula: string): NamedArea | null {
  const [, quoted, plain, cells = ""] =
    /^=?(?:'((?:[^']|'')+)'|([^'!,()\s]+))!([$A-Z\d:]+)$/i.exec(formula.trim()) ?? [];
  const sheetName = quoted?.replaceAll("''", "'") ?? plain;
  const area = parseArea(cells);
  return sheetName === undefined || !area || name.startsWith("_") ? null : { name, sheetName, area };
}
