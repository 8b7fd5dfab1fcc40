/**
 * XML that is read, changed in places and written again with everything else exactly as it stood.
 *
 * A parsed element remembers the raw text of its tags and attributes; `writeXml` puts the same characters together
 * again. Only what was set through the functions below is written anew. DTDs are refused: no part of a workbook has one.
 */
export interface XmlAttribute {
  readonly name: string;
  /** With the white space before it, as `␠name="value"`. */
  raw: string;
  value: string;
}

export interface XmlElement {
  readonly kind: "element";
  /** With its namespace prefix. */
  readonly name: string;
  attributes: XmlAttribute[];
  children: XmlNode[];
  /** What ends the opening tag: white space and `>` or `/>`. */
  tail: string;
  /** The closing tag, `""` for an element closed at once. */
  close: string;
}

/** Text, comments, CDATA, processing instructions: kept as they are. */
export interface XmlText {
  readonly kind: "text";
  readonly raw: string;
}

export type XmlNode = XmlElement | XmlText;

/** A tag's place in the text: from `<` to after `>`. */
export interface XmlTag {
  readonly start: number;
  readonly end: number;
  readonly kind: "open" | "close" | "empty" | "other";
  readonly name: string;
}

/** How Excel begins every part. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The next tag at or after `from`; `null` at the end. CDATA, comments and instructions are `other`. */
export function nextTag(text: string, from: number): XmlTag | null {
  const start = text.indexOf("<", from);
  if (start === -1) return null;
  const second = text.charCodeAt(start + 1);
  if (second === 0x21 || second === 0x3f) return otherTag(text, start);
  const isClosing = second === 0x2f;
  let nameEnd = start + (isClosing ? 2 : 1);
  const nameStart = nameEnd;
  for (; nameEnd < text.length; nameEnd++) {
    const code = text.charCodeAt(nameEnd);
    if (code <= 0x20 || code === 0x3e || code === 0x2f) break;
  }
  const end = tagEnd(text, nameEnd);
  const isEmpty = text.charCodeAt(end - 2) === 0x2f;
  return {
    start,
    end,
    kind: isClosing ? "close" : isEmpty ? "empty" : "open",
    name: text.slice(nameStart, nameEnd),
  };
}

