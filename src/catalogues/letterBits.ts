/** A bit for every letter a–z that the text has: two texts k edits apart differ in at most 2k of them. */
export function letterBits(folded: string): number {
  let bits = 0;
  for (let index = 0; index < folded.length; index++) {
    const letter = folded.charCodeAt(index) - 97;
    if (letter >= 0 && letter < 26) bits |= 1 << letter;
  }
  return bits;
}

export function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
