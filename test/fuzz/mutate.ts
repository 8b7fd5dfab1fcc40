import { Random } from "../school/random";

/** Texts that readers stumble over. */
const snippets = [
  "<!DOCTYPE a>",
  "]]>",
  "<![CDATA[",
  "&#0;",
  "&#xFFFFFFFF;",
  "&amp",
  "</sheetData>",
  '<c r="XFD1048576"><v>1</v></c>',
  '<c r="ZZZZZZ99999999"><v>1</v></c>',
  '<row r="4294967296"/>',
  '<c t="s"><v>-1</v></c>',
  '<c t="s"><v>1e9</v></c>',
  "<v>NaN</v>",
  "\u0000",
  "\ufeff",
  "<x:row>",
  '<mergeCell ref="A1:XFD1048576"/>',
];

/** Bytes with a few things changed, the way disks, mail programs and attackers change them. The same seed, the same change. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let changed: Uint8Array = bytes.slice();
  for (let turn = random.integer(1, 4); turn > 0; turn--) changed = mutateOnce(changed, random);
  return changed;
}

function mutateOnce(bytes: Uint8Array, random: Random): Uint8Array {
  if (bytes.length < 4) return Uint8Array.of(1, 2, 3, random.integer(0, 255));
  const at = random.integer(0, bytes.length - 1);
  const length = Math.min(bytes.length - at, random.integer(1, random.chance(0.2) ? 4_096 : 8));
  switch (random.integer(0, 7)) {
    case 0:
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random.integer(0, 7));
      return bytes;
    case 1:
      return bytes.fill(random.pick([0, 0xff, 0x7f, random.integer(0, 255)]), at, at + length);
    case 2:
      return bytes.slice(0, at);
    case 3:
      return joined(bytes.subarray(0, at), bytes.subarray(at + length));
    case 4:
      return joined(bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at));
    case 5:
      return joined(bytes.subarray(0, at), new TextEncoder().encode(random.pick(snippets)), bytes.subarray(at));
    case 6:
      bytes.copyWithin(at, random.integer(0, bytes.length - 1), bytes.length);
      return bytes;
    default:
      // A number where sizes, offsets and counts stand.
      new DataView(bytes.buffer, bytes.byteOffset).setUint32(
        Math.min(at, bytes.length - 4),
        random.pick([0, 1, 0x7fffffff, 0x80000000, 0xffffffff, bytes.length]),
        true,
      );
      return bytes;
  }
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
