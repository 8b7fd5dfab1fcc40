import fc from "fast-check";
import { textDifference, type TextPart } from "./textDifference";

/** Differing stretches in brackets. */
function shown(parts: readonly TextPart[]): string {
  return parts.map(({ text, isDifferent }) => (isDifferent ? `[${text}]` : text)).join("");
}

test.each([
  ["Kin", "Kinh", "Kin", "Kin[h]"],
  [" Kinh", "Kinh", "[␣]Kinh", "Kinh"],
  ["Trần\u00a0An", "Trần An", "Trần[°]An", "Trần[␣]An"],
  ["Trần  An", "Trần An", "Trần [␣]An", "Trần An"],
  ["An\u200b", "An", "An[◌]", "An"],
  ["Ấp\n2", "Ấp 2", "Ấp[↵]2", "Ấp[␣]2"],
  ["kinh", "Kinh", "[k]inh", "[K]inh"],
  ["NAM", "Nam", "N[AM]", "N[am]"],
  ["", "Nữ", "", "[Nữ]"],
  ["VN", "Việt Nam", "VN", "V[iệt ]N[am]"],
  ["Ba Tri", "Huyện Ba Tri", "Ba Tri", "[Huyện ]Ba Tri"],
  ["31.04", "31/04", "31[.]04", "31[/]04"],
])("%j → %j", (before, after, left, right) => {
  const difference = textDifference(before, after);
  expect([shown(difference.before), shown(difference.after)]).toEqual([left, right]);
});

test("letters of several signs differ from the letter itself, though they look the same", () => {
  const { before, after, signs } = textDifference("Nguyễn".normalize("NFD"), "Nguyễn");
  expect(before.filter((part) => part.isDifferent).map((part) => part.text.normalize("NFC"))).toEqual(["ễ"]);
  expect(after.filter((part) => part.isDifferent).map((part) => part.text)).toEqual(["ễ"]);
  expect([...signs]).toEqual(["composed"]);
});

test("what does not differ is the same on both sides", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "Đ", " "), maxLength: 12 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const { before, after } = textDifference(a, b);
      const kept = (parts: readonly TextPart[]) =>
        parts
          .filter((part) => !part.isDifferent)
          .map((part) => part.text)
          .join("");
      expect(kept(before)).toBe(kept(after));
    }),
  );
});
