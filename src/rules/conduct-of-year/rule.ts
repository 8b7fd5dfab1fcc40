import { conductClause, conductOddity, type ConductOddity } from "../../regulations/tt58-2011/conduct";
import { trainingClause, trainingOfYear } from "../../regulations/tt22-2021/yearResult";
import { achievementLevels } from "../../regulations/tt22-2021/thresholds";
import { scales } from "../../forms/data/scales";
import { achievementIn, conductIn, secondaryRuleSet, writtenLevel } from "../secondaryYear";
import { defineRowRule, type Finding, type PupilRecord } from "../types";

type Message = ConductOddity | "training" | "disciplined";

export const rule = defineRowRule<Message>({
  id: "conduct-of-year",
  title: { vi: "Hạnh kiểm cả năm và hai học kỳ", en: "Conduct of the year beside the terms" },
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
      vi: "Kết quả rèn luyện cả năm «{value}» khác với tính từ hai học kỳ ({term1}, {term2}): «{expected}».",
      en: "The year's training “{value}” is not what the terms give ({term1}, {term2}): “{expected}”.",
    },
    disciplined: {
      vi: "Hạnh kiểm «{value}» nhưng cột kỷ luật có ghi. Hãy xem lại.",
      en: "Conduct is “{value}”, but there is something under discipline. Please check.",
    },
  },
  reads: ["conduct", "conductTerm1", "conductTerm2", "discipline"],
  onlyWhereFilled: ["conduct"],
  check(pupil, context) {
    const ruleSet = secondaryRuleSet(pupil, context);
    if (!ruleSet) return [];
    const findings = ruleSet.id === "tt22-2021" || ruleSet.id === "tt43-2021" ? byTraining(pupil) : byConduct(pupil);
    const isBest =
      pupil.level("conduct").kind === "value" &&
      (conductIn(pupil, "conduct") ?? achievementIn(pupil, "conduct")) === "good";
    const isDisciplined = !pupil.isBlank("discipline") && !/^(-|không|ko|0)$/i.test(pupil.text("discipline"));
    return isBest && isDisciplined
      ? [...findings, { field: "conduct", message: "disciplined", args: { value: pupil.text("conduct") } }]
      : findings;
  },
});

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

function byTraining(pupil: PupilRecord): Finding<Message>[] {
  const [year, term1, term2] = (["conduct", "conductTerm1", "conductTerm2"] as const).map((field) =>
    achievementIn(pupil, field),
  );
  if (!year || !term1 || !term2) return [];
  const expected = trainingOfYear(term1, term2);
  if (expected === year) return [];
  const place = achievementLevels.indexOf(expected);
  return [
    {
      field: "conduct",
      message: "training",
      args: { ...argsOf(pupil), expected: scales.achievement.values[place]?.name.vi ?? "" },
      proposals: [
        {
          value: writtenLevel("achievement", place, pupil, "conduct"),
          reason: { vi: trainingClause.vi, en: trainingClause.en },
          isSure: false,
        },
      ],
    },
  ];
}
