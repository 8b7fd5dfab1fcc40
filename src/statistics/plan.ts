import type { Records } from "../forms/records";
import type { FormId, Level } from "../forms/types";
import type { CellValue } from "../workbook/types";
import { columns } from "./columns";
import type { CountOptions } from "./options";
import { allTables } from "./tables/allTables";
import {
  type Answer,
  type Pupil,
  type Question,
  type Range,
  type Row,
  type RowGroup,
  type Table,
  unclear,
} from "./types";

/** Names a row in counts and identities: table, group, row. */
export type RowKey = `${string}.${string}.${string}`;

/** The row of pupils whose cell does not answer the group's question; every group has it. */
export const unclearRow = "unclear";

/** The group of those of whom it is not known whether they count in the table at all. */
export const whoGroup = "who";

export function rowKey(table: Table, group: { readonly id: string }, row: { readonly id: string }): RowKey {
  return `${table.id}.${group.id}.${row.id}`;
}

/** Tables with the groups of these levels; `null`, a level not known, has what every level has. */
export function tablesOf(form: FormId, levels: readonly (Level | null)[]): readonly Table[] {
  return allTables
    .filter((table) => table.form === form && levels.some((level) => level === null || table.levels.includes(level)))
    .map((table) => ({ ...table, groups: table.groups.filter((group) => isOfLevels(group, levels)) }));
}

function isOfLevels(group: RowGroup, levels: readonly (Level | null)[]): boolean {
  if (group.levels === undefined) return true;
  return levels.some((level) => level !== null && group.levels?.includes(level) === true);
}

/** The tables of one form and level made ready for counting: every question asked once, a repeated cell not at all. */
export class Plan {
  readonly rows: readonly RowKey[];
  private readonly rowPlaces: ReadonlyMap<RowKey, number>;
  private readonly questions: readonly Question[];
  private readonly tables: readonly PlannedTable[];
  private readonly columnSlots: readonly (readonly (readonly [slot: number, answer: Answer])[])[];
  private readonly columnSlotsUsed: readonly number[];
  private readonly columnsByAnswers = new Map<string, readonly number[]>();

  /** Whether the counted form is the one that tells of the person. */
  private readonly isOfPersons: boolean;

  constructor(form: FormId, level: Level | null) {
    this.isOfPersons = form === "mau-1";
    const rows: RowKey[] = [];
    const questions: Question[] = [];
    const slotOf = (question: Question) => {
      const known = questions.indexOf(question);
      return known >= 0 ? known : questions.push(question) - 1;
    };
    this.columnSlots = columns.map(({ needs }) =>
      needs.map(([question, answer]) => [slotOf(question), answer] as const),
    );
    this.columnSlotsUsed = [...new Set(this.columnSlots.flat().map(([slot]) => slot))];
    this.tables = tablesOf(form, [level]).map((table) => ({
      who: slotOf(table.who),
      unclear: rows.push(rowKey(table, { id: whoGroup }, { id: unclearRow })) - 1,
      groups: table.groups.map((group) => {
        const ids = group.rows.map((row) => rows.push(rowKey(table, group, row)) - 1);
        const unclearId = rows.push(rowKey(table, group, { id: unclearRow })) - 1;
        return { slot: slotOf(group.question), rowsByAnswer: new Map(), group, ids, unclear: unclearId };
      }),
    }));
    this.rows = rows;
    this.rowPlaces = new Map(rows.map((key, place) => [key, place]));
    this.questions = questions;
  }

  /** Place among `rows`; -1 where this level has no such row. */
  rowPlace(key: RowKey): number {
    return this.rowPlaces.get(key) ?? -1;
  }

  /** Asks a pupil of these records everything: one answer a question. The same array each time. */
  answerer(records: Records, options: CountOptions): (pupil: Pupil) => readonly Answer[] {
    const askers = this.questions.map((question) => asker(question, records, options, this.isOfPersons));
    const answers: Answer[] = this.questions.map(() => null);
    return (pupil) => {
      const cells = records.cells(pupil.index);
      for (let slot = 0; slot < askers.length; slot++) answers[slot] = askers[slot]?.(pupil, cells) ?? null;
      return answers;
    };
  }

