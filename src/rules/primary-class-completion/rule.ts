import { lastPrimaryGrade, classCompletion, classCompletionClause } from "../../regulations/tt22-2016/year";
import { classCompletionClause2020 } from "../../regulations/tt27-2020/year";
import { primaryRow, primaryRuleSet, primaryYearFields, shortfallText } from "../primaryYear";
import { defineRowRule, type Finding, type PupilRecord } from "../types";

type Message = "notCompleted" | "missing" | "notPromoted" | "promotedWithout";

export const rule = defineRowRule<Message>({
  id: "primary-class-completion",
  title: { vi: "Hoàn thành chương trình lớp học và lên lớp", en: "Class completion and promotion" },
  forms: ["mau-2"],
  levels: ["C1"],
  severity: "error",
  source: {
    vi: `${classCompletionClause2020.vi}; đến khi áp dụng: ${classCompletionClause.vi} (mọi môn T hoặc H, mọi năng lực, phẩm chất T hoặc Đ, điểm cuối năm từ 5), chỉ báo «cần xem lại»`,
    en: `${classCompletionClause2020.en}; before it: ${classCompletionClause.en} (every subject T or H, every competence and quality T or Đ, final tests 5 or more), as a warning only`,
  },
  messages: {
    notCompleted: {
      vi: "Ghi hoàn thành chương trình lớp học nhưng chưa đủ điều kiện: {why} ({clause}). Hãy xem lại.",
      en: "Marked as having completed the grade, but something is short: {why} ({clause}). Check it.",
    },
    missing: {
      vi: "Đủ điều kiện hoàn thành chương trình lớp học ({clause}) mà cột này để trống. Hãy đánh dấu x.",
      en: "All that completion asks for is there ({clause}), and the cell is empty. Enter x.",
    },
    notPromoted: {
      vi: "Hoàn thành chương trình lớp học thì được lên lớp, mà cột Lên lớp để trống. Hãy đánh dấu x.",
      en: "Who completed the grade is promoted, and the cell is empty. Enter x.",
    },
    promotedWithout: {
      vi: "Lên lớp mà chưa hoàn thành chương trình lớp học: cần quyết định của hiệu trưởng. Hãy xem lại.",
      en: "Promoted without having completed the grade: that takes the head's decision. Check it.",
    },
  },
  reads: [...primaryYearFields, "classCompletion", "promoted", "repeatsGrade"],
  check(pupil, context) {
    if (!pupil.has("classCompletion") || primaryRuleSet(pupil, context) === null) return [];
    const completed = pupil.tick("classCompletion");
    if (completed === null) return [];
    const row = primaryRow(pupil, context);
    const result = row && classCompletion(row.year);
    const clause = row?.ruleSet === "tt27-2020" ? classCompletionClause2020 : classCompletionClause;
    // The text of TT 22/2016 itself was not read; its twin in TT 27/2020 was.
    const severity = row?.ruleSet === "tt27-2020" ? {} : ({ severity: "warning" } as const);
    if (completed && result?.verdict === "no") {
      return [
        {
          field: "classCompletion",
          message: "notCompleted",
          args: { why: shortfallText(result.shortfalls), clause },
          proposals: [{ value: "", reason: { vi: "chưa đủ điều kiện", en: "something is short" }, isSure: false }],
          ...severity,
        },
      ];
    }
    if (!completed && result?.verdict === "yes") {
      return [
        {
          field: "classCompletion",
          message: "missing",
          args: { clause },
          proposals: [{ value: "x", reason: { vi: "đủ điều kiện", en: "all is there" }, isSure: false }],
          ...severity,
        },
      ];
    }
    return promotionFindings(pupil, completed);
  },
});

/** Tiểu học: whoever completes the grade goes up; others only by the head's decision, and lớp 5 goes up to another school. */
function promotionFindings(pupil: PupilRecord, completed: boolean): Finding<Message>[] {
  if (!pupil.has("promoted") || pupil.grade === lastPrimaryGrade) return [];
  const promoted = pupil.tick("promoted");
  if (completed && promoted === false && pupil.tick("repeatsGrade") !== true) {
    return [
      {
        field: "promoted",
        message: "notPromoted",
        severity: "warning",
        proposals: [
          { value: "x", reason: { vi: "đã hoàn thành lớp học", en: "the grade is completed" }, isSure: false },
        ],
      },
    ];
  }
  return !completed && promoted === true
    ? [{ field: "promoted", message: "promotedWithout", severity: "warning" }]
    : [];
}
