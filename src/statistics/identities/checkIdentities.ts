import type { Level } from "../../forms/types";
import { columns } from "../columns";
import type { Counts } from "../counts";
import { countedTables, isTold, levelsOf } from "../countedTables";
import { divide, type Division, figureOf } from "../divide";
import { rowKey, type RowKey } from "../plan";
import type { ColumnId } from "../types";
import { allIdentities } from "./allIdentities";
import type { Identity, Term } from "./types";

/** An identity with what its sides come to. */
export interface CheckedIdentity {
  readonly identity: Identity;
  /** Of everything that was counted, in the first of the identity's columns. */
  readonly left: number;
  readonly right: number;
  readonly holds: boolean;
  /** Classes (or grades, where classes were folded) and columns in which it does not. */
  readonly failures: readonly Failure[];
}

export interface Failure {
  readonly division: Division;
  readonly column: ColumnId;
  readonly left: number;
  readonly right: number;
}

/** Every identity whose figures the counted sheets tell. */
export function checkIdentities(counts: Counts): CheckedIdentity[] {
  const [whole] = divide(counts, "all");
  const classes = divide(counts, "class");
  const told = toldRows(counts);
  if (!whole) return [];
  return allIdentities
    .filter((identity) => isOfLevels(identity, levelsOf(counts)))
    .filter(({ left, right }) => [...left, ...right].every(({ row }) => told.has(row)))
    .map((identity) => checkIdentity(identity, whole, classes));
}

function checkIdentity(identity: Identity, whole: Division, classes: readonly Division[]): CheckedIdentity {
  const [first = "total"] = identity.columns;
  const failures = identity.columns.flatMap((column) =>
    classes.flatMap((division): Failure[] => {
      const left = sideOf(identity.left, division, column);
      const right = sideOf(identity.right, division, column);
      return holds(identity, left, right) ? [] : [{ division, column, left, right }];
    }),
  );
  return {
    identity,
    left: sideOf(identity.left, whole, first),
    right: sideOf(identity.right, whole, first),
    holds: failures.length === 0,
    failures,
  };
}

export function sideOf(terms: readonly Term[], division: Division, column: ColumnId): number {
  return terms.reduce(
    (sum, term) => sum + term.sign * (figureOf(division, term.row)[columnPlace(term.column ?? column)] ?? 0),
    0,
  );
}

function holds({ relation }: Identity, left: number, right: number): boolean {
  return relation === "equals" ? left === right : left <= right;
}

const columnPlaces = new Map(columns.map(({ id }, place) => [id, place]));

export function columnPlace(id: ColumnId): number {
  return columnPlaces.get(id) ?? 0;
}

function isOfLevels({ levels }: Identity, counted: readonly (Level | null)[]): boolean {
  return levels === undefined || counted.some((level) => level !== null && levels.includes(level));
}

function toldRows(counts: Counts): ReadonlySet<RowKey> {
  return new Set(
    countedTables(counts).flatMap((table) =>
      table.groups
        .filter((group) => isTold(group.question, table.form, counts))
        .flatMap((group) => group.rows.map((row) => rowKey(table, group, row))),
    ),
  );
}
