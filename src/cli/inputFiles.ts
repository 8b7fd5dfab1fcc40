import { lstat, open, readdir } from "node:fs/promises";
import path from "node:path";
import type { InputFile } from "../district/walk";
import type { ByteSource } from "../workbook/zip/zipSource";

/**
 * All files below what was given, folder by folder in the order of their names. Links are not followed: they may lead
 * round in a circle. Rejects where a given path is not there.
 */
export async function* inputFiles(given: readonly string[], leaveOut: readonly string[]): AsyncGenerator<InputFile> {
  const out = new Set(leaveOut.map((one) => path.resolve(one)));
  for (const one of given) {
    const isFolder = (await lstat(one)).isDirectory();
    // Of a folder the user knows what lies below it, of a file its name.
    yield* below(path.resolve(one), isFolder && given.length === 1 ? "" : path.basename(path.resolve(one)), out);
  }
}

async function* below(place: string, shown: string, out: ReadonlySet<string>): AsyncGenerator<InputFile> {
  if (out.has(place)) return;
  const stats = await lstat(place);
  if (stats.isFile()) {
    yield { path: shown.normalize("NFC"), source: fileSource(place, stats.size), modified: Math.trunc(stats.mtimeMs) };
    return;
  }
  if (!stats.isDirectory()) return;
  for (const name of (await readdir(place)).sort(inOrder.compare)) {
    yield* below(path.join(place, name), shown === "" ? name : `${shown}/${name}`, out);
  }
}

const inOrder = new Intl.Collator("vi", { numeric: true });

/** Opened for each read: a run over thousands of files keeps none open. */
function fileSource(place: string, size: number): ByteSource {
  return {
    size,
    async read(offset, length) {
      const file = await open(place, "r");
      try {
        const bytes = new Uint8Array(length);
        const { bytesRead } = await file.read(bytes, 0, length, offset);
        if (bytesRead !== length) throw new Error("the file is shorter than it was");
        return bytes;
      } finally {
        await file.close();
      }
    },
  };
}
