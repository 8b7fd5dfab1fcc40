/** Excel's own limit. */
const LONGEST_NAME = 31;

/** The wanted name, with a number where the book has it already; Excel compares names without case. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const ending = number === 1 ? "" : ` (${String(number)})`;
    const name = wanted.slice(0, LONGEST_NAME - ending.length) + ending;
    if (!known.has(name.toLowerCase())) return name;
  }
}
