import type { FormId, Level } from "../forms/types";
import { ByAnswers } from "./byAnswers";
import { columns } from "./columns";
import { allTables } from "./tables/allTables";
import { type Answer, type Question, type Range, type Row, type RowGroup, type Table, unclear } from "./types";

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
  /** Those that others follow from come before them. */
  readonly questions: readonly Question[];
  private readonly tables: readonly PlannedTable[];
  private readonly columnSlots: readonly (readonly (readonly [slot: number, answer: Answer])[])[];
  private readonly columnsByAnswers: ByAnswers<readonly number[]>;

  constructor(form: FormId, level: Level | null) {
    const rows: RowKey[] = [];
    const questions: Question[] = [];
    const slotOf = (question: Question): number => {
      const known = questions.indexOf(question);
      if (known >= 0) return known;
      question.follows?.forEach(slotOf);
      return questions.push(question) - 1;
    };
    this.columnSlots = columns.map(({ needs }) =>
      needs.map(([question, answer]) => [slotOf(question), answer] as const),
    );
    this.columnsByAnswers = new ByAnswers([...new Set(this.columnSlots.flat().map(([slot]) => slot))]);
    this.tables = tablesOf(form, [level]).map((table) => ({
      who: slotOf(table.who),
      unclear: rows.push(rowKey(table, { id: whoGroup }, { id: unclearRow })) - 1,
      groups: table.groups.map((group) => {
        const ids = group.rows.map((row) => rows.push(rowKey(table, group, row)) - 1);
        const unclearId = rows.push(rowKey(table, group, { id: unclearRow })) - 1;
        const places = { slot: slotOf(group.question), group, ids, unclear: unclearId };
        return { ...places, rowsByAnswer: new Map(), lastAnswer: null, lastRows: nowhere };
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

  /** Places of the answers that say whether a pupil counts in the row; none where this level has no such row. */
  slotsOf(key: RowKey): readonly number[] {
    const place = this.rowPlace(key);
    for (const table of this.tables) {
      if (table.unclear === place) return [table.who];
      const group = table.groups.find(({ ids, unclear }) => ids.includes(place) || unclear === place);
      if (group) return [table.who, group.slot];
    }
    return [];
  }

  /** Whether the answers of the place are numbers, of which there are many. */
  isOfNumbers(slot: number): boolean {
    const groups = this.tables.flatMap((table) => table.groups).filter((one) => one.slot === slot);
    return groups.some(({ group }) => group.rows.some((row) => "range" in row));
  }

  /** Places of the answers that say whether a pupil counts in the column. */
  slotsOfColumn(place: number): readonly number[] {
    return (this.columnSlots[place] ?? []).map(([slot]) => slot);
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
        const rows = answer === group.lastAnswer ? group.lastRows : rowsOfAnswer(group, answer);
        for (const row of rows) into.push(row);
      }
    }
  }

  /** Places among `columns`. */
  columnsOf(answers: readonly Answer[]): readonly number[] {
    return this.columnsByAnswers.get(answers, () =>
      this.columnSlots.flatMap((needs, place) =>
        needs.every(([slot, answer]) => answers[slot] === answer) ? [place] : [],
      ),
    );
  }
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
  /** Of the pupil before: neighbours of a list mostly give the same. */
  lastAnswer: Answer;
  lastRows: readonly number[];
}

const nowhere: readonly number[] = [];

function rowsOfAnswer(planned: PlannedGroup, answer: Answer): readonly number[] {
  let rows = planned.rowsByAnswer.get(answer);
  if (!rows) planned.rowsByAnswer.set(answer, (rows = findRows(planned, answer)));
  planned.lastAnswer = answer;
  planned.lastRows = rows;
  return rows;
}

function findRows({ group, ids, unclear: lost }: PlannedGroup, answer: Answer): readonly number[] {
  const found = ids.filter((_, place) => {
    const row = group.rows[place];
    return row !== undefined && counts(row, answer);
  });
  // An answer that no row has is one the table cannot show, and nobody may be lost.
  const isLost = answer === unclear || (found.length === 0 && group.isPartial !== true);
  return isLost ? [...found, lost] : found.length === 0 ? nowhere : found;
}

function counts(row: Row, answer: Answer): boolean {
  if ("answers" in row) return row.answers.includes(answer);
  return typeof answer === "number" && isWithin(row.range, answer);
}

function isWithin({ from = -Infinity, to = Infinity, below = Infinity }: Range, number: number): boolean {
  return number >= from && number <= to && number < below;
}
