import { fillIn, type Language } from "../../text/bilingual";
import { en } from "./en";
import { vi, type StringKey } from "./vi";

export type { StringKey } from "./vi";

export type TextArguments = Readonly<Record<string, string | number>>;

export type Translate = (key: StringKey, args?: TextArguments) => string;

const dictionaries: Readonly<Record<Language, Readonly<Record<StringKey, string>>>> = { vi, en };
const numberLocales: Readonly<Record<Language, string>> = { vi: "vi-VN", en: "en-GB" };

const numberFormats: Readonly<Record<Language, Intl.NumberFormat>> = {
  vi: new Intl.NumberFormat(numberLocales.vi),
  en: new Intl.NumberFormat(numberLocales.en),
};

/** The arguments with their numbers as the language writes them. */
export function withWrittenNumbers(args: TextArguments, language: Language): Record<string, string> {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      typeof value === "number" ? numberFormats[language].format(value) : value,
    ]),
  );
}

/** The pane's texts in one language; numbers among the arguments are written as that language writes them. */
export function translator(language: Language): Translate {
  const dictionary = dictionaries[language];
  return (key, args = {}) => fillIn(dictionary[key], withWrittenNumbers(args, language), language);
}
