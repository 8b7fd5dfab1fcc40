/**
 * The names in a "Tên khác" cell. Brackets part them like commas, as catalogues leave brackets open
 * (`Màn Thanh (Hang Ông (Tày Mường)`); a closing `...` is none.
 */
export function splitOtherNames(text: string): string[] {
  return text
    .split(/[,;()]/)
    .map((name) => name.trim())
    .filter((name) => /\p{L}/u.test(name));
}
