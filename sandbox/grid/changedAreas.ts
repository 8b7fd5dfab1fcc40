import type { Area } from "../../src/workbook/types";

/** Rows of columns that changed, as the engine's edits list them; keys are row and column numbers. */
export type CellMatrix = Readonly<Record<number, Readonly<Record<number, unknown>> | undefined>>;

/** The fewest plain rectangles, going down, that hold exactly the cells for which `counts` is true. */
export function changedAreas(matrix: CellMatrix, counts: (cell: unknown) => boolean = () => true): Area[] {
  const done: Area[] = [];
  let open: { top: number; bottom: number; left: number; right: number }[] = [];
  const rows = Object.keys(matrix)
    .map(Number)
    .sort((one, other) => one - other);
  for (const row of rows) {
    const runs = runsOf(matrix[row] ?? {}, counts);
    const next: typeof open = [];
    for (const run of runs) {
      const above = open.find((area) => area.bottom === row - 1 && area.left === run.left && area.right === run.right);
      if (above) {
        above.bottom = row;
        next.push(above);
      } else {
        const area = { top: row, bottom: row, ...run };
        next.push(area);
        done.push(area);
      }
    }
    open = next;
  }
  return done;
}

function runsOf(
  cells: Readonly<Record<number, unknown>>,
  counts: (cell: unknown) => boolean,
): { left: number; right: number }[] {
  const runs: { left: number; right: number }[] = [];
  const columns = Object.keys(cells)
    .map(Number)
    .filter((column) => counts(cells[column]))
    .sort((one, other) => one - other);
  for (const column of columns) {
    const last = runs.at(-1);
    if (last?.right === column - 1) last.right = column;
    else runs.push({ left: column, right: column });
  }
  return runs;
}
