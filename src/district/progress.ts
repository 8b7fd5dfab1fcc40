import type { Examined } from "./examination";
import type { Found } from "./walk";

export interface Progress {
  readonly files: number;
  readonly failed: number;
  /** Rows of all lists: a pupil of Mẫu số 1 and Mẫu số 2 counts twice. */
  readonly pupils: number;
  /** Of what was given, 0…1. */
  readonly share: number;
  readonly seconds: number;
  /** `null` before anything can be said. */
  readonly secondsLeft: number | null;
  /** Files taken over from an earlier run. */
  readonly known: number;
  /** Examined in this run, without those of the files taken over. */
  readonly newPupils: number;
}

interface Counting {
  /** Sizes of all inputs, for the time left. */
  readonly totalBytes: number;
  readonly onProgress?: (progress: Progress) => void;
  /** Milliseconds; for tests. */
  readonly now?: () => number;
}

/** Counts what a run has behind it, and tells after each file. */
export class ProgressCounter {
  private readonly started: number;
  private readonly now: () => number;
  private files = 0;
  private failed = 0;
  private pupils = 0;
  private known = 0;
  private newPupils = 0;
  private bytes = 0;
  /** Without what was taken over. */
  private newBytes = 0;

  constructor(private readonly counting: Counting) {
    this.now = counting.now ?? (() => performance.now());
    this.started = this.now();
  }

  /** Of no workbook. */
  passOver(found: Exclude<Found, { readonly kind: "workbook" }>): void {
    if (found.kind === "failed") this.failed++;
    if ("weight" in found) this.bytes += found.weight;
  }

  /** A file that an earlier run examined. */
  takeOver(examined: Examined, weight: number): void {
    this.known++;
    this.add(examined, weight);
  }

  examined(examined: Examined, weight: number): void {
    this.newBytes += weight;
    this.newPupils += examined.facts.pupils;
    this.add(examined, weight);
  }

  private add({ facts, failure }: Examined, weight: number): void {
    this.files++;
    this.bytes += weight;
    this.pupils += facts.pupils;
    if (failure !== null) this.failed++;
    this.tell();
  }

  private tell(): void {
    const { files, failed, pupils, known, newPupils, bytes, counting } = this;
    const { totalBytes, onProgress } = counting;
    const seconds = (this.now() - this.started) / 1_000;
    const share = totalBytes > 0 ? Math.min(1, bytes / totalBytes) : 1;
    const secondsLeft = this.secondsLeft(seconds);
    onProgress?.({ files, failed, pupils, share, seconds, secondsLeft, known, newPupils });
  }

  /** At the speed of what was examined in this run: what was taken over costs nothing. */
  private secondsLeft(seconds: number): number | null {
    const { newBytes, bytes, counting } = this;
    if (newBytes === 0 || seconds === 0) return null;
    return (seconds / newBytes) * Math.max(0, counting.totalBytes - bytes);
  }
}
