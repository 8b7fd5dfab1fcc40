import { type SubjectId, subjectPlace, subjects, type SubjectPlace } from "../../forms/data/subjects";
import { levelField, primaryRuleSet, primarySubjects, subjectsShown, testField } from "../primaryYear";
import { defineRowRule } from "../types";

export const rule = defineRowRule({
  id: "primary-level-and-test",
  title: { vi: "Mức đạt được đi cùng điểm kiểm tra", en: "A level with its test" },
  forms: ["mau-2"],
  levels: ["C1"],
  severity: "error",
  source: {
    vi: "TT 22/2016, Điều 10 khoản 1a, 1b: cuối năm mỗi môn có mức đạt được; Tiếng Việt, Toán, Khoa học, Lịch sử và Địa lí có bài kiểm tra",
    en: "Circular 22/2016 art. 10(1a–b): at the year's end each subject has a level; Vietnamese, mathematics, science, history and geography a test",
  },
  messages: {
    noScore: {
      vi: "{subject} có mức đạt được mà chưa có điểm kiểm tra. Hãy ghi điểm.",
      en: "{subject} has a level and no test score. Enter the score.",
    },
    noLevel: {
      vi: "{subject} có điểm kiểm tra mà chưa có mức đạt được. Hãy ghi mức T, H hoặc C.",
      en: "{subject} has a test score and no level. Enter T, H or C.",
    },
  },
  reads: ["classCode", ...primarySubjects.flatMap((id) => [levelField(id), testField(id)])],
  check(pupil, context) {
    const ruleSet = primaryRuleSet(pupil, context);
    if (ruleSet === null) return [];
    return subjectsShown(context).flatMap((subject) => {
      if (!pupil.has(levelField(subject)) || !pupil.has(testField(subject))) return [];
      const hasLevel = pupil.level(levelField(subject)).kind !== "blank";
      const mark = pupil.mark(testField(subject)).kind;
      const hasScore = mark !== "blank" && mark !== "none";
      if (hasLevel === hasScore) return [];
      const place = subjectPlace(subject, "C1", pupil.grade, context.schoolYear);
      if (place?.isTested !== true || isIntroduced(place, pupil.grade)) return [];
      // Which subjects of TT 27/2020 end with a test was not read, and not every school tests the optional ones.
      const isCertain = ruleSet === "tt22-2016" && place.isOptional !== true;
      return [
        {
          ...missing(subject, hasLevel),
          args: { subject: subjects[subject].name },
          ...(isCertain ? {} : { severity: "warning" as const }),
        },
      ];
    });
  },
});

/** Languages and Tin học are made known in lớp 1 and 2, and studied, with a test, from lớp 3 on. */
const testedFrom = 3;

function isIntroduced({ isOptional = false }: SubjectPlace, grade: number | null): boolean {
  return isOptional && (grade ?? testedFrom) < testedFrom;
}

function missing(subject: SubjectId, hasLevel: boolean) {
  return hasLevel
    ? ({ field: testField(subject), message: "noScore" } as const)
    : ({ field: levelField(subject), message: "noLevel" } as const);
}
