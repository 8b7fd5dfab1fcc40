/** Whether it holds of every part between spaces, asked of each without taking the text apart first. */
export function everyWord(text: string, holds: (word: string) => boolean): boolean {
  let from = 0;
  for (let space = text.indexOf(" "); space >= 0; space = text.indexOf(" ", from)) {
    if (!holds(text.slice(from, space))) return false;
    from = space + 1;
  }
  return holds(text.slice(from));
}
