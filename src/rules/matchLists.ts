import type { FieldKey } from "../forms/types";
import { formatDate } from "../text/date";
import { nameKey } from "../text/personName";
import { hasLeft, hasTransferredOut } from "./pupilStatus";
import type { ListedPupils, PupilList, PupilRecord } from "./types";

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

/** What a pupil is found by, and so what a rule that matches lists reads. */
export const matchedFields = ["pupilCode", "fullName", "birthDate"] as const satisfies readonly FieldKey[];

/** A list without any of these tells nobody from another. */
export function canBeMatched({ context }: PupilList): boolean {
  return matchedFields.some((field) => context.hasField(field));
}

/**
 * Finds for every pupil of the results who it is in Mẫu số 1; a pupil with another code is another, whatever the name. A pupil who left and came back stands there twice: the row
 * of the present pupil counts, and the other is not missed in the results.
 */
export function matchLists(pupilLists: readonly ListedPupils[], resultLists: readonly ListedPupils[]): MatchedLists {
  const byCode = new Map<string, PupilRecord[]>();
  const withoutCode: PupilRecord[] = [];
  const all = pupilsOf(pupilLists);
  const unmatched = new Set(all);
  for (const pupil of all) {
    const code = pupil.text("pupilCode");
    if (code === "") withoutCode.push(pupil);
    else addTo(byCode, code, pupil);
  }
  // Who has a code is found by it; by name and birth date only where one is missing.
  const uncoded = indexByBirth(withoutCode);
  let anyone: ReadonlyMap<string, readonly PupilRecord[]> | null = null;
  const samePersons = (result: PupilRecord, code: string) =>
    samePersonsIn(code === "" ? (anyone ??= indexByBirth(all)) : uncoded, result);
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

function indexByBirth(pupils: readonly PupilRecord[]): ReadonlyMap<string, readonly PupilRecord[]> {
  const index = new Map<string, PupilRecord[]>();
  for (const pupil of pupils) addTo(index, birthKey(pupil), pupil);
  return index;
}

/** Names are compared last: their keys are dear, and few pupils share a birth date. */
function samePersonsIn(index: ReadonlyMap<string, readonly PupilRecord[]>, pupil: PupilRecord): PupilRecord[] {
  if (index.size === 0) return [];
  const sameBirth = index.get(birthKey(pupil)) ?? [];
  if (sameBirth.length === 0) return [];
  const name = nameKey(pupil.text("fullName"));
  return name === "" ? [] : sameBirth.filter((other) => nameKey(other.text("fullName")) === name);
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

/** Some pupils of a list, to be matched alone. */
export function partOf(pupils: readonly PupilRecord[]): ListedPupils {
  return {
    count: pupils.length,
    at: (index) => {
      const pupil = pupils[index];
      if (!pupil) throw new RangeError(`The list has no pupil ${String(index)}`);
      return pupil;
    },
  };
}

/** All pupils of the lists, each with a view of its own. */
export function pupilsOf(lists: readonly ListedPupils[]): PupilRecord[] {
  return lists.flatMap((list) => Array.from({ length: list.count }, (_, index) => list.at(index)));
}

/** `""` where the row does not tell. */
function birthKey(pupil: PupilRecord): string {
  const birth = pupil.date("birthDate");
  return birth.kind === "date" ? formatDate(birth) : "";
}
