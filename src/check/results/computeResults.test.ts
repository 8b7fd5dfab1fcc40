import { exampleBook } from "../../rules/exampleBook";
import type { ExampleRow } from "../../rules/examples";
import type { Level } from "../../forms/types";
import { WorkbookCheck } from "../workbookCheck";
import { computeResults } from "./computeResults";
import { uncomputedResults } from "./uncomputedResults";

function listsOf(level: Level, rows: readonly ExampleRow[], schoolYear?: number, form: "mau-1" | "mau-2" = "mau-2") {
  const book = exampleBook({ level, rows, ...(schoolYear === undefined ? {} : { schoolYear }) }, form);
  const sheets = book.sheets.map((sheet) => ({ ...sheet, id: `${form} ${sheet.id}` }));
  const hints = { level, ...(schoolYear === undefined ? {} : { schoolYear }) };
  return new WorkbookCheck({ ...book, sheets }, { hints, rules: [] }).checkedSheets.map(({ list }) => list);
}

type Lists = ReturnType<typeof listsOf>;

function computed(lists: Lists, others: Lists = []): Record<string, unknown> {
  return Object.fromEntries(computeResults(lists, others).map(({ field, value }) => [field, value]));
}

function left(lists: Lists, others: Lists = []): [string, string][] {
  return uncomputedResults(lists, computeResults(lists, others), others).map(({ field, why }) => [field, why]);
}

const pupil = { pupilCode: "8300000001", fullName: "Lê Thị An", birthDate: "01/02/2006" };

/** All subjects of lớp 6 in 2017–2018. */
const marks6 = {
  "mark.math": 4.2,
  "mark.literature": 4.6,
  "mark.physics": 5.4,
  "mark.biology": 5,
  "mark.history": 4.8,
  "mark.geography": 5.1,
  "mark.english": 4,
  "mark.civics": 6,
  "mark.technology": 6.1,
  "mark.physicalEducation": "Đ",
  "mark.music": "Đ",
  "mark.fineArts": "Đ",
};

const summerFields = {
  yearMeanAfterRetest: "",
  academicRankAfterRetest: "",
  promoted: "",
  retakesExams: "x",
  repeatsGrade: "",
};

describe("after the summer, TT 58/2011", () => {
  const row = { ...pupil, classCode: "6A", ...marks6, yearMean: 5, academicRank: "Y", conduct: "T", daysAbsent: 2 };

  test("new marks take the place of the old: mean, rank and promotion follow", () => {
    // 45.2 − 4.2 − 4.6 + 5.5 + 6.0 = 47.9; ÷ 9 = 5.32 → 5.3; one of Toán, Văn 5.0 or more, none below 3.5: Tb.
    const lists = listsOf("C2", [{ ...row, ...summerFields, "retest.math": 5.5, "retest.literature": 6 }]);
    expect(computed(lists)).toEqual({ yearMeanAfterRetest: 5.3, academicRankAfterRetest: "Tb", promoted: "x" });
    expect(computeResults(lists).every(({ doubt }) => doubt !== null)).toBe(true);
  });

  test("who still falls short repeats", () => {
    const lists = listsOf("C2", [{ ...row, ...summerFields, "retest.math": 4.4, "retest.literature": "" }]);
    expect(computed(lists)).toEqual({ yearMeanAfterRetest: 5, academicRankAfterRetest: "Y", repeatsGrade: "x" });
  });

  test("a mark of a subject that was passed changes nothing", () => {
    const lists = listsOf("C2", [
      { ...row, ...summerFields, "retest.math": 5.5, "retest.literature": 6, "retest.physics": 9 },
    ]);
    expect(computed(lists)).toMatchObject({ yearMeanAfterRetest: 5.3 });
  });

  test("without new marks, or with one that cannot be read, it is said so", () => {
    const none = listsOf("C2", [{ ...row, ...summerFields, "retest.math": "" }]);
    expect(computed(none)).toEqual({});
    expect(left(none)).toEqual([
      ["yearMeanAfterRetest", "noRetest"],
      ["academicRankAfterRetest", "noRetest"],
    ]);
    const odd = listsOf("C2", [{ ...row, ...summerFields, "retest.math": "5..5" }]);
    expect(left(odd)[0]).toEqual(["yearMeanAfterRetest", "marks"]);
  });

  test("conduct mended in the summer promotes, and is the school's to judge", () => {
    const weak = {
      ...row,
      academicRank: "K",
      yearMean: 6.8,
      conduct: "Y",
      promoted: "",
      repeatsGrade: "",
      trainsInSummer: "x",
    };
    expect(computed(listsOf("C2", [{ ...weak, conductAfterRetest: "Tb" }]))).toEqual({ promoted: "x" });
    expect(computed(listsOf("C2", [{ ...weak, conductAfterRetest: "Y" }]))).toEqual({ repeatsGrade: "x" });
    expect(left(listsOf("C2", [{ ...weak, conductAfterRetest: "" }]))).toEqual([["conductAfterRetest", "byTeacher"]]);
  });

  test("who had nothing to do in the summer gets nothing there", () => {
    const lists = listsOf("C2", [
      { ...row, academicRank: "Tb", yearMeanAfterRetest: "", academicRankAfterRetest: "", promoted: "x" },
    ]);
    expect(computed(lists)).toEqual({});
    expect(left(lists)).toEqual([]);
  });
});

