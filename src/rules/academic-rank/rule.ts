import { scales } from "../../forms/data/scales";
import { type SubjectId, subjects } from "../../forms/data/subjects";
import type { Bilingual } from "../../text/bilingual";
import type { Clause } from "../../regulations/clause";
import { type AcademicRank, academicRanks } from "../../regulations/ranks";
import { continuingRankBounds, isWithinBounds } from "../../regulations/qd02-2007/rankBounds";
import {
  compareRank,
  rankAcademically,
  type Ranking,
  type RankingDoubt,
} from "../../regulations/tt58-2011/academicRank";
import { overallMean } from "../../regulations/tt58-2011/averages";
import { learningLevel } from "../../regulations/tt22-2021/learningLevel";
import { achievementLevels } from "../../regulations/tt22-2021/thresholds";
import {
  academicRankIn,
  achievementIn,
  markFields,
  rankingInput,
  type SecondaryYear,
  secondaryYear,
  writtenLevel,
} from "../secondaryYear";
import { defineRowRule, type Finding, type PupilRecord } from "../types";

type Message = "differs" | "doubtful" | "outsideBounds" | "learningContinuing" | "learning" | "learningDoubtful";

export const rule = defineRowRule<Message>({
  id: "academic-rank",
  title: { vi: "Học lực theo điểm", en: "Academic rank that follows from the marks" },
  forms: ["mau-2"],
  levels: ["C2", "C3", "TX"],
  severity: "error",
  source: {
    vi: "TT 58/2011, Điều 13 (TT 26/2020 từ năm 2020–2021); TT 22/2021, Điều 9; GDTX: QĐ 02/2007",
    en: "Circular 58/2011, art. 13 (26/2020 from 2020–2021); Circular 22/2021, art. 9; GDTX: Decision 02/2007",
  },
  messages: {
    differs: {
      vi: "Học lực ghi «{value}» nhưng điểm cho «{expected}» ({clause}{why}). Hãy xem lại học lực hoặc điểm.",
      en: "The rank is “{value}”, but the marks give “{expected}” ({clause}{why}). Check the rank or the marks.",
    },
    doubtful: {
      vi: "Học lực ghi «{value}», tính được «{expected}» ({clause}); quy định có thể hiểu khác: {doubt}. Hãy xem lại.",
      en: "The rank is “{value}”, “{expected}” was computed ({clause}); the text can be read otherwise: {doubt}. Please check.",
    },
    outsideBounds: {
      vi: "Học lực ghi «{value}» nhưng điểm cho {range}. Quy chế GDTX chưa tra đủ: hãy xem lại.",
      en: "The rank is “{value}”, but the marks give {range}. The rules of GDTX were not fully read: please check.",
    },
    learning: {
      vi: "Kết quả học tập ghi «{value}» nhưng điểm cho «{expected}» ({clause}). Hãy xem lại.",
      en: "The result of learning is “{value}”, but the marks give “{expected}” ({clause}). Please check.",
    },
    learningContinuing: {
      vi: "Kết quả học tập ghi «{value}» nhưng tính như {clause} thì được «{expected}»; TT 43/2021 của GDTX chưa được đối chiếu. Hãy xem lại.",
      en: "The result of learning is “{value}”, but reckoned as in {clause} it is “{expected}”; Circular 43/2021 on GDTX was not compared. Please check.",
    },
    learningDoubtful: {
      vi: "Kết quả học tập ghi «{value}», tính được «{expected}» ({clause}); điều chỉnh ở Điều 9 khoản 3 có thể hiểu khác. Hãy xem lại.",
      en: "The result of learning is “{value}”, “{expected}” was computed ({clause}); art. 9(3) can be read otherwise. Please check.",
    },
  },
  reads: ["academicRank", "yearMean", ...markFields],
  onlyWhereFilled: ["academicRank"],
  isOfEachPupil: true,
  check(pupil, context) {
    if (!context.hasField("academicRank") || pupil.isBlank("academicRank")) return [];
    const year = secondaryYear(pupil, context);
    if (!year || year.hasGaps || year.results.length < fewestSubjects) return [];
    switch (year.ruleSet.id) {
      case "tt58-2011":
      case "tt26-2020":
        return byRank(pupil, year);
      case "qd02-2007":
        return byBounds(pupil, year);
      case "tt22-2021":
      case "tt43-2021":
        return byLearning(pupil, year);
      default:
        return [];
    }
  },
});

/** A sheet with a few subjects alone is a part of the results, from which no rank follows. */
const fewestSubjects = 7;

