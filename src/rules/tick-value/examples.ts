import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [{ rows: [{ poorHousehold: "x" }, { poorHousehold: "X" }, { poorHousehold: "" }, { poorHousehold: 1 }] }],
  fails: [
    {
      why: "the column's own word",
      form: "mau-2",
      level: "C2",
      rows: [{ promoted: "Lên lớp" }, { promoted: "Không lên lớp" }, { promoted: "Có" }],
      finds: [
        { row: 0, field: "promoted", message: "word", severity: "info", fix: "x", sure: true },
        { row: 1, field: "promoted", message: "word", severity: "info", fix: "", sure: true },
        { row: 2, field: "promoted", message: "word", severity: "info", fix: "x", sure: true },
      ],
    },
    {
      form: "mau-2",
      level: "C1",
      rows: [
        { classCode: "5A", classCompletion: "HTCTLH", primaryCompletion: "Hoàn thành" },
        { classCode: "5A", classCompletion: "Chưa hoàn thành", primaryCompletion: "" },
      ],
      finds: [
        { row: 0, field: "classCompletion", message: "word", severity: "info", fix: "x", sure: true },
        { row: 0, field: "primaryCompletion", message: "word", severity: "info", fix: "x", sure: true },
        { row: 1, field: "classCompletion", message: "word", severity: "info", fix: "", sure: true },
      ],
    },
    { form: "mau-2", rows: [{ promoted: "được" }], finds: [{ field: "promoted", message: "unknown" }] },
    {
      rows: [{ poorHousehold: "có" }],
      finds: [{ field: "poorHousehold", message: "word", severity: "info", fix: "x" }],
    },
    {
      rows: [{ poorHousehold: "không" }],
      finds: [{ field: "poorHousehold", message: "word", severity: "info", fix: "" }],
    },
    { rows: [{ poorHousehold: "cận nghèo" }], finds: [{ field: "poorHousehold", message: "unknown", fix: null }] },
  ],
};
