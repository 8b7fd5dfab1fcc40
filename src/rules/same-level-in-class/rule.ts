import { subjects, type SubjectId } from "../../forms/data/subjects";
import { levelField, primarySubjects } from "../primaryYear";
import { type ClassPupils, defineClassRule } from "../types";

/** In a smaller class one level for all happens. */
const smallestClass = 15;

interface ClassLevels {
  /** Row of the first pupil that has a level. */
  readonly row: number;
  readonly code: string;
  count: number;
  isMixed: boolean;
}

export const rule = defineClassRule({
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
  reads: [...primarySubjects.map(levelField)],
  check(pupils, context) {
    return primarySubjects
      .filter((subject) => context.hasField(levelField(subject)))
      .flatMap((subject) => {
        const levels = levelsOf(pupils, subject);
        if (!levels || levels.isMixed || levels.count < smallestClass) return [];
        const { row, code, count } = levels;
        const args = { class: pupils.name, count, level: code, subject: subjects[subject].name };
        return [{ row, field: levelField(subject), message: "same" as const, args }];
      });
  },
});

function levelsOf(pupils: ClassPupils, subject: SubjectId): ClassLevels | null {
  let levels: ClassLevels | null = null;
  for (let place = 0; place < pupils.count; place++) {
    const pupil = pupils.at(place);
    const read = pupil.level(levelField(subject));
    if (read.kind !== "value") continue;
    if (!levels) levels = { row: pupil.row, code: read.value.code, count: 1, isMixed: false };
    else if (levels.code === read.value.code) levels.count++;
    else levels.isMixed = true;
  }
  return levels;
}
