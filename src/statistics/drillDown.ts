import type { FieldKey } from "../forms/types";
import { matchKey } from "../text/normalise";
import type { CellRef } from "../workbook/types";
import { columns } from "./columns";
import { type PupilContribution, visitPupils } from "./countPupils";
import { columnPlace } from "./identities/checkIdentities";
import type { Identity, Term } from "./identities/types";
import type { CountOptions } from "./options";
import type { RowKey } from "./plan";
import { allTables } from "./tables/allTables";
import type { ColumnId, CountedSheet, Pupil, Question } from "./types";
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
 * not be larger, on the left alone.
 */
export function pupilsBehind(
  sheets: readonly CountedSheet[],
  options: CountOptions,
  identity: Identity,
  place: PlaceFilter = {},
): CountedPupil[] {
  const questions = [...identity.left, ...identity.right].flatMap((term) => questionsOfFigure(term.row, term.column));
  return collect(sheets, options, place, (one) =>
    identity.columns.some((column) => isBehind(one, identity, column)) ? questions : null,
  );
}

function isBehind(one: PupilContribution, identity: Identity, column: ColumnId): boolean {
  const difference = sideOf(one, identity.left, column) - sideOf(one, identity.right, column);
  return identity.relation === "equals" ? difference !== 0 : difference > 0;
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
  for (const sheet of sheets) {
    visitPupils(sheet, options, (one) => {
      if (!isAt(one, place)) return;
      const questions = questionsFor(one);
      if (questions) found.push(describe(one, questions, options));
    });
  }
  return found;
}

function isAt({ grade, classCode }: PupilContribution, place: PlaceFilter): boolean {
  if (place.grade !== undefined && place.grade !== grade) return false;
  return place.classCode === undefined || matchKey(place.classCode) === matchKey(classCode);
}

function describe({ pupil, sheet }: PupilContribution, questions: readonly Question[], options: CountOptions) {
  const { records, index } = pupil;
  const cells = fieldsToShow(pupil, questions, options).flatMap((field): CellRef[] => {
    const column = sheet.recognised.columns.get(field);
    return column === undefined ? [] : [{ sheet: sheet.recognised.sheetId, row: records.rows[index] ?? 0, column }];
  });
  const nameCell: CellRef = {
    sheet: sheet.recognised.sheetId,
    row: records.rows[index] ?? 0,
    column: sheet.recognised.columns.get("fullName") ?? 0,
  };
  return {
    fullName: records.text("fullName", index),
    classCode: records.text("classCode", index),
    sheetName: sheet.recognised.sheetName,
    cell: cells[0] ?? nameCell,
    cells: cells.length > 0 ? cells : [nameCell],
  };
}

/** The cells that gave no answer come first: they are what has to be looked at. */
function fieldsToShow(pupil: Pupil, questions: readonly Question[], options: CountOptions): FieldKey[] {
  const isUnanswered = (question: Question) => question.ask(pupil, options) === unclear;
  const ordered = [...questions.filter(isUnanswered), ...questions];
  return [...new Set(ordered.flatMap((question) => question.reads))];
}

function questionsOfFigure(row: RowKey, column: ColumnId = "total"): Question[] {
  const [tableId, groupId] = row.split(".");
  const table = allTables.find(({ id }) => id === tableId);
  if (!table) return [];
  const ofColumn = columns.find(({ id }) => id === column)?.needs.map(([question]) => question) ?? [];
  const ofGroup = table.groups.filter(({ id }) => id === groupId).map(({ question }) => question);
  return [...ofColumn, ...ofGroup, table.who];
}
