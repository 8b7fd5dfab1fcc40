import { type ClassOnSheet, classesOfSheet } from "../classesOfSheet";
import { defineSheetRule, type RuleContext } from "../types";

/** From so many other classes of so many pupils on, a class of one is taken for a slip. */
const fewestClasses = 3;
const ordinaryClass = 5;

export const rule = defineSheetRule({
  id: "stray-class",
  title: { vi: "Lớp chỉ có một học sinh", en: "A class of one pupil" },
  forms: ["mau-1"],
  severity: "warning",
  source: {
    vi: "Đối chiếu của Sổ Sạch: mã lớp chỉ gặp một lần thường là gõ nhầm",
    en: "Sổ Sạch's own comparison: a class code met once is mostly mistyped",
  },
  messages: {
    single: {
      vi: "Chỉ một học sinh có lớp «{class}». Có thể đã gõ nhầm mã lớp.",
      en: "Only one pupil is in class “{class}”. The class code may be mistyped.",
    },
    onlyOfGrade: {
      vi: "Chỉ một học sinh có lớp «{class}», và trường không có lớp nào khác ở khối {grade}. Hãy xem lại mã lớp.",
      en: "Only one pupil is in class “{class}”, and the school has no other class of grade {grade}. Check the class code.",
    },
  },
  reads: ["classCode"],
  check(pupils, context) {
    const classes = classesOfSheet(pupils);
    const ordinary = classes.filter((one) => one.pupils >= ordinaryClass);
    if (ordinary.length < fewestClasses) return [];
    return classes
      .filter((one) => one.pupils === 1 && !isSaidElsewhere(one, context))
      .map(({ text, first }) => {
        const pupil = pupils.at(first);
        const { grade, row } = pupil;
        const isAlone = grade !== null && !ordinary.some((one) => pupils.at(one.first).grade === grade);
        return {
          row,
          field: "classCode" as const,
          message: isAlone ? ("onlyOfGrade" as const) : ("single" as const),
          // A class that the school itself lists exists, however small.
          severity: context.isFromWorkbook("class") ? ("info" as const) : ("warning" as const),
          args: { class: text, ...(grade === null ? {} : { grade }) },
        };
      });
  },
});

/** A class that the school's own list lacks is `class-in-list`'s to report. */
function isSaidElsewhere({ text }: ClassOnSheet, context: RuleContext): boolean {
  return context.lookUp("class", text)?.kind === "unknown";
}
