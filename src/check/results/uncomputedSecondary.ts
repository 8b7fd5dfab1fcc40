import { type SubjectId, subjectIds } from "../../forms/data/subjects";
import type { FieldKey } from "../../forms/types";
import { promotionOf } from "../../regulations/tt58-2011/promotion";
import { promotionOf2021 } from "../../regulations/tt22-2021/yearResult";
import { isOfVnen } from "../../rules/isOfVnen";
import { retakesOf } from "../../rules/retakes";
import {
  absencesOf,
  academicRankIn,
  achievementIn,
  conductIn,
  secondaryRuleSet,
  secondaryYear,
  uncountedSubjects,
} from "../../rules/secondaryYear";
import type { PupilRecord, RuleContext } from "../../rules/types";
import type { ParsedMark } from "../../text/mark";
import type { ComputedValue, EmptyCell, WhyEmpty } from "./emptyCell";
import { clausesOf, isOfFinalClass, judgeGraduation } from "./graduationVerdict";
import { isUnpromoted, outcomeFields } from "./outcomes";

const counted = subjectIds.filter((id: SubjectId) => !uncountedSubjects.includes(id));
const markFields = counted.map((id): FieldKey => `mark.${id}`);
/** A dash and an exemption leave a subject out. */
const readable: ReadonlySet<ParsedMark["kind"]> = new Set<ParsedMark["kind"]>(["none", "exempt", "mark", "comment"]);
const yearFields: readonly FieldKey[] = ["yearMean", "academicRank", "conduct"];
const summerFields: readonly FieldKey[] = ["yearMeanAfterRetest", "academicRankAfterRetest", "conductAfterRetest"];
const outcomeColumns: readonly FieldKey[] = Object.values(outcomeFields);

/** Of THCS, THPT and GDTX: ĐTB, học lực, hạnh kiểm, what the summer changes, promotion and graduation. */
export function uncomputedSecondary(
  pupils: readonly PupilRecord[],
  context: RuleContext,
  valueOf: ComputedValue,
): EmptyCell[] {
  let taught: ReadonlyMap<string, readonly FieldKey[]> | null = null;
  return pupils.flatMap((pupil) => {
    const isBlank = (field: FieldKey) => pupil.has(field) && pupil.isBlank(field);
    const whyNone = whyNothing(pupil, context);
    if (whyNone !== null) {
      const field = [...yearFields, ...(isUnpromoted(pupil) ? outcomeColumns : [])].find(isBlank);
      return field === undefined ? [] : [{ pupil, field, why: whyNone }];
    }
    const cells: EmptyCell[] = [];
    // Nearly every cell is filled: what is asked of empty ones is not reckoned for the others.
    if (yearFields.some(isBlank)) {
      taught ??= taughtIn(pupils);
      cells.push(...ofYear(pupil, context, taught.get(pupil.className) ?? []));
    }
    if (summerFields.some(isBlank)) cells.push(...ofSummer(pupil, context));
    cells.push(...ofPromotion(pupil, context, valueOf));
    const graduation = pupil.grade === 12 ? "eligibleForGraduation" : "graduated";
    if (isBlank(graduation)) cells.push(...ofGraduation(pupil, context, graduation, valueOf));
    return cells.filter(({ field }) => isBlank(field));
  });
}

function whyNothing(pupil: PupilRecord, context: RuleContext): WhyEmpty | null {
  if (secondaryRuleSet(pupil, context)) return null;
  if (isOfVnen(pupil, context)) return "vnen";
  if (pupil.grade === null) return "noGrade";
  return pupil.tick("disabilityNotAssessed") === true ? "individualPlan" : "noRegulation";
}

function isOf2021(pupil: PupilRecord, context: RuleContext): boolean {
  const id = secondaryRuleSet(pupil, context)?.id;
  return id === "tt22-2021" || id === "tt43-2021";
}

function ofYear(pupil: PupilRecord, context: RuleContext, taught: readonly FieldKey[]): EmptyCell[] {
  const withoutMean = isOf2021(pupil, context);
  return yearFields.flatMap((field): EmptyCell[] => {
    if ((field === "yearMean" && withoutMean) || (field === "conduct" && context.level === "TX")) return [];
    return [{ pupil, field, ...(field === "conduct" ? { why: "byTeacher" } : whyNoMarks(pupil, taught)) }];
  });
}

