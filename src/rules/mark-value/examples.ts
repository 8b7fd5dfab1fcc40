import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  form: "mau-2",
  passes: [
    { rows: [{ "mark.math": 8.5, "mark.literature": 10, "mark.physics": 0, "mark.music": "Đ", "mark.art": "CĐ" }] },
    {
      why: "a subject that the level does not have is told as a column",
      level: "TX",
      rows: [{ classCode: "10A", "mark.physicalEducation": "Đ", "mark.music": 8 }],
    },
    {
      why: "exempt, not taught, not yet entered",
      rows: [{ "mark.physicalEducation": "M", "mark.english": "-", "mark.math": "" }],
    },
    { why: "a sum of Excel", rows: [{ yearMean: 0.1 + 0.2, "mark.math": 7, "mark.physics": 7 }] },
  ],
  fails: [
    {
      rows: [{ "mark.math": 12.5, "mark.literature": "vắng" }],
      finds: [
        { field: "mark.math", message: "outOfRange", fix: null },
        { field: "mark.literature", message: "text", fix: null },
      ],
    },
    {
      rows: [{ "mark.math": "8..5", "mark.physics": 85, "mark.english": "8,5" }],
      finds: [
        { field: "mark.math", message: "separators", fix: 8.5, sure: true },
        { field: "mark.physics", message: "tenfold", fix: 8.5, sure: false },
        { field: "mark.english", message: "asText", severity: "info", fix: 8.5, sure: true },
      ],
    },
    {
      why: "a comment subject",
      rows: [{ "mark.music": "vắng", "mark.art": 43228 }],
      finds: [
        { field: "mark.music", message: "textInComment", fix: null },
        { field: "mark.art", message: "dateInComment", fix: null },
      ],
    },
    {
      why: "8.5 that became 8 May 2018",
      rows: [{ "mark.math": 43228, "mark.physics": 8.25 }],
      finds: [
        { field: "mark.math", message: "date", fix: 8.5, sure: false },
        { field: "mark.physics", message: "decimals", severity: "warning", fix: 8.3, sure: false },
      ],
    },
    {
      why: "as typed, as a date in text, and with a separator too many behind",
      rows: [{ "mark.math": "8/5", "mark.physics": "08/05/2018", "mark.english": "8.5." }],
      finds: [
        { field: "mark.math", message: "date", fix: 8.5, sure: false },
        { field: "mark.physics", message: "date", fix: 8.5, sure: false },
        { field: "mark.english", message: "separators", fix: 8.5, sure: true },
      ],
    },
    {
      why: "Đ and CĐ with another alphabet's letter, in words",
      rows: [
        { "mark.music": "Ð", "mark.art": "KĐ" },
        { "mark.music": "CÐ", "mark.art": "Không đạt" },
      ],
      finds: [
        { row: 0, field: "mark.music", message: "commentSpelling", severity: "info", fix: "Đ", sure: true },
        { row: 0, field: "mark.art", message: "commentSpelling", severity: "info", fix: "CĐ", sure: true },
        { row: 1, field: "mark.music", message: "commentSpelling", severity: "info", fix: "CĐ", sure: true },
        { row: 1, field: "mark.art", message: "commentSpelling", severity: "info", fix: "CĐ", sure: true },
      ],
    },
    {
      why: "23 October 2017: no mark became that",
      rows: [{ "mark.math": 43031, "mark.physics": 7 }],
      finds: [{ field: "mark.math", message: "date", fix: null }],
    },
    {
      rows: [{ "mark.math": "Đ", "mark.music": 8, "mark.art": "Đạt", "mark.literature": "Miễn" }],
      finds: [
        { field: "mark.math", message: "commentInScored" },
        { field: "mark.literature", message: "exemptScored", severity: "warning" },
        { field: "mark.music", message: "markInComment" },
        { field: "mark.art", message: "commentSpelling", severity: "info", fix: "Đ", sure: true },
      ],
    },
    {
      why: "marks after re-tests and means are marks too",
      rows: [{ "retest.math": 11, yearMean: "7,4", "mark.math": 4 }],
      finds: [
        { field: "retest.math", message: "tenfold", fix: 1.1 },
        { field: "yearMean", message: "asText", severity: "info", fix: 7.4 },
      ],
    },
    {
      why: "a pupil with a disability, said in the place of a result",
      rows: [{ "mark.math": "KT", "mark.music": "khuyết tật" }],
      finds: [
        { field: "mark.math", message: "disabled", severity: "warning", fix: null },
        { field: "mark.music", message: "disabled", severity: "warning", fix: null },
      ],
    },
    {
      why: "the pupil's status in the place of a mark",
      rows: [{ "mark.math": "Bỏ học", "mark.literature": "Chuyển trường (HK2)", "mark.physics": "nghỉ học" }],
      finds: [
        { field: "mark.math", message: "gone", severity: "warning", fix: "", sure: false },
        { field: "mark.literature", message: "gone", severity: "warning", fix: "", sure: false },
        { field: "mark.physics", message: "gone", severity: "warning", fix: "", sure: false },
      ],
    },
    {
      why: "a class of VNEN beside another: its words pass, whatever else is no mark does not",
      rows: [
        { classCode: "6A", "mark.math": 7.5, "mark.literature": "vắng" },
        { classCode: "6B (VNEN)", "mark.math": "HTT", "mark.literature": "HT", "mark.physics": "7..5" },
      ],
      finds: [
        { row: 0, field: "mark.literature", message: "text" },
        { row: 1, field: "mark.physics", message: "separators", fix: 7.5, sure: true },
      ],
    },
  ],
};
