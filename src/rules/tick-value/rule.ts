import { fieldName } from "../../forms/fieldName";
import { outcomeColumns, outcomeInWords, readTick, saysTickInWords } from "../../forms/readTick";
import type { FieldKey } from "../../forms/types";
import { isErrorValue } from "../errorValues";
import { defineCellRule } from "../types";

const outcomes: ReadonlySet<FieldKey> = new Set<FieldKey>(outcomeColumns);

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
    word: {
      vi: "Cột {field} chỉ ghi x hoặc để trống; «{value}» nên thay bằng {mark}.",
      en: "Column {field} takes x or nothing; better {mark} than “{value}”.",
    },
  },
  reads: (field) => field.type === "tick",
  check(value, field) {
    if (isErrorValue(value)) return [];
    const args = { field: fieldName(field), value: String(value).trim() };
    const isTicked = readTick(field.key, value);
    // Of an outcome in another's column `outcome-word` speaks, which sees the row.
    if (isTicked !== true && outcomes.has(field.key) && outcomeInWords(value) !== null) return [];
    if (isTicked === null) return [{ field: field.key, message: "unknown", args }];
    // How the portal reads such a word was not found: it may take any text for a tick, or none.
    if (!saysTickInWords(field.key, value)) return [];
    const mark = isTicked ? { vi: "x", en: "x" } : { vi: "ô trống", en: "an empty cell" };
    const reason = { vi: "dấu mà cột này dùng", en: "the column's own mark" };
    const proposals = [{ value: isTicked ? "x" : "", reason, isSure: true }];
    return [{ field: field.key, message: "word", severity: "info", args: { ...args, mark }, proposals }];
  },
});
