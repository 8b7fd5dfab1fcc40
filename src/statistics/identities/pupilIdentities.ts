import type { Level } from "../../forms/types";
import type { Bilingual } from "../../text/bilingual";
import type { RowKey } from "../plan";
import { block, minus, plus, rowsOfGroup, sum } from "./terms";
import type { Identity } from "./types";

const statusCodes = "Trạng thái học sinh 01–12 (DM_TRANG_THAI_HOC_SINH)";
const emisForms = "Biểu EMIS 01-MN-ĐN, 02-TH-ĐN: các dòng cộng";

const move = (id: string): RowKey => `movement.status.${id}`;
const everybody: RowKey = "scale.all.yes";
const listed: RowKey = "listed.all.yes";

const balance: Identity = {
  id: "balance",
  name: {
    vi: "Còn lại = đầu năm + chuyển đến + học lại − chuyển đi − thôi học",
    en: "Remaining = start of year + transferred in + returned − transferred out − left",
  },
  source: statusCodes,
  relation: "equals",
  left: [plus("movement.remaining.yes")],
  right: [
    plus(move("start")),
    plus(move("in1")),
    plus(move("in2")),
    plus(move("returned1")),
    plus(move("returned2")),
    minus(move("out1")),
    minus(move("out2")),
    minus(move("left1")),
    minus(move("left2")),
  ],
  columns: block,
};

const terms: readonly Identity[] = [
  {
    id: "balance-term1",
    name: {
      vi: "Hết học kỳ I = đầu năm + chuyển đến + học lại − chuyển đi − thôi học trong kỳ 1",
      en: "End of term 1 = start of year + transferred in + returned − transferred out − left in term 1",
    },
    source: statusCodes,
    relation: "equals",
    left: [plus(move("middle"))],
    right: [plus(move("start")), plus(move("in1")), plus(move("returned1")), minus(move("out1")), minus(move("left1"))],
    columns: block,
  },
  {
    id: "balance-term2",
    name: {
      vi: "Cuối năm = hết học kỳ I + chuyển đến + học lại − chuyển đi − thôi học trong kỳ 2",
      en: "End of year = end of term 1 + transferred in + returned − transferred out − left in term 2",
    },
    source: statusCodes,
    relation: "equals",
    left: [plus(move("end"))],
    right: [
      plus(move("middle")),
      plus(move("in2")),
      plus(move("returned2")),
      minus(move("out2")),
      minus(move("left2")),
    ],
    columns: block,
  },
  {
    id: "statuses",
    name: { vi: "Danh sách = tổng các trạng thái", en: "The list = all statuses together" },
    source: statusCodes,
    relation: "equals",
    left: [plus(listed)],
    right: sum("listed", "status"),
    columns: ["total"],
  },
];

const places: readonly Identity[] = [
  {
    id: "grades",
    name: { vi: "Toàn trường = tổng các khối", en: "The school = all grades together" },
    source: emisForms,
    relation: "equals",
    left: [plus(listed)],
    right: sum("listed", "grade"),
    columns: block,
  },
  {
    id: "classes",
    name: { vi: "Khối = tổng các lớp", en: "A grade = all its classes together" },
    source: emisForms,
    relation: "equals",
    left: [plus(listed)],
    right: [plus("listed.class.yes")],
    columns: block,
  },
];

const people: readonly Identity[] = [
  {
    id: "sexes",
    name: { vi: "Tổng = nam + nữ", en: "Total = boys + girls" },
    source: emisForms,
    relation: "equals",
    left: [plus(everybody, "total")],
    right: [plus(everybody, "male"), plus(everybody, "female")],
    columns: ["total"],
  },
  {
    id: "ethnic-groups",
    name: { vi: "Tổng = cộng từng dân tộc", en: "Total = all ethnic groups together" },
    source: emisForms,
    relation: "equals",
    left: [plus(everybody)],
    right: sum("people", "ethnicity"),
    columns: ["total", "female"],
  },
  {
    id: "minorities",
    name: { vi: "Tổng = dân tộc thiểu số + còn lại", en: "Total = ethnic minorities + the others" },
    source: emisForms,
    relation: "equals",
    left: [plus(everybody)],
    right: [plus("people.minority.yes"), plus("people.minority.no")],
    columns: ["total", "female"],
  },
  {
    id: "minority-girls-of-girls",
    name: { vi: "Nữ dân tộc ≤ nữ", en: "Minority girls ≤ girls" },
    source: emisForms,
    relation: "atMost",
    left: [plus(everybody, "femaleMinority")],
    right: [plus(everybody, "female")],
    columns: ["total"],
  },
  {
    id: "minority-girls-of-minorities",
    name: { vi: "Nữ dân tộc ≤ dân tộc", en: "Minority girls ≤ minorities" },
    source: emisForms,
    relation: "atMost",
    left: [plus(everybody, "femaleMinority")],
    right: [plus(everybody, "minority")],
    columns: ["total"],
  },
  {
    id: "girls-and-minorities",
    name: { vi: "Nữ + dân tộc − nữ dân tộc ≤ tổng", en: "Girls + minorities − minority girls ≤ total" },
    source: emisForms,
    relation: "atMost",
    left: [plus(everybody, "female"), plus(everybody, "minority"), minus(everybody, "femaleMinority")],
    right: [plus(everybody, "total")],
    columns: ["total"],
  },
];