test("promotion and graduation that wait for something say for what", () => {
  const row = { ...pupil, classCode: "6A", promoted: "", academicRank: "", conduct: "" };
  expect(left(listsOf("C2", [row]))).toEqual([
    ["academicRank", "noMarks"],
    ["conduct", "byTeacher"],
    ["promoted", "noRank"],
  ]);
  expect(left(listsOf("C2", [{ ...row, academicRank: "K" }]))).toEqual([
    ["conduct", "byTeacher"],
    ["promoted", "noConduct"],
  ]);
  const final = {
    ...pupil,
    classCode: "9A",
    birthDate: "01/02/2003",
    "mark.math": 3,
    graduated: "",
    academicRank: "Kém",
    conduct: "T",
  };
  const [one] = uncomputedResults(listsOf("C2", [final]), []);
  expect([one?.field, one?.why, one?.detail?.vi]).toEqual([
    "graduated",
    "notMet",
    "học lực chưa đạt (QĐ 11/2006/QĐ-BGDĐT, Điều 7 khoản 1)",
  ]);
  expect(left(listsOf("C2", [{ ...row, disabilityNotAssessed: "x" }]))).toEqual([["academicRank", "individualPlan"]]);
});

test("of lớp 9 whose rank was just computed, graduation is judged by that rank", () => {
  const row = {
    ...pupil,
    classCode: "9A",
    birthDate: "01/02/2003",
    ...marks6,
    "mark.chemistry": 3.2,
    academicRank: "",
    conduct: "T",
    graduated: "",
    graduationRank: "",
    daysAbsent: 2,
  };
  expect(computed(listsOf("C2", [row]))).toMatchObject({ academicRank: "Y" });
  const lists = listsOf("C2", [row]);
  const [one, ...others] = uncomputedResults(lists, computeResults(lists));
  expect([one?.field, one?.why, one?.detail?.vi, others.length]).toEqual([
    "graduated",
    "notMet",
    "học lực chưa đạt (QĐ 11/2006/QĐ-BGDĐT, Điều 7 khoản 1)",
    0,
  ]);
});

describe("mầm non", () => {
  // 51 months: −2 SD of weight for age lies at 12.7 kg for girls and at 13.1 kg for boys (WHO 2006).
  const child = {
    ...pupil,
    classCode: "Lá 1",
    birthDate: "20/02/2014",
    measuredOn: "20/05/2018",
    weight: 12.9,
    height: 101,
    weightChannelTerm2: "",
    underweight: "",
    stuntedTerm2: "",
  };

  test("without the sex what differs between girls and boys stays empty, and it is said", () => {
    const lists = listsOf("MN", [child], 2017);
    expect(computed(lists)).toEqual({});
    expect(left(lists)).toEqual([
      ["weightChannelTerm2", "noSex"],
      ["underweight", "noSex"],
    ]);
  });

  test("Mẫu số 1 of the same book or of a chosen file tells it, by the pupil's code", () => {
    const lists = listsOf("MN", [child], 2017);
    const girl = { ...pupil, classCode: "Lá 1", birthDate: "20/02/2014", sex: "Nữ", status: "Đang học" };
    const asGirl = listsOf("MN", [girl], 2017, "mau-1");
    const asBoy = listsOf("MN", [{ ...girl, sex: "Nam" }], 2017, "mau-1");
    expect(computed(lists, asGirl)).toEqual({ weightChannelTerm2: "Bình thường" });
    expect(computed([...lists, ...asBoy])).toEqual({ weightChannelTerm2: "SDD nhẹ cân", underweight: "x" });
    expect(left(lists, asBoy)).toEqual([]);
    expect(computeResults(lists, asBoy)[0]?.reason.vi).toMatch(/nam, theo Mẫu số 1$/);
    const stranger = listsOf("MN", [{ ...girl, pupilCode: "8300000009", fullName: "Võ Thị Lan" }], 2017, "mau-1");
    expect(left(lists, stranger)[0]).toEqual(["weightChannelTerm2", "noSex"]);
  });

  test.each([
    ["noMeasures", { weight: "", height: "" }],
    ["noBirthDate", { birthDate: "" }],
    ["implausible", { weight: 45 }],
  ])("%s", (why, part) => {
    expect(left(listsOf("MN", [{ ...child, sex: "Nữ", ...part }], 2017))).toEqual([["weightChannelTerm2", why]]);
  });

  test("a height that is missing leaves what it is told by", () => {
    expect(left(listsOf("MN", [{ ...child, sex: "Nữ", height: "" }], 2017))).toEqual([["stuntedTerm2", "noMeasures"]]);
  });
});

describe("tiểu học", () => {
  const levels = {
    "level.vietnamese": "H",
    "level.math": "T",
    "level.ethics": "T",
    "level.natureSociety": "H",
    "level.music": "H",
    "level.art": "H",
    "level.handicraft": "H",
    "level.physicalEducation": "T",
    "test.vietnamese": 7,
    "test.math": 8,
    "competence.selfCare": "T",
    "competence.cooperation": "Đ",
    "competence.selfLearning": "Đ",
    "quality.diligence": "T",
    "quality.confidence": "Đ",
    "quality.honesty": "T",
    "quality.solidarity": "T",
  };
  const row = { ...pupil, classCode: "1A", birthDate: "01/02/2011", ...levels, classCompletion: "", promoted: "" };

  test.each<[string, ExampleRow, [string, string][]]>([
    [
      "a missing level",
      { "level.math": "" },
      [
        ["classCompletion", "marks"],
        ["promoted", "marks"],
      ],
    ],
    [
      "a test below 5",
      { "test.math": 4 },
      [
        ["classCompletion", "notMet"],
        ["promoted", "notMet"],
      ],
    ],
    ["a disability", { disability: "01" }, [["classCompletion", "individualPlan"]]],
    [
      "nothing at all",
      Object.fromEntries(Object.keys(levels).map((key) => [key, ""])),
      [["classCompletion", "noMarks"]],
    ],
    ["all there", {}, []],
  ])("%s", (_what, part, expected) => {
    const lists = listsOf("C1", [{ ...row, ...part }]);
    expect(left(lists)).toEqual(expected);
  });
});
