import { BUILTIN_NUMBER_FORMATS } from "../builtinNumberFormats";
import { XmlScanner } from "../xml/xmlScanner";

/** Number format code of every cell style by its number; `null` is General. Throws `XmlError`. */
export function readCellFormats(xml: string): (string | null)[] {
  const custom = new Map<number, string>();
  const formatIds: number[] = [];
  const scanner = new XmlScanner(xml);
  let inCellStyles = false;
  for (let token = scanner.next(); token !== null; token = scanner.next()) {
    if (token === "close") {
      if (scanner.name === "cellXfs") inCellStyles = false;
    } else if (token === "open") {
      if (scanner.name === "cellXfs") inCellStyles = true;
      else if (scanner.name === "dxfs") scanner.skipElement();
      else if (scanner.name === "numFmt") {
        custom.set(Number(scanner.attribute("numFmtId")), scanner.attribute("formatCode") ?? "");
      } else if (scanner.name === "xf" && inCellStyles) formatIds.push(Number(scanner.attribute("numFmtId") ?? "0"));
    }
  }
  return formatIds.map((id) => notGeneral(custom.get(id) ?? BUILTIN_NUMBER_FORMATS.get(id)));
}

function notGeneral(code: string | undefined): string | null {
  return code === undefined || code === "" || code.toLowerCase() === "general" ? null : code;
}
