import { gradeOfClass } from "../../text/classCode";
import { classProposals } from "../classProposals";
import { classesOfSheet } from "../classesOfSheet";
import { gradesOfLevel, isOfOtherLevel } from "../gradesOfLevel";
import { defineSheetRule } from "../types";

/** Said once a class: a school of two levels has whole classes of the other. */
export const rule = defineSheetRule({
  id: "class-of-level",
  title: { vi: "Mã lớp thuộc cấp học", en: "Class codes of the level" },
  forms: ["mau-1"],
  severity: "warning",
  source: {
    vi: "DM_KHOI: các khối của từng cấp học (DM Bộ, 26/10/2020); cổng nhận danh sách theo từng cấp học",
    en: "DM_KHOI: the grades of each level (Ministry's catalogues, 26 October 2020); the portal takes one list a level",
  },
  messages: {
    otherLevel: {
      vi: "Lớp «{value}» là khối {grade}, không thuộc cấp học của danh sách này (khối {first}–{last}). Hãy xem lại mã lớp, hoặc tách lớp này sang danh sách của cấp học kia.",
      en: "Class “{value}” is grade {grade}, not of this list's level (grades {first} to {last}). Check the class code, or move the class to the other level's list.",
    },
  },
  reads: ["classCode"],
  check(pupils, context) {
    const grades = context.level === null ? undefined : gradesOfLevel[context.level];
    if (!grades) return [];
    return classesOfSheet(pupils).flatMap(({ text, first }) => {
      const pupil = pupils.at(first);
      const grade = pupil.grade ?? gradeOfClass(text)?.grade ?? null;
      if (!isOfOtherLevel(grade, context.level)) return [];
      const args = { value: text, grade: grade ?? 0, first: grades[0], last: grades[1] };
      const proposals = context.isFromWorkbook("class") ? classProposals(context.lookUp("class", text)) : [];
      return [{ row: pupil.row, field: "classCode" as const, message: "otherLevel" as const, args, proposals }];
    });
  },
});
