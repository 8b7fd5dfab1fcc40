/** A day of some year: month 1–12, day 1–31; `yearsAfter` the first year of the school year. */
interface DayOfSchoolYear {
  readonly yearsAfter: 0 | 1;
  readonly month: number;
  readonly day: number;
}

export type Period = "term1" | "term2" | "summer";

/** First and last day, both inclusive. */
interface Span {
  readonly from: DayOfSchoolYear;
  readonly to: DayOfSchoolYear;
}

interface Calendar {
  /** First school years for which it holds, both inclusive. */
  readonly years: { readonly from: number; readonly to: number };
  readonly source: string;
  readonly spans: Readonly<Record<Period, readonly Span[]>>;
}

const day = (yearsAfter: 0 | 1, month: number, dayOfMonth: number): DayOfSchoolYear => ({
  yearsAfter,
  month,
  day: dayOfMonth,
});

/**
 * When a change of a term may be dated. The Ministry's yearly frame lets pupils come from 1/8 on, ends term 1 by the
 * middle of January and the year by 31/5; each province sets its own days within it (Hưng Yên 2017–2018: term 1 to
 * 6/1, term 2 from 8/1). Spans overlap by some weeks, for a change is often entered late. Which summer the statuses
 * "trong hè" mean is not documented: both are let pass.
 */
const usual: Calendar["spans"] = {
  term1: [{ from: day(0, 7, 15), to: day(1, 1, 31) }],
  term2: [{ from: day(0, 12, 20), to: day(1, 6, 15) }],
  summer: [
    { from: day(0, 5, 15), to: day(0, 9, 15) },
    { from: day(1, 5, 15), to: day(1, 9, 15) },
  ],
};

const calendars: readonly Calendar[] = [
  {
    years: { from: 2019, to: 2019 },
    source: "Khung kế hoạch thời gian năm học 2019–2020, moved in spring 2020: the year ended by 15/7/2020",
    spans: {
      ...usual,
      term2: [{ from: day(0, 12, 20), to: day(1, 7, 31) }],
      summer: [
        { from: day(0, 5, 15), to: day(0, 9, 15) },
        { from: day(1, 7, 1), to: day(1, 9, 15) },
      ],
    },
  },
  {
    years: { from: 2013, to: 2030 },
    source:
      "QĐ 2071/QĐ-BGDĐT (16/6/2017) for 2017–2018; QĐ 2045/QĐ-BGDĐT for 2024–2025 and the frame of 11/8/2025 for 2025–2026: term 1 by 18/1, the year by 31/5; the years between are alike",
    spans: usual,
  },
];

/** Days of one school year as `yyyymmdd` numbers, which compare as days do. */
export interface PeriodDays {
  readonly from: number;
  readonly to: number;
}

/** Where a change of the period may be dated, tolerantly; a year beyond the known frames is taken to be like them. */
export function daysOfPeriod(period: Period, schoolYear: number): readonly PeriodDays[] {
  const calendar = calendars.find(({ years }) => schoolYear >= years.from && schoolYear <= years.to);
  return (calendar?.spans ?? usual)[period].map(({ from, to }) => ({
    from: dayNumber(from, schoolYear),
    to: dayNumber(to, schoolYear),
  }));
}

/** The last day that anything of the school year may be dated, as `yyyymmdd`. */
export function lastDayOf(schoolYear: number): number {
  return Math.max(...daysOfPeriod("summer", schoolYear).map(({ to }) => to));
}

function dayNumber({ yearsAfter, month, day: dayOfMonth }: DayOfSchoolYear, schoolYear: number): number {
  return (schoolYear + yearsAfter) * 10_000 + month * 100 + dayOfMonth;
}
