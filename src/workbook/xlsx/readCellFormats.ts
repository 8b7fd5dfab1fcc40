import { BUILTIN_NUMBER_FORMATS } from "../builtinNumberFormats";
import { XmlScanner } from "../xml/xmlScanner";

/** What the cell styles of a book say, each by the style's number. */
export interface CellStyles {
  /** Number format code; `null` is General. */
  readonly formats: readonly (string | null)[];
  /** Name of a TCVN3 or VNI font; `null` is any other. */
  readonly legacyFonts: readonly (string | null)[];
}

/** Reads the styles part (ECMA-376 Part 1 §18.8). Throws `XmlError`. */
export function readCellFormats(xml: string): CellStyles {
  const custom = new Map<number, string>();
  const fonts: (string | null)[] = [];
  const styles: { readonly format: number; readonly font: number }[] = [];
  const scanner = new XmlScanner(xml);
  let within = "";
  for (let token = scanner.next(); token !== null; token = scanner.next()) {
    if (token === "close") {
      if (scanner.name === within) within = "";
    } else if (token === "open") {
      if (scanner.name === "dxfs") scanner.skipElement();
      else if (scanner.name === "cellXfs" || scanner.name === "fonts")
        within = scanner.isSelfClosed ? "" : scanner.name;
      else if (scanner.name === "numFmt") {
        custom.set(Number(scanner.attribute("numFmtId")), scanner.attribute("formatCode") ?? "");
      } else if (scanner.name === "font" && within === "fonts") fonts.push(null);
      else if (scanner.name === "name" && within === "fonts" && fonts.length > 0) {
        fonts[fonts.length - 1] = legacyFontName(scanner.attribute("val"));
      } else if (scanner.name === "xf" && within === "cellXfs") {
        styles.push({
          format: Number(scanner.attribute("numFmtId") ?? "0"),
          font: Number(scanner.attribute("fontId") ?? "0"),
        });
      }
    }
  }
  return {
    formats: styles.map(({ format }) => notGeneral(custom.get(format) ?? BUILTIN_NUMBER_FORMATS.get(format))),
    legacyFonts: styles.map(({ font }) => fonts[font] ?? null),
  };
}

/** The fonts of TCVN3 are named `.Vn…`, those of VNI `VNI-…`. */
export function legacyFontName(name: string | null): string | null {
  return name !== null && /^(?:\.vn|vni-)/i.test(name) ? name : null;
}

function notGeneral(code: string | undefined): string | null {
  return code === undefined || code === "" || code.toLowerCase() === "general" ? null : code;
}
