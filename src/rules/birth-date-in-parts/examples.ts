import type { CellValue } from "../../workbook/types";
import type { Example, RuleExamples } from "../examples";

const born = (day: CellValue, month: CellValue, year: CellValue): Example => ({
  rows: [{ classCode: "6A", fullName: "Lê Minh Khôi", pupilCode: "8300000001", sex: "Nam" }],
  without: ["birthDate"],
  otherColumns: { Ngày: day, Tháng: month, Năm: year },
});

export const examples: RuleExamples = {
  passes: [
    born(5, 9, 2006),
    { ...born("05", "09", "2006"), why: "as text" },
    { ...born(5, 9, 1986), why: "the rules of age say it" },
  ],
  fails: [
    { ...born("", "", ""), finds: [{ field: "birthDate", message: "blank", fix: null }] },
    { ...born(5, "", 2006), finds: [{ field: "birthDate", message: "missing", fix: null }] },
    { ...born(5, 15, 2006), finds: [{ field: "birthDate", message: "invalid", fix: null }] },
    { ...born(31, 4, 2006), finds: [{ field: "birthDate", message: "impossibleDay", fix: null }] },
    {
      ...born(5, 9, "06"),
      finds: [{ field: "birthDate", message: "twoDigitYear", severity: "warning", fix: 2006, sure: false }],
    },
  ],
};
