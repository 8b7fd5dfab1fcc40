/** Above all Latin letters that have a block of their own in the lower planes; the last Vietnamese one is U+1EF9. */
const SIZE = 0x1f00;

/**
 * Small numbers by character code, for what is asked of every character of every name of a list: a look into a table
 * takes a tenth of what a pattern with classes of letters does. `classify` is asked once for each character; those above
 * the table, and the halves of pairs, are 0.
 */
export function letterTable(classify: (letter: string) => number): Uint8Array {
  const table = new Uint8Array(SIZE);
  for (let code = 0; code < SIZE; code++) table[code] = classify(String.fromCharCode(code));
  return table;
}
