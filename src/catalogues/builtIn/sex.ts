import type { Catalogue } from "../types";
import { entries } from "./entries";

/** Giới tính. */
export const sexes: Catalogue = {
  id: "sex",
  origin: { kind: "builtIn", source: "MOET, catalogues of the start-of-year data, 26/10/2020, DM_GIOI_TINH" },
  isComplete: true,
  entries: entries([
    ["01", "Nam"],
    ["02", "Nữ"],
  ]),
};
