import type { PupilRecord } from "../rules/types";
import { formatDate } from "../text/date";
import { matchKey } from "../text/normalise";
import { nameKey } from "../text/personName";
import { parsePupilCode } from "../text/pupilCode";
import { statusCode } from "./counts";

/**
 * One way in which a pupil can be met again in another school: by pupil code, by identity number, or by name, birth date
 * and a parent's name. Kept as a few numbers, so that hundreds of thousands fit; a hash tells nothing of the pupil.
 */
export interface PupilMark {
  /** 53 bits. */
  readonly hash: number;
  readonly sheet: number;
  /** 0-based row of the sheet. */
  readonly row: number;
  /** 1–12 as in the portal's catalogue, 0 unknown. */
  readonly status: number;
}

/** Bytes of a packed mark. */
export const MARK_BYTES = 16;
/** Rows of a sheet fit 20 bits, so there is room for 4 of the status and 8 of the sheet. */
const ROW = 0x100000;

export function marksOfPupil(pupil: PupilRecord, sheet: number): PupilMark[] {
  const place = { sheet: sheet & 0xff, row: pupil.row, status: Number(statusCode(pupil) ?? 0) };
  return keysOfPupil(pupil).map((key) => ({ hash: hash53(key), ...place }));
}

/**
 * Names and birth dates repeat in a province, parents' names with them hardly ever. A pupil without a parent's name is
 * known by its numbers alone.
 */
function keysOfPupil(pupil: PupilRecord): string[] {
  const keys: string[] = [];
  const code = parsePupilCode(pupil.raw("pupilCode"));
  if (code.kind === "valid" || code.kind === "fixable") keys.push(`code ${code.code}`);
  const identity = matchKey(pupil.text("identityNumber"));
  if (/^\d{12}$/.test(identity)) keys.push(`identity ${identity}`);
  const date = pupil.date("birthDate");
  const name = nameKey(pupil.text("fullName"));
  const parent = nameKey(pupil.text("motherName")) || nameKey(pupil.text("fatherName"));
  if (date.kind === "date" && name !== "" && parent !== "") {
    keys.push(`person ${name} ${formatDate(date)} ${parent}`);
  }
  return keys;
}

export function packMarks(marks: readonly PupilMark[]): Uint8Array {
  const bytes = new Uint8Array(marks.length * MARK_BYTES);
  const view = new DataView(bytes.buffer);
  marks.forEach(({ hash, sheet, row, status }, place) => {
    view.setFloat64(place * MARK_BYTES, hash, true);
    view.setUint32(place * MARK_BYTES + 8, row % ROW, true);
    view.setUint32(place * MARK_BYTES + 12, sheet * 16 + status, true);
  });
  return bytes;
}

export function unpackMarks(bytes: Uint8Array): PupilMark[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: Math.floor(bytes.length / MARK_BYTES) }, (_, place) => {
    const last = view.getUint32(place * MARK_BYTES + 12, true);
    return {
      hash: view.getFloat64(place * MARK_BYTES, true),
      row: view.getUint32(place * MARK_BYTES + 8, true),
      sheet: last >> 4,
      status: last & 15,
    };
  });
}

/** As many of the smallest hashes as tell how much two lists have in common. */
const SKETCH = 64;

export function sketchOf(marks: readonly PupilMark[]): number[] {
  return [...new Set(marks.map(({ hash }) => hash))].sort((a, b) => a - b).slice(0, SKETCH);
}

/** Share of pupils that two lists have in common, 0…1, from their sketches (bottom-k estimate of Jaccard's measure). */
export function likeness(a: readonly number[], b: readonly number[]): number {
  const union = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, SKETCH);
  if (union.length === 0) return 0;
  const [inA, inB] = [new Set(a), new Set(b)];
  return union.filter((hash) => inA.has(hash) && inB.has(hash)).length / union.length;
}

/** Two 32-bit hashes (cyrb53, public domain), of which 53 bits are kept: exact in a number. */
function hash53(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2_654_435_761);
    low = Math.imul(low ^ unit, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & low) + (high >>> 0);
}
