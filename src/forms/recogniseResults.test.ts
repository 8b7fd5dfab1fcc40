import { resolveCatalogues } from "../catalogues/catalogueSet";
import type { Area, CellValue, Sheet } from "../workbook/types";
import { recogniseWorkbook } from "./recognise";
import { area, sheetForTest, workbookForTest } from "../workbook/testing/sheetForTest";
import type { RecognisedSheet, RecognitionHints } from "./types";

function recognise(sheets: readonly Sheet[], hints: RecognitionHints = {}): readonly RecognisedSheet[] {
  const workbook = workbookForTest(sheets);
  return recogniseWorkbook(workbook, resolveCatalogues(workbook), hints).sheets;
}

function recogniseOne(values: CellValue[][], merges: Area[] = [], more: Partial<Sheet> = {}): RecognisedSheet {
  const [sheet] = recognise([sheetForTest(values, { merges, ...more })]);
  if (!sheet) throw new Error("Nothing was recognised");
  return sheet;
}

/** Field by header place, as `G mark.math`. */
function fieldsOf(sheet: RecognisedSheet): string[] {
  const byColumn = new Map([...sheet.columns].map(([key, column]) => [column, key]));
  return sheet.headers.flatMap((text, column) => (text === "" ? [] : [byColumn.get(column) ?? `? ${text}`]));
}

const own = ["serial", "classCode", "pupilCode", "fullName", "birthDate"];
const ownHeaders = ["STT", "Mã lớp", "Mã học sinh", "Họ tên", "Ngày sinh"];
const pad = (row: CellValue[], width: number) => [...row, ...Array.from({ length: width - row.length }, () => "")];

/** A header of three rows: the groups, their parts, the figures of each; merged as the portal does. */
function threeRows(groups: readonly (readonly [string, readonly (readonly [string, ...string[]])[]])[]) {
  const rows: [CellValue[], CellValue[], CellValue[]] = [[...ownHeaders], pad([], 5), pad([], 5)];
  const merges: Area[] = ownHeaders.map((_, column) => area(0, column, 2, column));
  for (const [group, parts] of groups) {
    const left = rows[0].length;
    for (const [part, ...figures] of parts) {
      const at = rows[0].length;
      const width = Math.max(1, figures.length);
      rows[0].push(...pad([], width));
      rows[1].push(part, ...pad([], width - 1));
      rows[2].push(...(figures.length > 0 ? figures : [""]));
      if (width > 1) merges.push(area(1, at, 1, at + width - 1));
      else if (figures.length === 0) merges.push(area(1, at, 2, at));
    }
    rows[0][left] = group;
    if (rows[0].length - left > 1) merges.push(area(0, left, 0, rows[0].length - 1));
  }
  return { rows, merges };
}

const both = ["Mức đạt được", "Điểm KTĐK"] as const;

