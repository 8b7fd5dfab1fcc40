import { translator } from "../strings/translate";
import { cellText } from "./cellText";

const t = translator("vi");

test.each([
  ["", undefined, "(trống)"],
  ["  ", undefined, "(trống)"],
  ["Kinh", undefined, "Kinh"],
  [40729, { type: "date" as const }, "05/07/2011"],
  [40729, { type: "code" as const }, "40729"],
  [-5, { type: "date" as const }, "-5"],
  [true, undefined, "TRUE"],
])("%p reads as it should", (value, field, expected) => {
  expect(cellText(value, field, t)).toBe(expected);
});
