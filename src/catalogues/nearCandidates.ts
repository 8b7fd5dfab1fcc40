import { editDistanceAtMost } from "../text/nearness";
import type { Candidate, NameKeys } from "./candidate";
import type { CandidateIndex } from "./candidateIndex";
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
  candidates: CandidateIndex,
  limit: number,
  isTaken: (candidate: Candidate) => boolean,
): readonly NearCandidate[] {
  // Longer than any name: a sentence, in which letters a few off say nothing.
  if (written.folded.length > 60) return [];
  const most = mostEdits(written.bareFolded.length);
  const near: NearCandidate[] = [];
  candidates.letters.forEach((letters, index) => {
    if (!mayBeNear(written.letters, letters, most)) return;
    const candidate = candidates.all[index];
    if (!candidate || isTaken(candidate)) return;
    const distance = distanceOf(written, candidate.keys, most);
    if (distance !== null) near.push({ candidate, distance });
  });
  const withMarks = ({ candidate }: NearCandidate) => editDistanceAtMost(written.key, candidate.keys.key, 99) ?? 99;
  return near
    .map((match) => ({ match, withMarks: withMarks(match) }))
    .sort((a, b) => a.match.distance - b.match.distance || a.withMarks - b.withMarks)
    .slice(0, limit)
    .map(({ match }) => match);
}

/** k edits change at most 2k letters of those that are there; a part has no letter that the whole has not. */
function mayBeNear(a: number, b: number, most: number): boolean {
  return (a & ~b) === 0 || (b & ~a) === 0 || countBits(a ^ b) <= 2 * most;
}

/** In a short name every other letter makes another name. */
function mostEdits(length: number): number {
  if (length < 3) return 0;
  return length <= 4 ? 1 : length <= 8 ? 2 : 3;
}

function distanceOf(written: Written, keys: NameKeys, most: number): number | null {
  const bare = editDistanceAtMost(written.bareFolded, keys.bareFolded, most);
  if (bare !== null) return Math.max(1, bare);
  const isPart = isWithin(written.bareFolded, keys.bareFolded) || isWithin(keys.bareFolded, written.bareFolded);
  return isPart ? CONTAINED : null;
}

/** Whole words, and enough of them to mean something. */
function isWithin(part: string, whole: string): boolean {
  if (part.length < 4 || part.length >= whole.length || !whole.includes(part)) return false;
  return ` ${whole} `.includes(` ${part} `);
}
