import type { FormId, Level } from "../../forms/types";
import { ByAnswers } from "../byAnswers";
import { columnPlace } from "../columns";
import type { Plan, RowKey } from "../plan";
import { allTables } from "../tables/allTables";
import type { Answer } from "../types";
import { allIdentities } from "./allIdentities";
import { brokenRow } from "./terms";
import type { Identity, Term } from "./types";

/** Identities that the same answers decide, and what they come to. */
interface Bundle {
  readonly identities: readonly number[];
  readonly broken: ByAnswers<readonly number[]>;
}

const none: readonly number[] = [];

/**
 * The identities within one form, asked pupil by pupil: in the sums of a class a pupil with a title above the rank hides
 * behind one with the rank and no title.
 */
export class PupilBalance {
  /** By identity, the row that counts the pupils of whom it does not hold. */
  readonly rows: readonly RowKey[];
  private readonly identities: readonly Identity[];
  private readonly bundles: readonly Bundle[];

  constructor(
    private readonly plan: Plan,
    form: FormId,
    level: Level | null,
  ) {
    this.identities = allIdentities.filter((one) => isOfLevel(one, level) && isWithin(one, form));
    this.rows = this.identities.map(({ id }) => brokenRow(id));
    this.bundles = bundled(
      this.identities.map((identity) => slotsOf(identity, plan)),
      (slot) => plan.isOfNumbers(slot),
    );
  }

  /**
   * Of a pupil with these answers, and so in these rows and columns: puts the places of the identities that do not hold
   * into `into`. All pupils count in the first of an identity's columns, so that one alone tells.
   */
  broken(answers: readonly Answer[], rows: readonly number[], columns: readonly number[], into: number[]): void {
    into.length = 0;
    for (const { identities, broken } of this.bundles) {
      const found = broken.get(answers, () => {
        const failing = identities.filter((place) => !this.holds(this.identities[place], rows, columns));
        return failing.length === 0 ? none : failing;
      });
      for (const place of found) into.push(place);
    }
  }

  private holds(identity: Identity | undefined, rows: readonly number[], columns: readonly number[]): boolean {
    if (!identity) return true;
    const countOf = (terms: readonly Term[]) =>
      terms.reduce((sum, { row, sign, column }) => {
        const counts =
          rows.includes(this.plan.rowPlace(row)) && (column === undefined || columns.includes(columnPlace(column)));
        return counts ? sum + sign : sum;
      }, 0);
    const difference = countOf(identity.left) - countOf(identity.right);
    return identity.relation === "equals" ? difference === 0 : difference <= 0;
  }
}

/** Few answers have few combinations, and looking up one of many is cheaper than many of few. */
const MOST_SLOTS = 7;

/** Identities put together as long as the combinations of answers that decide them stay few; numbers have too many. */
function bundled(
  slotsOfIdentities: readonly (readonly number[])[],
  isOfNumbers: (slot: number) => boolean,
): readonly Bundle[] {
  const open: { slots: Set<number>; identities: number[]; isAlone: boolean }[] = [];
  slotsOfIdentities.forEach((slots, identity) => {
    const isAlone = slots.some(isOfNumbers);
    const fits = (one: (typeof open)[number]) => new Set([...one.slots, ...slots]).size <= MOST_SLOTS;
    const bundle = isAlone ? undefined : open.find((one) => !one.isAlone && fits(one));
    if (bundle) {
      for (const slot of slots) bundle.slots.add(slot);
      bundle.identities.push(identity);
    } else open.push({ slots: new Set(slots), identities: [identity], isAlone });
  });
  return open.map(({ slots, identities }) => ({ identities, broken: new ByAnswers([...slots]) }));
}

/** Places of the answers that say on which sides a pupil counts. */
function slotsOf({ left, right }: Identity, plan: Plan): readonly number[] {
  const slots = [...left, ...right].flatMap(({ row, column }) => [
    ...plan.slotsOf(row),
    ...(column === undefined ? [] : plan.slotsOfColumn(columnPlace(column))),
  ]);
  return [...new Set(slots)].sort((a, b) => a - b);
}

function isOfLevel({ levels }: Identity, level: Level | null): boolean {
  return levels === undefined || (level !== null && levels.includes(level));
}

function isWithin(identity: Identity, form: FormId): boolean {
  return formsOf(identity).every((one) => one === form);
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
