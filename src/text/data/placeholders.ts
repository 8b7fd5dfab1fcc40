/**
 * What clerks write where there is nothing yet, by `foldMarks` with punctuation dropped; digits that are all the same
 * (000000000) count as well. Collected from the import rules of the domain description (section 8.4), not from a regulation.
 */
export const placeholders: readonly string[] = [
  "chua co",
  "chua cap",
  "chua duoc cap",
  "chua lam",
  "chua cap nhat",
  "chua ro",
  "khong",
  "khong co",
  "khong ro",
  "khong biet",
  "dang lam",
  "dang cap nhat",
  "cap nhat sau",
  "bo sung sau",
  "bo trong",
  "ko",
  "ko co",
  "k co",
  "trong",
  "n a",
  "na",
  "null",
  "none",
  "x",
];
