import { Crc32 } from "./crc32";

const MOST_ENTRIES = 0xffff;
const MOST_BYTES = 0xffffffff;
const UTF8_FLAG = 0x800;
/** Sizes and checksum follow the packed bytes, for they are not known before. */
const DESCRIPTOR_FLAG = 8;
const STORED = 0;
const DEFLATED = 8;

interface Written {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc32: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly offset: number;
}

/**
 * Writes a zip piece by piece, so that a large one never lies in memory (PKWARE APPNOTE 4.3; names in UTF-8, no zip64).
 * `sink` takes the chunks in order. Throws `RangeError` beyond 65,535 entries or 4 GB.
 */
export class ZipWriter {
  private readonly written: Written[] = [];
  private offset = 0;
  private readonly time: number;
  private readonly day: number;

  constructor(
    private readonly sink: (chunk: Uint8Array) => void | Promise<void>,
    /** Of every entry, in local time as the format has it. */
    date = new Date(1980, 0, 1),
  ) {
    this.time = (date.getHours() << 11) | (date.getMinutes() << 5) | (date.getSeconds() >> 1);
    this.day = ((date.getFullYear() - 1980) << 9) | ((date.getMonth() + 1) << 5) | date.getDate();
  }

  /** Byte for byte as they are: workbooks are packed already. */
  async addStored(name: string, bytes: Uint8Array): Promise<void> {
    const crc = new Crc32();
    crc.add(bytes);
    const entry = this.begin(name, UTF8_FLAG, STORED, crc.value(), bytes.length, bytes.length);
    await this.put(this.header(entry));
    await this.put(bytes);
    this.written.push(entry);
  }

  /** Packs what comes while it comes. */
  async addPacked(name: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
    const open = this.begin(name, UTF8_FLAG | DESCRIPTOR_FLAG, DEFLATED, 0, 0, 0);
    await this.put(this.header(open));
    const crc = new Crc32();
    let bytes = 0;
    let packedBytes = 0;
    const plain = readable(chunks, (chunk) => {
      crc.add(chunk);
      bytes += chunk.length;
    });
    const reader = plain.pipeThrough(new CompressionStream("deflate-raw")).getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      packedBytes += value.length;
      await this.put(value);
    }
    const entry = { ...open, crc32: crc.value(), packedBytes, bytes };
    await this.put(fields([4, 0x08074b50], [4, entry.crc32], [4, packedBytes], [4, bytes]));
    this.written.push(entry);
  }

  async finish(): Promise<void> {
    const start = this.offset;
    for (const entry of this.written) {
      const head = fields([4, 0x02014b50], [2, 20], ...this.shared(entry), [2, 0], [2, 0], [2, 0], [4, 0]);
      await this.put(joined(head, fields([4, entry.offset]), entry.name));
    }
    const count = this.written.length;
    await this.put(
      fields([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, this.offset - start], [4, start], [2, 0]),
    );
  }

  private begin(
    name: string,
    flags: number,
    method: number,
    crc32: number,
    packedBytes: number,
    bytes: number,
  ): Written {
    if (this.written.length >= MOST_ENTRIES) throw new RangeError("ZipWriter: too many entries");
    return { name: new TextEncoder().encode(name), flags, method, crc32, packedBytes, bytes, offset: this.offset };
  }

  private header(entry: Written): Uint8Array {
    return joined(fields([4, 0x04034b50], ...this.shared(entry)), entry.name);
  }

  /** From the version needed to the length of the extra field: the same in both headers. */
  private shared(entry: Written): (readonly [number, number])[] {
    return [
      [2, 20],
      [2, entry.flags],
      [2, entry.method],
      [2, this.time],
      [2, this.day],
      [4, entry.crc32],
      [4, entry.packedBytes],
      [4, entry.bytes],
      [2, entry.name.length],
      [2, 0],
    ];
  }

  private async put(chunk: Uint8Array): Promise<void> {
    this.offset += chunk.length;
    if (this.offset > MOST_BYTES) throw new RangeError("ZipWriter: more than 4 GB");
    await this.sink(chunk);
  }
}

/** A zip in memory, of few and small files. */
export async function storedZip(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  date?: Date,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const writer = new ZipWriter((chunk) => void chunks.push(chunk), date);
  for (const { name, bytes } of files) await writer.addStored(name, bytes);
  await writer.finish();
  return joined(...chunks);
}

function readable(
  chunks: AsyncIterable<Uint8Array>,
  onChunk: (chunk: Uint8Array) => void,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done === true) {
        controller.close();
        return;
      }
      onChunk(value);
      controller.enqueue(value as Uint8Array<ArrayBuffer>);
    },
  });
}

/** Little-endian numbers of two or four bytes. */
function fields(...values: readonly (readonly [size: number, value: number])[]): Uint8Array {
  const bytes = new Uint8Array(values.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of values) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}

function joined(...chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
