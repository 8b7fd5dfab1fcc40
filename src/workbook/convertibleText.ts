/**
 * True for a text that Excel turns into a number, a date or a truth value when it is written into a cell that is not of
 * text format: `01`, `5/9/2006`, `1E5`, `5-Sep`.
 */
export function isConvertibleText(text: string): boolean {
  return convertible.some((form) => form.test(text));
}

const convertible = [
  /^[\s\d.,:/%$€₫()eE-]*\d[\s\d.,:/%$€₫()eE-]*$/,
  /^(?:true|false|đúng|sai)$/i,
  // 5-Sep, Sep 5, 5 Thg 9: a day in words.
  /^(?:\d{1,4}[\s./-]*)?\p{L}{3,9}\.?[\s./-]*\d{1,4}(?:[\s.,/-]+\d{1,4})?$|^\d{1,4}[\s./-]*\p{L}{3,9}\.?$/u,
];
