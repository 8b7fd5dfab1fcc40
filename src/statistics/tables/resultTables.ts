import { scales, type ScaleId } from "../../forms/data/scales";
import { type SubjectId, subjectIds, subjects } from "../../forms/data/subjects";
import { competences, qualities } from "../../forms/results/fields";
import type { FieldKey, Level } from "../../forms/types";
import type { Bilingual } from "../../text/bilingual";
import {
  commentQuestion,
  graduationRank,
  hasResults,
  isOfThisYear,
  healthChecked,
  higherCommendation,
  isInGrade5,
  isUpForPromotion,
  levelQuestion,
  markQuestion,
  outcomeAfterSummer,
  outcomeBeforeSummer,
  overweight,
  rankQuestion,
  stunted,
  traitEdition,
  traitQuestion,
  primaryPromotion,
  yesNoQuestion,
} from "../questions/resultQuestions";
import { everybodyListed } from "../questions/statusQuestions";
import { type Question, type Range, type Row, type RowGroup, type Table, unclear } from "../types";
import { tickGroup, yesGroup } from "./makeRows";

const secondary = ["C2", "C3", "TX"] as const;
const screens = "Màn hình báo cáo của cổng CSDL ngành (2020)";
const eqms = "EQMS tiểu học, dựng lại theo cột của cơ sở dữ liệu (2020)";

/** The whole of most percentages. */
const ofAll = ["all.yes"] as const;

const withResults: RowGroup = yesGroup("all", { vi: "Học sinh", en: "Pupils" }, everybodyListed);

const ranks = rankQuestion("academicRank");
const conduct = rankQuestion("conduct");

function scaleRows(scale: ScaleId, prefix = ""): Row[] {
  return scales[scale].values.map(({ code, name }) => ({ id: code, name, answers: [`${prefix}${code}`] }));
}

function ofSet(set: string, rows: readonly Row[]): Row[] {
  return rows.map((row) => ({ ...row, set }));
}

const notAssessed: Row = {
  id: "notAssessed",
  name: { vi: "Không xếp loại", en: "Not ranked" },
  answers: ["notAssessed"],
};

/** Ranks of TT 58/2011, and below, where a grade has them, those of TT 22/2021. */
function rankGroups(id: "academicRank" | "conduct", name: Bilingual, question: Question): RowGroup[] {
  return [
    {
      id,
      name,
      question,
      rows: [
        ...ofSet("TT 58/2011", scaleRows(id, `${id}.`)),
        ...ofSet("TT 22/2021", achievementRows()),
        { ...notAssessed, set: "notAssessed" },
      ],
      percentOf: ofAll,
    },
  ];
}

function achievementRows(): Row[] {
  return scales.achievement.values.map(({ code, name }) => ({
    id: `new-${code}`,
    name: { vi: `${name.vi} (TT 22/2021)`, en: `${name.en} (TT 22/2021)` },
    answers: [`achievement.${code}`],
  }));
}

const results: Table = {
  id: "results",
  name: { vi: "Học lực, hạnh kiểm, danh hiệu", en: "Ranks, conduct, titles" },
  source: `${screens}; TT 58/2011, TT 22/2021`,
  form: "mau-2",
  levels: secondary,
  who: hasResults,
  groups: [
    withResults,
    ...rankGroups("academicRank", { vi: "Học lực", en: "Academic rank" }, ranks),
    ...rankGroups("conduct", { vi: "Hạnh kiểm", en: "Conduct" }, conduct),
    {
      id: "title",
      name: { vi: "Danh hiệu", en: "Title" },
      question: levelQuestion("title", { vi: "Theo cột Danh hiệu.", en: "By the column Danh hiệu." }),
      rows: scaleRows("title").map((row) => (row.id === "HSXS" ? { ...row, set: "TT 22/2021" } : row)),
      percentOf: ofAll,
    },
    tickGroup("eligibleForGraduation", { vi: "Được dự xét tốt nghiệp", en: "Eligible for graduation" }),
  ],
};

