import { isLeftBehind, packageEntries, type PackageEntry } from "../submission/packageEntries";
import { parseReceipt, RECEIPT_NAME, RECEIPT_PAGE_NAME, type Receipt } from "../submission/receipt";
import type { Bilingual } from "../text/bilingual";
import { WorkbookError } from "../workbook/workbookError";
import { bytesAsSource, type ByteSource } from "../workbook/zip/zipSource";

/** One file given to a run: on a disk, or chosen in a browser. */
export interface InputFile {
  /** With its folders below what was given, joined by `/`. */
  readonly path: string;
  readonly source: ByteSource;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/** A workbook to be examined. */
export interface FoundWorkbook {
  readonly kind: "workbook";
  /** As shown: folders, zips and name, joined by `/`. */
  readonly path: string;
  /** The last part of it. */
  readonly name: string;
  /** The path without the name; `""` at the top. */
  readonly container: string;
  /** Changes when the file does. */
  readonly key: string;
  readonly modified: number;
  readonly notes: readonly Bilingual[];
  /** Share of the whole run, in bytes of what was given. */
  readonly weight: number;
  /** Throws `WorkbookError`. */
  read(): Promise<Uint8Array>;
  /** The same, later: holds on to names alone, and opens the zips around the file anew. Throws whatever that throws. */
  readAgain(): Promise<Uint8Array>;
}

export type Found =
  | FoundWorkbook
  | { readonly kind: "receipt"; readonly container: string; readonly path: string; readonly receipt: Receipt }
  /** Cannot be read at all. */
  | { readonly kind: "failed"; readonly path: string; readonly failure: Bilingual; readonly weight: number }
  /** No workbook: a letter, a scan. */
  | {
      readonly kind: "other";
      readonly path: string;
      readonly container: string;
      readonly bytes: number;
      readonly weight: number;
    };

/** Zips in zips, so deep and no deeper. */
const MOST_DEPTH = 4;
/** One file as a whole: a workbook, or a zip inside a zip, which has to lie in memory. */
const MOST_FILE_BYTES = 512 * 1024 * 1024;

const tooDeep: Bilingual = {
  vi: "Tệp nén nằm quá sâu trong các tệp nén khác nên không mở: hãy giải nén bớt rồi đưa vào lại.",
  en: "This zip lies too deep inside other zips and was not opened: unpack it once and add it again.",
};
const otherArchive: Bilingual = {
  vi: "Loại tệp nén này (.rar, .7z) chưa đọc được: hãy giải nén rồi nén lại thành .zip.",
  en: "This kind of archive (.rar, .7z) cannot be read: unpack it and pack it again as .zip.",
};
const badReceipt: Bilingual = {
  vi: "Phiếu nộp trong gói này bị hỏng hoặc do bản khác lập nên không dùng được; các tệp vẫn được kiểm tra.",
  en: "The receipt of this package is damaged or of another version and cannot be used; its files are checked all the same.",
};

/** All files of what was given, zips opened, in order, one after another. Throws only what the iterable itself throws. */
export async function* walk(inputs: AsyncIterable<InputFile> | Iterable<InputFile>): AsyncGenerator<Found> {
  const opened: Reopened = [];
  for await (const { path, source, modified } of inputs) {
    const container = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
    yield* look({
      name: path.slice(container === "" ? 0 : container.length + 1),
      container,
      key: `${path}|${String(source.size)}|${String(modified)}`,
      modified,
      weight: source.size,
      depth: 0,
      size: source.size,
      notes: [],
      open: () => Promise.resolve(source),
      openAgain: () => Promise.resolve(source),
      opened,
    });
  }
}

/** The zip that was opened again last, by depth: files of one zip are mostly asked for one after another. */
type Reopened = { readonly key: string; readonly entries: Promise<PackageEntry[]> }[];

interface Place {
  readonly name: string;
  readonly container: string;
  readonly key: string;
  readonly modified: number;
  readonly weight: number;
  readonly depth: number;
  readonly size: number;
  readonly notes: readonly Bilingual[];
  open(): Promise<ByteSource>;
  /** Must not hold on to what was unpacked. */
  openAgain(): Promise<ByteSource>;
  readonly opened: Reopened;
}

async function* look(place: Place): AsyncGenerator<Found> {
  const { name, container, weight } = place;
  const path = container === "" ? name : `${container}/${name}`;
  if (isLeftBehind(path)) return;
  const failed = (failure: Bilingual): Found => ({ kind: "failed", path, failure, weight });
  if (name === RECEIPT_PAGE_NAME) return;
  if (name === RECEIPT_NAME) {
    yield await readReceipt(place, path);
    return;
  }
  if (/\.(rar|7z)$/i.test(name)) {
    yield failed(otherArchive);
    return;
  }
  if (/\.zip$/i.test(name)) {
    if (place.depth >= MOST_DEPTH) yield failed(tooDeep);
    else yield* lookInside(place, path, failed);
    return;
  }
  if (!/\.(xls|xlsx|xlsm|xlsb|ods)$/i.test(name)) {
    yield { kind: "other", path, container, bytes: place.size, weight };
    return;
  }
  yield workbook(place, path);
}

function workbook(place: Place, path: string): FoundWorkbook {
  const { name, container, key, modified, notes, weight, size } = place;
  const bytesOf = async (open: () => Promise<ByteSource>) => {
    if (size > MOST_FILE_BYTES) throw new WorkbookError("tooLarge", `${String(size)} bytes`);
    const source = await open();
    return source.read(0, source.size);
  };
  const read = () => bytesOf(place.open);
  const readAgain = () => bytesOf(place.openAgain);
  return { kind: "workbook", path, name, container, key, modified, notes, weight, read, readAgain };
}

async function* lookInside(place: Place, path: string, failed: (why: Bilingual) => Found): AsyncGenerator<Found> {
  let entries;
  try {
    entries = await packageEntries(await place.open());
  } catch (error) {
    yield failed(explanationOf(error));
    return;
  }
  // A workbook that was only given the name of a zip.
  if (entries.some(({ name }) => name === "[Content_Types].xml")) {
    yield workbook(place, path);
    return;
  }
  const total = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const [number, entry] of entries.entries()) {
    const cut = entry.name.lastIndexOf("/");
    yield* look({
      name: entry.name.slice(cut + 1),
      container: cut < 0 ? path : `${path}/${entry.name.slice(0, cut)}`,
      key: `${place.key}|${String(number)}|${entry.name}|${String(entry.bytes)}|${String(entry.crc32)}`,
      modified: place.modified,
      weight: total === 0 ? 0 : (place.weight * entry.bytes) / total,
      depth: place.depth + 1,
      size: entry.bytes,
      notes: entry.notes,
      open: async () => bytesAsSource(await entry.unpack()),
      openAgain: entryOpener(place, number),
      opened: place.opened,
    });
  }
}

