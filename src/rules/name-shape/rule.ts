import { surnames } from "../../text/data/surnames";
import { detectLegacy } from "../../text/legacyEncoding";
import { normaliseText } from "../../text/normalise";
import { describeName, isUsualName, properCase } from "../../text/personName";
import { isVietnameseSyllable } from "../../text/syllable";
import { namesNobody } from "../../text/placeholder";
import { isBlank } from "../../workbook/cells";
import { isErrorValue } from "../errorValues";
import { defineCellRule, type Proposal } from "../types";

/** Inside a name a dot or a hyphen may stand, around it they are slips: `Võ Văn Tèo.`, `- Lê Thị Hoa`. */
const signAtEdge = /^[.\-–]+|[.\-–]+$/gu;

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
    honorific: {
      vi: "Họ tên «{value}» ghi cả cách xưng hô «{title}». Hãy chỉ ghi họ tên như giấy khai sinh.",
      en: "“{value}” holds the form of address “{title}”. Enter the name alone, as on the birth certificate.",
    },
    joined: {
      vi: "Họ tên «{value}» có hai tiếng viết liền. Hãy thêm dấu cách: {name}.",
      en: "Two words of “{value}” are written together. Put a space between them: {name}.",
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
    const titled = field.key === "fullName" ? null : addressed(value);
    if (titled) {
      const [title, name] = titled;
      const reason = { vi: `bỏ «${title}»`, en: `without “${title}”` };
      const proposals = [{ value: name, reason, isSure: false }];
      return [{ field: field.key, message: "honorific", args: { value: value.trim(), title }, proposals }];
    }
    if (isUsualName(value)) return [];
    // Signs and capitals of such a text are letters of another font.
    if (detectLegacy(value)) return [];
    const name = describeName(value);
    const args = { value: value.trim() };
    const strange = [...name.digits, ...name.signs, ...(name.text.match(signAtEdge) ?? [])];
    if (strange.length > 0) {
      const proposals = withoutRemark(name.text);
      return [{ field: field.key, message: "signs", args: { ...args, signs: strange.join(" ") }, proposals }];
    }
    if (name.caseShape === "proper") return [];
    const parted = name.text.replace(joinedWords, partJoined);
    if (parted !== name.text) {
      const reason = { vi: "thêm dấu cách giữa hai tiếng", en: "a space between two words" };
      const proposals = [{ value: properCase(parted), reason, isSure: false }];
      return [{ field: field.key, message: "joined", args: { ...args, name: properCase(parted) }, proposals }];
    }
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

/** A capital in the midst of a word, which parts two syllables of Vietnamese: `NguyễnVăn`, not `McDonald`. */
const joinedWords = /(\p{Lu}\p{Ll}+)(?=(\p{Lu}\p{Ll}+))/gu;

function partJoined(first: string, _: string, second: string): string {
  return isVietnameseSyllable(first) && isVietnameseSyllable(second) ? `${first} ` : first;
}

/** `Ông Trần Văn Ba`: Ông and Bà are family names too, but hardly before another and two names more. */
function addressed(value: string): readonly [title: string, name: string] | null {
  if (!formOfAddress.test(value)) return null;
  const [title = "", surname = "", ...others] = normaliseText(value).split(" ");
  return others.length >= 2 && familyNames.has(surname) ? [title, [surname, ...others].join(" ")] : null;
}

const formOfAddress = /^\s*(?:Ông|Bà|Anh|Chị|Cô|Chú|Bác) /;
const familyNames: ReadonlySet<string> = new Set(surnames);

/** The name before a remark; none where it would not be a name either. */
function withoutRemark(text: string): readonly Proposal[] {
  const value = text.replace(remark, "").replace(signAtEdge, "").trim();
  if (value === text || !isUsualName(value)) return [];
  return [{ value, reason: { vi: "bỏ phần ghi thêm", en: "without what was added" }, isSure: false }];
}
