import { scales } from "../../forms/data/scales";
import { fieldName } from "../../forms/fieldName";
import { outcomeInWords } from "../../forms/readTick";
import type { FieldKey } from "../../forms/types";
import type { Clause } from "../../regulations/clause";
import { type ResultWords, resultWords } from "../../regulations/resultWords";
import { promotionAfterSummer, promotionOf, type PromotionOutcome } from "../../regulations/tt58-2011/promotion";
import { promotionAfterSummer2021, promotionOf2021 } from "../../regulations/tt22-2021/yearResult";
import type { Bilingual } from "../../text/bilingual";
import { absencesOf, academicRankIn, achievementIn, conductIn, secondaryRuleSet, writtenLevel } from "../secondaryYear";
import { isOfAny } from "../isOfAny";
import { defineClassRule, type Finding, type Proposal, type PupilRecord, type RuleContext } from "../types";

type Message = "promoted" | "notPromoted" | "otherOutcome" | "missing" | "twoOutcomes" | "result";

export const rule = defineClassRule<Message>({
  id: "promotion",
  title: { vi: "Lên lớp, thi lại, rèn luyện, ở lại lớp", en: "Promoted, retaking, training, repeating" },
  forms: ["mau-2"],
  levels: ["C2", "C3"],
  severity: "error",
  source: {
    vi: "TT 58/2011, Điều 15 (lên lớp, ở lại lớp; quá 45 buổi nghỉ), Điều 16, 17 (thi lại, rèn luyện trong hè); TT 22/2021, Điều 12–14",
    en: "Circular 58/2011, art. 15 (promotion; more than 45 sessions off), art. 16, 17 (retaking, the summer); Circular 22/2021, art. 12–14",
  },
  messages: {
    promoted: {
      vi: "Đánh dấu lên lớp nhưng học sinh thuộc diện {expected}: {facts} ({clause}). Hãy xem lại.",
      en: "Marked as promoted, but the pupil {expected}: {facts} ({clause}). Please check.",
    },
    notPromoted: {
      vi: "Đủ điều kiện lên lớp ({facts}; {clause}) nhưng lại đánh dấu {value}. Hãy xem lại.",
      en: "The pupil is to be promoted ({facts}; {clause}), but {value} is marked. Please check.",
    },
    otherOutcome: {
      vi: "Đánh dấu {value} nhưng học sinh thuộc diện {expected}: {facts} ({clause}). Hãy xem lại.",
      en: "{value} is marked, but the pupil {expected}: {facts} ({clause}). Please check.",
    },
    missing: {
      vi: "Chưa đánh dấu kết quả: học sinh thuộc diện {expected} ({facts}; {clause}). Hãy đánh dấu.",
      en: "No outcome is marked: the pupil {expected} ({facts}; {clause}). Mark it.",
    },
    twoOutcomes: {
      vi: "Đánh dấu cả {value} và {other}. Hãy giữ một.",
      en: "Both are marked: {value} and {other}. Keep one.",
    },
    result: {
      vi: "Kết quả ghi «{value}» nhưng học sinh thuộc diện {expected}: {facts} ({clause}). Hãy xem lại.",
      en: "The outcome is “{value}”, but the pupil {expected}: {facts} ({clause}). Please check.",
    },
  },
  reads: [
    "disabilityNotAssessed",
    "academicRank",
    "conduct",
    "daysAbsent",
    "excusedAbsences",
    "unexcusedAbsences",
    "academicRankAfterRetest",
    "conductAfterRetest",
    "promoted",
    "retakesExams",
    "trainsInSummer",
    "repeatsGrade",
    "promotionResult",
  ],
  check(pupils, context) {
    if (!outcomes.some(({ field }) => context.hasField(field)) && !context.hasField("promotionResult")) return [];
    const isInUse = isOfAny(pupils, (pupil) => ticked(pupil).length > 0);
    const findings: (Finding<Message> & { row: number })[] = [];
    for (let place = 0; place < pupils.count; place++) {
      const pupil = pupils.at(place);
      const found = checkPupil(pupil, context, isInUse);
      if (found) findings.push({ ...found, row: pupil.row });
    }
    return findings;
  },
});

type Outcome = PromotionOutcome;

/** In the order of the scale of outcomes. */
const outcomes: readonly { readonly outcome: Outcome; readonly field: FieldKey; readonly name: Bilingual }[] = [
  { outcome: "promoted", field: "promoted", name: { vi: "lên lớp", en: "is promoted" } },
  { outcome: "retakesExams", field: "retakesExams", name: { vi: "thi lại", en: "has subjects to be retaken" } },
  {
    outcome: "summerConduct",
    field: "trainsInSummer",
    name: { vi: "rèn luyện trong hè", en: "has to train in the summer" },
  },
  { outcome: "repeats", field: "repeatsGrade", name: { vi: "ở lại lớp", en: "repeats the grade" } },
];

