import type { Catalogue } from "../types";
import { entries } from "./entries";

/** Khu vực. */
export const areas: Catalogue = {
  id: "area",
  origin: { kind: "builtIn", source: "MOET, catalogues of the start-of-year data, 26/10/2020, DM_KHU_VUC" },
  isComplete: true,
  entries: entries([
    ["01", "Biên giới - Hải đảo"],
    ["02", "Đô thị"],
    ["03", "Đồng bằng"],
    ["04", "Miền núi - vùng sâu"],
  ]),
};
