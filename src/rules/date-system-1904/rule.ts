import type { Bilingual } from "../../text/bilingual";
import type { ParsedDate } from "../../text/date";
import { parseIdentityNumber } from "../../text/identityNumber";
import { defineSheetRule, type PupilRecord, type RuleContext, type SheetPupils } from "../types";

/** Pupils of a grade were born this many years before the school year, plus the grade. */
const yearsBeforeFirstGrade = 5;
/** The two ways in which Excel counts days lie four years and a day apart (serial 1462). */
const yearsApart = 4;
const fewestPupils = 10;
const smallestPart = 0.7;
/** A fault of the whole list shows in so many pupils spread over it; only then all are looked at. */
const sampled = 200;

type Message = "early" | "late";

export const rule = defineSheetRule<Message>({
  id: "date-system-1904",
  title: { vi: "Cả danh sách lệch bốn tuổi", en: "A whole list four years off" },
  forms: ["mau-1"],
  severity: "warning",
  source: {
    vi: "Excel đếm ngày từ 1900 hoặc từ 1904 (tệp từ máy Mac cũ); hai cách lệch nhau 1462 ngày",
    en: "Excel counts days from 1900 or from 1904 (books of old Macs); the two are 1462 days apart",
  },
  messages: {
    early: {
      vi: "{count} ngày sinh sớm hơn {standard} đúng 4 năm: có lẽ tệp, hoặc tệp đã chép sang, đếm ngày từ 1904. Hãy xem mục “Use 1904 date system” (Tệp – Tùy chọn – Nâng cao); nếu ô đã hiện đúng ngày thì không cần sửa ô nào.",
      en: "{count} birth dates are exactly 4 years too early for {standard}: this book, or the one copied from, counts days from 1904. See “Use 1904 date system” (File – Options – Advanced); where cells show the right day, none needs a change.",
    },
    late: {
      vi: "{count} ngày sinh muộn hơn {standard} đúng 4 năm: có lẽ ngày được chép từ tệp đếm từ 1900 sang tệp đếm từ 1904. Hãy chép lại ngày dưới dạng chữ.",
      en: "{count} birth dates are exactly 4 years too late for {standard}: they may come from a book that counts from 1900 into one that counts from 1904. Copy them again as text.",
    },
  },
  reads: ["birthDate", "classCode", "identityNumber"],
  check(pupils, context) {
    for (const { off, standard } of [
      { off: yearInNumber, standard: byNumbers },
      { off: delayOf, standard: byAges },
    ]) {
      const step = Math.max(1, Math.floor(pupils.count / sampled));
      if (!told(yearsOff(pupils, context, off, step))) continue;
      const all = told(yearsOff(pupils, context, off, 1));
      if (all) return [{ row: context.headerRow, field: "birthDate", ...all, args: { count: all.count, standard } }];
    }
    return [];
  },
});

const byNumbers: Bilingual = { vi: "năm ghi trong số định danh", en: "the identity numbers" };
const byAges: Bilingual = { vi: "tuổi của khối", en: "the grade" };

function told(off: ReadonlyMap<number, number>): { readonly message: Message; readonly count: number } | null {
  const all = [...off.values()].reduce((sum, count) => sum + count, 0);
  const [early, late] = [off.get(yearsApart) ?? 0, off.get(-yearsApart) ?? 0];
  const count = Math.max(early, late);
  if (count < fewestPupils || count < smallestPart * all) return null;
  return { message: early >= late ? "early" : "late", count };
}

type RealDay = ParsedDate & { readonly kind: "date" };
type YearsOff = (pupil: PupilRecord, date: RealDay, context: RuleContext) => number | null;

/** How many pupils' real dates are so many years too early; text says what it says however days are counted. */
function yearsOff(pupils: SheetPupils, context: RuleContext, off: YearsOff, step: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (let index = 0; index < pupils.count; index += step) {
    const pupil = pupils.at(index);
    const date = pupil.date("birthDate");
    const years = date.kind === "date" && date.from === "serial" ? off(pupil, date, context) : null;
    if (years !== null) counts.set(years, (counts.get(years) ?? 0) + 1);
  }
  return counts;
}

/** Years above the standard age, where the list's year is told and the ages speak for another. */
function delayOf(pupil: PupilRecord, date: RealDay, { level, schoolYear, yearOfAges }: RuleContext): number | null {
  if (level === "TX" || yearOfAges === null || Math.abs(yearOfAges - schoolYear) !== yearsApart) return null;
  return pupil.grade === null ? null : schoolYear - yearsBeforeFirstGrade - pupil.grade - date.year;
}

function yearInNumber(pupil: PupilRecord, date: RealDay): number | null {
  if (pupil.isBlank("identityNumber")) return null;
  const number = parseIdentityNumber(pupil.raw("identityNumber"));
  const citizen = number.kind === "citizen" ? number : number.kind === "fixable" ? number.citizen : null;
  return citizen === null ? null : citizen.birthYear - date.year;
}
