import type { Catalogue } from "../types";
import { entries } from "./entries";

/** Lý do thôi học; the blanks at the end of two names are the catalogue's own. */
export const leavingReasons: Catalogue = {
  id: "leavingReason",
  origin: { kind: "builtIn", source: "MOET, catalogues of the start-of-year data, 26/10/2020, DM_LY_DO_THOI_HOC" },
  isComplete: true,
  entries: entries([
    ["01", "Có hoàn cảnh kinh tế gia đình khó khăn"],
    ["02", "Học lực yếu kém "],
    ["03", "Xa trường, đi lại khó khăn"],
    ["04", "Ảnh hưởng thiên tai, dịch bệnh"],
    ["05", "Do kỳ thị"],
    ["06", "Nguyên nhân khác "],
    ["07", "Bảo lưu kết quả"],
    ["08", "Chuyển sang học nghề"],
    ["09", "Bệnh, không đủ sức khỏe"],
    ["10", "Mất tích, đã mất"],
  ]),
};