const doubts: Readonly<Record<RankingDoubt, Bilingual>> = {
  severalFailing: {
    vi: "hơn một môn dưới mức (Điều 13 khoản 6)",
    en: "more than one subject is below the level (art. 13(6))",
  },
  keySubjects: {
    vi: "Toán, Ngữ văn chưa đạt mức (Điều 13 khoản 6)",
    en: "Toán and Ngữ văn are below the level (art. 13(6))",
  },
  excellentToPoor: { vi: "từ Giỏi xuống Kém không được quy định", en: "a fall from Giỏi to Kém is not provided for" },
};

function byRank(pupil: PupilRecord, year: SecondaryYear): Finding<Message>[] {
  const reported = academicRankIn(pupil, "academicRank");
  const ranking = rankingOf(year, year.mean);
  if (reported === null || !ranking) return [];
  const comparison = compareRank(ranking, reported);
  if (comparison === "agrees") return [];
  // A wrong mean is said where it stands; the rank that follows from the true one is not wrong as well.
  const byTrueMean = rankingOf(year, overallMean(year.results));
  if (byTrueMean && compareRank(byTrueMean, reported) === "agrees") return [];
  const args = { value: pupil.text("academicRank"), expected: nameOf(ranking.rank), clause: ranking.clause };
  if (comparison === "doubtful" && ranking.doubt) {
    return [
      {
        field: "academicRank",
        message: "doubtful",
        severity: "warning",
        args: { ...args, doubt: doubts[ranking.doubt] },
      },
    ];
  }
  return [
    {
      field: "academicRank",
      message: "differs",
      // A chuyên class has a condition of its own, and so do the subjects of a place.
      ...(isSpecialised(pupil) || !year.ruleSet.isVerified ? { severity: "warning" } : {}),
      args: { ...args, why: why(ranking) },
      proposals: [
        proposal(
          writtenLevel("academicRank", academicRanks.indexOf(ranking.rank), pupil, "academicRank"),
          ranking.clause,
        ),
      ],
    },
  ];
}

function rankingOf(year: SecondaryYear, mean: number | null): Ranking<SubjectId> | null {
  return mean === null ? null : rankAcademically(rankingInput(year, mean));
}

function byBounds(pupil: PupilRecord, year: SecondaryYear): Finding<Message>[] {
  const reported = academicRankIn(pupil, "academicRank");
  const bounds = year.mean === null ? null : continuingRankBounds({ mean: year.mean, results: year.results });
  if (!bounds || reported === null || isWithinBounds(bounds, reported)) return [];
  const args = { value: pupil.text("academicRank"), range: rangeOf(nameOf(bounds.worst), nameOf(bounds.best)) };
  return [{ field: "academicRank", message: "outsideBounds", severity: "warning", args }];
}

function byLearning(pupil: PupilRecord, year: SecondaryYear): Finding<Message>[] {
  const reported = achievementIn(pupil, "academicRank");
  const result = learningLevel(year.results);
  if (reported === null || !result || reported === result.level) return [];
  const place = achievementLevels.indexOf(result.level);
  const expected = scales.achievement.values[place]?.name.vi ?? "";
  const args = { value: pupil.text("academicRank"), expected, clause: result.clause };
  if (result.otherLevel === reported) {
    return [{ field: "academicRank", message: "learningDoubtful", severity: "warning", args }];
  }
  if (year.ruleSet.id === "tt43-2021") {
    return [{ field: "academicRank", message: "learningContinuing", severity: "warning", args }];
  }
  return [
    {
      field: "academicRank",
      message: "learning",
      // Khoản 3 was not read in its own words.
      ...(result.subject !== null || !year.ruleSet.isVerified ? { severity: "warning" } : {}),
      args,
      proposals: [proposal(writtenLevel("achievement", place, pupil, "academicRank"), result.clause)],
    },
  ];
}

function proposal(value: string, clause: Clause) {
  return {
    value,
    reason: { vi: `tính từ điểm, ${clause.vi}`, en: `computed from the marks, ${clause.en}` },
    isSure: false,
  };
}

function nameOf(rank: AcademicRank): string {
  return scales.academicRank.values[academicRanks.indexOf(rank)]?.name.vi ?? "";
}

function rangeOf(worst: string, best: string): Bilingual {
  if (worst === best) return { vi: `«${best}»`, en: `“${best}”` };
  return { vi: `từ «${worst}» đến «${best}»`, en: `one from “${worst}” to “${best}”` };
}

/** The subjects that pulled the pupil down, at most three. */
function why({ failing }: Ranking<SubjectId>): Bilingual {
  if (failing.length === 0) return { vi: "", en: "" };
  const shown = failing.slice(0, 3);
  return {
    vi: `; môn kéo xuống: ${shown.map((id) => subjects[id].name.vi).join(", ")}`,
    en: `; pulled down by ${shown.map((id) => subjects[id].name.en).join(", ")}`,
  };
}

function isSpecialised(pupil: PupilRecord): boolean {
  return /chuyên/i.test(pupil.className);
}
