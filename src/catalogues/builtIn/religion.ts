import type { Catalogue } from "../types";
import { entries } from "./entries";

/** Tôn giáo. */
export const religions: Catalogue = {
  id: "religion",
  origin: { kind: "builtIn", source: "MOET, catalogues of the start-of-year data, 26/10/2020, DM_TON_GIAO" },
  isComplete: true,
  entries: entries([
    ["01", "Phật giáo"],
    ["02", "Công giáo"],
    ["03", "Phật giáo Hòa Hảo"],
    ["04", "Hồi giáo"],
    ["05", "Cao Đài"],
    ["06", "Minh sư đạo"],
    ["07", "Minh Lý đạo"],
    ["08", "Tin Lành"],
    ["09", "Tịnh độ cư sĩ Phật hồi Việt Nam"],
    ["10", "Đạo tứ ấn hiếu nghĩa"],
    ["11", "Bửu sơn Kỳ Hương"],
    ["12", "Ba Ha'i"],
    ["13", "Tôn giáo khác"],
    ["99", "Không"],
  ]),
};
