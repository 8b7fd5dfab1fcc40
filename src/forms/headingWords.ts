import { headerKey } from "../text/normalise";
import { remembering } from "../text/remembering";

/** Shorter headings are told by their own wording only. */
export const shortestMisspelt = 6;

/** What the headings of a form are made of, by `headerKey`. */
export interface Wordings {
  /** Whole headings, and what may stand before or after one another in them. */
  readonly pieces: readonly string[];
  /** Headings that may be parted over two rows, the first words above or below: `Dân tộc` / `theo giấy khai sinh`. */
  readonly parted: readonly string[];
  /** Another key under which a text is compared with them. */
  readonly keyOf?: (text: string) => string;
}

/** How a text of a header's rows can end the heading of a column. */
export interface HeadingEnd {
  /** By itself, only together with one of `partners` above it, or not at all. */
  readonly kind: "alone" | "parted" | "never";
  /** Keys of texts that would make a heading of it. */
  readonly partners: readonly string[];
  /** What the text is to one of whose partners it may be. */
  readonly keys: readonly string[];
}

/**
 * What headings of all forms are made of. Most cells of the first pupils of a list are told from headings here, long
 * before all wordings are tried on them. `never` is certain, the others are what may be.
 */
export class HeadingWords {
  private readonly words = new Set<string>();
  private readonly firsts = new Set<string>();
  private readonly lasts = new Set<string>();
  private readonly single = new Set<string>();
  private readonly halves = new Set<string>();
  private readonly parted: readonly string[];
  private readonly keyOfs: readonly ((text: string) => string)[];
  private readonly known = remembering((text) => this.judge(text));

  constructor(forms: readonly Wordings[]) {
    for (const wording of new Set(forms.flatMap(({ pieces, parted }) => [...pieces, ...parted]))) this.add(wording);
    this.parted = [...new Set(forms.flatMap(({ parted }) => parted))];
    this.keyOfs = [headerKey, ...new Set(forms.flatMap(({ keyOf }) => keyOf ?? []))];
  }

  endOf(text: string): HeadingEnd {
    return this.known(text);
  }

  private add(wording: string): void {
    const words = wording.split(" ");
    words.forEach((word) => this.words.add(word));
    this.firsts.add(words[0] ?? "");
    this.lasts.add(words.at(-1) ?? "");
    if (words.length === 1) this.single.add(wording);
    if (wording.length < shortestMisspelt) return;
    const half = wording.length >> 1;
    this.halves.add(`${String(wording.length)}<${wording.slice(0, half)}`);
    this.halves.add(`${String(wording.length)}>${wording.slice(half)}`);
  }

  private judge(text: string): HeadingEnd {
    const bare = withoutBrackets(text);
    const keys = [...new Set(this.keyOfs.flatMap((keyOf) => [keyOf(text), keyOf(bare)]))];
    // What holds no letter is passed over: the text above speaks.
    if (keys.includes("") || this.isNear(headerKey(text)) || keys.some((key) => this.isAlone(key))) {
      return { kind: "alone", partners: [], keys };
    }
    const partners = keys.flatMap((key) => this.partnersOf(key));
    return { kind: partners.length > 0 ? "parted" : "never", partners, keys };
  }

  private isAlone(key: string): boolean {
    const words = key.split(" ");
    if (words.length === 1) return this.single.has(key);
    const isMade = words.every((word) => this.words.has(word));
    return isMade && this.firsts.has(words[0] ?? "") && this.lasts.has(words.at(-1) ?? "");
  }

  private partnersOf(key: string): string[] {
    if (!key.split(" ").every((word) => this.words.has(word))) return [];
    return this.parted.flatMap((wording) => [
      ...(wording.startsWith(`${key} `) ? [wording.slice(key.length + 1)] : []),
      ...(wording.endsWith(` ${key}`) ? [wording.slice(0, -key.length - 1)] : []),
    ]);
  }

  /** At most one letter from a wording: then either its first half stands there unchanged or its second. */
  private isNear(key: string): boolean {
    for (let length = key.length - 1; length <= key.length + 1; length++) {
      const half = length >> 1;
      const rest = length - half;
      if (this.halves.has(`${String(length)}<${key.slice(0, half)}`)) return true;
      if (this.halves.has(`${String(length)}>${key.slice(key.length - rest)}`)) return true;
    }
    return false;
  }
}

/** `Ngày sinh (dd/mm/yyyy)`, `Giới tính [Nam/Nữ]`. */
export function withoutBrackets(text: string): string {
  return text.replace(/\([^)]*\)|\[[^\]]*\]/g, " ");
}
