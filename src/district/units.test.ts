import type { Level } from "../forms/types";
import { levelsOfUnit } from "./units";

test.each<[string, readonly Level[]]>([
  ["Trường Tiểu học An Bình", ["C1"]],
  ["TH An Bình", ["C1"]],
  ["Trường TH&THCS Phước Long", ["C1", "C2"]],
  ["Trường THCS-THPT Long Thạnh", ["C2", "C3"]],
  ["THPT cấp 2-3 Tân Khai", ["C2", "C3"]],
  ["Trường Phổ thông cấp 1, 2 Cồn Ốc", ["C1", "C2"]],
  ["Trường PTDTNT THCS Sông Ba", ["C2"]],
  ["Trường Mẫu giáo Hoa Dừa", ["MN"]],
  ["MG Hoa Dừa", ["MN"]],
  ["Trung tâm GDNN-GDTX huyện Ba Tri", ["TX"]],
  ["Trung tâm Giáo dục thường xuyên tỉnh", ["TX"]],
  ["Trường Phổ thông Dân tộc Nội trú tỉnh", []],
  ["Trường Thực hành Sư phạm", []],
  ["ds lop 5.xlsx", []],
])("%s teaches %j", (unit, levels) => {
  expect(levelsOfUnit(unit)).toEqual(levels);
});