function whyNoMarks(pupil: PupilRecord, taught: readonly FieldKey[]): Pick<EmptyCell, "why" | "missing"> {
  const missing = taught.filter((mark) => !readable.has(pupil.mark(mark).kind));
  if (missing.length === taught.length) return { why: "noMarks" };
  return missing.length > 0 ? { why: "marks", missing } : { why: "unsure" };
}

/** Only for who had something to do in the summer; of everybody else the columns stay empty. */
function ofSummer(pupil: PupilRecord, context: RuleContext): EmptyCell[] {
  const year = secondaryYear(pupil, context);
  const due = year ? dueInSummer(pupil, context) : { retakes: false, trains: false };
  const cells: EmptyCell[] = due.trains ? [{ pupil, field: "conductAfterRetest", why: "byTeacher" }] : [];
  if (!year || !due.retakes) return cells;
  const retakes = retakesOf(pupil, context, year);
  const told: Pick<EmptyCell, "why" | "missing"> =
    retakes.unreadable.length > 0
      ? { why: "marks", missing: retakes.unreadable }
      : { why: retakes.results.length === 0 ? "noRetest" : year.hasGaps ? "noMarks" : "unsure" };
  const fields: readonly FieldKey[] = isOf2021(pupil, context)
    ? ["academicRankAfterRetest"]
    : ["yearMeanAfterRetest", "academicRankAfterRetest"];
  return [...fields.map((field) => ({ pupil, field, ...told })), ...cells];
}

function dueInSummer(
  pupil: PupilRecord,
  context: RuleContext,
): { readonly retakes: boolean; readonly trains: boolean } {
  const absences = absencesOf(pupil) ?? 0;
  if (isOf2021(pupil, context)) {
    const learning = achievementIn(pupil, "academicRank");
    const training = achievementIn(pupil, "conduct");
    if (learning === null) return { retakes: false, trains: false };
    const { outcome } = promotionOf2021({ learning, training, absences });
    const isBoth = outcome === "retakesAndSummerConduct";
    return { retakes: isBoth || outcome === "retakesExams", trains: isBoth || outcome === "summerConduct" };
  }
  const rank = academicRankIn(pupil, "academicRank");
  if (rank === null) return { retakes: false, trains: false };
  const { outcome } = promotionOf({ rank, conduct: conductIn(pupil, "conduct"), absences });
  return { retakes: outcome === "retakesExams", trains: outcome === "summerConduct" };
}

/** One cell stands for the four of which one is ticked. */
function ofPromotion(pupil: PupilRecord, context: RuleContext, valueOf: ComputedValue): EmptyCell[] {
  const field = outcomeColumns.find((column) => pupil.has(column));
  if (field === undefined || !isUnpromoted(pupil)) return [];
  if (outcomeColumns.some((column) => valueOf(pupil.row, column))) return [];
  return [{ pupil, field, why: whyUnjudged(pupil, context, valueOf) ?? "unsure" }];
}

function ofGraduation(
  pupil: PupilRecord,
  context: RuleContext,
  field: "eligibleForGraduation" | "graduated",
  valueOf: ComputedValue,
): EmptyCell[] {
  if (!isOfFinalClass(pupil, context.level)) return [];
  const why = whyUnjudged(pupil, context, valueOf);
  if (why !== null) return [{ pupil, field, why }];
  const judged = judgeGraduation(pupil, context, valueOf);
  const { verdict, reason } = judged;
  if (verdict !== "no" || !reason) return [{ pupil, field, why: "unsure" }];
  const clauses = clausesOf([judged]);
  const detail = clauses ? { vi: `${reason.vi} (${clauses.vi})`, en: `${reason.en} (${clauses.en})` } : reason;
  return [{ pupil, field, why: "notMet", detail }];
}

/** What the outcome of the year is judged by and the row does not have. */
function whyUnjudged(pupil: PupilRecord, context: RuleContext, valueOf: ComputedValue): WhyEmpty | null {
  const has = (field: "academicRank" | "conduct") => !pupil.isBlank(field) || valueOf(pupil.row, field) !== undefined;
  if (!has("academicRank")) return "noRank";
  return has("conduct") || context.level === "TX" ? null : "noConduct";
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
