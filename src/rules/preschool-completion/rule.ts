import {
  finalClassAge,
  mostAbsentDays,
  preschoolCompletionOddities,
} from "../../regulations/growth/preschoolCompletion";
import { gradeOfClass } from "../../text/classCode";
import { hasLeft, hasTransferredOut } from "../pupilStatus";
import { hasDisability } from "../primaryYear";
import { countIn } from "../secondaryYear";
import { defineRowRule, type Finding, type PupilRecord, type RuleContext } from "../types";

type Message = "notFinalClass" | "notFiveYears" | "absences" | "missing";

export const rule = defineRowRule<Message>({
  id: "preschool-completion",
  title: { vi: "Hoàn thành chương trình giáo dục mầm non", en: "Completion of mầm non" },
  forms: ["mau-2"],
  levels: ["MN"],
  severity: "warning",
  source: {
    vi: "NĐ 20/2014/NĐ-CP, Điều 5–6 (trẻ năm tuổi); TT 07/2016/TT-BGDĐT (học đủ một năm, nghỉ không quá 45 ngày)",
    en: "Decree 20/2014, art. 5–6 (five-year-olds); Circular 07/2016 (a whole year, no more than 45 days absent)",
  },
  messages: {
    notFinalClass: {
      vi: "Lớp {class} không phải lớp năm tuổi nên chưa hoàn thành chương trình mầm non. Hãy xóa dấu này hoặc xem lại lớp.",
      en: "Class {class} is no five-year class, so mầm non is not completed. Clear the mark or check the class.",
    },
    notFiveYears: {
      vi: "Trẻ hoàn thành chương trình mầm non năm học này thường sinh năm {standard}, không phải {year}. Hãy xem lại.",
      en: "Children who complete mầm non in this year were born in {standard}, not in {year}. Check it.",
    },
    absences: {
      vi: "Trẻ nghỉ {count} ngày, quá {most} ngày, mà ghi hoàn thành chương trình mầm non. Hãy xem lại.",
      en: "The child was absent on {count} days, more than {most}, and is marked as having completed mầm non. Check it.",
    },
    missing: {
      vi: "Trẻ năm tuổi học hết năm mà cột hoàn thành chương trình mầm non để trống. Hãy đánh dấu x hoặc xem lại.",
      en: "A five-year-old stayed for the year, and completion of mầm non is empty. Enter x or check it.",
    },
  },
  reads: [
    "classCode",
    "birthDate",
    "status",
    "disability",
    "disabilityNotAssessed",
    "daysAbsent",
    "preschoolCompletion",
  ],
  check(pupil, context) {
    if (!pupil.has("preschoolCompletion")) return [];
    const completed = pupil.tick("preschoolCompletion");
    if (completed === null) return [];
    return completed ? ofCompleted(pupil, context) : ofBlank(pupil, context);
  },
});

function ofCompleted(pupil: PupilRecord, { schoolYear }: RuleContext): Finding<Message>[] {
  const at = { field: "preschoolCompletion" } as const;
  const group = gradeOfClass(pupil.className)?.preschool ?? null;
  if (group === "nursery" || group === "age3" || group === "age4") {
    const proposals = [
      { value: "", reason: { vi: "không phải lớp năm tuổi", en: "no five-year class" }, isSure: false },
    ];
    return [{ ...at, message: "notFinalClass", args: { class: pupil.className }, proposals }];
  }
  const child = {
    birthYear: pupil.year("birthDate"),
    schoolYear,
    hasDisability: hasDisability(pupil),
    absences: countIn(pupil, "daysAbsent"),
  };
  const [oddity] = preschoolCompletionOddities(child);
  if (oddity === undefined) return [];
  const args =
    oddity === "absences"
      ? { count: child.absences ?? "", most: mostAbsentDays }
      : { standard: schoolYear - finalClassAge, year: child.birthYear ?? "" };
  return [{ ...at, message: oddity, args }];
}

/** Only where nothing speaks against it: a five-year class, the birth year, a pupil who stayed. */
function ofBlank(pupil: PupilRecord, { schoolYear }: RuleContext): Finding<Message>[] {
  if (gradeOfClass(pupil.className)?.preschool !== "age5") return [];
  if (pupil.year("birthDate") !== schoolYear - finalClassAge || hasDisability(pupil)) return [];
  const status = pupil.entry("status");
  if (status && (hasLeft(status) || hasTransferredOut(status))) return [];
  if ((countIn(pupil, "daysAbsent") ?? 0) > mostAbsentDays) return [];
  const proposals = [{ value: "x", reason: { vi: "trẻ năm tuổi", en: "a five-year-old" }, isSure: false }];
  return [{ field: "preschoolCompletion", message: "missing", proposals }];
}
