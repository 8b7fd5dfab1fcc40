import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    { rows: [{ serial: 1 }, { serial: 2 }, { serial: "03" }, { serial: 4 }] },
    { why: "each class from one", rows: [{ serial: 1 }, { serial: 2 }, { serial: 1 }, { serial: 2 }] },
    { why: "a list that goes on", rows: [{ serial: 41 }, { serial: 42 }] },
    { why: "cells without a number", rows: [{ serial: 1 }, { serial: "" }, { serial: 3 }, { serial: "a" }] },
  ],
  fails: [
    {
      why: "one finding a sheet",
      rows: [{ serial: 1 }, { serial: 3 }, { serial: 3 }, { serial: 4 }],
      finds: [{ row: 1, field: "serial", message: "outOfOrder", fix: null }],
    },
  ],
};
