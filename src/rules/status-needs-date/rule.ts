import { isChange } from "../pupilStatus";
import { defineRowRule } from "../types";

export const rule = defineRowRule({
  id: "status-needs-date",
  title: { vi: "Ngày nhập trạng thái", en: "Date of the status" },
  forms: ["mau-1"],
  severity: "warning",
  source: {
    vi: "Mô tả dữ liệu đầu năm của Bộ GD&ĐT (26/10/2020): NgayTrangThai cần có khi trạng thái thay đổi",
    en: "MOET's description of the start-of-year data (26 October 2020): NgayTrangThai is due when the status changes",
  },
  messages: {
    missing: {
      vi: "Trạng thái «{status}» cần có ngày. Hãy ghi ngày học sinh chuyển hoặc thôi học.",
      en: "Status “{status}” needs its date. Enter the day the pupil moved or left.",
    },
  },
  reads: ["status", "statusDate"],
  check(pupil) {
    const status = pupil.entry("status");
    if (!status || !isChange(status) || !pupil.has("statusDate") || !pupil.isBlank("statusDate")) return [];
    return [{ field: "statusDate", message: "missing", args: { status: status.name.trim() } }];
  },
});
