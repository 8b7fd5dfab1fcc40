import { WorkbookError } from "../workbookError";
import { Crc32 } from "./crc32";
import { packedBytesOf } from "./zipDirectory";
import type { ZipEntry } from "./zipDirectory";

const STORED = 0;
const DEFLATED = 8;

/**
 * Unpacks one entry and stops as soon as it grows beyond what the directory declared or beyond `mostBytes`: a directory
 * may lie. Length and CRC-32 must be right. Throws `WorkbookError`.
 */
export async function unpackEntry(bytes: Uint8Array, entry: ZipEntry, mostBytes: number): Promise<Uint8Array> {
  return unpackPacked(packedBytesOf(bytes, entry), entry, mostBytes);
}

/** As `unpackEntry`, of the entry's packed bytes alone. Throws `WorkbookError`. */
export async function unpackPacked(packed: Uint8Array, entry: ZipEntry, mostBytes: number): Promise<Uint8Array> {
  if (entry.isEncrypted) throw new WorkbookError("encrypted", "a zip entry");
  if (entry.declaredBytes > mostBytes) throw new WorkbookError("tooLarge", "the parts together are too large");
  const unpacked = entry.method === STORED ? packed : await inflate(packed, entry);
  if (unpacked.length !== entry.declaredBytes) throw new WorkbookError("damaged", "an entry is shorter than declared");
  const crc = new Crc32();
  crc.add(unpacked);
  if (crc.value() !== entry.crc32) throw new WorkbookError("damaged", "an entry's checksum is wrong");
  return unpacked;
}

async function inflate(packed: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  if (entry.method !== DEFLATED) throw new WorkbookError("damaged", `packing method ${String(entry.method)}`);
  const unpacked = new Uint8Array(entry.declaredBytes);
  let length = 0;
  // A copy where the bytes lie in shared memory: streams take plain buffers only.
  const source = new Blob([packed as Uint8Array<ArrayBuffer>]).stream();
  const reader = source.pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return unpacked.subarray(0, length);
      if (length + value.length > unpacked.length)
        throw new WorkbookError("tooLarge", "an entry is larger than declared");
      unpacked.set(value, length);
      length += value.length;
    }
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    if (error instanceof WorkbookError) throw error;
    throw new WorkbookError("damaged", "an entry cannot be unpacked", { cause: error });
  }
}
