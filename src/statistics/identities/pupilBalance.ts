import type { FormId, Level } from "../../forms/types";
import { columnPlace } from "../columns";
import type { Plan, RowKey } from "../plan";
import { allTables } from "../tables/allTables";
import { allIdentities } from "./allIdentities";
import { brokenRow } from "./terms";
import type { Identity, Term } from "./types";

/** A row of the plan as a term of an identity. */
interface Touch {
  readonly identity: number;
  readonly sign: 1 | -1;
  /** Place of the term's own column; `null`: the pupil counts in it whatever the column. */
  readonly column: number | null;
}

/**
 * The identities within one form, asked pupil by pupil: in the sums of a class a pupil with a title above the rank hides
 * behind one with the rank and no title.
 */
export class PupilBalance {
  /** By identity, the row that counts the pupils of whom it does not hold. */
  readonly rows: readonly RowKey[];
  private readonly identities: readonly Identity[];
  private readonly touches: readonly (readonly Touch[])[];
  private readonly differences: Int8Array;
  private readonly touched: number[] = [];

  constructor(plan: Plan, form: FormId, level: Level | null) {
    this.identities = allIdentities.filter((one) => isOfLevel(one, level) && isWithin(one, form));
    this.rows = this.identities.map(({ id }) => brokenRow(id));
    this.differences = new Int8Array(this.identities.length);
    const touches: Touch[][] = plan.rows.map(() => []);
    this.identities.forEach(({ left, right }, identity) => {
      const add = ({ row, sign, column }: Term, side: 1 | -1) =>
        touches[plan.rowPlace(row)]?.push({
          identity,
          sign: sign === side ? 1 : -1,
          column: column === undefined ? null : columnPlace(column),
        });
      for (const term of left) add(term, 1);
      for (const term of right) add(term, -1);
    });
    this.touches = touches;
  }

  /**
   * Of a pupil in these rows and columns: puts the places of the identities that do not hold into `into`. All pupils count
   * in the first of an identity's columns, so that one alone tells.
   */
  broken(rows: readonly number[], columns: readonly number[], into: number[]): void {
    const { differences, touched } = this;
    into.length = 0;
    touched.length = 0;
    for (const row of rows) {
      for (const { identity, sign, column } of this.touches[row] ?? []) {
        if (column !== null && !columns.includes(column)) continue;
        differences[identity] = (differences[identity] ?? 0) + sign;
        touched.push(identity);
      }
    }
    for (const identity of touched) {
      const difference = differences[identity] ?? 0;
      differences[identity] = 0;
      if (difference > 0 || (difference < 0 && this.identities[identity]?.relation === "equals")) into.push(identity);
    }
  }
}

function isOfLevel({ levels }: Identity, level: Level | null): boolean {
  return levels === undefined || (level !== null && levels.includes(level));
}

function isWithin(identity: Identity, form: FormId): boolean {
  return identity.isOfSums !== true && formsOf(identity).every((one) => one === form);
}

/** The forms that an identity's figures are of. */
export function formsOf({ left, right }: Identity): readonly FormId[] {
  return [...new Set([...left, ...right].map(({ row }) => formOfRow(row)))];
}

/** @throws Error where no table has the row. */
function formOfRow(row: RowKey): FormId {
  const table = allTables.find(({ id }) => id === row.slice(0, row.indexOf(".")));
  if (!table) throw new Error(`No table of ${row}`);
  return table.form;
}
