import type { FormDefinition } from "../types";
import { graduationFields } from "./fields";

/** Danh sách xét tốt nghiệp: pupils of final classes with the verdict; of lớp 5 and five-year-olds, the completion. */
export const graduationForm: FormDefinition = {
  id: "tot-nghiep",
  name: { vi: "Danh sách xét tốt nghiệp", en: "graduation list" },
  shortName: "Danh sách tốt nghiệp",
  fields: graduationFields,
  levels: ["MN", "C1", "C2", "C3", "TX"],
  identifyingFields: [
    ["fullName", "graduated"],
    ["fullName", "graduationRank"],
    ["fullName", "graduationScore"],
    ["fullName", "eligibleForGraduation"],
    ["fullName", "exam.math", "exam.literature"],
    ["fullName", "primaryCompletion", "verdictReason"],
    ["fullName", "preschoolCompletion", "verdictReason"],
  ],
  fewestOwnFields: 2,
};
