import type { Catalogue } from "../types";
import { entries } from "./entries";

/** Học bán trú. */
export const boardings: Catalogue = {
  id: "boarding",
  origin: { kind: "builtIn", source: "MOET, catalogues of the start-of-year data, 26/10/2020, DM_HOC_BAN_TRU" },
  isComplete: true,
  entries: entries([
    ["01", "Thuộc đối tượng chính sách"],
    ["02", "Tự nguyện"],
  ]),
};
