import { PupilView } from "../../src/check/pupilView";
import type { FieldKey } from "../../src/forms/types";
import type { Finding, PupilRecord, SheetPupils } from "../../src/rules/types";

/** A rule that is watched: what it says it reads, and the name to tell of it. */
interface Watched {
  readonly id: string;
  mayRead(field: FieldKey): boolean;
}

const readers = [
  ...(["raw", "isBlank", "text", "date", "year", "tick", "mark"] as const),
  ...(["level", "lookup", "entry", "formula", "numberFormat", "font"] as const),
];

/** Watches which fields of a pupil rules look at, and notes those that they do not say. */
export class ReadingWatch {
  readonly unsaid = new Set<string>();
  private asked: Watched | null = null;
  private readonly spies: readonly jest.SpyInstance[];

  constructor() {
    const note = (field: FieldKey) => {
      this.note(field);
    };
    const ofFields = readers.map((name) => {
      const read = PupilView.prototype[name] as (this: PupilView, field: FieldKey) => unknown;
      return jest.spyOn(PupilView.prototype, name).mockImplementation(function (this: PupilView, field: FieldKey) {
        note(field);
        return read.call(this, field) as never;
      });
    });
    const ofClass = (["className", "grade", "ageGroup"] as const).map((name) => {
      const read = Object.getOwnPropertyDescriptor(PupilView.prototype, name)?.get;
      return jest.spyOn(PupilView.prototype, name, "get").mockImplementation(function (this: PupilView) {
        note("classCode");
        return read?.call(this) as never;
      });
    });
    this.spies = [...ofFields, ...ofClass];
  }

  /** Does the work as the rule. */
  during<Result>(rule: Watched, work: () => Result): Result {
    this.asked = rule;
    try {
      return work();
    } finally {
      this.asked = null;
    }
  }

  note(field: FieldKey): void {
    if (this.asked && !this.asked.mayRead(field)) this.unsaid.add(`${this.asked.id}: ${field}`);
  }

  /** What a rule says of a field it says of having read it. */
  told<One extends Finding>(findings: readonly One[]): readonly One[] {
    for (const { field, proposals = [] } of findings) {
      this.note(field);
      for (const { also = [] } of proposals) also.forEach((other) => this.note(other.field));
    }
    return findings;
  }

  /** The same pupils, the counting of a column's values watched. */
  pupils<Pupils extends SheetPupils>(pupils: Pupils): Pupils {
    return {
      ...pupils,
      count: pupils.count,
      at: (index): PupilRecord => pupils.at(index),
      distinct: (field) => {
        this.note(field);
        return pupils.distinct(field);
      },
    };
  }

  end(): void {
    this.spies.forEach((spy) => spy.mockRestore());
  }
}
