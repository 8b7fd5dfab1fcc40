import { parseArea } from "../address";
import { INPUT_RULE_TITLE } from "../inputRule";
import type { Area, Dropdown } from "../types";
import type { XmlScanner } from "../xml/xmlScanner";

/**
 * The lists among a sheet's rules for typing, after the `open` of `dataValidations` (ECMA-376 Part 1 §18.3.1.33), or of an
 * `extLst` that holds such rules: Excel 2010 keeps those there that point to another sheet ([MS-XLSX] 2.4.18). Ours are
 * left out: they offer what a catalogue sheet holds anyway.
 */
export function readDropdowns(scanner: XmlScanner, into: Dropdown[]): void {
  if (scanner.isSelfClosed) return scanner.skipElement();
  const around = scanner.depth - 1;
  for (let token = scanner.next(); token !== null; token = scanner.next()) {
    if (token === "close" && scanner.depth === around) return;
    if (token !== "open" || scanner.name !== "dataValidation") continue;
    const isList = scanner.attribute("type") === "list" && scanner.attribute("errorTitle") !== INPUT_RULE_TITLE;
    if (!isList || scanner.isSelfClosed) scanner.skipElement();
    else readDropdown(scanner, into);
  }
}

function readDropdown(scanner: XmlScanner, into: Dropdown[]): void {
  const around = scanner.depth - 1;
  let areas = scanner.attribute("sqref") ?? "";
  let formula = "";
  let reading: "areas" | "formula" | null = null;
  for (let token = scanner.next(); token !== null; token = scanner.next()) {
    if (token === "open") {
      if (scanner.name === "formula1") reading = "formula";
      // The extension has its places in an element, and the formula in one more within `formula1`.
      else if (scanner.name === "sqref") reading = "areas";
      else if (scanner.name !== "f") reading = null;
    } else if (token === "text") {
      if (reading === "formula") formula += scanner.text();
      else if (reading === "areas") areas += scanner.text();
    } else if (scanner.depth === around) {
      break;
    } else if (scanner.name !== "f") {
      reading = null;
    }
  }
  const source = sourceOf(formula.trim());
  const placed = areas.split(/\s+/).flatMap((area): Area[] => {
    const parsed = parseArea(area);
    return parsed ? [parsed] : [];
  });
  if (source !== null && placed.length > 0) into.push({ areas: placed, source });
}

/** Words stand in quotes in the file. */
function sourceOf(formula: string): string | null {
  if (formula === "") return null;
  const words = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  return words === undefined ? `=${formula}` : words.replaceAll('""', '"');
}
