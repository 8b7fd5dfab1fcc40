import { resultFields, sharedFieldKeys } from "../forms/results/fields";
import type { FieldKey } from "../forms/types";
import type { RuleContext } from "./types";

/** What the year comes to often stands on both sheets; more than that in common, and they are no parts of one. */
const MOST_SHARED = 3;
/** So many columns each has for itself. */
const FEWEST_OWN = 2;

const ownFields: readonly FieldKey[] = resultFields
  .map(({ key }) => key)
  .filter((key) => key !== "remark" && !(sharedFieldKeys as readonly FieldKey[]).includes(key));

/** The columns of results that a sheet has, those of the pupil aside. */
export function resultColumns(context: RuleContext): readonly FieldKey[] {
  const known = columnsByContext.get(context);
  if (known) return known;
  const columns = ownFields.filter((key) => context.hasField(key));
  columnsByContext.set(context, columns);
  return columns;
}

const columnsByContext = new WeakMap<RuleContext, readonly FieldKey[]>();

/** Marks on one sheet and ranks on another: results of the same pupils in two parts, and no list given twice. */
export function areParts(a: RuleContext, b: RuleContext): boolean {
  const [ofA, ofB] = [resultColumns(a), resultColumns(b)];
  const shared = ofA.filter((key) => ofB.includes(key)).length;
  if (shared === 0) return true;
  return shared <= MOST_SHARED && ofA.length - shared >= FEWEST_OWN && ofB.length - shared >= FEWEST_OWN;
}
