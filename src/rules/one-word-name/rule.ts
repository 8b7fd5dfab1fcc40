import type { FieldKey } from "../../forms/types";
import { detectLegacy } from "../../text/legacyEncoding";
import { namesNobody } from "../../text/placeholder";
import type { CellValue } from "../../workbook/types";
import { isErrorValue } from "../errorValues";
import { defineRowRule, type Finding, type PupilRecord } from "../types";
import { usesVietnameseNames } from "../usesVietnameseNames";

type Message = "single" | "singleOfOthers";

const names: readonly FieldKey[] = ["fullName", "fatherName", "motherName", "guardianName"];

/** A full name of Cơ-ho, Mạ, Ê-đê in one word: `K'Brể`, `H'Mi`. */
const prefixedName = /^\p{L}{1,2}['’ʼ]\p{L}+$/u;

export const rule = defineRowRule<Message>({
  id: "one-word-name",
  title: { vi: "Họ tên đủ họ và tên", en: "Names of family and given name" },
  forms: ["mau-1"],
  severity: "warning",
  source: {
    vi: "Hồ sơ học sinh ghi họ tên theo giấy khai sinh: họ, chữ đệm và tên; giấy khai sinh của một số dân tộc chỉ ghi tên",
    en: "Records give the name of the birth certificate: family, middle and given name; those of some peoples hold a given name alone",
  },
  messages: {
    single: {
      vi: "Họ tên «{value}» chỉ có một tiếng. Hãy ghi đủ họ và tên.",
      en: "The name “{value}” is one word. Enter family and given name.",
    },
    singleOfOthers: {
      vi: "Họ tên «{value}» chỉ có một tiếng. Nếu giấy khai sinh ghi vậy thì để nguyên.",
      en: "The name “{value}” is one word. Keep it if the birth certificate says so.",
    },
  },
  reads: [...names, "ethnicity", "nationality", "fatherIsMinority", "motherIsMinority"],
  suspects: { fields: names, isSuspect: isOneWord },
  check: (pupil) => names.flatMap((field) => checkName(pupil, field)),
});

function checkName(pupil: PupilRecord, field: FieldKey): readonly Finding<Message>[] {
  const value = pupil.raw(field);
  if (!isOneWord(value) || isErrorValue(value)) return [];
  const text = pupil.text(field);
  if (!/^\p{L}+$/u.test(text.replace(/['’ʼ`´.\-‐‑–]/g, "")) || prefixedName.test(text)) return [];
  if (namesNobody(text) || detectLegacy(value)) return [];
  const isOfOthers = !pupil.isBlank("ethnicity") && pupil.entry("ethnicity") !== null && !usesVietnameseNames(pupil);
  // Of a parent the list does not tell the people.
  if (isOfOthers && field !== "fullName") return [];
  return [
    isOfOthers
      ? { field, message: "singleOfOthers", severity: "info", args: { value: text } }
      : { field, message: "single", args: { value: text } },
  ];
}

/** Nearly every name has a space within, which one look tells. */
function isOneWord(value: CellValue): value is string {
  return typeof value === "string" && value !== "" && !value.trimEnd().includes(" ", 1);
}
