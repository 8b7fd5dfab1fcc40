import { scales } from "../../forms/data/scales";
import { fieldName } from "../../forms/fieldName";
import { outcomeColumns, type OutcomeColumn, outcomeInWords } from "../../forms/readTick";
import { defineRowRule, type Finding, type PupilRecord, type RuleContext } from "../types";

type Message = "otherColumn" | "noColumn";

export const rule = defineRowRule<Message>({
  id: "outcome-word",
  title: {
    vi: "Thi lại, rèn luyện, ở lại ghi bằng chữ trong cột khác",
    en: "An outcome written out in another's column",
  },
  forms: ["mau-2"],
  levels: ["C1", "C2", "C3", "TX"],
  severity: "warning",
  source: {
    vi: "Tệp mẫu: mỗi kết quả cuối năm (lên lớp, thi lại, rèn luyện lại, ở lại lớp) có một cột đánh dấu x",
    en: "The template: each outcome of the year has a tick column of its own",
  },
  messages: {
    otherColumn: {
      vi: "Cột {field} chỉ đánh dấu x hoặc để trống; «{value}» thuộc cột {other}. Hãy đánh dấu x ở cột đó.",
      en: "Column {field} takes x or nothing; “{value}” belongs in column {other}. Tick that one.",
    },
    noColumn: {
      vi: "Cột {field} chỉ đánh dấu x hoặc để trống; «{value}» là kết quả khác mà trang này không có cột. Hãy xem lại.",
      en: "Column {field} takes x or nothing; “{value}” is another outcome, which this sheet has no column for. Please check.",
    },
  },
  reads: outcomeColumns,
  onlyWhereFilled: outcomeColumns,
  check: (pupil, context) => outcomeColumns.flatMap((column) => checkCell(pupil, column, context)),
});

function checkCell(pupil: PupilRecord, column: OutcomeColumn, context: RuleContext): Finding<Message>[] {
  if (!context.hasField(column)) return [];
  const outcome = outcomeInWords(pupil.raw(column));
  if (outcome === null || outcome === column) return [];
  const field = fieldName(context.field(column));
  const value = pupil.text(column);
  if (!context.hasField(outcome)) return [{ field: column, message: "noColumn", args: { field, value } }];
  const { name } = scales.promotion.values[outcomeColumns.indexOf(outcome)] ?? { name: { vi: "", en: "" } };
  return [
    {
      field: column,
      message: "otherColumn",
      args: { field, value, other: fieldName(context.field(outcome)) },
      proposals: [
        {
          value: "",
          reason: { vi: `đánh dấu x ở cột ${fieldName(context.field(outcome)).vi}`, en: `tick ${name.en}` },
          isSure: isSure(pupil, column, outcome),
          also: [{ field: outcome, value: "x" }],
        },
      ],
    },
  ];
}

/** The word and nothing else tells the outcome; under Thi lại, `Lên lớp` may be what the re-test came to. */
function isSure(pupil: PupilRecord, column: OutcomeColumn, outcome: OutcomeColumn): boolean {
  if (column !== "promoted") return false;
  const others = outcomeColumns.filter((one) => one !== column && one !== outcome);
  return others.every((one) => pupil.isBlank(one)) && (pupil.isBlank(outcome) || pupil.tick(outcome) === true);
}
