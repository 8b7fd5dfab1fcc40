import { foldMarks, matchKey } from "../text/normalise";
import { namePrefixes, type NamePrefix } from "./data/namePrefixes";
import type { CatalogueId } from "./types";

/** A name taken apart, compared keys only: `TP. Bến Tre` → `thành phố`, `bến tre`. */
export interface SplitName {
  /** `matchKey` of the prefix written in full, or `""`. */
  readonly prefix: string;
  /** `matchKey` of what follows; the whole name where nothing would be left. */
  readonly bare: string;
}

/** Takes a catalogue's prefix off a name; `Phường 8`, `P8`, `P.8` and `phuong 8` are alike. */
export function splitPrefix(catalogue: CatalogueId, name: string): SplitName {
  const key = matchKey(name);
  const folded = foldMarks(name);
  // Prefixes are found without marks and cut off with them: the two texts must run side by side.
  if (folded.length !== key.length) return { prefix: "", bare: key };
  for (const { pattern, prefix } of patternsOf(catalogue)) {
    const length = pattern.exec(folded)?.[0].length ?? 0;
    if (length > 0 && length < key.length) return { prefix, bare: key.slice(length) };
  }
  return { prefix: "", bare: key };
}

interface PrefixPattern {
  readonly pattern: RegExp;
  readonly prefix: string;
}

const patterns = new Map<CatalogueId, readonly PrefixPattern[]>();

function patternsOf(catalogue: CatalogueId): readonly PrefixPattern[] {
  const known = patterns.get(catalogue);
  if (known) return known;
  const made = (namePrefixes.get(catalogue) ?? []).toSorted(longerFirst).flatMap(patternsOfPrefix);
  patterns.set(catalogue, made);
  return made;
}

/** `khối lớp` must be tried before `khối`. */
function longerFirst(a: NamePrefix, b: NamePrefix): number {
  return b.full.length - a.full.length;
}

function patternsOfPrefix({ full, short }: NamePrefix): PrefixPattern[] {
  const prefix = matchKey(full);
  const written = foldMarks(full).replace(/ /g, "\\s*");
  const made = [{ pattern: new RegExp(`^${written}(?:\\s*[.:]\\s*|\\s+|(?=\\d))`), prefix }];
  if (short.length > 0) {
    made.push({ pattern: new RegExp(`^(?:${short.join("|")})(?:\\s*\\.\\s*|\\s+|(?=\\d))`), prefix });
  }
  return made;
}
