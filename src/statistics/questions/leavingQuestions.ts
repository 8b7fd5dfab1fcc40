import type { Question } from "../types";
import { unclear } from "../types";
import { codeAnswer } from "./makeQuestion";
import { statusCode } from "./statusQuestions";

/** The reason of those who left (thôi học) with this status. */
export function leavingReason(id: string, statusOfLeaving: string): Question {
  return {
    id,
    meaning: {
      vi: `Học sinh có trạng thái ${statusOfLeaving} (thôi học), theo cột Lý do thôi học; không ghi lý do là chưa rõ.`,
      en: `Pupils of status ${statusOfLeaving} (left), by Lý do thôi học; no reason is unclear.`,
    },
    reads: ["status", "leavingReason"],
    needs: ["leavingReason"],
    ask: (pupil) => {
      if (statusCode(pupil) !== statusOfLeaving) return null;
      return codeAnswer(pupil, "leavingReason", "leavingReason") ?? unclear;
    },
  };
}
