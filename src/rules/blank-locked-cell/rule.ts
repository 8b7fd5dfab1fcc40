import { fieldName } from "../../forms/fieldName";
import { isBlankText } from "../../forms/textOf";
import type { FieldKey } from "../../forms/types";
import { defineColumnRule } from "../types";

/** A name is asked for by `required-cell`; a serial number says nothing of the pupil. */
const fields: readonly FieldKey[] = ["classCode", "pupilCode", "birthDate"];

/** So large a part of a column that the portal filled holds something. */
const leastPart = 0.5;

export const rule = defineColumnRule({
  id: "blank-locked-cell",
  title: { vi: "Cột hệ thống không để trống", en: "Columns of the system are not blank" },
  forms: ["mau-2", "tot-nghiep"],
  // A list that another program drew up may do without; only beside filled cells a blank is odd.
  severity: "warning",
  source: {
    vi: "Công văn 1533/SGD&ĐT Bến Tre, bước 3, 4: lớp, mã, họ tên và ngày sinh do hệ thống xuất ra",
    en: "Letter 1533 of the Bến Tre office, steps 3 and 4: class, code, name and birth date come from the system",
  },
  messages: {
    blank: {
      vi: "{field} trống, trong khi {count} học sinh khác đã có. Hệ thống có thể không nhận ra học sinh: hãy xem lại dòng này.",
      en: "{field} is blank, while {count} other pupils have it. The system may not know the pupil: check the row.",
    },
  },
  reads: ({ key }) => fields.includes(key),
  suspects: isBlankText,
  check(pupils, field) {
    const blank: number[] = [];
    for (const index of pupils.suspects) {
      const pupil = pupils.at(index);
      const isTold = field.key === "classCode" && pupil.className !== "";
      if (!isTold) blank.push(pupil.row);
    }
    const count = pupils.count - blank.length;
    if (count < leastPart * pupils.count) return [];
    const args = { field: fieldName(field), count };
    // A pupil who is new has no code yet.
    const severity = field.key === "pupilCode" ? "info" : "warning";
    return blank.map((row) => ({ row, field: field.key, message: "blank" as const, severity, args }));
  },
});
