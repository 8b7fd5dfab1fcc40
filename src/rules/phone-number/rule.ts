import { isBlank } from "../../workbook/cells";
import { isRepeatedDigits, parsePhone } from "../../text/phone";
import { isErrorValue } from "../errorValues";
import { defineCellRule } from "../types";

/** Ten digits of the series that have always been mobile: nothing to take apart. */
const usualMobile = /^09\d{8}$/;

export const rule = defineCellRule({
  id: "phone-number",
  title: { vi: "Số điện thoại", en: "Telephone numbers" },
  forms: ["mau-1"],
  severity: "warning",
  source: {
    vi: "Biểu mẫu nhập của CSDL ngành: 10 chữ số bắt đầu bằng 03, 05, 07, 08, 09; đầu số 01x (11 chữ số) còn dùng đến 14/11/2018",
    en: "Entry form of the national database: ten digits from 03, 05, 07, 08, 09; eleven digits from 01x until 14 November 2018",
  },
  messages: {
    invalid: {
      vi: "«{value}» không phải số điện thoại Việt Nam. Hãy xem lại từng chữ số.",
      en: "“{value}” is no Vietnamese telephone number. Check its digits.",
    },
    form: {
      vi: "«{value}» cần viết liền, bắt đầu bằng số 0: {number}.",
      en: "“{value}” is written without spaces, from the 0 on: {number}.",
    },
    several: {
      vi: "Ô có nhiều số điện thoại: «{value}». Hãy giữ một số liên hệ.",
      en: "There are several numbers: “{value}”. Keep one.",
    },
    repeated: {
      vi: "«{value}» giống số gõ cho có. Hãy xem lại.",
      en: "“{value}” looks made up. Check it.",
    },
  },
  reads: (field) => field.type === "phone",
  check(value, field) {
    if (isBlank(value) || isErrorValue(value)) return [];
    if (typeof value === "string" && usualMobile.test(value) && !isRepeatedDigits(value)) return [];
    const phone = parsePhone(value);
    const shown = String(value).trim();
    switch (phone.kind) {
      case "blank":
        return [];
      case "invalid":
        return [{ field: field.key, message: "invalid", args: { value: shown } }];
      case "two":
        return [
          {
            field: field.key,
            message: "several",
            severity: "info",
            args: { value: shown },
            proposals: phone.numbers.map((number) => ({
              value: number,
              numberFormat: "@",
              reason: { vi: "giữ số này", en: "keep this one" },
              isSure: false,
            })),
          },
        ];
      case "fixable":
        return [
          {
            field: field.key,
            message: "form",
            args: { value: shown, number: phone.number },
            proposals: [
              {
                value: phone.number,
                numberFormat: "@",
                reason: { vi: "cùng số, viết đủ và liền", en: "the same number, in full" },
                // Beside words or a guessed letter a person should look.
                isSure: phone.reason !== "words" && phone.reason !== "letters",
              },
            ],
          },
        ];
      case "valid":
        if (!isRepeatedDigits(phone.number)) return [];
        return [{ field: field.key, message: "repeated", severity: "info", args: { value: shown } }];
    }
  },
});
