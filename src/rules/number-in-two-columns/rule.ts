import { fieldName } from "../../forms/fieldName";
import type { FieldKey } from "../../forms/types";
import { digitsOnly } from "../../text/numberText";
import { defineRowRuleOfParts, type PupilRecord } from "../types";

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

export const rule = defineRowRuleOfParts({
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
  parts: pairs.map(([field, other], place) => (pupil) => {
    // One number in three columns is told once.
    if (!areSame(pupil, field, other) || pairs.slice(0, place).some(([one, two]) => areSame(pupil, one, two)))
      return [];
    const args = {
      field: fieldName(pupil.field(field)),
      other: fieldName(pupil.field(other)),
      value: pupil.text(field),
    };
    return [{ field, message: "same", args, related: [pupil.ref(other)] }];
  }),
});

function areSame(pupil: PupilRecord, field: FieldKey, other: FieldKey): boolean {
  // Spares nearly every pupil the reading of digits.
  if (pupil.isBlank(field) || pupil.isBlank(other) || pupil.lastSign(field) !== pupil.lastSign(other)) return false;
  const digits = digitsOnly(pupil.text(field));
  return digits !== "" && digits === digitsOnly(pupil.text(other));
}
