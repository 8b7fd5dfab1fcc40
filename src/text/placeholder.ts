import { namesOfNobody, placeholders } from "./data/placeholders";
import { headerKey, normaliseText } from "./normalise";
import { everyWord, wordTrait } from "./wordTraits";

/** Whether a text only fills a cell for which there is nothing: `chưa có`, `-`, `//`, `000000000`. */
export function isPlaceholder(text: string): boolean {
  if (/^\d+$/.test(text)) return oneDigit.test(text);
  const key = headerKey(text);
  return key === "" || placeholderKeys.has(key) || oneDigit.test(key.replaceAll(" ", ""));
}

/** Whether a text in place of a person's name says that there is none: `đã mất`, `không có`, `-`; never one that may be a name (`Na`). */
export function namesNobody(text: string): boolean {
  // Asked of every name of a list, of which next to none is made of these words.
  if (!everyWord(normaliseText(text), ofNobody)) return false;
  const key = headerKey(text);
  return key === "" || nobodyKeys.has(key) || (key.includes(" ") && placeholderKeys.has(key));
}

const oneDigit = /^(\d)\1*$/;
const placeholderKeys = new Set(placeholders);
const nobodyKeys = new Set(namesOfNobody);
const wordsOfNobody = new Set([...placeholders, ...namesOfNobody].flatMap((phrase) => phrase.split(" ")));
/** Signs alone have the empty key. */
const ofNobody = wordTrait((word) =>
  headerKey(word)
    .split(" ")
    .every((part) => part === "" || wordsOfNobody.has(part)),
);
