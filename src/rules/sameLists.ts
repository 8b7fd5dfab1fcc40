import { letterHash } from "../text/normalise";
import { keptForClass } from "./keptForClass";
import type { ClassPupils, PupilList, PupilRecord } from "./types";

/** Two sheets with the same pupils, in the book's order: a copy, or a part (a class beside the whole school). */
export interface SameLists {
  readonly first: PupilList;
  readonly second: PupilList;
}

/** From so many pupils on, and from this share of the shorter list, two sheets are one list given twice. */
const FEWEST_SHARED = 3;
const SHARE_OF_SHORTER = 0.5;

/** The pairs of lists that share most of their pupils. Asks two cells of every pupil, and of one list nothing. */
export function sameLists(lists: readonly PupilList[]): SameLists[] {
  if (lists.length < 2) return [];
  const sizes: number[] = [];
  const shared = new Map<number, number>();
  const listsWith = new Map<number, number[]>();
  lists.forEach((list, place) => {
    const keys = keysOf(list);
    sizes.push(keys.size);
    for (const key of keys) {
      const known = listsWith.get(key);
      if (!known) listsWith.set(key, [place]);
      else {
        for (const other of known) count(shared, other * lists.length + place);
        known.push(place);
      }
    }
  });
  return [...shared].flatMap(([pair, pupils]) => {
    const [first, second] = [Math.floor(pair / lists.length), pair % lists.length];
    const shorter = Math.min(sizes[first] ?? 0, sizes[second] ?? 0);
    const [one, other] = [lists[first], lists[second]];
    const isSame = pupils >= FEWEST_SHARED && pupils >= shorter * SHARE_OF_SHORTER;
    return isSame && one && other ? [{ first: one, second: other }] : [];
  });
}

function count(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function keysOf(list: Pick<PupilList, "classes" | "context">): Set<number> {
  const keys = new Set<number>();
  for (const pupils of list.classes()) for (const key of hashesOf(pupils, list.context)) keys.add(key);
  return keys;
}

const hashesOf = keptForClass((pupils: ClassPupils): readonly number[] => {
  const hashes: number[] = [];
  for (let place = 0; place < pupils.count; place++) {
    const hash = pupilHash(pupils.at(place));
    if (hash !== null) hashes.push(hash);
  }
  return hashes;
});

/** More than the days of two centuries. */
const DAYS = 100_000;

/**
 * A number that rows of one pupil have in common: of name and birth date, else of the code. That strangers share one now and
 * then does not matter where half a list has to. `null` where the row tells nobody.
 */
export function pupilHash(pupil: PupilRecord): number | null {
  const name = letterHash(pupil.text("fullName"));
  const birth = pupil.date("birthDate");
  if (name !== 0 && birth.kind === "date") {
    return name * DAYS + (birth.year - 1900) * 372 + birth.month * 31 + birth.day;
  }
  const code = Number(pupil.text("pupilCode"));
  return Number.isSafeInteger(code) && code > 0 ? -code : null;
}
