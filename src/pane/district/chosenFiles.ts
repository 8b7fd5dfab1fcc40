import type { InputFile } from "../../district/walk";

/** A file of a browser, read piece by piece: a large zip never lies in memory as a whole. */
function asInput(file: File, path: string): InputFile {
  return {
    path: path.normalize("NFC"),
    modified: file.lastModified,
    source: {
      size: file.size,
      async read(offset, length) {
        const bytes = new Uint8Array(await file.slice(offset, offset + length).arrayBuffer());
        if (bytes.length !== length) throw new Error("the file is shorter than it was");
        return bytes;
      },
    },
  };
}

/** Of an `<input type="file">`, with folders where a folder was chosen. */
export function inputsOf(files: Iterable<File>): InputFile[] {
  return Array.from(files, (file) => asInput(file, file.webkitRelativePath || file.name));
}

/** Files and whole folders that were dropped. Must be called while the drop is being handled. */
export async function inputsOfDrop(transfer: DataTransfer): Promise<InputFile[]> {
  const entries = Array.from(transfer.items, (item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  const inputs: InputFile[] = [];
  for (const entry of entries) await collect(entry, inputs);
  return inputs;
}

async function collect(entry: FileSystemEntry, into: InputFile[]): Promise<void> {
  const path = entry.fullPath.replace(/^\//, "");
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => {
      (entry as FileSystemFileEntry).file(resolve, reject);
    });
    into.push(asInput(file, path));
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // A browser hands a folder out a hundred entries at a time.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) return;
    for (const one of some) await collect(one, into);
  }
}
