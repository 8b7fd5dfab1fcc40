import { resolveEntities } from "./entities";

export type HtmlToken = "open" | "close" | "text";

/** Elements whose content is no text of the page. What stands in `xml` is Office's own notes. */
const unread = new Set(["script", "style", "title", "xml", "noscript", "template", "textarea", "select", "svg"]);

/**
 * Walks over a page, token by token, and takes whatever stands there: no markup is refused. Each character is passed once.
 * Comments, declarations and the content of scripts and styles are passed over.
 */
export class HtmlScanner {
  /** Lower case, of the element opened or closed. */
  name = "";
  private from = 0;
  private to = 0;
  private at = 0;

  constructor(private readonly source: string) {}

  /** `null` at the end. */
  next(): HtmlToken | null {
    const { source } = this;
    while (this.at < source.length) {
      if (source.charAt(this.at) !== "<" || !/[a-zA-Z/!?]/.test(source.charAt(this.at + 1))) return this.readText();
      if (source.startsWith("<!--", this.at)) this.at = this.after("-->", this.at + 4);
      else if (/[!?]/.test(source.charAt(this.at + 1))) this.at = this.after(">", this.at + 2);
      else {
        const token = this.readTag();
        if (token === "open" && unread.has(this.name)) this.passContent();
        else return token;
      }
    }
    return null;
  }

  text(): string {
    return resolveEntities(this.source.slice(this.from, this.to));
  }

  /** Value of an attribute of the element just opened, `""` for one without value, `null` where it has none such. */
  attribute(name: string): string | null {
    const tag = this.source.slice(this.from, this.to);
    for (const [, key = "", double, single, bare] of tag.matchAll(
      /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g,
    )) {
      if (key.toLowerCase() === name) return resolveEntities(double ?? single ?? bare ?? "");
    }
    return null;
  }

  private readText(): HtmlToken {
    const next = this.source.indexOf("<", this.at + 1);
    this.from = this.at;
    this.to = next === -1 ? this.source.length : next;
    this.at = this.to;
    return "text";
  }

  /** A `>` between quotes does not end a tag; a quote that is never closed does not hide the rest of the page. */
  private readTag(): HtmlToken {
    const { source } = this;
    const isClose = source.charAt(this.at + 1) === "/";
    let at = this.at + (isClose ? 2 : 1);
    const nameFrom = at;
    while (at < source.length && !/[\s/>]/.test(source.charAt(at))) at++;
    this.name = source.slice(nameFrom, at).toLowerCase();
    this.from = at;
    const plainEnd = this.plainEnd(at);
    let quote = "";
    for (; at < source.length; at++) {
      const sign = source.charAt(at);
      if (quote !== "") quote = sign === quote ? "" : quote;
      else if (sign === ">") break;
      else if ((sign === '"' || sign === "'") && /[=\s]/.test(source.charAt(at - 1))) quote = sign;
      if (at - this.from > LONGEST_TAG) break;
    }
    const end = source.charAt(at) === ">" && quote === "" ? at : plainEnd;
    this.to = end;
    this.at = Math.min(source.length, end + 1);
    return isClose ? "close" : "open";
  }

  private plainEnd(from: number): number {
    const end = this.source.indexOf(">", from);
    return end === -1 ? this.source.length : end;
  }

  private passContent(): void {
    const end = new RegExp(`</${this.name}[\\s/>]`, "gi");
    end.lastIndex = this.at;
    const found = end.exec(this.source);
    this.at = found ? this.after(">", found.index) : this.source.length;
  }

  private after(mark: string, from: number): number {
    const found = this.source.indexOf(mark, from);
    return found === -1 ? this.source.length : found + mark.length;
  }
}

/** Attributes beyond this are a quote left open; bounds what each of many such tags may cost. */
const LONGEST_TAG = 16_384;
