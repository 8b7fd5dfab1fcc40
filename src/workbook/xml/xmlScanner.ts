/** Thrown for markup that no XML reader would accept, and for a document type, which no spreadsheet part has. */
export class XmlError extends Error {
  constructor(detail: string) {
    super(detail);
    this.name = "XmlError";
  }
}

const SPACE = 32;
const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const COLON = 58;
const EQUALS = 61;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;

/** What `XmlScanner.next` stopped at. A self-closed element is an `open` followed by its `close`. */
export type XmlToken = "open" | "close" | "text";

/**
 * Walks over one XML part, token by token, without building a tree: opening a workbook spends most of its time here.
 * Namespace prefixes are dropped from names (`x:row` is `row`); positions let a caller cut pieces out of the source.
 * Checks that tags are balanced, so a part cut off half-way is an `XmlError` and never half a sheet.
 */
export class XmlScanner {
  /** Local name of the element just opened or closed. */
  name = "";
  /** Source positions of the token: the whole tag, or the text between two tags. `to` is exclusive. */
  from = 0;
  to = 0;
  /** True at the `open` of `<name/>`. */
  isSelfClosed = false;
  /** Elements open around and including the one just opened; on `close`, those still open around it. */
  depth = 0;

  private at = 0;
  private attributeCount = 0;
  private readonly attributeNames: string[] = [];
  private readonly attributeFroms: number[] = [];
  private readonly attributeTos: number[] = [];
  private readonly openTags: string[] = [];
  private isCData = false;
  private closePending = false;
  private sawRoot = false;

  constructor(readonly source: string) {
    if (source.charCodeAt(0) === 0xfeff) this.at = 1;
  }

  /** `null` at the end of the part. */
  next(): XmlToken | null {
    if (this.closePending) {
      this.closePending = false;
      this.isSelfClosed = false;
      this.leave();
      return "close";
    }
    const { source } = this;
    while (this.at < source.length) {
      if (source.charCodeAt(this.at) !== LESS) {
        const end = source.indexOf("<", this.at);
        this.from = this.at;
        this.to = end === -1 ? source.length : end;
        this.at = this.to;
        this.isCData = false;
        if (this.depth > 0) return "text";
        continue;
      }
      const second = source.charCodeAt(this.at + 1);
      if (second === BANG) {
        if (this.skipDeclaration()) return "text";
      } else if (second === QUESTION) {
        this.at = this.endOf("?>", this.at + 2);
      } else if (second === SLASH) {
        this.close();
        return "close";
      } else {
        this.open();
        return "open";
      }
    }
    if (this.depth > 0) throw new XmlError(`the part ends inside <${this.openTags[this.depth - 1] ?? ""}>`);
    if (!this.sawRoot) throw new XmlError("the part holds no element");
    return null;
  }

  /** The text token with its entities resolved; inside CDATA none are. Line ends come as `\n` (XML 1.0 §2.11). */
  text(): string {
    const slice = this.source.slice(this.from, this.to);
    const raw = slice.includes("\r") ? slice.replace(/\r\n?/g, "\n") : slice;
    return this.isCData ? raw : resolveEntities(raw);
  }

  /** Value of an attribute of the element just opened, entities resolved, or `null`. `name` without prefix. */
  attribute(name: string): string | null {
    for (let index = 0; index < this.attributeCount; index++) {
      if (this.attributeNames[index] !== name) continue;
      return resolveEntities(this.source.slice(this.attributeFroms[index], this.attributeTos[index]));
    }
    return null;
  }

  /** Source position of an attribute's value between its quotes, or `null`. */
  attributePlace(name: string): { readonly from: number; readonly to: number } | null {
    for (let index = 0; index < this.attributeCount; index++) {
      if (this.attributeNames[index] !== name) continue;
      return { from: this.attributeFroms[index] ?? 0, to: this.attributeTos[index] ?? 0 };
    }
    return null;
  }

  /** `xsd:boolean`, with what an absent attribute means. */
  flag(name: string, whenAbsent = false): boolean {
    const value = this.attribute(name);
    return value === null ? whenAbsent : value === "1" || value === "true" || value === "on";
  }

  /** Where the next token starts; `-1` before the `close` of a self-closed element. */
  get position(): number {
    return this.closePending ? -1 : this.at;
  }

  /** Goes on at `position`, for a caller that has itself read whole elements from there on. */
  moveTo(position: number): void {
    this.at = position;
  }

  /** After an `open`: passes over the element, its children and its `close`. */
  skipElement(): void {
    const around = this.depth - 1;
    while (this.depth > around) if (this.next() === null) return;
  }

