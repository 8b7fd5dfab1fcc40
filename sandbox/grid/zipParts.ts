import JSZip from "jszip";
import {
  appendChild,
  attributeOf,
  childrenOf,
  elementLike,
  parseXml,
  relationIdOf,
  removeChild,
  rootOf,
  writeXml,
  XML_HEAD,
} from "./xml";
import type { XmlElement } from "./xml";

export interface Relation {
  readonly id: string;
  /** The last word of the relationship's type: `worksheet`, `styles`, … the same in Strict and Transitional files. */
  readonly type: string;
  /** The part's path in the package; as written for something outside it. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** Throws for anything that is no zip. */
export async function openZip(bytes: Uint8Array): Promise<JSZip> {
  return JSZip.loadAsync(bytes);
}

/** The part's text without a byte order mark; `null` where there is no such part. */
export async function partText(zip: JSZip, path: string): Promise<string | null> {
  const text = await zip.file(path)?.async("string");
  return text === undefined ? null : text.replace(/^\ufeff/, "");
}

/** The part's root element; `null` where there is no such part. */
export async function partRoot(zip: JSZip, path: string | undefined): Promise<XmlElement | null> {
  const text = path === undefined ? null : await partText(zip, path);
  return text === null ? null : rootOf(parseXml(text));
}

/** `xl/worksheets/sheet1.xml` → `xl/worksheets/_rels/sheet1.xml.rels`; `""` → `_rels/.rels`. */
export function relationsPath(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

export async function relationsOf(zip: JSZip, part: string): Promise<Relation[]> {
  const root = await partRoot(zip, relationsPath(part));
  return root ? childrenOf(root, "Relationship").map((element) => relationOf(element, part)) : [];
}

export function relationOf(element: XmlElement, part: string): Relation {
  const isExternal = attributeOf(element, "TargetMode") === "External";
  const target = attributeOf(element, "Target") ?? "";
  return {
    id: attributeOf(element, "Id") ?? "",
    type: (attributeOf(element, "Type") ?? "").split("/").at(-1) ?? "",
    target: isExternal ? target : resolveTarget(part, target),
    isExternal,
  };
}

/** The relation that an element names by its `r:id`. */
export function relationNamed(element: XmlElement, relations: readonly Relation[]): Relation | null {
  const id = relationIdOf(element);
  return relations.find((relation) => relation.id === id) ?? null;
}

/** `../styles.xml` seen from `xl/worksheets/sheet1.xml` → `xl/styles.xml`. */
export function resolveTarget(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const folders = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== "." && step !== "") folders.push(step);
  }
  return folders.join("/");
}

/** Names the part's content type, once. */
export async function declarePart(zip: JSZip, part: string, contentType: string): Promise<void> {
  const path = "[Content_Types].xml";
  const nodes = parseXml((await partText(zip, path)) ?? "");
  const root = rootOf(nodes);
  const isKnown = childrenOf(root, "Override").some((override) => attributeOf(override, "PartName") === `/${part}`);
  if (isKnown) return;
  appendChild(
    root,
    elementLike(root, "Override", [
      ["PartName", `/${part}`],
      ["ContentType", contentType],
    ]),
  );
  zip.file(path, writeXml(nodes));
}

/** Takes the part out of the package: its bytes, its relations and its content type. */
export async function removePart(zip: JSZip, part: string): Promise<void> {
  zip.remove(part);
  zip.remove(relationsPath(part));
  const path = "[Content_Types].xml";
  const nodes = parseXml((await partText(zip, path)) ?? "");
  const root = rootOf(nodes);
  for (const override of childrenOf(root, "Override")) {
    if (attributeOf(override, "PartName") === `/${part}`) removeChild(root, override);
  }
  zip.file(path, writeXml(nodes));
}

/** Adds a relation and gives its id. `target` as it shall stand in the file. */
export async function addRelation(zip: JSZip, part: string, type: string, target: string): Promise<string> {
  const path = relationsPath(part);
  const empty = `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>`;
  const nodes = parseXml((await partText(zip, path)) ?? empty);
  const root = rootOf(nodes);
  const taken = new Set(childrenOf(root, "Relationship").map((element) => attributeOf(element, "Id")));
  let number = taken.size + 1;
  while (taken.has(`rId${String(number)}`)) number++;
  const id = `rId${String(number)}`;
  appendChild(
    root,
    elementLike(root, "Relationship", [
      ["Id", id],
      ["Type", type],
      ["Target", target],
    ]),
  );
  zip.file(path, writeXml(nodes));
  return id;
}

/** Takes out the part's relations of which `isGone` is true. */
export async function removeRelations(
  zip: JSZip,
  part: string,
  isGone: (relation: Relation) => boolean,
): Promise<void> {
  const path = relationsPath(part);
  const text = await partText(zip, path);
  if (text === null) return;
  const nodes = parseXml(text);
  const root = rootOf(nodes);
  for (const element of childrenOf(root, "Relationship")) {
    if (isGone(relationOf(element, part))) removeChild(root, element);
  }
  zip.file(path, writeXml(nodes));
}
