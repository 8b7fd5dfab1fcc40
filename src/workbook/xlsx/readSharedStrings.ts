import { XmlScanner } from "../xml/xmlScanner";
import { readRichText } from "./readRichText";

/** The texts that cells point to by number. Throws `XmlError`. */
export function readSharedStrings(xml: string): string[] {
  const texts: string[] = [];
  const scanner = new XmlScanner(xml);
  for (let token = scanner.next(); token !== null; token = scanner.next()) {
    if (token === "open" && scanner.name === "si") texts.push(readRichText(scanner));
  }
  return texts;
}
