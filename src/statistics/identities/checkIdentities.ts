import type { Level } from "../../forms/types";
import { columnPlace, columns } from "../columns";
import { type Counts, noFigures, sumOfFigures } from "../counts";
import { countedTables, isTold, levelsOf } from "../countedTables";
import { divide, type Division } from "../divide";
import { rowKey, type RowKey } from "../plan";
import { type ColumnId, unclear } from "../types";
import { allIdentities } from "./allIdentities";
import { brokenRow } from "./terms";
import type { Identity, Term } from "./types";

/** An identity with what its sides come to. */
export interface CheckedIdentity {
  readonly identity: Identity;
  /** Of every class looked at, in the first of the identity's columns. */
  readonly left: number;
  readonly right: number;
  /** Of both sums and every pupil. */
  readonly holds: boolean;
  /** Of how many pupils it does not hold: more than the sums show where one pupil makes up for another. */
  readonly pupils: number;
  /** Classes (or grades, where classes were folded) and columns in which it does not. */
  readonly failures: readonly Failure[];
}

export interface Failure {
  readonly division: Division;
  readonly column: ColumnId;
  readonly left: number;
  readonly right: number;
  /** Of the class and column, of whom it does not hold. */
  readonly pupils: number;
}

/** Every identity whose figures the counted sheets tell. */
export function checkIdentities(counts: Counts): CheckedIdentity[] {
  const classes = divide(counts, "class");
  const told = toldRows(counts);
  return allIdentities
    .filter((identity) => isOfLevels(identity, levelsOf(counts)))
    .filter(({ left, right }) => [...left, ...right].every(({ row }) => told.has(row)))
    .map((identity) => checkIdentity(identity, classes));
}

function checkIdentity(identity: Identity, all: readonly Division[]): CheckedIdentity {
  const { onlyWhere, columns: own } = identity;
  // Beside a school of another level its classes have nothing to be compared.
  const classes = all.filter(({ levels }) => isOfLevels(identity, levels));
  const looked = onlyWhere === undefined ? classes : comparable(unitsWithBoth(identity, classes), identity, onlyWhere);
  const failures = looked.flatMap((division) => failuresIn(identity, division));
  const place = columnPlace(own[0] ?? "total");
  const total = (terms: readonly Term[]) =>
    looked.reduce((sum, division) => sum + (sideOf(terms, division)[place] ?? 0), 0);
  return {
    identity,
    left: total(identity.left),
    right: total(identity.right),
    holds: failures.length === 0,
    pupils: pupilsAgainst(identity, looked, failures),
    failures,
  };
}

/** Of an identity of sums alone only those of the classes where the sums fail. */
function pupilsAgainst(identity: Identity, looked: readonly Division[], failures: readonly Failure[]): number {
  const place = columnPlace(identity.columns[0] ?? "total");
  const failing = new Set(failures.map(({ division }) => division));
  const blamed = identity.isOfSums === true ? looked.filter((division) => failing.has(division)) : looked;
  return blamed.reduce((sum, division) => sum + (brokenIn(identity, division)[place] ?? 0), 0);
}

/**
 * Where classes were folded, a file of results without the list of classes may know of a grade less than Mẫu số 1 does
 * ("Nhóm trẻ" for "Nhóm trẻ 25–36 tháng"): then the grades as one are all that can be compared.
 */
function comparable(divisions: readonly Division[], { right }: Identity, row: RowKey): readonly Division[] {
  const withRow = divisions.filter(({ figures }) => figures[row] !== undefined);
  const isAlone = ({ classCode, figures }: Division) =>
    classCode === null && right.every((term) => figures[term.row] === undefined);
  const [first] = withRow;
  if (!first || !withRow.some(isAlone)) return withRow;
  const figures = sumOfFigures(divisions.map((division) => division.figures));
  return [{ ...first, name: { vi: "Toàn trường", en: "The school" }, grade: null, figures }];
}

/** Of a unit that handed in one of the two forms alone, or both of other levels, nothing can be compared. */
function unitsWithBoth({ right }: Identity, classes: readonly Division[]): readonly Division[] {
  const keysOf = ({ unit, levels }: Division) => levels.map((level) => `${String(level)} ${String(unit)}`);
  const told = new Set(
    classes.filter(({ figures }) => right.some(({ row }) => figures[row] !== undefined)).flatMap(keysOf),
  );
  return classes.filter((division) => keysOf(division).some((key) => told.has(key)));
}

function failuresIn(identity: Identity, division: Division): Failure[] {
  const left = sideOf(identity.left, division);
  const right = sideOf(identity.right, division);
  const broken = brokenIn(identity, division);
  return identity.columns.flatMap((column): readonly Failure[] => {
    const place = columnPlace(column);
    const [onLeft = 0, onRight = 0, pupils = 0] = [left[place], right[place], broken[place]];
    if ((pupils === 0 || identity.isOfSums === true) && holds(identity, onLeft, onRight)) return none;
    return isToldAlike(column, left, right) ? [{ division, column, left: onLeft, right: onRight, pupils }] : none;
  });
}

const none: readonly Failure[] = [];

function brokenIn({ id }: Identity, { figures }: Division): readonly number[] {
  return figures[brokenRow(id)] ?? [];
}

/**
 * Whether as many pupils are unclear on one side as on the other. Mẫu số 2 does not say who is a girl: without the pupil
 * list beside it, its girls and those of the list cannot be compared.
 */
function isToldAlike(column: ColumnId, left: readonly number[], right: readonly number[]): boolean {
  return (unclearPlaces.get(column) ?? []).every((place) => left[place] === right[place]);
}

/** Of a column, those of the pupils whose cell does not answer one of its questions. */
const unclearPlaces: ReadonlyMap<ColumnId, readonly number[]> = new Map(
  columns.map(({ id, needs }) => {
    const asked = new Set(needs.map(([question]) => question));
    const unclearColumns = columns.filter((one) =>
      one.needs.some(([question, answer]) => answer === unclear && asked.has(question)),
    );
    return [id, unclearColumns.map((one) => columns.indexOf(one))];
  }),
);

/** One sum for each column; a term of a column of its own has it in all of them. */
export function sideOf(terms: readonly Term[], { figures }: Division): readonly number[] {
  const sums = noFigures();
  for (const { row, column, sign } of terms) {
    const numbers = figures[row];
    if (!numbers) continue;
    const own = column === undefined ? null : (numbers[columnPlace(column)] ?? 0);
    for (let place = 0; place < sums.length; place++) {
      sums[place] = (sums[place] ?? 0) + sign * (own ?? numbers[place] ?? 0);
    }
  }
  return sums;
}

function holds({ relation }: Identity, left: number, right: number): boolean {
  return relation === "equals" ? left === right : left <= right;
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
