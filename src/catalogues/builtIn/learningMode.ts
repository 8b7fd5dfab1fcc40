import type { Catalogue } from "../types";
import { entries } from "./entries";

/** Hình thức học tập (giáo dục thường xuyên). */
export const learningModes: Catalogue = {
  id: "learningMode",
  origin: {
    kind: "builtIn",
    source: "MOET, catalogues of the start-of-year data, 26/10/2020, DM_HINH_THUC_DAO_TAO_HOC_TAP",
  },
  isComplete: true,
  entries: entries([
    ["01", "Học tập trung định kỳ"],
    ["02", "Vừa làm vừa học"],
    ["03", "Tự học có hướng dẫn"],
  ]),
};
