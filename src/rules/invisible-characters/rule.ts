import { cleanSpaces, findInvisible, removeSoftHyphens } from "../../text/invisibleCharacters";
import { detectLegacy } from "../../text/legacyEncoding";
import { isBlank } from "../../workbook/cells";
import { isCatalogueText } from "../isCatalogueText";
import { defineCellRule } from "../types";

export const rule = defineCellRule({
  id: "invisible-characters",
  title: { vi: "Ký tự không nhìn thấy", en: "Invisible characters" },
  forms: ["mau-1", "mau-2", "tot-nghiep"],
  passesPlainValues: () => Infinity,
  severity: "warning",
  source: {
    vi: "Phần so khớp của cổng không bỏ ký tự độ rộng 0; dấu cách đặc biệt thì được lưu nguyên vào họ tên, địa chỉ",
    en: "The portal's matching does not drop characters of no width; other kinds of spaces are stored with names and addresses",
  },
  messages: {
    found: {
      vi: "Ô có {count} ký tự không nhìn thấy ({names}), thường theo vào khi chép từ trang web. Nên bỏ đi.",
      en: "The cell holds {count} invisible character(s) ({names}), mostly copied along from a web page. Remove them.",
    },
  },
  reads: () => true,
  check(value, field, context) {
    if (typeof value !== "string" || isBlank(value) || isCatalogueText(value, field, context)) return [];
    const all = findInvisible(value);
    if (all.length === 0) return [];
    // A soft hyphen is the letter ư of a TCVN3 text: not to be taken away there.
    const isLetter = detectLegacy(value) !== null;
    const found = isLetter ? all.filter((character) => character.stands !== "letter") : all;
    if (found.length === 0) return [];
    const cleaned = cleanSpaces(isLetter ? value : removeSoftHyphens(value));
    const names = (language: "vi" | "en") =>
      [...new Set(found.map((character) => character.name[language]))].join(", ");
    return [
      {
        field: field.key,
        message: "found",
        args: { count: found.length, names: { vi: names("vi"), en: names("en") } },
        proposals: [{ value: cleaned, reason: { vi: "bỏ ký tự không nhìn thấy", en: "without them" }, isSure: true }],
      },
    ];
  },
});