test("tiểu học, TT 27/2020: the portal's file of 2020", () => {
  const { rows, merges } = threeRows([
    [
      "Môn học và hoạt động giáo dục",
      [
        ["Toán", ...both],
        ["Tiếng việt", ...both],
        ...["Đạo đức", "Tự nhiên và xã hội", "Ngoại ngữ", "Tiếng dân tộc", "TH-CN (Tin học)"].map(
          (name): [string, string] => [name, "Mức đạt được"],
        ),
        ...["Nghệ thuật (Âm nhạc)", "Nghệ thuật (Mĩ thuật)", "Hoạt động trải nghiệm", "Giáo dục thể chất"].map(
          (name): [string, string] => [name, "Mức đạt được"],
        ),
      ],
    ],
  ]);
  const traits = [
    "Tự chủ và tự học",
    "Giao tiếp và hợp tác",
    "GQVĐ và sáng tạo",
    "Ngôn ngữ",
    "Tính toán",
    "Khoa học",
    "Thẩm mĩ",
    "Thể chất",
  ];
  const qualities = ["Yêu nước", "Nhân ái", "Chăm chỉ", "Trung thực", "Trách nhiệm"];
  const outcomes = ["Hoàn thành\nchương trình lớp học", "Lên lớp", "Xếp loại"];
  const left = rows[0].length;
  rows[0].push("Năng lực cốt lõi", ...pad([], 7), "Phẩm chất chủ yếu", ...pad([], 4), ...outcomes);
  rows[1].push(...pad([], 16));
  rows[2].push(...traits, ...qualities, ...pad([], 3));
  merges.push(area(0, left, 1, left + 7), area(0, left + 8, 1, left + 12));
  outcomes.forEach((_, place) => merges.push(area(0, left + 13 + place, 2, left + 13 + place)));
  const sheet = recogniseOne([...rows, [1, "1A", "8300000001", "Lê An", "01/02/2014", "T", 9]], merges);
  expect(sheet).toMatchObject({ form: { id: "mau-2" }, level: "C1", headerTop: 0, headerBottom: 2, rows: [3] });
  expect(fieldsOf(sheet)).toEqual([
    ...own,
    "level.math",
    "test.math",
    "level.vietnamese",
    "test.vietnamese",
    "level.ethics",
    "level.natureSociety",
    "level.foreignLanguage",
    "level.ethnicLanguage",
    "level.informatics",
    "level.music",
    "level.art",
    "level.experience",
    "level.physicalEducation",
    "competence.autonomy",
    "competence.communication",
    "competence.problemSolving",
    "competence.language",
    "competence.calculation",
    "competence.science",
    "competence.aesthetics",
    "competence.physical",
    "quality.patriotism",
    "quality.kindness",
    "quality.industry",
    "quality.truthfulness",
    "quality.responsibility",
    "classCompletion",
    "promoted",
    "yearLevel",
  ]);
  expect(sheet.doubts.map(({ kind }) => kind)).toEqual(["schoolYearAssumed"]);
});

test("tiểu học, TT 22/2016, without merged cells", () => {
  const { rows } = threeRows([
    [
      "Môn học và HĐGD",
      [
        ["Tiếng việt", "Mức", "Điểm"],
        ["Toán", "Mức", "Điểm"],
        ["Khoa học", "Mức", "Điểm"],
        ["Lịch sử và Địa lý", "Mức", "Điểm"],
        ["Ngoại ngữ", "Mức", "Điểm"],
        ["Tin học", "Mức", "Điểm"],
        ["Đạo đức", "Mức"],
        ["Kĩ thuật", "Mức"],
        ["Thể dục", "Mức"],
      ],
    ],
    ["Năng lực", [["Tự phục vụ, tự quản"], ["Hợp tác"], ["Tự học, giải quyết vấn đề"]]],
    ["Phẩm chất", [["Chăm học, chăm làm"], ["Tự tin, trách nhiệm"], ["Trung thực, kỷ luật"], ["Đoàn kết, yêu thương"]]],
    ["Khen thưởng cuối năm", [[""]]],
    ["Khen thưởng đột xuất", [[""]]],
    ["Nội dung khen thưởng", [[""]]],
    ["HTCTLH", [[""]]],
    ["Hoàn thành chương trình tiểu học", [[""]]],
    ["Lên lớp", [[""]]],
    ["Rèn luyện lại", [[""]]],
    ["Ghi chú", [[""]]],
  ]);
  const sheet = recogniseOne([...rows, [1, "5A", "8300000001", "Lê An", "01/02/2007", "T", 9]]);
  expect(sheet).toMatchObject({ level: "C1", headerBottom: 2, rows: [3] });
  expect(fieldsOf(sheet)).toEqual([
    ...own,
    ...["vietnamese", "math", "science", "historyGeography", "foreignLanguage", "informatics"].flatMap((id) => [
      `level.${id}`,
      `test.${id}`,
    ]),
    "level.ethics",
    "level.technics",
    "level.physicalEducation",
    "competence.selfCare",
    "competence.cooperation",
    "competence.selfLearning",
    "quality.diligence",
    "quality.confidence",
    "quality.honesty",
    "quality.solidarity",
    "yearCommendation",
    "suddenCommendation",
    "commendationText",
    "classCompletion",
    "primaryCompletion",
    "promoted",
    "trainsInSummer",
    "remark",
  ]);
});

