import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    { rows: [{ birthDate: "05/09/2006" }, { birthDate: "5/9/2006" }] },
    { why: "a date cell: 5/9/2006", rows: [{ birthDate: 38965 }], formats: { birthDate: "dd/mm/yyyy" } },
    { why: "an empty date that need not be there", rows: [{ statusDate: "" }] },
    { why: "a leap day", rows: [{ birthDate: "29/02/2004" }] },
  ],
  fails: [
    {
      form: "tot-nghiep",
      rows: [{ birthDate: "31/02/2003", graduated: "x" }],
      finds: [{ field: "birthDate", message: "impossibleDay" }],
    },
    { rows: [{ birthDate: "31/04/2006" }], finds: [{ field: "birthDate", message: "impossibleDay", fix: null }] },
    {
      why: "no leap year",
      rows: [{ birthDate: "29/02/2006" }],
      finds: [{ field: "birthDate", message: "impossibleDay" }],
    },
    { rows: [{ birthDate: "05/09/1806" }], finds: [{ field: "birthDate", message: "outOfRange" }] },
    { rows: [{ birthDate: "chưa rõ" }], finds: [{ field: "birthDate", message: "notADate" }] },
    {
      rows: [{ birthDate: "2006" }],
      finds: [{ field: "birthDate", message: "yearOnly", severity: "warning", fix: null }],
    },
    { rows: [{ birthDate: 2006 }], finds: [{ field: "birthDate", message: "yearOnly", severity: "warning" }] },
    {
      rows: [{ birthDate: "5/9/06" }],
      finds: [{ field: "birthDate", message: "twoDigitYear", severity: "warning", fix: 38965, sure: false }],
    },
    {
      rows: [{ birthDate: "5-9-2006" }],
      finds: [{ field: "birthDate", message: "otherForm", severity: "warning", fix: 38965, sure: true }],
    },
    {
      rows: [{ statusDate: "ngày 5 tháng 9 năm 2006" }],
      finds: [{ field: "statusDate", message: "otherForm", severity: "warning", fix: 38965 }],
    },
  ],
};
