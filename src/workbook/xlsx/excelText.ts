/**
 * Characters XML cannot hold stand as `_xHHHH_` in text (ECMA-376 Part 1 §22.9.2.19, ST_Xstring); `_x005F_` is the
 * underline of a text that looks like one.
 */
export function decodeExcelText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
