/**
 * Bytes of an XML part as text: UTF-8, or UTF-16 where a byte order mark says so (XML 1.0 §4.3.3).
 * The mark stays in the text, so that encoding it again gives the same bytes. Throws `TypeError` for bytes that are
 * no text.
 */
export function decodeXmlBytes(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}
