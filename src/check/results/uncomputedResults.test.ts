import { exampleBook } from "../../rules/exampleBook";
import { WorkbookCheck } from "../workbookCheck";
import { computeResults } from "./computeResults";
import { uncomputedResults } from "./uncomputedResults";

const pupil = { classCode: "6A", birthDate: "01/02/2006", academicRank: "", yearMean: "", conduct: "" };
const marks = { "mark.math": 8, "mark.literature": 7.5, "mark.physics": 9 };

test("what stays empty is said with its reason", () => {
  const book = exampleBook(
    {
      level: "C2",
      rows: [
        { ...pupil, ...marks, pupilCode: "8300000001", fullName: "Lê Thị An" },
        {
          ...pupil,
          ...marks,
          pupilCode: "8300000002",
          fullName: "Võ Văn Bình",
          "mark.math": "",
          "mark.physics": "8..5",
        },
        { ...pupil, pupilCode: "8300000003", fullName: "Lý Văn Cử", "mark.math": "", "mark.literature": "" },
      ],
    },
    "mau-2",
  );
  const lists = new WorkbookCheck(book).checkedSheets.map(({ list }) => list);
  const left = uncomputedResults(lists, computeResults(lists));
  const told = left.map(({ row, field, why, missing }) => [row - (left[0]?.row ?? 0), field, why, ...missing]);
  expect(told).toEqual([
    [0, "conduct", "byTeacher"],
    [1, "yearMean", "marks", "mark.math", "mark.physics"],
    [1, "academicRank", "marks", "mark.math", "mark.physics"],
    [1, "conduct", "byTeacher"],
    [2, "yearMean", "noMarks"],
    [2, "academicRank", "noMarks"],
    [2, "conduct", "byTeacher"],
  ]);
});
