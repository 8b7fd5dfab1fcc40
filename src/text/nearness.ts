import { distance } from "fastest-levenshtein";
import { foldMarks, matchKey } from "./normalise";

/**
 * Letters to insert, delete or exchange to get from one text to the other, as they stand; `null` where it takes more than
 * `max`.
 */
export function editDistanceAtMost(a: string, b: string, max: number): number | null {
  if (Math.abs(a.length - b.length) > max) return null;
  if (a === b) return 0;
  const edits = distance(a, b);
  return edits <= max ? edits : null;
}

/** A candidate with its keys, to be made once where the same list is asked often. */
export interface NearCandidate {
  readonly text: string;
  readonly folded: string;
  readonly key: string;
}

/** One candidate that is near enough. */
export interface NearMatch {
  /** Place among the candidates. */
  readonly index: number;
  readonly text: string;
  /** Edits between the two without marks and case; 0 where only those differ. */
  readonly distance: number;
}

/** Folds a list of candidates once. */
export function prepareCandidates(texts: readonly string[]): NearCandidate[] {
  return texts.map((text) => ({ text, folded: foldMarks(text), key: matchKey(text) }));
}

/**
 * The nearest candidates, best first: by edits on the text without marks, then by edits with them, then in the order
 * given. Candidates whose length differs by more than `maxDistance` are never compared.
 */
export function rankNear(
  query: string,
  candidates: readonly (string | NearCandidate)[],
  { limit = 5, maxDistance = 2 }: { readonly limit?: number; readonly maxDistance?: number } = {},
): NearMatch[] {
  const folded = foldMarks(query);
  const near = candidates.flatMap((candidate, index) => {
    const away = editDistanceAtMost(folded, foldedOf(candidate), maxDistance);
    return away === null ? [] : [{ index, candidate, distance: away }];
  });
  const key = matchKey(query);
  return near
    .map((match) => ({ ...match, withMarks: distance(key, keyOf(match.candidate)) }))
    .sort((a, b) => a.distance - b.distance || a.withMarks - b.withMarks || a.index - b.index)
    .slice(0, limit)
    .map(({ index, candidate, distance: away }) => ({ index, text: textOf(candidate), distance: away }));
}

function foldedOf(candidate: string | NearCandidate): string {
  return typeof candidate === "string" ? foldMarks(candidate) : candidate.folded;
}

function keyOf(candidate: string | NearCandidate): string {
  return typeof candidate === "string" ? matchKey(candidate) : candidate.key;
}

function textOf(candidate: string | NearCandidate): string {
  return typeof candidate === "string" ? candidate : candidate.text;
}