const outcomeRows: readonly Row[] = [
  { id: "promoted", name: { vi: "Lên lớp", en: "Promoted" }, answers: ["promoted"] },
  { id: "retakes", name: { vi: "Thi lại", en: "Tested again" }, answers: ["retakes"] },
  { id: "trains", name: { vi: "Rèn luyện trong hè", en: "Trains in the summer" }, answers: ["trains"] },
  { id: "repeats", name: { vi: "Ở lại lớp", en: "Repeats" }, answers: ["repeats"] },
  notAssessed,
];

const promotion: Table = {
  id: "promotion",
  name: { vi: "Lên lớp, thi lại, lưu ban", en: "Promotion" },
  source: `${screens}; TT 58/2011, Điều 15–17`,
  form: "mau-2",
  levels: secondary,
  who: isUpForPromotion,
  heads: [
    {
      key: "movement.status.start",
      name: { vi: "Đầu năm, theo Mẫu số 1", en: "Start of the year, by Mẫu số 1" },
      meaning: {
        vi: "Sĩ số đầu năm của mọi khối trong Mẫu số 1, để tính tỉ lệ lưu ban.",
        en: "All grades of Mẫu số 1 at the start of the year: what the rate of repeaters is of.",
      },
    },
  ],
  groups: [
    withResults,
    {
      id: "before",
      name: { vi: "Trước hè", en: "Before the summer" },
      question: outcomeBeforeSummer,
      rows: outcomeRows,
      percentOf: ofAll,
    },
    {
      id: "after",
      name: { vi: "Sau hè", en: "After the summer" },
      question: outcomeAfterSummer,
      rows: outcomeRows.filter(({ id }) => ["promoted", "repeats", "notAssessed"].includes(id)),
      percentOf: ofAll,
    },
    {
      id: "repeaters",
      name: { vi: "Lưu ban (% số đầu năm)", en: "Repeaters (% of the start of the year)" },
      question: outcomeAfterSummer,
      rows: [
        {
          id: "yes",
          name: { vi: "Lưu ban (% số đầu năm)", en: "Repeaters (% of the start of the year)" },
          answers: ["repeats"],
        },
      ],
      isPartial: true,
      percentOf: ["movement.status.start"],
    },
    ...rankGroups("academicRank", { vi: "Học lực", en: "Academic rank" }, ranks),
  ],
};

const band = (id: string, name: string, range: Range): Row => ({ id, name: { vi: name, en: name }, range });

/** The portal's bands; the edges of its labels are cut off, [a; b) is the common reading. */
const markBands: readonly Row[] = [
  {
    id: "marked",
    name: { vi: "Có điểm", en: "With a mark" },
    range: {},
  },
  band("0", "0", { to: 0 }),
  band("0-2", "trên 0 – dưới 2", { from: 0.1, below: 2 }),
  band("2-4", "2 – dưới 4", { from: 2, below: 4 }),
  band("4-5", "4 – dưới 5", { from: 4, below: 5 }),
  band("5-7", "5 – dưới 7", { from: 5, below: 7 }),
  band("7-8", "7 – dưới 8", { from: 7, below: 8 }),
  band("8-10", "8 – 10", { from: 8 }),
  { id: "10", name: { vi: "trong đó: 10", en: "of them: 10" }, range: { from: 10 } },
  { id: "above", name: { vi: "trong đó: từ 5 trở lên", en: "of them: 5 and more" }, range: { from: 5 } },
];

const commentRows: readonly Row[] = [
  { id: "passed", name: { vi: "Đạt", en: "Passed" }, answers: ["passed"] },
  { id: "notPassed", name: { vi: "Chưa đạt", en: "Not passed" }, answers: ["notPassed"] },
  { id: "exempt", name: { vi: "Miễn", en: "Exempt" }, answers: ["exempt"] },
];

function levelsOfSubject(id: SubjectId): Level[] {
  return [...new Set(subjects[id].places.map(({ level }) => level))];
}

export const secondarySubjects: readonly SubjectId[] = subjectIds.filter((id) =>
  levelsOfSubject(id).some((level) => level !== "C1" && level !== "MN"),
);

export const primarySubjects: readonly SubjectId[] = subjectIds.filter((id) => levelsOfSubject(id).includes("C1"));

