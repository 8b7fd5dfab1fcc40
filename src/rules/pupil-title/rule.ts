import { scales } from "../../forms/data/scales";
import type { FieldKey } from "../../forms/types";
import { titleClause, titleOf } from "../../regulations/tt58-2011/title";
import { titleClause2021, titleOf2021 } from "../../regulations/tt22-2021/yearResult";
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
import { defineClassRule, type Finding, type PupilRecord, type RuleContext } from "../types";

type Message = "missing" | "other" | "notEarned";

/** Place in the scale of titles; -1: none is earned; `null`: it cannot be told. */
type Earned = number | null;

export const rule = defineClassRule<Message>({
  id: "pupil-title",
  title: { vi: "Danh hiệu theo học lực và hạnh kiểm", en: "Title that follows from rank and conduct" },
  forms: ["mau-2"],
  levels: ["C2", "C3"],
  // The articles are known by their use, their text was not read for this.
  severity: "warning",
  source: { vi: `${titleClause.vi}; ${titleClause2021.vi}`, en: `${titleClause.en}; ${titleClause2021.en}` },
  messages: {
    missing: {
      vi: "Chưa ghi danh hiệu «{expected}» mà học lực và hạnh kiểm đạt được ({clause}).",
      en: "The title “{expected}” that rank and conduct earn is not given ({clause}).",
    },
    other: {
      vi: "Danh hiệu ghi «{value}» nhưng học lực và hạnh kiểm cho «{expected}» ({clause}).",
      en: "The title is “{value}”, but rank and conduct earn “{expected}” ({clause}).",
    },
    notEarned: {
      vi: "Học lực và hạnh kiểm chưa đạt danh hiệu «{value}» ({clause}). Hãy xóa danh hiệu, hoặc xem lại học lực, hạnh kiểm.",
      en: "Rank and conduct do not earn the title “{value}” ({clause}). Clear it, or check rank and conduct.",
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
  const isNew = ruleSet.id === "tt22-2021";
  // The marks themselves are asked for by the later circular alone.
  const year = isNew ? secondaryYear(pupil, context) : null;
  const earned = year ? earnedBy2021(pupil, year) : isNew ? null : earnedBy(pupil);
  const level = pupil.level("title");
  if (earned === null || level.kind === "unknown") return null;
  const clause = isNew ? titleClause2021 : titleClause;
  if (level.kind === "blank") {
    if (earned < 0 || !isInUse) return null;
    return finding("missing", pupil, earned, clause);
  }
  if (scales.title.values.findIndex((value) => value === level.value) === earned) return null;
  return finding(earned < 0 ? "notEarned" : "other", pupil, earned, clause);
}

function finding(message: Message, pupil: PupilRecord, earned: number, clause: typeof titleClause): Finding<Message> {
  const expected = earned < 0 ? "" : writtenLevel("title", earned, pupil, "title");
  const reason = { vi: `theo ${clause.vi}`, en: `by ${clause.en}` };
  return {
    field: "title",
    message,
    args: { value: pupil.text("title"), expected: scales.title.values[earned]?.name.vi ?? "", clause },
    proposals: [{ value: expected, reason, isSure: false }],
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
