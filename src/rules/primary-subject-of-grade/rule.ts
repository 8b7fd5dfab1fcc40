import { type SubjectId, subjectPlace, subjects } from "../../forms/data/subjects";
import { levelField, primaryRuleSet, primarySubjects, subjectsShown, testField } from "../primaryYear";
import { defineRowRule, type Finding, type PupilRecord } from "../types";

type Message = "notOfGrade" | "withoutTest";

export const rule = defineRowRule<Message>({
  id: "primary-subject-of-grade",
  title: { vi: "Môn học có ở khối lớp, môn có bài kiểm tra", en: "Subjects of the grade, and those with a test" },
  forms: ["mau-2"],
  levels: ["C1"],
  severity: "warning",
  source: {
    vi: "Chương trình tiểu học (QĐ 16/2006, TT 32/2018); môn có bài kiểm tra cuối năm: TT 22/2016, Điều 10 khoản 1b",
    en: "Programmes of tiểu học (Decision 16/2006, Circular 32/2018); subjects with a final test: Circular 22/2016 art. 10(1b)",
  },
  messages: {
    notOfGrade: {
      vi: "Khối {grade} không học {subject}. Hãy xóa ô này hoặc xem lại lớp.",
      en: "Grade {grade} has no {subject}. Clear the cell or check the class.",
    },
    withoutTest: {
      vi: "Môn {subject} không có bài kiểm tra cuối năm, chỉ có mức đạt được. Hãy xem lại điểm này.",
      en: "{subject} ends without a test, with a level alone. Check this score.",
    },
  },
  reads: ["classCode", ...primarySubjects.flatMap((id) => [levelField(id), testField(id)])],
  check(pupil, context) {
    const { grade } = pupil;
    if (grade === null || primaryRuleSet(pupil, context) === null) return [];
    return subjectsShown(context).flatMap((subject) => {
      const isLevelBlank = pupil.isBlank(levelField(subject));
      const isTestBlank = pupil.isBlank(testField(subject));
      if (isLevelBlank && isTestBlank) return [];
      const place = subjectPlace(subject, "C1", grade, context.schoolYear);
      if (!place) return notOfGrade(pupil, subject, grade);
      if (isTestBlank || place.isTested === true) return [];
      return [
        { field: testField(subject), message: "withoutTest" as const, args: { subject: subjects[subject].name } },
      ];
    });
  },
});

function notOfGrade(pupil: PupilRecord, subject: SubjectId, grade: number): Finding<Message>[] {
  return [levelField(subject), testField(subject)]
    .filter((field) => !pupil.isBlank(field))
    .map((field) => ({
      field,
      message: "notOfGrade",
      args: { subject: subjects[subject].name, grade },
      proposals: [{ value: "", reason: { vi: "khối này không học", en: "not a subject of the grade" }, isSure: false }],
    }));
}
