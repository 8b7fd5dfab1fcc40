import type { Bilingual } from "../text/bilingual";
import { DEFAULT_LIMITS } from "../workbook/openLimits";
import { WorkbookError } from "../workbook/workbookError";
import { requireReasonable, type ZipEntry } from "../workbook/zip/zipDirectory";
import { readSourceDirectory, unpackFromSource, type ByteSource } from "../workbook/zip/zipSource";

/** One file inside a package, unpacked when asked for. */
export interface PackageEntry {
  /** As shown: slashes only, without what would lead out of a folder. Never a path to write to. */
  readonly name: string;
  readonly crc32: number;
  readonly bytes: number;
  /** What is odd about the entry, to be told beside it. */
  readonly notes: readonly Bilingual[];
  /** Throws `WorkbookError`. */
  unpack(): Promise<Uint8Array>;
}

/** A package of every school of a province, each with a hundred files. */
const MOST_ENTRIES = 100_000;
/** Zips in zips may be larger than one workbook. */
const MOST_ENTRY_BYTES = 512 * 1024 * 1024;

/**
 * The files of a zip in their order, without folders and what systems leave behind (`__MACOSX`, `Thumbs.db`, Excel's own
 * lock files). An entry that declares too much fails alone, when it is unpacked. Throws `WorkbookError` where the zip
 * itself cannot be read.
 */
export async function packageEntries(source: ByteSource): Promise<PackageEntry[]> {
  const seen = new Set<string>();
  return (await readSourceDirectory(source, MOST_ENTRIES)).flatMap((entry) => {
    const name = shownName(entry.name);
    if (name === "" || /[\\/]$/.test(entry.name) || isLeftBehind(name)) return [];
    const key = name.toLowerCase();
    const notes: Bilingual[] = [];
    if (name !== entry.name.replaceAll("\\", "/")) notes.push(oddName);
    if (seen.has(key)) notes.push(sameName);
    seen.add(key);
    return [{ name, crc32: entry.crc32, bytes: entry.declaredBytes, notes, unpack: () => unpack(source, entry) }];
  });
}

const oddName: Bilingual = {
  vi: "Tên tệp trong tệp nén có đường dẫn lạ: chỉ dùng phần tên, không ghi tệp ra ngoài.",
  en: "The name in the zip carries an odd path: only the name is used, and nothing is written there.",
};

const sameName: Bilingual = {
  vi: "Trong tệp nén có hơn một tệp cùng tên này: đã đọc tất cả, hãy xem lại tệp nào đúng.",
  en: "The zip holds more than one file of this name: all were read, make sure which one is right.",
};

async function unpack(source: ByteSource, entry: ZipEntry): Promise<Uint8Array> {
  requireReasonable(entry, { ...DEFAULT_LIMITS, partBytes: MOST_ENTRY_BYTES });
  try {
    return await unpackFromSource(source, entry, MOST_ENTRY_BYTES);
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw new WorkbookError("damaged", "an entry cannot be read", { cause: error });
  }
}

function shownName(name: string): string {
  return name
    .replace(/^[a-z]:/i, "")
    .split(/[\\/]+/)
    .map((part) => part.replace(/[\p{Cc}\p{Cf}]/gu, "").trim())
    .filter((part) => part !== "" && !/^\.+$/.test(part))
    .join("/");
}

/** True for what operating systems and Excel leave in folders, which nobody meant to hand in. */
export function isLeftBehind(name: string): boolean {
  const parts = name.split("/");
  const last = parts.at(-1) ?? "";
  return parts.includes("__MACOSX") || /^(?:\.|~\$|thumbs\.db$|desktop\.ini$)/i.test(last);
}