  private open(): void {
    const { source } = this;
    this.from = this.at;
    let at = this.at + 1;
    let nameFrom = at;
    let code = source.charCodeAt(at);
    while (code > SPACE && code !== GREATER && code !== SLASH) {
      if (code === COLON) nameFrom = at + 1;
      code = source.charCodeAt(++at);
    }
    if (at === nameFrom) throw new XmlError("a tag without a name");
    this.name = source.slice(nameFrom, at);
    at = this.readAttributes(at);
    this.isSelfClosed = source.charCodeAt(at) === SLASH;
    if (this.isSelfClosed) at++;
    if (source.charCodeAt(at) !== GREATER) throw new XmlError("a tag without its end");
    this.to = at + 1;
    this.at = this.to;
    if (this.depth === 0) {
      if (this.sawRoot) throw new XmlError("more than one outermost element");
      this.sawRoot = true;
    }
    this.openTags[this.depth] = this.name;
    this.depth++;
    this.closePending = this.isSelfClosed;
  }

  private close(): void {
    const { source } = this;
    const end = source.indexOf(">", this.at + 2);
    if (end === -1) throw new XmlError("the part ends inside a tag");
    this.from = this.at;
    this.to = end + 1;
    this.at = this.to;
    this.isSelfClosed = false;
    const expected = this.openTags[this.depth - 1];
    if (expected === undefined || this.depth === 0) throw new XmlError("a closing tag without its opening one");
    let nameTo = end;
    while (nameTo > this.from && source.charCodeAt(nameTo - 1) <= 32) nameTo--;
    const nameFrom = nameTo - expected.length;
    const before = source.charCodeAt(nameFrom - 1);
    if ((before !== SLASH && before !== COLON) || !source.startsWith(expected, nameFrom)) {
      throw new XmlError(`<${expected}> is closed by another name`);
    }
    this.leave();
  }

  private leave(): void {
    this.depth--;
    this.name = this.openTags[this.depth] ?? "";
  }

  /** Comment, CDATA or document type. True where it left a text token. */
  private skipDeclaration(): boolean {
    const { source, at } = this;
    if (source.startsWith("<!--", at)) {
      this.at = this.endOf("-->", at + 4);
      return false;
    }
    if (source.startsWith("<![CDATA[", at)) {
      this.at = this.endOf("]]>", at + 9);
      this.from = at + 9;
      this.to = this.at - 3;
      this.isCData = true;
      return true;
    }
    throw new XmlError("a document type or an unknown declaration");
  }

  private endOf(mark: string, from: number): number {
    const found = this.source.indexOf(mark, from);
    if (found === -1) throw new XmlError(`"${mark}" is missing`);
    return found + mark.length;
  }

  /** Notes where names and values stand, from the end of the tag's name; gives the place of `/` or `>`. */
  private readAttributes(from: number): number {
    const { source } = this;
    this.attributeCount = 0;
    let at = from;
    for (;;) {
      let code = source.charCodeAt(at);
      while (code <= SPACE) code = source.charCodeAt(++at);
      if (code === GREATER || code === SLASH) return at;
      let nameFrom = at;
      while (code > SPACE && code !== EQUALS && code !== GREATER) {
        if (code === COLON) nameFrom = at + 1;
        code = source.charCodeAt(++at);
      }
      const nameTo = at;
      while (code <= SPACE) code = source.charCodeAt(++at);
      if (code !== EQUALS) throw new XmlError("an attribute without a value");
      code = source.charCodeAt(++at);
      while (code <= SPACE) code = source.charCodeAt(++at);
      if (code !== DOUBLE_QUOTE && code !== SINGLE_QUOTE) throw new XmlError("an attribute's value without quotes");
      const valueTo = source.indexOf(code === DOUBLE_QUOTE ? '"' : "'", at + 1);
      if (valueTo === -1) throw new XmlError("the part ends inside a tag");
      this.attributeNames[this.attributeCount] = source.slice(nameFrom, nameTo);
      this.attributeFroms[this.attributeCount] = at + 1;
      this.attributeTos[this.attributeCount] = valueTo;
      this.attributeCount++;
      at = valueTo + 1;
    }
  }
}

const NAMED_ENTITIES = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** The five named entities and character numbers; anything else is no XML without a document type. */
function resolveEntities(raw: string): string {
  if (!raw.includes("&")) return raw;
  return raw.replace(/&([^;&\s]{0,32})(;?)/g, (whole, name: string, end: string) => {
    const plain = NAMED_ENTITIES.get(name);
    if (plain !== undefined && end !== "") return plain;
    const match = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
    const code = match ? parseInt(match[1] ?? match[2] ?? "", match[1] === undefined ? 10 : 16) : -1;
    if (end === "" || code < 1 || code > 0x10ffff)
      throw new XmlError(`an unknown entity of ${whole.length} characters`);
    return String.fromCodePoint(code);
  });
}
