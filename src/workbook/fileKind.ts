/** What the first bytes of a file say it is; its name says nothing reliable. */
export type FileKind = "empty" | "zip" | "ole" | "biff" | "html" | "webArchive" | "spreadsheetXml" | "other";

const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Bare BIFF2–4 streams, before OLE files: BOF record and its length ([MS-XLS] 2.4.21 and its predecessors). */
const BARE_BIFF = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
];

/** Exports begin anywhere in a page: with its head, with a table, with a heading above it. */
const htmlStart =
  /^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body|table|meta|style|title|link|div|center|font|p|h[1-6]|br|b)\b/;

export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return "zip";
  if (startsWith(bytes, OLE_MAGIC)) return "ole";
  if (BARE_BIFF.some((magic) => startsWith(bytes, magic))) return "biff";
  const head = textOfHead(bytes).trimStart().toLowerCase();
  if (htmlStart.test(head)) return "html";
  // "Single file web page", which Excel writes too.
  if (/^mime-version:/.test(head)) return "webArchive";
  if (head.startsWith("<?xml") && head.includes("urn:schemas-microsoft-com:office:spreadsheet"))
    return "spreadsheetXml";
  return "other";
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function textOfHead(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes.subarray(0, 4_096));
}

/** By the byte order mark, or by markup's first sign where there is none. */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}
