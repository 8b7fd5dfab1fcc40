import type { Records } from "../forms/records";
import type { FieldKey } from "../forms/types";
import type { CellValue } from "../workbook/types";
import { ByAnswers } from "./byAnswers";
import type { CountOptions } from "./options";
import type { Answer, Pupil, PupilPlace, Question } from "./types";

/** Pupils asked together: a question is put to all of them before the next one, which is several times as fast. */
const BLOCK = 256;

/** Some neighbours of a list with what they answer. One object for all of a sheet. */
interface Block {
  /** Place of the first one in the records. */
  start: number;
  count: number;
  readonly cells: (readonly CellValue[])[];
  readonly persons: (PupilPlace | null)[];
  /** By pupil, then by question. */
  readonly answers: Answer[][];
}

type Ask = (index: number) => Answer;

/** Asks one question of every pupil of a block. */
type Asker = (block: Block) => void;

/** Asks the pupils of a sheet, in their order. */
export class Answerer {
  private readonly block: Block;
  private readonly askers: readonly Asker[];

  /**
   * @param questions those that others follow from come before them.
   * @param pupil one object for all pupils of the records.
   * @param personOf who the pupil of a place is.
   */
  constructor(
    questions: readonly Question[],
    private readonly records: Records,
    private readonly pupil: { -readonly [Key in keyof Pupil]: Pupil[Key] },
    private readonly personOf: (index: number) => PupilPlace | null,
    options: CountOptions,
  ) {
    const size = Math.min(BLOCK, records.count);
    const answers = Array.from({ length: size }, () => questions.map((): Answer => null));
    this.block = { start: 0, count: 0, cells: [], persons: [], answers };
    this.askers = questions.map((question, slot) => {
      const ask: Ask = (index) => {
        this.turnTo(index);
        return question.ask(pupil, options);
      };
      return askerOf(question, slot, questions, records, ask, pupil.recognised.form.id === "mau-1");
    });
  }

  /** One answer a question. The array is written over by later pupils. The `pupil` is this one from now on. */
  answers(index: number): readonly Answer[] {
    const { block } = this;
    if (index < block.start || index >= block.start + block.count) this.read(index);
    this.turnTo(index);
    return block.answers[index - block.start] ?? [];
  }

  private turnTo(index: number): void {
    this.pupil.index = index;
    this.pupil.person = this.block.persons[index - this.block.start] ?? null;
  }

  private read(start: number): void {
    const { block, records, personOf } = this;
    block.start = start;
    block.count = Math.min(BLOCK, records.count - start);
    for (let at = 0; at < block.count; at++) {
      block.cells[at] = records.cells(start + at);
      block.persons[at] = personOf(start + at);
    }
    for (const asker of this.askers) asker(block);
  }
}

/** A question has one answer for equal cells, and of a column most cells are equal. */
function askerOf(
  question: Question,
  slot: number,
  questions: readonly Question[],
  records: Records,
  ask: Ask,
  isOwn: boolean,
): Asker {
  const [field, another] = question.reads;
  if (question.follows) {
    return following(
      ask,
      slot,
      question.follows.map((one) => questions.indexOf(one)),
    );
  }
  if (field === undefined || (question.isOfPerson === true && !isOwn)) return asking(ask, slot);
  // Of a class that a title tells the cell says nothing.
  if (question.reads.includes("className")) return asking(ask, slot);
  const [column = -1, anotherColumn] = records.columnsOf(field);
  if (another === undefined && anotherColumn === undefined) return askingOnce(ask, slot, column);
  // Of results Mẫu số 1 may have a say, too: whether a blank cell is one of a pupil who is not assessed.
  return isOwn ? askingAnew(ask, slot, question.reads, records) : asking(ask, slot);
}

function asking(ask: Ask, slot: number): Asker {
  return ({ start, count, answers }) => {
    for (let at = 0; at < count; at++) put(answers, at, slot, ask(start + at));
  };
}

/** Of answers before it. */
function following(ask: Ask, slot: number, slots: readonly number[]): Asker {
  const known = new ByAnswers<Answer>(slots);
  return ({ start, count, answers }) => {
    for (let at = 0; at < count; at++) {
      const own = answers[at];
      if (own) own[slot] = known.get(own, () => ask(start + at));
    }
  };
}

/** Of one cell: asked once for each different value, of which a column has few. */
function askingOnce(ask: Ask, slot: number, column: number): Asker {
  const known = new Map<CellValue, Answer>();
  let last: CellValue | null = null;
  let answer: Answer = null;
  return ({ start, count, cells, answers }) => {
    for (let at = 0; at < count; at++) {
      const value = cells[at]?.[column] ?? "";
      if (value !== last) {
        last = value;
        const before = known.get(value);
        if (before === undefined) known.set(value, (answer = ask(start + at)));
        else answer = before;
      }
      put(answers, at, slot, answer);
    }
  };
}

/** Of several cells: asked again where one of them is another than the pupil before had. */
function askingAnew(ask: Ask, slot: number, reads: readonly FieldKey[], records: Records): Asker {
  const columns = reads.flatMap((field) => records.columnsOf(field));
  const classColumn = reads.includes("classCode") ? (records.column("classCode") ?? -1) : null;
  const last: CellValue[] = [];
  let answer: Answer = null;
  let isFirst = true;
  return ({ start, count, cells, answers }) => {
    for (let at = 0; at < count; at++) {
      const own = cells[at] ?? [];
      let isSame = !isFirst && (classColumn === null || (own[classColumn] ?? "") !== "");
      for (let place = 0; place < columns.length; place++) {
        const value = own[columns[place] ?? -1] ?? "";
        if (value === last[place]) continue;
        last[place] = value;
        isSame = false;
      }
      isFirst = false;
      if (!isSame) answer = ask(start + at);
      put(answers, at, slot, answer);
    }
  };
}

function put(answers: readonly Answer[][], at: number, slot: number, answer: Answer): void {
  const own = answers[at];
  if (own) own[slot] = answer;
}
