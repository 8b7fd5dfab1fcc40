import { type ClassSize, sizeOfAgeGroup, sizeOfLevel } from "../../regulations/classSizes";
import { isGone } from "../pupilStatus";
import { type ClassPupils, defineClassRule, type PupilRecord, type RuleContext } from "../types";

/** Twice the norm: rather two classes under one code than one so full. */
const hardlyOneClass = 2;

export const rule = defineClassRule({
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
  reads: ["status"],
  check(pupils, context) {
    if (pupils.name === "") return [];
    const most = normOf(pupils.at(0), context)?.most;
    if (most === undefined || pupils.count <= most) return [];
    const present = presentIn(pupils);
    if (present.count <= most) return [];
    const isDoubled = present.count >= most * hardlyOneClass;
    return [
      {
        row: present.firstRow,
        field: "classCode" as const,
        message: isDoubled ? ("doubled" as const) : ("over" as const),
        severity: isDoubled ? ("warning" as const) : ("info" as const),
        args: { class: pupils.name, pupils: present.count, most },
      },
    ];
  },
});

/** Few classes are so full that it has to be known who has gone. */
function presentIn(pupils: ClassPupils): { readonly count: number; readonly firstRow: number } {
  let count = 0;
  let firstRow = -1;
  for (let place = 0; place < pupils.count; place++) {
    const pupil = pupils.at(place);
    if (!isPresent(pupil)) continue;
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
