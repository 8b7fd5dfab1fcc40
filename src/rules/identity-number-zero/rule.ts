import { identityConflicts, parseIdentityNumber } from "../../text/identityNumber";
import type { CellValue } from "../../workbook/types";
import { sexOf } from "../sexOf";
import { defineRowRule } from "../types";

const fullLength = 12;

export const rule = defineRowRule({
  id: "identity-number-zero",
  title: { vi: "Số định danh mất số 0 ở đầu", en: "Identity numbers without their first zero" },
  forms: ["mau-1"],
  severity: "warning",
  source: {
    vi: "TT 07/2016/TT-BCA, Phụ lục 1: ba chữ số đầu là mã tỉnh, bắt đầu bằng 0; ô kiểu số của Excel bỏ số 0 đó",
    en: "Circular 07/2016/TT-BCA, annex 1: the first three digits are the province's code, which begins with 0; a number cell drops it",
  },
  messages: {
    agrees: {
      vi: "Số định danh {value} thiếu số 0 ở đầu; {number} khớp giới tính và năm sinh. Hãy ghi đủ 12 chữ số, kiểu chữ.",
      en: "The identity number {value} lacks its first zero; {number} agrees with sex and birth year. Enter all 12 digits as text.",
    },
    perhaps: {
      vi: "Số định danh {value} có lẽ thiếu số 0 ở đầu ({number}), nhưng chưa đối chiếu được giới tính và năm sinh. Hãy xem lại.",
      en: "The identity number {value} may lack its first zero ({number}), but sex and birth year do not confirm it. Check it.",
    },
  },
  reads: ["identityNumber", "sex", "birthDate"],
  suspects: { fields: ["identityNumber"], isSuspect: isOfOtherLength },
  check(pupil) {
    const value = pupil.raw("identityNumber");
    if (!isOfOtherLength(value)) return [];
    const parsed = parseIdentityNumber(value);
    if (parsed.kind !== "fixable" || parsed.reason !== "lostLeadingZero" || parsed.citizen === null) return [];
    const sex = sexOf(pupil);
    const birthYear = pupil.year("birthDate") ?? undefined;
    const isConfirmed =
      sex !== undefined &&
      birthYear !== undefined &&
      identityConflicts({ parsed: parsed.citizen, sex, birthYear }).length === 0;
    return [
      {
        field: "identityNumber",
        message: isConfirmed ? "agrees" : "perhaps",
        args: { value: String(value).trim(), number: parsed.number },
        proposals: [
          {
            value: parsed.number,
            numberFormat: "@",
            reason: { vi: "thêm số 0 đã mất, kiểu chữ", en: "with the zero that was lost, as text" },
            isSure: isConfirmed,
          },
        ],
      },
    ];
  },
});

function isOfOtherLength(value: CellValue): boolean {
  return value !== "" && !(typeof value === "string" && value.length === fullLength);
}
