/** Excel holds at most two copies of the document for add-ins; a third is refused until one is closed. */
const MAX_OPEN = 2;

/** `MemoryFileLimit` of Office.js: too many copies held. */
export const TOO_MANY_FILES = 11000;
/** `IndexOutOfRange`. */
export const NO_SUCH_SLICE = 5008;

/** Copies of the document handed out slice by slice (`getFileAsync`, `getSliceAsync`, `closeAsync`). */
export class FileCopies {
  private readonly copies = new Map<number, { readonly bytes: Uint8Array; readonly sliceSize: number }>();
  private nextHandle = 1;

  /** The copy's handle, or an error number. */
  open(bytes: Uint8Array, sliceSize: number): { readonly handle: number } | { readonly error: number } {
    if (this.copies.size >= MAX_OPEN) return { error: TOO_MANY_FILES };
    const handle = this.nextHandle++;
    this.copies.set(handle, { bytes, sliceSize });
    return { handle };
  }

  /** `null` past the end or for a copy that is closed. */
  slice(handle: number, index: number): Uint8Array | null {
    const copy = this.copies.get(handle);
    if (!copy || index < 0 || index * copy.sliceSize >= copy.bytes.length) return null;
    return copy.bytes.subarray(index * copy.sliceSize, (index + 1) * copy.sliceSize);
  }

  close(handle: number): void {
    this.copies.delete(handle);
  }
}
