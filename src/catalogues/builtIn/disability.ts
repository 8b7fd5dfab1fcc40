import type { Catalogue } from "../types";
import { entries } from "./entries";

/** Loại khuyết tật. */
export const disabilities: Catalogue = {
  id: "disability",
  origin: { kind: "builtIn", source: "MOET, catalogues of the start-of-year data, 26/10/2020, DM_LOAI_KHUYET_TAT" },
  isComplete: true,
  entries: entries([
    ["01", "Khuyết tật vận động"],
    ["02", "Khuyết tật nghe nói"],
    ["03", "Khuyết tật nhìn"],
    ["04", "Khuyết tật thần kinh tâm thần"],
    ["05", "Khuyết tật trí tuệ"],
    ["06", "Khuyết tật khác"],
  ]),
};
