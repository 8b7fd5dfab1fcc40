import { pupilStatuses } from "../catalogues/builtIn/pupilStatus";
import type { Bilingual } from "../text/bilingual";
import { MARK_BYTES, unpackMarks } from "./pupilMarks";
import type { KeptParts } from "./run";

/**
 * inBoth: both schools have the pupil in class. outNotIn: one says transferred out, the other has the pupil in class but
 * not as transferred in. leftElsewhere: one says left school, the other has the pupil in class.
 */
export type MatchKind = "inBoth" | "outNotIn" | "leftElsewhere";

/** Says which of two schools tells what of neither: the statuses beside do. */
export const matchNames: Readonly<Record<MatchKind, Bilingual>> = {
  inBoth: { vi: "đang học ở cả hai trường", en: "in class in both schools" },
  outNotIn: {
    vi: "một trường ghi chuyển đi, trường kia không ghi chuyển đến",
    en: "transferred out of one school, not into the other",
  },
  leftElsewhere: { vi: "một trường ghi thôi học, trường kia đang học", en: "left one school, in class in the other" },
};

/** As the portal's catalogue calls it; of a list without statuses everybody is in class. */
export function statusName(status: string | null): string {
  return pupilStatuses.entries.find(({ code }) => code === status)?.name ?? "Chưa rõ";
}

export interface PupilPlace {
  readonly file: number;
  readonly sheet: number;
  /** 0-based. */
  readonly row: number;
  /** Two digits, `null` unknown. */
  readonly status: string | null;
}

export interface PupilMatch {
  readonly kind: MatchKind;
  /** Of two schools. */
  readonly places: readonly [PupilPlace, PupilPlace];
}

export interface PupilMatches {
  readonly matches: readonly PupilMatch[];
  /** Transferred out and in class nowhere else: normal where the pupil left the district. */
  readonly departed: readonly PupilPlace[];
}

export interface MatchOptions {
  /** Of a file, an id equal for files of one school. */
  readonly schoolOf: (file: number) => number;
  /** Marks held in memory at a time; the files are gone through as often as that takes. */
  readonly mostMarks?: number;
}

const transferredOut = new Set([4, 8, 11]);
const transferredIn = new Set([2, 6, 10]);
const left = new Set([5, 9, 12]);

/** Pupils that stand in two schools. Memory is bounded by `mostMarks`, whatever the number of files. */
export async function matchPupils(
  files: readonly number[],
  store: KeptParts,
  options: MatchOptions,
): Promise<PupilMatches> {
  const { mostMarks = 400_000 } = options;
  let total = 0;
  for (const file of files) total += (await store.marks(file)).length / MARK_BYTES;
  const passes = Math.max(1, Math.ceil(total / mostMarks));
  const found = new Map<string, PupilMatch>();
  const out = new Map<string, PupilPlace>();
  const arrived = new Set<string>();
  for (let pass = 0; pass < passes; pass++) {
    for (const group of groupsOf(await marksOfPass(files, store, pass, passes))) {
      compare(group, options.schoolOf, found, arrived);
    }
  }
  for (const file of files) {
    for (const mark of unpackMarks(await store.marks(file))) {
      if (transferredOut.has(mark.status)) out.set(idOf({ ...mark, file }), placeOf({ ...mark, file }));
    }
  }
  return {
    matches: [...found.values()].sort((a, b) => comparePlaces(a.places[0], b.places[0])),
    departed: [...out].filter(([id]) => !arrived.has(id)).map(([, place]) => place),
  };
}

interface Mark {
  readonly file: number;
  readonly sheet: number;
  readonly row: number;
  readonly status: number;
}

/** Marks of one pass in flat arrays: an object each would cost ten times as much. */
interface MarkColumns {
  readonly hashes: Float64Array;
  readonly files: Uint32Array;
  readonly rows: Uint32Array;
  readonly statuses: Uint8Array;
  readonly sheets: Uint8Array;
  readonly count: number;
}

