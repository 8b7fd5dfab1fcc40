import { fieldNameInYear } from "../../forms/fieldName";
import { firstLanguages, type SubjectId, subjectPlace } from "../../forms/data/subjects";
import type { FieldDefinition, FieldKey } from "../../forms/types";
import { resultFields } from "../../forms/results/fields";
import { textOf } from "../../forms/textOf";
import type { CellValue } from "../../workbook/types";
import { mayBeExempt } from "../exemption";
import { isOfVnen } from "../isOfVnen";
import { keptForClass } from "../keptForClass";
import { isPresent, matchedFields, matchLists, partOf } from "../matchLists";
import { defineBookRule, type Finding, type PupilList, type PupilRecord, type RuleContext } from "../types";

type Message = "blank" | "blankOrExempt" | "unjudged" | "none";
type Placed = Finding<Message> & { readonly sheetId: string; readonly row: number };

/** A class has a subject where so many of its pupils, and so large a part, have a result in it. */
const fewestPupils = 5;
const leastPart = 0.9;

/** Not every pupil of a class takes part in these. */
const ofSomePupils: readonly SubjectId[] = ["secondLanguage", "ethnicLanguage", "vocational", "otherSubject"];

/** What the year comes to, beside the subjects. */
const verdicts: readonly FieldKey[] = ["yearMean", "academicRank", "conduct"];

/** Columns that hold a result of every pupil of the class, or of none. */
const columns: readonly FieldKey[] = resultFields
  .filter(({ key, subject }) => {
    const isResult = /^(?:mark|level|competence|quality)\./.test(key) || verdicts.includes(key);
    return isResult && (subject === undefined || !ofSomePupils.includes(subject));
  })
  .map(({ key }) => key);

export const rule = defineBookRule<Message>({
  id: "missing-result",
  title: { vi: "Học sinh đang học có đủ kết quả các môn", en: "Present pupils have a result in every subject" },
  forms: ["mau-1", "mau-2"],
  // A pupil may be exempt, or have come late: no text says that the portal refuses the blank.
  severity: "warning",
  source: {
    vi: "TT 58/2011, Điều 10, 11; TT 22/2021, Điều 9; TT 22/2016, Điều 10; TT 27/2020, Điều 9: mỗi học sinh được đánh giá ở mọi môn của lớp; được miễn thì ghi M",
    en: "Circulars 58/2011, art. 10, 11; 22/2021, art. 9; 22/2016, art. 10; 27/2020, art. 9: each pupil is judged in every subject of the class; an exempt one has M",
  },
  messages: {
    blank: {
      vi: "Chưa có kết quả {field}, trong khi {count} học sinh cùng lớp đã có. Hãy điền, hoặc xem lại nếu em không học môn này.",
      en: "There is no result in {field}, while {count} pupils of the class have one. Fill it in, or check whether the pupil takes the subject.",
    },
    blankOrExempt: {
      vi: "Chưa có kết quả {field}, trong khi {count} học sinh cùng lớp đã có. Hãy điền, hoặc ghi M nếu được miễn.",
      en: "There is no result in {field}, while {count} pupils of the class have one. Fill it in, or M for an exempt pupil.",
    },
    unjudged: {
      vi: "Chưa có {field}, trong khi {count} học sinh cùng lớp đã có. Hãy điền nếu học sinh được đánh giá.",
      en: "There is no {field}, while {count} pupils of the class have one. Fill it in if the pupil is assessed.",
    },
    none: {
      vi: "{name} chưa có kết quả nào, trong khi {count} học sinh cùng lớp đã có. Hãy điền, nếu em còn học và không thuộc diện khuyết tật không đánh giá.",
      en: "{name} has no result at all, while {count} pupils of the class have. Fill them in if the pupil is still here and is assessed.",
    },
  },
  reads: [...matchedFields, "status", "disability", "disabilityNotAssessed", ...columns],
  check(lists) {
    const pupilLists = lists.filter(({ context }) => context.form === "mau-1");
    return lists
      .filter(({ context }) => context.form === "mau-2" && context.level !== "MN" && !context.isVnen)
      .flatMap((list) => checkList(list, pupilLists));
  },
});

function checkList(list: PupilList, pupilLists: readonly PupilList[]): Placed[] {
  const incomplete = columns.filter((key) => list.context.hasField(key) && isIncomplete(list, key));
  if (incomplete.length === 0) return [];
  const lacking = [...list.classes()].flatMap((ofClass) => lackingIn(ofClass, { context: list.context, incomplete }));
  if (lacking.length === 0) return [];
  const pupils = lacking.map(({ index }) => list.at(index));
  const listedAs = new Map(
    matchLists(pupilLists, [partOf(pupils)]).matched.map(({ result, listed }) => [result, listed]),
  );
  return pupils.flatMap((pupil, place) => {
    const { missing = [], hasAny = false } = lacking[place] ?? {};
    const listed = listedAs.get(pupil) ?? null;
    const isGone = listed !== null && !listed.isBlank("status") && !isPresent(listed);
    if (isGone || isUnassessed(pupil) || (listed !== null && isUnassessed(listed))) return [];
    if (hasAny) return missing.map((one) => blankAt(pupil, one, list.context));
    // Of a pupil whom Mẫu số 1 says is present, the comparison of the two lists speaks.
    return listed !== null && !listed.isBlank("status") ? [] : noneAt(pupil, missing);
  });
}

