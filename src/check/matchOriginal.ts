import { formatDate } from "../text/date";
import { nameKey } from "../text/personName";
import type { CheckedSheet } from "./liveState";
import type { PupilView } from "./pupilView";

/** A pupil's row with what tells whose it is; `""` where the row does not say. */
export interface PlacedPupil {
  readonly list: CheckedSheet;
  /** Place among the list's pupils. */
  readonly place: number;
  readonly view: PupilView;
  readonly code: string;
  readonly name: string;
  readonly birth: string;
  readonly className: string;
}

/** An open list with the pupils of the original that its rows are, in the list's order. */
export interface OriginalMatch {
  readonly list: CheckedSheet;
  readonly pupils: readonly PlacedPupil[];
  readonly found: ReadonlyMap<PlacedPupil, PlacedPupil>;
  /** Found because they stand where the original has them, and name or birth date agrees. */
  readonly byPlace: ReadonlySet<PlacedPupil>;
}

/** By what a row is found, surest first; two of three count before a code that stands at another name and date. */
const keys: readonly ((pupil: PlacedPupil) => string)[] = [
  ({ code, name, birth }) => joined(code, name, birth),
  ({ code, name }) => joined(code, name),
  ({ code, birth }) => joined(code, birth),
  ({ name, birth }) => joined(name, birth),
  ({ code }) => code,
];

/** Every pupil of the original once: a file may hold the school and its classes besides. */
export function pupilsOfOriginal(lists: readonly CheckedSheet[]): readonly PlacedPupil[] {
  const owners = new Map<string, CheckedSheet>();
  return lists.flatMap((list) =>
    pupilsOf(list).filter(({ code, name, birth, className }) => {
      const key = [code, name, birth, className].join("\n");
      const owner = owners.get(key);
      owners.set(key, owner ?? list);
      return owner === undefined || owner === list;
    }),
  );
}

/**
 * Finds for every row of the open lists whose it was. A list is matched by itself: that another sheet holds the same pupils
 * is no matter of the original.
 */
export function matchOriginal(
  lists: readonly CheckedSheet[],
  original: readonly PlacedPupil[],
): readonly OriginalMatch[] {
  const indexBy = indexesOf(original);
  const matches = lists.map((list) => {
    const pupils = pupilsOf(list);
    return { list, pupils, found: matchByKeys(pupils, indexBy) };
  });
  const taken = new Set(matches.flatMap(({ found }) => [...found.values()]));
  const inPlace = originalPlaces(original);
  return matches.map(({ list, pupils, found }) => {
    const byPlace = matchByPlace(pupils, found, (list, place) => {
      const before = inPlace.get(list)?.get(place);
      return before && !taken.has(before) ? before : undefined;
    });
    for (const before of byPlace.values()) taken.add(before);
    const all = pupils.flatMap((pupil) => {
      const before = found.get(pupil) ?? byPlace.get(pupil);
      return before ? [[pupil, before] as const] : [];
    });
    return { list, pupils, found: new Map(all), byPlace: new Set(byPlace.keys()) };
  });
}

function pupilsOf(list: CheckedSheet): PlacedPupil[] {
  return Array.from({ length: list.records.count }, (_, place) => {
    const view = list.view(place);
    const birth = view.date("birthDate");
    return {
      list,
      place,
      view,
      code: view.text("pupilCode"),
      name: nameKey(view.text("fullName")),
      birth: birth.kind === "date" ? formatDate(birth) : "",
      className: view.className,
    };
  });
}

function joined(...parts: readonly string[]): string {
  return parts.includes("") ? "" : parts.join("\n");
}

type KeyIndex = ReadonlyMap<string, readonly PlacedPupil[]>;

/** By each of the keys; made once somebody is looked for by it, for all lists. */
function indexesOf(original: readonly PlacedPupil[]): (keyOf: (pupil: PlacedPupil) => string) => KeyIndex {
  const made = new Map<(pupil: PlacedPupil) => string, KeyIndex>();
  return (keyOf) => {
    const known = made.get(keyOf);
    if (known) return known;
    const index = new Map<string, PlacedPupil[]>();
    for (const before of original) {
      const key = keyOf(before);
      const same = index.get(key);
      if (same) same.push(before);
      else if (key !== "") index.set(key, [before]);
    }
    made.set(keyOf, index);
    return index;
  };
}

function matchByKeys(
  pupils: readonly PlacedPupil[],
  indexBy: (keyOf: (pupil: PlacedPupil) => string) => KeyIndex,
): Map<PlacedPupil, PlacedPupil> {
  const found = new Map<PlacedPupil, PlacedPupil>();
  const taken = new Set<PlacedPupil>();
  for (const keyOf of keys) {
    const open = pupils.filter((pupil) => !found.has(pupil));
    if (open.length === 0) break;
    const index = indexBy(keyOf);
    for (const pupil of open) {
      const candidates = (index.get(keyOf(pupil)) ?? []).filter((before) => !taken.has(before));
      const before = likeliest(pupil, candidates);
      if (!before) continue;
      found.set(pupil, before);
      taken.add(before);
    }
  }
  return found;
}

/** Of several: of the same class, then in the same row. */
function likeliest(pupil: PlacedPupil, candidates: readonly PlacedPupil[]): PlacedPupil | undefined {
  const ofClass = candidates.filter(({ className }) => className === pupil.className);
  const among = ofClass.length > 0 ? ofClass : candidates;
  return among.find(({ view }) => view.row === pupil.view.row) ?? among[0];
}

function originalPlaces(original: readonly PlacedPupil[]): ReadonlyMap<CheckedSheet, ReadonlyMap<number, PlacedPupil>> {
  const places = new Map<CheckedSheet, Map<number, PlacedPupil>>();
  for (const before of original) {
    const known = places.get(before.list);
    if (known) known.set(before.place, before);
    else places.set(before.list, new Map([[before.place, before]]));
  }
  return places;
}

/** A row whose code and one more are changed: it stands as far from a neighbour as in the original. */
function matchByPlace(
  pupils: readonly PlacedPupil[],
  found: ReadonlyMap<PlacedPupil, PlacedPupil>,
  freeAt: (list: CheckedSheet, place: number) => PlacedPupil | undefined,
): Map<PlacedPupil, PlacedPupil> {
  const placed = new Map<PlacedPupil, PlacedPupil>();
  const given = new Set<PlacedPupil>();
  const tryFrom = (order: readonly PlacedPupil[]) => {
    let neighbour: PlacedPupil | null = null;
    for (const pupil of order) {
      if (found.has(pupil) || placed.has(pupil)) neighbour = pupil;
      else if (neighbour) {
        const of = found.get(neighbour) ?? placed.get(neighbour);
        const before = of && freeAt(of.list, of.place + pupil.place - neighbour.place);
        if (!before || given.has(before) || !haveOneInCommon(pupil, before)) continue;
        placed.set(pupil, before);
        given.add(before);
      }
    }
  };
  tryFrom(pupils);
  tryFrom([...pupils].reverse());
  return placed;
}

function haveOneInCommon(a: PlacedPupil, b: PlacedPupil): boolean {
  return (a.name !== "" && a.name === b.name) || (a.birth !== "" && a.birth === b.birth);
}
