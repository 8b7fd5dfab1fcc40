import { normaliseText } from "../../text/normalise";
import { isBlank } from "../../workbook/cells";
import { suggestionReason } from "../suggestionReason";
import { defineCellRule } from "../types";

export const rule = defineCellRule({
  id: "catalogue-spelling",
  title: { vi: "Cách viết như trong danh mục", en: "Spelling of the catalogue" },
  forms: ["mau-1", "mau-2", "tot-nghiep"],
  severity: "info",
  source: {
    vi: "Cổng không phân biệt chữ hoa, chữ thường và dấu cách thừa khi so với danh mục",
    en: "The portal ignores case and extra spaces when it compares with the catalogue",
  },
  messages: {
    differs: {
      vi: "«{value}» được chấp nhận; danh mục viết «{name}». Có thể sửa cho thống nhất.",
      en: "“{value}” is accepted; the catalogue writes “{name}”. You may make it the same.",
    },
  },
  reads: (field) => field.type === "catalogue" && field.catalogue !== "district" && field.catalogue !== "commune",
  check(value, field, context) {
    if (isBlank(value) || field.catalogue === undefined || typeof value !== "string") return [];
    const lookup = context.lookUp(field.catalogue, value);
    if (lookup?.kind !== "found" || lookup.isVerbatim) return [];
    // White space is the business of `extra-spaces` and `invisible-characters`.
    if (normaliseText(value) === normaliseText(lookup.entry.name)) return [];
    return [
      {
        field: field.key,
        message: "differs",
        args: { value, name: lookup.entry.name },
        proposals: [{ value: lookup.entry.name, reason: suggestionReason("spelling"), isSure: true }],
      },
    ];
  },
});
