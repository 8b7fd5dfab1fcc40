import type { Comparison, ExaminedParts } from "./examination";
import type { FileOutcome, Store } from "./run";

/** Keeps everything in memory: for a page, which has nowhere else. */
export class MemoryStore implements Store {
  private readonly outcomes = new Map<string, FileOutcome>();
  private readonly parts = new Map<number, ExaminedParts>();

  private readonly comparisons = new Map<string, NonNullable<Comparison>>();

  private numbers = 0;

  nextNumber(): number {
    return this.numbers++;
  }

  known(key: string): FileOutcome | null {
    return this.outcomes.get(key) ?? null;
  }

  put(outcome: FileOutcome, parts: ExaminedParts): Promise<void> {
    this.outcomes.set(outcome.key, outcome);
    this.parts.set(outcome.number, parts);
    return Promise.resolve();
  }

  problems(number: number): Promise<Pick<ExaminedParts, "problems" | "problemsLeftOut">> {
    return Promise.resolve(this.parts.get(number) ?? { problems: [], problemsLeftOut: 0 });
  }

  marks(number: number): Promise<Uint8Array> {
    return Promise.resolve(this.parts.get(number)?.marks ?? new Uint8Array());
  }

  rows(number: number): Promise<ExaminedParts["rows"]> {
    return Promise.resolve(this.parts.get(number)?.rows ?? []);
  }

  statistics(number: number): Promise<ExaminedParts["statistics"]> {
    return Promise.resolve(this.parts.get(number)?.statistics ?? []);
  }

  comparison(key: string): Promise<Comparison> {
    return Promise.resolve(this.comparisons.get(key) ?? null);
  }

  putComparison(key: string, comparison: NonNullable<Comparison>): Promise<void> {
    this.comparisons.set(key, comparison);
    return Promise.resolve();
  }
}
