import { subjects } from "../../forms/data/subjects";
import type { Level } from "../../forms/types";
import type { Bilingual } from "../../text/bilingual";
import type { RowKey } from "../plan";
import { primarySubjects, secondarySubjects, traitGroups } from "../tables/resultTables";
import type { ColumnId } from "../types";
import { block, plus, sum } from "./terms";
import type { Identity, Term } from "./types";

const secondary = ["C2", "C3", "TX"] as const satisfies readonly Level[];
const total: readonly ColumnId[] = ["total"];
const tt58 = "TT 58/2011/TT-BGDĐT";
const screens = "Màn hình báo cáo của cổng CSDL ngành (2020)";
const primary = "TT 22/2016, TT 27/2020";
const emisNursery = "EMIS 01-MN-ĐN: dòng 108–111 ≤ 107 ≤ 84; 113–116 ≤ 112 ≤ 90";

function equal(
  id: string,
  name: Bilingual,
  source: string,
  levels: readonly Level[],
  left: readonly Term[],
  right: readonly Term[],
  columns: readonly ColumnId[] = total,
): Identity {
  return { id, name, source, levels, relation: "equals", left, right, columns };
}

function atMost(
  id: string,
  name: Bilingual,
  source: string,
  levels: readonly Level[],
  left: readonly RowKey[],
  right: readonly RowKey[],
): Identity {
  return {
    id,
    name,
    source,
    levels,
    relation: "atMost",
    left: left.map((row) => plus(row)),
    right: right.map((row) => plus(row)),
    columns: total,
  };
}

/** Who is there at the year's end by Mẫu số 1 is who has results, pupil by pupil. */
const sameLists: readonly Identity[] = (
  [
    ["results-C1", "primaryResults.all.yes", ["C1"]],
    ["results-C2", "results.all.yes", secondary],
    ["results-MN", "health.all.yes", ["MN"]],
  ] as const
).map(([id, row, levels]) => ({
  onlyWhere: row,
  ...equal(
    id,
    { vi: "Mẫu số 2 = cuối năm theo Mẫu số 1", en: "Mẫu số 2 = end of the year by Mẫu số 1" },
    "Công văn 1533/SGD&ĐT-KTQLCLGD&CNTT, bước 3",
    levels,
    [plus(row)],
    [plus("movement.status.end")],
    ["total", "female", "minority"],
  ),
}));

const ranks: readonly Identity[] = [
  equal(
    "academic-ranks",
    { vi: "Học sinh = cộng học lực + không xếp loại", en: "Pupils = all academic ranks + not ranked" },
    `${tt58}, Điều 5`,
    secondary,
    [plus("results.all.yes")],
    sum("results", "academicRank"),
    block,
  ),
  equal(
    "conduct",
    { vi: "Học sinh = cộng hạnh kiểm + không xếp loại", en: "Pupils = all conduct ranks + not ranked" },
    `${tt58}, Điều 3`,
    secondary,
    [plus("results.all.yes")],
    sum("results", "conduct"),
    block,
  ),
  atMost(
    "excellent-of-rank",
    { vi: "Học sinh giỏi ≤ học lực giỏi", en: "Excellent pupils ≤ academic rank excellent" },
    `${tt58}, Điều 18; TT 22/2021, Điều 15`,
    secondary,
    ["results.title.HSG", "results.title.HSXS"],
    ["results.academicRank.G", "results.academicRank.new-T"],
  ),
  atMost(
    "excellent-of-conduct",
    { vi: "Học sinh giỏi ≤ hạnh kiểm tốt", en: "Excellent pupils ≤ conduct very good" },
    `${tt58}, Điều 18; TT 22/2021, Điều 15`,
    secondary,
    ["results.title.HSG", "results.title.HSXS"],
    ["results.conduct.T", "results.conduct.new-T"],
  ),
  atMost(
    "titles-of-rank",
    { vi: "Học sinh giỏi + tiên tiến ≤ học lực giỏi + khá", en: "Titles ≤ academic ranks excellent and good" },
    `${tt58}, Điều 18`,
    secondary,
    ["results.title.HSG", "results.title.HSXS", "results.title.HSTT"],
    ["results.academicRank.G", "results.academicRank.K", "results.academicRank.new-T"],
  ),
  atMost(
    "titles-of-conduct",
    { vi: "Học sinh giỏi + tiên tiến ≤ hạnh kiểm tốt + khá", en: "Titles ≤ conduct very good and good" },
    `${tt58}, Điều 18`,
    secondary,
    ["results.title.HSG", "results.title.HSXS", "results.title.HSTT"],
    ["results.conduct.T", "results.conduct.K", "results.conduct.new-T"],
  ),
];

