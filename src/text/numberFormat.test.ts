import { dateOrder, isDateFormat } from "./numberFormat";

test.each([
  ["dd/mm/yyyy", "dayFirst"],
  ["d-mmm", "dayFirst"],
  ["m/d/yyyy", "monthFirst"],
  ["[$-1010000]m/d/yyyy;@", "monthFirst"],
  ["mmm-yy", "monthFirst"],
  ["yyyy-mm-dd", "yearFirst"],
  ["m/d/yyyy h:mm", "monthFirst"],
  ["[$-42A]dd mmmm yyyy;@", "dayFirst"],
  ["h:mm", null],
  ["mm:ss", null],
  ["General", null],
  ["@", null],
  ["0.00", null],
  ['0 "đồng/ngày"', null],
  ["[Red]0", null],
])("%s shows %s", (format, order) => {
  expect(dateOrder(format)).toBe(order);
  expect(isDateFormat(format)).toBe(order !== null);
});