const marks: Table = {
  id: "marks",
  name: { vi: "Phân loại điểm từng môn", en: "Marks by subject" },
  source: screens,
  form: "mau-2",
  levels: secondary,
  who: hasResults,
  groups: secondarySubjects.flatMap((id): RowGroup[] => {
    const levels = levelsOfSubject(id).filter((level) => level !== "C1");
    const { name } = subjects[id];
    const meaning = { vi: `Điểm trung bình cả năm môn ${name.vi}.`, en: `The year's mean in ${name.en}.` };
    return [
      {
        id,
        name,
        levels,
        question: markQuestion(`mark.${id}`, meaning),
        rows: markBands,
        hides: "emptyGroup",
        percentOf: [`${id}.marked`],
      },
      {
        id: `${id}-comment`,
        name,
        levels,
        question: commentQuestion(id),
        rows: commentRows,
        hides: "emptyGroup",
        percentOf: commentRows.map((row) => `${id}-comment.${row.id}` as const),
      },
    ];
  }),
};

const testBands: readonly Row[] = [
  { id: "tested", name: { vi: "Có điểm kiểm tra", en: "Tested" }, range: {} },
  ...[10, 9, 8, 7, 6, 5].map((mark) => band(String(mark), `Điểm ${String(mark)}`, { from: mark, below: mark + 1 })),
  band("below5", "Dưới 5", { below: 5 }),
];

/** Everybody whose cell says something, also what is no level. */
function assessedRow(scale: ScaleId): Row {
  return {
    id: "assessed",
    name: { vi: "Được đánh giá", en: "Assessed" },
    answers: [...scales[scale].values.map(({ code }) => code), unclear],
  };
}

const primarySubjectsTable: Table = {
  id: "primarySubjects",
  name: { vi: "Môn học và hoạt động giáo dục", en: "Subjects" },
  source: eqms,
  form: "mau-2",
  levels: ["C1"],
  who: hasResults,
  groups: primarySubjects.flatMap((id): RowGroup[] => {
    const { name } = subjects[id];
    return [
      {
        id,
        name,
        question: levelQuestion(`level.${id}`, { vi: `Mức đạt được môn ${name.vi}.`, en: `The level in ${name.en}.` }),
        rows: [assessedRow("learning"), ...scaleRows("learning")],
        hides: "emptyGroup",
        percentOf: [`${id}.assessed`],
      },
      {
        id: `${id}-test`,
        name: { vi: `${name.vi}: điểm kiểm tra`, en: `${name.en}: test` },
        question: markQuestion(`test.${id}`, {
          vi: `Điểm kiểm tra cuối năm môn ${name.vi}.`,
          en: `The test at the end of the year in ${name.en}.`,
        }),
        rows: testBands,
        hides: "emptyGroup",
        percentOf: [`${id}-test.tested`],
      },
    ];
  }),
};

type Trait = readonly [
  field: FieldKey,
  item: { readonly header: string; readonly english: string; readonly edition: 2016 | 2020 },
];

const traits: readonly Trait[] = [
  ...Object.entries(competences).map(([id, item]): Trait => [`competence.${id}` as FieldKey, item]),
  ...Object.entries(qualities).map(([id, item]): Trait => [`quality.${id}` as FieldKey, item]),
];

/** Group of a trait, and the edition it is of. */
export const traitGroups: readonly { readonly id: string; readonly edition: 2016 | 2020; readonly name: Bilingual }[] =
  traits.map(([field, { header, english, edition }]) => ({
    id: field.replace(".", "-"),
    edition,
    name: { vi: header, en: english },
  }));

const primaryTraits: Table = {
  id: "traits",
  name: { vi: "Năng lực, phẩm chất", en: "Competences and qualities" },
  source: `${eqms}; TT 22/2016, TT 27/2020`,
  form: "mau-2",
  levels: ["C1"],
  who: hasResults,
  groups: [
    {
      id: "edition",
      name: { vi: "Đánh giá theo", en: "Assessed by" },
      question: traitEdition,
      rows: [
        { id: "2016", name: { vi: "TT 22/2016", en: "TT 22/2016" }, answers: ["2016"] },
        { id: "2020", name: { vi: "TT 27/2020", en: "TT 27/2020" }, answers: ["2020"] },
      ],
      hides: "emptyRows",
    },
    ...traits.map(([field, { header, english, edition }]): RowGroup => ({
      id: field.replace(".", "-"),
      name: { vi: header, en: english },
      question: traitQuestion(field, edition),
      rows: [...scaleRows("trait"), notAssessed],
      hides: "emptyGroup",
      percentOf: [`edition.${String(edition)}`],
    })),
  ],
};

