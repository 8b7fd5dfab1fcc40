import { fieldName } from "../../forms/fieldName";
import { detectLegacy } from "../../text/legacyEncoding";
import { findLookAlikes, replaceLookAlikes } from "../../text/lookAlikes";
import { isBlank } from "../../workbook/cells";
import { catalogueOf, isCatalogueText } from "../isCatalogueText";
import { defineCellRule } from "../types";

export const rule = defineCellRule({
  id: "look-alike-letters",
  title: { vi: "Chữ trông giống chữ Việt", en: "Letters that only look Vietnamese" },
  forms: ["mau-1", "mau-2", "tot-nghiep"],
  passesPlainValues: () => Infinity,
  severity: "warning",
  source: {
    vi: "TCVN 6909:2001: Đ là U+0110, đ là U+0111; chữ Kirin, chữ Hy Lạp không thuộc chữ Việt. Cổng so chữ theo mã",
    en: "TCVN 6909:2001: Đ is U+0110, đ is U+0111; Cyrillic and Greek letters are none of Vietnamese. The portal compares codes",
  },
  messages: {
    barD: {
      vi: "{field} dùng chữ «{found}» của bảng mã khác, trông giống chữ Đ. Máy sẽ tìm không ra; nên thay bằng chữ Đ đúng.",
      en: "{field} holds “{found}”, which only looks like Đ. Searches will miss it; replace it by the real Đ.",
    },
    otherAlphabet: {
      vi: "{field} có chữ của bảng chữ cái khác trông giống chữ Việt: {found}. Hãy xem rồi thay bằng chữ Việt.",
      en: "{field} holds letters of another alphabet that look Vietnamese: {found}. Check and replace them.",
    },
  },
  // Of a tick column a lone Cyrillic х is read as x, which is what it is meant to be.
  reads: (field) => field.type !== "tick" && field.type !== "serial",
  check(value, field, context) {
    if (typeof value !== "string" || isBlank(value)) return [];
    const options = { isLatin: field.type === "code" };
    const found = findLookAlikes(value, options);
    if (found.length === 0 || isCatalogueText(value, field, context)) return [];
    // Ð is the letter é of TCVN3.
    if (detectLegacy(value)) return [];
    const catalogue = catalogueOf(field);
    if (catalogue !== undefined) {
      // A value that its catalogue refuses is reported there, with the value that is meant.
      const lookup = context.lookUp(catalogue, value);
      if (lookup?.kind === "unknown" && (lookup.isComplete || lookup.isDated)) return [];
    }
    const isBarD = found.every(({ alphabet }) => alphabet === "barD");
    const letters = [...new Set(found.map((letter) => letter.found))].join(", ");
    return [
      {
        field: field.key,
        message: isBarD ? "barD" : "otherAlphabet",
        args: { field: fieldName(field), found: letters },
        proposals: [
          {
            value: replaceLookAlikes(value, options),
            reason: { vi: "thay bằng chữ Việt cùng hình", en: "with the Vietnamese letters of the same shape" },
            // Beside Vietnamese letters Ð stands for nothing else; of another alphabet a person should look.
            isSure: isBarD,
            ...(field.type === "code" ? { numberFormat: "@" } : {}),
          },
        ],
      },
    ];
  },
});
