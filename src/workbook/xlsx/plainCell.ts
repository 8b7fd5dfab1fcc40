import { MAX_COLUMNS, MAX_ROWS } from "../cells";

/**
 * Reads a cell in the plain form that Excel and most writers use, `<c r="B7" s="5" t="s"><v>12</v></c>` or
 * `<c r="B7" s="5"/>`, in one go. Nine cells in ten look like that, and going over them token by token would take twice
 * as long. Anything else is left to the general reader, which must read the same from these.
 */
export class PlainCell {
  row = 0;
  column = 0;
  /** `-1` for none. */
  style = -1;
  /** Source position of the `t` attribute's value; `typeTo` is 0 where there is none. */
  typeFrom = 0;
  typeTo = 0;
  /** Source position of the value; the same twice where there is none. */
  valueFrom = 0;
  valueTo = 0;

  /** Position behind the cell, or `-1` where no plain cell stands at `from`. */
  read(source: string, from: number): number {
    if (!isAt(source, from, LESS, LETTER_C, SPACE)) return -1;
    this.style = -1;
    this.typeTo = 0;
    let at = from + 2;
    let hasReference = false;
    while (source.charCodeAt(at) === SPACE) {
      const name = source.charCodeAt(at + 1);
      if (source.charCodeAt(at + 2) !== EQUALS || source.charCodeAt(at + 3) !== QUOTE) return -1;
      at += 4;
      if (name === LETTER_R) {
        at = this.readReference(source, at);
        hasReference = true;
      } else if (name === LETTER_S) {
        at = this.readStyle(source, at);
      } else if (name === LETTER_T) {
        this.typeFrom = at;
        at = source.indexOf('"', at);
        this.typeTo = at;
      } else {
        return -1;
      }
      if (at === -1 || source.charCodeAt(at) !== QUOTE) return -1;
      at++;
    }
    if (!hasReference) return -1;
    if (source.charCodeAt(at) === SLASH && source.charCodeAt(at + 1) === GREATER) {
      this.valueFrom = at;
      this.valueTo = at;
      return at + 2;
    }
    return this.readValue(source, at);
  }

  private readReference(source: string, from: number): number {
    let at = from;
    let column = 0;
    let code = source.charCodeAt(at);
    while (code >= LETTER_A && code <= LETTER_Z) {
      column = column * 26 + code - LETTER_A + 1;
      code = source.charCodeAt(++at);
    }
    const digitsFrom = at;
    let row = 0;
    while (code >= DIGIT_0 && code <= DIGIT_9) {
      row = row * 10 + code - DIGIT_0;
      code = source.charCodeAt(++at);
    }
    if (digitsFrom === from || column > MAX_COLUMNS || row < 1 || row > MAX_ROWS) return -1;
    this.row = row - 1;
    this.column = column - 1;
    return at;
  }

  private readStyle(source: string, from: number): number {
    let style = 0;
    let at = from;
    for (let code = source.charCodeAt(at); code >= DIGIT_0 && code <= DIGIT_9; code = source.charCodeAt(++at)) {
      style = style * 10 + code - DIGIT_0;
    }
    this.style = style;
    return at === from || at > from + 6 ? -1 : at;
  }

  private readValue(source: string, from: number): number {
    if (source.charCodeAt(from) !== GREATER || !isAt(source, from + 1, LESS, LETTER_V, GREATER)) return -1;
    this.valueFrom = from + 4;
    let at = this.valueFrom;
    let code = source.charCodeAt(at);
    // An entity or a line end is the general reader's.
    while (code !== LESS && code !== AMPERSAND && code !== CARRIAGE_RETURN && at < source.length) {
      code = source.charCodeAt(++at);
    }
    this.valueTo = at;
    return source.startsWith("</v></c>", at) ? at + 8 : -1;
  }
}

function isAt(source: string, at: number, first: number, second: number, third: number): boolean {
  return source.charCodeAt(at) === first && source.charCodeAt(at + 1) === second && source.charCodeAt(at + 2) === third;
}

const CARRIAGE_RETURN = 13;
const SPACE = 32;
const QUOTE = 34;
const AMPERSAND = 38;
const SLASH = 47;
const DIGIT_0 = 48;
const DIGIT_9 = 57;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const LETTER_A = 65;
const LETTER_Z = 90;
const LETTER_C = 99;
const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;
const LETTER_V = 118;
