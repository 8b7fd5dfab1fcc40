import type {
  BorderStyleTypes,
  HorizontalAlign,
  IBorderData,
  IBorderStyleData,
  IColorStyle,
  IStyleData,
  VerticalAlign,
} from "@univerjs/core";
import { cssFontName } from "./cssFontName";
import { INDEXED_COLORS } from "./indexedColors";
import { BUILT_IN_FORMATS, shownFormat } from "./numberFormats";
import { attributeOf, childOf, childrenOf, descendantsOf, flagOf, localName } from "./xml";
import type { XmlElement } from "./xml";

export interface ReadFormat {
  readonly style: IStyleData;
  /** As `Range.numberFormat` gives it. */
  readonly numberFormat: string;
  readonly isLocked: boolean;
}

export interface ReadStyles {
  /** By the `s` of a cell. */
  readonly formats: readonly ReadFormat[];
  /** By `dxfId`. */
  readonly differences: readonly IStyleData[];
}

/** Reads `styles.xml`. `theme` is the root of the theme part, for colours named by it. */
export function readStyles(styles: XmlElement | null, theme: XmlElement | null): ReadStyles {
  if (!styles) return { formats: [plainFormat()], differences: [] };
  const palette = themePalette(theme);
  const custom = new Map<number, string>();
  for (const format of childrenOf(childOf(styles, "numFmts") ?? EMPTY, "numFmt")) {
    custom.set(Number(attributeOf(format, "numFmtId")), attributeOf(format, "formatCode") ?? "General");
  }
  const fonts = childrenOf(childOf(styles, "fonts") ?? EMPTY, "font").map((font) => readFont(font, palette));
  const fills = childrenOf(childOf(styles, "fills") ?? EMPTY, "fill").map((fill) => readFill(fill, palette, false));
  const borders = childrenOf(childOf(styles, "borders") ?? EMPTY, "border").map((border) =>
    readBorder(border, palette),
  );
  const formats = childrenOf(childOf(styles, "cellXfs") ?? EMPTY, "xf").map((xf): ReadFormat => {
    const numberFormatId = Number(attributeOf(xf, "numFmtId") ?? 0);
    const numberFormat = custom.get(numberFormatId) ?? BUILT_IN_FORMATS.get(numberFormatId) ?? "General";
    const shown = shownFormat(numberFormat);
    return {
      numberFormat,
      isLocked: flagOf(childOf(xf, "protection"), "locked", true),
      style: {
        ...fonts[Number(attributeOf(xf, "fontId") ?? 0)],
        ...fills[Number(attributeOf(xf, "fillId") ?? 0)],
        ...borders[Number(attributeOf(xf, "borderId") ?? 0)],
        ...readAlignment(childOf(xf, "alignment")),
        ...(shown === "General" ? {} : { n: { pattern: shown } }),
      },
    };
  });
  const differences = childrenOf(childOf(styles, "dxfs") ?? EMPTY, "dxf").map((dxf) => readDifference(dxf, palette));
  return { formats: formats.length > 0 ? formats : [plainFormat()], differences };
}

/** A `dxf`: only what it changes. */
export function readDifference(dxf: XmlElement, palette: readonly string[]): IStyleData {
  const font = childOf(dxf, "font");
  const fill = childOf(dxf, "fill");
  const border = childOf(dxf, "border");
  return {
    ...(font ? readFont(font, palette) : {}),
    ...(fill ? readFill(fill, palette, true) : {}),
    ...(border ? readBorder(border, palette) : {}),
  };
}

