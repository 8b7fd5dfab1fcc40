import { defineSheetRule, type PupilRecord } from "../types";

/** Pupils of a grade were born this many years before the school year, plus the grade. */
const yearsBeforeFirstGrade = 5;
/** The two ways in which Excel counts days lie four years and a day apart (serial 1462). */
const yearsApart = 4;
const fewestPupils = 10;
const smallestPart = 0.7;

type Message = "early" | "late";

export const rule = defineSheetRule<Message>({
  id: "date-system-1904",
  title: { vi: "Cả danh sách lệch bốn tuổi", en: "A whole list four years off" },
  forms: ["mau-1"],
  levels: ["C1", "C2", "C3"],
  severity: "warning",
  source: {
    vi: "Excel đếm ngày từ 1900 hoặc từ 1904 (tệp từ máy Mac cũ); hai cách lệch nhau 1462 ngày",
    en: "Excel counts days from 1900 or from 1904 (books of old Macs); the two are 1462 days apart",
  },
  messages: {
    early: {
      vi: "{count} ngày sinh sớm hơn tuổi của khối đúng 4 năm: có lẽ tệp, hoặc tệp đã chép sang, đếm ngày từ 1904. Hãy xem mục “Use 1904 date system” (Tệp – Tùy chọn – Nâng cao); nếu ô đã hiện đúng ngày thì không cần sửa ô nào.",
      en: "{count} birth dates are exactly 4 years too early for the grade: this book, or the one copied from, counts days from 1904. See “Use 1904 date system” (File – Options – Advanced); where cells show the right day, none needs a change.",
    },
    late: {
      vi: "{count} ngày sinh muộn hơn tuổi của khối đúng 4 năm: có lẽ ngày được chép từ tệp đếm từ 1900 sang tệp đếm từ 1904. Hãy chép lại ngày dưới dạng chữ.",
      en: "{count} birth dates are exactly 4 years too late for the grade: they may come from a book that counts from 1900 into one that counts from 1904. Copy them again as text.",
    },
  },
  reads: ["birthDate", "classCode"],
  check(pupils, context) {
    const { yearOfAges } = context;
    if (yearOfAges === null || Math.abs(yearOfAges - context.schoolYear) !== yearsApart) return [];
    const count = { early: 0, late: 0, all: 0 };
    for (let index = 0; index < pupils.count; index++) {
      const delay = delayOf(pupils.at(index), context.schoolYear);
      if (delay === null) continue;
      count.all++;
      if (delay === yearsApart) count.early++;
      else if (delay === -yearsApart) count.late++;
    }
    const message: Message = count.early >= count.late ? "early" : "late";
    const found = count[message];
    if (found < fewestPupils || found < smallestPart * count.all) return [];
    return [{ row: context.headerRow, field: "birthDate", message, args: { count: found } }];
  },
});

/** Years above the standard age, for real dates alone: text says what it says however days are counted. */
function delayOf(pupil: PupilRecord, schoolYear: number): number | null {
  const date = pupil.date("birthDate");
  if (date.kind !== "date" || date.from !== "serial") return null;
  return pupil.grade === null ? null : schoolYear - yearsBeforeFirstGrade - pupil.grade - date.year;
}
