import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    {
      rows: [
        { classCode: "6A", birthDate: "05/09/2005", repeatedYear: "x", newlyEnrolled: "" },
        { classCode: "6A", birthDate: "05/09/2006", repeatedYear: "", newlyEnrolled: "x" },
      ],
    },
    { rows: [{ classCode: "1A", birthDate: "05/09/2011", preschoolCompleted: "x" }], level: "C1" },
    {
      why: "any child of mầm non may be new",
      rows: [{ classCode: "Lá 1", birthDate: "05/09/2012", newlyEnrolled: "x" }],
      level: "MN",
    },
    {
      why: "adults have no standard age",
      rows: [{ classCode: "10A", birthDate: "05/09/2002", repeatedYear: "x" }],
      level: "TX",
    },
  ],
  fails: [
    {
      rows: [{ classCode: "6A", birthDate: "05/09/2006", repeatedYear: "x" }],
      finds: [{ field: "repeatedYear", message: "repeaterTooYoung", fix: null }],
    },
    {
      rows: [{ classCode: "6A", birthDate: "05/09/2005", repeatedYear: "x", newlyEnrolled: "x" }],
      finds: [{ field: "newlyEnrolled", message: "repeaterAndNew" }],
    },
    {
      rows: [{ classCode: "7A", birthDate: "05/09/2005", newlyEnrolled: "x" }],
      finds: [{ field: "newlyEnrolled", message: "newInGrade", severity: "info" }],
    },
    {
      rows: [{ classCode: "2A", birthDate: "05/09/2010", preschoolCompleted: "x" }],
      level: "C1",
      finds: [{ field: "preschoolCompleted", message: "preschoolInGrade", severity: "info" }],
    },
  ],
};
