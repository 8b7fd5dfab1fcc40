/**
 * A growth table: L, M and S at evenly spaced ages (months) or heights (cm). `rows` holds one place a line, `L M S`, or
 * `M S` where L is the same everywhere (`power`).
 */
export interface LmsTable {
  readonly first: number;
  readonly step: number;
  readonly power: number | null;
  readonly rows: string;
}

/** Box-Cox power, median and coefficient of variation of a measure at one place (Cole's LMS). */
export interface Lms {
  readonly l: number;
  readonly m: number;
  readonly s: number;
}

const parsedTables = new WeakMap<LmsTable, readonly Lms[]>();

/** L, M and S at a place, between rows by straight line; `null` outside the table. */
export function lmsAt(table: LmsTable, place: number): Lms | null {
  const rows = rowsOf(table);
  const position = (place - table.first) / table.step;
  const below = rows[Math.floor(position)];
  const above = rows[Math.ceil(position)];
  if (!below || !above) return null;
  const share = position - Math.floor(position);
  return {
    l: below.l + (above.l - below.l) * share,
    m: below.m + (above.m - below.m) * share,
    s: below.s + (above.s - below.s) * share,
  };
}

function rowsOf(table: LmsTable): readonly Lms[] {
  const known = parsedTables.get(table);
  if (known) return known;
  const rows = table.rows
    .trim()
    .split("\n")
    .map((line) => parseRow(line, table.power));
  parsedTables.set(table, rows);
  return rows;
}

function parseRow(line: string, power: number | null): Lms {
  const figures = line.split(" ").map(Number);
  const [l, m, s] = power === null ? figures : [power, ...figures];
  if (l === undefined || m === undefined || s === undefined) throw new Error(`A growth row lacks a figure: "${line}"`);
  return { l, m, s };
}
