import { classKey, type ClassOnSheet, classesOfSheet } from "../classesOfSheet";
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
      .filter((one) => one.pupils === 1 && !isSaidElsewhere(one, classes, context))
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

/** What the school's own list lacks, and another spelling of a class, are reported by rules of their own. */
function isSaidElsewhere(one: ClassOnSheet, classes: readonly ClassOnSheet[], context: RuleContext): boolean {
  if (context.lookUp("class", one.text)?.kind === "unknown") return true;
  const key = classKey(one.text);
  return classes.some((other) => other !== one && classKey(other.text) === key);
}
