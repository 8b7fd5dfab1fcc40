import type { FormId, Level } from "../../forms/types";
import { matchKey } from "../../text/normalise";
import type { PupilContribution } from "../countPupils";
import type { People } from "../people";
import type { CountedSheet, Pupil, PupilPlace } from "../types";
import { allIdentities } from "./allIdentities";
import { formsOf } from "./pupilBalance";
import type { Identity, Term } from "./types";

/** A pupil of whom an identity between two forms does not hold. */
export interface Unmatched extends Pick<PupilContribution, "grade" | "classCode" | "columns"> {
  readonly identity: Identity;
  /** Without what the other form says of it. */
  readonly pupil: Pupil;
  /** Whether it is certain: in a class with rows that cannot be told by a code the sums alone are sure. */
  readonly isSure: boolean;
}

/** The identities between Mẫu số 1 and another form, pupil by pupil: same pupil, same class, once. */
const betweenForms = allIdentities.filter((identity) => formsOf(identity).length > 1);

interface Sides {
  readonly identity: Identity;
  readonly left: Side;
  /** Of Mẫu số 1. */
  readonly right: Side;
}

/** Takes the pupils of a school's sheets one by one, then tells whom only one of the two forms has. */
export class FormComparison {
  private readonly sides: readonly Sides[];

  /** @param sheets those whose pupils will be added; what has no other form among them is not compared. */
  constructor(
    private readonly people: People,
    sheets: readonly CountedSheet[],
    identities: readonly Identity[] = betweenForms,
  ) {
    const forms = new Set<FormId>(sheets.map(({ recognised }) => recognised.form.id));
    this.sides = identities
      .filter((identity) => formsOf(identity).every((form) => forms.has(form)))
      .map((identity) => ({ identity, left: new Side(), right: new Side() }));
  }

  add(one: PupilContribution): void {
    for (const { identity, left, right } of this.sides) {
      if (isIn(one, identity.left)) left.add(one);
      if (isIn(one, identity.right)) right.add(one);
    }
  }

  unmatched(): Unmatched[] {
    return this.sides.flatMap((sides) => this.unmatchedOf(sides));
  }

  private unmatchedOf({ identity, left, right }: Sides): Unmatched[] {
    const found: Unmatched[] = [];
    // A school may have two levels, and the pupil list of one of them alone.
    const levels = new Set(right.levels);
    const classes = new Set<string>();
    const doubtful = new Set<string>();
    const met = new Set<number>();
    for (let at = 0; at < left.count; at++) {
      const level = left.levels[at] ?? null;
      if (!levels.has(level)) continue;
      const place = left.places[at] ?? "";
      classes.add(place);
      const listed = right.placeOf(left.persons[at] ?? null, level);
      const isFirst = listed !== null && !met.has(listed);
      if (listed !== null) met.add(listed);
      if (isFirst && right.places[listed] === place) continue;
      const isSure = listed !== null || !left.isDoubtful(at, this.people);
      if (!isSure) doubtful.add(place);
      found.push({ identity, ...left.pupil(at), isSure });
    }
    if (identity.relation === "atMost") return found;
    for (let at = 0; at < right.count; at++) {
      const place = right.places[at] ?? "";
      if (met.has(at) || !classes.has(place)) continue;
      found.push({ identity, ...right.pupil(at), isSure: !doubtful.has(place) });
    }
    return found;
  }
}

function isIn({ rows, plan }: PupilContribution, terms: readonly Term[]): boolean {
  return terms.some(({ row }) => {
    const place = plan.rowPlace(row);
    return place >= 0 && rows.includes(place);
  });
}

/** Pupils of one side as they came, in columns: an object for each of 20,000 would cost more than the counting. */
class Side {
  readonly persons: (PupilPlace | null)[] = [];
  readonly levels: (Level | null)[] = [];
  /** Level, grade and class as one text. */
  readonly places: string[] = [];
  private readonly sheets: CountedSheet[] = [];
  private readonly indexes: number[] = [];
  private readonly grades: string[] = [];
  private readonly classCodes: string[] = [];
  private readonly columns: (readonly number[])[] = [];
  /** Places among the pupils, by the place in their records. */
  private readonly byRecords = new Map<CountedSheet["records"], number[]>();

  get count(): number {
    return this.indexes.length;
  }

  add({ sheet, pupil, grade, classCode, columns }: PupilContribution): void {
    const before = this.count - 1;
    const isAsBefore =
      this.classCodes[before] === classCode && this.grades[before] === grade && this.levels[before] === pupil.level;
    const place = isAsBefore ? this.places[before] : undefined;
    let byIndex = this.byRecords.get(pupil.records);
    if (!byIndex) this.byRecords.set(pupil.records, (byIndex = []));
    byIndex[pupil.index] = this.count;
    this.places.push(place ?? [pupil.level, grade, matchKey(classCode)].join("\n"));
    this.sheets.push(sheet);
    this.indexes.push(pupil.index);
    // Who is told by the own row has no other.
    this.persons.push(pupil.person?.records === pupil.records ? null : pupil.person);
    this.levels.push(pupil.level);
    this.grades.push(grade);
    this.classCodes.push(classCode);
    this.columns.push(columns);
  }

  placeOf(person: PupilPlace | null, level: Level | null): number | null {
    const place = person ? this.byRecords.get(person.records)?.[person.index] : undefined;
    return place !== undefined && this.levels[place] === level ? place : null;
  }

  isDoubtful(at: number, people: People): boolean {
    const sheet = this.sheets[at];
    return sheet !== undefined && people.isDoubtful(sheet, this.indexes[at] ?? 0);
  }

  /** @throws RangeError where there are not so many. */
  pupil(at: number): Omit<Unmatched, "identity" | "isSure"> {
    const sheet = this.sheets[at];
    if (!sheet) throw new RangeError(`No pupil ${String(at)}`);
    const { recognised, records } = sheet;
    const { schoolYear } = recognised;
    const [index = 0, level = null] = [this.indexes[at], this.levels[at]];
    return {
      pupil: { recognised, records, index, level, schoolYear, person: null },
      grade: this.grades[at] ?? "",
      classCode: this.classCodes[at] ?? "",
      columns: this.columns[at] ?? [],
    };
  }
}
