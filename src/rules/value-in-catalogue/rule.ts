import type { CatalogueId, Suggestion } from "../../catalogues/types";
import { matchKey, normaliseText } from "../../text/normalise";
import { isBlank } from "../../workbook/cells";
import { isErrorValue } from "../errorValues";
import { suggestedBecause } from "../suggestionReason";
import { defineCellRule, type Proposal } from "../types";

/** District and commune depend on the row's province and district: a rule of their own. */
const byParent: readonly CatalogueId[] = ["district", "commune", "class"];

/**
 * Catalogues whose values were found as the portal's own. Of the others we hold later editions only, so a value
 * missing from the built-in list is no more than doubtful; the workbook's own sheet always decides.
 */
const certainBuiltIn: readonly CatalogueId[] = ["sex", "pupilStatus", "leavingReason", "ethnicity", "province"];

export const rule = defineCellRule({
  id: "value-in-catalogue",
  title: { vi: "Giá trị có trong danh mục", en: "Values of the catalogue" },
  forms: ["mau-1", "mau-2", "tot-nghiep"],
  severity: "error",
  source: {
    vi: "Hướng dẫn của tệp mẫu: chỉ chép giá trị từ trang danh mục; giá trị khác danh mục sẽ báo lỗi",
    en: "The template's guide: copy values from the catalogue sheets; any other value is refused",
  },
  messages: {
    unknown: {
      vi: "«{value}» không có trong {catalogue}. Hãy chọn đúng một giá trị của danh mục.",
      en: "“{value}” is not in the {catalogue}. Choose one of its values.",
    },
    code: {
      vi: "«{value}» là mã; ô này phải ghi tên trong {catalogue}: «{name}».",
      en: "“{value}” is a code; this cell takes the name from the {catalogue}: “{name}”.",
    },
    otherwise: {
      vi: "«{value}» trong {catalogue} ghi là «{name}». Hãy ghi đúng như danh mục.",
      en: "“{value}” is “{name}” in the {catalogue}. Write it as the catalogue does.",
    },
    former: {
      vi: "«{value}» là đơn vị cũ, từ 1/7/2025 thuộc «{name}». Hãy ghi đơn vị mới theo {catalogue}.",
      en: "“{value}” is a former unit, since 1 July 2025 part of “{name}”. Enter the new one of the {catalogue}.",
    },
  },
  reads: (field) => field.type === "catalogue" && field.catalogue !== undefined && !byParent.includes(field.catalogue),
  check(value, field, context) {
    if (isBlank(value) || isErrorValue(value) || field.catalogue === undefined) return [];
    const text = normaliseText(String(value));
    const lookup = context.lookUp(field.catalogue, text);
    if (lookup?.kind !== "unknown" || !lookup.isComplete) return [];
    const isOwnSheet = context.isFromWorkbook(field.catalogue);
    const [first] = lookup.suggestions;
    // Whether a list of today may keep a name of the birth certificate, only the book's own sheet can say.
    const isFormer = first?.reason === "successor";
    const isCertain = isOwnSheet || (certainBuiltIn.includes(field.catalogue) && !isFormer);
    const catalogue = context.catalogueName(field.catalogue);
    const isNamedOtherwise = lookup.isSure && first?.reason === "otherName";
    const isCode = first?.reason === "code" && lookup.suggestions.length === 1;
    return [
      {
        field: field.key,
        message: isFormer ? "former" : isCode ? "code" : isNamedOtherwise ? "otherwise" : "unknown",
        severity: isCertain ? "error" : "warning",
        args: { value: text, catalogue, name: first?.entry.name ?? "" },
        proposals: proposals(lookup.suggestions, lookup.isSure),
      },
    ];
  },
});

function proposals(suggestions: readonly Suggestion[], isSure: boolean): Proposal[] {
  const seen = new Set<string>();
  return suggestions
    .filter(({ entry }) => !seen.has(matchKey(entry.name)) && seen.add(matchKey(entry.name)))
    .map(({ entry, reason }, place) => ({
      value: entry.name,
      ...suggestedBecause(reason),
      isSure: isSure && place === 0,
    }));
}
