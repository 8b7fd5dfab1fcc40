import { editDistanceAtMost } from "../text/nearness";
import type { Candidate, NameKeys } from "./catalogueKeys";
import { countBits } from "./letterBits";

/** A candidate whose name looks like the text. */
export interface NearCandidate {
  readonly candidate: Candidate;
  /** Letters apart, marks left out; `CONTAINED` where one is a part of the other. */
  readonly distance: number;
}

/** Ranks behind every counted distance. */
export const CONTAINED = 9;

type Written = Pick<NameKeys, "key" | "folded" | "bareFolded" | "letters">;

/** The nearest candidates, best first: a few letters off, or the whole of one within the other (`Chuyển đi`). */
export function nearCandidates(
  written: Written,
  candidates: readonly Candidate[],
  limit: number,
): readonly NearCandidate[] {
  // Longer than any name: a sentence, in which letters a few off say nothing.
  if (written.folded.length > 60) return [];
  const most = mostEdits(written.bareFolded.length);
  const near: NearCandidate[] = [];
  for (const candidate of candidates) {
    const distance = distanceOf(written, candidate.keys, most);
    if (distance !== null) near.push({ candidate, distance });
  }
  const withMarks = ({ candidate }: NearCandidate) => editDistanceAtMost(written.key, candidate.keys.key, 99) ?? 99;
  return near
    .map((match) => ({ match, withMarks: withMarks(match) }))
    .sort((a, b) => a.match.distance - b.match.distance || a.withMarks - b.withMarks)
    .slice(0, limit)
    .map(({ match }) => match);
}

/** In a short name every other letter makes another name. */
function mostEdits(length: number): number {
  if (length < 3) return 0;
  return length <= 4 ? 1 : length <= 8 ? 2 : 3;
}

function distanceOf(written: Written, keys: NameKeys, most: number): number | null {
  if (countBits(written.letters ^ keys.letters) <= 2 * most) {
    const bare = editDistanceAtMost(written.bareFolded, keys.bareFolded, most);
    if (bare !== null) return Math.max(1, bare);
  }
  return isWithin(written.bareFolded, keys.bareFolded) || isWithin(keys.bareFolded, written.bareFolded)
    ? CONTAINED
    : null;
}

/** Whole words, and enough of them to mean something. */
function isWithin(part: string, whole: string): boolean {
  if (part.length < 4 || part.length >= whole.length) return false;
  return ` ${whole} `.includes(` ${part} `);
}