test("THCS: one header row, subjects as the database has them", () => {
  const subjects = [
    "Toán",
    "Vật lí",
    "Hóa học",
    "Sinh học",
    "Ngữ văn",
    "Lịch sử",
    "Địa lí",
    "Tiếng Anh",
    "GDCD",
    "Công nghệ",
    "Thể dục",
    "Âm nhạc",
    "Mỹ thuật",
    "Tin học",
  ];
  const outcomes = [
    "ĐTB các môn",
    "Học lực",
    "Hạnh kiểm",
    "Danh hiệu",
    "ĐTB sau thi lại",
    "Học lực sau thi lại",
    "Hạnh kiểm sau thi lại",
    "Danh hiệu sau thi lại",
    "Số ngày nghỉ",
    "Lên lớp",
    "Thi lại",
    "Rèn luyện lại (hè)",
    "Ở lại lớp",
    "Khen thưởng",
    "Kỷ luật",
    "Nhận xét",
    "Được dự xét tốt nghiệp",
    "Tốt nghiệp",
    "Loại tốt nghiệp",
  ];
  const sheet = recogniseOne([
    [...ownHeaders, ...subjects, ...outcomes],
    [1, "9A", "8300000001", "Lê An", "01/02/2003", 8.5],
  ]);
  expect(sheet).toMatchObject({ form: { id: "mau-2" }, level: "C2", rows: [1] });
  expect(fieldsOf(sheet)).toEqual([
    ...own,
    ...["math", "physics", "chemistry", "biology", "literature", "history", "geography", "english", "civics"].map(
      (id) => `mark.${id}`,
    ),
    ...["technology", "physicalEducation", "music", "art", "informatics"].map((id) => `mark.${id}`),
    "yearMean",
    "academicRank",
    "conduct",
    "title",
    "yearMeanAfterRetest",
    "academicRankAfterRetest",
    "conductAfterRetest",
    "titleAfterRetest",
    "daysAbsent",
    "promoted",
    "retakesExams",
    "trainsInSummer",
    "repeatsGrade",
    "commendation",
    "discipline",
    "remark",
    "eligibleForGraduation",
    "graduated",
    "graduationRank",
  ]);
  expect(sheet.doubts.map(({ kind }) => kind)).toEqual(["schoolYearAssumed"]);
});

test("THPT in two rows: terms beside the year, re-tests, absences in parts", () => {
  const values: CellValue[][] = [
    [
      ...ownHeaders,
      "Toán",
      "",
      "",
      "Ngữ văn",
      "",
      "Điểm thi lại",
      "",
      "Kết quả cả năm",
      "",
      "",
      "Sau thi lại",
      "",
      "Số buổi nghỉ",
      "",
      "",
    ],
    [
      ...pad([], 5),
      "HKI",
      "HKII",
      "CN",
      "HKII",
      "Cả năm",
      "Toán",
      "Văn",
      "ĐTB",
      "HL",
      "HK",
      "ĐTB",
      "Học lực",
      "P",
      "K",
      "Tổng",
    ],
    [1, "10A1", "8300000001", "Lê An", "01/02/2002", 8, 8, 8],
  ];
  const merges = [
    area(0, 5, 0, 7),
    area(0, 8, 0, 9),
    area(0, 10, 0, 11),
    area(0, 12, 0, 14),
    area(0, 15, 0, 16),
    area(0, 17, 0, 19),
  ];
  ownHeaders.forEach((_, column) => merges.push(area(0, column, 1, column)));
  const sheet = recogniseOne(values, merges);
  expect(sheet).toMatchObject({ level: "C3", headerBottom: 1, rows: [2] });
  expect(fieldsOf(sheet)).toEqual([
    ...own,
    "? Toán HKI",
    "? Toán HKII",
    "mark.math",
    "? Ngữ văn HKII",
    "mark.literature",
    "retest.math",
    "retest.literature",
    "yearMean",
    "academicRank",
    "conduct",
    "yearMeanAfterRetest",
    "academicRankAfterRetest",
    "excusedAbsences",
    "unexcusedAbsences",
    "daysAbsent",
  ]);
});

