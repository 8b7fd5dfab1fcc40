/** Where a page says its encoding: within its first bytes, readable as ASCII (WHATWG HTML, "prescan a byte stream"). */
const HEAD_BYTES = 4_096;

/**
 * A page's bytes as text. A byte order mark wins over what the page says of itself; a page that says nothing is UTF-8, or
 * windows-1258 where it cannot be, which is what Vietnamese Windows wrote. Never throws: a byte that is no letter shows as
 * U+FFFD.
 */
export function decodeHtmlBytes(bytes: Uint8Array): string {
  const encoding = markOf(bytes) ?? utf16WithoutMark(bytes) ?? declaredIn(bytes);
  if (encoding !== null) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1258").decode(bytes);
  }
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** Markup begins with ASCII: every second byte is zero. */
function utf16WithoutMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0x3c && bytes[1] === 0) return "utf-16le";
  if (bytes[0] === 0 && bytes[1] === 0x3c) return "utf-16be";
  return null;
}

/** `null` where the page names none, or one that no browser knows. */
function declaredIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD_BYTES));
  const label = /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([\w-]{1,40})/i.exec(head)?.[1];
  if (label === undefined) return null;
  // What could be read as ASCII is no UTF-16, whatever it says (same section).
  if (/^utf-?16/i.test(label)) return "utf-8";
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
