import { WorkbookError } from "../workbookError";
import type { OpenLimits } from "../openLimits";
import { entryName } from "./entryName";

/** One entry as the zip's central directory declares it. `name` is for comparing only, never a path or a key. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly crc32: number;
  readonly packedBytes: number;
  readonly declaredBytes: number;
  readonly headerOffset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END = 0x06064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const UNKNOWN_32 = 0xffffffff;
const ZIP64_EXTRA = 1;
const ENCRYPTED_FLAG = 1;

export type EntryLimits = Pick<OpenLimits, "partBytes" | "ratio" | "ratioFreeBytes">;

/**
 * Reads the directory at the end of a zip (PKWARE APPNOTE 4.3.12–4.3.16, zip64 included) and refuses what would cost
 * too much to unpack, before a byte is unpacked. Throws `WorkbookError`.
 */
export function readZipDirectory(
  bytes: Uint8Array,
  limits: EntryLimits & Pick<OpenLimits, "zipEntries" | "totalBytes">,
): ZipEntry[] {
  const entries = listEntries(bytes, limits.zipEntries, locateDirectory(bytes));
  let total = 0;
  for (const entry of entries) {
    if (entry.isEncrypted) throw new WorkbookError("encrypted", "a zip entry");
    requireReasonable(entry, limits);
    total += entry.declaredBytes;
    if (total > limits.totalBytes) throw new WorkbookError("tooLarge", "the parts together declare too many bytes");
  }
  return entries;
}

/** Throws `WorkbookError` for an entry that declares more than a real one would. */
export function requireReasonable(entry: ZipEntry, limits: EntryLimits): void {
  if (entry.declaredBytes > limits.partBytes) throw new WorkbookError("tooLarge", "a part declares too many bytes");
  if (entry.declaredBytes > limits.ratioFreeBytes && entry.declaredBytes > limits.ratio * entry.packedBytes) {
    throw new WorkbookError("tooLarge", "a part is packed more tightly than any real one");
  }
}

/** Where the directory stands: how many entries, and the offset of the first from the start of the zip. */
export interface DirectoryPlace {
  readonly count: number;
  readonly offset: number;
}

/** Longest end of a zip that `locateDirectory` has to see: end record, its comment, and the locator of zip64. */
export const LONGEST_END = END_BYTES + LONGEST_COMMENT + 20;

/** `bytes` is the end of the zip; `base` tells where in it they begin. Throws `WorkbookError`. */
export function locateDirectory(bytes: Uint8Array, base = 0): DirectoryPlace {
  return findDirectory(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), base);
}

/** The entries as declared, whatever they declare. `bytes` begin at `base` of the zip. Throws `WorkbookError`. */
export function listEntries(
  bytes: Uint8Array,
  mostEntries: number,
  { count, offset }: DirectoryPlace,
  base = 0,
): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (count > mostEntries) throw new WorkbookError("tooLarge", `${String(count)} entries in the zip`);
  const entries: ZipEntry[] = [];
  let at = offset - base;
  if (at < 0) throw damaged("directory cut off");
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged("directory cut off");
    const flags = view.getUint16(at + 8, true);
    const nameBytes = view.getUint16(at + 28, true);
    const extraBytes = view.getUint16(at + 30, true);
    const next = at + 46 + nameBytes + extraBytes + view.getUint16(at + 32, true);
    if (next > bytes.length) throw damaged("directory cut off");
    const entry = withZip64Sizes(view, at + 46 + nameBytes, extraBytes, {
      name: entryName(
        bytes.subarray(at + 46, at + 46 + nameBytes),
        flags,
        bytes.subarray(at + 46 + nameBytes, at + 46 + nameBytes + extraBytes),
      ),
      isEncrypted: (flags & ENCRYPTED_FLAG) !== 0,
      method: view.getUint16(at + 10, true),
      crc32: view.getUint32(at + 16, true),
      packedBytes: view.getUint32(at + 20, true),
      declaredBytes: view.getUint32(at + 24, true),
      headerOffset: view.getUint32(at + 42, true),
    });
    entries.push(entry);
    at = next;
  }
  return entries;
}

/** The packed bytes of one entry, found through its own header. Throws `WorkbookError`. */
export function packedBytesOf(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = entry.headerOffset;
  if (header + 30 > bytes.length || view.getUint32(header, true) !== LOCAL_HEADER) throw damaged("no entry header");
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + entry.packedBytes > bytes.length) throw damaged("an entry is cut off");
  return bytes.subarray(start, start + entry.packedBytes);
}

function findDirectory(view: DataView, base: number): DirectoryPlace {
  const earliest = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= earliest; at--) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    return count === 0xffff || offset === UNKNOWN_32
      ? findZip64Directory(view, at, { count, offset }, base)
      : { count, offset };
  }
  throw damaged("the zip has no directory");
}

function findZip64Directory(view: DataView, end: number, plain: DirectoryPlace, base: number): DirectoryPlace {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) return plain;
  const at = readUint64(view, locator + 8) - base;
  if (at < 0 || at + 56 > view.byteLength || view.getUint32(at, true) !== ZIP64_END)
    throw damaged("no zip64 directory");
  return { count: readUint64(view, at + 32), offset: readUint64(view, at + 48) };
}

/** Sizes that do not fit 32 bits stand in an extra field, in this order, each only where its own field says so. */
function withZip64Sizes(view: DataView, from: number, length: number, entry: ZipEntry): ZipEntry {
  const { declaredBytes, packedBytes, headerOffset } = entry;
  if (declaredBytes !== UNKNOWN_32 && packedBytes !== UNKNOWN_32 && headerOffset !== UNKNOWN_32) return entry;
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_EXTRA) continue;
    const end = Math.min(at + 4 + view.getUint16(at + 2, true), from + length);
    let value = at + 4;
    const wide = (narrow: number): number => {
      if (narrow !== UNKNOWN_32) return narrow;
      if (value + 8 > end) throw damaged("a zip64 field is cut off");
      value += 8;
      return readUint64(view, value - 8);
    };
    return {
      ...entry,
      declaredBytes: wide(declaredBytes),
      packedBytes: wide(packedBytes),
      headerOffset: wide(headerOffset),
    };
  }
  throw damaged("a zip64 field is missing");
}

function readUint64(view: DataView, at: number): number {
  if (at + 8 > view.byteLength) throw damaged("a zip64 number is cut off");
  const value = view.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged("a zip64 number beyond reason");
  return Number(value);
}

function damaged(detail: string): WorkbookError {
  return new WorkbookError("damaged", detail);
}
