import { fieldNameInYear } from "../../forms/fieldName";
import type { FieldKey } from "../../forms/types";
import { formatTenths } from "../../text/mark";
import { matchedFields, matchLists } from "../matchLists";
import { defineBookRule, type Finding, type PupilRecord } from "../types";

type Message = "rank" | "mean" | "ticked" | "unticked";
type Placed = Finding<Message> & { readonly sheetId: string; readonly row: number };

/** Levels of the list → where the results have them, what the summer changed first. */
const ranks: readonly (readonly [FieldKey, readonly FieldKey[]])[] = [
  ["academicRank", ["academicRankAfterRetest", "academicRank"]],
  ["conduct", ["conductAfterRetest", "conduct"]],
  ["graduationRank", ["graduationRank"]],
];

const means = ["yearMeanAfterRetest", "yearMean"] as const satisfies readonly FieldKey[];

const verdicts = [
  "graduated",
  "eligibleForGraduation",
  "primaryCompletion",
  "preschoolCompletion",
] as const satisfies readonly FieldKey[];

export const rule = defineBookRule<Message>({
  id: "graduation-list-results",
  title: {
    vi: "Danh sách xét tốt nghiệp khớp với kết quả ở Mẫu số 2",
    en: "The graduation list agrees with the results in Mẫu số 2",
  },
  forms: ["mau-2", "tot-nghiep"],
  // Which of the two is right is not told: a result may have been mended in one of them.
  severity: "warning",
  source: {
    vi: "Công văn 1533/SGD&ĐT Bến Tre, bước 4, 5: danh sách xét tốt nghiệp lập từ kết quả cuối năm",
    en: "Letter 1533 of the Bến Tre office, steps 4 and 5: the graduation list is drawn from the year-end results",
  },
  messages: {
    rank: {
      vi: "{field} của {name} ở đây là «{value}», ở Mẫu số 2 (trang {sheet}, dòng {row}) là «{other}». Hãy xem lại.",
      en: "{field} of {name} is “{value}” here and “{other}” in Mẫu số 2 (sheet {sheet}, row {row}). Please check.",
    },
    mean: {
      vi: "Điểm trung bình của {name} ở đây là {value}, ở Mẫu số 2 (trang {sheet}, dòng {row}) là {other}. Hãy xem lại.",
      en: "The mean of {name} is {value} here and {other} in Mẫu số 2 (sheet {sheet}, row {row}). Please check.",
    },
    ticked: {
      vi: "{name} được đánh dấu ở đây nhưng chưa được đánh dấu ở Mẫu số 2 (trang {sheet}, dòng {row}). Hãy xem lại.",
      en: "{name} is ticked here, but not in Mẫu số 2 (sheet {sheet}, row {row}). Please check.",
    },
    unticked: {
      vi: "{name} được đánh dấu ở Mẫu số 2 (trang {sheet}, dòng {row}) nhưng ở đây để trống. Hãy xem lại.",
      en: "{name} is ticked in Mẫu số 2 (sheet {sheet}, row {row}), but not here. Please check.",
    },
  },
  reads: [
    ...matchedFields,
    "status",
    ...ranks.flatMap(([field, sources]) => [field, ...sources]),
    ...means,
    ...verdicts,
  ],
  check(lists) {
    const graduation = lists.filter(({ context }) => context.form === "tot-nghiep");
    const results = lists.filter(({ context }) => context.form === "mau-2");
    if (graduation.length === 0 || results.length === 0) return [];
    const { matched } = matchLists(results, graduation);
    const inUse = new Set(
      matched.flatMap(({ listed }) => (listed ? verdicts.filter((field) => listed.tick(field) === true) : [])),
    );
    const years = new Map(graduation.map(({ sheetId, context }) => [sheetId, context.schoolYear]));
    return matched.flatMap(({ result, listed }) =>
      listed
        ? [
            ...differentRanks(result, listed, years.get(result.sheetId) ?? 0),
            ...differentMean(result, listed),
            ...differentVerdicts(
              result,
              listed,
              // A column that nobody has filled in yet denies nothing.
              verdicts.filter((field) => inUse.has(field)),
            ),
          ]
        : [],
    );
  },
});

function differentRanks(here: PupilRecord, there: PupilRecord, schoolYear: number): Placed[] {
  return ranks.flatMap(([field, sources]) => {
    const source = sources.find((one) => there.level(one).kind === "value");
    const own = here.level(field);
    const other = source === undefined ? null : there.level(source);
    if (source === undefined || own.kind !== "value" || other?.kind !== "value") return [];
    if (own.value.code === other.value.code) return [];
    const name = fieldNameInYear(here.field(field), here.grade, schoolYear);
    const args = { field: name, value: here.text(field), other: there.text(source) };
    return [placed(here, there, field, source, "rank", args)];
  });
}

function differentMean(here: PupilRecord, there: PupilRecord): Placed[] {
  const own = here.mark("yearMean");
  const source = means.find((field) => there.mark(field).kind === "mark");
  const other = source === undefined ? null : there.mark(source);
  if (source === undefined || own.kind !== "mark" || other?.kind !== "mark" || own.tenths === other.tenths) return [];
  const args = { value: formatTenths(own.tenths), other: formatTenths(other.tenths) };
  return [placed(here, there, "yearMean", source, "mean", args)];
}

function differentVerdicts(here: PupilRecord, there: PupilRecord, fields: readonly FieldKey[]): Placed[] {
  return fields.flatMap((field) => {
    if (!here.has(field)) return [];
    const [own, other] = [here.tick(field), there.tick(field)];
    if (own === null || other === null || own === other) return [];
    return [placed(here, there, field, field, own ? "ticked" : "unticked", {})];
  });
}

function placed(
  here: PupilRecord,
  there: PupilRecord,
  field: FieldKey,
  source: FieldKey,
  message: Message,
  args: NonNullable<Finding["args"]>,
): Placed {
  const place = { name: here.text("fullName"), sheet: there.sheetName, row: there.row + 1 };
  return {
    sheetId: here.sheetId,
    row: here.row,
    field,
    message,
    args: { ...place, ...args },
    related: [there.ref(source)],
  };
}
