import { scales } from "../../forms/data/scales";
import type { FieldKey } from "../../forms/types";
import type { ReadLevel } from "../../forms/readLevel";
import type { Clause } from "../../regulations/clause";
import { resultWords } from "../../regulations/resultWords";
import type { RuleSet } from "../../regulations/ruleSets";
import { titleClause, titleOf } from "../../regulations/tt58-2011/title";
import { outstandingMark, strongSubjects } from "../../regulations/tt22-2021/thresholds";
import { titleClause2021, titleOf2021 } from "../../regulations/tt22-2021/yearResult";
import type { Bilingual } from "../../text/bilingual";
import { formatTenths } from "../../text/mark";
import {
  academicRankIn,
  achievementIn,
  conductIn,
  markFields,
  secondaryRuleSet,
  secondaryYear,
  type SecondaryYear,
  writtenLevel,
} from "../secondaryYear";
import { isOfAny } from "../isOfAny";
import { foreignTitle, titlesOf } from "../titles";
import { defineClassRule, type Finding, type Proposal, type PupilRecord, type RuleContext } from "../types";

type Message = "missing" | "other" | "notEarned" | "noSuchTitle";

/** Place in the scale of titles; -1: none is earned; `null`: it cannot be told. */
type Earned = number | null;

export const rule = defineClassRule<Message>({
  id: "pupil-title",
  title: { vi: "Danh hiệu theo kết quả cả năm", en: "Title that follows from the year's results" },
  forms: ["mau-2"],
  levels: ["C2", "C3"],
  // The articles are known by their use, their text was not read for this.
  severity: "warning",
  source: { vi: `${titleClause.vi}; ${titleClause2021.vi}`, en: `${titleClause.en}; ${titleClause2021.en}` },
  messages: {
    missing: {
      vi: "Chưa ghi danh hiệu «{expected}» mà {basis} đạt được ({clause}). Hãy ghi danh hiệu.",
      en: "The title “{expected}” that {basis} earn is not given ({clause}). Enter it.",
    },
    other: {
      vi: "Danh hiệu ghi «{value}» nhưng {basis} cho «{expected}» ({clause}). Hãy xem lại.",
      en: "The title is “{value}”, but {basis} earn “{expected}” ({clause}). Please check.",
    },
    notEarned: {
      vi: "Danh hiệu ghi «{value}» nhưng {basis} chưa đạt danh hiệu nào ({clause}). Hãy xóa danh hiệu, hoặc xem lại {basis}.",
      en: "The title is “{value}”, but {basis} earn none ({clause}). Clear it, or check {basis}.",
    },
    noSuchTitle: {
      vi: "{clause} không có danh hiệu «{value}», chỉ có {titles}. Hãy xem lại danh hiệu, hoặc năm học của tệp.",
      en: "{clause} has no title “{value}”, only {titles}. Check the title, or the school year of the file.",
    },
  },
  reads: ["disabilityNotAssessed", "academicRank", "conduct", "title", ...markFields],
  check(pupils, context) {
    if (!["academicRank", "conduct", "title"].every((key) => context.hasField(key as FieldKey))) return [];
    const findings: (Finding<Message> & { row: number })[] = [];
    // A column that nobody has filled yet is not wrong in every row.
    const isInUse = isOfAny(pupils, (pupil) => pupil.level("title").kind !== "blank");
    for (let place = 0; place < pupils.count; place++) {
      const pupil = pupils.at(place);
      const finding = checkTitle(pupil, context, isInUse);
      if (finding) findings.push({ ...finding, row: pupil.row });
    }
    return findings;
  },
});

function checkTitle(pupil: PupilRecord, context: RuleContext, isInUse: boolean): Finding<Message> | null {
  const ruleSet = secondaryRuleSet(pupil, context);
  if (!ruleSet) return null;
  const level = pupil.level("title");
  const isNew = ruleSet.id === "tt22-2021";
  // The marks themselves are asked for by the later circular alone.
  const year = isNew ? secondaryYear(pupil, context) : null;
  const earned = year ? earnedBy2021(pupil, year) : isNew ? null : earnedBy(pupil);
  const foreign = titleOfAnother(pupil, level, ruleSet);
  if (foreign)
    return { ...foreign, ...(earned === null ? {} : { proposals: [proposal(pupil, earned, foreign.args)] }) };
  if (earned === null || level.kind === "unknown") return null;
  const given = { earned, clause: isNew ? titleClause2021 : titleClause, basis: basisOf(ruleSet, earned, level) };
  if (level.kind === "blank") {
    if (earned < 0 || !isInUse) return null;
    return finding("missing", pupil, given);
  }
  if (scales.title.values.findIndex((value) => value === level.value) === earned) return null;
  return finding(earned < 0 ? "notEarned" : "other", pupil, given);
}

function titleOfAnother(pupil: PupilRecord, level: ReadLevel, ruleSet: RuleSet) {
  if (level.kind !== "value" || level.value !== foreignTitle(ruleSet.id)) return null;
  const args = {
    value: pupil.text("title"),
    titles: titlesOf(ruleSet.id)
      .map(({ name }) => name.vi)
      .join(", "),
    clause: ruleSet.id === "tt22-2021" ? titleClause2021 : titleClause,
  };
  return { field: "title", message: "noSuchTitle", args } as const;
}

interface Given {
  readonly earned: number;
  readonly clause: Clause;
  readonly basis: Bilingual;
}

/** Xuất sắc is a matter of the marks as well (TT 22/2021, Điều 15). */
function basisOf({ id }: RuleSet, earned: number, level: ReadLevel): Bilingual {
  const { both } = resultWords(id);
  const isOutstanding = earned === 0 || (level.kind === "value" && level.value === scales.title.values[0]);
  if (id !== "tt22-2021" || !isOutstanding) return both;
  const { vi, en } = marksOfOutstanding;
  return { vi: `${both.vi} (Xuất sắc: ${vi})`, en: `${both.en} (Xuất sắc: ${en})` };
}

const marksOfOutstanding: Bilingual = {
  vi: `ít nhất ${String(strongSubjects)} môn từ ${formatTenths(outstandingMark)}`,
  en: `${String(strongSubjects)} subjects of ${formatTenths(outstandingMark)} or more`,
};

function finding(message: Message, pupil: PupilRecord, given: Given): Finding<Message> {
  const { earned, clause, basis } = given;
  return {
    field: "title",
    message,
    args: { value: pupil.text("title"), expected: scales.title.values[earned]?.name.vi ?? "", clause, basis },
    proposals: [proposal(pupil, earned, given)],
  };
}

function proposal(pupil: PupilRecord, earned: number, { clause }: Pick<Given, "clause">): Proposal {
  return {
    value: earned < 0 ? "" : writtenLevel("title", earned, pupil, "title"),
    reason: { vi: `theo ${clause.vi}`, en: `by ${clause.en}` },
    isSure: false,
  };
}

function earnedBy(pupil: PupilRecord): Earned {
  const rank = academicRankIn(pupil, "academicRank");
  const conduct = conductIn(pupil, "conduct");
  if (rank === null || conduct === null) return null;
  const title = titleOf(rank, conduct);
  return title === null ? -1 : title === "excellentPupil" ? 1 : 2;
}

function earnedBy2021(pupil: PupilRecord, { results, hasGaps }: SecondaryYear): Earned {
  const learning = achievementIn(pupil, "academicRank");
  const training = achievementIn(pupil, "conduct");
  if (learning === null || training === null || hasGaps) return null;
  const title = titleOf2021(learning, training, results);
  return title === null ? -1 : title === "outstandingPupil" ? 0 : 1;
}
