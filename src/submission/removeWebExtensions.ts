import { relationshipsPath } from "../workbook/xlsx/relationships";
import { XmlScanner } from "../workbook/xml/xmlScanner";
import type { PackageParts } from "./packageParts";
import { packageRelationships } from "./packageRelationships";
import type { PackageRelationship } from "./packageRelationships";
import { applyEdits } from "./sourceEdits";
import type { SourceEdit } from "./sourceEdits";
import { TraceError } from "./traceError";
import { isOwnSetting } from "./traces";

/**
 * Takes the add-in's web extension parts out of a package, with everything that leads to them: task pane entries,
 * relationships, content types, their snapshot pictures ([MS-OWEXML] 2.1–2.3). A setting of an add-in is a property of
 * such a part. Gives how many parts went. Throws `XmlError` and `TraceError`.
 */
export async function removeWebExtensions(parts: PackageParts, addinId: string): Promise<number> {
  const relationships = await packageRelationships(parts);
  const own = await ownExtensions(parts, relationships, addinId);
  if (own.size === 0) return 0;
  for (const part of own) {
    removePart(parts, part);
    for (const { owner, target } of relationships) {
      const isShared = relationships.some((other) => other.target === target && !own.has(other.owner));
      if (owner === part && !isShared) removePart(parts, parts.find(target) ?? "");
    }
  }
  const pointing = relationships.filter(
    ({ target, owner }) => own.has(parts.find(target) ?? target) && !own.has(owner),
  );
  for (const owner of new Set(pointing.map((relationship) => relationship.owner))) {
    const ids = new Set(pointing.filter((one) => one.owner === owner).map(({ id }) => id));
    await removeEntries(parts, relationships, owner, ids);
  }
  await removeContentTypes(parts);
  return own.size;
}

/** The add-in's web extension parts that are in the package. */
export async function ownExtensions(
  parts: PackageParts,
  relationships: readonly PackageRelationship[],
  addinId: string,
): Promise<Set<string>> {
  const own = new Set<string>();
  for (const { type, target } of relationships) {
    const part = type === "webextension" ? parts.find(target) : null;
    if (part !== null && isOwnExtension(await parts.text(part), addinId)) own.add(part);
  }
  return own;
}

function isOwnExtension(xml: string, addinId: string): boolean {
  const scanner = new XmlScanner(xml);
  for (let token = scanner.next(); token !== null; token = scanner.next()) {
    if (token !== "open") continue;
    if (scanner.name === "reference" && plainId(scanner.attribute("id") ?? "") === plainId(addinId)) return true;
    if (scanner.name === "property" && isOwnSetting(scanner.attribute("name") ?? "")) return true;
  }
  return false;
}

function plainId(id: string): string {
  return id.replace(/[{}\s]/g, "").toLowerCase();
}

function removePart(parts: PackageParts, part: string): void {
  if (part === "") return;
  parts.remove(part);
  const list = parts.find(relationshipsPath(part));
  if (list !== null) parts.remove(list);
}

/** Takes the extension's entries out of the list of task panes, or the whole list where no other is left. */
async function removeEntries(
  parts: PackageParts,
  relationships: readonly PackageRelationship[],
  owner: string,
  ids: ReadonlySet<string>,
): Promise<void> {
  const ownerPart = parts.find(owner);
  const panes = ownerPart === null ? null : paneEdits(await parts.text(ownerPart), ids);
  if (ownerPart === null || panes === null) throw new TraceError("a web extension outside the list of task panes");
  if (panes.left > 0) {
    parts.set(ownerPart, applyEdits(await parts.text(ownerPart), panes.edits));
    await removeRelationships(parts, relationshipsPath(ownerPart), (id) => ids.has(id));
    return;
  }
  removePart(parts, ownerPart);
  const leading = relationships.filter(({ target }) => target.toLowerCase() === ownerPart.toLowerCase());
  for (const list of new Set(leading.map((relationship) => relationship.list))) {
    const gone = new Set(leading.filter((one) => one.list === list).map(({ id }) => id));
    await removeRelationships(parts, list, (id) => gone.has(id));
  }
}

function paneEdits(xml: string, ids: ReadonlySet<string>): { edits: SourceEdit[]; left: number } | null {
  if (outermostName(xml) !== "taskpanes") return null;
  const scanner = new XmlScanner(xml);
  const edits: SourceEdit[] = [];
  let left = 0;
  let pane: { from: number; isOwn: boolean } | null = null;
  for (let token = scanner.next(); token !== null; token = scanner.next()) {
    if (token === "open" && scanner.name === "taskpane") pane = { from: scanner.from, isOwn: false };
    if (token === "open" && scanner.name === "webextensionref" && pane) {
      pane.isOwn = ids.has(scanner.attribute("id") ?? "");
    }
    if (token !== "close" || scanner.name !== "taskpane" || !pane) continue;
    if (pane.isOwn) edits.push({ from: pane.from, to: scanner.to, text: "" });
    else left++;
    pane = null;
  }
  return { edits, left };
}

function outermostName(xml: string): string {
  const scanner = new XmlScanner(xml);
  scanner.next();
  return scanner.name;
}

async function removeRelationships(parts: PackageParts, list: string, isGone: (id: string) => boolean): Promise<void> {
  const part = parts.find(list);
  if (part === null) throw new TraceError("a list of relationships is missing");
  const xml = await parts.text(part);
  const edits = elementEdits(xml, "Relationship", (scanner) => isGone(scanner.attribute("Id") ?? ""));
  parts.set(part, applyEdits(xml, edits));
}

/** Content types of parts that are gone, and of endings that only those had. */
async function removeContentTypes(parts: PackageParts): Promise<void> {
  const part = parts.find("[Content_Types].xml");
  if (part === null) throw new TraceError("the content types are missing");
  const xml = await parts.text(part);
  const endings = new Set(parts.names().map(ending));
  const gone = new Set(parts.removedNames().map(ending));
  const edits = [
    ...elementEdits(xml, "Override", (scanner) => parts.find(scanner.attribute("PartName") ?? "") === null),
    ...elementEdits(xml, "Default", (scanner) => {
      const wanted = (scanner.attribute("Extension") ?? "").toLowerCase();
      return gone.has(wanted) && !endings.has(wanted);
    }),
  ];
  parts.set(part, applyEdits(xml, edits));
}

function ending(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1).toLowerCase();
}

function elementEdits(xml: string, name: string, isGone: (scanner: XmlScanner) => boolean): SourceEdit[] {
  const edits: SourceEdit[] = [];
  const scanner = new XmlScanner(xml);
  for (let token = scanner.next(); token !== null; token = scanner.next()) {
    if (token !== "open" || scanner.name !== name || !isGone(scanner)) continue;
    const { from } = scanner;
    scanner.skipElement();
    edits.push({ from, to: scanner.to, text: "" });
  }
  return edits;
}
