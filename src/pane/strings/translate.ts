import { fillIn, type Language } from "../../text/bilingual";
import { en } from "./en";
import { vi, type StringKey } from "./vi";

export type { StringKey } from "./vi";

export type TextArguments = Readonly<Record<string, string | number>>;

export type Translate = (key: StringKey, args?: TextArguments) => string;

const dictionaries: Readonly<Record<Language, Readonly<Record<StringKey, string>>>> = { vi, en };
const numberLocales: Readonly<Record<Language, string>> = { vi: "vi-VN", en: "en-GB" };

/** The pane's texts in one language; numbers among the arguments are written as that language writes them. */
export function translator(language: Language): Translate {
  const dictionary = dictionaries[language];
  const numbers = new Intl.NumberFormat(numberLocales[language]);
  return (key, args = {}) =>
    fillIn(
      dictionary[key],
      Object.fromEntries(
        Object.entries(args).map(([name, value]) => [name, typeof value === "number" ? numbers.format(value) : value]),
      ),
      language,
    );
}
