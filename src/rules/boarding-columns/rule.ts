import type { FieldKey } from "../../forms/types";
import { defineSheetRule, type Finding, type PupilRecord, type RuleContext, type SheetPupils } from "../types";

const told = [
  "boardingClass",
  "boarding",
  "communityDayBoarding",
  "communityFullBoarding",
] as const satisfies readonly FieldKey[];

/** Of DM_HOC_BAN_TRU: "Thuộc đối tượng chính sách". */
const boardsByPolicy = "01";

type Message = "kindMissing" | "kindsMissing" | "classMissing" | "policyMissing" | "twoKinds";

export const rule = defineSheetRule<Message>({
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
    kindsMissing: {
      vi: "{pupils} học sinh có đánh dấu lớp bán trú nhưng cả cột Học bán trú trống. Nếu cổng hỏi đến, hãy chọn giá trị trong danh mục.",
      en: "{pupils} pupils are ticked as boarding, but the whole column Boarding is empty. Where the portal asks, choose from the catalogue.",
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
  check(pupils, context) {
    if (told.every((field) => pupils.distinct(field).length === 0)) return [];
    const asked = { kind: isKept(pupils, "boarding", context), class: isKept(pupils, "boardingClass", context) };
    const findings = [];
    let boarders = 0;
    let firstBoarder = 0;
    const isFilled = new Uint8Array(pupils.count);
    for (const field of told) for (const index of pupils.where(field, (value) => value !== "")) isFilled[index] = 1;
    for (let index = isFilled.indexOf(1); index >= 0; index = isFilled.indexOf(1, index + 1)) {
      const pupil = pupils.at(index);
      const { row } = pupil;
      findings.push(...ofPupil(pupil, asked).map((finding) => ({ ...finding, row })));
      if (pupil.tick("boardingClass") !== true) continue;
      if (boarders === 0) firstBoarder = row;
      boarders++;
    }
    if (boarders > 0 && !asked.kind && context.hasField("boarding")) {
      const args = { pupils: boarders };
      findings.push({
        row: firstBoarder,
        field: "boarding" as const,
        message: "kindsMissing" as const,
        severity: "info" as const,
        args,
      });
    }
    return findings;
  },
});

/** Of a column that nobody filled in, no single pupil's cell is missing. */
function isKept(pupils: SheetPupils, field: FieldKey, context: RuleContext): boolean {
  return context.hasField(field) && pupils.distinct(field).length > 0;
}

function ofPupil(pupil: PupilRecord, asked: { readonly kind: boolean; readonly class: boolean }): Finding<Message>[] {
  const findings: Finding<Message>[] = [];
  const isInClass = pupil.tick("boardingClass");
  const kind = pupil.entry("boarding");
  if (isInClass === true && asked.kind && pupil.isBlank("boarding")) {
    findings.push({ field: "boarding", message: "kindMissing", related: [pupil.ref("boardingClass")] });
  }
  if (kind && isInClass === false && asked.class) {
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
}
