import { parseTick } from "./tick";

test.each([
  "x",
  "X",
  " x ",
  "×",
  "v",
  "V",
  "✓",
  "✔",
  "☑",
  "√",
  "ü",
  "1",
  1,
  true,
  "TRUE",
  "có",
  "Có",
  "CÓ".normalize("NFD"),
  "х",
  "Х",
])("%p is a tick", (value) => {
  expect(parseTick(value)).toBe(true);
});

test.each(["", "  ", "\u00a0", "0", 0, false, "FALSE", "không", "KHÔNG", "ko"])("%p is no tick", (value) => {
  expect(parseTick(value)).toBe(false);
});

test.each(["xx", "2", 2, "-", "?", "Nam", "có lẽ", "cò", "✗", "☒", "constructor", 40729])("%p is neither", (value) => {
  expect(parseTick(value)).toBeNull();
});
