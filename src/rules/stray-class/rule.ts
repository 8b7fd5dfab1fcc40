import { classKey, type ClassOnSheet, classesOfSheet } from "../classesOfSheet";
import { isOfOtherLevel } from "../gradesOfLevel";
import { defineSheetRule, type Finding, type RuleContext, type SheetPupils } from "../types";

/** From so many other classes of so many pupils on, a class of one is taken for a slip. */
const fewestClasses = 3;
const ordinaryClass = 5;

/** The sheet of one class: so many pupils, and all but this part of the sheet's. */
const leastOfOneClass = 8;
const mostOthers = 0.1;

type Message = "single" | "onlyOfGrade" | "otherClass";

/**
 * Lists and results alike: a sheet holds many classes (a whole school's list) or one (each class a sheet, as the system
 * exports results). Between the two, a few small classes, one pupil proves nothing.
 */
export const rule = defineSheetRule<Message>({
  id: "stray-class",
  title: { vi: "Lớp chỉ có một học sinh", en: "A class of one pupil" },
  forms: ["mau-1", "mau-2"],
  severity: "warning",
  source: {
    vi: "Đối chiếu của Sổ Sạch: mã lớp chỉ gặp một lần thường là gõ nhầm; kết quả được hệ thống xuất theo từng lớp (công văn 1533/SGD&ĐT Bến Tre, bước 3)",
    en: "Sổ Sạch's own comparison: a class code met once is mostly mistyped; the system gives one list of results a class (letter 1533 of the Bến Tre office, step 3)",
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
    otherClass: {
      vi: "Mã lớp «{class}», trong khi {count} học sinh khác của trang học lớp «{usual}». Hãy xem có ghi nhầm lớp hay không.",
      en: "Class “{class}”, while {count} other pupils of the sheet are in “{usual}”. Check whether the class is right.",
    },
  },
  reads: ["classCode"],
  check(pupils, context) {
    const classes = classesOfSheet(pupils);
    const strays = classes.filter((one) => one.pupils === 1 && !isSaidElsewhere(one, classes, pupils, context));
    if (strays.length === 0) return [];
    const main = classOfWholeSheet(classes);
    if (main) return strays.map((stray) => besideOneClass(stray, main, pupils));
    const ordinary = classes.filter((one) => one.pupils >= ordinaryClass);
    return ordinary.length < fewestClasses ? [] : strays.map((one) => amongClasses(one, ordinary, pupils, context));
  },
});

type Found = Finding<Message> & { readonly row: number };

function classOfWholeSheet(classes: readonly ClassOnSheet[]): ClassOnSheet | null {
  const main = classes.reduce((most, one) => (one.pupils > most.pupils ? one : most));
  if (main.pupils < leastOfOneClass) return null;
  const others = classes.filter(({ text }) => classKey(text) !== classKey(main.text));
  return others.reduce((sum, one) => sum + one.pupils, 0) <= main.pupils * mostOthers ? main : null;
}

function besideOneClass({ text, first }: ClassOnSheet, main: ClassOnSheet, pupils: SheetPupils): Found {
  const reason = { vi: "lớp của cả trang", en: "the sheet's class" };
  return {
    row: pupils.at(first).row,
    field: "classCode",
    message: "otherClass",
    args: { class: text, usual: main.text, count: main.pupils },
    proposals: [{ value: main.text, numberFormat: "@", reason, isSure: false }],
  };
}

function amongClasses(
  { text, first }: ClassOnSheet,
  ordinary: readonly ClassOnSheet[],
  pupils: SheetPupils,
  context: RuleContext,
): Found {
  const { grade, row } = pupils.at(first);
  const isAlone = grade !== null && !ordinary.some((one) => pupils.at(one.first).grade === grade);
  return {
    row,
    field: "classCode",
    message: isAlone ? "onlyOfGrade" : "single",
    // A class that the school itself lists exists, however small.
    severity: context.isFromWorkbook("class") ? "info" : "warning",
    args: { class: text, ...(grade === null ? {} : { grade }) },
  };
}

/** What the school's own list lacks, another level's class and another spelling of one are reported by rules of their own. */
function isSaidElsewhere(
  one: ClassOnSheet,
  classes: readonly ClassOnSheet[],
  pupils: SheetPupils,
  context: RuleContext,
): boolean {
  if (context.form === "mau-1" && isOfOtherLevel(pupils.at(one.first).grade, context.level)) return true;
  if (context.lookUp("class", one.text)?.kind === "unknown") return true;
  const key = classKey(one.text);
  return classes.some((other) => other !== one && classKey(other.text) === key);
}
