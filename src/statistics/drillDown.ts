import type { FieldKey } from "../forms/types";
import { matchKey } from "../text/normalise";
import type { CellRef } from "../workbook/types";
import { columnPlace, columns } from "./columns";
import { type PupilContribution, visitPupils } from "./countPupils";
import type { CheckedIdentity } from "./identities/checkIdentities";
import { FormComparison } from "./identities/formComparison";
import { formsOf } from "./identities/pupilBalance";
import type { Identity, Term } from "./identities/types";
import type { CountOptions } from "./options";
import { People } from "./people";
import type { RowKey } from "./plan";
import { allTables } from "./tables/allTables";
import type { ColumnId, CountedSheet, Pupil, PupilPlace, Question } from "./types";
import { unclear } from "./types";

/** One pupil behind a figure. */
export interface CountedPupil {
  readonly fullName: string;
  readonly classCode: string;
  readonly sheetName: string;
  /** The cell that decides; the name's where it has no column. */
  readonly cell: CellRef;
  /** All cells the figure rests on. */
  readonly cells: readonly CellRef[];
}

/** Where to look: absent is everywhere. */
export interface PlaceFilter {
  readonly grade?: string;
  readonly classCode?: string;
}

/** The pupils that a figure counts, in the order of the sheets. Their number is the figure. */
export function pupilsOfFigure(
  sheets: readonly CountedSheet[],
  options: CountOptions,
  row: RowKey,
  column: ColumnId,
  place: PlaceFilter = {},
): CountedPupil[] {
  const questions = questionsOfFigure(row, column);
  return collect(sheets, options, place, (one) => (isIn(one, row, column) ? questions : null));
}

/**
 * The pupils that make the sides of an identity differ: counted on one side and not on the other, or, where the left may
 * not be larger, on the left alone. Between two forms: who stands in one alone, or in another class.
 */
export function pupilsBehind(
  sheets: readonly CountedSheet[],
  options: CountOptions,
  identity: Identity,
  place: PlaceFilter = {},
): CountedPupil[] {
  const questions = [...identity.left, ...identity.right].flatMap((term) => questionsOfFigure(term.row, term.column));
  if (formsOf(identity).length > 1) return unmatchedPupils(sheets, options, identity, place, questions);
  const isBehind = (side: number) => (identity.relation === "equals" ? side !== 0 : side > 0);
  return collect(sheets, options, place, (one) =>
    identity.columns.some((column) =>
      isBehind(sideOf(one, identity.left, column) - sideOf(one, identity.right, column)),
    )
      ? questions
      : null,
  );
}

/** The pupils behind an identity that does not hold; where only sums can tell, those of the classes whose sums fail. */
export function pupilsAgainst(
  sheets: readonly CountedSheet[],
  options: CountOptions,
  { identity, failures }: CheckedIdentity,
): CountedPupil[] {
  if (identity.isOfSums !== true) return pupilsBehind(sheets, options, identity);
  const places = new Map(
    failures.map(({ division }) => [`${division.grade ?? ""}\n${division.classCode ?? ""}`, division]),
  );
  return [...places.values()].flatMap(({ grade, classCode }) =>
    pupilsBehind(sheets, options, identity, {
      ...(grade === null ? {} : { grade }),
      ...(classCode === null ? {} : { classCode }),
    }),
  );
}

function unmatchedPupils(
  sheets: readonly CountedSheet[],
  options: CountOptions,
  identity: Identity,
  place: PlaceFilter,
  questions: readonly Question[],
): CountedPupil[] {
  const people = new People(sheets);
  const comparison = new FormComparison(people, sheets, [identity]);
  for (const sheet of sheets) {
    visitPupils(sheet, people, options, (one) => {
      comparison.add(one);
    });
  }
  const found = comparison.unmatched().filter((one) => isAt(one, place));
  return found.map((one) => describe(one, questions, options));
}

function sideOf(one: PupilContribution, terms: readonly Term[], column: ColumnId): number {
  return terms.reduce((sum, term) => sum + (isIn(one, term.row, term.column ?? column) ? term.sign : 0), 0);
}

function isIn({ plan, rows, columns: inColumns }: PupilContribution, row: RowKey, column: ColumnId): boolean {
  return inColumns.includes(columnPlace(column)) && rows.includes(plan.rowPlace(row));
}

function collect(
  sheets: readonly CountedSheet[],
  options: CountOptions,
  place: PlaceFilter,
  questionsFor: (one: PupilContribution) => readonly Question[] | null,
): CountedPupil[] {
  const found: CountedPupil[] = [];
  const people = new People(sheets);
  for (const sheet of sheets) {
    visitPupils(sheet, people, options, (one) => {
      if (!isAt(one, place)) return;
      const questions = questionsFor(one);
      if (questions) found.push(describe(one, questions, options));
    });
  }
  return found;
}

function isAt({ grade, classCode }: Pick<PupilContribution, "grade" | "classCode">, place: PlaceFilter): boolean {
  if (place.grade !== undefined && place.grade !== grade) return false;
  return place.classCode === undefined || matchKey(place.classCode) === matchKey(classCode);
}

function describe(
  { pupil, classCode }: Pick<PupilContribution, "pupil" | "classCode">,
  questions: readonly Question[],
  options: CountOptions,
): CountedPupil {
  const { recognised, records, index } = pupil;
  const cells = cellsToShow(pupil, questions, options);
  const row = { sheet: recognised.sheetId, row: records.rows[index] ?? 0 };
  const shown = cells[0] ?? { cell: { ...row, column: recognised.columns.get("fullName") ?? 0 }, of: pupil };
  return {
    fullName: records.text("fullName", index),
    classCode,
    sheetName: shown.of.recognised.sheetName,
    cell: shown.cell,
    cells: cells.length > 0 ? cells.map(({ cell }) => cell) : [shown.cell],
  };
}

interface ShownCell {
  readonly cell: CellRef;
  readonly of: PupilPlace;
}

/** The cells that gave no answer come first: they are what has to be looked at. */
function cellsToShow(pupil: Pupil, questions: readonly Question[], options: CountOptions): ShownCell[] {
  const isUnanswered = (question: Question) => question.ask(pupil, options) === unclear;
  const ordered = [...questions.filter(isUnanswered), ...questions];
  const shown = ordered.flatMap((question) => {
    const of = question.isOfPerson === true ? pupil.person : pupil;
    return of ? question.reads.flatMap((field) => cellOf(of, field) ?? []) : [];
  });
  return shown.filter(({ cell }, at) => shown.findIndex((other) => isSameCell(other.cell, cell)) === at);
}

function cellOf(of: PupilPlace, field: FieldKey): ShownCell | null {
  const { recognised, records, index } = of;
  const column = recognised.columns.get(field);
  const cell = { sheet: recognised.sheetId, row: records.rows[index] ?? 0 };
  return column === undefined ? null : { cell: { ...cell, column }, of };
}

function isSameCell(a: CellRef, b: CellRef): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}

function questionsOfFigure(row: RowKey, column: ColumnId = "total"): Question[] {
  const [tableId, groupId] = row.split(".");
  const table = allTables.find(({ id }) => id === tableId);
  if (!table) return [];
  const ofColumn = columns.find(({ id }) => id === column)?.needs.map(([question]) => question) ?? [];
  const ofGroup = table.groups.filter(({ id }) => id === groupId).map(({ question }) => question);
  return [...ofColumn, ...ofGroup, table.who];
}
