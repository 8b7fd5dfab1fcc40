import { hasLeft } from "../pupilStatus";
import { defineRowRule } from "../types";

export const rule = defineRowRule({
  id: "status-needs-reason",
  title: { vi: "Lý do thôi học", en: "Reason for leaving" },
  forms: ["mau-1"],
  severity: "error",
  source: {
    vi: "Mô tả dữ liệu đầu năm của Bộ GD&ĐT (26/10/2020): MaLyDoThoiHoc bắt buộc khi thôi học, bỏ học",
    en: "MOET's description of the start-of-year data (26 October 2020): MaLyDoThoiHoc is required of a pupil who left",
  },
  messages: {
    missing: {
      vi: "Trạng thái «{status}» bắt buộc có lý do thôi học. Hãy chọn lý do trong danh mục.",
      en: "Status “{status}” requires the reason for leaving. Choose one of the catalogue.",
    },
    needless: {
      vi: "Có lý do thôi học nhưng trạng thái là «{status}». Hãy xem lại trạng thái, hoặc xóa lý do.",
      en: "There is a reason for leaving, but the status is “{status}”. Check the status, or clear the reason.",
    },
  },
  reads: ["status", "leavingReason"],
  check(pupil) {
    const status = pupil.entry("status");
    if (!status || !pupil.has("leavingReason")) return [];
    const args = { status: status.name.trim() };
    const isMissing = pupil.isBlank("leavingReason");
    if (hasLeft(status) && isMissing) return [{ field: "leavingReason", message: "missing", args }];
    if (hasLeft(status) || isMissing) return [];
    return [
      {
        field: "leavingReason",
        message: "needless",
        severity: "warning",
        args,
        proposals: [
          { value: "", reason: { vi: "học sinh không thôi học", en: "the pupil has not left" }, isSure: false },
        ],
      },
    ];
  },
});
