import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    {
      rows: [
        { identityNumber: "083206000001", permanentProvince: "Tỉnh Bến Tre", birthProvince: "Tỉnh Trà Vinh" },
        { identityNumber: "084206000001", permanentProvince: "Tỉnh Bến Tre", birthProvince: "Tỉnh Trà Vinh" },
        { identityNumber: "", permanentProvince: "Tỉnh Bến Tre" },
        { identityNumber: "084206000001", permanentProvince: "" },
      ],
    },
  ],
  fails: [
    {
      rows: [{ identityNumber: "084206000001", permanentProvince: "Tỉnh Bến Tre" }],
      finds: [{ field: "identityNumber", message: "otherProvince", fix: null }],
    },
  ],
};
