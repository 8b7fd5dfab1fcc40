import { fieldNameInYear } from "../../forms/fieldName";
import type { FieldKey } from "../../forms/types";
import type { Argument, Bilingual } from "../../text/bilingual";
import { rule as academicRank } from "../academic-rank/rule";
import { JoinedPupil } from "../joinedPupil";
import { matchedFields } from "../matchLists";
import { areParts, isOfTerm, isSamePupil } from "../resultParts";
import { markColumnsOf, markFields } from "../secondaryYear";
import {
  type ClassPupils,
  defineBookRule,
  type Finding,
  type PupilList,
  type PupilRecord,
  type RuleContext,
} from "../types";
import { rule as yearMean } from "../year-mean/rule";

type Message = "mean" | "rank" | "rankUnsure" | "differs";
type Placed = Finding<Message> & { readonly sheetId: string; readonly row: number };

/** Marks of so many subjects make a sheet of marks. */
const FEWEST_MARKS = 5;
/** In a class of fewer that stand on both sheets nothing tells whether the marks are those of the year. */
const FEWEST_PUPILS = 5;
/** So many of a class must agree; ranks alone agree with the marks of a term as well, means do not. */
const AGREEING_MEANS = 0.6;
const AGREEING_RANKS = 0.8;

/** What may stand on both sheets. */
const onBoth = ["yearMean", "academicRank", "conduct"] as const satisfies readonly FieldKey[];

export const rule = defineBookRule<Message>({
  id: "results-in-two-parts",
  title: { vi: "Học lực, ĐTB theo điểm ở trang khác", en: "Rank and mean that follow from marks on another sheet" },
  forms: ["mau-2"],
  levels: ["C2", "C3", "TX"],
  isOfOneBook: true,
  // That the other sheet holds the marks of the year is inferred from how many pupils agree.
  severity: "warning",
  source: {
    vi: "TT 58/2011, Điều 11, 13 (TT 26/2020 từ năm 2020–2021); TT 22/2021, Điều 9",
    en: "Circular 58/2011, art. 11, 13 (26/2020 from 2020–2021); Circular 22/2021, art. 9",
  },
  messages: {
    mean: {
      vi: "ĐTB ghi {value} nhưng điểm ở trang {sheet} (dòng {row}) cho {expected}. Hãy xem lại ĐTB hoặc điểm môn.",
      en: "The mean is {value}, but the marks on sheet {sheet} (row {row}) give {expected}. Check the mean or the marks.",
    },
    rank: {
      vi: "{field} ghi «{value}» nhưng điểm ở trang {sheet} (dòng {row}) cho «{expected}» ({clause}). Hãy xem lại học lực hoặc điểm.",
      en: "{field} is “{value}”, but the marks on sheet {sheet} (row {row}) give “{expected}” ({clause}). Check the rank or the marks.",
    },
    rankUnsure: {
      vi: "{field} ghi «{value}», tính theo điểm ở trang {sheet} (dòng {row}) là {expected}; quy định có thể hiểu khác hoặc chưa tra đủ. Hãy xem lại.",
      en: "{field} is “{value}”; by the marks on sheet {sheet} (row {row}) it is {expected}, but the text can be read otherwise or was not fully read. Please check.",
    },
    differs: {
      vi: "{field} ở đây là «{value}», ở trang {sheet} (dòng {row}) là «{other}». Hãy để hai trang giống nhau.",
      en: "{field} is “{value}” here and “{other}” on sheet {sheet} (row {row}). Make the two sheets agree.",
    },
  },
  reads: [...matchedFields, "disabilityNotAssessed", ...onBoth, ...markFields],
  check(lists) {
    const results = lists.filter(({ context }) => context.form === "mau-2");
    if (results.length < 2) return [];
    return results.flatMap((list) => {
      if (!hasVerdicts(list)) return [];
      const sources = results.filter((other) => other !== list && isSourceOf(other, list));
      return sources.length === 0 ? [] : checkList(list, sources);
    });
  },
});

/** Ranks or means, and no marks that they could follow from. */
function hasVerdicts({ context }: PupilList): boolean {
  const hasAny = context.hasField("yearMean") || context.hasField("academicRank");
  return hasAny && markColumnsOf(context).length < FEWEST_MARKS;
}

function isSourceOf({ context, sheetName }: PupilList, list: PupilList): boolean {
  return (
    context.level === list.context.level &&
    markColumnsOf(context).length >= FEWEST_MARKS &&
    !isOfTerm(sheetName) &&
    areParts(context, list.context)
  );
}

/** A pupil on both sheets. */
interface Both {
  readonly own: PupilRecord;
  readonly marks: PupilRecord;
  readonly joined: PupilRecord;
}

function checkList(list: PupilList, sources: readonly PupilList[]): Placed[] {
  const byCode = pupilsByCode(sources);
  const columns = new Set(sources.flatMap(({ context }) => markColumnsOf(context).map(({ field }) => field)));
  const context: RuleContext = {
    ...list.context,
    hasField: (key) => list.context.hasField(key) || columns.has(key),
  };
  return [...list.classes()].flatMap((pupils) => checkClass(bothOf(list, pupils, byCode), context));
}

