import { formatDate } from "../text/date";
import { nameKey } from "../text/personName";
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

/** Finds for every pupil of the results who it is in Mẫu số 1. A code that stands twice belongs to its first pupil. */
export function matchLists(pupilLists: readonly PupilList[], resultLists: readonly PupilList[]): MatchedLists {
  const byCode = new Map<string, PupilRecord>();
  const byPerson = new Map<string, PupilRecord[]>();
  const unmatched = new Set<PupilRecord>();
  for (const pupil of pupilsOf(pupilLists)) {
    unmatched.add(pupil);
    const code = pupil.text("pupilCode");
    if (code !== "" && !byCode.has(code)) byCode.set(code, pupil);
    const person = personKey(pupil);
    if (person !== null) byPerson.set(person, [...(byPerson.get(person) ?? []), pupil]);
  }
  const matched = pupilsOf(resultLists).map((result) => {
    const listed = byCode.get(result.text("pupilCode"));
    if (listed) return { result, listed, byCode: true };
    const [person, another] = byPerson.get(personKey(result) ?? "") ?? [];
    // Of two of the same name and birth date only the code could tell; a pupil with another code is another.
    const isSame = person !== undefined && !another && (person.isBlank("pupilCode") || result.isBlank("pupilCode"));
    return { result, listed: isSame ? person : null, byCode: false };
  });
  for (const { listed } of matched) if (listed) unmatched.delete(listed);
  return { matched, unmatched: [...unmatched] };
}

function pupilsOf(lists: readonly PupilList[]): PupilRecord[] {
  return lists.flatMap((list) => Array.from({ length: list.count }, (_, index) => list.at(index)));
}

function personKey(pupil: PupilRecord): string | null {
  const birth = pupil.date("birthDate");
  const name = nameKey(pupil.text("fullName"));
  return name === "" || birth.kind !== "date" ? null : `${name} ${formatDate(birth)}`;
}
