import type { IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import { plainFontName } from "./cssFontName";
import { BUILT_IN_FORMATS } from "./numberFormats";
import { borderStyleName, HORIZONTAL, VERTICAL } from "./readStyles";
import type { ReadStyles } from "./readStyles";
import {
  appendChild,
  attributeOf,
  childOf,
  childrenOf,
  cloneElement,
  elementLike,
  insertBefore,
  localName,
  removeChild,
  setAttribute,
} from "./xml";
import type { XmlElement } from "./xml";

/** Order of `styleSheet`'s children (ECMA-376 part 1, 18.8.39). */
const ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"];
const BEHIND = ["tableStyles", "colors", "extLst"];
const FONT_ORDER = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
  " ",
);

/** Adds formats to `styles.xml`; what is there is never changed, so every cell of the file keeps its look. */
export class StyleWriter {
  readonly #root: XmlElement;
  readonly #styles: ReadStyles;
  readonly #formats = new Map<string, number>();
  readonly #differences = new Map<string, number>();
  #isChanged = false;

  constructor(root: XmlElement, styles: ReadStyles) {
    this.#root = root;
    this.#styles = styles;
  }

  get isChanged(): boolean {
    return this.#isChanged;
  }

  /** The cell format (`s`) that looks like `style`; `base` is the format it was made from and gives all the rest. */
  formatFor(style: IStyleData, base: number): number {
    const key = `${String(base)} ${JSON.stringify(style)}`;
    const known = this.#formats.get(key);
    if (known !== undefined) return known;
    const index = this.#addFormat(style, base);
    this.#formats.set(key, index);
    return index;
  }

