import { age, ageIfRight, nurseryMonths, rightAge } from "../questions/ageQuestions";
import { boards, grade, hasClass, inCombinedClass, newEntrant } from "../questions/classQuestions";
import { leavingReason } from "../questions/leavingQuestions";
import { codeQuestion } from "../questions/makeQuestion";
import { disabled, ethnicGroup, minority, sex } from "../questions/personQuestions";
import { everybodyListed, presentOnTheDay, status } from "../questions/statusQuestions";
import { gradeName, gradeOrder } from "../grades";
import type { Bilingual } from "../../text/bilingual";
import { classesRow } from "../divide";
import { type HeadRow, type Row, type RowGroup, type Table, unclear } from "../types";
import { ageRows, catalogueRows, tickGroup, yesGroup } from "./makeRows";

const all = ["MN", "C1", "C2", "C3", "TX"] as const;
const schools = ["C1", "C2", "C3", "TX"] as const;
const emis = "EMIS 01-MN-ĐN, 02-TH-ĐN (2020)";
const screens = "Màn hình báo cáo của cổng CSDL ngành (2020)";

const everybody: RowGroup = yesGroup("all", { vi: "Học sinh", en: "Pupils" }, everybodyListed);

const classes: HeadRow = {
  key: classesRow,
  name: { vi: "Số lớp", en: "Classes" },
  meaning: {
    vi: "Lớp có học sinh trong danh sách, kể cả em đã chuyển đi, thôi học.",
    en: "Classes that somebody on the list is of, also who has gone.",
  },
  columns: ["total"],
};

/** Who is on the list at all: what every other table is a part of. */
const listed: Table = {
  id: "listed",
  name: { vi: "Danh sách", en: "The list" },
  source: "Mẫu số 1",
  form: "mau-1",
  levels: all,
  who: everybodyListed,
  groups: [
    yesGroup("all", { vi: "Học sinh trong danh sách", en: "Pupils listed" }, everybodyListed),
    {
      id: "status",
      name: { vi: "Trạng thái", en: "Status" },
      question: status,
      rows: catalogueRows("pupilStatus").map((row) => ({
        ...row,
        answers: [row.id, ...(["before", "after", "nowhere"] as const).map((summer) => `${row.id}-${summer}`)],
      })),
    },
    {
      id: "grade",
      name: { vi: "Khối", en: "Grade" },
      question: grade,
      rows: gradeOrder.filter((key) => key !== "").map((key) => ({ id: key, name: gradeName(key), answers: [key] })),
      hides: "emptyRows",
    },
    yesGroup("class", { vi: "Có mã lớp", en: "With a class" }, hasClass),
  ],
};

/** EMIS, block 1: pupils, then what they take part in. */
const scale: Table = {
  id: "scale",
  name: { vi: "Quy mô", en: "Scale" },
  source: emis,
  form: "mau-1",
  levels: all,
  who: presentOnTheDay,
  heads: [classes],
  groups: [
    everybody,
    {
      id: "newEntrants",
      name: { vi: "Tuyển mới", en: "New entrants" },
      question: newEntrant,
      rows: [
        { id: "all", name: { vi: "Tuyển mới", en: "New entrants" }, answers: ["first", "later"] },
        {
          id: "later",
          name: { vi: "trong đó: không ở lớp đầu cấp", en: "of them: not in a first grade" },
          answers: ["later"],
          set: "later",
        },
      ],
    },
    tickGroup("repeatedYear", { vi: "Lưu ban năm trước", en: "Repeaters" }, schools),
    tickGroup("twoSessions", { vi: "Học 2 buổi/ngày", en: "Two sessions a day" }, ["C1", "C2"]),
    yesGroup("boards", { vi: "Bán trú", en: "Boarding by day" }, boards, ["MN", "C1", "C2"]),
    yesGroup("combinedClass", { vi: "Học lớp ghép", en: "In a combined class" }, inCombinedClass, ["MN", "C1"]),
    tickGroup("communityDayBoarding", { vi: "Bán trú dân nuôi", en: "Community day boarding" }, ["C1", "C2", "C3"]),
    tickGroup("communityFullBoarding", { vi: "Nội trú dân nuôi", en: "Community full boarding" }, ["C1", "C2", "C3"]),
    tickGroup("ethnicBoardingSchool", { vi: "PT DT bán trú", en: "Ethnic boarding school" }, ["C1", "C2", "C3"]),
    tickGroup("lunchSupport", { vi: "Hỗ trợ ăn trưa", en: "Lunch support" }, ["MN"]),
    tickGroup("ethnicLanguage", { vi: "Học tiếng dân tộc", en: "Learning an ethnic language" }, ["C1"]),
    tickGroup("bilingual", { vi: "Học song ngữ", en: "Bilingual" }, ["C1"]),
    tickGroup("ethnicAssistant", { vi: "HS dân tộc trợ giảng", en: "Ethnic teaching assistant" }, ["C1"]),
    tickGroup("languageSupport", { vi: "Nhu cầu hỗ trợ ngôn ngữ", en: "Needs language support" }, ["C1"]),
    tickGroup("intensiveVietnamese", { vi: "Tăng cường tiếng Việt", en: "Intensive Vietnamese" }, ["MN", "C1"]),
    tickGroup("preschoolCompleted", { vi: "Đã hoàn thành chương trình mầm non", en: "Preschool completed" }, ["C1"]),
    tickGroup("eyeDisease", { vi: "Bệnh về mắt", en: "Eye disease" }, ["C1"]),
    tickGroup("youngPioneer", { vi: "Đội viên", en: "Young Pioneers" }, ["C1", "C2"]),
    tickGroup("youthUnion", { vi: "Đoàn viên", en: "Youth Union" }, ["C2", "C3", "TX"]),
    tickGroup("lifeSkills", { vi: "Học chương trình kỹ năng sống", en: "Life skills" }, ["C2", "C3"]),
    {
      id: "learningMode",
      name: { vi: "Hình thức học tập", en: "Form of learning" },
      levels: ["TX"],
      question: codeQuestion("learningMode", "learningMode", {
        vi: "Theo cột Hình thức học tập.",
        en: "By Hình thức học tập.",
      }),
      rows: catalogueRows("learningMode"),
    },
    {
      id: "vocationalTraining",
      name: { vi: "Lớp hướng nghiệp dạy nghề", en: "Vocational class" },
      levels: ["TX"],
      question: codeQuestion("vocationalTraining", "vocationalTraining", {
        vi: "Theo cột Lớp hướng nghiệp dạy nghề.",
        en: "By Lớp hướng nghiệp dạy nghề.",
      }),
      rows: catalogueRows("vocationalTraining"),
      hides: "emptyGroup",
    },
  ],
};

