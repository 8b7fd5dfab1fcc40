import type { Clause } from "../../regulations/clause";
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
      vi: "Khen «{text}» nhưng chưa đủ điều kiện xuất sắc: {why} ({clause}). Hãy xem lại.",
      en: "Commended as “{text}”, but something is short of excellence: {why} ({clause}). Check it.",
    },
    notExemplary: {
      vi: "Khen «{text}» nhưng kết quả chưa đạt mức Hoàn thành tốt ({clause}). Hãy xem lại.",
      en: "Commended as “{text}”, but the year is short of Hoàn thành tốt ({clause}). Check it.",
    },
    notCommended: {
      vi: "Đủ điều kiện khen hoàn thành xuất sắc ({clause}) mà cột khen thưởng cuối năm để trống. Hãy xem lại.",
      en: "All that excellence asks for is there ({clause}), and the pupil is not commended. Check it.",
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
    const clause = clauseOfAward(row);
    // A column Khen thưởng may itself say for what.
    const field = pupil.isBlank("commendationText") ? "yearCommendation" : "commendationText";
    const text = headerKey(pupil.text(field));
    if (praisesExcellence(text) && excellent.verdict === "no") {
      const args = { text: pupil.text(field), why: shortfallText(excellent.shortfalls), clause };
      return [{ field, message: "notExcellent", args }];
    }
    if (row.ruleSet === "tt27-2020" && praisesExemplary(text) && isShortOfGood(row)) {
      const args = { text: pupil.text(field), clause };
      return [{ field, message: "notExemplary", args }];
    }
    return yearFindings(pupil, row, excellent.verdict === "yes");
  },
});

function clauseOfAward({ ruleSet }: PrimaryRow): Clause {
  return ruleSet === "tt27-2020" ? awardClause : commendationClause;
}

function yearFindings(pupil: PupilRecord, row: PrimaryRow, isExcellent: boolean): Finding<Message>[] {
  const { year } = row;
  if (!pupil.has("yearCommendation")) return [];
  const commended = pupil.tick("yearCommendation");
  if (isExcellent && commended === false) {
    return [
      {
        field: "yearCommendation",
        message: "notCommended",
        args: { clause: clauseOfAward(row) },
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
  return /\b(?:hoan thanh|hoc sinh|hs) xuat sac\b|^hsxs$/.test(text);
}

function praisesExemplary(text: string): boolean {
  return /\b(?:hoc sinh|hs) tieu bieu\b|^hstb$/.test(text);
}

function isShortOfGood({ year }: PrimaryRow): boolean {
  const level = yearLevelOf(year);
  return level === "completed" || level === "notCompleted";
}
