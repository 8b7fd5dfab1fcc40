/**
 * The engine hands a font's name to the browser as it is, and the browser refuses one like `.VnTime`: such characters
 * are marked, so that the cell at least keeps its size and falls back to a font that is there. Names with a space are
 * put in quotes by the engine itself.
 */
export function cssFontName(name: string): string {
  return name.includes(" ") ? name : name.replace(/^[^A-Za-z_\u0080-\uffff]|[^\w\u0080-\uffff-]/g, "\\$&");
}

/** The font's own name again. */
export function plainFontName(name: string): string {
  return name.replace(/\\/g, "");
}
