/**
 * The function with a memory of its last answers. A school's names are made of a few hundred syllables, asked for tens of
 * thousands of times; `most` bounds what a foreign file can pile up.
 */
export function remembering<Result>(compute: (text: string) => Result, most = 5000): (text: string) => Result {
  const answers = new Map<string, { readonly result: Result }>();
  return (text) => {
    const known = answers.get(text);
    if (known) return known.result;
    const own = ownText(text);
    const result = compute(own);
    if (answers.size >= most) answers.clear();
    answers.set(own, { result });
    return result;
  };
}

/**
 * The same text in memory of its own. JavaScript engines keep a piece cut out of a long text as a place in it, so that one
 * remembered cell would hold the whole file it came from.
 */
export function ownText(text: string): string {
  return text.split("").join("");
}