const sexAndEthnicity: Table = {
  id: "people",
  name: { vi: "Giới tính, dân tộc", en: "Sex and ethnic group" },
  source: emis,
  form: "mau-1",
  levels: all,
  who: presentOnTheDay,
  groups: [
    {
      id: "sex",
      name: { vi: "Giới tính", en: "Sex" },
      question: sex,
      rows: [
        { id: "male", name: { vi: "Nam", en: "Boys" }, answers: ["male"] },
        { id: "female", name: { vi: "Nữ", en: "Girls" }, answers: ["female"] },
      ],
    },
    {
      id: "minority",
      name: { vi: "Dân tộc thiểu số", en: "Ethnic minorities" },
      question: minority,
      rows: [
        { id: "yes", name: { vi: "Dân tộc thiểu số", en: "Ethnic minority" }, answers: ["yes"] },
        {
          id: "no",
          name: { vi: "Kinh và không tính thiểu số", en: "Kinh and others not counted as one" },
          answers: ["no"],
        },
      ],
    },
    {
      id: "ethnicity",
      name: { vi: "Từng dân tộc", en: "Each ethnic group" },
      question: ethnicGroup,
      rows: catalogueRows("ethnicity"),
      hides: "emptyRows",
    },
    tickGroup("fatherIsMinority", { vi: "Cha dân tộc", en: "Father of a minority" }),
    tickGroup("motherIsMinority", { vi: "Mẹ dân tộc", en: "Mother of a minority" }),
  ],
};

const disabilities: Table = {
  id: "disabilities",
  name: { vi: "Khuyết tật", en: "Disability" },
  source: emis,
  form: "mau-1",
  levels: all,
  who: presentOnTheDay,
  groups: [
    {
      id: "any",
      name: { vi: "Khuyết tật", en: "Disabled" },
      question: disabled,
      isPartial: true,
      rows: [{ id: "yes", name: { vi: "Học sinh khuyết tật", en: "Disabled pupils" }, answers: ["yes", unclear] }],
    },
    {
      id: "kind",
      name: { vi: "Loại khuyết tật", en: "Kind of disability" },
      question: codeQuestion("disability", "disability", disabled.meaning),
      rows: catalogueRows("disability"),
    },
    tickGroup("disabilityNotAssessed", { vi: "Khuyết tật không đánh giá", en: "Disabled, not assessed" }, [
      "C1",
      "C2",
      "C3",
    ]),
  ],
};

const policyCodes = catalogueRows("policyGroup");

