import { isBlank } from "../../workbook/cells";
import { parseIdentityNumber } from "../../text/identityNumber";
import { isErrorValue } from "../errorValues";
import { defineCellRule } from "../types";

export const rule = defineCellRule({
  id: "identity-number",
  title: { vi: "Số định danh cá nhân, CMND", en: "Identity numbers" },
  forms: ["mau-1"],
  severity: "warning",
  source: {
    vi: "NĐ 137/2015/NĐ-CP, Điều 13: số định danh cá nhân là dãy 12 chữ số; CMND cũ có 9 chữ số",
    en: "Decree 137/2015, art. 13: the personal number has 12 digits; the former identity card 9",
  },
  messages: {
    invalid: {
      vi: "«{value}» không phải số định danh 12 chữ số hay CMND 9 chữ số. Hãy xem lại từng chữ số; chưa có thì để trống.",
      en: "“{value}” is neither a 12-digit personal number nor a 9-digit card. Check the digits; leave it empty if there is none.",
    },
    cut: {
      vi: "Excel đã cắt số «{value}» (quá 15 chữ số hoặc dạng 1,23E+11). Hãy gõ lại số ở dạng chữ.",
      en: "Excel cut the number “{value}” (over 15 digits, or 1.23E+11). Type it again as text.",
    },
    form: {
      vi: "«{value}» cần viết đủ và liền: {number}.",
      en: "“{value}” is written in full and without spaces: {number}.",
    },
    province: {
      vi: "Ba chữ số đầu «{province}» của số định danh không phải mã tỉnh hay mã nước. Hãy xem lại.",
      en: "The first three digits “{province}” are no code of a province or country. Check the number.",
    },
    placeholder: {
      vi: "«{value}» không phải số định danh. Chưa có thì để trống.",
      en: "“{value}” is no identity number. Leave the cell empty if there is none.",
    },
  },
  reads: (field) => field.type === "identityNumber",
  check(value, field) {
    if (isBlank(value) || isErrorValue(value)) return [];
    const number = parseIdentityNumber(value);
    const args = { value: String(value).trim() };
    switch (number.kind) {
      case "blank":
      case "oldCard":
        return [];
      case "placeholder":
        return [
          {
            field: field.key,
            message: "placeholder",
            args,
            proposals: [{ value: "", reason: { vi: "chưa có số", en: "no number yet" }, isSure: false }],
          },
        ];
      case "invalid":
        return [
          {
            field: field.key,
            ...(isCut(number.reason)
              ? { message: "cut" as const, severity: "error" as const }
              : { message: "invalid" as const }),
            args,
          },
        ];
      case "fixable":
        // Of a personal number the row's sex and birth year decide: `identity-number-zero`.
        if (field.key === "identityNumber" && number.reason === "lostLeadingZero" && number.citizen) return [];
        return [
          {
            field: field.key,
            message: "form",
            args: { ...args, number: number.number },
            proposals: [
              {
                value: number.number,
                numberFormat: "@",
                reason: { vi: "cùng số, viết đủ ở dạng chữ", en: "the same number, in full, as text" },
                isSure: number.reason === "spaces",
              },
            ],
          },
        ];
      case "citizen":
        if (number.place !== "unknown") return [];
        return [{ field: field.key, message: "province", args: { province: number.provinceCode } }];
    }
  },
});

/** What Excel has cut cannot be a number of twelve or nine digits any more, whatever stood there. */
function isCut(reason: string): boolean {
  return reason === "scientific" || reason === "tooManyDigits";
}
