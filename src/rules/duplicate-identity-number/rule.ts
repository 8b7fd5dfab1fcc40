import { parseIdentityNumber } from "../../text/identityNumber";
import { haveSameCode, isOnePupilMoved, rowOf } from "../samePupil";
import { defineGroupRule } from "../types";

export const rule = defineGroupRule({
  id: "duplicate-identity-number",
  title: { vi: "Mỗi số định danh chỉ của một người", en: "One person for each identity number" },
  forms: ["mau-1"],
  severity: "error",
  source: {
    vi: "NĐ 137/2015/NĐ-CP, Điều 13: số định danh cá nhân không lặp lại ở người khác",
    en: "Decree 137/2015, art. 13: a personal number is never given twice",
  },
  messages: {
    repeated: {
      vi: "Số định danh {number} đã có ở {place}. Hãy xem lại số của cả hai học sinh.",
      en: "Identity number {number} also stands in {place}. Check both pupils' numbers.",
    },
  },
  reads: ["identityNumber", "fullName", "status", "pupilCode"],
  key(pupil) {
    if (pupil.isBlank("identityNumber")) return null;
    const parsed = parseIdentityNumber(pupil.raw("identityNumber"));
    return "number" in parsed ? parsed.number : null;
  },
  check(pupil, group) {
    const other = group.find(
      (member) => member !== pupil && !isOnePupilMoved(pupil, member) && !haveSameCode(pupil, member),
    );
    if (!other) return [];
    return [
      {
        field: "identityNumber",
        message: "repeated",
        // Cards of nine digits were numbered by each province, before the decree.
        severity: parseIdentityNumber(pupil.raw("identityNumber")).kind === "oldCard" ? "warning" : "error",
        args: { number: pupil.text("identityNumber"), place: rowOf(other, pupil) },
        related: [other.ref("identityNumber")],
      },
    ];
  },
});