test("a class's sheet of vnEdu: titles, header in row 6, weights below, counts at the end", () => {
  const values: CellValue[][] = [
    ["PHÒNG GD&ĐT BA TRI"],
    ["TRƯỜNG THCS BẾN VẠN"],
    ["SỔ ĐIỂM TỔNG KẾT LỚP 6A1 - NĂM HỌC 2017-2018"],
    [],
    [],
    [
      "STT",
      "Họ và tên",
      "Ngày sinh",
      "Toán",
      "V.lí",
      "Ng.ngữ",
      "C.nghệ",
      "T.dục",
      "ĐTB",
      "Học lực",
      "Hạnh kiểm",
      "Nghỉ học",
      "",
      "",
      "Danh hiệu",
    ],
    ["", "", "", "(HS 1)", "(HS 1)", "(HS 1)", "(HS 1)", "(N.xét)", "", "", "", "P", "K", "Tổng", ""],
    [1, "Lê Thị An", "01/02/2006", "8,5", "7,0", "6,5", "-", "Đ", "7,3", "K", "T", 1, 0, 1, "HSTT"],
    [2, "Lê Văn Bình", "03/04/2006", "5,5", "5,0", "4,5", "5,0", "Đ", "5,0", "Tb", "K", 0, 0, 0, ""],
    [],
    ["", "Tổng số", 2],
    ["", "Giỏi", 0],
    ["", "Khá: 1 (50%)"],
    ["Tỉ lệ % trên TB", "", "", "100%", "100%"],
    ["Tổng số: 2 học sinh"],
    ["", "GIÁO VIÊN CHỦ NHIỆM", "", "", "HIỆU TRƯỞNG"],
  ];
  const sheet = recogniseOne(values, [area(5, 11, 5, 13)], { name: "6A1" });
  expect(sheet).toMatchObject({
    level: "C2",
    schoolYear: 2017,
    schoolYearFrom: "title",
    rows: [7, 8],
    titledClasses: [{ from: 0, name: "6A1" }],
  });
  expect(fieldsOf(sheet)).toEqual([
    "serial",
    "fullName",
    "birthDate",
    ...["math", "physics", "foreignLanguage", "technology", "physicalEducation"].map((id) => `mark.${id}`),
    "yearMean",
    "academicRank",
    "conduct",
    "excusedAbsences",
    "unexcusedAbsences",
    "daysAbsent",
    "title",
  ]);
  expect(sheet.skippedRows.map(({ kind }) => kind)).toEqual(["total", "total", "total", "total", "total", "signature"]);
});

test("several classes in one sheet, each under its title and header", () => {
  const head = ["STT", "Mã học sinh", "Họ tên", "Ngày sinh", "Toán", "Ngữ văn", "ĐTB", "Học lực"];
  const row = (place: number): CellValue[] => [
    place,
    `830000000${String(place)}`,
    "Lê An",
    "01/02/2005",
    8,
    7,
    7.5,
    "K",
  ];
  const sheet = recogniseOne([["LỚP 7A"], head, row(1), row(2), ["Tổng số: 2"], ["LỚP 7B"], head, row(3)]);
  expect(sheet.rows).toEqual([2, 3, 7]);
  expect(sheet.titledClasses).toEqual([
    { from: 0, name: "7A", titleRow: 0 },
    { from: 6, name: "7B", titleRow: 5 },
  ]);
  expect(sheet.skippedRows.map(({ row: at, kind }) => `${String(at)} ${kind}`)).toEqual([
    "4 total",
    "5 classTitle",
    "6 repeatedHeader",
  ]);
  expect(sheet.level).toBe("C2");
});

