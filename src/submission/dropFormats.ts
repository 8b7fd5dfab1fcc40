import { XmlScanner } from "../workbook/xml/xmlScanner";
import type { SourceEdit } from "./sourceEdits";

/**
 * Takes formats out of the list of a styles part (`dxfs`, ECMA-376 Part 1 §18.8.15). Rules name formats by place, so
 * only those at the list's end go; one in front of a foreign format becomes an empty one. Throws `XmlError`.
 */
export function dropFormats(stylesXml: string, unused: ReadonlySet<number>): SourceEdit[] {
  const scanner = new XmlScanner(stylesXml);
  for (let token = scanner.next(); token !== null; token = scanner.next()) {
    if (token === "open" && scanner.name === "dxfs" && scanner.depth === 2) return editsOfList(scanner, unused);
  }
  return [];
}

function editsOfList(scanner: XmlScanner, unused: ReadonlySet<number>): SourceEdit[] {
  const { source } = scanner;
  const [openFrom, openTo] = [scanner.from, scanner.to];
  const count = scanner.attributePlace("count");
  const formats: { readonly from: number; readonly to: number }[] = [];
  if (scanner.isSelfClosed) return [];
  for (let token = scanner.next(); token !== null && scanner.depth >= 2; token = scanner.next()) {
    if (token !== "open" || scanner.name !== "dxf" || scanner.depth !== 3) continue;
    const { from } = scanner;
    scanner.skipElement();
    formats.push({ from, to: scanner.to });
  }
  const listTo = scanner.to;
  let kept = formats.length;
  while (kept > 0 && unused.has(kept - 1)) kept--;
  if (kept === 0 && formats.length > 0) {
    const tag = count
      ? `${source.slice(openFrom, count.from)}0${source.slice(count.to, openTo)}`
      : source.slice(openFrom, openTo);
    return [{ from: openFrom, to: listTo, text: tag.replace(/\s*>$/, "/>") }];
  }
  const edits = formats.flatMap(({ from, to }, index): SourceEdit[] => {
    if (index >= kept) return [{ from, to, text: "" }];
    if (!unused.has(index)) return [];
    const name = /^<[^\s/>]+/.exec(source.slice(from, to))?.[0] ?? "<dxf";
    return [{ from, to, text: `${name}/>` }];
  });
  if (count && kept < formats.length) edits.push({ ...count, text: String(kept) });
  return edits;
}
