/** Headers of a pupil's family and middle names where the given name has a column of its own; by `headerKey`. */
export const familyNameHeaders: readonly string[] = [
  "Họ đệm",
  "Họ và",
  "Họ và đệm",
  "Họ, đệm",
  "Họ lót",
  "Họ và chữ lót",
  "Họ và tên đệm",
  "Họ và tên lót",
  "Họ tên đệm",
  "Họ",
];

export const givenNameHeaders: readonly string[] = ["Tên", "Tên học sinh", "Tên HS"];
