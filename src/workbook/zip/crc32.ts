/** Slicing by four: one table lookup a byte would cost as long as unpacking itself. */
const TABLES = makeTables();

/** CRC-32 as zip uses it (polynomial 0xEDB88320), of all bytes pieced together. */
export class Crc32 {
  private state = 0xffffffff;

  add(bytes: Uint8Array): void {
    const [t0, t1, t2, t3] = TABLES;
    let crc = this.state;
    let at = 0;
    for (const end = bytes.length - 3; at < end; at += 4) {
      crc ^=
        (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
      crc =
        (t3[crc & 0xff] ?? 0) ^ (t2[(crc >>> 8) & 0xff] ?? 0) ^ (t1[(crc >>> 16) & 0xff] ?? 0) ^ (t0[crc >>> 24] ?? 0);
    }
    for (; at < bytes.length; at++) crc = (crc >>> 8) ^ (t0[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
    this.state = crc;
  }

  /** Unsigned. */
  value(): number {
    return (this.state ^ 0xffffffff) >>> 0;
  }
}

function makeTables(): [Uint32Array, Uint32Array, Uint32Array, Uint32Array] {
  const first = Uint32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    return crc;
  });
  const next = (table: Uint32Array) => table.map((crc) => (crc >>> 8) ^ (first[crc & 0xff] ?? 0));
  const second = next(first);
  const third = next(second);
  return [first, second, third, next(third)];
}
