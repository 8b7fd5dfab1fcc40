import { WorkbookError } from "../workbookError";
import { unpackPacked } from "./unpackEntry";
import { listEntries, LONGEST_END, locateDirectory } from "./zipDirectory";
import type { ZipEntry } from "./zipDirectory";

/** Bytes that need not lie in memory: a file on a disk or one chosen in a browser. */
export interface ByteSource {
  readonly size: number;
  /** Exactly so many bytes. Rejects where they are not there. */
  read(offset: number, length: number): Promise<Uint8Array>;
}

export function bytesAsSource(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    read(offset, length) {
      if (offset + length > bytes.length) return Promise.reject(cutOff());
      return Promise.resolve(bytes.subarray(offset, offset + length));
    },
  };
}

/**
 * The entries of a zip as declared, of which only the directory is read. Entries whose packed bytes lie over one another
 * are refused as a whole: that is how a small zip pretends to hold very much. Throws `WorkbookError`.
 */
export async function readSourceDirectory(source: ByteSource, mostEntries: number): Promise<ZipEntry[]> {
  const endBase = Math.max(0, source.size - LONGEST_END);
  const end = await source.read(endBase, source.size - endBase);
  const place = locateDirectory(end, endBase);
  const isWhole = place.offset >= endBase;
  if (place.offset > source.size) throw cutOff();
  if (source.size - place.offset > MOST_DIRECTORY_BYTES) throw new WorkbookError("tooLarge", "a very long directory");
  const bytes = isWhole ? end : await source.read(place.offset, source.size - place.offset);
  const entries = listEntries(bytes, mostEntries, place, isWhole ? endBase : place.offset);
  requireApart(entries);
  return entries;
}

/** Unpacks one entry. Throws `WorkbookError`. */
export async function unpackFromSource(source: ByteSource, entry: ZipEntry, mostBytes: number): Promise<Uint8Array> {
  const start = await packedStart(source, entry.headerOffset);
  if (start + entry.packedBytes > source.size) throw cutOff();
  return unpackPacked(await source.read(start, entry.packedBytes), entry, mostBytes);
}

/** An entry's own header is as long as its name and its extra field make it. */
async function packedStart(source: ByteSource, headerOffset: number): Promise<number> {
  if (headerOffset + 30 > source.size) throw cutOff();
  const header = await source.read(headerOffset, 30);
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  if (view.getUint32(0, true) !== 0x04034b50) throw new WorkbookError("damaged", "no entry header");
  return headerOffset + 30 + view.getUint16(26, true) + view.getUint16(28, true);
}

/** A directory of 100,000 entries with long names. */
const MOST_DIRECTORY_BYTES = 32 * 1024 * 1024;

function requireApart(entries: readonly ZipEntry[]): void {
  let end = 0;
  for (const entry of [...entries].sort((a, b) => a.headerOffset - b.headerOffset)) {
    if (entry.headerOffset < end) throw new WorkbookError("tooLarge", "entries that lie over one another");
    end = entry.headerOffset + 30 + entry.packedBytes;
  }
}

function cutOff(): WorkbookError {
  return new WorkbookError("damaged", "the zip is cut off");
}
