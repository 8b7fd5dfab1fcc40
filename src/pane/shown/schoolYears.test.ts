import { schoolYearChoices, schoolYearName } from "./schoolYears";

test("a school year is called by both its years", () => {
  expect(schoolYearName(2017)).toBe("2017–2018");
});

test("newest first, with the current one among them however old or new", () => {
  expect(schoolYearChoices(null, 2018)).toEqual([2018, 2017, 2016, 2015]);
  expect(schoolYearChoices(2012, 2016)).toEqual([2016, 2015, 2012]);
  expect(schoolYearChoices(2020, 2016)).toEqual([2020, 2016, 2015]);
});
