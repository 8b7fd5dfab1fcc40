import type { Catalogue } from "../types";
import { entries } from "./entries";

/** Nhóm máu: values of the data interface; the names a template prints were not found. */
export const bloodTypes: Catalogue = {
  id: "bloodType",
  origin: { kind: "builtIn", source: "MOET, description of the data interface, 26/10/2020" },
  isComplete: false,
  entries: entries([
    ["1", "Nhóm A"],
    ["2", "Nhóm B"],
    ["3", "Nhóm AB"],
    ["4", "Nhóm O"],
    ["5", "Không xác định"],
  ]),
};
