import { fieldName } from "../../forms/fieldName";
import { parseTick } from "../../text/tick";
import { isErrorValue } from "../errorValues";
import { defineCellRule } from "../types";

export const rule = defineCellRule({
  id: "tick-value",
  title: { vi: "Ô đánh dấu x", en: "Tick cells" },
  forms: ["mau-1", "mau-2", "tot-nghiep"],
  severity: "warning",
  source: {
    vi: "Tệp mẫu: cột đánh dấu ghi x, không thì để trống",
    en: "The template: a tick column takes x, or nothing",
  },
  messages: {
    unknown: {
      vi: "Cột {field} chỉ ghi x hoặc để trống, không ghi «{value}».",
      en: "Column {field} takes x or nothing, not “{value}”.",
    },
  },
  reads: (field) => field.type === "tick",
  check(value, field) {
    if (isErrorValue(value) || parseTick(value) !== null) return [];
    return [{ field: field.key, message: "unknown", args: { field: fieldName(field), value: String(value).trim() } }];
  },
});