interface Expected {
  readonly outcomes: readonly Outcome[];
  readonly clause: Clause;
  readonly words: ResultWords;
  /** Whether the article was read: art. 15 was, what follows in the summer was not. */
  readonly isRead: boolean;
}

function checkPupil(pupil: PupilRecord, context: RuleContext, isInUse: boolean): Finding<Message> | null {
  const expected = expectedOf(pupil, context);
  if (!expected) return null;
  const marked = ticked(pupil);
  const severity = expected.isRead ? {} : ({ severity: "warning" } as const);
  if (marked.length === 0) {
    return checkWord(pupil, expected) ?? (isInUse ? missing(pupil, context, expected) : null);
  }
  const wrong = marked.find(({ outcome }) => !expected.outcomes.includes(outcome));
  // Of two marks that stand against one another one at least is not what follows.
  if (!wrong) return null;
  const has = (outcome: Outcome) => marked.some((one) => one.outcome === outcome);
  if (has("promoted") && has("repeats")) {
    const both = { value: nameOf("promoted", expected), other: nameOf("repeats", expected) };
    return { field: "repeatsGrade", message: "twoOutcomes", severity: "warning", args: both };
  }
  const isPromotion = expected.outcomes.includes("promoted");
  const message = wrong.outcome === "promoted" ? "promoted" : isPromotion ? "notPromoted" : "otherOutcome";
  return {
    field: wrong.field,
    message,
    args: { ...argsOf(pupil, expected), value: markedName(pupil, wrong, context) },
    ...severity,
    proposals: moveTick(wrong.field, expected, context),
  };
}

/** Only of a pupil of whom something is said: the sentence costs more than the judgement. */
function argsOf(pupil: PupilRecord, expected: Expected) {
  const [first = "promoted"] = expected.outcomes;
  return { expected: nameOf(first, expected), facts: factsOf(pupil, expected.words), clause: expected.clause };
}

/** A column `Kết quả` with words instead of ticks. */
function checkWord(pupil: PupilRecord, expected: Expected): Finding<Message> | null {
  const level = pupil.level("promotionResult");
  if (level.kind !== "value") return null;
  const place = scales.promotion.values.findIndex((value) => value === level.value);
  const outcome = outcomes[place]?.outcome;
  if (outcome && expected.outcomes.includes(outcome)) return null;
  const severity = expected.isRead ? {} : ({ severity: "warning" } as const);
  return {
    field: "promotionResult",
    message: "result",
    ...severity,
    args: { ...argsOf(pupil, expected), value: pupil.text("promotionResult") },
    proposals: [wordFor(pupil, expected)],
  };
}

function wordFor(pupil: PupilRecord, { outcomes: [first = "promoted"], clause }: Expected): Proposal {
  const place = outcomes.findIndex(({ outcome }) => outcome === first);
  const value = writtenLevel("promotion", place, pupil, "promotionResult");
  return { value, reason: { vi: `theo ${clause.vi}`, en: `by ${clause.en}` }, isSure: false };
}

function missing(pupil: PupilRecord, context: RuleContext, expected: Expected): Finding<Message> | null {
  // Final classes have the graduation columns.
  if (pupil.grade === 9 || pupil.grade === 12 || pupil.level("promotionResult").kind !== "blank") return null;
  const field = fieldOf(expected.outcomes[0] ?? "promoted");
  // Of a cell that holds neither a tick nor nothing `tick-value` speaks.
  if (!context.hasField(field) || pupil.tick(field) === null) return null;
  const reason = { vi: `theo ${expected.clause.vi}`, en: `by ${expected.clause.en}` };
  return {
    field,
    message: "missing",
    severity: "warning",
    args: argsOf(pupil, expected),
    proposals: [{ value: "x", reason, isSure: false }],
  };
}

function moveTick(from: FieldKey, expected: Expected, context: RuleContext): NonNullable<Finding["proposals"]> {
  const to = fieldOf(expected.outcomes[0] ?? "promoted");
  if (!context.hasField(to) || to === from) return [];
  const reason = {
    vi: `đánh dấu x vào cột ${fieldName(context.field(to)).vi}, ${expected.clause.vi}`,
    en: `mark the other column, ${expected.clause.en}`,
  };
  return [{ value: "", reason, isSure: false, also: [{ field: to, value: "x" }] }];
}

interface Marked {
  readonly outcome: Outcome;
  /** The column that tells it. */
  readonly field: FieldKey;
}

