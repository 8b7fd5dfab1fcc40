import { lastPrimaryGrade, primaryCompletionClause } from "../../regulations/tt22-2016/year";
import { isOfVnen } from "../isOfVnen";
import { defineRowRule } from "../types";

export const rule = defineRowRule({
  id: "primary-completion",
  title: { vi: "Hoàn thành chương trình tiểu học", en: "Completion of tiểu học" },
  forms: ["mau-2"],
  levels: ["C1"],
  severity: "warning",
  source: {
    vi: `${primaryCompletionClause.vi}: học sinh lớp 5 hoàn thành chương trình lớp học là hoàn thành chương trình tiểu học`,
    en: `${primaryCompletionClause.en}: who completes grade 5 completes tiểu học`,
  },
  messages: {
    notFinalGrade: {
      vi: "Chỉ học sinh lớp 5 mới hoàn thành chương trình tiểu học; đây là khối {grade}. Hãy xóa dấu này hoặc xem lại lớp.",
      en: "Only grade 5 completes tiểu học; this is grade {grade}. Clear the mark or check the class.",
    },
    withoutClass: {
      vi: "Ghi hoàn thành chương trình tiểu học mà chưa hoàn thành chương trình lớp 5. Hãy xem lại hai cột.",
      en: "Marked as having completed tiểu học but not grade 5. Check both columns.",
    },
    missing: {
      vi: "Hoàn thành chương trình lớp 5 là hoàn thành chương trình tiểu học, mà cột này để trống. Hãy đánh dấu x.",
      en: "Who completed grade 5 completed tiểu học, and the cell is empty. Enter x.",
    },
  },
  reads: ["classCode", "primaryCompletion", "classCompletion"],
  check(pupil, context) {
    if (isOfVnen(pupil, context)) return [];
    const { grade } = pupil;
    const completed = pupil.tick("primaryCompletion");
    if (grade === null || completed === null || !pupil.has("primaryCompletion")) return [];
    if (grade !== lastPrimaryGrade) {
      if (!completed) return [];
      const reason = { vi: "không phải lớp 5", en: "not grade 5" };
      return [
        {
          field: "primaryCompletion",
          message: "notFinalGrade",
          args: { grade },
          proposals: [{ value: "", reason, isSure: false }],
        },
      ];
    }
    const completedClass = pupil.has("classCompletion") ? pupil.tick("classCompletion") : null;
    if (completedClass === null || completedClass === completed) return [];
    if (completed) return [{ field: "primaryCompletion", message: "withoutClass" }];
    const reason = { vi: "đã hoàn thành lớp 5", en: "grade 5 is completed" };
    return [{ field: "primaryCompletion", message: "missing", proposals: [{ value: "x", reason, isSure: false }] }];
  },
});
