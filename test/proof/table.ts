/** A table as Prettier leaves it. */
export function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  const lines = [heads, ...rows].map((row) => row.map((cell) => String(cell).replaceAll("|", "\\|")));
  const widths = heads.map((_, column) => Math.max(3, ...lines.map((line) => (line[column] ?? "").length)));
  const print = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [print(lines[0] ?? []), print(widths.map((width) => "-".repeat(width))), ...lines.slice(1).map(print)];
}
