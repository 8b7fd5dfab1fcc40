import { WorkbookError } from "../workbookError";

const FREE_OR_END = 0xfffffffa;
const NO_ENTRY = 0xffffffff;
const ENTRY_BYTES = 128;
const HEADER_SECTORS = 109;

interface DirectoryEntry {
  readonly name: string;
  readonly isStream: boolean;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/**
 * An OLE compound file ([MS-CFB] 2): the container of .xls and of encrypted .xlsx. Gives the streams right below the
 * root; an embedded document's own streams are not mistaken for the file's. Throws `WorkbookError`.
 */
export class CompoundFile {
  private readonly view: DataView;
  private readonly sectorBytes: number;
  private readonly miniSectorBytes: number;
  private readonly miniCutoff: number;
  private readonly fat: Uint32Array;
  private readonly miniFat: Uint32Array;
  private readonly miniStream: Uint8Array;
  private readonly streams = new Map<string, DirectoryEntry>();

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < 512) throw damaged("the container is cut off");
    const sectorShift = this.view.getUint16(30, true);
    const miniShift = this.view.getUint16(32, true);
    if ((sectorShift !== 9 && sectorShift !== 12) || miniShift !== 6) throw damaged("the container's sector size");
    this.sectorBytes = 1 << sectorShift;
    this.miniSectorBytes = 1 << miniShift;
    this.miniCutoff = this.view.getUint32(56, true);
    this.fat = this.readTable(this.fatSectors());
    const entries = this.readDirectory();
    const [root] = entries;
    if (!root) throw damaged("the container has no root");
    this.miniFat = this.readTable(this.chain(this.view.getUint32(60, true), this.fat));
    this.miniStream = this.readSectors(root.start, root.size);
    this.collectStreams(entries, root.child);
  }

  has(name: string): boolean {
    return this.streams.has(name.toLowerCase());
  }

  /** The stream's bytes, or `null` where there is none of that name (compared without regard to case). */
  stream(name: string): Uint8Array | null {
    const entry = this.streams.get(name.toLowerCase());
    if (!entry) return null;
    if (entry.size >= this.miniCutoff) return this.readSectors(entry.start, entry.size);
    return this.join(this.chain(entry.start, this.miniFat), this.miniSectorBytes, entry.size, (sector) =>
      this.slice(this.miniStream, sector * this.miniSectorBytes, this.miniSectorBytes),
    );
  }

  /** Sectors of the allocation table: 109 in the header, further ones in a chain of their own. */
  private fatSectors(): number[] {
    const sectors: number[] = [];
    for (let index = 0; index < HEADER_SECTORS; index++) {
      const sector = this.view.getUint32(76 + index * 4, true);
      if (sector < FREE_OR_END) sectors.push(sector);
    }
    const perSector = this.sectorBytes / 4 - 1;
    const most = this.bytes.length / this.sectorBytes;
    let next = this.view.getUint32(68, true);
    for (let count = 0; next < FREE_OR_END; count++) {
      if (count > most) throw damaged("the container's tables run in a circle");
      const at = this.sectorOffset(next);
      for (let index = 0; index < perSector; index++) {
        const sector = this.view.getUint32(at + index * 4, true);
        if (sector < FREE_OR_END) sectors.push(sector);
      }
      next = this.view.getUint32(at + perSector * 4, true);
    }
    if (sectors.length > most) throw damaged("the container has more tables than sectors");
    return sectors;
  }

  private readTable(sectors: readonly number[]): Uint32Array {
    const perSector = this.sectorBytes / 4;
    const table = new Uint32Array(sectors.length * perSector);
    sectors.forEach((sector, index) => {
      const at = this.sectorOffset(sector);
      for (let slot = 0; slot < perSector; slot++) {
        table[index * perSector + slot] = this.view.getUint32(at + slot * 4, true);
      }
    });
    return table;
  }

  private readDirectory(): DirectoryEntry[] {
    const entries: DirectoryEntry[] = [];
    const isLarge = this.sectorBytes === 4096;
    for (const sector of this.chain(this.view.getUint32(48, true), this.fat)) {
      const from = this.sectorOffset(sector);
      for (let at = from; at < from + this.sectorBytes; at += ENTRY_BYTES) {
        const nameBytes = Math.min(64, this.view.getUint16(at + 64, true));
        const high = isLarge ? this.view.getUint32(at + 124, true) : 0;
        entries.push({
          name: new TextDecoder("utf-16le").decode(this.bytes.subarray(at, at + Math.max(0, nameBytes - 2))),
          isStream: this.view.getUint8(at + 66) === 2,
          left: this.view.getUint32(at + 68, true),
          right: this.view.getUint32(at + 72, true),
          child: this.view.getUint32(at + 76, true),
          start: this.view.getUint32(at + 116, true),
          size: this.view.getUint32(at + 120, true) + high * 2 ** 32,
        });
      }
    }
    return entries;
  }

  private collectStreams(entries: readonly DirectoryEntry[], first: number): void {
    const seen = new Set<number>();
    const waiting = [first];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const entry = entries[id];
      if (id === NO_ENTRY || !entry || seen.has(id)) continue;
      seen.add(id);
      if (entry.isStream) this.streams.set(entry.name.toLowerCase(), entry);
      waiting.push(entry.left, entry.right);
    }
  }

  private chain(start: number, table: Uint32Array): number[] {
    const sectors: number[] = [];
    for (let sector = start; sector < FREE_OR_END; sector = table[sector] ?? NO_ENTRY) {
      if (sectors.length > table.length) throw damaged("the container runs in a circle");
      sectors.push(sector);
    }
    return sectors;
  }

  private readSectors(start: number, size: number): Uint8Array {
    return this.join(this.chain(start, this.fat), this.sectorBytes, size, (sector) =>
      this.slice(this.bytes, this.sectorOffset(sector, 1), this.sectorBytes, true),
    );
  }

  private join(
    sectors: readonly number[],
    sectorBytes: number,
    size: number,
    read: (sector: number) => Uint8Array,
  ): Uint8Array {
    if (size > sectors.length * sectorBytes) throw damaged("a stream is cut off");
    const joined = new Uint8Array(sectors.length * sectorBytes);
    sectors.forEach((sector, index) => {
      joined.set(read(sector), index * sectorBytes);
    });
    return joined.subarray(0, size);
  }

  private slice(source: Uint8Array, from: number, length: number, mayEndEarly = false): Uint8Array {
    if (from + (mayEndEarly ? 1 : length) > source.length) throw damaged("a sector is cut off");
    return source.subarray(from, from + length);
  }

  /** A file's last sector may be cut short, but not where a table stands in it. */
  private sectorOffset(sector: number, bytesNeeded = this.sectorBytes): number {
    const offset = (sector + 1) * this.sectorBytes;
    if (offset + bytesNeeded > this.bytes.length) throw damaged("a sector outside the file");
    return offset;
  }
}

function damaged(detail: string): WorkbookError {
  return new WorkbookError("damaged", detail);
}
