import type { Catalogue } from "../types";
import { entries } from "./entries";

/** Miễn, giảm học phí: values of the data interface (HtHoTro); those of DM_MIEN_GIAM_HOC_PHI were not found. */
export const tuitionSupports: Catalogue = {
  id: "tuitionSupport",
  origin: { kind: "builtIn", source: "MOET, description of the data interface, 26/10/2020" },
  isComplete: false,
  entries: entries([
    ["1", "Khác"],
    ["2", "Miễn"],
    ["3", "Giảm"],
  ]),
};
