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
 * Finds for every pupil of the results who it is in Mẫu số 1. A pupil who left and came back stands there twice: the row
 * of the present pupil counts, and the other is not missed in the results.
 */
export function matchLists(pupilLists: readonly PupilList[], resultLists: readonly PupilList[]): MatchedLists {
  const byCode = new Map<string, PupilRecord[]>();
  const byPerson = new Map<string, PupilRecord[]>();
  const unmatched = new Set<PupilRecord>();
  for (const pupil of pupilsOf(pupilLists)) {
    unmatched.add(pupil);
    addTo(byCode, pupil.text("pupilCode"), pupil);
    addTo(byPerson, personKey(pupil), pupil);
  }
  const matched = pupilsOf(resultLists).map((result) => {
    const code = result.text("pupilCode");
    const sameCode = byCode.get(code) ?? [];
    // A pupil with another code is another, whatever the name.
    const samePerson = (byPerson.get(personKey(result)) ?? []).filter(
      (pupil) => code === "" || pupil.isBlank("pupilCode") || pupil.text("pupilCode") === code,
    );
    const candidates = [...sameCode, ...samePerson];
    candidates.forEach((pupil) => unmatched.delete(pupil));
    const listed = candidates.find(isPresent) ?? candidates[0] ?? null;
    return { result, listed, byCode: listed !== null && sameCode.includes(listed) };
  });
  return { matched, unmatched: [...unmatched] };
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

function pupilsOf(lists: readonly PupilList[]): PupilRecord[] {
  return lists.flatMap((list) => Array.from({ length: list.count }, (_, index) => list.at(index)));
}

/** `""` where the row does not tell who it is. */
function personKey(pupil: PupilRecord): string {
  const birth = pupil.date("birthDate");
  const name = nameKey(pupil.text("fullName"));
  return name === "" || birth.kind !== "date" ? "" : `${name} ${formatDate(birth)}`;
}