test.each([
  ["ĐIỂM TRUNG BÌNH MÔN CẢ NĂM LỚP 7A 2017-2018", "7A"],
  ["KẾT QUẢ LỚP 7A2 NĂM 2018", "7A2"],
  ["DANH SÁCH LỚP 7/1 TRƯỜNG THCS AN BÌNH", "7/1"],
  ["BẢNG ĐIỂM LỚP 7A HỌC KÌ 2", "7A"],
])("the class in the title %s", (title, name) => {
  const sheet = recogniseOne([
    [title],
    ["STT", "Mã học sinh", "Họ tên", "Ngày sinh", "Toán", "Ngữ văn", "ĐTB cả năm", "Học lực", "RL trong hè"],
    [1, "8300000001", "Lê An", "01/02/2005", 8, 7, 7.5, "K", ""],
  ]);
  expect(sheet.titledClasses.map((titled) => titled.name)).toEqual([name]);
  expect(sheet.columns.get("trainsInSummer")).toBe(8);
});

test("counts under a class of tiểu học, with the level's letter in brackets, are no pupils", () => {
  const head = ["STT", "Mã học sinh", "Họ tên", "Ngày sinh", "Toán", "Tiếng Việt", "Hợp tác"];
  const sheet = recogniseOne([
    ["LỚP 3A"],
    head,
    [1, "8300000001", "Lê An", "01/02/2009", "T", "T", "T"],
    ["", "", "Hoàn thành tốt (T)", "", 12, 10, ""],
    ["", "", "Hoàn thành (H)", "", 12, 14, ""],
    ["", "", "Chưa hoàn thành (C)", "", 1, 1, ""],
    ["", "", "Cần cố gắng (C)", "", "", "", 2],
    ["", "", "Hoàn thành chương trình lớp học", "", 24, "", ""],
  ]);
  expect(sheet.rows).toEqual([2]);
});

test("terms under a subject's heading that one row alone would give to the first of them", () => {
  const subject = (name: string) => [name, "", ""];
  const sheet = recogniseOne([
    ["STT", "Mã học sinh", "Họ tên", "Ngày sinh", ...subject("Toán"), ...subject("Ngữ văn"), "ĐTB cả năm", "Học lực"],
    ["", "", "", "", "HKI", "HKII", "CN", "HKI", "HKII", "CN", "", ""],
    [1, "8300000001", "Lê An", "01/02/2005", 7, 8, 7.7, 6, 6.5, 6.3, 7, "K"],
  ]);
  expect([sheet.columns.get("mark.math"), sheet.columns.get("mark.literature")]).toEqual([6, 9]);
  expect(sheet.rows).toEqual([2]);
});

test("of two rounds of measuring the last is the year's; a title of the first round is no heading", () => {
  const own = ["STT", "Mã trẻ", "Họ tên", "Ngày sinh"];
  const rounds = ["Đợt 1 (tháng 9)", "", "Đợt 2 (tháng 5)", ""];
  const measures = ["Cân nặng", "Chiều cao", "Cân nặng", "Chiều cao"];
  const last = ["SDD thấp còi kỳ 2", "Trẻ bị béo phì"];
  const child = [1, "8300000001", "Lê An", "01/02/2013", 14, 96, 16, 101, "", ""];
  const both = recogniseOne([
    ["CÂN ĐO LỚP CHỒI 1"],
    [...own, ...rounds, ...last],
    ["", "", "", "", ...measures, "", ""],
    child,
  ]);
  expect([both.columns.get("weight"), both.columns.get("height")]).toEqual([6, 7]);
  const first = recogniseOne([
    ["CÂN ĐO LỚP CHỒI 1 ĐỢT 1"],
    [...own, "Cân nặng", "Chiều cao", ...last],
    [1, "8300000001", "Lê An", "01/02/2013", 14, 96, "", ""],
  ]);
  expect([first.columns.get("weight"), first.columns.get("height")]).toEqual([4, 5]);
});

test("a centre of GDTX names the examination of THPT, and its year", () => {
  const sheet = recogniseOne([
    ["TRUNG TÂM GDTX - KẾT QUẢ THI THPT QUỐC GIA NĂM 2018"],
    ["STT", "Mã lớp", "Họ tên", "Ngày sinh", "Điểm Toán", "Điểm Văn", "Điểm xét tốt nghiệp", "Tốt nghiệp"],
    [1, "12B", "Lê An", "01/02/1999", 6, 7, 6.5, "x"],
  ]);
  expect(sheet).toMatchObject({ level: "TX", schoolYear: 2017, schoolYearFrom: "title" });
});