/** A pupil without a result that the class has. */
interface Lacking {
  /** Place in the list. */
  readonly index: number;
  readonly missing: readonly Missing[];
  readonly hasAny: boolean;
}

/** `incomplete`: the columns that lack a result of any pupil of the list; in others no class lacks one. */
interface Given {
  readonly context: RuleContext;
  readonly incomplete: readonly FieldKey[];
}

const lackingIn = keptForClass((pupils, { context, incomplete }: Given): readonly Lacking[] => {
  // What the class is taught and not every pupil has: mostly nothing.
  const gaps = incomplete.flatMap((key) => {
    const places = pupils.where(key, saysNothing);
    const count = pupils.count - places.length;
    const isTaught = count >= fewestPupils && count >= leastPart * pupils.count;
    return isTaught && places.length > 0 ? [{ key, places, count }] : [];
  });
  if (gaps.length === 0) return [];
  const fields = columns.filter((key) => context.hasField(key));
  const places = [...new Set(gaps.flatMap((gap) => gap.places))].sort((a, b) => a - b);
  return places.flatMap((place): Lacking[] => {
    const pupil = pupils.at(place);
    if (isOfVnen(pupil, context)) return [];
    const ofPupil = gaps.filter((gap) => gap.places.includes(place));
    const missing = missingIn(pupil, ofPupil, context, fields);
    if (missing.length === 0) return [];
    return [{ index: pupils.indexInList(place), missing, hasAny: fields.some((key) => isResult(pupil, key)) }];
  });
});

/** A column that the class is taught, and who lacks a result in it. */
interface Gap {
  readonly key: FieldKey;
  /** By place in the class, ascending. */
  readonly places: readonly number[];
  /** Pupils of the class who have one. */
  readonly count: number;
}

/** Whether a pupil of the list, of whatever class, has no result in the column. */
function isIncomplete(list: PupilList, key: FieldKey): boolean {
  let filled = 0;
  for (const { value, pupils } of list.distinct(key)) if (!saysNothing(value)) filled += pupils;
  return filled < list.count;
}

/** Words in a mark's place («Chuyển trường») are none. */
function isResult(pupil: PupilRecord, key: FieldKey): boolean {
  return !holdsNothing(pupil, key) && !(key.startsWith("mark.") && pupil.mark(key).kind === "text");
}

function holdsNothing(pupil: PupilRecord, key: FieldKey): boolean {
  return saysNothing(pupil.raw(key));
}

/** A dash is what vnEdu and the portal print for no result. */
function saysNothing(value: CellValue): boolean {
  return value === "" || (typeof value !== "number" && /^[-–—]?$/.test(textOf(value)));
}

interface Missing {
  readonly field: FieldDefinition;
  /** Pupils of the class who have it. */
  readonly count: number;
}

function missingIn(
  pupil: PupilRecord,
  gaps: readonly Gap[],
  context: RuleContext,
  fields: readonly FieldKey[],
): Missing[] {
  return gaps.flatMap(({ key, count }) => {
    const field = context.field(key);
    return isOther(pupil, field, fields) || !isOfGrade(pupil, field, context) ? [] : [{ field, count }];
  });
}

/** Another first foreign language than the class's is one as well. */
function isOther(pupil: PupilRecord, { key, subject }: FieldDefinition, fields: readonly FieldKey[]): boolean {
  if (subject === undefined || !firstLanguages.includes(subject)) return false;
  const part = key.slice(0, key.indexOf("."));
  return firstLanguages.some((id) => {
    const other = fields.find((one) => one === `${part}.${id}`);
    return other !== undefined && !pupil.isBlank(other);
  });
}

function isOfGrade(pupil: PupilRecord, { subject }: FieldDefinition, context: RuleContext): boolean {
  if (subject === undefined || context.level === null) return true;
  return subjectPlace(subject, context.level, pupil.grade, context.schoolYear) !== null;
}

/** Judged by a plan of their own, or not at all. */
function isUnassessed(pupil: PupilRecord): boolean {
  return !pupil.isBlank("disability") || pupil.tick("disabilityNotAssessed") !== false;
}

function blankAt(pupil: PupilRecord, { field, count }: Missing, { schoolYear }: RuleContext): Placed {
  const args = { field: fieldNameInYear(field, pupil.grade, schoolYear), count };
  const isExemptible = field.key.startsWith("mark.") && mayBeExempt(field.subject);
  const message = field.subject === undefined ? "unjudged" : isExemptible ? "blankOrExempt" : "blank";
  return { sheetId: pupil.sheetId, row: pupil.row, field: field.key, message, args };
}

function noneAt(pupil: PupilRecord, missing: readonly Missing[]): Placed[] {
  const count = Math.max(...missing.map((one) => one.count));
  const args = { name: pupil.text("fullName"), count };
  // Such is the row of a pupil who is not assessed as well, and Mẫu số 2 does not show who that is.
  return [{ sheetId: pupil.sheetId, row: pupil.row, field: "fullName", message: "none", args, severity: "info" }];
}