function yesNoGroup(field: FieldKey, id: string, yes: Bilingual, no: Bilingual): RowGroup {
  const meaning = { vi: `Cột “${yes.vi}” có đánh dấu.`, en: `The column “${yes.en}” is ticked.` };
  return {
    id,
    name: yes,
    question: yesNoQuestion(field, meaning),
    rows: [
      { id: "yes", name: yes, answers: ["yes"] },
      { id: "no", name: no, answers: ["no"] },
    ],
    percentOf: ofAll,
  };
}

const primaryResults: Table = {
  id: "primaryResults",
  name: { vi: "Kết quả cuối năm tiểu học", en: "Outcome of the year, tiểu học" },
  source: eqms,
  form: "mau-2",
  levels: ["C1"],
  who: hasResults,
  groups: [
    withResults,
    yesNoGroup(
      "classCompletion",
      "completion",
      { vi: "Hoàn thành chương trình lớp học", en: "Completed the grade" },
      { vi: "Chưa hoàn thành chương trình lớp học", en: "Not completed the grade" },
    ),
    {
      id: "promoted",
      name: { vi: "Lên lớp", en: "Promoted" },
      question: primaryPromotion,
      rows: [
        { id: "yes", name: { vi: "Lên lớp", en: "Promoted" }, answers: ["promoted"] },
        { id: "no", name: { vi: "Ở lại lớp", en: "Repeats" }, answers: ["repeats"] },
      ],
      percentOf: ofAll,
    },
    {
      id: "yearLevel",
      name: { vi: "Mức đánh giá (TT 27/2020)", en: "Year's level (TT 27/2020)" },
      question: levelQuestion("yearLevel", { vi: "Theo cột Xếp loại.", en: "By the column Xếp loại." }),
      rows: [assessedRow("yearLevel"), ...scaleRows("yearLevel")],
      hides: "emptyGroup",
      percentOf: ["yearLevel.assessed"],
    },
    tickGroup("yearCommendation", { vi: "Khen thưởng cuối năm", en: "Commended at the year's end" }, undefined, ofAll),
    tickGroup("suddenCommendation", { vi: "Khen thưởng đột xuất", en: "Commended for a deed" }, undefined, ofAll),
    {
      ...yesGroup(
        "higherCommendation",
        { vi: "Khen thưởng cấp trên", en: "Commended by a higher authority" },
        higherCommendation,
      ),
      percentOf: ofAll,
    },
  ],
};

const primaryCompletion: Table = {
  id: "primaryCompletion",
  name: { vi: "Hoàn thành chương trình tiểu học", en: "Completion of tiểu học" },
  source: eqms,
  form: "mau-2",
  levels: ["C1"],
  who: isInGrade5,
  groups: [
    withResults,
    yesNoGroup(
      "classCompletion",
      "completion",
      { vi: "Hoàn thành chương trình lớp 5", en: "Completed grade 5" },
      { vi: "Chưa hoàn thành lớp 5", en: "Not completed grade 5" },
    ),
    yesNoGroup(
      "primaryCompletion",
      "primary",
      { vi: "Hoàn thành chương trình tiểu học", en: "Completed tiểu học" },
      { vi: "Chưa hoàn thành tiểu học", en: "Not completed tiểu học" },
    ),
  ],
};

/** As EMIS has it: the forms of malnutrition are counted among the children who were checked. */
const ofChecked = ["checked.yes"] as const;

