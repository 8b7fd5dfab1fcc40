import type { Comparison, ExaminedParts } from "../district/examination";
import type { FileOutcome, Store } from "../district/run";
import type { DiskStore } from "./diskStore";

/** Several runs' stores as one: what any of them knows is known, what is new goes to the own one. */
export class JoinedStore implements Store {
  private readonly all: readonly DiskStore[];

  constructor(
    private readonly own: DiskStore,
    others: readonly DiskStore[],
  ) {
    this.all = [own, ...others];
  }

  nextNumber(): number {
    return this.own.nextNumber();
  }

  known(key: string): FileOutcome | null {
    for (const store of this.all) {
      const outcome = store.known(key);
      if (outcome) return outcome;
    }
    return null;
  }

  put(outcome: FileOutcome, parts: ExaminedParts): Promise<void> {
    return this.own.put(outcome, parts);
  }

  problems(number: number): Promise<Pick<ExaminedParts, "problems" | "problemsLeftOut">> {
    return this.storeOf(number).problems(number);
  }

  marks(number: number): Promise<Uint8Array> {
    return this.storeOf(number).marks(number);
  }

  rows(number: number): Promise<ExaminedParts["rows"]> {
    return this.storeOf(number).rows(number);
  }

  statistics(number: number): Promise<ExaminedParts["statistics"]> {
    return this.storeOf(number).statistics(number);
  }

  async comparison(key: string): Promise<Comparison> {
    for (const store of this.all) {
      const comparison = await store.comparison(key);
      if (comparison) return comparison;
    }
    return null;
  }

  putComparison(key: string, comparison: NonNullable<Comparison>): Promise<void> {
    return this.own.putComparison(key, comparison);
  }

  async close(): Promise<void> {
    for (const store of this.all) await store.close();
  }

  private storeOf(number: number): DiskStore {
    return this.all.find((store) => store.has(number)) ?? this.own;
  }
}