test("GDTX by its title; mầm non with terms under their headings", () => {
  const continuing = recogniseOne([
    ["TRUNG TÂM GDTX SÔNG BA"],
    [
      ...ownHeaders,
      "Toán",
      "Vật lí",
      "Hóa học",
      "Sinh học",
      "Ngữ văn",
      "Lịch sử",
      "Địa lí",
      "ĐTB",
      "Học lực",
      "Tốt nghiệp",
    ],
    [1, "12A", "8300000001", "Lê An", "01/02/2000", 6],
  ]);
  expect(continuing).toMatchObject({ form: { id: "mau-2" }, level: "TX" });

  const values: CellValue[][] = [
    [
      "STT",
      "Mã lớp",
      "Mã trẻ",
      "Họ tên",
      "Ngày sinh",
      "Khám sức khỏe định kỳ",
      "",
      "Cân nặng (Kg)",
      "Kênh tăng trưởng cân nặng",
      "",
      "Chiều cao (m)",
      "SDD thể thấp còi",
      "",
      "SDD thể còi cọc",
      "Trẻ bị béo phì",
      "Hoàn thành chương trình mầm non",
    ],
    [...pad([], 5), "Kỳ 1", "Kỳ 2", "", "Kỳ 1", "Kỳ 2", "", "Kỳ 1", "Kỳ 2"],
    [1, "Lá 1", "8300000001", "Lê An", "01/02/2012", "x", "x", 18.5],
  ];
  const preschool = recogniseOne(values, [area(0, 5, 0, 6), area(0, 8, 0, 9), area(0, 11, 0, 12)]);
  expect(preschool).toMatchObject({ form: { id: "mau-2" }, level: "MN", headerBottom: 1, rows: [2] });
  expect(fieldsOf(preschool)).toEqual([
    ...own,
    "healthCheckTerm1",
    "healthCheckTerm2",
    "weight",
    "weightChannelTerm1",
    "weightChannelTerm2",
    "height",
    "stuntedTerm1",
    "stuntedTerm2",
    "wasted",
    "obese",
    "preschoolCompletion",
  ]);
});

test("a graduation list of lớp 12; family and given names under «Họ và» and «tên»", () => {
  const sheet = recogniseOne([
    ["DANH SÁCH XÉT TỐT NGHIỆP THPT NĂM HỌC 2017-2018"],
    ["STT", "Lớp", "Mã HS", "Họ và", "tên", "Ngày sinh", "Điểm Văn", "Điểm KHTN", "ĐTB lớp 12", "ĐXTN", "Tốt nghiệp"],
    [1, "12A1", "8300000001", "Lê Thị", "An", "01/02/2000", 6, 5.25, 7.2, 6.5, "x"],
  ]);
  expect(sheet).toMatchObject({ form: { id: "tot-nghiep" }, level: "C3", rows: [2] });
  expect(sheet.doubts).toContainEqual({ kind: "splitName", args: { first: "D", second: "E" } });
  expect(fieldsOf(sheet).slice(5)).toEqual([
    "birthDate",
    "exam.literature",
    "exam.naturalScience",
    "yearMean",
    "graduationScore",
    "graduated",
  ]);
});

