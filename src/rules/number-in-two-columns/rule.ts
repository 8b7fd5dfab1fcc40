import { fieldName } from "../../forms/fieldName";
import type { FieldKey } from "../../forms/types";
import { digitsOnly } from "../../text/numberText";
import type { CellValue } from "../../workbook/types";
import { defineRowRule, type PupilRecord } from "../types";

/** Numbers of different things, which never agree: a column pasted into another. */
const pairs = [
  ["identityNumber", "pupilCode"],
  ["idCardNumber", "pupilCode"],
  ["phone", "identityNumber"],
  ["phone", "idCardNumber"],
  ["phone", "pupilCode"],
  ["fatherPhone", "identityNumber"],
  ["motherPhone", "identityNumber"],
] as const satisfies readonly (readonly [FieldKey, FieldKey])[];

export const rule = defineRowRule({
  id: "number-in-two-columns",
  title: { vi: "Cùng một số ở hai cột khác nghĩa", en: "One number in two columns" },
  forms: ["mau-1"],
  severity: "warning",
  source: {
    vi: "Đối chiếu của Sổ Sạch: mã học sinh, số định danh và số điện thoại không thể là một số",
    en: "Sổ Sạch's own comparison: pupil code, identity number and telephone are never one number",
  },
  messages: {
    same: {
      vi: "{field} «{value}» giống hệt {other}. Một trong hai cột đã dán nhầm.",
      en: "{field} “{value}” is the same as {other}. One of the two was pasted by mistake.",
    },
  },
  reads: [...new Set(pairs.flat())],
  check(pupil) {
    // One number in three columns is told once.
    const same = pairs.find(([one, other]) => areSame(pupil, one, other));
    if (!same) return [];
    const [field, other] = same;
    const args = {
      field: fieldName(pupil.field(field)),
      other: fieldName(pupil.field(other)),
      value: pupil.text(field),
    };
    return [{ field, message: "same", args, related: [pupil.ref(other)] }];
  },
});

function areSame(pupil: PupilRecord, field: FieldKey, other: FieldKey): boolean {
  const value = pupil.raw(field);
  if (value === "") return false;
  const beside = pupil.raw(other);
  if (beside === "" || lastSignOf(value) !== lastSignOf(beside)) return false;
  const digits = digitsOnly(String(value));
  return digits !== "" && digits === digitsOnly(String(beside));
}

/** Code of the last character, which tells most numbers apart and spares the reading of their digits. */
function lastSignOf(value: CellValue): number {
  const text = typeof value === "string" ? value : String(value);
  return text.charCodeAt(text.length - 1);
}
