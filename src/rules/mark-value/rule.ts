import { fieldName } from "../../forms/fieldName";
import { readLevel } from "../../forms/readLevel";
import type { FieldDefinition } from "../../forms/types";
import { formatTenths, parseMark, type ParsedMark } from "../../text/mark";
import type { CellValue } from "../../workbook/types";
import { isDayInMark } from "../dateInMark";
import { isErrorValue } from "../errorValues";
import { mayBeExempt } from "../exemption";
import { disabledMessage, goneMessage, saidOfPupil } from "../gone";
import { judgingOf } from "../judgingOf";
import { defineCellRule, type Proposal, type RuleContext } from "../types";

export const rule = defineCellRule({
  id: "mark-value",
  title: { vi: "Điểm đúng thang và cách ghi", en: "Marks within the scale and well written" },
  forms: ["mau-2"],
  levels: ["C2", "C3", "TX"],
  severity: "error",
  source: {
    vi: "TT 58/2011/TT-BGDĐT, Điều 6, 8, 10; TT 22/2021, Điều 5: thang điểm 0–10, số nguyên hoặc một chữ số thập phân; môn đánh giá bằng nhận xét (Âm nhạc, Mĩ thuật, Thể dục …) ghi Đ hoặc CĐ",
    en: "Circulars 58/2011, art. 6, 8, 10; 22/2021, art. 5: marks of 0–10, whole or with one decimal; subjects judged by comment (music, fine arts, physical education …) have Đ or CĐ",
  },
  messages: {
    outOfRange: {
      vi: "Điểm {value} nằm ngoài thang 0–10. Hãy sửa lại điểm.",
      en: "Mark {value} is outside 0–10. Correct the mark.",
    },
    text: {
      vi: "«{value}» không phải là điểm. Hãy nhập số từ 0 đến 10.",
      en: "“{value}” is no mark. Enter a number of 0–10.",
    },
    textInComment: {
      vi: "«{value}» không phải là kết quả của {subject}. Hãy ghi Đ hoặc CĐ, hoặc M nếu được miễn.",
      en: "“{value}” is no result of {subject}. Enter Đ or CĐ, or M for a pupil who is exempt.",
    },
    gone: goneMessage,
    disabled: disabledMessage,
    separators: {
      vi: "«{value}» thừa dấu phẩy hoặc dấu chấm. Hãy sửa thành số.",
      en: "“{value}” has one separator too many. Change it to a number.",
    },
    tenfold: {
      vi: "Điểm {value} lớn hơn 10: có thể thiếu dấu phẩy. Hãy xem lại.",
      en: "Mark {value} is above 10: the decimal comma may be missing. Please check.",
    },
    date: {
      vi: "Ô này là ngày tháng, không phải điểm: có thể Excel đã đổi điểm thành ngày. Hãy nhập lại điểm.",
      en: "This cell is a date and no mark: Excel may have made a date of the mark. Enter the mark again.",
    },
    dateInComment: {
      vi: "Ô này là ngày tháng, không phải kết quả của {subject}. Hãy ghi Đ hoặc CĐ.",
      en: "This cell is a date and no result of {subject}. Enter Đ or CĐ.",
    },
    decimals: {
      vi: "Điểm {value} có hơn một chữ số thập phân. Hãy làm tròn đến một chữ số.",
      en: "Mark {value} has more than one decimal. Round it to one.",
    },
    asText: {
      vi: "Điểm «{value}» đang là chữ nên Excel không tính được. Hãy đổi thành số.",
      en: "Mark “{value}” is text, so Excel cannot count with it. Change it to a number.",
    },
    commentInScored: {
      vi: "{subject} được cho điểm, không ghi «{value}». Hãy nhập điểm.",
      en: "{subject} is scored; “{value}” is no mark. Enter the mark.",
    },
    markInComment: {
      vi: "{subject} được nhận xét Đ hoặc CĐ, không cho điểm {value}. Hãy ghi Đ hoặc CĐ.",
      en: "{subject} is judged Đ or CĐ and has no mark such as {value}. Enter Đ or CĐ.",
    },
    commentSpelling: {
      vi: "«{value}» nên ghi là {expected}.",
      en: "“{value}” is usually written {expected}.",
    },
    exemptScored: {
      vi: "{subject} không thuộc các môn được miễn học. Hãy xem lại «{value}».",
      en: "{subject} is none of the subjects that a pupil is exempt from. Check “{value}”.",
    },
  },
  reads: (field) => field.type === "mark" && !field.key.startsWith("test."),
  check(value, field, context) {
    if (isErrorValue(value)) return [];
    const mark = parseMark(value, { date1904: context.date1904 });
    const judging = judgingOf(field, context);
    const isComment = judging === "comment";
    const said = mark.kind === "text" ? saidOfPupil(value) : null;
    if (!said && isWordOfVnen(mark, isComment, value, context)) return [];
    const finding: Found | null =
      mark.kind === "outOfRange" && isDayInMark(mark.value, context)
        ? { message: isComment ? "dateInComment" : "date" }
        : (said ??
          (isComment
            ? inCommentSubject(mark)
            : judging === null && mark.kind === "comment"
              ? null
              : inScoredSubject(mark, field)));
    if (!finding) return [];
    const args = { value: shown(mark, value), subject: fieldName(field), expected: finding.expected ?? "" };
    const { message, severity, proposals } = finding;
    return [{ field: field.key, message, args, ...(severity && { severity }), ...(proposals && { proposals }) }];
  },
});