test("a graduation list", () => {
  const sheet = recogniseOne([
    ["DANH SÁCH HỌC SINH ĐƯỢC CÔNG NHẬN TỐT NGHIỆP THCS NĂM HỌC 2017-2018"],
    [
      "Mã lớp",
      "Tên lớp",
      "Mã học sinh",
      "Họ tên",
      "Ngày sinh",
      "Giới tính",
      "Dân tộc",
      "Nơi sinh",
      "Chỗ ở hiện nay",
      "Hưởng khuyến khích",
      "Điểm Văn",
      "Điểm Toán",
      "Điểm Ngoại ngữ",
      "Học lực",
      "Hạnh kiểm",
      "Ghi chú",
      "Tốt nghiệp",
      "Loại tốt nghiệp",
    ],
    ["9A", "Lớp 9A", "8300000001", "Lê An", "01/02/2003", "Nữ", "Kinh"],
  ]);
  expect(sheet).toMatchObject({ form: { id: "tot-nghiep" }, level: "C2", schoolYear: 2017, rows: [2] });
  expect(fieldsOf(sheet)).toEqual([
    "classCode",
    "className",
    "pupilCode",
    "fullName",
    "birthDate",
    "sex",
    "ethnicity",
    "birthPlace",
    "residence",
    "encouragement",
    "exam.literature",
    "exam.math",
    "exam.foreignLanguage",
    "academicRank",
    "conduct",
    "graduationNote",
    "graduated",
    "graduationRank",
  ]);
});

test("what the hand mapped wins, and what it took out stays out", () => {
  const values: CellValue[][] = [
    [...ownHeaders, "Toán", "Văn", "Môn lạ", "Học lực"],
    [1, "6A", "8300000001", "Lê An", "01/02/2006", 8, 7, 6, "K"],
  ];
  const mappings = new Map([
    [
      "Sheet1",
      new Map([
        ["mon la", "mark.english" as const],
        ["van", null],
      ]),
    ],
  ]);
  const [sheet] = recognise([sheetForTest(values)], { mappings });
  expect(sheet && fieldsOf(sheet)).toEqual([...own, "mark.math", "? Văn", "mark.english", "academicRank"]);
});

test("competences and qualities whose two rows of headings were written as one", () => {
  const flat = ["Năng lực: Khoa học", "Năng lực - Tính toán", "Phẩm chất: Trung thực", "Khoa học"];
  const sheet = recogniseOne([
    [...ownHeaders, ...flat, "Lên lớp"],
    [1, "4A", "7700000001", "Nguyễn Thị An", "05/09/2008", "T", "T", "T", "T", "x"],
  ]);
  expect(fieldsOf(sheet)).toEqual([
    ...own,
    "competence.science",
    "competence.calculation",
    "quality.truthfulness",
    "level.science",
    "promoted",
  ]);
});

describe("terms and the year under one heading", () => {
  const under = (heading: string, figures: readonly string[], left: number): [CellValue[], CellValue[], Area] => [
    [heading, ...pad([], figures.length - 1)],
    [...figures],
    area(0, left, 0, left + figures.length - 1),
  ];

  test("the year's, also where it is written as Công nghệ is", () => {
    const start = [...ownHeaders, "Toán", "Công nghệ"];
    const learning = under("Kết quả học tập", ["HKI", "HKII", "CN"], 7);
    const training = under("Kết quả rèn luyện", ["HKI", "HKII", "CN"], 10);
    const sheet = recogniseOne(
      [
        [...start, ...learning[0], ...training[0], "Danh hiệu"],
        [...pad([], 7), ...learning[1], ...training[1], ""],
        [1, "7A", "8300000001", "Lê Thị An", "01/02/2010", 8, 7, "K", "T", "T", "T", "K", "T", "HSG"],
      ],
      [learning[2], training[2]],
    );
    expect(fieldsOf(sheet)).toEqual([
      ...own,
      "mark.math",
      "mark.technology",
      "? Kết quả học tập HKI",
      "? Kết quả học tập HKII",
      "academicRank",
      "conductTerm1",
      "conductTerm2",
      "conduct",
      "title",
    ]);
  });

  test("CN beside other subjects is Công nghệ", () => {
    const learning = under("Kết quả học tập", ["Toán", "Văn", "GDCD", "CN", "TD"], 5);
    const sheet = recogniseOne(
      [
        [...ownHeaders, ...learning[0], "HL"],
        [...pad([], 5), ...learning[1], ""],
        [1, "7A", "8300000001", "Lê Thị An", "01/02/2005", 8, 7, 9, 8, "Đ", "K"],
      ],
      [learning[2]],
    );
    expect(fieldsOf(sheet).slice(5)).toEqual([
      "mark.math",
      "mark.literature",
      "mark.civics",
      "mark.technology",
      "mark.physicalEducation",
      "academicRank",
    ]);
  });

  test("of năng lực, phẩm chất and subjects of tiểu học", () => {
    const { rows, merges } = threeRows([
      [
        "Môn học",
        [
          ["Toán", "CK1", "Mức CN", "Điểm CN"],
          ["Đạo đức", "CK1", "CN"],
        ],
      ],
      [
        "Năng lực",
        [
          ["Hợp tác", "HK1", "CN"],
          ["Tự phục vụ, tự quản", "HK1", "Cả năm"],
        ],
      ],
      ["Phẩm chất", [["Đoàn kết, yêu thương", "CHKI", "CN"]]],
    ]);
    const row = [1, "4A", "8300000001", "Lê Thị An", "01/02/2008", "T", "T", 9, "T", "T", "T", "Đ", "T", "Đ", "T", "T"];
    const sheet = recogniseOne([...rows, row], merges);
    expect([...sheet.columns].filter(([key]) => key.includes("."))).toEqual([
      ["level.math", 6],
      ["test.math", 7],
      ["level.ethics", 9],
      ["competence.cooperation", 11],
      ["competence.selfCare", 13],
      ["quality.solidarity", 15],
    ]);
  });
});

