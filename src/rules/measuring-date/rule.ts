import { formatDate, toSerial } from "../../text/date";
import { defineRowRule } from "../types";

/** Schools open in August and close in May; summer groups go on to August. */
const firstMonth = 8;
const lastDay = { month: 8, day: 31 };

export const rule = defineRowRule({
  id: "measuring-date",
  title: { vi: "Ngày cân đo trong năm học", en: "Measured within the school year" },
  forms: ["mau-2"],
  levels: ["MN"],
  severity: "warning",
  source: {
    vi: "Công văn 1533/SGD&ĐT Bến Tre, bước 4: sức khỏe, dinh dưỡng của năm học; WHO 2006: xét theo tuổi vào ngày cân đo",
    en: "Letter 1533 of the Bến Tre office, step 4: health and nutrition of the year; WHO 2006: judged by the age on the day",
  },
  messages: {
    otherYear: {
      vi: "Ngày cân đo {date} không thuộc năm học {schoolYear}–{nextYear}. Hãy xem lại ngày.",
      en: "Measured on {date}, which is not in the school year {schoolYear}–{nextYear}. Check the date.",
    },
    beforeBirth: {
      vi: "Ngày cân đo {date} trước ngày sinh của trẻ. Hãy xem lại cả hai ngày.",
      en: "Measured on {date}, before the child was born. Check both dates.",
    },
  },
  reads: ["measuredOn", "birthDate"],
  onlyWhereFilled: ["measuredOn"],
  check(pupil, context) {
    const measured = pupil.date("measuredOn");
    if (measured.kind !== "date") return [];
    const args = { date: formatDate(measured), schoolYear: context.schoolYear, nextYear: context.schoolYear + 1 };
    const birth = pupil.date("birthDate");
    if (birth.kind === "date" && toSerial(measured) < toSerial(birth)) {
      return [{ field: "measuredOn", message: "beforeBirth", args, related: [pupil.ref("birthDate")] }];
    }
    // The year of a list may be the default: the children's ages must speak for it, too.
    if (context.yearOfAges !== null && context.yearOfAges !== context.schoolYear) return [];
    const first = toSerial({ year: context.schoolYear, month: firstMonth, day: 1 });
    const last = toSerial({ year: context.schoolYear + 1, ...lastDay });
    const day = toSerial(measured);
    return day >= first && day <= last ? [] : [{ field: "measuredOn", message: "otherYear", args }];
  },
});
