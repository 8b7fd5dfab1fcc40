import { Crc32 } from "./crc32";

const UTF8_FLAG = 0x800;
const UNICODE_PATH_EXTRA = 0x7075;

/**
 * The name of a zip entry as its writer meant it: UTF-8 where the flag or the extra field of Info-ZIP says so (PKWARE
 * APPNOTE 4.4.4, 4.6.9) or the bytes are nothing else; then Windows-1258, the Vietnamese code page that Windows packs
 * with, where it gives Vietnamese letters; else CP437, which the format names. Composed (NFC). Never throws.
 */
export function entryName(raw: Uint8Array, flags: number, extra: Uint8Array): string {
  return (unicodePath(raw, extra) ?? decode(raw, (flags & UTF8_FLAG) !== 0)).normalize("NFC");
}

function decode(raw: Uint8Array, isUtf8: boolean): string {
  if (isUtf8 || raw.every((byte) => byte < 0x80)) return new TextDecoder().decode(raw);
  const utf8 = strictUtf8(raw);
  if (utf8 !== null) return utf8;
  const vietnamese = new TextDecoder("windows-1258").decode(raw).normalize("NFC");
  return notVietnamese.test(vietnamese) ? fromCp437(raw) : vietnamese;
}

/** Anything outside ASCII, the Latin letters that Vietnamese uses, its own block and the dashes of titles. */
const notVietnamese =
  /[^\u0020-\u007e\u00c0-\u00c3\u00c8-\u00ca\u00cc\u00cd\u00d2-\u00d5\u00d9\u00da\u00dd\u00e0-\u00e3\u00e8-\u00ea\u00ec\u00ed\u00f2-\u00f5\u00f9\u00fa\u00fd\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u2013\u2014]/u;

function strictUtf8(raw: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(raw);
  } catch {
    return null;
  }
}

/** Holds only for the very name it was written with, which its checksum tells. */
function unicodePath(raw: Uint8Array, extra: Uint8Array): string | null {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) !== UNICODE_PATH_EXTRA || length < 5 || at + 4 + length > extra.length) continue;
    const crc = new Crc32();
    crc.add(raw);
    return view.getUint32(at + 5, true) === crc.value() ? strictUtf8(extra.subarray(at + 9, at + 4 + length)) : null;
  }
  return null;
}

/** 0x80–0xFF of IBM code page 437. */
const CP437 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";

function fromCp437(raw: Uint8Array): string {
  return Array.from(raw, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : (CP437[byte - 0x80] ?? ""))).join("");
}
