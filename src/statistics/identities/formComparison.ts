import type { FormId } from "../../forms/types";
import { matchKey } from "../../text/normalise";
import type { PupilContribution } from "../countPupils";
import type { People } from "../people";
import type { CountedSheet, Pupil } from "../types";
import { allIdentities } from "./allIdentities";
import { formsOf } from "./pupilBalance";
import type { Identity } from "./types";

/** A pupil's row of a form, and where it counts. */
export interface ComparedPupil extends Pick<PupilContribution, "grade" | "classCode" | "columns"> {
  readonly sheet: CountedSheet;
  readonly pupil: Pupil;
}

/** A pupil of whom an identity between two forms does not hold. */
export interface Unmatched {
  readonly identity: Identity;
  readonly pupil: ComparedPupil;
  /** Whether it is certain: in a class with rows that cannot be told by a code the sums alone are sure. */
  readonly isSure: boolean;
}

interface Sides {
  readonly identity: Identity;
  readonly left: ComparedPupil[];
  /** Of Mẫu số 1, by its pupils' places. */
  readonly right: Map<CountedSheet["records"], (ComparedPupil | undefined)[]>;
}

/** The identities between Mẫu số 1 and another form, pupil by pupil: same pupil, same class, once. */
const betweenForms = allIdentities.filter((identity) => formsOf(identity).length > 1);

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
      .map((identity) => ({ identity, left: [], right: new Map() }));
  }

  add(one: PupilContribution): void {
    for (const { identity, left, right } of this.sides) {
      const isIn = (side: Identity["left"]) => side.some(({ row }) => one.rows.includes(one.plan.rowPlace(row)));
      if (isIn(identity.left)) left.push(kept(one));
      if (!isIn(identity.right)) continue;
      const { records } = one.sheet;
      let pupils = right.get(records);
      if (!pupils) right.set(records, (pupils = []));
      pupils[one.pupil.index] = kept(one);
    }
  }

  unmatched(): Unmatched[] {
    return this.sides.flatMap((sides) => this.unmatchedOf(sides));
  }

  private unmatchedOf({ identity, left: all, right }: Sides): Unmatched[] {
    const found: Unmatched[] = [];
    // A school may have two levels, and the pupil list of one of them alone.
    const levels = new Set([...right.values()].flat().map((pupil) => pupil?.pupil.level));
    const left = all.filter(({ pupil }) => levels.has(pupil.level));
    const classes = new Set(left.map(placeOf));
    const doubtful = new Set<string>();
    const met = new Set<ComparedPupil>();
    for (const pupil of left) {
      const listed = listedOf(pupil.pupil, right);
      if (listed && !met.has(listed) && placeOf(listed) === placeOf(pupil)) {
        met.add(listed);
        continue;
      }
      const isSure = listed !== undefined || !this.people.isDoubtful(pupil.sheet, pupil.pupil.index);
      if (listed) met.add(listed);
      if (!isSure) doubtful.add(placeOf(pupil));
      found.push({ identity, pupil, isSure });
    }
    if (identity.relation === "atMost") return found;
    for (const pupils of right.values()) {
      for (const pupil of pupils) {
        if (!pupil || met.has(pupil) || !classes.has(placeOf(pupil))) continue;
        found.push({ identity, pupil, isSure: !doubtful.has(placeOf(pupil)) });
      }
    }
    return found;
  }
}

function kept({ sheet, pupil, grade, classCode, columns }: PupilContribution): ComparedPupil {
  const person = pupil.person && { ...pupil.person };
  return { sheet, grade, classCode, columns, pupil: { ...pupil, person } };
}

function listedOf({ person, level }: Pupil, right: Sides["right"]): ComparedPupil | undefined {
  const listed = person ? right.get(person.records)?.[person.index] : undefined;
  return listed?.pupil.level === level ? listed : undefined;
}

function placeOf({ pupil, grade, classCode }: ComparedPupil): string {
  return `${String(pupil.level)}\n${grade}\n${matchKey(classCode)}`;
}
