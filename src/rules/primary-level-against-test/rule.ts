import { subjects } from "../../forms/data/subjects";
import type { SubjectLevel } from "../../regulations/primary/levels";
import { levelField, primarySubjects, subjectLevel, subjectsShown, testField, testScore } from "../primaryYear";
import { defineRowRule } from "../types";

/** Scores that hardly go with a level; no regulation maps one to the other, so nothing is offered in its place. */
const highForNotCompleted = 7;
const lowForCompletedWell = 6;

export const rule = defineRowRule({
  id: "primary-level-against-test",
  title: { vi: "Mức đạt được trái với điểm kiểm tra", en: "A level against its test" },
  forms: ["mau-2"],
  levels: ["C1"],
  severity: "warning",
  source: {
    vi: "Mức T là hoàn thành tốt, C là chưa hoàn thành (TT 22/2016, Điều 10 khoản 1a); quy định không đổi điểm thành mức",
    en: "T is completed well, C not completed (Circular 22/2016 art. 10(1a)); no regulation turns scores into levels",
  },
  messages: {
    lowScore: {
      vi: "{subject} ghi mức T mà điểm kiểm tra chỉ {score}. Hãy xem lại mức hoặc điểm.",
      en: "{subject} has level T and a score of {score} only. Check the level or the score.",
    },
    highScore: {
      vi: "{subject} ghi mức C mà điểm kiểm tra là {score}. Hãy xem lại mức hoặc điểm.",
      en: "{subject} has level C and a score of {score}. Check the level or the score.",
    },
  },
  reads: primarySubjects.flatMap((id) => [levelField(id), testField(id)]),
  check(pupil, context) {
    if (context.isVnen) return [];
    return subjectsShown(context).flatMap((subject) => {
      const level = subjectLevel(pupil, subject);
      const score = level === null ? null : testScore(pupil, subject);
      const message = level === null || score === null ? null : contradiction(level, score);
      if (message === null || score === null) return [];
      return [
        {
          field: levelField(subject),
          message,
          args: { subject: subjects[subject].name, score },
          related: [pupil.ref(testField(subject))],
        },
      ];
    });
  },
});

function contradiction(level: SubjectLevel, score: number): "lowScore" | "highScore" | null {
  if (level === "completedWell" && score <= lowForCompletedWell) return "lowScore";
  return level === "notCompleted" && score >= highForNotCompleted ? "highScore" : null;
}
