import type { FieldKey } from "../../forms/types";
import { defineSheetRule, type Finding, type PupilRecord, type RuleContext } from "../types";

/** Of age: answers for himself, as many learners of giáo dục thường xuyên do. */
const adult = 18;

const names = ["fatherName", "motherName", "guardianName"] as const satisfies readonly FieldKey[];
const years = {
  motherName: "motherBirthYear",
  guardianName: "guardianBirthYear",
} as const satisfies Partial<Record<FieldKey, FieldKey>>;

type Message = "noParents" | "nobody" | "fatherOnly" | "yearMissing";

export const rule = defineSheetRule<Message>({
  id: "parent-or-guardian",
  title: { vi: "Có cha, mẹ hoặc người đỡ đầu", en: "A parent or guardian is given" },
  forms: ["mau-1"],
  severity: "warning",
  source: {
    vi: "Mô tả dữ liệu đầu năm của Bộ GD&ĐT (26/10/2020): cần họ tên và năm sinh của mẹ hoặc của người giám hộ; năm 2018 cổng không bắt buộc",
    en: "MOET's description of the start-of-year data (26 October 2020): name and birth year of the mother or the guardian; the portal of 2018 did not insist",
  },
  messages: {
    noParents: {
      vi: "Cả danh sách chưa ghi cha, mẹ hay người đỡ đầu. Hãy điền cho từng em ít nhất một người.",
      en: "The whole list names neither parents nor guardians. Enter at least one for each pupil.",
    },
    nobody: {
      vi: "Không có tên cha, mẹ hay người đỡ đầu. Hãy điền ít nhất một người.",
      en: "Neither father nor mother nor guardian is named. Enter at least one of them.",
    },
    fatherOnly: {
      vi: "Chỉ có tên cha, chưa có mẹ hay người đỡ đầu; Bộ GD&ĐT yêu cầu mẹ hoặc người giám hộ.",
      en: "Only the father is named; the Ministry asks for the mother or the guardian.",
    },
    yearMissing: {
      vi: "Có tên {person} nhưng thiếu năm sinh.",
      en: "The {person} is named without a year of birth.",
    },
  },
  reads: [...names, "motherBirthYear", "guardianBirthYear", "birthDate"],
  check(pupils, context) {
    // Columns that the school does not fill in are one matter, not one for each pupil.
    const columns = names.filter((field) => context.hasField(field));
    const [first] = columns;
    if (first === undefined || pupils.count === 0) return [];
    const indices = Array.from({ length: pupils.count }, (_, index) => index);
    if (columns.every((field) => pupils.distinct(field).length === 0)) {
      const isAsked = indices.some((index) => !isAdult(pupils.at(index), context));
      const field = context.hasField("motherName") ? "motherName" : first;
      return isAsked ? [{ row: context.headerRow, field, message: "noParents" }] : [];
    }
    return indices.flatMap((index) => {
      const pupil = pupils.at(index);
      const found = findingOf(pupil, context);
      return found ? [{ ...found, row: pupil.row }] : [];
    });
  },
});

function isAdult(pupil: PupilRecord, context: RuleContext): boolean {
  const born = pupil.year("birthDate");
  return born !== null && context.schoolYear - born >= adult;
}

function findingOf(pupil: PupilRecord, context: RuleContext): Finding<Message> | null {
  const hasYear = !pupil.isBlank("motherBirthYear") || !pupil.isBlank("guardianBirthYear");
  // Nearly every row ends here.
  if (hasYear && !pupil.isBlank("motherName")) return null;
  const asked = names.filter((field) => pupil.has(field));
  const [first] = asked;
  if (first === undefined || isAdult(pupil, context)) return null;
  const named = asked.filter((field) => !pupil.isBlank(field));
  if (named.length === 0) return { field: pupil.has("motherName") ? "motherName" : first, message: "nobody" };
  const answering = named.find((field) => field !== "fatherName");
  if (answering === undefined) {
    return pupil.has("motherName") ? { field: "motherName", message: "fatherOnly", severity: "info" } : null;
  }
  const year = years[answering];
  if (!pupil.has(year) || hasYear) return null;
  return { field: year, message: "yearMissing", severity: "info", args: { person: personOf[answering] } };
}

const personOf = {
  motherName: { vi: "mẹ", en: "mother" },
  guardianName: { vi: "người đỡ đầu", en: "guardian" },
} as const;
