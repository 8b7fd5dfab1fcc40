import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    {
      rows: [
        { policyGroup: "Có cha mẹ thuộc diện hộ nghèo theo quy định", poorHousehold: "x" },
        { policyGroup: "Có cha mẹ thuộc hộ cận nghèo theo quy định", poorHousehold: "" },
        { policyGroup: "Con thương binh", poorHousehold: "x" },
        { policyGroup: "", poorHousehold: "x" },
      ],
    },
    {
      rows: [
        { policyGroup: "HS người dân tộc ít người, ở vùng có điều kiện KT-XH KK và ĐBKK", ethnicity: "Khơ-me" },
        { policyGroup: "Mồ côi cả cha, mẹ", fatherPhone: "", motherPhone: "" },
      ],
    },
  ],
  fails: [
    {
      rows: [{ policyGroup: "Có cha mẹ thuộc hộ cận nghèo theo quy định", poorHousehold: "x" }],
      finds: [{ field: "policyGroup", message: "nearlyPoor", fix: null }],
    },
    {
      rows: [{ policyGroup: "Con hộ nghèo thuộc CT135", poorHousehold: "" }],
      finds: [{ field: "poorHousehold", message: "poorNotTicked", severity: "info" }],
    },
    {
      rows: [{ policyGroup: "HS người dân tộc ít người, ở vùng có điều kiện KT-XH KK và ĐBKK", ethnicity: "Kinh" }],
      finds: [{ field: "policyGroup", message: "ethnicity" }],
    },
    {
      rows: [{ policyGroup: "Mồ côi cả cha, mẹ", motherPhone: "0912345678" }],
      finds: [{ field: "policyGroup", message: "orphan", severity: "info" }],
    },
  ],
};
