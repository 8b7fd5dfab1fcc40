import { SaxesParser } from "saxes";

export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  readonly namespace: string;
  /** By local name, except `xsi:type`, which keeps its prefix; namespace declarations are left out. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly inside, trimmed. */
  readonly text: string;
  /** Line of the start tag, from 1. */
  readonly line: number;
}

interface GrowingElement extends XmlElement {
  children: XmlElement[];
  text: string;
}

const schemaInstance = "http://www.w3.org/2001/XMLSchema-instance";

/** Reads a whole document; throws an `Error` with line and column when it is not well formed or has a DOCTYPE. */
export function readXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: GrowingElement[] = [];
  let root: XmlElement | undefined;

  parser.on("doctype", () => {
    throw new Error("a DOCTYPE is not allowed");
  });
  parser.on("opentag", (tag) => {
    const attributes = new Map<string, string>();
    for (const attribute of Object.values(tag.attributes)) {
      if (attribute.prefix === "xmlns" || attribute.name === "xmlns") continue;
      attributes.set(attribute.uri === schemaInstance ? `xsi:${attribute.local}` : attribute.local, attribute.value);
    }
    open.push({ name: tag.local, namespace: tag.uri, attributes, children: [], text: "", line: parser.line });
  });
  parser.on("text", (piece) => {
    const inside = open.at(-1);
    if (inside) inside.text += piece;
  });
  parser.on("closetag", () => {
    const closed = open.pop();
    if (!closed) return;
    closed.text = closed.text.trim();
    const outside = open.at(-1);
    if (outside) outside.children.push(closed);
    else root = closed;
  });
  parser.on("error", (error) => {
    throw error;
  });

  parser.write(text.replace(/^\uFEFF/, "")).close();
  if (!root) throw new Error("no element at all");
  return root;
}

/** The first child of that name, or of a chain of names. */
export function childAt(element: XmlElement, ...names: readonly string[]): XmlElement | undefined {
  let found: XmlElement | undefined = element;
  for (const name of names) found = found?.children.find((child) => child.name === name);
  return found;
}

/** All elements below, in document order. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    yield child;
    yield* descendants(child);
  }
}
