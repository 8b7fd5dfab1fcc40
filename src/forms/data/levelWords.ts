import type { Level } from "../fieldShape";

/**
 * Words in a title, a sheet's or a file's name that say the level, by `headerKey` as whole words. `C1`, `C2`, `C3`, `MN` and
 * `GDTX` stand in the portal's own file names (`Filemau-C1-HocSinhDiaPhuong`).
 */
export const levelWords: Readonly<Record<Level, readonly string[]>> = {
  MN: ["mam non", "mau giao", "nha tre", "mn"],
  C1: ["tieu hoc", "c1"],
  C2: ["thcs", "trung hoc co so", "c2"],
  C3: ["thpt", "trung hoc pho thong", "c3"],
  TX: ["gdtx", "giao duc thuong xuyen", "gdnn gdtx"],
};

/** Level of a code of the grade catalogue's parent (MOET, cấp học). */
export const levelCodes: ReadonlyMap<string, Level> = new Map([
  ["01", "MN"],
  ["02", "C1"],
  ["03", "C2"],
  ["04", "C3"],
  ["05", "TX"],
]);
