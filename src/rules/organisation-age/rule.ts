import { pioneerAge, youthUnionAge } from "../../regulations/pupilAges";
import { plausibleBirthYear } from "../plausibleBirthYear";
import { defineRowRule } from "../types";

/** Admission a year before the age is written down often enough. */
const tolerance = 1;

export const rule = defineRowRule({
  id: "organisation-age",
  title: { vi: "Tuổi đội viên, đoàn viên", en: "Age of Young Pioneers and Youth Union members" },
  forms: ["mau-1"],
  severity: "warning",
  source: {
    vi: "Điều lệ Đội TNTP Hồ Chí Minh (2013), Điều 1: từ 9 đến hết 15 tuổi; Điều lệ Đoàn TNCS Hồ Chí Minh (2012, 2017), Điều 1: từ 16 tuổi",
    en: "Charters of the Young Pioneers (2013, art. 1: from 9 to the end of 15) and of the Youth Union (2012 and 2017, art. 1: from 16)",
  },
  messages: {
    pioneerTooYoung: {
      vi: "Đã đánh dấu đội viên nhưng sinh năm {year}, chưa đến 9 tuổi trong năm học. Hãy xem lại.",
      en: "Ticked as a Young Pioneer, but born {year}, not 9 within the school year. Check it.",
    },
    pioneerTooOld: {
      vi: "Đã đánh dấu đội viên nhưng sinh năm {year}, đã quá 15 tuổi.",
      en: "Ticked as a Young Pioneer, but born {year}, above 15.",
    },
    unionTooYoung: {
      vi: "Đã đánh dấu đoàn viên nhưng sinh năm {year}, chưa đến 16 tuổi trong năm học. Hãy xem lại.",
      en: "Ticked as a Youth Union member, but born {year}, not 16 within the school year. Check it.",
    },
    both: {
      vi: "Vừa đánh dấu đội viên, vừa đánh dấu đoàn viên. Thường chỉ một trong hai.",
      en: "Ticked both as a Young Pioneer and as a Youth Union member. Mostly only one holds.",
    },
  },
  reads: ["youngPioneer", "youthUnion", "birthDate", "classCode"],
  onlyWhereFilled: ["youngPioneer", "youthUnion"],
  check(pupil, context) {
    const isPioneer = pupil.tick("youngPioneer") === true;
    const isInUnion = pupil.tick("youthUnion") === true;
    if (!isPioneer && !isInUnion) return [];
    if (isPioneer && isInUnion) {
      return [{ field: "youngPioneer", message: "both", severity: "info", related: [pupil.ref("youthUnion")] }];
    }
    const year = plausibleBirthYear(pupil, context);
    if (year === null) return [];
    const schoolYear = context.yearOfAges ?? context.schoolYear;
    const ageAtEnd = schoolYear + 1 - year;
    const args = { year };
    const related = [pupil.ref("birthDate")];
    if (isInUnion) {
      if (ageAtEnd >= youthUnionAge.from - tolerance) return [];
      return [{ field: "youthUnion", message: "unionTooYoung", args, related }];
    }
    if (ageAtEnd < pioneerAge.from) return [{ field: "youngPioneer", message: "pioneerTooYoung", args, related }];
    if (schoolYear - year <= pioneerAge.to + tolerance) return [];
    return [{ field: "youngPioneer", message: "pioneerTooOld", severity: "info", args, related }];
  },
});
