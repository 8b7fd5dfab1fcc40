import { nameKey } from "../../text/personName";
import { isOnePupilMoved, rowOf } from "../samePupil";
import { defineGroupRule } from "../types";

export const rule = defineGroupRule({
  id: "duplicate-pupil-code",
  title: { vi: "Mỗi mã học sinh chỉ của một người", en: "One pupil for each code" },
  forms: ["mau-1", "mau-2", "tot-nghiep"],
  severity: "error",
  source: {
    vi: "Mã định danh do Bộ GD&ĐT cấp, mỗi học sinh một mã; các công cụ nhập tệp của cổng báo lỗi khi trùng",
    en: "The Ministry gives each pupil one code; tools that prepare the portal's file refuse a repeated one",
  },
  messages: {
    samePupil: {
      vi: "Mã {code} và tên này đã có ở {place}. Học sinh bị nhập hai lần: hãy giữ một dòng.",
      en: "Code {code} and this name also stand in {place}. The pupil was entered twice: keep one row.",
    },
    moved: {
      vi: "Mã {code} và tên này đã có ở {place}; theo trạng thái, học sinh đã chuyển lớp hoặc học lại. Hãy giữ cả hai dòng nếu cần báo cả hai.",
      en: "Code {code} and this name also stand in {place}; by the statuses the pupil moved or came back. Keep both rows if both are to be reported.",
    },
    otherPupil: {
      vi: "Mã {code} đã có ở {place} của học sinh khác. Hãy xem lại mã của cả hai.",
      en: "Code {code} also stands in {place}, for another pupil. Check both codes.",
    },
  },
  reads: ["pupilCode", "fullName", "status"],
  key(pupil) {
    const code = pupil.text("pupilCode");
    return code === "" ? null : code;
  },
  check(pupil, group, context) {
    const others = group.filter((member) => member !== pupil);
    const other = others.find((member) => !isOnePupilMoved(pupil, member)) ?? others[0];
    if (!other) return [];
    const isSame = nameKey(other.text("fullName")) === nameKey(pupil.text("fullName"));
    // One pupil in two rows of results is `pupil-in-two-classes`.
    if (isSame && context.form === "mau-2") return [];
    const isMoved = isOnePupilMoved(pupil, other);
    return [
      {
        field: "pupilCode",
        message: isMoved ? "moved" : isSame ? "samePupil" : "otherPupil",
        severity: isMoved ? "info" : "error",
        args: { code: pupil.text("pupilCode"), place: rowOf(other, pupil) },
        related: [other.ref("pupilCode")],
      },
    ];
  },
});
