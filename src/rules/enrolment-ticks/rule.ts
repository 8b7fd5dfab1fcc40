import { ageBeforeFirstGrade } from "../../regulations/pupilAges";
import { plausibleBirthYear } from "../plausibleBirthYear";
import { soundGrade } from "../soundGrade";
import { defineRowRule, type Finding, type PupilRecord, type RuleContext } from "../types";

/** Grades that a school takes its pupils in at. */
const entryGrades: ReadonlySet<number> = new Set([1, 6, 10]);

type Message = "repeaterTooYoung" | "repeaterAndNew" | "newInGrade" | "preschoolInGrade";

export const rule = defineRowRule<Message>({
  id: "enrolment-ticks",
  title: { vi: "Lưu ban, tuyển mới, hoàn thành mầm non", en: "Repeaters, newcomers, completed preschool" },
  forms: ["mau-1"],
  severity: "warning",
  source: {
    vi: "Tên cột của mẫu (lớp 1: đã hoàn thành chương trình mầm non); biểu EMIS: tuyển mới chỉ ở lớp 1, 6, 10; tuổi lớp 1 theo Điều lệ trường tiểu học",
    en: "The form's columns (grade 1: completed preschool); EMIS: newcomers in grades 1, 6 and 10 only; the age of grade 1 by the primary school charter",
  },
  messages: {
    repeaterTooYoung: {
      vi: "Đã đánh dấu lưu ban năm trước nhưng sinh năm {year}, không lớn hơn tuổi chuẩn của khối {grade}. Hãy xem lại.",
      en: "Ticked as repeating the grade, but born {year}, not above the standard age of grade {grade}. Check it.",
    },
    repeaterAndNew: {
      vi: "Vừa đánh dấu lưu ban năm trước, vừa đánh dấu tuyển mới. Hãy bỏ một trong hai.",
      en: "Ticked both as repeating the grade and as newly enrolled. Clear one of them.",
    },
    newInGrade: {
      vi: "Đã đánh dấu tuyển mới nhưng học khối {grade}; tuyển mới thường chỉ ở khối 1, 6, 10.",
      en: "Ticked as newly enrolled, but in grade {grade}; newcomers are mostly in grades 1, 6 and 10.",
    },
    preschoolInGrade: {
      vi: "Đã đánh dấu hoàn thành chương trình mầm non nhưng học khối {grade}; cột này dành cho lớp 1.",
      en: "Ticked as having completed preschool, but in grade {grade}; the column is meant for grade 1.",
    },
  },
  reads: ["repeatedYear", "newlyEnrolled", "preschoolCompleted", "birthDate", "classCode"],
  onlyWhereFilled: ["repeatedYear", "newlyEnrolled", "preschoolCompleted"],
  check(pupil, context) {
    const findings: Finding<Message>[] = [];
    const { grade } = pupil;
    const isNew = pupil.tick("newlyEnrolled") === true;
    if (pupil.tick("repeatedYear") === true) {
      if (isNew)
        findings.push({ field: "newlyEnrolled", message: "repeaterAndNew", related: [pupil.ref("repeatedYear")] });
      const tooYoung = repeaterTooYoung(pupil, context);
      if (tooYoung) findings.push(tooYoung);
    }
    if (grade === null) return findings;
    if (isNew && !entryGrades.has(grade)) {
      findings.push({ field: "newlyEnrolled", message: "newInGrade", severity: "info", args: { grade } });
    }
    if (pupil.tick("preschoolCompleted") === true && grade !== 1) {
      findings.push({ field: "preschoolCompleted", message: "preschoolInGrade", severity: "info", args: { grade } });
    }
    return findings;
  },
});

/** Who sat in the grade last year already is a year above its age, unless entered early, which is rare. */
function repeaterTooYoung(pupil: PupilRecord, context: RuleContext): Finding<Message> | null {
  const year = plausibleBirthYear(pupil, context);
  if (year === null || pupil.grade === null || context.level === "TX") return null;
  const standard = (context.yearOfAges ?? context.schoolYear) - ageBeforeFirstGrade - pupil.grade;
  if (year < standard || soundGrade(pupil, context) === null) return null;
  const args = { year, grade: pupil.grade };
  return { field: "repeatedYear", message: "repeaterTooYoung", args, related: [pupil.ref("birthDate")] };
}
