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
  ...tickMarks.yes.map((mark) => [mark, true] as const),
  ...tickMarks.no.map((mark) => [mark, false] as const),
]);

/** A lone Cyrillic х has no Latin letter beside it that would give it away. */
function cyrillicX(key: string): string {
  return key.length === 1 ? replaceLookAlikes(key, { isLatin: true }) : key;
}
