import { toSerial } from "../../text/date";
import type { RuleExamples } from "../examples";

const days = [1, 3, 5, 8, 12, 15, 17, 20, 22, 25, 27, 28];
/** Sixth graders of 2017–2018. */
const rightDays = days.map((day, place) => toSerial({ year: 2006, month: place + 1, day }));
const between = 1462;

export const examples: RuleExamples = {
  passes: [
    { rows: rightDays.map((birthDate) => ({ birthDate })), formats: { birthDate: "dd/mm/yyyy" } },
    {
      why: "a book that counts from 1904 and says so",
      rows: rightDays.map((day) => ({ birthDate: day - between })),
      date1904: true,
    },
    { why: "text dates do not move", rows: days.map(() => ({ birthDate: "05/09/2002" })) },
    { why: "a few old pupils are no list", rows: rightDays.slice(0, 5).map((day) => ({ birthDate: day - between })) },
  ],
  fails: [
    {
      why: "the days of a 1904 book read from 1900 on",
      rows: rightDays.map((day) => ({ birthDate: day - between })),
      finds: [{ row: -1, field: "birthDate", message: "early", fix: null }],
    },
    {
      rows: rightDays.map((birthDate) => ({ birthDate })),
      date1904: true,
      finds: [{ row: -1, field: "birthDate", message: "late", fix: null }],
    },
    {
      why: "identity numbers tell it where ages do not",
      level: "MN",
      rows: rightDays.map((day, place) => ({
        classCode: "Lá 1",
        birthDate: day - between,
        identityNumber: `083206${String(place).padStart(6, "0")}`,
      })),
      finds: [{ row: -1, field: "birthDate", message: "early", fix: null }],
    },
  ],
};