/** `FFD9E1F2`, a theme's number with a tint, or a palette's number → `#D9E1F2`; `null` for automatic. */
export function readColor(color: XmlElement | null, palette: readonly string[]): string | null {
  if (!color) return null;
  const rgb = attributeOf(color, "rgb");
  const theme = attributeOf(color, "theme");
  const indexed = attributeOf(color, "indexed");
  const base =
    rgb !== null
      ? rgb.slice(-6)
      : theme !== null
        ? palette[Number(theme)]
        : indexed !== null
          ? INDEXED_COLORS[Number(indexed)]
          : undefined;
  if (base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return null;
  return tinted(base, Number(attributeOf(color, "tint") ?? 0));
}

/**
 * The theme's colours in the order in which `theme="n"` counts them: the two pairs of background and text are swapped
 * against the order of the part (ECMA-376 part 1, 18.8.3 `color`, as Excel does it).
 */
export function themePalette(theme: XmlElement | null): string[] {
  const scheme = theme ? descendantsOf(theme, "clrScheme")[0] : undefined;
  if (!scheme) return [];
  const values = childrenOf(scheme).map((slot) => {
    const color = childrenOf(slot)[0];
    return attributeOf(color, "lastClr") ?? attributeOf(color, "val") ?? "";
  });
  const [dark1 = "", light1 = "", dark2 = "", light2 = "", ...rest] = values;
  return [light1, dark1, light2, dark2, ...rest];
}

const EMPTY: XmlElement = { kind: "element", name: "", attributes: [], children: [], tail: "/>", close: "" };

function plainFormat(): ReadFormat {
  return { style: {}, numberFormat: "General", isLocked: true };
}

function readFont(font: XmlElement, palette: readonly string[]): IStyleData {
  const style: IStyleData = {};
  for (const child of childrenOf(font)) {
    const value = attributeOf(child, "val");
    const isOn = flagOf(child, "val", true);
    switch (localName(child.name)) {
      case "b":
        style.bl = isOn ? 1 : 0;
        break;
      case "i":
        style.it = isOn ? 1 : 0;
        break;
      case "strike":
        if (isOn) style.st = { s: 1 };
        break;
      case "u":
        if (value !== "none") style.ul = { s: 1 };
        break;
      case "sz":
        style.fs = Number(value);
        break;
      case "name":
        style.ff = value === null ? null : cssFontName(value);
        break;
      case "vertAlign":
        if (value === "subscript") style.va = 2;
        if (value === "superscript") style.va = 3;
        break;
      case "color": {
        const color = readColor(child, palette);
        if (color !== null) style.cl = { rgb: color };
        break;
      }
    }
  }
  return style;
}

/** In a difference a plain fill has its colour in `bgColor`, in a cell's format in `fgColor`. */
function readFill(fill: XmlElement, palette: readonly string[], isDifference: boolean): IStyleData {
  const pattern = childOf(fill, "patternFill");
  if (!pattern) {
    const stop = descendantsOf(fill, "color")[0];
    const color = readColor(stop ?? null, palette);
    return color === null ? {} : { bg: { rgb: color } };
  }
  const type = attributeOf(pattern, "patternType") ?? (isDifference ? "solid" : "none");
  if (type === "none" || (type === "gray125" && !isDifference)) return {};
  const front = readColor(childOf(pattern, "fgColor"), palette);
  const back = readColor(childOf(pattern, "bgColor"), palette);
  const color = isDifference ? (back ?? front) : (front ?? back);
  return color === null ? {} : { bg: { rgb: color } };
}

/** The engine's numbers for what the file names. Written out: its package is only needed where cells are shown. */
const BORDER_STYLES: ReadonlyMap<string, BorderStyleTypes> = new Map([
  ["thin", 1],
  ["hair", 2],
  ["dotted", 3],
  ["dashed", 4],
  ["dashDot", 5],
  ["dashDotDot", 6],
  ["double", 7],
  ["medium", 8],
  ["mediumDashed", 9],
  ["mediumDashDot", 10],
  ["mediumDashDotDot", 11],
  ["slantDashDot", 12],
  ["thick", 13],
]);

/** The file's name of a border style; `null` for none. */
export function borderStyleName(style: BorderStyleTypes): string | null {
  for (const [name, known] of BORDER_STYLES) if (known === style) return name;
  return null;
}

function readBorder(border: XmlElement, palette: readonly string[]): IStyleData {
  const side = (names: readonly string[]): IBorderStyleData | null => {
    const element = names.map((name) => childOf(border, name)).find((found) => found !== null) ?? null;
    const style = BORDER_STYLES.get(attributeOf(element, "style") ?? "");
    if (style === undefined || !element) return null;
    const color: IColorStyle = { rgb: readColor(childOf(element, "color"), palette) ?? "#000000" };
    return { s: style, cl: color };
  };
  const sides: IBorderData = {};
  const top = side(["top"]);
  const bottom = side(["bottom"]);
  const left = side(["left", "start"]);
  const right = side(["right", "end"]);
  if (top) sides.t = top;
  if (bottom) sides.b = bottom;
  if (left) sides.l = left;
  if (right) sides.r = right;
  return Object.keys(sides).length > 0 ? { bd: sides } : {};
}

export const HORIZONTAL: ReadonlyMap<string, HorizontalAlign> = new Map([
  ["left", 1],
  ["center", 2],
  ["right", 3],
  ["centerContinuous", 2],
  ["justify", 4],
  ["distributed", 6],
]);

export const VERTICAL: ReadonlyMap<string, VerticalAlign> = new Map([
  ["top", 1],
  ["center", 2],
  ["bottom", 3],
  ["justify", 2],
  ["distributed", 2],
]);

/** The engine's number for wrapped text. */
const WRAP = 3;

function readAlignment(alignment: XmlElement | null): IStyleData {
  if (!alignment) return {};
  const style: IStyleData = {};
  const horizontal = HORIZONTAL.get(attributeOf(alignment, "horizontal") ?? "");
  const vertical = VERTICAL.get(attributeOf(alignment, "vertical") ?? "");
  const rotation = Number(attributeOf(alignment, "textRotation") ?? 0);
  if (horizontal !== undefined) style.ht = horizontal;
  if (vertical !== undefined) style.vt = vertical;
  if (flagOf(alignment, "wrapText")) style.tb = WRAP;
  // 91-180 in the file are degrees downward, 255 is stacked letters.
  if (rotation === 255) style.tr = { a: 0, v: 1 };
  else if (rotation !== 0) style.tr = { a: rotation <= 90 ? -rotation : rotation - 90 };
  return style;
}

/** ECMA-376 part 1, 18.8.3: the tint makes the colour's lightness darker below 0, lighter above. */
function tinted(base: string, tint: number): string {
  if (tint === 0) return `#${base.toUpperCase()}`;
  const parts = [0, 2, 4].map((at) => parseInt(base.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts;
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const light = (max + min) / 2;
  const target = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const delta = max - min;
  const saturation = delta === 0 ? 0 : delta / (1 - Math.abs(2 * light - 1));
  const hue =
    delta === 0
      ? 0
      : max === red
        ? ((green - blue) / delta + 6) % 6
        : max === green
          ? (blue - red) / delta + 2
          : (red - green) / delta + 4;
  const chroma = (1 - Math.abs(2 * target - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const mixes = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ];
  const mix = mixes[Math.min(5, Math.floor(hue))] ?? [0, 0, 0];
  const hex = mix.map((part) =>
    Math.round((part + target - chroma / 2) * 255)
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${hex.join("").toUpperCase()}`;
}
