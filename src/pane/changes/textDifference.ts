/** A stretch of a text as it is shown beside another one. */
export interface TextPart {
  readonly text: string;
  /** It is not in the other text. */
  readonly isDifferent: boolean;
  /** Signs that stand for what cannot be seen. */
  readonly isSign: boolean;
}

/** What the signs of a text stand for; the legend below the list. */
export type SignKind = "space" | "oddSpace" | "hidden" | "lineBreak" | "composed";

export interface TextDifference {
  readonly before: readonly TextPart[];
  readonly after: readonly TextPart[];
  readonly signs: ReadonlySet<SignKind>;
}

/** Longer texts are told apart by their common beginning and end alone. */
const MOST_COMPARED = 200;

/**
 * Two texts with what differs marked, letter by letter (a letter with its combining marks counts as one). What shows
 * nothing is made visible where it differs: spaces, line breaks, hidden characters, letters put together of several signs.
 */
export function textDifference(before: string, after: string): TextDifference {
  const [a, b] = [lettersOf(before), lettersOf(after)];
  const isKept = keptLetters(a, b);
  const signs = new Set<SignKind>();
  return {
    before: parts(a, isKept.before, signs),
    after: parts(b, isKept.after, signs),
    signs,
  };
}

function lettersOf(text: string): string[] {
  return text.match(/\P{M}\p{M}*|\p{M}+/gsu) ?? [];
}

function parts(letters: readonly string[], isKept: readonly boolean[], signs: Set<SignKind>): TextPart[] {
  const found: { text: string; isDifferent: boolean; isSign: boolean }[] = [];
  letters.forEach((letter, place) => {
    const isDifferent = isKept[place] !== true;
    const sign = isDifferent && !isPlainlySpace(letters, isKept, place) ? signOf(letter) : null;
    if (sign) signs.add(sign.kind);
    const text = sign?.sign ?? letter;
    const isSign = sign !== null && sign.kind !== "composed";
    const last = found.at(-1);
    if (last && last.isDifferent === isDifferent && last.isSign === isSign) last.text += text;
    else found.push({ text, isDifferent, isSign });
  });
  return found;
}

/** A space between two words of which one is new as well: nobody wonders about it. */
function isPlainlySpace(letters: readonly string[], isKept: readonly boolean[], place: number): boolean {
  const [left, right] = [letters[place - 1] ?? " ", letters[place + 1] ?? " "];
  if (letters[place] !== " " || /^\s/u.test(left) || /^\s/u.test(right)) return false;
  return isKept[place - 1] !== true || isKept[place + 1] !== true;
}

function signOf(letter: string): { readonly kind: SignKind; readonly sign: string } | null {
  if (letter === " ") return { kind: "space", sign: "␣" };
  if (/^[\n\r\u2028\u2029\v]/u.test(letter)) return { kind: "lineBreak", sign: "↵" };
  // As Word shows it.
  if (/^[\s\u3164\u2800]/u.test(letter)) return { kind: "oddSpace", sign: "°" };
  if (/^[\p{Cf}\p{Cc}]/u.test(letter)) return { kind: "hidden", sign: "◌" };
  return letter.length > 1 && letter.normalize("NFC") !== letter ? { kind: "composed", sign: letter } : null;
}

/** Which letters belong to a longest common subsequence. */
function keptLetters(a: readonly string[], b: readonly string[]): { before: boolean[]; after: boolean[] } {
  const before = new Array<boolean>(a.length).fill(false);
  const after = new Array<boolean>(b.length).fill(false);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) keep(start, start++);
  let fromEnd = 0;
  while (fromEnd < Math.min(a.length, b.length) - start && a[a.length - 1 - fromEnd] === b[b.length - 1 - fromEnd]) {
    keep(a.length - 1 - fromEnd, b.length - 1 - fromEnd);
    fromEnd++;
  }
  const [endA, endB] = [a.length - fromEnd, b.length - fromEnd];
  if (endA - start <= MOST_COMPARED && endB - start <= MOST_COMPARED) keepCommon(start, endA, endB);
  return { before, after };

  function keep(inA: number, inB: number): void {
    before[inA] = true;
    after[inB] = true;
  }

  function keepCommon(from: number, toA: number, toB: number): void {
    const width = toB - from + 1;
    const lengths = new Uint16Array((toA - from + 1) * width);
    const at = (i: number, j: number) => (i - from) * width + (j - from);
    for (let i = toA - 1; i >= from; i--) {
      for (let j = toB - 1; j >= from; j--) {
        lengths[at(i, j)] =
          a[i] === b[j]
            ? (lengths[at(i + 1, j + 1)] ?? 0) + 1
            : Math.max(lengths[at(i + 1, j)] ?? 0, lengths[at(i, j + 1)] ?? 0);
      }
    }
    for (let i = from, j = from; i < toA && j < toB;) {
      if (a[i] === b[j]) keep(i++, j++);
      else if ((lengths[at(i + 1, j)] ?? 0) >= (lengths[at(i, j + 1)] ?? 0)) i++;
      else j++;
    }
  }
}
