import { useMemo } from "react";
import { fillIn, type Bilingual, type Language } from "../../text/bilingual";
import { usePane } from "../paneContext";
import type { TextArguments } from "./translate";
import { withWrittenNumbers } from "./translate";

/** The texts of one view, loaded with it: key → both languages. */
export type ViewStrings<Key extends string = string> = Readonly<Record<Key, Bilingual>>;

export type ViewTranslate<Key extends string> = (key: Key, args?: TextArguments) => string;

/** A view's own texts in one language; numbers among the arguments are written as that language writes them. */
export function viewTranslator<Key extends string>(strings: ViewStrings<Key>, language: Language): ViewTranslate<Key> {
  return (key, args = {}) => fillIn(strings[key][language], withWrittenNumbers(args, language), language);
}

export function useViewStrings<Key extends string>(strings: ViewStrings<Key>): ViewTranslate<Key> {
  const { language } = usePane();
  return useMemo(() => viewTranslator(strings, language), [strings, language]);
}
