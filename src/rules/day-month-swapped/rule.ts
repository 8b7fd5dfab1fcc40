import { fieldName } from "../../forms/fieldName";
import type { FieldDefinition } from "../../forms/types";
import { type CalendarDay, formatDate } from "../../text/date";
import { defineColumnRule, type PupilRecord } from "../types";

/** A month's number goes no further: a day above it cannot have been taken for a month. */
const lastMonth = 12;
/** The chance that so one-sided a column is none of Excel's doing: below the first it is settled, above the second not told. */
const settledChance = 1e-4;
const tellingChance = 0.05;
/** Where real dates are fewer than this part of the column, each is odd by itself. */
const oddPart = 0.2;

type Message = "swapped" | "perhaps";

export const rule = defineColumnRule<Message>({
  id: "day-month-swapped",
  title: { vi: "Ngày và tháng bị đảo trong cả cột", en: "Day and month exchanged in a whole column" },
  forms: ["mau-1", "mau-2", "tot-nghiep"],
  severity: "warning",
  source: {
    vi: "Excel để vùng Hoa Kỳ đọc «7/5/2006» là ngày 5 tháng 7 và để «17/5/2006» là chữ; mẫu ghi dd/mm/yyyy",
    en: "Excel of the US region reads “7/5/2006” as 5 July and leaves “17/5/2006” text; the template's form is dd/mm/yyyy",
  },
  messages: {
    swapped: {
      vi: "{field}: cả {dates} ô kiểu ngày có ngày từ 1 đến 12, còn ô chữ có ngày lớn hơn 12. Excel đã đảo ngày và tháng: {shown} phải là {meant}.",
      en: "{field}: all {dates} date cells have days from 1 to 12, and text cells days above 12. Excel exchanged day and month: {shown} should be {meant}.",
    },
    perhaps: {
      vi: "{field} {shown} là ô kiểu ngày giữa các ô chữ; Excel có thể đã đảo ngày và tháng ({meant}). Hãy xem giấy khai sinh.",
      en: "{field} {shown} is a date cell among text cells; Excel may have exchanged day and month ({meant}). See the birth certificate.",
    },
  },
  reads: (field) => field.type === "date",
  check(pupils, field) {
    const column = readColumn(pupils, field);
    if (column === null) return [];
    const verdict = judge(column);
    if (verdict === null) return [];
    return column.dates
      .filter(({ date }) => date.day !== date.month)
      .map(({ row, date }) => {
        const meant = formatDate({ year: date.year, month: date.day, day: date.month });
        return {
          row,
          field: field.key,
          message: verdict.message,
          severity: verdict.message === "swapped" ? "warning" : "info",
          args: { field: fieldName(field), shown: formatDate(date), meant, dates: column.dates.length },
          proposals: [
            {
              value: meant,
              // Text like the rest of the column, which no Excel reads otherwise.
              numberFormat: "@",
              reason: { vi: "đổi lại ngày và tháng, ô kiểu chữ", en: "day and month put back, as text" },
              isSure: verdict.isSure,
            },
          ],
        };
      });
  },
});

interface DateColumn {
  /** Cells that hold real dates. */
  readonly dates: readonly { readonly row: number; readonly date: CalendarDay }[];
  /** Text dates by day: up to 12, above 12. */
  readonly lowTexts: number;
  readonly highTexts: number;
}

/** `null` as soon as a real date shows a day above 12, which a column read the wrong way round cannot have. */
function readColumn(
  pupils: { readonly count: number; at(index: number): PupilRecord },
  field: FieldDefinition,
): DateColumn | null {
  const dates: { row: number; date: CalendarDay }[] = [];
  let lowTexts = 0;
  let highTexts = 0;
  for (let index = 0; index < pupils.count; index++) {
    const pupil = pupils.at(index);
    const date = pupil.date(field.key);
    if (date.kind !== "date") continue;
    const isHigh = date.day > lastMonth;
    if (date.from === "serial") {
      if (isHigh) return null;
      dates.push({ row: pupil.row, date });
    } else if (isHigh) highTexts++;
    else lowTexts++;
  }
  return dates.length === 0 || highTexts === 0 ? null : { dates, lowTexts, highTexts };
}

function judge({ dates, lowTexts, highTexts }: DateColumn): { message: Message; isSure: boolean } | null {
  const chance = chanceOfNoHighDay(dates.length, lowTexts, highTexts);
  if (chance < tellingChance) return { message: "swapped", isSure: chance < settledChance };
  const isOdd = dates.length < oddPart * (dates.length + lowTexts + highTexts);
  return isOdd ? { message: "perhaps", isSure: false } : null;
}

/** That all low days of the column would fall on its real dates if type and day had nothing to do with each other. */
function chanceOfNoHighDay(dates: number, lowTexts: number, highTexts: number): number {
  let chance = 1;
  for (let taken = 0; taken < dates && chance > 1e-12; taken++) {
    chance *= (dates + lowTexts - taken) / (dates + lowTexts + highTexts - taken);
  }
  return chance;
}
