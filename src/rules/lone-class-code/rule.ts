import { classKey, classesOfSheet } from "../classesOfSheet";
import { defineSheetRule } from "../types";

/** Fewer pupils do not tell what class a sheet is of. */
const leastPupils = 8;

/** The sheet of one class: all but this part of its pupils are of it. */
const mostOthers = 0.1;

export const rule = defineSheetRule({
  id: "lone-class-code",
  title: { vi: "Học sinh lạc lớp trong trang", en: "A pupil of another class in a class's sheet" },
  forms: ["mau-2"],
  severity: "warning",
  source: {
    vi: "Công văn 1533/SGD&ĐT Bến Tre, bước 3: hệ thống xuất danh sách theo từng lớp, mã lớp đã ghi sẵn",
    en: "Letter 1533 of the Bến Tre office, step 3: the system gives one list a class, with its code filled in",
  },
  messages: {
    otherClass: {
      vi: "Mã lớp «{value}», trong khi {count} học sinh khác của trang học lớp «{usual}». Hãy xem có ghi nhầm lớp hay không.",
      en: "Class “{value}”, while {count} other pupils of the sheet are in “{usual}”. Check whether the class is right.",
    },
  },
  reads: ["classCode"],
  check(pupils) {
    const classes = [...classesOfSheet(pupils)].sort((a, b) => b.pupils - a.pupils);
    const [main, ...others] = classes;
    if (!main || main.pupils < leastPupils) return [];
    const strangers = others.filter(({ text }) => classKey(text) !== classKey(main.text));
    if (strangers.reduce((sum, one) => sum + one.pupils, 0) > main.pupils * mostOthers) return [];
    return strangers
      .filter((one) => one.pupils === 1)
      .map(({ text, first }) => ({
        row: pupils.at(first).row,
        field: "classCode" as const,
        message: "otherClass" as const,
        args: { value: text, usual: main.text, count: main.pupils },
        proposals: [
          {
            value: main.text,
            numberFormat: "@",
            reason: { vi: "lớp của cả trang", en: "the sheet's class" },
            isSure: false,
          },
        ],
      }));
  },
});
