import { HostError } from "../check/bookHost";
import { toHostError } from "./officeError";

/** The part of `Office.context.document` that hands out the file. */
export interface FileSource {
  getFileAsync(
    fileType: Office.FileType,
    options: { sliceSize: number },
    callback: (result: Office.AsyncResult<Office.File>) => void,
  ): void;
}

export interface FileOptions {
  /** Milliseconds that the host may take to make the file, and for each slice. */
  readonly timeout?: number;
  wait?(milliseconds: number): Promise<void>;
  readonly onProgress?: ((share: number) => void) | undefined;
}

/** The largest slice Office.js hands out (type definitions, `Office.Document.getFileAsync`). */
const SLICE_SIZE = 4_194_304;
const DEFAULT_TIMEOUT = 60_000;
/** Excel may fail the first request and serve the second (hostBehaviour.md, "The file"). */
const SECOND_TRY_AFTER = 800;

/** The book as Excel would save it now. The file is closed whatever happens: Excel keeps two open at most. */
export async function fileBytes(source: FileSource, options: FileOptions = {}): Promise<Uint8Array> {
  // Excel on an iPad hands out no file.
  if (typeof source.getFileAsync !== "function") throw new HostError("unsupported", "get file");
  try {
    return await readOnce(source, options);
  } catch (error) {
    const failure = toHostError(error, "get file");
    if (failure.code === "unsupported" || failure.code === "timeout") throw failure;
  }
  await (options.wait ?? pause)(SECOND_TRY_AFTER);
  try {
    return await readOnce(source, options);
  } catch (error) {
    throw toHostError(error, "get file");
  }
}

async function readOnce(source: FileSource, options: FileOptions): Promise<Uint8Array> {
  const timeout = options.timeout ?? DEFAULT_TIMEOUT;
  const file = await openFile(source, timeout);
  try {
    const slices: Uint8Array[] = [];
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await called<Office.Slice>((callback) => file.getSliceAsync(index, callback), "get slice", timeout);
      slices.push(Uint8Array.from(slice.data as ArrayLike<number>));
      options.onProgress?.((index + 1) / file.sliceCount);
    }
    return joined(slices);
  } finally {
    file.closeAsync();
  }
}

/** A file that comes after its time limit is closed as well. */
function openFile(source: FileSource, timeout: number): Promise<Office.File> {
  let isLate = false;
  const opening = called<Office.File>(
    (callback) =>
      source.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE_SIZE }, (result) => {
        if (isLate && result.status === Office.AsyncResultStatus.Succeeded) result.value.closeAsync();
        else callback(result);
      }),
    "get file",
    timeout,
  );
  return opening.catch((error: unknown) => {
    isLate = true;
    throw error;
  });
}

function called<T>(
  call: (callback: (result: Office.AsyncResult<T>) => void) => void,
  step: string,
  timeout: number,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new HostError("timeout", step)), timeout);
    call((result) => {
      clearTimeout(timer);
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(toHostError(result.error, step));
    });
  });
}

function joined(slices: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(slices.reduce((sum, slice) => sum + slice.length, 0));
  let at = 0;
  for (const slice of slices) {
    bytes.set(slice, at);
    at += slice.length;
  }
  // A workbook is a zip; some hosts answer with nothing at all.
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new HostError("unknown", "get file: no workbook came");
  return bytes;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
