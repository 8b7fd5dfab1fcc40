import { subjects, type SubjectId } from "../../forms/data/subjects";
import { levelField, primarySubjects } from "../primaryYear";
import { defineSheetRule, type PupilRecord } from "../types";

/** In a smaller class one level for all happens. */
const smallestClass = 15;

interface ClassLevels {
  /** Row of the first pupil that has a level. */
  readonly row: number;
  readonly code: string;
  count: number;
  isMixed: boolean;
}

export const rule = defineSheetRule({
  id: "same-level-in-class",
  title: { vi: "Cả lớp cùng một mức", en: "One level for a whole class" },
  forms: ["mau-2"],
  levels: ["C1"],
  severity: "info",
  source: {
    vi: "Kinh nghiệm nhập liệu: cột kéo xuống cho cả lớp",
    en: "Experience: a column filled down for the class",
  },
  messages: {
    same: {
      vi: "Cả lớp {class} ({count} học sinh) cùng mức {level} môn {subject}. Hãy xem lại nếu cột này được điền hàng loạt.",
      en: "All {count} pupils of class {class} have level {level} in {subject}. Check whether the column was filled down.",
    },
  },
  reads: ["classCode", ...primarySubjects.map(levelField)],
  check(pupils, context) {
    return primarySubjects
      .filter((subject) => context.hasField(levelField(subject)))
      .flatMap((subject) =>
        [...levelsByClass(pupils, subject)]
          .filter(([, levels]) => !levels.isMixed && levels.count >= smallestClass)
          .map(([className, { row, code, count }]) => ({
            row,
            field: levelField(subject),
            message: "same" as const,
            args: { class: className, count, level: code, subject: subjects[subject].name },
          })),
      );
  },
});

function levelsByClass(
  pupils: { readonly count: number; at(index: number): PupilRecord },
  subject: SubjectId,
): Map<string, ClassLevels> {
  const classes = new Map<string, ClassLevels>();
  for (let index = 0; index < pupils.count; index++) {
    const pupil = pupils.at(index);
    const read = pupil.level(levelField(subject));
    if (read.kind !== "value") continue;
    const known = classes.get(pupil.className);
    if (!known) classes.set(pupil.className, { row: pupil.row, code: read.value.code, count: 1, isMixed: false });
    else if (known.code === read.value.code) known.count++;
    else known.isMixed = true;
  }
  return classes;
}