  /** The `dxfId` of a difference with that fill and font. */
  differenceFor(style: IStyleData): number {
    const key = JSON.stringify(style);
    const known = this.#differences.get(key);
    if (known !== undefined) return known;
    const dxf = elementLike(this.#root, "dxf");
    const font = elementLike(this.#root, "font");
    applyFont(font, style, {});
    if (font.children.length > 0) appendChild(dxf, font);
    if (style.bg?.rgb) {
      const color = elementLike(dxf, "bgColor", [["rgb", argb(style.bg.rgb)]]);
      appendChild(dxf, elementLike(dxf, "fill", [], [elementLike(dxf, "patternFill", [], [color])]));
    }
    const index = this.#append("dxfs", dxf);
    this.#differences.set(key, index);
    return index;
  }

  #addFormat(style: IStyleData, base: number): number {
    const formats = childrenOf(this.#list("cellXfs"), "xf");
    const like = formats[base] ?? formats[0];
    const was = this.#styles.formats[base]?.style ?? {};
    const xf = like ? cloneElement(like) : elementLike(this.#root, "xf");
    const before = JSON.stringify(xf.attributes.map((attribute) => attribute.raw)) + String(xf.children.length);
    this.#applyNumberFormat(xf, style, was);
    if (differs(style, was, ["ff", "fs", "bl", "it", "ul", "st", "cl", "va"])) {
      const fonts = childrenOf(this.#list("fonts"), "font");
      const old = fonts[Number(attributeOf(xf, "fontId") ?? 0)];
      const font = old ? cloneElement(old) : elementLike(this.#root, "font");
      applyFont(font, style, was);
      setAttribute(xf, "fontId", String(this.#append("fonts", font)));
      setAttribute(xf, "applyFont", "1");
    }
    if (differs(style, was, ["bg"])) {
      setAttribute(xf, "fillId", String(style.bg?.rgb ? this.#append("fills", this.#fill(style.bg.rgb)) : 0));
      setAttribute(xf, "applyFill", "1");
    }
    if (differs(style, was, ["bd"])) {
      setAttribute(xf, "borderId", String(this.#append("borders", this.#border(style))));
      setAttribute(xf, "applyBorder", "1");
    }
    const isAligned = differs(style, was, ["ht", "vt", "tb", "tr"]);
    if (isAligned) applyAlignment(xf, style, was);
    const after = JSON.stringify(xf.attributes.map((attribute) => attribute.raw)) + String(xf.children.length);
    if (before === after && !isAligned && like) return formats.indexOf(like);
    return this.#append("cellXfs", xf);
  }

  #applyNumberFormat(xf: XmlElement, style: IStyleData, was: IStyleData): void {
    const pattern = style.n?.pattern ?? "General";
    if (pattern === (was.n?.pattern ?? "General")) return;
    setAttribute(xf, "numFmtId", String(this.#numberFormat(pattern)));
    setAttribute(xf, "applyNumberFormat", "1");
  }

  #numberFormat(pattern: string): number {
    for (const [id, code] of BUILT_IN_FORMATS) if (code === pattern) return id;
    const list = this.#list("numFmts");
    const present = childrenOf(list, "numFmt");
    const same = present.find((format) => attributeOf(format, "formatCode") === pattern);
    if (same) return Number(attributeOf(same, "numFmtId"));
    // Numbers below 164 belong to Excel itself.
    const id = Math.max(163, ...present.map((format) => Number(attributeOf(format, "numFmtId")))) + 1;
    this.#append(
      "numFmts",
      elementLike(this.#root, "numFmt", [
        ["numFmtId", String(id)],
        ["formatCode", pattern],
      ]),
    );
    return id;
  }

  #fill(color: string): XmlElement {
    const front = elementLike(this.#root, "fgColor", [["rgb", argb(color)]]);
    const back = elementLike(this.#root, "bgColor", [["indexed", "64"]]);
    const pattern = elementLike(this.#root, "patternFill", [["patternType", "solid"]], [front, back]);
    return elementLike(this.#root, "fill", [], [pattern]);
  }

  #border(style: IStyleData): XmlElement {
    const side = (name: string, line: Nullable<IBorderStyleData>): XmlElement => {
      const kind = line ? borderStyleName(line.s) : null;
      if (kind === null) return elementLike(this.#root, name);
      const color = elementLike(this.#root, "color", [["rgb", argb(line?.cl.rgb ?? "#000000")]]);
      return elementLike(this.#root, name, [["style", kind]], [color]);
    };
    return elementLike(
      this.#root,
      "border",
      [],
      [
        side("left", style.bd?.l),
        side("right", style.bd?.r),
        side("top", style.bd?.t),
        side("bottom", style.bd?.b),
        side("diagonal", null),
      ],
    );
  }

  #list(name: string): XmlElement {
    const present = childOf(this.#root, name);
    if (present) return present;
    const list = elementLike(this.#root, name);
    const followers = new Set([...ORDER.slice(ORDER.indexOf(name) + 1), ...BEHIND]);
    insertBefore(this.#root, list, followers);
    return list;
  }

  #append(name: string, child: XmlElement): number {
    const list = this.#list(name);
    appendChild(list, child);
    const count = childrenOf(list).length;
    setAttribute(list, "count", String(count));
    this.#isChanged = true;
    return count - 1;
  }
}

/** `#D9E1F2` or `rgb(217, 225, 242)` → `FFD9E1F2`. */
export function argb(color: string): string {
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color)?.slice(1);
  const hex = parts ? parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("") : color.replace("#", "");
  const whole = hex.length === 3 ? [...hex].map((digit) => digit + digit).join("") : hex;
  return `FF${whole.slice(-6).toUpperCase()}`;
}

/** Whether two styles look alike: the engine may give the same look another name. */
export function sameStyle(one: IStyleData, other: IStyleData): boolean {
  return plain(one) === plain(other);
}

function differs(one: IStyleData, other: IStyleData, keys: readonly (keyof IStyleData)[]): boolean {
  return keys.some((key) => plain(one[key]) !== plain(other[key]));
}

/** Off, absent and null are the same thing in a style. */
function plain(value: unknown): string {
  if (value === undefined || value === null || value === 0) return "";
  if (typeof value !== "object") return JSON.stringify(value);
  const entries = Object.entries(value)
    .map(([key, inside]) => [key, plain(inside)] as const)
    .filter(([, inside]) => inside !== "")
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? "" : JSON.stringify(entries).toLowerCase();
}

function applyFont(font: XmlElement, style: IStyleData, was: IStyleData): void {
  const put = (name: string, key: keyof IStyleData, value: readonly [string, string] | null | "plain"): void => {
    if (!differs(style, was, [key])) return;
    const old = childOf(font, name);
    if (old) removeChild(font, old);
    if (value === null) return;
    const followers = new Set(FONT_ORDER.slice(FONT_ORDER.indexOf(name) + 1));
    insertBefore(font, elementLike(font, name, value === "plain" ? [] : [value]), followers);
  };
  put("b", "bl", style.bl ? "plain" : null);
  put("i", "it", style.it ? "plain" : null);
  put("strike", "st", style.st?.s ? "plain" : null);
  put("u", "ul", style.ul?.s ? "plain" : null);
  put("vertAlign", "va", style.va === 2 ? ["val", "subscript"] : style.va === 3 ? ["val", "superscript"] : null);
  put("sz", "fs", style.fs === undefined ? null : ["val", String(style.fs)]);
  put("color", "cl", style.cl?.rgb ? ["rgb", argb(style.cl.rgb)] : null);
  put("name", "ff", style.ff ? ["val", plainFontName(style.ff)] : null);
  if (!differs(style, was, ["ff"])) return;
  // The scheme would win over the name: the font would stay what the theme says.
  for (const stale of childrenOf(font)) {
    if (["scheme", "family", "charset"].includes(localName(stale.name))) removeChild(font, stale);
  }
}

function applyAlignment(xf: XmlElement, style: IStyleData, was: IStyleData): void {
  let alignment = childOf(xf, "alignment");
  if (!alignment) {
    alignment = elementLike(xf, "alignment");
    insertBefore(xf, alignment, new Set(["protection", "extLst"]));
  }
  const nameOf = <T>(names: ReadonlyMap<string, T>, wanted: T | null | undefined): string | null =>
    [...names].find(([, value]) => value === wanted)?.[0] ?? null;
  if (differs(style, was, ["ht"])) setAttribute(alignment, "horizontal", nameOf(HORIZONTAL, style.ht));
  if (differs(style, was, ["vt"])) setAttribute(alignment, "vertical", nameOf(VERTICAL, style.vt));
  if (differs(style, was, ["tb"])) setAttribute(alignment, "wrapText", style.tb === 3 ? "1" : null);
  if (differs(style, was, ["tr"])) setAttribute(alignment, "textRotation", rotationInFile(style));
  setAttribute(xf, "applyAlignment", "1");
}

function rotationInFile(style: IStyleData): string | null {
  if (style.tr?.v) return "255";
  const angle = style.tr?.a ?? 0;
  if (angle === 0) return null;
  return String(angle < 0 ? -angle : 90 + angle);
}
