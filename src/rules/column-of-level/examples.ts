import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    { rows: [{ youngPioneer: "x", youthUnion: "" }] },
    { why: "an empty column does no harm", rows: [{ lunchSupport: "" }] },
  ],
  fails: [
    {
      rows: [{ lunchSupport: "x" }, { lunchSupport: "" }, { lunchSupport: "x" }],
      finds: [{ row: -1, field: "lunchSupport", message: "otherLevel", fix: null }],
    },
  ],
};