/** Nobody (`null`) by a code that two rows have. */
function pupilsByCode(lists: readonly PupilList[]): ReadonlyMap<string, PupilRecord | null> {
  const found = new Map<string, PupilRecord | null>();
  for (const list of lists) {
    for (let index = 0; index < list.count; index++) {
      const pupil = list.at(index);
      const code = pupil.text("pupilCode");
      if (code !== "") found.set(code, found.has(code) ? null : pupil);
    }
  }
  return found;
}

/** By code, name and class: whoever may be somebody else is left out. */
function bothOf(list: PupilList, pupils: ClassPupils, byCode: ReadonlyMap<string, PupilRecord | null>): Both[] {
  const taken = new Set<PupilRecord>();
  return Array.from({ length: pupils.count }, (_, place) => list.at(pupils.indexInList(place))).flatMap((own) => {
    const marks = byCode.get(own.text("pupilCode")) ?? null;
    if (!marks || taken.has(marks) || !isSamePupil(own, marks)) return [];
    taken.add(marks);
    return [{ own, marks, joined: new JoinedPupil(own, marks) }];
  });
}

function checkClass(pupils: readonly Both[], context: RuleContext): Placed[] {
  if (pupils.length < FEWEST_PUPILS) return [];
  const means = meansOf(pupils, context);
  const hasMeans = pupils.filter(({ joined }) => joined.mark("yearMean").kind === "mark").length >= FEWEST_PUPILS;
  const ranks = pupils.flatMap((pupil) => rankOf(pupil, context));
  const ofYear = hasMeans
    ? means.length <= pupils.length * (1 - AGREEING_MEANS)
    : ranks.length <= pupils.length * (1 - AGREEING_RANKS);
  const computed = ofYear ? [...means, ...ranks] : [];
  const told = new Set(computed.map(({ row, field }) => `${String(row)} ${field}`));
  const others = pupils.flatMap((pupil) => differencesOf(pupil, context));
  return [...computed, ...others.filter(({ row, field }) => !told.has(`${String(row)} ${field}`))];
}

function meansOf(pupils: readonly Both[], context: RuleContext): Placed[] {
  if (yearMean.scope !== "class" || !pupils.some(({ own }) => own.has("yearMean"))) return [];
  const byRow = new Map(pupils.map((pupil) => [pupil.own.row, pupil]));
  const joined: ClassPupils = {
    name: pupils[0]?.own.className ?? "",
    count: pupils.length,
    at: (place) => at(pupils, place).joined,
    indexInList: (place) => place,
    where: (field, isMeant) => pupils.flatMap(({ joined }, place) => (isMeant(joined.raw(field)) ? [place] : [])),
  };
  return yearMean.check(joined, context).flatMap(({ row, args, proposals }) => {
    const pupil = byRow.get(row);
    return pupil ? [placed(pupil, "yearMean", "mean", { ...args }, proposals)] : [];
  });
}

function at(pupils: readonly Both[], place: number): Both {
  const pupil = pupils[place];
  if (!pupil) throw new RangeError(`The class has no pupil ${String(place)}`);
  return pupil;
}

function rankOf(pupil: Both, context: RuleContext): Placed[] {
  if (academicRank.scope !== "row" || !pupil.own.has("academicRank")) return [];
  return academicRank.check(pupil.joined, context).map(({ message, args = {}, proposals }) => {
    const field = nameOf(pupil, "academicRank", context);
    if (message === "differs" || message === "learning") {
      return placed(pupil, "academicRank", "rank", { ...args, field }, proposals);
    }
    const expected = args["range"] ?? quoted(args["expected"]);
    return placed(pupil, "academicRank", "rankUnsure", { ...args, field, expected }, proposals);
  });
}

function quoted(value: Argument | undefined): Bilingual {
  const text = typeof value === "object" ? value : { vi: String(value), en: String(value) };
  return { vi: `«${text.vi}»`, en: `“${text.en}”` };
}

/** A mean or a rank that the sheet of marks has as well, and otherwise. */
function differencesOf(pupil: Both, context: RuleContext): Placed[] {
  const { own, marks } = pupil;
  return onBoth.flatMap((key) => {
    if (!own.has(key) || !marks.has(key) || own.isBlank(key) || marks.isBlank(key) || isSame(key, own, marks))
      return [];
    const args = { field: nameOf(pupil, key, context), value: own.text(key), other: marks.text(key) };
    return [placed(pupil, key, "differs", args)];
  });
}

function isSame(key: (typeof onBoth)[number], own: PupilRecord, marks: PupilRecord): boolean {
  if (key === "yearMean") {
    const [a, b] = [own.mark(key), marks.mark(key)];
    return a.kind !== "mark" || b.kind !== "mark" || a.tenths === b.tenths;
  }
  const [a, b] = [own.level(key), marks.level(key)];
  return a.kind !== "value" || b.kind !== "value" || a.value.code === b.value.code;
}

function nameOf({ own }: Both, key: FieldKey, { schoolYear }: RuleContext): Bilingual {
  return fieldNameInYear(own.field(key), own.grade, schoolYear);
}

function placed(
  { own, marks }: Both,
  field: FieldKey,
  message: Message,
  args: NonNullable<Finding["args"]>,
  proposals: Finding["proposals"] = [],
): Placed {
  return {
    sheetId: own.sheetId,
    row: own.row,
    field,
    message,
    args: { ...args, sheet: marks.sheetName, row: marks.row + 1 },
    proposals,
    related: [marks.ref("fullName")],
  };
}
