import { scales } from "../../forms/data/scales";
import { subjects } from "../../forms/data/subjects";
import type { FieldKey } from "../../forms/types";
import type { Clause } from "../../regulations/clause";
import { academicRanks } from "../../regulations/ranks";
import { capitalised, resultWords } from "../../regulations/resultWords";
import { compareRank, rankAcademically } from "../../regulations/tt58-2011/academicRank";
import { achievementLevels } from "../../regulations/tt22-2021/thresholds";
import { overallMean } from "../../regulations/tt58-2011/averages";
import { mayRetake, promotionOf, withRetakes } from "../../regulations/tt58-2011/promotion";
import { formatTenths } from "../../text/mark";
import {
  absencesOf,
  academicRankIn,
  achievementIn,
  conductIn,
  rankingInput,
  retestFields,
  secondaryYear,
  type SecondaryYear,
  writtenLevel,
} from "../secondaryYear";
import { retakenLevel, retakesOf } from "../retakes";
import { defineRowRule, type Finding, type PupilRecord, type RuleContext } from "../types";

type Message = "notDue" | "subjectNotDue" | "mean" | "rank";

const outcomeFields = [
  "yearMeanAfterRetest",
  "academicRankAfterRetest",
  "titleAfterRetest",
] as const satisfies readonly FieldKey[];

export const rule = defineRowRule<Message>({
  id: "after-retest",
  title: { vi: "Kết quả sau thi lại", en: "Results after re-test" },
  forms: ["mau-2"],
  levels: ["C2", "C3"],
  // The article is known by its use, its text was not read for this.
  severity: "warning",
  source: {
    vi: "TT 58/2011, Điều 16: học sinh xếp học lực Yếu kiểm tra lại các môn dưới 5,0 hoặc CĐ, điểm mới thay điểm cũ; TT 22/2021, Điều 14: đánh giá lại khi kết quả học tập Chưa đạt",
    en: "Circular 58/2011, art. 16: pupils ranked Yếu retake subjects below 5.0 or CĐ, the new mark in place of the old; Circular 22/2021, art. 14: assessed anew when learning is Chưa đạt",
  },
  messages: {
    notDue: {
      vi: "Có kết quả sau {retakes} nhưng học sinh không thuộc diện {retakes} ({learning} {rank}). Hãy xóa, hoặc xem lại {learning}.",
      en: "There is a result after re-test, but nothing has to be {retakes} ({learning} {rank}). Clear it, or check {learning}.",
    },
    subjectNotDue: {
      vi: "Môn {subject} đã đạt ({mark}) nên không thi lại. Hãy xóa điểm thi lại, hoặc xem lại điểm cả năm.",
      en: "{subject} was passed ({mark}) and is not retaken. Clear the re-test, or check the year's mark.",
    },
    mean: {
      vi: "ĐTB sau thi lại ghi {value} nhưng thay điểm thi lại vào thì được {expected}. Hãy xem lại.",
      en: "The mean after re-test is {value}, but with the new marks it is {expected}. Please check.",
    },
    rank: {
      vi: "{learning} sau {retakes} ghi «{value}» nhưng thay điểm {retakes} vào thì được «{expected}» ({clause}). Hãy xem lại.",
      en: "{learning} after re-test is “{value}”, but with the new marks it is “{expected}” ({clause}). Please check.",
    },
  },
  reads: [...outcomeFields, ...retestFields],
  onlyWhereFilled: [...outcomeFields, ...retestFields],
  check(pupil, context) {
    const year = secondaryYear(pupil, context);
    if (year?.ruleSet.id === "tt22-2021") return checkBy2021(pupil, context, year);
    if (!year || (year.ruleSet.id !== "tt58-2011" && year.ruleSet.id !== "tt26-2020")) return [];
    const rank = academicRankIn(pupil, "academicRank");
    if (rank === null) return [];
    const before = promotionOf({ rank, conduct: conductIn(pupil, "conduct"), absences: absencesOf(pupil) ?? 0 });
    if (before.outcome !== "retakesExams") return notDue(pupil, year);
    return [...subjectsNotDue(pupil, year), ...afterRetest(pupil, context, year)];
  },
});

