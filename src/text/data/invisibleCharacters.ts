import type { Bilingual } from "../bilingual";

/**
 * Characters that a cell can hold without showing them, or that show as a space and are none.
 *
 * Names after the Unicode Standard 15 (UnicodeData.txt; White_Space in PropList.txt). `space`: stands where a space
 * should; `nothing`: takes no room and is left out. Soft hyphen U+00AD is listed as `letter`: in text typed with a TCVN3
 * font it is the letter ư, so only who knows the encoding may remove it.
 */
export interface InvisibleCharacter {
  readonly codePoint: number;
  /** Last code point of a run that shares one name. */
  readonly to?: number;
  readonly stands: "space" | "nothing" | "letter";
  readonly name: Bilingual;
}

export const invisibleCharacters: readonly InvisibleCharacter[] = [
  { codePoint: 0x00, to: 0x08, stands: "nothing", name: { vi: "ký tự điều khiển", en: "control character" } },
  { codePoint: 0x09, stands: "space", name: { vi: "dấu tab", en: "tab" } },
  { codePoint: 0x0a, stands: "space", name: { vi: "dấu xuống dòng", en: "line break" } },
  { codePoint: 0x0b, stands: "space", name: { vi: "dấu xuống dòng (tab dọc)", en: "line break (vertical tab)" } },
  { codePoint: 0x0c, stands: "space", name: { vi: "dấu sang trang", en: "page break" } },
  { codePoint: 0x0d, stands: "space", name: { vi: "dấu xuống dòng", en: "line break" } },
  { codePoint: 0x0e, to: 0x1f, stands: "nothing", name: { vi: "ký tự điều khiển", en: "control character" } },
  { codePoint: 0x7f, to: 0x84, stands: "nothing", name: { vi: "ký tự điều khiển", en: "control character" } },
  { codePoint: 0x85, stands: "space", name: { vi: "dấu xuống dòng", en: "line break" } },
  { codePoint: 0x86, to: 0x9f, stands: "nothing", name: { vi: "ký tự điều khiển", en: "control character" } },
  { codePoint: 0xa0, stands: "space", name: { vi: "dấu cách không ngắt", en: "no-break space" } },
  { codePoint: 0xad, stands: "letter", name: { vi: "gạch nối mềm", en: "soft hyphen" } },
  { codePoint: 0x034f, stands: "nothing", name: { vi: "ký tự nối chữ ẩn", en: "combining grapheme joiner" } },
  { codePoint: 0x061c, stands: "nothing", name: { vi: "dấu chiều chữ Ả Rập", en: "Arabic letter mark" } },
  { codePoint: 0x1680, stands: "space", name: { vi: "dấu cách Ogham", en: "Ogham space" } },
  { codePoint: 0x180e, stands: "nothing", name: { vi: "dấu tách nguyên âm ẩn", en: "vowel separator" } },
  { codePoint: 0x2000, to: 0x200a, stands: "space", name: { vi: "dấu cách đặc biệt", en: "special-width space" } },
  { codePoint: 0x200b, stands: "nothing", name: { vi: "dấu cách không độ rộng", en: "zero-width space" } },
  { codePoint: 0x200c, stands: "nothing", name: { vi: "dấu tách không độ rộng", en: "zero-width non-joiner" } },
  { codePoint: 0x200d, stands: "nothing", name: { vi: "dấu nối không độ rộng", en: "zero-width joiner" } },
  { codePoint: 0x200e, stands: "nothing", name: { vi: "dấu chiều chữ trái sang phải", en: "left-to-right mark" } },
  { codePoint: 0x200f, stands: "nothing", name: { vi: "dấu chiều chữ phải sang trái", en: "right-to-left mark" } },
  { codePoint: 0x2028, to: 0x2029, stands: "space", name: { vi: "dấu xuống dòng", en: "line break" } },
  { codePoint: 0x202a, to: 0x202e, stands: "nothing", name: { vi: "dấu chiều chữ", en: "direction mark" } },
  { codePoint: 0x202f, stands: "space", name: { vi: "dấu cách hẹp không ngắt", en: "narrow no-break space" } },
  { codePoint: 0x205f, stands: "space", name: { vi: "dấu cách toán học", en: "mathematical space" } },
  { codePoint: 0x2060, stands: "nothing", name: { vi: "dấu nối từ ẩn", en: "word joiner" } },
  { codePoint: 0x2061, to: 0x2064, stands: "nothing", name: { vi: "dấu toán học ẩn", en: "invisible operator" } },
  { codePoint: 0x2066, to: 0x2069, stands: "nothing", name: { vi: "dấu chiều chữ", en: "direction mark" } },
  { codePoint: 0x3000, stands: "space", name: { vi: "dấu cách toàn khổ", en: "ideographic space" } },
  { codePoint: 0xfe00, to: 0xfe0f, stands: "nothing", name: { vi: "dấu chọn dạng chữ", en: "variation selector" } },
  { codePoint: 0xfeff, stands: "nothing", name: { vi: "dấu BOM", en: "byte order mark" } },
];
