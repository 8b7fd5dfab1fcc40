import { commendationClause, excellentCompletion } from "../../regulations/tt22-2016/year";
import { awardClause, yearLevelOf } from "../../regulations/tt27-2020/year";
import { headerKey } from "../../text/normalise";
import { type PrimaryRow, primaryRow, primaryYearFields, shortfallText } from "../primaryYear";
import { defineRowRule, type Finding, type PupilRecord } from "../types";

type Message = "notExcellent" | "notExemplary" | "notCommended" | "withNotCompleted";

export const rule = defineRowRule<Message>({
  id: "primary-commendation",
  title: { vi: "Khen thưởng cuối năm của tiểu học", en: "Commendation at the end of the year" },
  forms: ["mau-2"],
  levels: ["C1"],
  severity: "error",
  source: {
    vi: `${commendationClause.vi} (hoàn thành xuất sắc: mọi môn T, mọi năng lực, phẩm chất T, điểm cuối năm từ 9); ${awardClause.vi}`,
    en: `${commendationClause.en} (completed with excellence: every subject T, every competence and quality T, final tests 9 or more); ${awardClause.en}`,
  },
  messages: {
    notExcellent: {
      vi: "Khen «{text}» nhưng chưa đủ điều kiện xuất sắc ({why}). Hãy xem lại.",
      en: "Commended as “{text}”, but something is short of excellence ({why}). Check it.",
    },
    notExemplary: {
      vi: "Khen «{text}» nhưng kết quả chưa đạt mức Hoàn thành tốt. Hãy xem lại.",
      en: "Commended as “{text}”, but the year is short of Hoàn thành tốt. Check it.",
    },
    notCommended: {
      vi: "Đủ điều kiện khen hoàn thành xuất sắc mà cột khen thưởng cuối năm để trống. Hãy xem lại.",
      en: "All that excellence asks for is there, and the pupil is not commended. Check it.",
    },
    withNotCompleted: {
      vi: "Được khen cuối năm mà còn mức C ({why}). Hãy xem lại.",
      en: "Commended at the end of the year with a C ({why}). Check it.",
    },
  },
  reads: [...primaryYearFields, "yearCommendation", "commendationText"],
  check(pupil, context) {
    if (!pupil.has("yearCommendation") && !pupil.has("commendationText")) return [];
    const row = primaryRow(pupil, context);
    if (!row) return [];
    const excellent = excellentCompletion(row.year);
    const text = headerKey(pupil.text("commendationText"));
    if (praisesExcellence(text) && excellent.verdict === "no") {
      const args = { text: pupil.text("commendationText"), why: shortfallText(excellent.shortfalls) };
      return [{ field: "commendationText", message: "notExcellent", args }];
    }
    if (row.ruleSet === "tt27-2020" && praisesExemplary(text) && isShortOfGood(row)) {
      return [{ field: "commendationText", message: "notExemplary", args: { text: pupil.text("commendationText") } }];
    }
    return yearFindings(pupil, row, excellent.verdict === "yes");
  },
});

function yearFindings(pupil: PupilRecord, { year }: PrimaryRow, isExcellent: boolean): Finding<Message>[] {
  if (!pupil.has("yearCommendation")) return [];
  const commended = pupil.tick("yearCommendation");
  if (isExcellent && commended === false) {
    return [
      {
        field: "yearCommendation",
        message: "notCommended",
        severity: "warning",
        proposals: [{ value: "x", reason: { vi: "đủ điều kiện xuất sắc", en: "excellent in all" }, isSure: false }],
      },
    ];
  }
  if (commended !== true) return [];
  const lowest = [
    ...year.subjects.flatMap(({ subject, level }) =>
      level === "notCompleted" ? [{ kind: "subject" as const, subject, level }] : [],
    ),
    ...year.traits.flatMap(({ trait, level }) =>
      level === "needsEffort" ? [{ kind: "trait" as const, trait, level }] : [],
    ),
  ];
  if (lowest.length === 0) return [];
  const args = { why: shortfallText(lowest) };
  return [{ field: "yearCommendation", message: "withNotCompleted", severity: "warning", args }];
}

/** `Hoàn thành xuất sắc…`, `Học sinh Xuất sắc`; `headerKey` has taken the marks off. */
function praisesExcellence(text: string): boolean {
  return /\b(hoan thanh|hoc sinh|hs) xuat sac\b/.test(text);
}

function praisesExemplary(text: string): boolean {
  return /\b(hoc sinh|hs) tieu bieu\b/.test(text);
}

function isShortOfGood({ year }: PrimaryRow): boolean {
  const level = yearLevelOf(year);
  return level === "completed" || level === "notCompleted";
}
