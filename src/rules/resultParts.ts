import { resultFields, sharedFieldKeys } from "../forms/results/fields";
import type { FieldKey } from "../forms/types";
import { headerKey } from "../text/normalise";
import { nameKey } from "../text/personName";
import { JoinedPupil } from "./joinedPupil";
import type { PupilList, PupilRecord, RuleContext } from "./types";

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

/** A pupil's results with what its sheet, or its two sheets together, can be asked. */
export interface WholeResult {
  readonly pupil: PupilRecord;
  readonly context: RuleContext;
}

/** What the year comes to; the sheet that has more of these is the one that a pupil's results stand on. */
const verdicts: readonly FieldKey[] = [
  "yearMean",
  "academicRank",
  "conduct",
  "classCompletion",
  "primaryCompletion",
  "preschoolCompletion",
  "graduated",
  "eligibleForGraduation",
];

/**
 * The pupils of several lists of results, in their order; who stands on two sheets that are parts of one, by code and name,
 * comes once.
 */
export function wholeResults(lists: readonly PupilList[]): WholeResult[] {
  const placed = lists.flatMap((list) =>
    Array.from({ length: list.count }, (_, index) => ({ list, pupil: list.at(index) })),
  );
  const others = otherParts(lists, placed);
  const contexts = new Map<PupilList, Map<PupilList, RuleContext>>();
  return placed.flatMap(({ list, pupil }) => {
    const other = others.get(pupil);
    if (other === undefined) return [{ pupil, context: list.context }];
    if (other === null) return [];
    // Of a term's marks nothing of the year follows.
    if (isOfTerm(other.list.sheetName)) return [{ pupil, context: list.context }];
    let ofList = contexts.get(list);
    if (!ofList) contexts.set(list, (ofList = new Map()));
    const context = ofList.get(other.list) ?? joinedContext(list.context, other.list.context);
    ofList.set(other.list, context);
    return [{ pupil: new JoinedPupil(pupil, other.pupil), context }];
  });
}

interface PlacedRow {
  readonly list: PupilList;
  readonly pupil: PupilRecord;
}

/** Row → the row with its other part; `null`: it is that other part itself. */
function otherParts(
  lists: readonly PupilList[],
  placed: readonly PlacedRow[],
): ReadonlyMap<PupilRecord, PlacedRow | null> {
  const others = new Map<PupilRecord, PlacedRow | null>();
  if (lists.length < 2) return others;
  const byCode = new Map<string, PlacedRow[]>();
  for (const row of placed) {
    const code = row.pupil.text("pupilCode");
    if (code !== "") byCode.set(code, [...(byCode.get(code) ?? []), row]);
  }
  for (const [one, other, third] of byCode.values()) {
    if (!one || !other || third || one.list === other.list) continue;
    if (!areParts(one.list.context, other.list.context) || !isSamePupil(one.pupil, other.pupil)) continue;
    const [own, part] = verdictsOf(other.list) > verdictsOf(one.list) ? [other, one] : [one, other];
    others.set(own.pupil, part);
    others.set(part.pupil, null);
  }
  return others;
}

function verdictsOf({ context }: PupilList): number {
  return verdicts.filter((key) => context.hasField(key)).length;
}

/** By name and class; the code was compared before. */
export function isSamePupil(one: PupilRecord, other: PupilRecord): boolean {
  if (nameKey(one.text("fullName")) !== nameKey(other.text("fullName"))) return false;
  return one.className === "" || other.className === "" || one.className === other.className;
}

/** "HK1", "Học kỳ I", "Giữa kì 2": marks of a part of the year. */
export function isOfTerm(sheetName: string): boolean {
  return /\b(?:hk|hoc k[iy]|hki|hkii|hk[12]|giua k[iy]|gk|gk[12]|cuoi k[iy]|ck[12])\b/.test(headerKey(sheetName));
}

/** What can be asked of a row and its other part. */
export function joinedContext(own: RuleContext, other: RuleContext): RuleContext {
  return {
    ...own,
    level: own.level ?? other.level,
    hasField: (key) => own.hasField(key) || other.hasField(key),
  };
}
