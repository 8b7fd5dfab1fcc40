import { isBlank } from "../../workbook/cells";
import { isCatalogueText } from "../isCatalogueText";
import { defineCellRule } from "../types";

export const rule = defineCellRule({
  id: "decomposed-letters",
  title: { vi: "Chữ Việt dựng sẵn", en: "Precomposed letters" },
  forms: ["mau-1", "mau-2", "tot-nghiep"],
  passesPlainValues: () => Infinity,
  severity: "info",
  source: {
    vi: "TCVN 6909:2001: chữ Việt mã hóa dạng dựng sẵn",
    en: "TCVN 6909:2001: Vietnamese is encoded in precomposed letters",
  },
  messages: {
    found: {
      vi: "Chữ có dấu trong ô này ghép từ chữ và dấu rời (Unicode tổ hợp). Nên đổi sang dựng sẵn.",
      en: "Letters and marks of this cell are separate characters. Better compose them.",
    },
  },
  reads: () => true,
  check(value, field, context) {
    if (typeof value !== "string" || isBlank(value) || isCatalogueText(value, field, context)) return [];
    const composed = value.normalize("NFC");
    if (composed === value) return [];
    return [
      {
        field: field.key,
        message: "found",
        proposals: [
          {
            value: composed,
            reason: { vi: "cùng chữ, dạng dựng sẵn", en: "the same letters, composed" },
            isSure: true,
          },
        ],
      },
    ];
  },
});
