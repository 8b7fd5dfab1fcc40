import { cleanSpaces, findExtraSpaces, findInvisible } from "../../text/invisibleCharacters";
import { isBlank } from "../../workbook/cells";
import { isCatalogueText } from "../isCatalogueText";
import { defineCellRule } from "../types";

export const rule = defineCellRule({
  id: "extra-spaces",
  title: { vi: "Dấu cách thừa", en: "Extra spaces" },
  forms: ["mau-1", "mau-2", "tot-nghiep"],
  passesPlainValues: () => Infinity,
  severity: "info",
  source: {
    vi: "Cổng bỏ dấu cách thừa khi so danh mục, nhưng họ tên và địa chỉ được lưu nguyên như trong ô",
    en: "The portal drops extra spaces when it matches catalogues, but stores names and addresses as they stand",
  },
  messages: {
    found: {
      vi: "Ô có dấu cách thừa ở đầu, cuối hoặc giữa. Nên bỏ đi.",
      en: "There are extra spaces before, after or inside. Remove them.",
    },
  },
  // A mark with spaces is a text, which `mark-value` turns into a number.
  reads: (field) => field.type !== "serial" && field.type !== "mark",
  check(value, field, context) {
    if (typeof value !== "string" || isBlank(value) || isCatalogueText(value, field, context)) return [];
    // Spaces of other kinds go away with the invisible characters, in one fix.
    if (findExtraSpaces(value).length === 0 || findInvisible(value).length > 0) return [];
    return [
      {
        field: field.key,
        message: "found",
        proposals: [
          { value: cleanSpaces(value), reason: { vi: "bỏ dấu cách thừa", en: "without them" }, isSure: true },
        ],
      },
    ];
  },
});
