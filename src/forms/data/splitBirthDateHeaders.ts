/** Headers of a birth date in three columns side by side; by `headerKey`. */
export const birthDayHeaders: readonly string[] = ["Ngày", "Ngày sinh", "Sinh ngày"];
export const birthMonthHeaders: readonly string[] = ["Tháng", "Tháng sinh"];
export const birthYearHeaders: readonly string[] = ["Năm", "Năm sinh"];
/** What may stand over the three; another date (Ngày nhập trạng thái), or a parent's, is not the pupil's birth. */
export const birthDateGroups: readonly string[] = [
  "Ngày sinh",
  "Ngày tháng năm sinh",
  "Ngày, tháng, năm sinh",
  "Sinh ngày",
  "Sinh",
  "Năm sinh",
  "NTN sinh",
  "Ngày sinh học sinh",
  "Ngày sinh của trẻ",
];
