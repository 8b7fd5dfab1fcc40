import { defineRowRule, type Finding } from "../types";

/** Of DM_HOC_BAN_TRU: "Thuộc đối tượng chính sách". */
const boardsByPolicy = "01";

type Message = "kindMissing" | "classMissing" | "policyMissing" | "twoKinds";

export const rule = defineRowRule<Message>({
  id: "boarding-columns",
  title: { vi: "Các cột bán trú khớp nhau", en: "Boarding columns agree" },
  forms: ["mau-1"],
  severity: "warning",
  source: {
    vi: "Mô tả dữ liệu đầu năm của Bộ GD&ĐT (26/10/2020): MaHocBanTru cần có nếu học sinh bán trú; DM_HOC_BAN_TRU",
    en: "MOET's description of the start-of-year data (26 October 2020): MaHocBanTru is due of a day boarder; DM_HOC_BAN_TRU",
  },
  messages: {
    kindMissing: {
      vi: "Đã đánh dấu lớp bán trú nhưng ô Học bán trú trống. Hãy chọn giá trị trong danh mục, hoặc bỏ dấu.",
      en: "The pupil is ticked as of a boarding class, but the kind of boarding is empty. Choose one, or clear the tick.",
    },
    classMissing: {
      vi: "Ô Học bán trú ghi «{kind}» nhưng chưa đánh dấu học sinh lớp bán trú.",
      en: "The kind of boarding is “{kind}”, but the pupil is not ticked as of a boarding class.",
    },
    policyMissing: {
      vi: "Học bán trú «{kind}» nhưng không có diện chính sách và không là hộ nghèo. Hãy xem lại.",
      en: "Boards as “{kind}”, but has no policy group and no poor household. Check it.",
    },
    twoKinds: {
      vi: "Vừa đánh dấu bán trú dân nuôi, vừa đánh dấu nội trú dân nuôi. Hãy xem lại: thường chỉ một trong hai.",
      en: "Ticked both as day and as full boarder kept by the community. Check it: mostly only one of them holds.",
    },
  },
  reads: ["boardingClass", "boarding", "policyGroup", "poorHousehold", "communityDayBoarding", "communityFullBoarding"],
  onlyWhereFilled: ["boardingClass", "boarding", "communityDayBoarding", "communityFullBoarding"],
  check(pupil) {
    const findings: Finding<Message>[] = [];
    const isInClass = pupil.tick("boardingClass");
    const kind = pupil.entry("boarding");
    if (isInClass === true && pupil.has("boarding") && pupil.isBlank("boarding")) {
      findings.push({ field: "boarding", message: "kindMissing", related: [pupil.ref("boardingClass")] });
    }
    if (kind && isInClass === false && pupil.has("boardingClass")) {
      const args = { kind: kind.name.trim() };
      findings.push({ field: "boardingClass", message: "classMissing", severity: "info", args });
    }
    const isPolicyOpen = pupil.has("policyGroup") && pupil.isBlank("policyGroup");
    if (kind?.code === boardsByPolicy && isPolicyOpen && pupil.tick("poorHousehold") === false) {
      const args = { kind: kind.name.trim() };
      findings.push({ field: "boarding", message: "policyMissing", severity: "info", args });
    }
    if (pupil.tick("communityDayBoarding") === true && pupil.tick("communityFullBoarding") === true) {
      findings.push({
        field: "communityFullBoarding",
        message: "twoKinds",
        severity: "info",
        related: [pupil.ref("communityDayBoarding")],
      });
    }
    return findings;
  },
});
