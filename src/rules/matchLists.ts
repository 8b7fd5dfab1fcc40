import { formatDate } from "../text/date";
import { nameKey } from "../text/personName";
import { hasLeft, hasTransferredOut } from "./pupilStatus";
import type { PupilList, PupilRecord } from "./types";

/** A pupil of the results with the pupil of Mẫu số 1 that it is; by code, else by name and birth date. */
export interface MatchedPupil {
  readonly result: PupilRecord;
  readonly listed: PupilRecord | null;
  readonly byCode: boolean;
}

export interface MatchedLists {
  readonly matched: readonly MatchedPupil[];
  /** Pupils of Mẫu số 1 without results. */
  readonly unmatched: readonly PupilRecord[];
}

/**
 * Finds for every pupil of the results who it is in Mẫu số 1; a pupil with another code is another, whatever the name. A pupil who left and came back stands there twice: the row
 * of the present pupil counts, and the other is not missed in the results.
 */
export function matchLists(pupilLists: readonly PupilList[], resultLists: readonly PupilList[]): MatchedLists {
  const byCode = new Map<string, PupilRecord[]>();
  const withoutCode: PupilRecord[] = [];
  const all = pupilsOf(pupilLists);
  const unmatched = new Set(all);
  for (const pupil of all) {
    const code = pupil.text("pupilCode");
    if (code === "") withoutCode.push(pupil);
    else addTo(byCode, code, pupil);
  }
  // Who has a code is found by it: names and dates are compared only where one is missing, which is dear.
  const uncoded = indexByPerson(withoutCode);
  let anyone: ReadonlyMap<string, readonly PupilRecord[]> | null = null;
  const samePersons = (result: PupilRecord, code: string): readonly PupilRecord[] => {
    if (code === "") return (anyone ??= indexByPerson(all)).get(personKey(result)) ?? [];
    return uncoded.size === 0 ? [] : (uncoded.get(personKey(result)) ?? []);
  };
  const matched = pupilsOf(resultLists).map((result) => {
    const code = result.text("pupilCode");
    const sameCode = code === "" ? [] : (byCode.get(code) ?? []);
    const candidates = [...sameCode, ...samePersons(result, code)];
    candidates.forEach((pupil) => unmatched.delete(pupil));
    const listed = candidates.find(isPresent) ?? candidates[0] ?? null;
    return { result, listed, byCode: listed !== null && sameCode.includes(listed) };
  });
  return { matched, unmatched: [...unmatched] };
}

function indexByPerson(pupils: readonly PupilRecord[]): ReadonlyMap<string, readonly PupilRecord[]> {
  const index = new Map<string, PupilRecord[]>();
  for (const pupil of pupils) addTo(index, personKey(pupil), pupil);
  return index;
}

function addTo(index: Map<string, PupilRecord[]>, key: string, pupil: PupilRecord): void {
  if (key === "") return;
  const known = index.get(key);
  if (known) known.push(pupil);
  else index.set(key, [pupil]);
}

/** Studying, transferred in or back; `false` also where the list does not say. */
export function isPresent(pupil: PupilRecord): boolean {
  const status = pupil.entry("status");
  return status !== null && !hasLeft(status) && !hasTransferredOut(status);
}

/** The list as if it held these of its pupils alone. */
export function partOf(list: PupilList, pupils: readonly PupilRecord[]): PupilList {
  return {
    ...list,
    count: pupils.length,
    at: (index) => {
      const pupil = pupils[index];
      if (!pupil) throw new RangeError(`The list has no pupil ${String(index)}`);
      return pupil;
    },
  };
}

/** All pupils of the lists, each with a view of its own. */
export function pupilsOf(lists: readonly PupilList[]): PupilRecord[] {
  return lists.flatMap((list) => Array.from({ length: list.count }, (_, index) => list.at(index)));
}

/** `""` where the row does not tell who it is. */
function personKey(pupil: PupilRecord): string {
  const birth = pupil.date("birthDate");
  const name = nameKey(pupil.text("fullName"));
  return name === "" || birth.kind !== "date" ? "" : `${name} ${formatDate(birth)}`;
}
