import { type SubjectId, subjectIds, subjectPlace, subjects } from "../../forms/data/subjects";
import type { FieldKey, Level } from "../../forms/types";
import { isOfVnen } from "../isOfVnen";
import { defineRowRule, type RuleContext, type Severity } from "../types";

const keys = subjectIds.map((id) => ({ id, field: `mark.${id}` as FieldKey }));

export const rule = defineRowRule({
  id: "subject-of-grade",
  title: { vi: "Môn học có ở khối", en: "Subjects that the grade has" },
  forms: ["mau-2"],
  levels: ["C2", "C3", "TX"],
  severity: "error",
  source: {
    vi: "DM_MON_HOC của Bộ GD&ĐT (26/10/2020) theo cấp học; chương trình 2006 (QĐ 16/2006) và 2018 (TT 32/2018) theo khối",
    en: "The Ministry's DM_MON_HOC (26 October 2020) by level; the programmes of 2006 (QĐ 16/2006) and 2018 (TT 32/2018) by grade",
  },
  messages: {
    level: {
      vi: "Môn {subject} không có trong danh mục môn học của cấp này, nên không có điểm. Hãy xóa điểm, hoặc chọn lại cột.",
      en: "{subject} is no subject of this level in the Ministry's catalogue. Clear the mark, or choose the column again.",
    },
    grade: {
      vi: "Lớp {grade} không học môn {subject}. Hãy xem lại điểm này.",
      en: "Grade {grade} does not have {subject}. Check this mark.",
    },
  },
  reads: keys.map(({ field }) => field),
  check(pupil, context) {
    const { level } = context;
    if (level === null || isOfVnen(pupil, context)) return [];
    return strangeSubjects(context, level, pupil.grade).flatMap(({ id, field }) => {
      if (isEmpty(pupil.mark(field).kind)) return [];
      const isOfLevel = isTaughtAt(id, level);
      // Which grades have a subject is told by the programmes alone, and schools may differ.
      const severity: Severity = isOfLevel ? "warning" : "error";
      const args = { subject: subjects[id].name, grade: pupil.grade ?? "" };
      const message = isOfLevel ? ("grade" as const) : ("level" as const);
      return [{ field, message, severity, args }];
    });
  },
});

interface Column {
  readonly id: SubjectId;
  readonly field: FieldKey;
}

const strangeByContext = new WeakMap<RuleContext, Map<number | null, readonly Column[]>>();

/** Columns of the sheet whose subject the grade does not have; the same for all its pupils. */
function strangeSubjects(context: RuleContext, level: Level, grade: number | null): readonly Column[] {
  let grades = strangeByContext.get(context);
  if (!grades) strangeByContext.set(context, (grades = new Map()));
  const known = grades.get(grade);
  if (known) return known;
  const strange = keys.filter(
    ({ id, field }) => context.hasField(field) && !subjectPlace(id, level, grade, context.schoolYear),
  );
  grades.set(grade, strange);
  return strange;
}

function isTaughtAt(id: SubjectId, level: Level): boolean {
  return subjects[id].places.some((place) => place.level === level);
}

function isEmpty(kind: string): boolean {
  return kind === "blank" || kind === "none" || kind === "exempt";
}
