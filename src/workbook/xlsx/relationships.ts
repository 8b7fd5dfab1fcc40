import { XmlScanner } from "../xml/xmlScanner";

export interface Relationship {
  readonly id: string;
  /** Last step of the type's address, the same in Transitional and Strict files: `worksheet`, `styles`, … */
  readonly type: string;
  /** Path of the part from the package's root; for an external target as it stands. */
  readonly target: string;
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; `""` → the package's own. */
export function relationshipsPath(part: string): string {
  const cut = part.lastIndexOf("/") + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** The relationships of `part` (ECMA-376 Part 2 §6.5). Throws `XmlError`. */
export function readRelationships(xml: string, part: string): Relationship[] {
  const found: Relationship[] = [];
  const scanner = new XmlScanner(xml);
  for (let token = scanner.next(); token !== null; token = scanner.next()) {
    if (token !== "open" || scanner.name !== "Relationship") continue;
    const type = scanner.attribute("Type") ?? "";
    found.push({
      id: scanner.attribute("Id") ?? "",
      type: type.slice(type.lastIndexOf("/") + 1),
      target: resolveTarget(part, scanner.attribute("Target") ?? ""),
    });
  }
  return found;
}

function resolveTarget(part: string, target: string): string {
  const path = target.replace(/\\/g, "/");
  if (path.startsWith("/")) return path.slice(1);
  const steps = part.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
