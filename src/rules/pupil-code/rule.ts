import { parsePupilCode } from "../../text/pupilCode";
import { isBlank } from "../../workbook/cells";
import { isErrorValue } from "../errorValues";
import { defineCellRule, type Proposal } from "../types";

export const rule = defineCellRule({
  id: "pupil-code",
  title: { vi: "Mã học sinh (mã định danh của Bộ)", en: "Pupil codes of the Ministry" },
  forms: ["mau-1", "mau-2", "tot-nghiep"],
  severity: "warning",
  source: {
    vi: "Tệp xuất từ CSDL ngành: mã định danh có 10 chữ số, bắt đầu bằng mã tỉnh; học sinh mới để trống",
    en: "Exports of the national database: ten digits that begin with the province's code; empty for new pupils",
  },
  messages: {
    shape: {
      vi: "Mã «{value}» không phải mã định danh 10 chữ số của Bộ. Học sinh mới thì để trống.",
      en: "Code “{value}” is not the Ministry's ten-digit code. Leave it empty for a new pupil.",
    },
    province: {
      vi: "Mã «{value}» bắt đầu bằng số không phải mã tỉnh nào. Hãy xem lại.",
      en: "Code “{value}” begins with no province's code. Check it.",
    },
    cut: {
      vi: "Excel đã cắt mã «{value}» (dạng 8,3E+09). Hãy gõ lại mã ở dạng chữ.",
      en: "Excel cut the code “{value}” (8.3E+09). Type it again as text.",
    },
    form: {
      vi: "Mã «{value}» cần viết đủ 10 chữ số, liền: {code}.",
      en: "Code “{value}” is written in ten digits without spaces: {code}.",
    },
  },
  reads: (field) => field.key === "pupilCode",
  check(value, field) {
    if (isBlank(value) || isErrorValue(value)) return [];
    const code = parsePupilCode(value);
    const args = { value: String(value).trim() };
    switch (code.kind) {
      case "blank":
      case "valid":
        return [];
      case "fixable":
        return [
          {
            field: field.key,
            message: "form",
            args: { ...args, code: code.code },
            proposals: [
              {
                value: code.code,
                numberFormat: "@",
                reason: { vi: "cùng mã, viết đủ ở dạng chữ", en: "the same code, in full, as text" },
                isSure: code.reason === "spaces",
              },
            ],
          },
        ];
      case "invalid":
        return [
          {
            field: field.key,
            message: code.reason === "scientific" ? "cut" : code.reason === "unknownProvince" ? "province" : "shape",
            args,
            proposals: code.reason === "shape" ? withDigits(args.value) : [],
          },
        ];
    }
  },
});

/** The code with the digits that its letters look like; none where that is no code of the Ministry's either. */
function withDigits(value: string): Proposal[] {
  const code = value.replace(/[oO]/g, "0").replace(/[lI|]/g, "1");
  if (code === value || parsePupilCode(code).kind !== "valid") return [];
  const reason = { vi: "chữ O, l gõ thay số 0, 1", en: "O and l typed for 0 and 1" };
  return [{ value: code, numberFormat: "@", reason, isSure: false }];
}
