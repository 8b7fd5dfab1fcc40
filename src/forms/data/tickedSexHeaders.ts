/** Headers of a column that is ticked for girls, or for boys, where there is none for the sex; by `headerKey`. */
export const tickedSexHeaders: readonly string[] = [
  "Nữ",
  "Nam",
  "Giới tính nữ",
  "Giới tính nam",
  "HS nữ",
  "Học sinh nữ",
];
