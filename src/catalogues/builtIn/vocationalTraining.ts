import type { Catalogue } from "../types";
import { entries } from "./entries";

/** Lớp hướng nghiệp, dạy nghề (giáo dục thường xuyên). */
export const vocationalTrainings: Catalogue = {
  id: "vocationalTraining",
  origin: {
    kind: "builtIn",
    source: "MOET, catalogues of the start-of-year data, 26/10/2020, DM_LOP_HUONG_NGHIEP_DAY_NGHE",
  },
  isComplete: true,
  entries: entries([
    ["01", "Nông lâm"],
    ["02", "Tin học ứng dụng"],
    ["03", "Tiểu thủ công nghiêp"],
    ["04", "Dịch vụ"],
    ["05", "Nghề khác"],
  ]),
};
