/**
 * Text from the clipboard as rows of cells: tabs between columns, line ends between rows; a cell that begins with a
 * quotation mark may hold both, with its own marks doubled, as spreadsheets put it there.
 */
export function pastedTable(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at) : null;
    const end = cell?.end ?? nextBreak(text, at);
    row.push(cell?.value ?? text.slice(at, end));
    const mark = text[end];
    at = end + (mark === "\r" && text[end + 1] === "\n" ? 2 : 1);
    if (mark === "\t") continue;
    rows.push(row);
    row = [];
    // A line end closes the last row; it does not begin another.
    if (at >= text.length) break;
  }
  return rows;
}

/** `null` where the mark is part of plain text: nothing closes it, or text follows what closes it. */
function quotedCell(text: string, start: number): { value: string; end: number } | null {
  let value = "";
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] !== '"') {
      value += text[at] ?? "";
      continue;
    }
    if (text[at + 1] === '"') {
      value += '"';
      at++;
      continue;
    }
    const end = at + 1;
    const isClosed = end === text.length || "\t\r\n".includes(text[end] ?? "");
    return isClosed ? { value: value.replace(/\r\n?/g, "\n"), end } : null;
  }
  return null;
}

function nextBreak(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const character = text[at];
    if (character === "\t" || character === "\n" || character === "\r") return at;
  }
  return text.length;
}
