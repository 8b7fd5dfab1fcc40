import type { OpenLimits } from "../openLimits";
import { WorkbookError } from "../workbookError";
import { decodeXmlBytes } from "../xml/decodeXmlBytes";
import { unpackEntry } from "./unpackEntry";
import { readZipDirectory } from "./zipDirectory";
import type { ZipEntry } from "./zipDirectory";

/** The parts of an Office Open XML package, unpacked when asked for. */
export class ZipParts {
  private readonly entries = new Map<string, ZipEntry>();
  private unpackedBytes = 0;

  /** Throws `WorkbookError` where the zip is damaged or declares too much. */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly limits: OpenLimits,
  ) {
    for (const entry of readZipDirectory(bytes, limits)) {
      const key = partKey(entry.name);
      if (key === "" || key.endsWith("/")) continue;
      if (this.entries.has(key)) throw new WorkbookError("damaged", "two parts of one name");
      this.entries.set(key, entry);
    }
  }

  has(path: string): boolean {
    return this.entries.has(partKey(path));
  }

  /** The part as text, or `null` where there is none. Throws `WorkbookError`. */
  async text(path: string): Promise<string | null> {
    const entry = this.entries.get(partKey(path));
    if (!entry) return null;
    const bytes = await unpackEntry(this.bytes, entry, this.limits.totalBytes - this.unpackedBytes);
    this.unpackedBytes += bytes.length;
    try {
      return decodeXmlBytes(bytes);
    } catch (error) {
      throw new WorkbookError("damaged", "a part is no text", { cause: error });
    }
  }
}

/**
 * Part names are compared without regard to case (ECMA-376 Part 2 §6.2.2.3). Some writers put backslashes into the
 * zip, against its rules; Excel opens those files.
 */
function partKey(path: string): string {
  return path.replace(/\\/g, "/").replace(/^\/+/, "").toLowerCase();
}