const health: Table = {
  id: "health",
  name: { vi: "Sức khỏe, dinh dưỡng", en: "Health and nutrition" },
  source: "EMIS 01-MN-ĐN (2020); nhà trẻ và mẫu giáo theo khối",
  form: "mau-2",
  levels: ["MN"],
  who: hasResults,
  groups: [
    yesGroup("all", { vi: "Trẻ", en: "Children" }, everybodyListed),
    {
      ...yesGroup("checked", { vi: "Được khám sức khỏe định kỳ", en: "Checked" }, healthChecked),
      percentOf: ofAll,
    },
    tickGroup("healthCheckTerm1", { vi: "Khám sức khỏe kỳ 1", en: "Checked in term 1" }),
    tickGroup("healthCheckTerm2", { vi: "Khám sức khỏe kỳ 2", en: "Checked in term 2" }),
    tickGroup("weightChart", { vi: "Theo dõi biểu đồ cân nặng", en: "Weight chart kept" }),
    tickGroup("heightChart", { vi: "Theo dõi biểu đồ chiều cao", en: "Height chart kept" }),
    tickGroup("underweight", { vi: "SDD thể nhẹ cân", en: "Underweight" }, undefined, ofChecked),
    { ...yesGroup("stunted", { vi: "SDD thể thấp còi", en: "Stunted" }, stunted), percentOf: ofChecked },
    tickGroup("wasted", { vi: "SDD thể còi cọc", en: "Wasted" }, undefined, ofChecked),
    {
      ...yesGroup("overweight", { vi: "Thừa cân, béo phì", en: "Overweight or obese" }, overweight),
      percentOf: ofChecked,
    },
    tickGroup("obese", { vi: "Béo phì", en: "Obese" }, undefined, ofChecked),
    { ...tickGroup("lungDisease", { vi: "Trẻ bị bệnh phổi", en: "Lung disease" }), hides: "untold" },
    { ...tickGroup("diarrhoea", { vi: "Trẻ bị ỉa chảy", en: "Diarrhoea" }), hides: "untold" },
    { ...tickGroup("respiratoryDisease", { vi: "Trẻ bị bệnh hô hấp", en: "Respiratory disease" }), hides: "untold" },
    { ...tickGroup("meetsInformatics", { vi: "Làm quen tin học", en: "First steps in informatics" }), hides: "untold" },
    ...(["weightChannelTerm1", "weightChannelTerm2"] as const).map((field, place): RowGroup => {
      const term = String(place + 1);
      const name = { vi: `Kênh cân nặng kỳ ${term}`, en: `Weight channel, term ${term}` };
      const meaning = { vi: `Theo cột ${name.vi}.`, en: `By the column ${name.en}.` };
      return {
        id: field,
        name,
        question: levelQuestion(field, meaning),
        rows: scaleRows("weightChannel"),
        hides: "emptyGroup",
      };
    }),
    tickGroup("preschoolCompletion", { vi: "Hoàn thành chương trình mầm non", en: "Completed mầm non" }),
  ],
};

const graduation: Table = {
  id: "graduation",
  name: { vi: "Tốt nghiệp", en: "Graduation" },
  source: `${screens}; QĐ 11/2006, Điều 8`,
  form: "tot-nghiep",
  levels: secondary,
  who: everybodyListed,
  groups: [
    yesGroup("all", { vi: "Trong danh sách xét", en: "On the list" }, everybodyListed),
    yesGroup(
      "ofThisYear",
      { vi: "trong đó: thuộc một lớp của năm nay", en: "of them: of a class of this year" },
      isOfThisYear,
    ),
    {
      ...yesNoGroup(
        "graduated",
        "verdict",
        { vi: "Được công nhận", en: "Graduated" },
        { vi: "Chưa được công nhận", en: "Not graduated" },
      ),
      percentOf: ofAll,
    },
    {
      id: "rank",
      name: { vi: "Loại tốt nghiệp", en: "Graduation rank" },
      question: graduationRank,
      rows: [
        ...scaleRows("graduationRank"),
        { id: "none", name: { vi: "Không ghi loại", en: "No rank" }, answers: ["none"] },
      ],
      percentOf: ["verdict.yes"],
    },
  ],
};

/** The tables of Mẫu số 2 and the graduation list, in the order of the reports. */
export const resultTables: readonly Table[] = [
  results,
  promotion,
  marks,
  primaryResults,
  primarySubjectsTable,
  primaryTraits,
  primaryCompletion,
  health,
  graduation,
];