/** By a tick in its column, or by its word under Lên lớp. */
function ticked(pupil: PupilRecord): Marked[] {
  const marked: Marked[] = [];
  for (const one of outcomes) if (pupil.tick(one.field) === true) marked.push(one);
  if (pupil.isBlank("promoted") || pupil.tick("promoted") === true) return marked;
  const word = outcomeInWords(pupil.raw("promoted"));
  const told = outcomes.find(({ field }) => field === word);
  return told ? [...marked, { outcome: told.outcome, field: "promoted" }] : marked;
}

function expectedOf(pupil: PupilRecord, context: RuleContext): Expected | null {
  const ruleSet = secondaryRuleSet(pupil, context);
  if (!ruleSet?.isVerified) return null;
  if (ruleSet.id === "tt22-2021") return expectedBy2021(pupil);
  if (ruleSet.id !== "tt58-2011" && ruleSet.id !== "tt26-2020") return null;
  const rank = academicRankIn(pupil, "academicRank");
  const conduct = conductIn(pupil, "conduct");
  if (rank === null || conduct === null) return null;
  const { outcome, clause } = promotionOf({ rank, conduct, absences: absencesOf(pupil) ?? 0 });
  const words = resultWords(ruleSet.id);
  const isSummer = outcome === "retakesExams" || outcome === "summerConduct";
  if (!isSummer) return { outcomes: [outcome], clause, words, isRead: true };
  const rankAfter = academicRankIn(pupil, "academicRankAfterRetest");
  const conductAfter = conductIn(pupil, "conductAfterRetest");
  const after = promotionAfterSummer(outcome, {
    ...(rankAfter && { rank: rankAfter }),
    ...(conductAfter && { conduct: conductAfter }),
  });
  // The summer's result may be in, or the columns may still show the state before it.
  const ended = after && after.outcome !== outcome ? [after.outcome] : [];
  return { outcomes: [outcome, ...ended], clause, words, isRead: false };
}

function expectedBy2021(pupil: PupilRecord): Expected | null {
  const learning = achievementIn(pupil, "academicRank");
  const training = achievementIn(pupil, "conduct");
  if (learning === null || training === null) return null;
  const absences = absencesOf(pupil) ?? 0;
  const before = promotionOf2021({ learning, training, absences });
  const learningAfter = achievementIn(pupil, "academicRankAfterRetest");
  const trainingAfter = achievementIn(pupil, "conductAfterRetest");
  const after = promotionAfterSummer2021({
    learning: learningAfter ?? learning,
    training: trainingAfter ?? training,
    absences,
  });
  const first: Outcome[] =
    before.outcome === "retakesAndSummerConduct" ? ["retakesExams", "summerConduct"] : [before.outcome];
  const isSummer = before.outcome !== "promoted" && before.outcome !== "repeats";
  const hasEnded = after.outcome === "promoted" || learningAfter !== null || trainingAfter !== null;
  const ended: Outcome[] = isSummer && hasEnded ? [after.outcome === "promoted" ? "promoted" : "repeats"] : [];
  const words = resultWords("tt22-2021");
  return { outcomes: [...first, ...ended], clause: before.clause, words, isRead: !isSummer };
}

function factsOf(pupil: PupilRecord, { learning, training }: ResultWords): Bilingual {
  const absences = absencesOf(pupil);
  const off = absences === null || absences <= 45 ? null : absences;
  const vi = [`${learning.vi} ${pupil.text("academicRank")}`, `${training.vi} ${pupil.text("conduct")}`];
  const en = [`${learning.en} ${pupil.text("academicRank")}`, `${training.en} ${pupil.text("conduct")}`];
  if (off !== null) {
    vi.push(`nghỉ ${String(off)} buổi`);
    en.push(`${String(off)} sessions off`);
  }
  return { vi: vi.join(", "), en: en.join(", ") };
}

/** As the regulation calls it. */
function nameOf(outcome: Outcome, { words }: Expected): Bilingual {
  if (outcome === "retakesExams") {
    return { vi: words.retakes.vi, en: `has subjects to be ${words.retakes.en}` };
  }
  return outcomes.find((one) => one.outcome === outcome)?.name ?? { vi: "", en: "" };
}

/** As the cell or its column calls it. */
function markedName(pupil: PupilRecord, { outcome, field }: Marked, context: RuleContext): Bilingual {
  const isWord = field !== fieldOf(outcome);
  const { vi, en } = isWord ? { vi: pupil.text(field), en: pupil.text(field) } : fieldName(context.field(field));
  return { vi: `«${vi}»`, en: `“${en}”` };
}

function fieldOf(outcome: Outcome): FieldKey {
  return outcomes.find((one) => one.outcome === outcome)?.field ?? "promoted";
}
