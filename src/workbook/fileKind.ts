/** What the first bytes of a file say it is; its name says nothing reliable. */
export type FileKind = "empty" | "zip" | "ole" | "biff" | "html" | "spreadsheetXml" | "other";

const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Bare BIFF2–4 streams, before OLE files: BOF record and its length ([MS-XLS] 2.4.21 and its predecessors). */
const BARE_BIFF = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
];

export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return "zip";
  if (startsWith(bytes, OLE_MAGIC)) return "ole";
  if (BARE_BIFF.some((magic) => startsWith(bytes, magic))) return "biff";
  const head = textOfHead(bytes).trimStart().toLowerCase();
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body|table|meta|style)\b/.test(head))
    return "html";
  // "Single file web page", which Excel writes too.
  if (/^mime-version:/.test(head)) return "html";
  if (head.startsWith("<?xml") && head.includes("urn:schemas-microsoft-com:office:spreadsheet"))
    return "spreadsheetXml";
  return "other";
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function textOfHead(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? "utf-16le" : "utf-8").decode(bytes.subarray(0, 4_096));
}
