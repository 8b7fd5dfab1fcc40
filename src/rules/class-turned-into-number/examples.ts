import type { RuleExamples } from "../examples";

function listOf(codes: readonly string[]) {
  return {
    LOP: [["STT", "Mã lớp", "Tên lớp"], ...codes.map((code, place) => [place + 1, code, `Lớp ${code}`])],
  };
}

const grade6 = (sizes: readonly (readonly [string | number, number])[]) =>
  sizes.flatMap(([classCode, pupils]) => Array.from({ length: pupils }, () => ({ classCode })));
const from2To9 = [2, 3, 4, 5, 6, 7, 8, 9].map((place) => [6 + place / 10, 10] as const);

export const examples: RuleExamples = {
  passes: [
    { why: "nine classes of a size", rows: grade6([[6.1, 11], ...from2To9]), level: "C2" },
    { why: "6.10 stands as text", rows: grade6([[6.1, 20], ...from2To9, ["6.10", 10]]), level: "C2" },
    { why: "a large 6.1 where classes are missing", rows: grade6([[6.1, 20], ...from2To9.slice(1)]), level: "C2" },
    { why: "6.10 was closed, 6.11 goes on", rows: grade6([[6.1, 12], ...from2To9, [6.11, 10]]), level: "C2" },
    { why: "classes numbered through", rows: [{ classCode: 60 }, { classCode: 61 }], level: "C2" },
    { why: "6.1 is a class as well", rows: [{ classCode: 6.1 }, { classCode: "6.10" }], level: "C2" },
    {
      why: "the school has the class 60",
      rows: [{ classCode: 60 }],
      sheets: listOf(["60", "6E1"]),
      level: "C2",
    },
    {
      why: "both classes are there",
      rows: [{ classCode: 6.1 }, { classCode: "6.10" }],
      sheets: listOf(["6.1", "6.10"]),
      level: "C2",
    },
  ],
  fails: [
    {
      why: "6.1 has pupils for two and 6.10 is missing",
      rows: grade6([[6.1, 20], ...from2To9, [6.11, 10]]),
      level: "C2",
      finds: [{ row: 0, field: "classCode", message: "missingTenth", fix: null }],
    },
    {
      why: "the format that Excel gives 6E2",
      rows: [{ classCode: 600 }],
      formats: { classCode: "0.00E+00" },
      level: "C2",
      finds: [{ field: "classCode", message: "power", fix: "6E2", sure: false }],
    },
    {
      why: "pasted without its format, beside 6A1",
      rows: [{ classCode: "6A1" }, { classCode: 700 }, { classCode: 60 }],
      level: "C2",
      finds: [
        { row: 1, field: "classCode", message: "power", fix: "7E2", sure: false },
        { row: 2, field: "classCode", message: "power", fix: "6E1", sure: false },
      ],
    },
    {
      why: "the list of classes leaves one",
      rows: [{ classCode: 600 }, { classCode: 7.1 }],
      sheets: listOf(["6E2", "7.10"]),
      level: "C2",
      finds: [
        { row: 0, field: "classCode", message: "power", fix: "6E2", sure: true },
        { row: 1, field: "classCode", message: "zero", fix: "7.10", sure: true },
      ],
    },
    {
      why: "a list of both, and nobody in 6.10",
      rows: [{ classCode: 6.1 }, { classCode: 6.1 }],
      sheets: listOf(["6.1", "6.10"]),
      level: "C2",
      finds: [{ row: 0, field: "classCode", message: "twoClasses", fix: null }],
    },
  ],
};
