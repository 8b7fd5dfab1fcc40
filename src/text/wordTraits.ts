import { ownText } from "./remembering";

/**
 * A yes or no that is asked of the words (parts between spaces) of every name of a list. Such names are made of a few hundred
 * words: each is asked about once for all traits, and a name is gone through once for all who ask about it in turn.
 */
export interface WordTrait {
  readonly bit: number;
}

/** To be made where a module is loaded: thirty at most, of all modules. `holds` depends on the word alone. */
export function wordTrait(holds: (word: string) => boolean): WordTrait {
  if (questions.length === MOST_TRAITS) throw new Error("There are more traits of words than a number has bits");
  questions.push(holds);
  forget();
  return { bit: 1 << (questions.length - 1) };
}

/** Whether it holds of every word. A text without spaces is one word; between two spaces stands an empty one. */
export function everyWord(text: string, { bit }: WordTrait): boolean {
  if (text !== lastText) look(text);
  return (ofEvery & bit) !== 0;
}

export function firstWord(text: string, { bit }: WordTrait): boolean {
  if (text !== lastText) look(text);
  return (ofFirst & bit) !== 0;
}

/** Whether it holds of any word that is neither the first nor the last. */
export function anyInnerWord(text: string, { bit }: WordTrait): boolean {
  if (text !== lastText) look(text);
  return (ofInner & bit) !== 0;
}

const MOST_TRAITS = 30;
const questions: ((word: string) => boolean)[] = [];

/** The traits that hold of a word, as bits. */
function askAll(word: string): number {
  return questions.reduce((traits, holds, place) => (holds(word) ? traits | (1 << place) : traits), 0);
}

let lastText: string | null = null;
let ofEvery = 0;
let ofFirst = 0;
let ofInner = 0;

function look(text: string): void {
  let every = ~0;
  let inner = 0;
  let from = 0;
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== SPACE) {
      hash = (Math.imul(hash, 31) + code) | 0;
      continue;
    }
    const traits = traitsOf(text, from, at, hash);
    every &= traits;
    if (from === 0) ofFirst = traits;
    else inner |= traits;
    from = at + 1;
    hash = 0;
  }
  const last = traitsOf(text, from, text.length, hash);
  if (from === 0) ofFirst = last;
  ofEvery = every & last;
  ofInner = inner;
  lastText = text;
}

const SPACE = 0x20;

/** So many words are remembered at most, in a table that is kept three quarters empty. */
const MOST_WORDS = 4096;
const PLACES = 4 * MOST_WORDS;
const NOTHING = -1;
const words = new Array<string>(PLACES).fill("");
const traitsOfWords = new Int32Array(PLACES).fill(NOTHING);
let count = 0;

/** Of the word in `[from, to)`, looked up where it stands: cutting it out for a `Map` takes as long as all the rest. */
function traitsOf(text: string, from: number, to: number, hash: number): number {
  let place = (hash ^ (hash >>> 15)) & (PLACES - 1);
  for (;;) {
    const traits = traitsOfWords[place] ?? NOTHING;
    if (traits === NOTHING) return remember(ownText(text.slice(from, to)), place);
    if (standsIn(text, from, to, words[place] ?? "")) return traits;
    place = (place + 1) & (PLACES - 1);
  }
}

function standsIn(text: string, from: number, to: number, word: string): boolean {
  if (word.length !== to - from) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  return true;
}

function remember(word: string, place: number): number {
  const traits = askAll(word);
  if (count === MOST_WORDS) forget();
  words[place] = word;
  traitsOfWords[place] = traits;
  count++;
  return traits;
}

/** Also what was said of the last text. */
function forget(): void {
  words.fill("");
  traitsOfWords.fill(NOTHING);
  count = 0;
  lastText = null;
}
