import { defineRowRule } from "../types";

/** Of DM_DIEN_CHINH_SACH: "Bị tàn tật, khuyết tật". */
const disabledByPolicy = "06";

export const rule = defineRowRule({
  id: "disability-columns",
  title: { vi: "Loại khuyết tật của học sinh khuyết tật", en: "Kind of disability of a disabled pupil" },
  forms: ["mau-1"],
  severity: "warning",
  source: {
    vi: "Mô tả dữ liệu đầu năm của Bộ GD&ĐT (26/10/2020): MaLoaiKhuyetTat cần có nếu học sinh khuyết tật",
    en: "MOET's description of the start-of-year data (26 October 2020): MaLoaiKhuyetTat is due of a disabled pupil",
  },
  messages: {
    notAssessed: {
      vi: "Đã đánh dấu khuyết tật không đánh giá nhưng chưa có loại khuyết tật. Hãy chọn loại khuyết tật, hoặc bỏ dấu.",
      en: "The pupil is ticked as disabled and not assessed, but no kind of disability is given. Choose one, or clear the tick.",
    },
    policyGroup: {
      vi: "Diện chính sách là «{policy}» nhưng chưa có loại khuyết tật. Hãy chọn loại khuyết tật.",
      en: "The policy group is “{policy}”, but no kind of disability is given. Choose one.",
    },
  },
  reads: ["disability", "disabilityNotAssessed", "policyGroup"],
  onlyWhereFilled: ["disabilityNotAssessed", "policyGroup"],
  check(pupil) {
    if (!pupil.has("disability") || !pupil.isBlank("disability")) return [];
    if (pupil.tick("disabilityNotAssessed") === true) {
      return [{ field: "disability", message: "notAssessed", related: [pupil.ref("disabilityNotAssessed")] }];
    }
    const policy = pupil.entry("policyGroup");
    if (policy?.code !== disabledByPolicy) return [];
    const args = { policy: policy.name.trim() };
    return [{ field: "disability", message: "policyGroup", args, related: [pupil.ref("policyGroup")] }];
  },
});
