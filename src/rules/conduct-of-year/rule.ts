import { capitalised, resultWords } from "../../regulations/resultWords";
import type { RuleSetId } from "../../regulations/ruleSets";
import { conductClause, conductOddity, type ConductOddity } from "../../regulations/tt58-2011/conduct";
import { trainingClause, trainingOfYear } from "../../regulations/tt22-2021/yearResult";
import { achievementLevels } from "../../regulations/tt22-2021/thresholds";
import type { Bilingual } from "../../text/bilingual";
import { scales } from "../../forms/data/scales";
import { achievementIn, conductIn, secondaryRuleSet, writtenLevel } from "../secondaryYear";
import { defineRowRule, type Finding, type PupilRecord } from "../types";

type Message = ConductOddity | "training" | "disciplined";

export const rule = defineRowRule<Message>({
  id: "conduct-of-year",
  title: { vi: "Hạnh kiểm, rèn luyện cả năm và hai học kỳ", en: "Conduct or training of the year beside the terms" },
  forms: ["mau-2"],
  levels: ["C2", "C3", "TX"],
  severity: "warning",
  source: { vi: `${conductClause.vi}; ${trainingClause.vi}`, en: `${conductClause.en}; ${trainingClause.en}` },
  messages: {
    aboveBothTerms: {
      vi: "Hạnh kiểm cả năm «{value}» cao hơn cả hai học kỳ ({term1}, {term2}). Hãy xem lại.",
      en: "The year's conduct “{value}” is above that of both terms ({term1}, {term2}). Please check.",
    },
    belowBothTerms: {
      vi: "Hạnh kiểm cả năm «{value}» thấp hơn cả hai học kỳ ({term1}, {term2}). Hãy xem lại.",
      en: "The year's conduct “{value}” is below that of both terms ({term1}, {term2}). Please check.",
    },
    notSecondTerm: {
      vi: "Hạnh kiểm cả năm «{value}» khác học kỳ II ({term2}); cả năm chủ yếu căn cứ học kỳ II.",
      en: "The year's conduct “{value}” is not that of the second term ({term2}), on which the year mainly rests.",
    },
    training: {
      vi: "Kết quả rèn luyện cả năm ghi «{value}» nhưng hai học kỳ ({term1}, {term2}) cho «{expected}» ({clause}). Hãy xem lại.",
      en: "The year's training is “{value}”, but the terms ({term1}, {term2}) give “{expected}” ({clause}). Please check.",
    },
    disciplined: {
      vi: "{training} ghi «{value}» nhưng cột kỷ luật có ghi «{discipline}». Hãy xem lại.",
      en: "{training} is “{value}”, but discipline says “{discipline}”. Please check.",
    },
  },
  reads: ["conduct", "conductTerm1", "conductTerm2", "discipline"],
  onlyWhereFilled: ["conduct"],
  check(pupil, context) {
    const ruleSet = secondaryRuleSet(pupil, context);
    if (!ruleSet) return [];
    const findings =
      ruleSet.id === "tt22-2021" || ruleSet.id === "tt43-2021" ? byTraining(pupil, ruleSet.id) : byConduct(pupil);
    const isBest =
      pupil.level("conduct").kind === "value" &&
      (conductIn(pupil, "conduct") ?? achievementIn(pupil, "conduct")) === "good";
    const isDisciplined = !pupil.isBlank("discipline") && !/^(-|không|ko|0)$/i.test(pupil.text("discipline"));
    return isBest && isDisciplined ? [...findings, disciplined(pupil, ruleSet.id)] : findings;
  },
});

function disciplined(pupil: PupilRecord, ruleSet: RuleSetId): Finding<Message> {
  const training = capitalised(resultWords(ruleSet).training);
  const args = { training, value: pupil.text("conduct"), discipline: pupil.text("discipline") };
  return { field: "conduct", message: "disciplined", args };
}

function argsOf(pupil: PupilRecord) {
  return { value: pupil.text("conduct"), term1: pupil.text("conductTerm1"), term2: pupil.text("conductTerm2") };
}

function byConduct(pupil: PupilRecord): Finding<Message>[] {
  const [year, term1, term2] = (["conduct", "conductTerm1", "conductTerm2"] as const).map((field) =>
    conductIn(pupil, field),
  );
  if (!year || !term1 || !term2) return [];
  const oddity = conductOddity(term1, term2, year);
  if (oddity === null) return [];
  const severity = oddity === "notSecondTerm" ? ({ severity: "info" } as const) : {};
  return [{ field: "conduct", message: oddity, ...severity, args: argsOf(pupil) }];
}

/** GDTX is judged as TT 22/2021 has it: TT 43/2021 was not compared. */
const asInSchools: Bilingual = { vi: `như ${trainingClause.vi}`, en: `as in ${trainingClause.en}` };

function byTraining(pupil: PupilRecord, ruleSet: RuleSetId): Finding<Message>[] {
  const [year, term1, term2] = (["conduct", "conductTerm1", "conductTerm2"] as const).map((field) =>
    achievementIn(pupil, field),
  );
  if (!year || !term1 || !term2) return [];
  const expected = trainingOfYear(term1, term2);
  const clause = ruleSet === "tt43-2021" ? asInSchools : trainingClause;
  if (expected === year) return [];
  const place = achievementLevels.indexOf(expected);
  return [
    {
      field: "conduct",
      message: "training",
      args: { ...argsOf(pupil), clause, expected: scales.achievement.values[place]?.name.vi ?? "" },
      proposals: [
        {
          value: writtenLevel("achievement", place, pupil, "conduct"),
          reason: clause,
          isSure: false,
        },
      ],
    },
  ];
}
