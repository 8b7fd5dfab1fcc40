/**
 * Words in the names of mầm non classes, by `foldMarks`, longest first within a group. Groups follow MOET's "Nhóm tuổi MN"
 * (DM_NHOM_TUOI_MN: 04 3–4 tuổi, 05 4–5 tuổi, 06 5–6 tuổi, 01–03 nhà trẻ under 36 months); which word goes with which age
 * is common usage: mầm/bé, chồi/nhỡ, lá/lớn in the south and north.
 */
export type PreschoolGroup =
  /** Nhà trẻ, under 36 months. */
  | "nursery"
  /** Mẫu giáo of an age that the name does not tell. */
  | "kindergarten"
  | "age3"
  | "age4"
  | "age5";

export const preschoolClassWords: readonly (readonly [words: string, group: PreschoolGroup])[] = [
  ["nha tre", "nursery"],
  ["nhom tre", "nursery"],
  ["com nat", "nursery"],
  ["com thuong", "nursery"],
  ["mau giao lon", "age5"],
  ["mau giao nho", "age4"],
  ["mau giao be", "age3"],
  ["mau giao ghep", "kindergarten"],
  ["mgl", "age5"],
  ["mgn", "age4"],
  ["mgb", "age3"],
  ["la", "age5"],
  ["choi", "age4"],
  ["mam non", "kindergarten"],
  ["mam", "age3"],
  ["mau giao", "kindergarten"],
  ["mg", "kindergarten"],
  ["nt", "nursery"],
];
