import { type ClassSize, sizeOfAgeGroup, sizeOfLevel } from "../../regulations/classSizes";
import { classesOfSheet } from "../classesOfSheet";
import { isGone } from "../pupilStatus";
import { defineSheetRule, type PupilRecord, type RuleContext, type SheetPupils } from "../types";

/** Twice the norm: rather two classes under one code than one so full. */
const hardlyOneClass = 2;

export const rule = defineSheetRule({
  id: "class-size",
  title: { vi: "Sĩ số lớp", en: "Pupils in a class" },
  forms: ["mau-1"],
  levels: ["MN", "C1", "C2", "C3"],
  severity: "info",
  source: {
    vi: "Điều lệ trường mầm non (nhóm 15, 20, 25 trẻ; lớp 25, 30, 35), trường tiểu học (35), trường trung học (45); thực tế thường vượt",
    en: "School charters: mầm non (groups of 15, 20, 25, classes of 25, 30, 35), primary (35), secondary (45); often exceeded",
  },
  messages: {
    over: {
      vi: "Lớp «{class}» có {pupils} học sinh đang học, hơn mức {most} của điều lệ trường.",
      en: "Class “{class}” has {pupils} present pupils, above the charter's {most}.",
    },
    doubled: {
      vi: "Lớp «{class}» có đến {pupils} học sinh (điều lệ: {most}). Có thể hai lớp đã ghi chung một mã: hãy xem lại.",
      en: "Class “{class}” has {pupils} pupils (charter: {most}). Two classes may share one code: check it.",
    },
  },
  reads: ["classCode", "status"],
  check(pupils, context) {
    return classesOfSheet(pupils).flatMap(({ text, pupils: all, first }) => {
      const most = normOf(pupils.at(first), context)?.most;
      if (most === undefined || all <= most) return [];
      const present = presentIn(text, pupils);
      if (present.count <= most) return [];
      const isDoubled = present.count >= most * hardlyOneClass;
      return [
        {
          row: present.firstRow,
          field: "classCode" as const,
          message: isDoubled ? ("doubled" as const) : ("over" as const),
          severity: isDoubled ? ("warning" as const) : ("info" as const),
          args: { class: text, pupils: present.count, most },
        },
      ];
    });
  },
});

/** Few classes are so full that it has to be known who has gone. */
function presentIn(classText: string, pupils: SheetPupils): { readonly count: number; readonly firstRow: number } {
  let count = 0;
  let firstRow = -1;
  for (let index = 0; index < pupils.count; index++) {
    const pupil = pupils.at(index);
    if (pupil.text("classCode") !== classText || !isPresent(pupil)) continue;
    count++;
    if (firstRow < 0) firstRow = pupil.row;
  }
  return { count, firstRow };
}

function isPresent(pupil: PupilRecord): boolean {
  const status = pupil.entry("status");
  return !status || !isGone(status);
}

function normOf(pupil: PupilRecord, { level }: RuleContext): ClassSize | null {
  if (level === "MN") return pupil.ageGroup ? sizeOfAgeGroup[pupil.ageGroup] : null;
  return level === null || level === "TX" ? null : sizeOfLevel[level];
}
