import { toSerial } from "../../text/date";
import type { RuleExamples } from "../examples";

const serial = (day: number, month: number) => toSerial({ year: 2006, month, day });

/** Typed in a vi-VN Excel: all are real dates. */
const realDates = [5, 17, 3, 28, 12, 21].map((day, place) => ({ birthDate: serial(day, place + 1) }));
/** Typed as d/m in an en-US Excel: what could be read the other way round became a date. */
const typed = ["13/01", "25/12", "17/05", "30/09", "21/03", "28/02", "19/11", "14/07"];
const texts = [...typed, "15/04", "22/08"].map((day) => ({ birthDate: `${day}/2006` }));
const mangled = Array.from({ length: 10 }, (_, place) => ({ birthDate: serial(12 - place, place + 1) }));

export const examples: RuleExamples = {
  passes: [
    { rows: realDates },
    { why: "text dates alone", rows: texts },
    { why: "low days alone say nothing", rows: mangled },
    {
      why: "one real date with a day above 12 clears the column",
      rows: [...texts, ...mangled, { birthDate: serial(20, 2) }],
    },
    {
      why: "day and month alike need no putting back",
      rows: [...texts, { birthDate: serial(5, 5) }],
    },
  ],
  fails: [
    {
      why: "ten real dates, all low, among ten texts, all high",
      rows: [...texts, ...mangled],
      finds: mangled.map((_, place) => ({
        row: texts.length + place,
        field: "birthDate" as const,
        message: "swapped",
        fix: `${String(place + 1).padStart(2, "0")}/${String(12 - place).padStart(2, "0")}/2006`,
        sure: true,
      })),
    },
    {
      why: "too few to settle it",
      rows: [...texts.slice(0, 4), ...mangled.slice(0, 4)],
      finds: [0, 1, 2, 3].map((place) => ({
        row: 4 + place,
        field: "birthDate" as const,
        message: "swapped",
        sure: false,
      })),
    },
    {
      why: "one date cell in a column of text",
      rows: [...texts, { birthDate: serial(7, 5) }, { birthDate: "07/05/2006" }],
      finds: [{ row: 10, field: "birthDate", message: "perhaps", severity: "info", fix: "05/07/2006", sure: false }],
    },
    {
      why: "in results as well",
      form: "mau-2",
      rows: [...texts, ...mangled],
      finds: mangled.map((_, place) => ({
        row: texts.length + place,
        field: "birthDate" as const,
        message: "swapped",
        sure: true,
      })),
    },
    {
      form: "tot-nghiep",
      rows: [...texts, ...mangled].map((row) => ({ ...row, classCode: "9A" })),
      finds: mangled.map((_, place) => ({
        row: texts.length + place,
        field: "birthDate" as const,
        message: "swapped",
        sure: true,
      })),
    },
  ],
};