const policyGroups: Table = {
  id: "policyGroups",
  name: { vi: "Diện chính sách", en: "Policy groups" },
  source: emis,
  form: "mau-1",
  levels: all,
  who: presentOnTheDay,
  groups: [
    {
      id: "policyGroup",
      name: { vi: "Đối tượng chính sách", en: "Policy group" },
      question: codeQuestion("policyGroup", "policyGroup", {
        vi: "Theo cột Đối tượng chính sách.",
        en: "By Đối tượng chính sách.",
      }),
      rows: [
        {
          id: "all",
          name: { vi: "Tổng diện chính sách", en: "In a policy group" },
          answers: [...policyCodes.map((row) => row.id), unclear],
        },
        ...policyCodes,
      ],
    },
    {
      id: "tuitionSupport",
      name: { vi: "Miễn, giảm học phí", en: "Tuition support" },
      question: codeQuestion("tuitionSupport", "tuitionSupport", {
        vi: "Theo cột Miễn/giảm học phí.",
        en: "By Miễn/giảm học phí.",
      }),
      rows: catalogueRows("tuitionSupport"),
    },
    tickGroup("poorHousehold", { vi: "Hộ nghèo", en: "Poor household" }),
    tickGroup("difficultArea", { vi: "Vùng khó khăn", en: "Area of hardship" }),
    tickGroup("studyCostSupport", { vi: "Hỗ trợ chi phí học tập", en: "Support for study costs" }, ["C1", "C2", "C3"]),
    tickGroup("housingSupport", { vi: "Hỗ trợ nhà ở", en: "Housing support" }, ["C1", "C2", "C3"]),
    tickGroup("monthlyAllowance", { vi: "Cấp tiền hàng tháng", en: "Monthly allowance" }, ["C1", "C2", "C3"]),
    tickGroup("riceSupport", { vi: "Cấp gạo", en: "Rice" }, ["C1", "C2", "C3"]),
  ],
};

const right = (rows: readonly Row[]): Row[] =>
  rows
    .filter((row) => row.id.startsWith("age"))
    .map((row) => ({ ...row, name: { vi: `Đúng tuổi: ${row.name.vi}`, en: `Right age: ${row.name.en}` } }));

/** Ages of each level as its form prints them; THCS, THPT and GDTX are ours, after the same pattern. */
const agesOf = [
  ["MN", ageRows(3, 5)],
  ["C1", ageRows(6, 10)],
  ["C2", ageRows(11, 15)],
  ["C3", ageRows(15, 18)],
  ["TX", ageRows(15, 20)],
] as const;

const ages: Table = {
  id: "ages",
  name: { vi: "Độ tuổi", en: "Ages" },
  source: `${emis}; THCS, THPT, GDTX: theo cùng cách`,
  form: "mau-1",
  levels: all,
  who: presentOnTheDay,
  groups: [
    ...agesOf.map(([level, rows]): RowGroup => ({
      id: `age${level}`,
      name: { vi: "Theo tuổi", en: "By age" },
      levels: [level],
      question: age,
      rows,
    })),
    ...agesOf.map(([level, rows]): RowGroup => ({
      id: `right${level}`,
      name: { vi: "Đúng tuổi của khối", en: "Of the grade's age" },
      levels: [level],
      question: ageIfRight,
      rows: right(rows),
      isPartial: true,
    })),
    {
      id: "rightAge",
      name: { vi: "Đúng tuổi", en: "Right age" },
      question: rightAge,
      rows: [
        { id: "right", name: { vi: "Đúng tuổi", en: "Right age" }, answers: ["right"] },
        { id: "younger", name: { vi: "Nhỏ hơn tuổi", en: "Younger" }, answers: ["younger"] },
        { id: "older", name: { vi: "Quá tuổi", en: "Older" }, answers: ["older"] },
      ],
    },
    {
      id: "months",
      name: { vi: "Trẻ nhà trẻ theo tháng tuổi", en: "Nursery children by months" },
      levels: ["MN"],
      question: nurseryMonths,
      rows: [
        { id: "below", name: { vi: "Dưới 3 tháng", en: "Under 3 months" }, range: { below: 3 } },
        { id: "m3", name: { vi: "3–12 tháng", en: "3–12 months" }, range: { from: 3, to: 12 } },
        { id: "m13", name: { vi: "13–24 tháng", en: "13–24 months" }, range: { from: 13, to: 24 } },
        { id: "m25", name: { vi: "25–36 tháng", en: "25–36 months" }, range: { from: 25, to: 36 } },
        { id: "above", name: { vi: "Trên 36 tháng", en: "Over 36 months" }, range: { from: 37 } },
      ],
    },
  ],
};

const moves = (id: string, vi: string, en: string, answers: readonly string[]): Row => ({
  id,
  name: { vi, en },
  answers,
});

