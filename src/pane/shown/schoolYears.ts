/** Earliest school year offered: the national database took its first pupils' files for 2017–2018, lists are older. */
const FIRST_YEAR = 2015;

/** `2017` → `2017–2018`. */
export function schoolYearName(year: number): string {
  return `${String(year)}–${String(year + 1)}`;
}

/** First years to choose from, newest first; `current` is among them however old or new it is. */
export function schoolYearChoices(current: number | null, thisYear: number): number[] {
  const years = new Set<number>();
  for (let year = FIRST_YEAR; year <= thisYear; year++) years.add(year);
  if (current !== null) years.add(current);
  return [...years].sort((a, b) => b - a);
}
