import { type SubjectId, subjectIds } from "../../forms/data/subjects";
import type { FieldKey } from "../../forms/types";
import { secondaryRuleSet, uncountedSubjects } from "../../rules/secondaryYear";
import type { PupilList, PupilRecord } from "../../rules/types";
import type { ParsedMark } from "../../text/mark";
import { cellKey } from "../../workbook/cells";
import type { CellRef } from "../../workbook/types";
import type { ComputedResult } from "./computedResult";

/**
 * An empty result cell that nothing is offered for. `formula`: it holds one, which comes out empty. `marks`: these marks
 * of the pupil are missing or cannot be read. `noMarks`: none is there. `byTeacher`: the school judges it, marks do not
 * tell it. `unsure`: the regulation does not settle it.
 */
export interface UncomputedResult extends CellRef {
  readonly field: FieldKey;
  readonly why: "formula" | "marks" | "noMarks" | "byTeacher" | "unsure";
  /** Fields of the marks, for `marks`. */
  readonly missing: readonly FieldKey[];
}

const counted = subjectIds.filter((id: SubjectId) => !uncountedSubjects.includes(id));
const markFields = counted.map((id): FieldKey => `mark.${id}`);
/** A dash and an exemption leave a subject out. */
const readable: ReadonlySet<ParsedMark["kind"]> = new Set<ParsedMark["kind"]>(["none", "exempt", "mark", "comment"]);
const asked: readonly FieldKey[] = ["yearMean", "academicRank", "conduct"];

/** Of THCS, THPT and GDTX: what stays empty of ĐTB, học lực and hạnh kiểm beside what was computed, and why. */
export function uncomputedResults(
  lists: readonly PupilList[],
  computed: readonly ComputedResult[],
): UncomputedResult[] {
  const done = new Set(computed.map(idOf));
  return lists
    .filter(({ context }) => context.form === "mau-2")
    .flatMap((list) => ofList(list).filter((one) => !done.has(idOf(one))));
}

function idOf({ sheet, row, column }: CellRef): string {
  return `${sheet} ${String(cellKey(row, column))}`;
}

function ofList(list: PupilList): UncomputedResult[] {
  const pupils = Array.from({ length: list.count }, (_, index) => list.at(index));
  const taught = taughtIn(pupils);
  return pupils.flatMap((pupil) => {
    const ruleSet = secondaryRuleSet(pupil, list.context);
    if (!ruleSet) return [];
    const hasMean = ruleSet.id !== "tt22-2021" && ruleSet.id !== "tt43-2021";
    const hasConduct = list.context.level !== "TX";
    return asked.flatMap((field): UncomputedResult[] => {
      if (!pupil.has(field) || !pupil.isBlank(field)) return [];
      if ((field === "yearMean" && !hasMean) || (field === "conduct" && !hasConduct)) return [];
      return [{ ...pupil.ref(field), field, ...whyEmpty(pupil, field, taught.get(pupil.className) ?? []) }];
    });
  });
}

function whyEmpty(
  pupil: PupilRecord,
  field: FieldKey,
  taught: readonly FieldKey[],
): Pick<UncomputedResult, "why" | "missing"> {
  if (pupil.formula(field) !== null) return { why: "formula", missing: [] };
  if (field === "conduct") return { why: "byTeacher", missing: [] };
  const missing = taught.filter((mark) => !readable.has(pupil.mark(mark).kind));
  if (missing.length === taught.length) return { why: "noMarks", missing: [] };
  return missing.length > 0 ? { why: "marks", missing } : { why: "unsure", missing: [] };
}

/** The subjects in which somebody of the class has a mark. */
function taughtIn(pupils: readonly PupilRecord[]): ReadonlyMap<string, readonly FieldKey[]> {
  const classes = new Map<string, Set<FieldKey>>();
  for (const pupil of pupils) {
    const known = classes.get(pupil.className) ?? new Set<FieldKey>();
    classes.set(pupil.className, known);
    for (const field of markFields) if (pupil.has(field) && !pupil.isBlank(field)) known.add(field);
  }
  return new Map([...classes].map(([name, fields]) => [name, markFields.filter((field) => fields.has(field))]));
}
