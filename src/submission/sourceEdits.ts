/** Replaces `from`…`to` (exclusive) of a source by `text`. */
export interface SourceEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Applies edits that do not overlap, in whatever order they are given. */
export function applyEdits(source: string, edits: readonly SourceEdit[]): string {
  let result = "";
  let at = 0;
  for (const { from, to, text } of [...edits].sort((a, b) => a.from - b.from)) {
    if (from < at) throw new RangeError("applyEdits: overlapping edits");
    result += source.slice(at, from) + text;
    at = to;
  }
  return result + source.slice(at);
}