const promotion: readonly Identity[] = [
  equal(
    "promotion-before",
    {
      vi: "Trước hè: lên lớp + thi lại + rèn luyện + ở lại = học sinh (không kể lớp 9, 12)",
      en: "Before the summer: promoted + tested again + training + repeating = pupils outside grades 9 and 12",
    },
    `${tt58}, Điều 15–17`,
    secondary,
    [plus("promotion.all.yes")],
    sum("promotion", "before"),
  ),
  equal(
    "promotion-after",
    {
      vi: "Sau hè: lên lớp + lưu ban = học sinh (không kể lớp 9, 12)",
      en: "After the summer: promoted + repeating = pupils outside grades 9 and 12",
    },
    `${tt58}, Điều 15–17`,
    secondary,
    [plus("promotion.all.yes")],
    sum("promotion", "after"),
  ),
  atMost(
    "poor-repeat",
    { vi: "Học lực kém ≤ ở lại lớp", en: "Academic rank poor ≤ repeating" },
    `${tt58}, Điều 15.2b`,
    secondary,
    ["promotion.academicRank.Kém"],
    ["promotion.before.repeats"],
  ),
  atMost(
    "tested-again-are-weak",
    { vi: "Thi lại ≤ học lực yếu", en: "Tested again ≤ academic rank weak" },
    `${tt58}, Điều 16`,
    secondary,
    ["promotion.before.retakes"],
    ["promotion.academicRank.Y", "promotion.academicRank.new-CĐ"],
  ),
];

const marks: readonly Identity[] = secondarySubjects.map((id) => {
  const { name } = subjects[id];
  return equal(
    `marks-${id}`,
    { vi: `${name.vi}: cộng các mức điểm = số có điểm`, en: `${name.en}: all bands = pupils with a mark` },
    screens,
    secondary,
    sum("marks", id, ["marked", "10", "above"]),
    [plus(`marks.${id}.marked`)],
  );
});

const primarySums: readonly Identity[] = primarySubjects.flatMap((id) => {
  const { name } = subjects[id];
  return [
    equal(
      `levels-${id}`,
      { vi: `${name.vi}: T + H + C = số được đánh giá`, en: `${name.en}: T + H + C = pupils assessed` },
      primary,
      ["C1"],
      [plus(`primarySubjects.${id}.assessed`)],
      sum("primarySubjects", id, ["assessed"]),
    ),
    equal(
      `tests-${id}`,
      { vi: `${name.vi}: cộng các điểm = số có điểm kiểm tra`, en: `${name.en}: all marks = pupils tested` },
      primary,
      ["C1"],
      sum("primarySubjects", `${id}-test`, ["tested"]),
      [plus(`primarySubjects.${id}-test.tested`)],
    ),
    atMost(
      `not-completed-${id}`,
      {
        vi: `${name.vi} chưa hoàn thành ≤ chưa hoàn thành chương trình lớp học`,
        en: `${name.en} not completed ≤ grade not completed`,
      },
      `${primary}; hoàn thành khi mọi môn từ mức Hoàn thành`,
      ["C1"],
      [`primarySubjects.${id}.C`],
      ["primaryResults.completion.no"],
    ),
  ];
});

const traits: readonly Identity[] = traitGroups.map(({ id, edition, name }) =>
  equal(
    `trait-${id}`,
    { vi: `${name.vi}: T + Đ + C + không xếp loại = học sinh`, en: `${name.en}: T + Đ + C + not ranked = pupils` },
    edition === 2016 ? "TT 22/2016, Điều 10.2" : "TT 27/2020, Điều 6",
    ["C1"],
    [plus(`traits.edition.${String(edition)}`)],
    sum("traits", id),
  ),
);

