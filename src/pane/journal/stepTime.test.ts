import { stepTime } from "./stepTime";

const now = new Date(2018, 8, 5, 16, 0);

test.each([
  [new Date(2018, 8, 5, 9, 4), "09:04"],
  [new Date(2018, 8, 4, 14, 5), "14:05 04/09"],
  [new Date(2017, 11, 31, 23, 59), "23:59 31/12/2017"],
])("%s → %s", (at, expected) => {
  expect(stepTime(at.getTime(), now)).toBe(expected);
});
