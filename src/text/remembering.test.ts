import fc from "fast-check";
import { remembering } from "./remembering";

test("answers as the function does, however often and in whatever order it is asked", () => {
  const asked = fc.array(fc.constantFrom("", "a", "b", "c", "__proto__", "constructor"));
  fc.assert(
    fc.property(asked, fc.integer({ min: 1, max: 4 }), (texts, most) => {
      const upper = remembering((text) => text.toUpperCase(), most);
      for (const text of texts) expect(upper(text)).toBe(text.toUpperCase());
    }),
  );
});

test("computes once what it remembers, false and undefined too", () => {
  for (const result of [false, undefined, "x"]) {
    const compute = jest.fn(() => result);
    const asked = remembering(compute, 2);
    expect([asked("a"), asked("a")]).toEqual([result, result]);
    expect(compute).toHaveBeenCalledTimes(1);
    asked("b");
    asked("c");
    asked("a");
    expect(compute).toHaveBeenCalledTimes(4);
  }
});
