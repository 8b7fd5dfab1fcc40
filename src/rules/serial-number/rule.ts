import type { CellValue } from "../../workbook/types";
import { defineSheetRule } from "../types";

export const rule = defineSheetRule({
  id: "serial-number",
  title: { vi: "Số thứ tự liền nhau", en: "Serial numbers without gaps" },
  forms: ["mau-1"],
  severity: "info",
  source: {
    vi: "Đối chiếu của Sổ Sạch: số thứ tự nhảy cóc hoặc lặp là dấu của dòng bị xóa hay chép hai lần; cổng không đọc cột này",
    en: "Sổ Sạch's own comparison: a gap or a repeated number hints at a row deleted or copied; the portal does not read the column",
  },
  messages: {
    outOfOrder: {
      vi: "Số thứ tự ở đây là {value} mà dòng trên là {before}. Xem có dòng bị xóa hoặc chép hai lần không ({places} chỗ như vậy).",
      en: "The serial number here is {value}, after {before} in the row above. See whether a row was deleted or copied ({places} such places).",
    },
  },
  reads: ["serial"],
  check(pupils, context) {
    if (!context.hasField("serial")) return [];
    let before: number | null = null;
    let first: { row: number; value: number; before: number } | null = null;
    let places = 0;
    for (let index = 0; index < pupils.count; index++) {
      const pupil = pupils.at(index);
      const value = numberOf(pupil.raw("serial"));
      // Each class may count from one again; a cell without a number breaks the chain and says nothing.
      if (value !== null && before !== null && value !== before + 1 && value !== 1) {
        places++;
        first ??= { row: pupil.row, value, before };
      }
      before = value;
    }
    if (!first) return [];
    const args = { value: first.value, before: first.before, places };
    return [{ row: first.row, field: "serial", message: "outOfOrder", args }];
  },
});

function numberOf(value: CellValue): number | null {
  if (typeof value === "number") return value;
  return typeof value === "string" && /^\s*\d{1,6}\s*$/.test(value) ? Number(value) : null;
}