  /** Where a pupil of these answers counts: places among `rows`, put into `into`. */
  rowsOf(answers: readonly Answer[], into: number[]): void {
    into.length = 0;
    for (const table of this.tables) {
      const who = answers[table.who];
      if (who === unclear) into.push(table.unclear);
      if (who !== "yes") continue;
      for (const group of table.groups) {
        const answer = answers[group.slot] ?? null;
        if (answer === null) continue;
        for (const row of rowsOfAnswer(group, answer)) into.push(row);
      }
    }
  }

  /** Places among `columns`. */
  columnsOf(answers: readonly Answer[]): readonly number[] {
    let key = "";
    for (const slot of this.columnSlotsUsed) key += answers[slot] === unclear ? "?|" : `${String(answers[slot])}|`;
    const known = this.columnsByAnswers.get(key);
    if (known) return known;
    const places = this.columnSlots.flatMap((needs, place) =>
      needs.every(([slot, answer]) => answers[slot] === answer) ? [place] : [],
    );
    this.columnsByAnswers.set(key, places);
    return places;
  }
}

type Asker = (pupil: Pupil, cells: readonly CellValue[]) => Answer;

/** A question has one answer for equal cells; neighbours of a list mostly have equal ones. */
function asker(question: Question, records: Records, options: CountOptions, isOwn: boolean): Asker {
  const ask: Asker = (pupil) => question.ask(pupil, options);
  const [field, another] = question.reads;
  if (field === undefined || (question.isOfPerson === true && !isOwn)) return ask;
  // Of a class that a title tells the cell says nothing.
  if (question.reads.includes("className")) return ask;
  if (another === undefined) return askingOnce(ask, records.column(field) ?? -1);
  // Of results Mẫu số 1 may have a say, too: whether a blank cell is one of a pupil who is not assessed.
  return isOwn ? askingAnew(ask, question, records) : ask;
}

/** Of one cell: asked once for each different value, of which a column has few. */
function askingOnce(ask: Asker, column: number): Asker {
  const known = new Map<CellValue, Answer>();
  let last: CellValue | null = null;
  let answer: Answer = null;
  return (pupil, cells) => {
    const value = cells[column] ?? "";
    if (value === last) return answer;
    last = value;
    const before = known.get(value);
    if (before !== undefined) return (answer = before);
    answer = ask(pupil, cells);
    known.set(value, answer);
    return answer;
  };
}

/** Of several cells: asked again where one of them is another than the pupil before had. */
function askingAnew(ask: Asker, question: Question, records: Records): Asker {
  const columns = question.reads.flatMap((field) => records.column(field) ?? []);
  const classColumn = question.reads.includes("classCode") ? (records.column("classCode") ?? -1) : null;
  const last: CellValue[] = [];
  let answer: Answer = null;
  let isFirst = true;
  return (pupil, cells) => {
    let isSame = !isFirst && (classColumn === null || (cells[classColumn] ?? "") !== "");
    for (let place = 0; place < columns.length; place++) {
      const value = cells[columns[place] ?? -1] ?? "";
      if (value === last[place]) continue;
      last[place] = value;
      isSame = false;
    }
    isFirst = false;
    return isSame ? answer : (answer = ask(pupil, cells));
  };
}

interface PlannedTable {
  readonly who: number;
  readonly unclear: number;
  readonly groups: readonly PlannedGroup[];
}

interface PlannedGroup {
  readonly slot: number;
  readonly group: RowGroup;
  readonly ids: readonly number[];
  readonly unclear: number;
  /** Filled as answers come up: there are few different ones. */
  readonly rowsByAnswer: Map<Answer, readonly number[]>;
}

const nowhere: readonly number[] = [];

function rowsOfAnswer(planned: PlannedGroup, answer: Answer): readonly number[] {
  const known = planned.rowsByAnswer.get(answer);
  if (known) return known;
  const found = planned.ids.filter((_, place) => {
    const row = planned.group.rows[place];
    return row !== undefined && counts(row, answer);
  });
  // An answer that no row has is one the table cannot show, and nobody may be lost.
  const isLost = answer === unclear || (found.length === 0 && planned.group.isPartial !== true);
  const places = isLost ? [...found, planned.unclear] : found.length === 0 ? nowhere : found;
  planned.rowsByAnswer.set(answer, places);
  return places;
}

function counts(row: Row, answer: Answer): boolean {
  if ("answers" in row) return row.answers.includes(answer);
  return typeof answer === "number" && isWithin(row.range, answer);
}

function isWithin({ from = -Infinity, to = Infinity, below = Infinity }: Range, number: number): boolean {
  return number >= from && number <= to && number < below;
}