/** `x:row` → `row`. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** Attributes of a tag's text, values decoded. */
export function tagAttributes(tag: string): XmlAttribute[] {
  const attributes: XmlAttribute[] = [];
  for (const match of tag.matchAll(/\s+([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes.push({ name: match[1] ?? "", raw: match[0], value: decodeXml(match[2] ?? match[3] ?? "") });
  }
  return attributes;
}

/** Parses a whole part or a piece of one. Throws where tags do not match. */
export function parseXml(text: string): XmlNode[] {
  const top: XmlNode[] = [];
  const open: XmlElement[] = [];
  let children = top;
  let position = 0;
  for (let tag = nextTag(text, 0); tag; tag = nextTag(text, position)) {
    if (tag.start > position) children.push({ kind: "text", raw: text.slice(position, tag.start) });
    position = tag.end;
    if (tag.kind === "other") {
      children.push({ kind: "text", raw: text.slice(tag.start, tag.end) });
      continue;
    }
    if (tag.kind === "close") {
      const element = open.pop();
      if (!element || element.name !== tag.name) throw new Error(`XML: </${tag.name}> closes nothing`);
      element.close = text.slice(tag.start, tag.end);
      children = open.at(-1)?.children ?? top;
      continue;
    }
    const element = openElement(text, tag);
    children.push(element);
    if (tag.kind === "empty") continue;
    open.push(element);
    children = element.children;
  }
  if (open.length > 0) throw new Error(`XML: <${open.at(-1)?.name ?? ""}> is never closed`);
  if (position < text.length) children.push({ kind: "text", raw: text.slice(position) });
  return top;
}

/** The part's root element. Throws where there is none. */
export function rootOf(nodes: readonly XmlNode[]): XmlElement {
  const root = nodes.find((node): node is XmlElement => node.kind === "element");
  if (!root) throw new Error("XML: no root element");
  return root;
}

export function writeXml(nodes: readonly XmlNode[]): string {
  const pieces: string[] = [];
  for (const node of nodes) writeNode(node, pieces);
  return pieces.join("");
}

/** Child elements with that local name, or all of them. */
export function childrenOf(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter(
    (node): node is XmlElement => node.kind === "element" && (name === undefined || localName(node.name) === name),
  );
}

export function childOf(element: XmlElement | null | undefined, name: string): XmlElement | null {
  return element ? (childrenOf(element, name)[0] ?? null) : null;
}

/** Every element below with that local name, in document order. */
export function descendantsOf(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child) => [
    ...(localName(child.name) === name ? [child] : []),
    ...descendantsOf(child, name),
  ]);
}

/** The attribute's value by its full name; `null` where absent. */
export function attributeOf(element: XmlElement | null | undefined, name: string): string | null {
  return element?.attributes.find((attribute) => attribute.name === name)?.value ?? null;
}

/** The relationship's id, whichever prefix the part gave that namespace. */
export function relationIdOf(element: XmlElement): string | null {
  return element.attributes.find((attribute) => /^[^:]+:id$/.test(attribute.name))?.value ?? null;
}

/** `1`, `true`, `on`; absent gives `fallback`. */
export function flagOf(element: XmlElement | null | undefined, name: string, fallback = false): boolean {
  const value = attributeOf(element, name);
  return value === null ? fallback : value === "1" || value === "true" || value === "on";
}

/** Sets, or with `null` removes, an attribute; one that already has the value keeps its characters. */
export function setAttribute(element: XmlElement, name: string, value: string | null): void {
  const present = element.attributes.find((attribute) => attribute.name === name);
  if (value === null) {
    element.attributes = element.attributes.filter((attribute) => attribute !== present);
    return;
  }
  if (present?.value === value) return;
  const raw = ` ${name}="${encodeXml(value)}"`;
  if (!present) {
    element.attributes.push({ name, raw, value });
    return;
  }
  present.raw = raw;
  present.value = value;
}

/** All text below, decoded; comments and instructions left out. */
export function textOf(element: XmlElement): string {
  return element.children.map((node) => (node.kind === "element" ? textOf(node) : decodeText(node.raw))).join("");
}

export function setText(element: XmlElement, text: string): void {
  if (textOf(element) === text) return;
  setChildren(element, [{ kind: "text", raw: encodeXml(text) }]);
}

export function setChildren(element: XmlElement, children: XmlNode[]): void {
  element.children = children;
  if (children.length > 0) openUp(element);
}

export function appendChild(element: XmlElement, child: XmlNode): void {
  element.children.push(child);
  openUp(element);
}

export function removeChild(element: XmlElement, child: XmlNode): void {
  element.children = element.children.filter((node) => node !== child);
}

/** Puts `child` before the first child whose local name is in `followers`, else last: parts have a fixed order. */
export function insertBefore(element: XmlElement, child: XmlNode, followers: ReadonlySet<string>): void {
  const at = element.children.findIndex((node) => node.kind === "element" && followers.has(localName(node.name)));
  if (at === -1) {
    appendChild(element, child);
    return;
  }
  element.children.splice(at, 0, child);
}

/** A new element with the prefix that `like` has. */
export function elementLike(
  like: XmlElement,
  name: string,
  attributes: readonly (readonly [string, string])[] = [],
  children: XmlNode[] = [],
): XmlElement {
  const prefix = like.name.slice(0, like.name.indexOf(":") + 1);
  return newElement(prefix + name, attributes, children);
}

export function newElement(
  name: string,
  attributes: readonly (readonly [string, string])[] = [],
  children: XmlNode[] = [],
): XmlElement {
  const element: XmlElement = { kind: "element", name, attributes: [], children, tail: "/>", close: "" };
  for (const [key, value] of attributes) setAttribute(element, key, value);
  if (children.length > 0) openUp(element);
  return element;
}

export function textNode(text: string): XmlText {
  return { kind: "text", raw: encodeXml(text) };
}

/** A deep copy that can be changed apart. */
export function cloneElement(element: XmlElement): XmlElement {
  return {
    ...element,
    attributes: element.attributes.map((attribute) => ({ ...attribute })),
    children: element.children.map((node) => (node.kind === "element" ? cloneElement(node) : node)),
  };
}

/** Text of an element's inside as it stands in the file: entities and CDATA resolved, comments dropped. */
export function decodeText(raw: string): string {
  if (!raw.includes("<")) return decodeXml(raw);
  if (raw.startsWith("<![CDATA[")) return raw.slice(9, -3);
  if (raw.startsWith("<!--") || raw.startsWith("<?")) return "";
  return raw
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)/)
    .map((piece) => (piece.startsWith("<") ? decodeText(piece) : decodeXml(piece)))
    .join("");
}

const ENTITIES = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

export function decodeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return ENTITIES.get(name) ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Safe in text and in double quotes. Characters that XML 1.0 forbids are written as Excel does, `_x0007_`. */
export function encodeXml(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );
}

function openUp(element: XmlElement): void {
  if (element.close !== "") return;
  element.tail = ">";
  element.close = `</${element.name}>`;
}

function openElement(text: string, tag: XmlTag): XmlElement {
  const whole = text.slice(tag.start, tag.end);
  const tail = /\s*\/?>$/.exec(whole)?.[0] ?? ">";
  return {
    kind: "element",
    name: tag.name,
    attributes: tagAttributes(whole.slice(tag.name.length + 1)),
    children: [],
    tail,
    close: "",
  };
}

function writeNode(node: XmlNode, pieces: string[]): void {
  if (node.kind === "text") {
    pieces.push(node.raw);
    return;
  }
  pieces.push("<", node.name);
  for (const attribute of node.attributes) pieces.push(attribute.raw);
  pieces.push(node.tail);
  for (const child of node.children) writeNode(child, pieces);
  pieces.push(node.close);
}

function otherTag(text: string, start: number): XmlTag {
  const close = text.startsWith("<!--", start) ? "-->" : text.startsWith("<![CDATA[", start) ? "]]>" : ">";
  if (text.startsWith("<!DOCTYPE", start)) throw new Error("XML: a document type is not allowed in a workbook");
  const at = text.indexOf(close, start + 2);
  if (at === -1) throw new Error("XML: cut off inside a comment or instruction");
  return { start, end: at + close.length, kind: "other", name: "" };
}

function tagEnd(text: string, from: number): number {
  let quote = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x22 || code === 0x27) quote = code;
    else if (code === 0x3e) return at + 1;
  }
  throw new Error("XML: cut off inside a tag");
}
