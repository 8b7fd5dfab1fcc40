import { type Scale, type ScaleId, scales } from "../../forms/data/scales";
import { fieldName } from "../../forms/fieldName";
import { readLevel } from "../../forms/readLevel";
import { isErrorValue } from "../errorValues";
import { disabledMessage, goneMessage, saidOfPupil } from "../gone";
import { defineCellRule } from "../types";

/** Scales whose values were read in a circular; of the others only what forms print is known. */
const regulated: ReadonlySet<ScaleId> = new Set<ScaleId>(["learning", "yearLevel"]);

export const rule = defineCellRule({
  id: "primary-level-value",
  title: { vi: "Mức đạt được đúng thang", en: "Levels of their own scale" },
  forms: ["mau-2"],
  levels: ["C1", "MN"],
  severity: "error",
  source: {
    vi: "TT 22/2016, Điều 10 khoản 1a (môn học: T, H, C); TT 27/2020, Điều 9 khoản 2 (HTXS, HTT, HT, CHT). Năng lực, phẩm chất (T, Đ, C) và kênh tăng trưởng chỉ báo «cần xem lại»",
    en: "Circular 22/2016 art. 10(1a) (subjects: T, H, C); Circular 27/2020 art. 9(2) (HTXS, HTT, HT, CHT). Competences, qualities (T, Đ, C) and weight channels are warnings only",
  },
  messages: {
    unknown: {
      vi: "«{value}» không phải là giá trị của cột {field}. Hãy ghi một trong: {values}.",
      en: "“{value}” is no value of {field}. Enter one of: {values}.",
    },
    gone: goneMessage,
    disabled: disabledMessage,
    spelling: {
      vi: "«{value}» nên ghi là «{expected}» như mẫu.",
      en: "“{value}” is usually written “{expected}”.",
    },
  },
  reads: (field) => field.type === "level",
  check(value, field) {
    const { scale } = field;
    if (scale === undefined || isErrorValue(value)) return [];
    const read = readLevel(scale, value);
    if (read.kind === "blank" || (read.kind === "value" && read.isPlain)) return [];
    const shown = String(value).trim();
    const said = read.kind === "unknown" ? saidOfPupil(value) : null;
    if (said) return [{ field: field.key, ...said, args: { value: shown } }];
    if (read.kind === "unknown") {
      const { values }: Scale = scales[scale];
      const args = { value: shown, field: fieldName(field), values: values.map(({ code }) => code).join(", ") };
      const severity = regulated.has(scale) ? ("error" as const) : ("warning" as const);
      return [{ field: field.key, message: "unknown", severity, args }];
    }
    const expected = read.value.code;
    return [
      {
        field: field.key,
        message: "spelling",
        severity: "info",
        args: { value: shown, expected },
        proposals: [{ value: expected, reason: { vi: "cùng nghĩa", en: "means the same" }, isSure: true }],
      },
    ];
  },
});
