import { identityConflicts, parseIdentityNumber } from "../../text/identityNumber";
import { isYearOfIdentity } from "../plausibleBirthYear";
import { haveSameCode, isOnePupilMoved, rowOf } from "../samePupil";
import { sexOf } from "../sexOf";
import { defineGroupRule, type PupilRecord, type RuleContext } from "../types";

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
    copied: {
      vi: "Số định danh {number} cũng ghi ở {place}, mà ở đó không khớp giới tính hoặc năm sinh: có lẽ số ở đó chép nhầm. Hãy xem lại số của em đó.",
      en: "Identity number {number} also stands in {place}, where it does not fit sex or birth year and may be a copy. Check that pupil's number.",
    },
    repeated: {
      vi: "Số định danh {number} đã có ở {place}. Hãy xem lại số của cả hai học sinh.",
      en: "Identity number {number} also stands in {place}. Check both pupils' numbers.",
    },
  },
  reads: ["identityNumber", "fullName", "status", "pupilCode", "sex", "birthDate", "classCode"],
  key(pupil) {
    if (pupil.isBlank("identityNumber")) return null;
    const parsed = parseIdentityNumber(pupil.raw("identityNumber"));
    return "number" in parsed ? parsed.number : null;
  },
  check(pupil, group, context) {
    const other = group.find(
      (member) => member !== pupil && !isOnePupilMoved(pupil, member) && !haveSameCode(pupil, member),
    );
    if (!other) return [];
    const [isForeign, isForeignThere] = [isForeignTo(pupil, context), isForeignTo(other, context)];
    // Where it does not belong, `identity-number-conflict` tells it of the same cell.
    if (isForeign && !isForeignThere) return [];
    const isCopied = isForeignThere && !isForeign;
    return [
      {
        field: "identityNumber",
        message: isCopied ? "copied" : "repeated",
        // Cards of nine digits were numbered by each province, before the decree.
        severity: isCopied || parseIdentityNumber(pupil.raw("identityNumber")).kind === "oldCard" ? "warning" : "error",
        args: { number: pupil.text("identityNumber"), place: rowOf(other, pupil) },
        related: [other.ref("identityNumber")],
      },
    ];
  },
});

/** Whether the number says another sex or birth year than the row; one that the class agrees with is the pupil's own. */
function isForeignTo(pupil: PupilRecord, context: RuleContext): boolean {
  const parsed = parseIdentityNumber(pupil.raw("identityNumber"));
  if (parsed.kind !== "citizen" || isYearOfIdentity(pupil, context)) return false;
  const told = { parsed, sex: sexOf(pupil), birthYear: pupil.year("birthDate") ?? undefined };
  return identityConflicts(told).length > 0;
}
