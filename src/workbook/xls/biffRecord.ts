import { WorkbookError } from "../workbookError";

/** One record of a BIFF stream; what did not fit it follows in `CONTINUE` records ([MS-XLS] 2.1.4). */
export interface BiffRecord {
  readonly type: number;
  /** Where it starts in the stream. */
  readonly offset: number;
  readonly blocks: readonly Uint8Array[];
}

const CONTINUE = 0x3c;

/** All records from `from` on, each with its continuations. A record cut off by the stream's end is `damaged`. */
export function* biffRecords(stream: Uint8Array, from = 0): Generator<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let at = from;
  while (at + 4 <= stream.length) {
    const offset = at;
    const type = view.getUint16(at, true);
    const blocks: Uint8Array[] = [];
    do {
      const length = view.getUint16(at + 2, true);
      if (at + 4 + length > stream.length) throw new WorkbookError("damaged", "a record is cut off");
      blocks.push(stream.subarray(at + 4, at + 4 + length));
      at += 4 + length;
    } while (at + 4 <= stream.length && view.getUint16(at, true) === CONTINUE && type !== CONTINUE);
    yield { type, offset, blocks };
  }
}

/** Reads a record's bytes in order, across its continuations. Throws `WorkbookError` at its end. */
export class BiffReader {
  private block = 0;
  private at = 0;

  constructor(private readonly blocks: readonly Uint8Array[]) {}

  u8(): number {
    this.moveOn();
    const byte = this.blocks[this.block]?.[this.at];
    if (byte === undefined) throw new WorkbookError("damaged", "a record is too short");
    this.at++;
    return byte;
  }

  u16(): number {
    return this.u8() | (this.u8() << 8);
  }

  u32(): number {
    return (this.u16() | (this.u16() << 16)) >>> 0;
  }

  f64(): number {
    const view = new DataView(new ArrayBuffer(8));
    for (let index = 0; index < 8; index++) view.setUint8(index, this.u8());
    return view.getFloat64(0, true);
  }

  skip(count: number): void {
    for (let left = count; left > 0;) {
      this.moveOn();
      const step = Math.min(left, (this.blocks[this.block]?.length ?? 0) - this.at);
      if (step <= 0) throw new WorkbookError("damaged", "a record is too short");
      this.at += step;
      left -= step;
    }
  }

  hasMore(): boolean {
    this.moveOn();
    return this.block < this.blocks.length;
  }

  /** A string with a length of two bytes ([MS-XLS] 2.5.293 and 2.5.294); formatting runs are passed over. */
  longString(): string {
    return this.characters(this.u16());
  }

  /** A string with a length of one byte ([MS-XLS] 2.5.240). */
  shortString(): string {
    return this.characters(this.u8());
  }

  private characters(count: number): string {
    let flags = this.u8();
    const runBytes = flags & 8 ? this.u16() * 4 : 0;
    const phoneticBytes = flags & 4 ? this.u32() : 0;
    const units: number[] = [];
    while (units.length < count) {
      // Characters that go on in the next record start there with a flag byte of their own.
      if (this.isAtBlockEnd()) flags = this.u8();
      units.push(flags & 1 ? this.u16() : this.u8());
    }
    this.skip(runBytes + phoneticBytes);
    let text = "";
    for (let from = 0; from < units.length; from += 4_096) {
      text += String.fromCharCode(...units.slice(from, from + 4_096));
    }
    return text;
  }

  private isAtBlockEnd(): boolean {
    return this.at >= (this.blocks[this.block]?.length ?? 0);
  }

  private moveOn(): void {
    while (this.block < this.blocks.length && this.isAtBlockEnd()) {
      this.block++;
      this.at = 0;
    }
  }
}
