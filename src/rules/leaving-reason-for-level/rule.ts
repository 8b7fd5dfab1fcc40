import type { Level } from "../../forms/types";
import { defineRowRule } from "../types";

/** Codes of DM_LY_DO_THOI_HOC that hardly fit the children of a level. */
const unlikely: Readonly<Partial<Record<Level, ReadonlySet<string>>>> = {
  // Học lực yếu kém, Bảo lưu kết quả, Chuyển sang học nghề.
  MN: new Set(["02", "07", "08"]),
  C1: new Set(["08"]),
};

export const rule = defineRowRule({
  id: "leaving-reason-for-level",
  title: { vi: "Lý do thôi học hợp với cấp học", en: "Leaving reasons of the level" },
  forms: ["mau-1"],
  levels: ["MN", "C1"],
  severity: "info",
  source: {
    vi: "DM_LY_DO_THOI_HOC (DM Bộ, 26/10/2020) dùng chung cho mọi cấp; đối chiếu với cấp học là của Sổ Sạch",
    en: "DM_LY_DO_THOI_HOC (26 October 2020) is one list for all levels; the comparison with the level is Sổ Sạch's own",
  },
  messages: {
    unlikely: {
      vi: "Lý do «{reason}» ít gặp ở cấp học này. Hãy xem lại lý do.",
      en: "The reason “{reason}” is rare at this level. Check it.",
    },
  },
  reads: ["leavingReason"],
  onlyWhereFilled: ["leavingReason"],
  check(pupil, context) {
    if (pupil.isBlank("leavingReason")) return [];
    const reason = pupil.entry("leavingReason");
    if (!reason || context.level === null || !unlikely[context.level]?.has(reason.code)) return [];
    return [{ field: "leavingReason", message: "unlikely", args: { reason: reason.name.trim() } }];
  },
});
