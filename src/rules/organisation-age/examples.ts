import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    {
      rows: [
        { classCode: "6A", birthDate: "05/09/2006", youngPioneer: "x", youthUnion: "" },
        { classCode: "9A", birthDate: "05/09/2003", youngPioneer: "", youthUnion: "x" },
        { classCode: "9A", birthDate: "05/09/2003", youngPioneer: "", youthUnion: "" },
      ],
    },
    {
      why: "nine in the second term",
      rows: [{ classCode: "3A", birthDate: "05/03/2009", youngPioneer: "x" }],
      level: "C1",
    },
    { rows: [{ classCode: "10A", birthDate: "05/09/2002", youthUnion: "x" }], level: "C3" },
  ],
  fails: [
    {
      rows: [{ classCode: "1A", birthDate: "05/09/2011", youngPioneer: "x" }],
      level: "C1",
      finds: [{ field: "youngPioneer", message: "pioneerTooYoung", fix: null }],
    },
    {
      rows: [{ classCode: "6A", birthDate: "05/09/2006", youthUnion: "x" }],
      finds: [{ field: "youthUnion", message: "unionTooYoung" }],
    },
    {
      rows: [{ classCode: "9A", birthDate: "05/09/2000", youngPioneer: "x" }],
      finds: [{ field: "youngPioneer", message: "pioneerTooOld", severity: "info" }],
    },
    {
      rows: [{ classCode: "9A", birthDate: "05/09/2003", youngPioneer: "x", youthUnion: "x" }],
      finds: [{ field: "youngPioneer", message: "both", severity: "info" }],
    },
  ],
};
