import { fieldName } from "../../forms/fieldName";
import { normaliseText } from "../../text/normalise";
import { defineCellRule } from "../types";

/** A sign that begins a formula, before something to reckon with: a lone dash is a way to write nothing. */
const formulaStart = /^\s*[=+@-][=+@\-\s]*(?=[\p{L}\p{N}(])/u;

export const rule = defineCellRule({
  id: "formula-like-text",
  title: { vi: "Chữ bắt đầu như công thức", en: "Text that begins like a formula" },
  forms: ["mau-1", "mau-2", "tot-nghiep"],
  passesPlainValues: () => Infinity,
  severity: "info",
  source: {
    vi: "Excel hiểu ô bắt đầu bằng = + - @ là công thức khi gõ hoặc dán lại",
    en: "Excel takes a cell that begins with = + - @ for a formula when it is typed or pasted again",
  },
  messages: {
    formula: {
      vi: "{field} «{value}» là chữ nhưng bắt đầu như công thức; dán sang chỗ khác có thể thành lỗi. Hãy ghi lại giá trị.",
      en: "{field} “{value}” is text that begins like a formula; pasted elsewhere it may break. Enter the value itself.",
    },
    sign: {
      vi: "{field} «{value}» bắt đầu bằng dấu; khi dán lại Excel có thể hiểu là công thức. Nên bỏ dấu ở đầu.",
      en: "{field} “{value}” begins with a sign; pasted again, Excel may take it for a formula. Better drop the sign.",
    },
  },
  // Of a phone number the + is the country's; signs in other names are said by `name-shape`.
  reads: (field) => field.type === "name" || field.type === "text" || field.type === "code",
  check(value, field) {
    if (typeof value !== "string") return [];
    const start = formulaStart.exec(value)?.[0];
    if (start === undefined) return [];
    const isFormula = /[=@]/.test(start);
    if (field.type === "name" && /[=+@]/.test(start)) return [];
    const rest = normaliseText(value.slice(start.length));
    return [
      {
        field: field.key,
        message: isFormula ? "formula" : "sign",
        severity: isFormula ? "warning" : "info",
        args: { field: fieldName(field), value: normaliseText(value) },
        proposals: isFormula
          ? []
          : [{ value: rest, reason: { vi: "bỏ dấu ở đầu", en: "without the sign" }, isSure: false, numberFormat: "@" }],
      },
    ];
  },
});
