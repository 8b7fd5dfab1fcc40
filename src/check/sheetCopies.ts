import type { FieldKey } from "../forms/types";
import { sameLists } from "../rules/sameLists";
import type { AreCopies } from "./groupIndex";
import type { SheetCheck } from "./sheetCheck";

/**
 * Which sheets of Mẫu số 1 hold the same pupils (`list-on-two-sheets`): what rules would say of each of their pupils is said
 * once of the sheets. Results on two sheets are `pupil-in-two-classes`.
 */
export class SheetCopies {
  /** What sheets are told to be copies by. */
  static readonly fields: readonly FieldKey[] = ["fullName", "birthDate", "pupilCode"];

  private readonly pairs: ReadonlySet<string>;

  constructor(checks: readonly SheetCheck[]) {
    this.pairs = pairsOf(checks);
  }

  readonly areCopies: AreCopies = (one, other) =>
    this.pairs.size > 0 &&
    one !== other &&
    (this.pairs.has(pairKey(one, other)) || this.pairs.has(pairKey(other, one)));

  /** Whether it would be the same of the cells as they are now. */
  isAsOf(checks: readonly SheetCheck[]): boolean {
    const now = pairsOf(checks);
    return now.size === this.pairs.size && [...now].every((pair) => this.pairs.has(pair));
  }
}

function pairsOf(checks: readonly SheetCheck[]): Set<string> {
  const lists = checks.filter(({ context }) => context.form === "mau-1").map(({ list }) => list);
  return new Set(sameLists(lists).map(({ first, second }) => pairKey(first.sheetId, second.sheetId)));
}

function pairKey(first: string, second: string): string {
  return `${first}\n${second}`;
}
