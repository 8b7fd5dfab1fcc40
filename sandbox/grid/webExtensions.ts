import type JSZip from "jszip";
import type { SaveExtras } from "./grid";
import {
  appendChild,
  attributeOf,
  childOf,
  childrenOf,
  descendantsOf,
  elementLike,
  encodeXml,
  insertBefore,
  parseXml,
  removeChild,
  rootOf,
  setAttribute,
  writeXml,
  XML_HEAD,
} from "./xml";
import type { XmlElement } from "./xml";
import { addRelation, declarePart, partText, relationsOf } from "./zipParts";

/** [MS-OWEXML] 2: the parts in which Excel keeps a document's add-ins and their settings. */
const TASK_PANES = "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes";
const EXTENSION = "http://schemas.microsoft.com/office/2011/relationships/webextension";
const TASK_PANES_TYPE = "application/vnd.ms-office.webextensiontaskpanes+xml";
const EXTENSION_TYPE = "application/vnd.ms-office.webextension+xml";
const NS_PANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const NS_EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const NS_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PANES_PART = "xl/webextensions/taskpanes.xml";

type Extension = SaveExtras["webExtensions"][number];

/** Settings of every add-in that the file holds some for, by the add-in's id as written there. */
export async function readWebExtensions(zip: JSZip): Promise<Extension[]> {
  const found = await extensionParts(zip);
  return [...found.values()].flatMap(({ root }) => {
    const addinId = attributeOf(childOf(root, "reference"), "id");
    if (addinId === null) return [];
    const properties = childrenOf(childOf(root, "properties") ?? root, "property").map(
      (property) => [attributeOf(property, "name") ?? "", attributeOf(property, "value") ?? ""] as const,
    );
    return [{ addinId, settings: Object.fromEntries(properties) }];
  });
}

/**
 * Puts the add-ins' settings into the package. Add-ins that the file knows and `extensions` does not name stay; a part
 * whose settings are already these keeps its bytes; nothing is made for an add-in without settings.
 */
export async function writeWebExtensions(zip: JSZip, extensions: readonly Extension[]): Promise<void> {
  const parts = await extensionParts(zip);
  for (const extension of extensions) {
    const known = [...parts].find(([, { root }]) => sameId(attributeOf(childOf(root, "reference"), "id"), extension));
    if (known) {
      const [path, { nodes, root }] = known;
      if (setProperties(root, extension)) zip.file(path, writeXml(nodes));
      continue;
    }
    if (Object.keys(extension.settings).length === 0) continue;
    await addExtension(zip, extension);
  }
}

async function extensionParts(
  zip: JSZip,
): Promise<Map<string, { nodes: ReturnType<typeof parseXml>; root: XmlElement }>> {
  const found = new Map<string, { nodes: ReturnType<typeof parseXml>; root: XmlElement }>();
  for (const panes of (await relationsOf(zip, "")).filter((relation) => relation.type === "webextensiontaskpanes")) {
    for (const relation of await relationsOf(zip, panes.target)) {
      const text = relation.type === "webextension" ? await partText(zip, relation.target) : null;
      if (text === null) continue;
      const nodes = parseXml(text);
      found.set(relation.target, { nodes, root: rootOf(nodes) });
    }
  }
  return found;
}

function sameId(id: string | null, extension: Extension): boolean {
  const bare = (text: string): string => text.replace(/[{}]/g, "").toLowerCase();
  return id !== null && bare(id) === bare(extension.addinId);
}

/** True where something had to change. */
function setProperties(root: XmlElement, extension: Extension): boolean {
  let list = childOf(root, "properties");
  if (!list) {
    list = elementLike(root, "properties");
    insertBefore(root, list, new Set(["bindings", "snapshot", "extLst"]));
  }
  const wanted = new Map(Object.entries(extension.settings));
  let isChanged = false;
  for (const property of childrenOf(list, "property")) {
    const name = attributeOf(property, "name") ?? "";
    const value = wanted.get(name);
    wanted.delete(name);
    if (value === undefined) removeChild(list, property);
    else if (value !== attributeOf(property, "value")) setAttribute(property, "value", value);
    else continue;
    isChanged = true;
  }
  for (const [name, value] of wanted) {
    appendChild(
      list,
      elementLike(list, "property", [
        ["name", name],
        ["value", value],
      ]),
    );
    isChanged = true;
  }
  return isChanged;
}

async function addExtension(zip: JSZip, extension: Extension): Promise<void> {
  let number = 1;
  while (zip.file(`xl/webextensions/webextension${String(number)}.xml`)) number++;
  const path = `xl/webextensions/webextension${String(number)}.xml`;
  const properties = Object.entries(extension.settings)
    .map(([name, value]) => `<we:property name="${encodeXml(name)}" value="${encodeXml(value)}"/>`)
    .join("");
  const id = encodeXml(extension.addinId);
  zip.file(
    path,
    `${XML_HEAD}<we:webextension xmlns:we="${NS_EXTENSION}" id="{${id.replace(/[{}]/g, "").toUpperCase()}}">` +
      `<we:reference id="${id}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/>` +
      `<we:properties>${properties}</we:properties><we:bindings/>` +
      `<we:snapshot xmlns:r="${NS_RELATIONS}"/></we:webextension>`,
  );
  await declarePart(zip, path, EXTENSION_TYPE);
  const panes = await taskPanes(zip);
  const relation = await addRelation(zip, panes, EXTENSION, `webextension${String(number)}.xml`);
  const nodes = parseXml((await partText(zip, panes)) ?? "");
  const root = rootOf(nodes);
  const reference = elementLike(root, "webextensionref");
  setAttribute(reference, "xmlns:r", NS_RELATIONS);
  setAttribute(reference, "r:id", relation);
  const pane = elementLike(
    root,
    "taskpane",
    [
      ["dockstate", "right"],
      ["visibility", "0"],
      ["width", "350"],
      ["row", String(descendantsOf(root, "taskpane").length)],
    ],
    [reference],
  );
  appendChild(root, pane);
  zip.file(panes, writeXml(nodes));
}

async function taskPanes(zip: JSZip): Promise<string> {
  const present = (await relationsOf(zip, "")).find((relation) => relation.type === "webextensiontaskpanes");
  if (present) return present.target;
  zip.file(PANES_PART, `${XML_HEAD}<wetp:taskpanes xmlns:wetp="${NS_PANES}"></wetp:taskpanes>`);
  await declarePart(zip, PANES_PART, TASK_PANES_TYPE);
  await addRelation(zip, "", TASK_PANES, PANES_PART);
  return PANES_PART;
}
