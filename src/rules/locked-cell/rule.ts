import { lockedFields } from "../../forms/results/fields";
import { fieldName } from "../../forms/fieldName";
import { formatDate, fromSerial } from "../../text/date";
import { defineRowRule } from "../types";

export const rule = defineRowRule({
  id: "locked-cell",
  title: { vi: "Cột hệ thống không được sửa", en: "Columns of the system stay as they are" },
  forms: ["mau-2"],
  // That the portal refuses a changed row follows from how it finds pupils; its own message was not seen.
  severity: "warning",
  source: {
    vi: "Công văn 1533/SGD&ĐT Bến Tre, bước 3, 4: danh sách xuất từ hệ thống, chỉ điền kết quả rồi nhập lại",
    en: "Letter 1533 of the Bến Tre office, steps 3 and 4: the list comes from the system, the results alone are filled in",
  },
  messages: {
    changed: {
      vi: "{field} do hệ thống xuất ra là «{before}», vừa bị sửa thành «{value}». Khi nhập lại, hệ thống sẽ không nhận ra học sinh: hãy trả lại như cũ.",
      en: "{field} came from the system as “{before}” and was just changed to “{value}”. The system will not know the pupil again: put it back.",
    },
    emptied: {
      vi: "{field} do hệ thống xuất ra là «{before}», vừa bị xóa. Khi nhập lại, hệ thống sẽ không nhận ra học sinh: hãy trả lại như cũ.",
      en: "{field} came from the system as “{before}” and was just emptied. The system will not know the pupil again: put it back.",
    },
  },
  reads: lockedFields,
  check(pupil, context) {
    return lockedFields.flatMap((key) => {
      const before = pupil.before(key);
      if (before === null) return [];
      const isDate = key === "birthDate";
      const shown = (value: string | number | boolean) => {
        const date = isDate && typeof value === "number" ? fromSerial(value, { date1904: context.date1904 }) : null;
        return date ? formatDate(date) : String(value);
      };
      const reason = { vi: "như hệ thống xuất ra", en: "as the system gave it" };
      const proposal = { value: before, reason, isSure: true };
      return [
        {
          field: key,
          message: pupil.isBlank(key) ? ("emptied" as const) : ("changed" as const),
          args: { field: fieldName(pupil.field(key)), before: shown(before), value: shown(pupil.raw(key)) },
          proposals: [isDate && typeof before === "number" ? { ...proposal, numberFormat: "dd/mm/yyyy" } : proposal],
        },
      ];
    });
  },
});