/** In a function of its own, which sees nothing of what lies in memory while the zip is gone through. */
function entryOpener({ openAgain, opened, depth, key }: Place, number: number): () => Promise<ByteSource> {
  return async () => {
    const known = opened[depth];
    const entries = known?.key === key ? known.entries : openAgain().then(packageEntries);
    opened[depth] = { key, entries };
    const entry = (await entries)[number];
    if (!entry) throw new WorkbookError("damaged", "the zip has changed");
    return bytesAsSource(await entry.unpack());
  };
}

async function readReceipt(place: Place, path: string): Promise<Found> {
  const failed = (failure: Bilingual): Found => ({ kind: "failed", path, failure, weight: place.weight });
  try {
    if (place.size > MOST_RECEIPT_BYTES) return failed(badReceipt);
    const source = await place.open();
    const receipt = parseReceipt(new TextDecoder().decode(await source.read(0, source.size)));
    return receipt ? { kind: "receipt", container: place.container, path, receipt } : failed(badReceipt);
  } catch (error) {
    return failed(explanationOf(error));
  }
}

const MOST_RECEIPT_BYTES = 4 * 1024 * 1024;

/** What the user is told of a file that cannot be read. */
export function explanationOf(error: unknown): Bilingual {
  return error instanceof WorkbookError ? error.explanation : cannotOpen;
}

const cannotOpen: Bilingual = {
  vi: "Không mở được tệp: tệp đã bị xóa, hoặc đang bị chương trình khác khóa.",
  en: "The file cannot be opened: it is gone, or another program holds it.",
};
