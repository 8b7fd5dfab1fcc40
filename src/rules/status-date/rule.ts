import { daysOfPeriod, lastDayOf, type Period, type PeriodDays } from "../../regulations/schoolCalendar";
import { type CalendarDay, formatDate, type ParsedDate } from "../../text/date";
import { dateProposal } from "../dateProposal";
import { periodOf } from "../pupilStatus";
import { plausibleBirthYear } from "../plausibleBirthYear";
import { defineRowRule, type Proposal } from "../types";

const periodName = {
  term1: { vi: "học kỳ 1", en: "term 1" },
  term2: { vi: "học kỳ 2", en: "term 2" },
  summer: { vi: "hè", en: "the summer" },
} as const satisfies Record<Period, { vi: string; en: string }>;

type RealDate = Extract<ParsedDate, { kind: "date" }>;

export const rule = defineRowRule({
  id: "status-date",
  title: { vi: "Ngày nhập trạng thái hợp với trạng thái và năm học", en: "Status date against status and school year" },
  forms: ["mau-1"],
  severity: "warning",
  source: {
    vi: "DM_TRANG_THAI_HOC_SINH: trạng thái nêu kỳ 1, kỳ 2 hoặc hè; khung kế hoạch thời gian năm học của Bộ GD&ĐT (QĐ 2071/QĐ-BGDĐT năm 2017 và các năm sau)",
    en: "DM_TRANG_THAI_HOC_SINH names term 1, term 2 or the summer; the Ministry's yearly time frame (Decision 2071/QĐ-BGDĐT of 2017 and its successors)",
  },
  messages: {
    beforeBirth: {
      vi: "Ngày nhập trạng thái {date} sớm hơn ngày sinh {birth}. Hãy xem lại cả hai.",
      en: "The status date {date} is before the birth date {birth}. Check both.",
    },
    afterYear: {
      vi: "Ngày nhập trạng thái {date} ở sau năm học {year}–{next}. Hãy xem lại năm.",
      en: "The status date {date} is after the school year {year}–{next}. Check the year.",
    },
    otherYear: {
      vi: "Trạng thái «{status}» nhưng ngày {date} không thuộc năm học {year}–{next}. Hãy xem lại năm.",
      en: "The status is “{status}”, but {date} is not in the school year {year}–{next}. Check the year.",
    },
    otherPeriod: {
      vi: "Trạng thái «{status}» nhưng ngày {date} không ở trong {period}. Hãy xem lại ngày hoặc trạng thái.",
      en: "The status is “{status}”, but {date} is not in {period}. Check the date or the status.",
    },
  },
  reads: ["status", "statusDate", "birthDate", "classCode"],
  onlyWhereFilled: ["statusDate"],
  check(pupil, context) {
    const date = pupil.date("statusDate");
    if (date.kind !== "date") return [];
    const year = context.schoolYear;
    const args = { date: formatDate(date), year, next: year + 1 };
    const birth = pupil.date("birthDate");
    const isBirthPlausible = plausibleBirthYear(pupil, context) !== null;
    if (birth.kind === "date" && isBirthPlausible && dayNumber(date) < dayNumber(birth)) {
      const related = [pupil.ref("birthDate")];
      return [{ field: "statusDate", message: "beforeBirth", args: { ...args, birth: formatDate(birth) }, related }];
    }
    const status = pupil.entry("status");
    const period = status && periodOf(status);
    if (!status || !period) {
      if (dayNumber(date) <= lastDayOf(year)) return [];
      const proposals = likelyDates(date, [{ from: year * 10_000, to: lastDayOf(year) }], context.date1904);
      return [{ field: "statusDate", message: "afterYear", args, proposals }];
    }
    const days = daysOfPeriod(period, year);
    if (isWithin(date, days)) return [];
    const isInYear =
      dayNumber(date) >= (daysOfPeriod("term1", year)[0]?.from ?? 0) && dayNumber(date) <= lastDayOf(year);
    return [
      {
        field: "statusDate",
        message: isInYear ? "otherPeriod" : "otherYear",
        args: { ...args, status: status.name.trim(), period: periodName[period] },
        proposals: likelyDates(date, days, context.date1904),
        related: [pupil.ref("status")],
      },
    ];
  },
});

/** The same day of the year before or after, and day and month exchanged, where that falls into the span. */
function likelyDates(date: RealDate, days: readonly PeriodDays[], date1904: boolean): Proposal[] {
  const otherYear = { vi: "cùng ngày tháng, đúng năm học", en: "the same day in the school year" };
  const exchanged = { vi: "đổi chỗ ngày và tháng", en: "day and month exchanged" };
  const candidates = [
    { meant: { ...pick(date), year: date.year + 1 }, reason: otherYear },
    { meant: { ...pick(date), year: date.year - 1 }, reason: otherYear },
    { meant: { ...pick(date), day: date.month, month: date.day }, reason: exchanged },
  ];
  return candidates.flatMap(({ meant, reason }) =>
    isWithin(meant, days) ? (dateProposal(date, meant, reason, date1904) ?? []) : [],
  );
}

function pick({ year, month, day }: CalendarDay): CalendarDay {
  return { year, month, day };
}

function isWithin(date: CalendarDay, days: readonly PeriodDays[]): boolean {
  return days.some(({ from, to }) => dayNumber(date) >= from && dayNumber(date) <= to);
}

function dayNumber({ year, month, day }: CalendarDay): number {
  return year * 10_000 + month * 100 + day;
}