test.each([
  [
    ["Tháng 9", "", "Tháng 5", ""],
    ["Cân nặng (kg)", "Chiều cao", "Cân nặng (kg)", "Chiều cao"],
  ],
  [
    ["Cân nặng T9", "Chiều cao T9", "Cân nặng T5", "Chiều cao T5"],
    ["", "", "", ""],
  ],
  [
    ["Lần 1", "", "Lần 3", ""],
    ["Cân nặng", "Chiều cao", "Cân nặng", "Chiều cao"],
  ],
])("of measures taken several times the last are the year's: %j", (over, under) => {
  const isGrouped = under[0] !== "";
  const sheet = recogniseOne(
    [
      ["STT", "Mã trẻ", "Họ tên", "Ngày sinh", ...over, "Kênh tăng trưởng"],
      ["", "", "", "", ...under, ""],
      [1, "8300000001", "Lê Thị An", "01/02/2013", 15.2, 99, 16.4, 104, "Bình thường"],
    ],
    isGrouped ? [area(0, 4, 0, 5), area(0, 6, 0, 7)] : [],
  );
  expect([sheet.columns.get("weight"), sheet.columns.get("height")]).toEqual([6, 7]);
});

test.each([
  ["DH thi đua", "title"],
  ["ND GDĐP", "mark.localEducation"],
  ["Vắng", "daysAbsent"],
  ["TS ngày nghỉ", "daysAbsent"],
  ["Tổng số buổi nghỉ cả năm", "daysAbsent"],
  ["Kết quả rèn luyện cả năm", "conduct"],
  ["Kết quả rèn luyện HKI", "conductTerm1"],
] as const)("%s is %s", (header, field) => {
  const sheet = recogniseOne([
    [...ownHeaders, "Toán", "Ngữ văn", "Học lực", header],
    [1, "7A", "8300000001", "Lê Thị An", "01/02/2010", 8, 7, "K", ""],
  ]);
  expect(sheet.columns.get(field)).toBe(8);
});

test("in a graduation list HL lớp 9, ƯT/KK and Kết quả are what they are there", () => {
  const sheet = recogniseOne([
    ["DANH SÁCH CÔNG NHẬN TỐT NGHIỆP THCS"],
    [...ownHeaders, "HL lớp 9", "HK lớp 9", "ƯT/KK", "Kết quả", "Xếp loại TN"],
    [1, "9A", "8300000001", "Lê Thị An", "01/02/2003", "Khá", "Tốt", "", "Đỗ", "Khá"],
  ]);
  expect(fieldsOf(sheet).slice(5)).toEqual(["academicRank", "conduct", "encouragement", "graduated", "graduationRank"]);
});
