import JSZip from "jszip";
import { DEFAULT_LIMITS } from "../workbook/openLimits";
import { decodeXmlBytes } from "../workbook/xml/decodeXmlBytes";
import { readZipDirectory } from "../workbook/zip/zipDirectory";
import { TraceError } from "./traceError";

/** The parts of a saved workbook, to be changed one by one; whatever is not touched stays as it is. */
export class PackageParts {
  private readonly texts = new Map<string, string>();
  private readonly changed = new Map<string, string>();
  private readonly removed = new Set<string>();
  private readonly utf16Names = new Set<string>();

  private constructor(
    private readonly zip: JSZip,
    private readonly storedNames: ReadonlySet<string>,
  ) {}

  /** Throws `WorkbookError` or `TraceError` for bytes that are no zip or too large a one. */
  static async open(bytes: Uint8Array): Promise<PackageParts> {
    const stored = readZipDirectory(bytes, DEFAULT_LIMITS).filter(({ method }) => method === 0);
    try {
      return new PackageParts(await JSZip.loadAsync(bytes), new Set(stored.map(({ name }) => name)));
    } catch (error) {
      throw new TraceError("the file is no readable zip", { cause: error });
    }
  }

  /** Names of all parts that are still there, in the zip's order. */
  names(): string[] {
    return Object.values(this.zip.files).flatMap(({ name, dir }) => (dir || this.removed.has(name) ? [] : [name]));
  }

  /** The part's name as the zip spells it; part names are compared without regard to case. */
  find(path: string): string | null {
    const wanted = path.replace(/^\//, "").toLowerCase();
    return this.names().find((name) => name.toLowerCase() === wanted) ?? null;
  }

  /** Throws `TraceError` for a part that is no text. */
  async text(name: string): Promise<string> {
    const known = this.changed.get(name) ?? this.texts.get(name);
    if (known !== undefined) return known;
    const file = this.zip.file(name);
    if (!file) throw new TraceError("a part is missing");
    try {
      const bytes = await file.async("uint8array");
      const text = decodeXmlBytes(bytes);
      this.texts.set(name, text);
      if (bytes[0] === 0xff || bytes[0] === 0xfe) this.utf16Names.add(name);
      return text;
    } catch (error) {
      throw new TraceError("a part is no text", { cause: error });
    }
  }

  /** Throws `TraceError` for a part in UTF-16, which Excel never writes. */
  set(name: string, text: string): void {
    if (this.texts.get(name) !== text && this.utf16Names.has(name)) throw new TraceError("a part is in UTF-16");
    if (this.texts.get(name) === text) this.changed.delete(name);
    else this.changed.set(name, text);
  }

  remove(name: string): void {
    this.removed.add(name);
    this.changed.delete(name);
  }

  removedNames(): string[] {
    return [...this.removed];
  }

  /** The zip with what was changed; an entry keeps its place, its date and whether it was packed. */
  async bytes(): Promise<Uint8Array> {
    for (const [name, text] of this.changed) {
      this.zip.file(name, new TextEncoder().encode(text), {
        date: this.zip.file(name)?.date ?? new Date(0),
        createFolders: false,
      });
    }
    for (const name of this.removed) this.zip.remove(name);
    this.removeEmptiedFolders();
    for (const file of Object.values(this.zip.files)) {
      file.options.compression = this.storedNames.has(file.name) ? "STORE" : "DEFLATE";
    }
    return this.zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
  }

  /** Folder entries that held nothing but removed parts. */
  private removeEmptiedFolders(): void {
    for (const name of this.removed) {
      for (let cut = name.lastIndexOf("/"); cut > 0; cut = name.lastIndexOf("/", cut - 1)) {
        const folder = name.slice(0, cut + 1);
        const isEmpty = !Object.keys(this.zip.files).some((other) => other !== folder && other.startsWith(folder));
        if (isEmpty) Reflect.deleteProperty(this.zip.files, folder);
      }
    }
  }
}