const levelsWithAges = ["MN", "C1", "C2", "C3", "TX"] as const;

const ages: readonly Identity[] = [
  ...levelsWithAges.map((level): Identity => ({
    id: `ages-${level}`,
    name: { vi: "Tổng = cộng các độ tuổi", en: "Total = all ages together" },
    source: emisForms,
    levels: [level],
    relation: "equals",
    left: [plus(everybody)],
    right: sum("ages", `age${level}`),
    columns: block,
  })),
  {
    id: "right-age",
    name: { vi: "Đúng tuổi ≤ tổng", en: "Of the right age ≤ total" },
    source: emisForms,
    relation: "atMost",
    left: [plus("ages.rightAge.right")],
    right: [plus(everybody)],
    columns: block,
  },
  ...levelsWithAges.flatMap((level) =>
    rowsOfGroup("ages", `right${level}`).map((row): Identity => {
      const id = row.slice(row.lastIndexOf(".") + 1);
      const years = id.replace("age", "");
      return {
        id: `right-${level}-${id}`,
        name: { vi: `Đúng tuổi ${years} ≤ số học sinh ${years} tuổi`, en: `Right age ${years} ≤ pupils aged ${years}` },
        source: emisForms,
        levels: [level],
        relation: "atMost",
        left: [plus(row)],
        right: [plus(`ages.age${level}.${id}`)],
        columns: ["total"],
      };
    }),
  ),
];

const kinds: readonly Identity[] = [
  {
    id: "disabilities",
    name: { vi: "Khuyết tật = cộng các loại khuyết tật", en: "Disabled = all kinds of disability together" },
    source: emisForms,
    relation: "equals",
    left: [plus("disabilities.any.yes")],
    right: sum("disabilities", "kind"),
    columns: ["total", "female"],
  },
  {
    id: "policy-groups",
    name: { vi: "Diện chính sách = cộng từng diện", en: "In a policy group = all groups together" },
    source: emisForms,
    relation: "equals",
    left: [plus("policyGroups.policyGroup.all")],
    right: sum("policyGroups", "policyGroup", ["all"]),
    columns: ["total", "female"],
  },
  repeatersAtMost(["C1", "C2", "C3", "TX"]),
  {
    id: "new-entrants",
    name: { vi: "Không tuyển mới ngoài lớp 1, 6, 10", en: "No new entrants outside grades 1, 6, 10" },
    source: emisForms,
    levels: ["C1", "C2", "C3"],
    relation: "atMost",
    left: [plus("scale.newEntrants.later")],
    right: [],
    columns: ["total"],
  },
];

function repeatersAtMost(levels: readonly Level[]): Identity {
  return {
    id: "repeaters",
    name: { vi: "Lưu ban năm trước ≤ tổng", en: "Repeaters ≤ total" },
    source: emisForms,
    levels,
    relation: "atMost",
    left: [plus("scale.repeatedYear.yes")],
    right: [plus(everybody)],
    columns: block,
  };
}

const reasons = (
  [
    ["term1", "left1", { vi: "Thôi học kỳ 1 = cộng các lý do", en: "Left in term 1 = all reasons together" }],
    ["term2", "left2", { vi: "Thôi học kỳ 2 = cộng các lý do", en: "Left in term 2 = all reasons together" }],
    ["summer", "leftSummer", { vi: "Thôi học trong hè = cộng các lý do", en: "Left in summer = all reasons together" }],
  ] as const satisfies readonly (readonly [string, string, Bilingual])[]
).map(([term, row, name]): Identity => ({
  id: `reasons-${term}`,
  name,
  source: "Danh mục lý do thôi học; mỗi em thôi học có một lý do",
  relation: "equals",
  left: [plus(move(row))],
  right: sum("leaving", term),
  columns: ["total", "female"],
}));

/** What must balance within Mẫu số 1. */
export const pupilIdentities: readonly Identity[] = [
  balance,
  ...terms,
  ...places,
  ...people,
  ...ages,
  ...kinds,
  ...reasons,
];
