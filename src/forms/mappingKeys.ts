import { headerKey } from "../text/normalise";

/**
 * The key of every column for mapping by hand: its header's `headerKey`, with `#2`, `#3` … where the same header stands
 * in several columns. `""` for a column without header, which cannot be mapped.
 */
export function mappingKeys(headers: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headers.map((header) => {
    const key = headerKey(header);
    if (key === "") return "";
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  });
}
