import type { Catalogue } from "../types";
import { entries } from "./entries";

/** Trạng thái học sinh. */
export const pupilStatuses: Catalogue = {
  id: "pupilStatus",
  origin: { kind: "builtIn", source: "MOET, catalogues of the start-of-year data, 26/10/2020, DM_TRANG_THAI_HOC_SINH" },
  isComplete: true,
  entries: entries([
    ["01", "Đang học"],
    ["02", "Chuyển đến kỳ 1"],
    ["03", "Nghỉ học xin học lại kỳ 1"],
    ["04", "Chuyển đi kỳ 1"],
    ["05", "Thôi học kỳ 1"],
    ["06", "Chuyển đến kỳ 2"],
    ["07", "Nghỉ học xin học lại kỳ 2"],
    ["08", "Chuyển đi kỳ 2"],
    ["09", "Thôi học kỳ 2"],
    ["10", "Chuyển đến trong hè"],
    ["11", "Chuyển đi trong hè"],
    ["12", "Thôi học trong hè"],
  ]),
};
