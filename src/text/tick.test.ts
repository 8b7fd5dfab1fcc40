import { isTickInWords, parseTick } from "./tick";

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

test.each(["có", "Yes", "Không", "0", 0, false, "ko"])("%p says it in words", (value) => {
  expect(isTickInWords(value)).toBe(true);
});

test.each(["", "x", "X", "v", 1, true, "✓", "xx", "Nam", "х"])("%p does not", (value) => {
  expect(isTickInWords(value)).toBe(false);
});
