import { vietNamDay, vietNamTime } from "./vietNamTime";

test.each([
  ["2026-11-25T10:34:59.000Z", "17:34 ngày 25/11/2026", "25/11/2026"],
  ["2018-08-31T18:05:00.000Z", "01:05 ngày 01/09/2018", "01/09/2018"],
])("%s is %s", (moment, time, day) => {
  expect([vietNamTime(moment), vietNamDay(moment)]).toEqual([time, day]);
});
