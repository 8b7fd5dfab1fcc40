import type { Bilingual } from "../text/bilingual";
import {
  failedExamination,
  unknownFailure,
  type CompareRequest,
  type Comparison,
  type Examination,
  type Examined,
  type ExaminedParts,
  type ExamineRequest,
} from "./examination";
import { explanationOf, type Found, type FoundWorkbook, walk, type InputFile } from "./walk";
import { type Progress, ProgressCounter } from "./progress";
import type { Receipt } from "../submission/receipt";

/** A workbook of a run with what was found in it. */
export interface FileOutcome {
  /** Its own in its store, also across a stop. */
  readonly number: number;
  readonly key: string;
  readonly path: string;
  readonly name: string;
  readonly container: string;
  readonly modified: number;
  readonly notes: readonly Bilingual[];
  readonly examined: Examined;
}

/** Opens and checks files, in a worker with a time limit for each request. */
export interface Examiner {
  /** Never rejects for what a file holds. */
  examine(request: ExamineRequest): Promise<Examination>;
  /** Of files of one school, what they say of each other. Never rejects for what a file holds. */
  compare(request: CompareRequest): Promise<Comparison>;
}

/** What was kept of the files for the end of a run, by their numbers. */
export interface KeptParts {
  /** Errors and warnings of a file, and how many more there were. */
  problems(number: number): Promise<Pick<ExaminedParts, "problems" | "problemsLeftOut">>;
  /** `packMarks` of one file. */
  marks(number: number): Promise<Uint8Array>;
  rows(number: number): Promise<ExaminedParts["rows"]>;
  /** By level. */
  statistics(number: number): Promise<ExaminedParts["statistics"]>;
}

/** Keeps what is only needed at the end out of the way, and what was done before a stop. */
export interface Store extends KeptParts {
  /** A number that no file of this store has. */
  nextNumber(): number;
  /** `null` where this very file has not been examined yet. */
  known(key: string): FileOutcome | null;
  put(outcome: FileOutcome, parts: ExaminedParts): Promise<void>;
  /** What these very files said of each other; `null` where they have not been compared yet. */
  comparison(key: string): Promise<Comparison>;
  putComparison(key: string, comparison: NonNullable<Comparison>): Promise<void>;
}

export interface RunOptions {
  readonly examiner: Examiner;
  readonly store: Store;
  /** Files looked at at the same time. */
  readonly concurrency: number;
  readonly withRows: boolean;
  /** Sizes of all inputs, for the time left. */
  readonly totalBytes: number;
  /** Ends the run after the files in hand. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Milliseconds; for tests. */
  readonly now?: () => number;
}

export interface RunOutcome {
  readonly files: readonly FileOutcome[];
  readonly receipts: readonly { readonly container: string; readonly path: string; readonly receipt: Receipt }[];
  readonly failed: readonly { readonly path: string; readonly failure: Bilingual }[];
  /** No workbooks. */
  readonly others: readonly { readonly path: string; readonly container: string; readonly bytes: number }[];
  readonly isStopped: boolean;
  /** By number of a file: its bytes once more, for which nothing was kept. Throws as `FoundWorkbook.readAgain`. */
  readonly readAgain: ReadonlyMap<number, () => Promise<Uint8Array>>;
}

/**
 * Examines every file of the inputs, a few at a time: so many are in memory and no more. One that cannot be read is an
 * outcome like the others. What the store knows already is not read again.
 */
export async function runDistrict(
  inputs: AsyncIterable<InputFile> | Iterable<InputFile>,
  options: RunOptions,
): Promise<RunOutcome> {
  const { signal, store } = options;
  const counter = new ProgressCounter(options);
  const files: FileOutcome[] = [];
  const receipts: RunOutcome["receipts"][number][] = [];
  const failed: RunOutcome["failed"][number][] = [];
  const others: RunOutcome["others"][number][] = [];
  const readAgain = new Map<number, () => Promise<Uint8Array>>();

  const inHand = new Set<Promise<void>>();
  const faults: unknown[] = [];
  for await (const found of walk(inputs)) {
    if (signal?.aborted || faults.length > 0) break;
    if (found.kind !== "workbook") {
      sort(found, { receipts, failed, others });
      counter.passOver(found);
      continue;
    }
    const before = store.known(found.key);
    // A file that was stopped or could not be opened may be better today.
    if (before && before.examined.sha256 !== "") {
      readAgain.set(before.number, found.readAgain);
      files.push(before);
      counter.takeOver(before.examined, found.weight);
      continue;
    }
    const number = store.nextNumber();
    readAgain.set(number, found.readAgain);
    const work = examineOne(found, number, options)
      .then((outcome) => {
        files.push(outcome);
        counter.examined(outcome.examined, found.weight);
      })
      .catch((fault: unknown) => void faults.push(fault))
      .finally(() => inHand.delete(work));
    inHand.add(work);
    if (inHand.size >= options.concurrency) await Promise.race(inHand);
  }
  await Promise.all(inHand);
  if (faults.length > 0) throw faults[0];
  files.sort((a, b) => comparePaths(a.path, b.path));
  return { files, receipts, failed, others, isStopped: signal?.aborted === true, readAgain };
}

async function examineOne(found: FoundWorkbook, number: number, options: RunOptions): Promise<FileOutcome> {
  const { examined, parts } = await examination(found, number, options);
  const { key, path, name, container, modified, notes } = found;
  const outcome = { number, key, path, name, container, modified, notes, examined };
  await options.store.put(outcome, parts);
  return outcome;
}

async function examination(found: FoundWorkbook, fileNumber: number, options: RunOptions): Promise<Examination> {
  let bytes;
  try {
    bytes = await found.read();
  } catch (error) {
    return failedExamination(0, explanationOf(error));
  }
  try {
    return await options.examiner.examine({ bytes, name: found.name, fileNumber, withRows: options.withRows });
  } catch {
    return failedExamination(bytes.length, unknownFailure);
  }
}

/** Folder by folder, `2` before `10`; the same on every machine. */
function comparePaths(a: string, b: string): number {
  return order.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

const order = new Intl.Collator("vi", { numeric: true });

function sort(
  found: Exclude<Found, FoundWorkbook>,
  into: {
    receipts: RunOutcome["receipts"][number][];
    failed: RunOutcome["failed"][number][];
    others: RunOutcome["others"][number][];
  },
): void {
  if (found.kind === "receipt") into.receipts.push(found);
  else if (found.kind === "failed") into.failed.push({ path: found.path, failure: found.failure });
  else into.others.push({ path: found.path, container: found.container, bytes: found.bytes });
}
