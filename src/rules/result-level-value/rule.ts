import { scaleOf } from "../../forms/readLevel";
import { type Scale, type ScaleId, scales } from "../../forms/data/scales";
import { fieldNameInYear } from "../../forms/fieldName";
import type { FieldKey } from "../../forms/types";
import { ruleSetFor, type RuleSet } from "../../regulations/ruleSets";
import type { Bilingual } from "../../text/bilingual";
import { isErrorValue } from "../errorValues";
import { disabledMessage, goneMessage, saidOfPupil } from "../gone";
import { isOfVnen } from "../isOfVnen";
import { titlesOf } from "../titles";
import { defineRowRule, type Finding, type PupilRecord, type RuleContext, type Severity } from "../types";

/** Of the others the values of 2018 were not found. */
const regulated: ReadonlySet<FieldKey> = new Set<FieldKey>([
  "academicRank",
  "academicRankAfterRetest",
  "conduct",
  "conductAfterRetest",
  "conductTerm1",
  "conductTerm2",
]);

/** A heading such as Kết quả may hold something else, and the words for an outcome differ by circular. */
const outcome: FieldKey = "promotionResult";

const fields: readonly FieldKey[] = [...regulated, "title", "titleAfterRetest", "graduationRank", outcome];

export const rule = defineRowRule({
  id: "result-level-value",
  title: { vi: "Kết quả cả năm và danh hiệu đúng thang", en: "The year's results and titles of their own scale" },
  forms: ["mau-2", "tot-nghiep"],
  levels: ["C2", "C3", "TX"],
  severity: "error",
  source: {
    vi: "TT 58/2011, Điều 3 (hạnh kiểm: Tốt, Khá, Trung bình, Yếu), Điều 5 (học lực: Giỏi, Khá, Trung bình, Yếu, Kém); TT 22/2021, Điều 8, 9 (Tốt, Khá, Đạt, Chưa đạt)",
    en: "Circular 58/2011, art. 3 (conduct: Tốt, Khá, Trung bình, Yếu), art. 5 (rank: Giỏi, Khá, Trung bình, Yếu, Kém); Circular 22/2021, art. 8, 9 (Tốt, Khá, Đạt, Chưa đạt)",
  },
  messages: {
    unknown: {
      vi: "«{value}» không phải là giá trị của {field}{by}. Hãy ghi một trong: {values}.",
      en: "“{value}” is no value of {field}{by}. Enter one of: {values}.",
    },
    gone: goneMessage,
    disabled: disabledMessage,
    spelling: {
      vi: "«{value}» nên ghi là «{expected}» như mẫu.",
      en: "“{value}” is usually written “{expected}”.",
    },
  },
  reads: fields,
  onlyWhereFilled: fields,
  // Classes of VNEN have levels of their own.
  check: (pupil, context) => (isOfVnen(pupil, context) ? [] : fields.flatMap((key) => checkCell(pupil, key, context))),
});

function byRegulation({ name }: RuleSet): Bilingual {
  return { vi: ` theo ${name.vi}`, en: ` by ${name.en}` };
}

/** Of the titles those that the pupil's circular has. */
function valuesOf(scale: ScaleId, ruleSet: RuleSet | null): string[] {
  const { values }: Scale = scales[scale];
  return (scale === "title" && ruleSet ? titlesOf(ruleSet.id) : values).map(({ code }) => code);
}

function checkCell(
  pupil: PupilRecord,
  key: FieldKey,
  context: RuleContext,
): Finding<"unknown" | "gone" | "disabled" | "spelling">[] {
  if (!context.hasField(key) || pupil.isBlank(key) || isErrorValue(pupil.raw(key))) return [];
  const level = pupil.level(key);
  const value = pupil.text(key);
  if (level.kind === "value") {
    if (level.isPlain || key === outcome) return [];
    const expected = level.value.code;
    const reason = { vi: "cùng nghĩa", en: "means the same" };
    const proposals = [{ value: expected, reason, isSure: true }];
    return [{ field: key, message: "spelling", severity: "info", args: { value, expected }, proposals }];
  }
  const said = saidOfPupil(value);
  if (said) return [{ field: key, ...said, args: { value } }];
  const field = context.field(key);
  const scale = scaleOf(field, pupil.grade, context.schoolYear);
  if (level.kind === "blank" || !scale) return [];
  const severity: Severity = regulated.has(key) ? "error" : key === outcome ? "info" : "warning";
  const name = fieldNameInYear(field, pupil.grade, context.schoolYear);
  const ruleSet = context.level === null ? null : ruleSetFor(context.level, pupil.grade, context.schoolYear);
  const args = {
    value,
    field: name,
    by: ruleSet && regulated.has(key) ? byRegulation(ruleSet) : "",
    values: valuesOf(scale, ruleSet).join(", "),
  };
  return [{ field: key, message: "unknown", severity, args }];
}
