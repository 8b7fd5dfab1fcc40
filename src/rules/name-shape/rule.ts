import { detectLegacy } from "../../text/legacyEncoding";
import { describeName, isUsualName, properCase } from "../../text/personName";
import { namesNobody } from "../../text/placeholder";
import { isBlank } from "../../workbook/cells";
import { isErrorValue } from "../errorValues";
import { defineCellRule, type Proposal } from "../types";

/** A full name of Cơ-ho, Mạ, Ê-đê in one word: `K'Brể`, `H'Mi`. */
const prefixedName = /^\p{L}{1,2}['’ʼ]\p{L}+$/u;

const noName: readonly Proposal[] = [
  { value: "", reason: { vi: "không có tên", en: "there is no name" }, isSure: false },
];

/** `Trần Văn Bé (chết)`, `Lê Thị Hoa(A)`, `Nguyễn Văn Hòa - mất`. */
const remark = /\s*(?:\([^()]*\)|\[[^[\]]*\]|\s[-–/]\s.*)$/u;

export const rule = defineCellRule({
  id: "name-shape",
  title: { vi: "Họ tên viết đúng kiểu", en: "Shape of names" },
  forms: ["mau-1"],
  severity: "warning",
  source: {
    vi: "Hồ sơ học sinh ghi họ tên theo giấy khai sinh: họ, chữ đệm và tên, không chữ số, không ký hiệu",
    en: "Records give the name of the birth certificate: family, middle and given name, no digits or signs",
  },
  messages: {
    notText: {
      vi: "{value} là số, không phải họ tên.",
      en: "{value} is a number, no name.",
    },
    nobody: {
      vi: "«{value}» không phải họ tên, cổng sẽ lưu như tên người. Không có thì để trống.",
      en: "“{value}” is no name, yet the portal keeps it as one. Where there is none, leave the cell empty.",
    },
    signs: {
      vi: "Họ tên «{value}» có «{signs}». Hãy bỏ chữ số, ký hiệu không có trong giấy khai sinh.",
      en: "The name “{value}” holds “{signs}”. Remove digits and signs that the birth certificate does not have.",
    },
    single: {
      vi: "Họ tên «{value}» chỉ có một tiếng. Hãy ghi đủ họ và tên.",
      en: "The name “{value}” is one word. Enter family and given name.",
    },
    allCapitals: {
      vi: "Họ tên «{value}» viết hoa toàn bộ. Nên viết hoa chữ đầu mỗi tiếng.",
      en: "The name “{value}” is all capitals. Only the first letter of each word should be.",
    },
    otherCapitals: {
      vi: "Họ tên «{value}» viết hoa chưa đúng kiểu. Nên viết hoa chữ đầu mỗi tiếng.",
      en: "The capitals of “{value}” are unusual. Each word should begin with one.",
    },
  },
  reads: (field) => field.type === "name",
  check(value, field) {
    if (isBlank(value) || isErrorValue(value)) return [];
    if (typeof value !== "string") return [{ field: field.key, message: "notText", args: { value: String(value) } }];
    if (namesNobody(value)) {
      return [{ field: field.key, message: "nobody", args: { value: value.trim() }, proposals: noName }];
    }
    if (isUsualName(value)) return [];
    // Signs and capitals of such a text are letters of another font.
    if (detectLegacy(value)) return [];
    const name = describeName(value);
    const args = { value: value.trim() };
    const strange = [...name.digits, ...name.signs];
    if (strange.length > 0) {
      const proposals = withoutRemark(name.text);
      return [{ field: field.key, message: "signs", args: { ...args, signs: strange.join(" ") }, proposals }];
    }
    if (name.syllables.length === 1 && !prefixedName.test(value.trim()))
      return [{ field: field.key, message: "single", args }];
    if (name.caseShape === "proper") return [];
    return [
      {
        field: field.key,
        message: name.caseShape === "allUpper" ? "allCapitals" : "otherCapitals",
        severity: "info",
        args,
        proposals: [
          {
            value: properCase(value),
            reason: { vi: "viết hoa chữ đầu mỗi tiếng", en: "a capital for each word" },
            isSure: false,
          },
        ],
      },
    ];
  },
});

/** The name before a remark; none where it would not be a name either. */
function withoutRemark(text: string): readonly Proposal[] {
  const value = text.replace(remark, "");
  if (value === text || !isUsualName(value)) return [];
  return [{ value, reason: { vi: "bỏ phần ghi thêm", en: "without the remark" }, isSure: false }];
}
