import type { Question } from "../types";
import { unclear } from "../types";
import { codeAnswer } from "./makeQuestion";
import { statusCode } from "./statusQuestions";

/** The reason of those who left (thôi học) with one of these statuses. */
export function leavingReason(id: string, statusesOfLeaving: readonly string[]): Question {
  const statuses = statusesOfLeaving.join(", ");
  return {
    id,
    meaning: {
      vi: `Học sinh có trạng thái ${statuses} (thôi học), theo cột Lý do thôi học; không ghi lý do là chưa rõ.`,
      en: `Pupils of status ${statuses} (left), by Lý do thôi học; no reason is unclear.`,
    },
    reads: ["status", "leavingReason"],
    needs: ["leavingReason"],
    ask: (pupil) => {
      const code = statusCode(pupil);
      if (typeof code !== "string" || !statusesOfLeaving.includes(code)) return null;
      return codeAnswer(pupil, "leavingReason", "leavingReason") ?? unclear;
    },
  };
}