const primaryOutcomes: readonly Identity[] = [
  equal(
    "completion",
    { vi: "Hoàn thành + chưa hoàn thành lớp học = học sinh", en: "Grade completed + not completed = pupils" },
    primary,
    ["C1"],
    [plus("primaryResults.all.yes")],
    sum("primaryResults", "completion"),
    block,
  ),
  equal(
    "completion-of-grade-5",
    {
      vi: "Hoàn thành chương trình tiểu học = hoàn thành chương trình lớp 5",
      en: "Completed tiểu học = completed grade 5",
    },
    `${primary}; lớp 5 hoàn thành là hoàn thành tiểu học`,
    ["C1"],
    [plus("primaryCompletion.primary.yes")],
    [plus("primaryCompletion.completion.yes")],
  ),
  atMost(
    "excellent-have-completed",
    { vi: "Hoàn thành xuất sắc ≤ hoàn thành chương trình lớp học", en: "Completed with excellence ≤ grade completed" },
    "TT 27/2020, Điều 9.2, 11",
    ["C1"],
    ["primaryResults.yearLevel.HTXS"],
    ["primaryResults.completion.yes"],
  ),
  // Who does not study a subject has no level in it: T + all − assessed.
  ...primarySubjects.map((id) =>
    atMost(
      `excellent-in-${id}`,
      {
        vi: `Hoàn thành xuất sắc ≤ ${subjects[id].name.vi} mức T + không học môn này`,
        en: `Completed with excellence ≤ ${subjects[id].name.en} at level T + not studying it`,
      },
      "TT 27/2020, Điều 9.2",
      ["C1"],
      ["primaryResults.yearLevel.HTXS", `primarySubjects.${id}.assessed`],
      [`primarySubjects.${id}.T`, "primaryResults.all.yes"],
    ),
  ),
];

const graduation: readonly Identity[] = [
  equal(
    "graduates-by-rank",
    { vi: "Được công nhận = giỏi + khá + trung bình + không ghi loại", en: "Graduated = all ranks + without rank" },
    "QĐ 11/2006, Điều 8",
    secondary,
    [plus("graduation.verdict.yes")],
    sum("graduation", "rank"),
  ),
  equal(
    "graduation-verdicts",
    { vi: "Dự xét = công nhận + chưa công nhận", en: "On the list = graduated + not graduated" },
    "QĐ 11/2006, Điều 9",
    secondary,
    [plus("graduation.all.yes")],
    sum("graduation", "verdict"),
  ),
  atMost(
    "graduation-of-classes",
    { vi: "Dự xét của từng lớp ≤ cuối năm của lớp đó", en: "On the list from a class ≤ its pupils at the year's end" },
    "QĐ 11/2006, Điều 4",
    secondary,
    ["graduation.ofThisYear.yes"],
    ["movement.status.end"],
  ),
];

const ofChecked = [
  ["underweight", { vi: "Nhẹ cân", en: "Underweight" }],
  ["stunted", { vi: "Thấp còi", en: "Stunted" }],
  ["wasted", { vi: "Còi cọc", en: "Wasted" }],
  ["overweight", { vi: "Thừa cân, béo phì", en: "Overweight or obese" }],
] as const;

const health: readonly Identity[] = [
  atMost(
    "checked-children",
    { vi: "Được khám ≤ số trẻ", en: "Checked ≤ children" },
    emisNursery,
    ["MN"],
    ["health.checked.yes"],
    ["health.all.yes"],
  ),
  // A child who is weighed every month may be underweight without a check that is ticked: not wrong by itself, but where
  // the sums fail, these are the children behind it.
  ...ofChecked.map(([id, name]): Identity => ({
    ...atMost(
      `${id}-of-checked`,
      { vi: `${name.vi} ≤ được khám`, en: `${name.en} ≤ checked` },
      emisNursery,
      ["MN"],
      [`health.${id}.yes`],
      ["health.checked.yes"],
    ),
    isOfSums: true,
  })),
];

/** What must balance in Mẫu số 2, the graduation list, and between them and Mẫu số 1. */
export const resultIdentities: readonly Identity[] = [
  ...sameLists,
  ...ranks,
  ...promotion,
  ...marks,
  ...primaryOutcomes,
  ...primarySums,
  ...traits,
  ...graduation,
  ...health,
];
