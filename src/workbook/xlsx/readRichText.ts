import type { XmlScanner } from "../xml/xmlScanner";
import { decodeExcelText } from "./excelText";

/**
 * Text of a string item (`<si>` or `<is>`, ECMA-376 Part 1 §18.4.8): its runs joined, phonetic runs left out. The
 * scanner stands at the item's opening tag and afterwards at its closing one.
 */
export function readRichText(scanner: XmlScanner): string {
  if (scanner.isSelfClosed) {
    scanner.next();
    return "";
  }
  const around = scanner.depth - 1;
  let text = "";
  let inText = false;
  for (;;) {
    const token = scanner.next();
    if (token === null) return decodeExcelText(text);
    if (token === "text") {
      if (inText) text += scanner.text();
    } else if (token === "open") {
      if (scanner.name === "rPh") scanner.skipElement();
      else inText = scanner.name === "t";
    } else {
      inText = false;
      if (scanner.depth === around) return decodeExcelText(text);
    }
  }
}