function notDue(pupil: PupilRecord, { ruleSet }: SecondaryYear): Finding<Message>[] {
  const { learning, retakes } = resultWords(ruleSet.id);
  const args = { rank: pupil.text("academicRank"), learning, retakes };
  return outcomeFields.filter((field) => !isEmpty(pupil, field)).map((field) => ({ field, message: "notDue", args }));
}

/** TT 22/2021: there is no mean; which subjects may be assessed anew was not read. */
function checkBy2021(pupil: PupilRecord, context: RuleContext, year: SecondaryYear): Finding<Message>[] {
  const learning = achievementIn(pupil, "academicRank");
  if (learning === null) return [];
  if (learning !== "fail") return notDue(pupil, year);
  const reported = achievementIn(pupil, "academicRankAfterRetest");
  const retaken = retakenLevel(pupil, context, year);
  if (reported === null || !retaken || reported === retaken.level || reported === retaken.otherLevel) return [];
  return [otherLevel(pupil, year, achievementLevels.indexOf(retaken.level), retaken.clause)];
}

/** Another level than the new marks give; `place` counts in the scale's order. */
function otherLevel(pupil: PupilRecord, { ruleSet }: SecondaryYear, place: number, clause: Clause): Finding<Message> {
  const field = "academicRankAfterRetest";
  const scale = ruleSet.id === "tt22-2021" ? "achievement" : "academicRank";
  const { learning, retakes } = resultWords(ruleSet.id);
  const reason = { vi: `tính với điểm ${retakes.vi}`, en: "computed with the new marks" };
  return {
    field,
    message: "rank",
    args: {
      value: pupil.text(field),
      expected: scales[scale].values[place]?.name.vi ?? "",
      clause,
      learning: capitalised(learning),
      retakes,
    },
    proposals: [{ value: writtenLevel(scale, place, pupil, field), reason, isSure: false }],
  };
}

function isEmpty(pupil: PupilRecord, field: FieldKey): boolean {
  return pupil.isBlank(field) || /^[-–—]+$/.test(pupil.text(field));
}

function subjectsNotDue(pupil: PupilRecord, year: SecondaryYear): Finding<Message>[] {
  return year.results.flatMap((result) => {
    const field: FieldKey = `retest.${result.subject}`;
    if (result.kind === "exempt" || mayRetake(result) || !pupil.has(field) || isEmpty(pupil, field)) return [];
    const mark = result.kind === "scored" ? formatTenths(result.mark) : "Đ";
    return [{ field, message: "subjectNotDue", args: { subject: subjects[result.subject].name, mark } }];
  });
}

function afterRetest(pupil: PupilRecord, context: RuleContext, year: SecondaryYear): Finding<Message>[] {
  const retakes = retakesOf(pupil, context, year);
  if (retakes.unreadable.length > 0 || retakes.results.length === 0 || year.hasGaps) return [];
  const results = withRetakes(year.results, retakes.results);
  const mean = overallMean(results);
  // Where the year's own mean was reckoned otherwise, by a subject more or less, the new one will be too.
  const isReckonedSo = pupil.mark("yearMean").kind !== "mark" || overallMean(year.results) === year.mean;
  if (mean === null || !isReckonedSo) return [];
  return [...meanFinding(pupil, mean), ...rankFinding(pupil, { ...year, results }, mean)];
}

function meanFinding(pupil: PupilRecord, mean: number): Finding<Message>[] {
  const reported = pupil.mark("yearMeanAfterRetest");
  if (reported.kind !== "mark" || reported.tenths === mean) return [];
  const reason = { vi: "tính với điểm thi lại", en: "computed with the new marks" };
  return [
    {
      field: "yearMeanAfterRetest",
      message: "mean",
      args: { value: formatTenths(reported.tenths), expected: formatTenths(mean) },
      proposals: [{ value: mean / 10, reason, isSure: false }],
    },
  ];
}

function rankFinding(pupil: PupilRecord, year: SecondaryYear, mean: number): Finding<Message>[] {
  const reported = academicRankIn(pupil, "academicRankAfterRetest");
  const ranking = rankAcademically(rankingInput(year, mean));
  if (reported === null || !ranking || compareRank(ranking, reported) !== "differs") return [];
  return [otherLevel(pupil, year, academicRanks.indexOf(ranking.rank), ranking.clause)];
}