async function marksOfPass(
  files: readonly number[],
  store: KeptParts,
  pass: number,
  passes: number,
): Promise<MarkColumns> {
  let size = 1 << 12;
  let columns = {
    hashes: new Float64Array(size),
    files: new Uint32Array(size),
    rows: new Uint32Array(size),
    statuses: new Uint8Array(size),
    sheets: new Uint8Array(size),
  };
  let count = 0;
  for (const file of files) {
    const bytes = await store.marks(file);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at + MARK_BYTES <= bytes.length; at += MARK_BYTES) {
      const hash = view.getFloat64(at, true);
      if (hash % passes !== pass) continue;
      if (count === size) {
        size *= 2;
        columns = {
          hashes: grown(new Float64Array(size), columns.hashes),
          files: grown(new Uint32Array(size), columns.files),
          rows: grown(new Uint32Array(size), columns.rows),
          statuses: grown(new Uint8Array(size), columns.statuses),
          sheets: grown(new Uint8Array(size), columns.sheets),
        };
      }
      const last = view.getUint32(at + 12, true);
      columns.hashes[count] = hash;
      columns.files[count] = file;
      columns.rows[count] = view.getUint32(at + 8, true);
      columns.statuses[count] = last & 15;
      columns.sheets[count] = last >> 4;
      count++;
    }
  }
  return { ...columns, count };
}

function grown<Numbers extends Float64Array | Uint32Array | Uint8Array>(into: Numbers, from: Numbers): Numbers {
  into.set(from);
  return into;
}

/** Marks that share a hash, two or more. */
function groupsOf(columns: MarkColumns): Mark[][] {
  const first = new Map<number, number>();
  const more = new Map<number, number[]>();
  for (let place = 0; place < columns.count; place++) {
    const hash = columns.hashes[place] ?? 0;
    const before = first.get(hash);
    if (before === undefined) first.set(hash, place);
    else more.set(hash, [...(more.get(hash) ?? [before]), place]);
  }
  return [...more.values()].map((places) =>
    places.map((place) => ({
      file: columns.files[place] ?? 0,
      sheet: columns.sheets[place] ?? 0,
      row: columns.rows[place] ?? 0,
      status: columns.statuses[place] ?? 0,
    })),
  );
}

/** A key of more pupils than this is no pupil's own (a code typed for everybody); each school's own check tells that. */
const MOST_OF_A_GROUP = 8;

function compare(
  group: readonly Mark[],
  schoolOf: (file: number) => number,
  found: Map<string, PupilMatch>,
  arrived: Set<string>,
): void {
  if (group.length > MOST_OF_A_GROUP) return;
  group.forEach((one, place) => {
    for (const other of group.slice(place + 1)) {
      if (schoolOf(one.file) === schoolOf(other.file)) continue;
      if (isInClass(other.status)) arrived.add(idOf(one));
      if (isInClass(one.status)) arrived.add(idOf(other));
      const kind = kindOf(one.status, other.status);
      if (kind === null) continue;
      const places = [placeOf(one), placeOf(other)].sort(comparePlaces) as [PupilPlace, PupilPlace];
      found.set(`${idOf(one)} ${idOf(other)}`, { kind, places });
    }
  });
}

function kindOf(one: number, other: number): MatchKind | null {
  if (isInClass(one) && isInClass(other)) return "inBoth";
  if (!isInClass(one) && !isInClass(other)) return null;
  const [gone, present] = isInClass(one) ? [other, one] : [one, other];
  if (left.has(gone)) return "leftElsewhere";
  return transferredIn.has(present) ? null : "outNotIn";
}

/** A list without statuses is one of pupils in class. */
function isInClass(status: number): boolean {
  return !transferredOut.has(status) && !left.has(status);
}

function placeOf({ file, sheet, row, status }: Mark): PupilPlace {
  return { file, sheet, row, status: status === 0 ? null : String(status).padStart(2, "0") };
}

function idOf({ file, sheet, row }: Mark): string {
  return `${String(file)}.${String(sheet)}.${String(row)}`;
}

function comparePlaces(a: PupilPlace, b: PupilPlace): number {
  return a.file - b.file || a.sheet - b.sheet || a.row - b.row;
}