/**
 * Classes of VNEN judge by words, whatever the subject. A cell is looked at without its class: where only some classes of
 * a sheet are theirs, the words of their scale pass here, and `vnen-word` tells them in the other classes.
 */
function isWordOfVnen(
  mark: ParsedMark,
  isComment: boolean,
  value: CellValue,
  { isVnen, vnenClasses }: RuleContext,
): boolean {
  const isWord = isComment || mark.kind === "text" || mark.kind === "comment";
  return isWord && (isVnen || (vnenClasses.length > 0 && readLevel("learning", value).kind === "value"));
}

interface Found {
  readonly message:
    | "outOfRange"
    | "text"
    | "textInComment"
    | "dateInComment"
    | "gone"
    | "disabled"
    | "separators"
    | "tenfold"
    | "date"
    | "decimals"
    | "asText"
    | "commentInScored"
    | "markInComment"
    | "commentSpelling"
    | "exemptScored";
  readonly severity?: "warning" | "info";
  readonly proposals?: readonly Proposal[];
  readonly expected?: string;
}

function inScoredSubject(mark: ParsedMark, field: FieldDefinition): Found | null {
  switch (mark.kind) {
    case "blank":
    case "none":
      return null;
    case "exempt":
      if (mayBeExempt(field.subject)) return null;
      return { message: "exemptScored", severity: "warning" };
    case "comment":
      return { message: "commentInScored" };
    case "mark":
      // Exports write whole columns so: every program reads them, Excel alone does not count with them.
      return mark.isPlain ? null : { message: "asText", severity: "info", proposals: [asNumber(mark.tenths, true)] };
    case "meant":
      return meantMark(mark);
    case "decimals":
      return {
        message: "decimals",
        severity: "warning",
        proposals: [asNumber(Math.floor(mark.value * 10 + 0.5), false)],
      };
    case "outOfRange":
    case "text":
      return { message: mark.kind };
  }
}

function meantMark({ tenths, why }: Extract<ParsedMark, { kind: "meant" }>): Found {
  if (why === "separators") return { message: "separators", proposals: [asNumber(tenths, true)] };
  return { message: why, proposals: [asNumber(tenths, false)] };
}

function inCommentSubject(mark: ParsedMark): Found | null {
  switch (mark.kind) {
    case "blank":
    case "none":
    case "exempt":
      return null;
    case "comment": {
      if (mark.isPlain) return null;
      const expected = mark.isPassed ? "Đ" : "CĐ";
      const reason = { vi: "cách ghi của mẫu", en: "as the form has it" };
      return {
        message: "commentSpelling",
        severity: "info",
        expected,
        proposals: [{ value: expected, reason, isSure: true }],
      };
    }
    case "text":
      return { message: "textInComment" };
    case "meant":
      return { message: mark.why === "date" ? "dateInComment" : "markInComment" };
    default:
      return { message: "markInComment" };
  }
}

function asNumber(tenths: number, isSure: boolean): Proposal {
  return {
    value: tenths / 10,
    reason: {
      vi: isSure ? "cùng một điểm, ghi thành số" : "có thể là điểm này",
      en: isSure ? "the same mark, as a number" : "perhaps this mark",
    },
    isSure,
    numberFormat: "General",
  };
}

function shown(mark: ParsedMark, value: string | number | boolean): string {
  if (mark.kind === "mark" && mark.isPlain) return formatTenths(mark.tenths);
  return String(value).replace(".", typeof value === "number" ? "," : ".");
}
