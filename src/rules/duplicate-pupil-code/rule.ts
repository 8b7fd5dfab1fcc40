import { nameKey } from "../../text/personName";
import { defineGroupRule } from "../types";

export const rule = defineGroupRule({
  id: "duplicate-pupil-code",
  title: { vi: "Mỗi mã học sinh chỉ của một người", en: "One pupil for each code" },
  forms: ["mau-1"],
  severity: "error",
  source: {
    vi: "Mã định danh do Bộ GD&ĐT cấp, mỗi học sinh một mã; các công cụ nhập tệp của cổng báo lỗi khi trùng",
    en: "The Ministry gives each pupil one code; tools that prepare the portal's file refuse a repeated one",
  },
  messages: {
    samePupil: {
      vi: "Mã {code} và tên này đã có ở dòng {row}. Học sinh bị nhập hai lần: hãy giữ một dòng.",
      en: "Code {code} and this name also stand in row {row}. The pupil was entered twice: keep one row.",
    },
    otherPupil: {
      vi: "Mã {code} đã có ở dòng {row} của học sinh khác. Hãy xem lại mã của cả hai.",
      en: "Code {code} also stands in row {row}, for another pupil. Check both codes.",
    },
  },
  reads: ["pupilCode", "fullName"],
  key(pupil) {
    const code = pupil.text("pupilCode");
    return code === "" ? null : code;
  },
  check(pupil, group) {
    const other = group.find((member) => member !== pupil);
    if (!other) return [];
    const isSame = nameKey(other.text("fullName")) === nameKey(pupil.text("fullName"));
    return [
      {
        field: "pupilCode",
        message: isSame ? "samePupil" : "otherPupil",
        args: { code: pupil.text("pupilCode"), row: other.row + 1 },
        related: [other.ref("pupilCode")],
      },
    ];
  },
});
