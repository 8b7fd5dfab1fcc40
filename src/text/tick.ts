import { tickMarks } from "./data/tickMarks";
import { replaceLookAlikes } from "./lookAlikes";
import { matchKey } from "./normalise";

/** Whether a tick column is ticked; blank is no tick. `null` where the cell holds neither a tick nor a no. */
export function parseTick(value: string | number | boolean): boolean | null {
  if (typeof value === "boolean") return value;
  const key = matchKey(String(value));
  if (key === "") return false;
  return known.get(key) ?? known.get(cyrillicX(key)) ?? null;
}

const known = new Map<string, boolean>([
  ...[...tickMarks.yes, ...tickMarks.yesInWords].map((mark) => [mark, true] as const),
  ...tickMarks.no.map((mark) => [mark, false] as const),
]);

/** Whether a cell that means yes or no says it with a word or a zero, where the form asks for a mark or nothing. */
export function isTickInWords(value: string | number | boolean): boolean {
  const key = matchKey(String(value));
  return key !== "" && known.has(key) && !marks.has(key);
}

const marks: ReadonlySet<string> = new Set(tickMarks.yes);

/** A lone Cyrillic х has no Latin letter beside it that would give it away. */
function cyrillicX(key: string): string {
  return key.length === 1 ? replaceLookAlikes(key, { isLatin: true }) : key;
}
