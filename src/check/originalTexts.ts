import { rule as lockedCell } from "../rules/locked-cell/rule";
import type { RuleHead } from "../rules/types";
import type { Bilingual } from "../text/bilingual";

export type OriginalMessage = "changed" | "emptied" | "missing" | "added" | "twice" | "order" | "columnGone";

/**
 * What comparing with the file as the portal gave it says: of the same columns as `locked-cell`, which sees edits alone, and
 * for the same reason. It is asked for with that file at hand, not with every check.
 */
export const originalComparison: Pick<
  RuleHead<OriginalMessage>,
  "id" | "title" | "severity" | "source" | "messages"
> & { readonly fixReason: Bilingual } = {
  id: "compare-with-original",
  title: { vi: "Cột hệ thống giống như lúc xuất ra", en: "Columns of the system are as they came" },
  severity: lockedCell.severity,
  source: lockedCell.source,
  messages: {
    changed: {
      vi: "{field} trong tệp gốc là «{before}», ở đây là «{value}». Hãy trả lại như tệp gốc để hệ thống nhận ra học sinh.",
      en: "{field} is “{before}” in the original file and “{value}” here. Put it back, so that the system knows the pupil.",
    },
    emptied: {
      vi: "{field} trong tệp gốc là «{before}», ở đây bị xóa. Hãy trả lại như tệp gốc để hệ thống nhận ra học sinh.",
      en: "{field} is “{before}” in the original file and empty here. Put it back, so that the system knows the pupil.",
    },
    missing: {
      vi: "Thiếu {name}: có ở dòng {row}, trang {sheet} của tệp gốc, không có trong tệp này. Hãy chép lại dòng đó.",
      en: "{name} is missing: in row {row}, sheet {sheet} of the original file, but not here. Copy that row back.",
    },
    added: {
      vi: "{name} không có trong tệp gốc. Hệ thống chỉ nhận lại học sinh đã xuất ra: hãy bỏ dòng này, học sinh mới thì thêm vào Mẫu số 1.",
      en: "{name} is not in the original file. The system takes back whom it gave out: remove the row; a new pupil goes into Mẫu số 1.",
    },
    twice: {
      vi: "{name} đã có ở dòng {row}; tệp gốc chỉ có một dòng. Hãy bỏ bớt một dòng.",
      en: "{name} stands in row {row} already; the original file has one row. Remove one.",
    },
    order: {
      vi: "Từ dòng này, học sinh không còn theo thứ tự của tệp gốc. Nếu hệ thống báo lỗi khi nhập lại, hãy sắp lại theo tệp gốc.",
      en: "From this row on the pupils are not in the order of the original file. If the system refuses the file, sort them as there.",
    },
    columnGone: {
      vi: "Cột «{field}» của tệp gốc không còn trong trang này. Hãy chép lại cột đó từ tệp gốc.",
      en: "Column “{field}” of the original file is not in this sheet any more. Copy it back from there.",
    },
  },
  fixReason: { vi: "như tệp gốc", en: "as in the original file" },
};