/** Start of the year to its end, by the status alone; 02–05 are of term 1, 06–09 of term 2. */
const movement: Table = {
  id: "movement",
  name: { vi: "Biến động", en: "Movement" },
  source: screens,
  form: "mau-1",
  levels: all,
  who: everybodyListed,
  groups: [
    {
      id: "status",
      name: { vi: "Sĩ số và biến động", en: "Sizes and moves" },
      question: status,
      rows: [
        moves("start", "Đầu năm", "Start of the year", [
          "01",
          "04",
          "05",
          "08",
          "09",
          "10-before",
          "11-after",
          "12-after",
        ]),
        moves("in1", "Chuyển đến kỳ 1", "Transferred in, term 1", ["02"]),
        moves("returned1", "Xin học lại kỳ 1", "Returned, term 1", ["03"]),
        moves("out1", "Chuyển đi kỳ 1", "Transferred out, term 1", ["04"]),
        moves("left1", "Thôi học kỳ 1", "Left, term 1", ["05"]),
        moves("middle", "Hết học kỳ I", "End of term 1", [
          "01",
          "02",
          "03",
          "08",
          "09",
          "10-before",
          "11-after",
          "12-after",
        ]),
        moves("in2", "Chuyển đến kỳ 2", "Transferred in, term 2", ["06"]),
        moves("returned2", "Xin học lại kỳ 2", "Returned, term 2", ["07"]),
        moves("out2", "Chuyển đi kỳ 2", "Transferred out, term 2", ["08"]),
        moves("left2", "Thôi học kỳ 2", "Left, term 2", ["09"]),
        moves("end", "Cuối năm", "End of the year", [
          "01",
          "02",
          "03",
          "06",
          "07",
          "10-before",
          "11-after",
          "12-after",
        ]),
        moves("inSummer", "Chuyển đến trong hè", "Transferred in, summer", ["10-before", "10-after", "10-nowhere"]),
        moves("outSummer", "Chuyển đi trong hè", "Transferred out, summer", ["11-before", "11-after", "11-nowhere"]),
        moves("leftSummer", "Thôi học trong hè", "Left, summer", ["12-before", "12-after", "12-nowhere"]),
      ],
    },
    {
      id: "yearMoves",
      name: { vi: "Cả năm học", en: "The whole year" },
      question: status,
      isPartial: true,
      rows: [
        moves("in", "Chuyển đến cả năm", "Transferred in", ["02", "06"]),
        moves("returned", "Xin học lại cả năm", "Returned", ["03", "07"]),
        moves("out", "Chuyển đi cả năm", "Transferred out", ["04", "08"]),
      ],
    },
    // The rate of the reports: of the pupils at the start of the year.
    {
      id: "yearLeft",
      name: { vi: "Thôi học cả năm", en: "Left" },
      question: status,
      isPartial: true,
      rows: [moves("left", "Thôi học cả năm (% số đầu năm)", "Left (% of the start of the year)", ["05", "09"])],
      percentOf: ["status.start"],
    },
    {
      ...tickGroup(
        "repeatedYear",
        { vi: "Lưu ban năm trước (% số đầu năm)", en: "Repeaters (% of the start)" },
        schools,
      ),
      id: "repeaters",
      percentOf: ["status.start"],
    },
    {
      id: "remaining",
      name: { vi: "Còn trong danh sách", en: "Remaining on the list" },
      question: status,
      isPartial: true,
      rows: [
        {
          id: "yes",
          name: { vi: "Trong danh sách, trừ chuyển đi và thôi học", en: "Listed, less transferred out and left" },
          answers: ["01", "02", "03", "06", "07", "10-before", "11-after", "12-after", unclear],
        },
      ],
    },
  ],
};

const leavingTerms = [
  ["term1", "05", { vi: "Thôi học kỳ 1, theo lý do", en: "Left in term 1, by reason" }],
  ["term2", "09", { vi: "Thôi học kỳ 2, theo lý do", en: "Left in term 2, by reason" }],
  ["summer", "12", { vi: "Thôi học trong hè, theo lý do", en: "Left in the summer, by reason" }],
] as const satisfies readonly (readonly [string, string, Bilingual])[];

const leaving: Table = {
  id: "leaving",
  name: { vi: "Thôi học theo lý do", en: "Leaving by reason" },
  source: `${screens}; DM_LY_DO_THOI_HOC`,
  form: "mau-1",
  levels: all,
  who: everybodyListed,
  groups: [
    ...leavingTerms.map(([id, code, name]) => ({
      id,
      name,
      question: leavingReason(`leaving-${id}`, [code]),
      rows: catalogueRows("leavingReason"),
    })),
    {
      id: "year",
      name: { vi: "Thôi học cả năm học, theo lý do", en: "Left in the school year, by reason" },
      question: leavingReason("leaving-year", ["05", "09"]),
      rows: catalogueRows("leavingReason"),
    },
  ],
};

/** The tables of Mẫu số 1, in the order of the reports. */
export const pupilTables: readonly Table[] = [
  scale,
  sexAndEthnicity,
  disabilities,
  policyGroups,
  ages,
  movement,
  leaving,
  listed,
];
