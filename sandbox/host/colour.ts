import { ExcelError } from "./excelError";

/** HTML 4 names, which Excel takes beside `#RRGGBB`. */
const NAMED = new Map([
  ["aqua", "#00FFFF"],
  ["black", "#000000"],
  ["blue", "#0000FF"],
  ["fuchsia", "#FF00FF"],
  ["gray", "#808080"],
  ["green", "#008000"],
  ["lime", "#00FF00"],
  ["maroon", "#800000"],
  ["navy", "#000080"],
  ["olive", "#808000"],
  ["orange", "#FFA500"],
  ["pink", "#FFC0CB"],
  ["purple", "#800080"],
  ["red", "#FF0000"],
  ["silver", "#C0C0C0"],
  ["teal", "#008080"],
  ["white", "#FFFFFF"],
  ["yellow", "#FFFF00"],
]);

/** A colour as Excel gives it back, `#RRGGBB`. Throws `InvalidArgument` for anything else. */
export function readColour(value: unknown): string {
  if (typeof value !== "string") throw new ExcelError("InvalidArgument");
  const hex = /^#?([0-9a-f]{6})$/i.exec(value.trim())?.[1];
  if (hex !== undefined) return `#${hex.toUpperCase()}`;
  const named = NAMED.get(value.trim().toLowerCase());
  if (named === undefined) throw new ExcelError("InvalidArgument");
  return named;
}
