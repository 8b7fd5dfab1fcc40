import type { FieldDefinition, FieldKey } from "../../forms/types";
import { mostEncouragement, priorityPoints } from "../../regulations/graduation/upperSecondary";
import { parseMark, shownValue } from "../../text/mark";
import { parseDecimal } from "../../text/numberText";
import type { CellValue } from "../../workbook/types";
import { isErrorValue } from "../errorValues";
import { defineCellRule, type Finding, type Proposal } from "../types";

type Message = "tooMany" | "text" | "separators" | "shifted" | "date" | "asText";

export const rule = defineCellRule<Message>({
  id: "exam-points",
  title: { vi: "Điểm thi, điểm xét tốt nghiệp đúng thang", en: "Points of papers and graduation within the scale" },
  forms: ["tot-nghiep"],
  // The scale was not read in the text of the circular.
  severity: "warning",
  source: {
    vi: "TT 04/2017/TT-BGDĐT: bài thi chấm theo thang điểm 10; khuyến khích không quá 4,0 điểm, ưu tiên không quá 0,5 điểm",
    en: "Circular 04/2017: papers are marked out of 10; encouragement brings 4.0 points at most, priority 0.5",
  },
  messages: {
    tooMany: {
      vi: "Điểm {value} vượt quá {most}. Hãy xem lại.",
      en: "{value} points are more than {most}. Please check.",
    },
    text: {
      vi: "«{value}» không phải là điểm. Hãy nhập số từ 0 đến {most}.",
      en: "“{value}” is no number of points. Enter one of 0–{most}.",
    },
    separators: {
      vi: "«{value}» thừa dấu phẩy hoặc dấu chấm. Hãy sửa thành số.",
      en: "“{value}” has one separator too many. Change it to a number.",
    },
    shifted: {
      vi: "Điểm {value} lớn hơn {most}: có thể thiếu dấu phẩy. Hãy xem lại.",
      en: "{value} points are more than {most}: the decimal comma may be missing. Please check.",
    },
    date: {
      vi: "Ô này là ngày tháng, không phải điểm: Excel đã đổi điểm thành ngày. Hãy nhập lại điểm.",
      en: "This cell is a date and no mark: Excel made a date of it. Enter the points again.",
    },
    asText: {
      vi: "Điểm «{value}» đang là chữ nên Excel không tính được. Nên đổi thành số.",
      en: "“{value}” is text, so Excel cannot count with it. Better make it a number.",
    },
  },
  reads: (field) => field.type === "points",
  check(value, field, context) {
    if (isErrorValue(value)) return [];
    const found = judge(value, mostOf(field), context.date1904);
    if (!found) return [];
    const args = { value: shownValue(value), most: shownValue(mostOf(field)) };
    return [{ field: field.key, args, ...found }];
  },
});

type Found = Pick<Finding<Message>, "message" | "severity" | "proposals">;

const most: Readonly<Partial<Record<FieldKey, number>>> = {
  encouragementPoints: mostEncouragement / 100,
  priorityPoints: priorityPoints[3] / 100,
};

/** A graduation score is raised by priority, and stays within the scale all the same. */
function mostOf(field: FieldDefinition): number {
  return most[field.key] ?? 10;
}

function judge(value: CellValue, limit: number, date1904: boolean): Found | null {
  const mark = parseMark(value, { date1904 });
  switch (mark.kind) {
    case "blank":
    case "none":
      return null;
    case "mark":
      return within(mark.tenths / 10, limit) ?? asText(value, mark.tenths / 10);
    case "decimals":
      return within(mark.value, limit) ?? asText(value, mark.value);
    case "meant":
      if (mark.why === "tenfold") return { message: "shifted", proposals: points(mark.tenths / 10, limit) };
      return { message: mark.why, proposals: points(mark.tenths / 10, limit, mark.why === "separators") };
    case "outOfRange":
      return shifted(mark.value, limit);
    case "text":
      return ofText(String(value), limit);
    default:
      return absent.test(String(value).trim()) ? null : { message: "text" };
  }
}

/** Papers have two decimals: `5..25`, `12,5`. */
function ofText(text: string, limit: number): Found {
  const single = text.replace(/[.,]{2,}/, ",");
  const read = parseDecimal(single);
  if (read === null) return { message: "text" };
  if (read > limit) return { message: "tooMany" };
  return single === text ? { message: "text" } : { message: "separators", proposals: points(read, limit, true) };
}

/** No paper was sat: `M`, `Miễn` (a foreign language is exempted for a certificate). */
const absent = /^m/i;

function within(value: number, limit: number): Found | null {
  return value > limit ? { message: "tooMany" } : null;
}

function asText(value: CellValue, read: number): Found | null {
  return typeof value === "string" ? { message: "asText", severity: "info", proposals: points(read, 10, true) } : null;
}

/** 625 for 6.25: papers have up to two decimals. */
function shifted(value: number, limit: number): Found {
  const meant = value / 100;
  const isMeant = Number.isInteger(value) && value > 100 && meant <= limit;
  return isMeant ? { message: "shifted", proposals: points(meant, limit) } : { message: "tooMany" };
}

function points(value: number, limit: number, isSure = false): Proposal[] {
  if (value > limit) return [];
  const reason = isSure
    ? { vi: "cùng một điểm, ghi thành số", en: "the same points, as a number" }
    : { vi: "có thể là điểm này", en: "perhaps these points" };
  return [{ value, reason, isSure, numberFormat: "General" }];
}
