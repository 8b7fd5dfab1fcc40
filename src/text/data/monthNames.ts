/**
 * Months as Excel writes them in words: `d-mmm-yy` in an English and in a Vietnamese Windows (`05-Thg7-11`), and spelt
 * out. Compared without marks and case; the Vietnamese forms with a number are read by pattern in `date.ts`.
 */
export const englishMonths: readonly (readonly string[])[] = [
  ["jan", "january"],
  ["feb", "february"],
  ["mar", "march"],
  ["apr", "april"],
  ["may"],
  ["jun", "june"],
  ["jul", "july"],
  ["aug", "august"],
  ["sep", "sept", "september"],
  ["oct", "october"],
  ["nov", "november"],
  ["dec", "december"],
];
