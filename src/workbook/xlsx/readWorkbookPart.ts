import { readNamedArea } from "../namedArea";
import type { NamedArea, SheetVisibility } from "../types";
import { XmlScanner } from "../xml/xmlScanner";

export interface SheetEntry {
  readonly name: string;
  readonly relationshipId: string;
  readonly visibility: SheetVisibility;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
  readonly names: readonly NamedArea[];
}

/** The workbook's sheets in tab order, its names of areas and its date system. Throws `XmlError`. */
export function readWorkbookPart(xml: string): WorkbookPart {
  const sheets: SheetEntry[] = [];
  const names: NamedArea[] = [];
  let date1904 = false;
  const scanner = new XmlScanner(xml);
  for (let token = scanner.next(); token !== null; token = scanner.next()) {
    if (token !== "open") continue;
    if (scanner.name === "workbookPr" && scanner.depth === 2) date1904 = scanner.flag("date1904");
    if (scanner.name === "definedName" && !scanner.isSelfClosed) {
      const name = scanner.attribute("name") ?? "";
      const named = scanner.next() === "text" ? readNamedArea(name, scanner.text()) : null;
      if (named) names.push(named);
      continue;
    }
    if (scanner.name !== "sheet" || scanner.depth !== 3) continue;
    sheets.push({
      name: scanner.attribute("name") ?? "",
      relationshipId: scanner.attribute("id") ?? "",
      visibility: visibilityOf(scanner.attribute("state")),
    });
  }
  return { sheets, date1904, names };
}

function visibilityOf(state: string | null): SheetVisibility {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}
