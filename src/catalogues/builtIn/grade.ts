import type { Catalogue } from "../types";
import { entriesUnder } from "./entries";

/** Khối, under the code of its level; the same grade has another code in giáo dục thường xuyên. */
export const grades: Catalogue = {
  id: "grade",
  origin: { kind: "builtIn", source: "MOET, catalogues of the start-of-year data, 26/10/2020, DM_KHOI" },
  isComplete: true,
  entries: [
    ...entriesUnder("01", "Mầm non", [
      ["16", "Nhóm trẻ"],
      ["17", "Lớp mẫu giáo"],
    ]),
    ...entriesUnder("02", "Tiểu học", [
      ["01", "Khối 1"],
      ["02", "Khối 2"],
      ["03", "Khối 3"],
      ["04", "Khối 4"],
      ["05", "Khối 5"],
    ]),
    ...entriesUnder("03", "Trung học cơ sở", [
      ["06", "Khối 6"],
      ["07", "Khối 7"],
      ["08", "Khối 8"],
      ["09", "Khối 9"],
    ]),
    ...entriesUnder("04", "Trung học phổ thông", [
      ["10", "Khối 10"],
      ["11", "Khối 11"],
      ["12", "Khối 12"],
    ]),
    ...entriesUnder("05", "Giáo dục thường xuyên", [
      ["13", "Khối 10"],
      ["14", "Khối 11"],
      ["15", "Khối 12"],
      ["18", "Xóa mù chữ"],
      ["19", "Giáo dục tiếp sau khi biết chữ"],
      ["20", "Khối 6"],
      ["21", "Khối 7"],
      ["22", "Khối 8"],
      ["23", "Khối 9"],
      ["24", "Khối 1"],
      ["25", "Khối 2"],
      ["26", "Khối 3"],
      ["27", "Khối 4"],
      ["28", "Khối 5"],
    ]),
  ],
};
