import fc from "fast-check";
import { anyInnerWord, everyWord, firstWord, wordTrait } from "./wordTraits";

const small = wordTrait((word) => word === word.toLowerCase());
const short = wordTrait((word) => word.length < 2);

test("tells of the words what the traits say of each, whoever asks in between", () => {
  const words = fc.array(fc.constantFrom("", "a", "A", "an", "An", "ân", "b b"), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(words, { maxLength: 4 }), (names) => {
      for (const text of names.map((parts) => parts.join(" "))) {
        const parts = text.split(" ");
        const isSmall = (word: string) => word === word.toLowerCase();
        expect(everyWord(text, small)).toBe(parts.every(isSmall));
        expect(everyWord(text, short)).toBe(parts.every((word) => word.length < 2));
        expect(firstWord(text, small)).toBe(isSmall(parts[0] ?? ""));
        expect(anyInnerWord(text, short)).toBe(parts.slice(1, -1).some((word) => word.length < 2));
      }
    }),
  );
});

test("a trait that is made later is asked of words that were met before", () => {
  expect(everyWord("an an", small)).toBe(true);
  const isAn = wordTrait((word) => word === "an");
  expect(everyWord("an an", isAn)).toBe(true);
  expect(everyWord("an ba", isAn)).toBe(false);
});
