import type { Level } from "../forms/types";
import { contentNames } from "../submission/data/procedure";
import type { CellValue } from "../workbook/types";
import type { NewSheet, NewWorkbook } from "../workbook/writeWorkbook";
import { groupsOf } from "./counts";
import { figureNames } from "./figures";
import { matchNames, statusName } from "./matchPupils";
import type { DistrictResult, SchoolLevel } from "./result";

export const levelNames: Readonly<Record<Level | "?", string>> = {
  MN: "Mầm non",
  C1: "Tiểu học",
  C2: "THCS",
  C3: "THPT",
  TX: "GDTX",
  "?": "Chưa rõ cấp",
};

/** With the whole school, of tables without levels. */
export const comparedLevelNames = { ...levelNames, all: "Cả trường" } as const;

/** The workbook of a district's statistics: what does not hold first, then every figure with its schools. */
export function districtBook(result: DistrictResult): NewWorkbook {
  return {
    sheets: [
      schoolSheet(result),
      levelSheet(result),
      gradeSheet(result),
      identitySheet(result),
      samePupilSheet(result),
      fileSheet(result),
      ...result.statistics.map(tableSheet),
      ...(result.sinceLastYear ? [comparisonSheet(result.sinceLastYear)] : []),
    ],
  };
}

const figures: readonly (readonly [
  string,
  (row: Pick<SchoolLevel, "pupils" | "errors" | "warnings" | "balance">) => number,
])[] = [
  ["Học sinh", ({ pupils }) => pupils],
  ["Nữ", ({ balance }) => balance.girls],
  ["Dân tộc", ({ balance }) => balance.minority],
  ["Đầu năm", ({ balance }) => balance.opening],
  ["Chuyển đến", ({ balance }) => balance.transferIn],
  ["Học lại", ({ balance }) => balance.returned],
  ["Chuyển đi", ({ balance }) => balance.transferOut],
  ["Thôi học", ({ balance }) => balance.left],
  ["Cuối năm", ({ balance }) => balance.closing],
  ["Chưa rõ giới tính", ({ balance }) => balance.unknownSex],
  ["Chưa rõ khối", ({ balance }) => balance.unknownGrade],
  ["Chưa rõ trạng thái", ({ balance }) => balance.unknownStatus],
  ["Lỗi", ({ errors }) => errors],
  ["Cảnh báo", ({ warnings }) => warnings],
];

/** Of the first sheet. */
export const schoolHeaders = ["Trường", "Mã trường", "Cấp học", ...figures.map(([name]) => name), "Còn thiếu"];

function table(
  name: string,
  headers: readonly string[],
  rows: readonly (readonly CellValue[])[],
  widths: readonly number[],
): NewSheet {
  return { name, values: [headers, ...rows], headerRows: 1, headerHeight: 36, columnWidths: [...widths] };
}

function schoolSheet({ schools }: DistrictResult): NewSheet {
  const rows = schools.flatMap((school) =>
    school.levels.map((level) => [
      school.unit,
      school.code ?? "",
      levelNames[level.level ?? "?"],
      ...figures.map(([, figure]) => figure(level)),
      missingText(level),
    ]),
  );
  return table("Theo trường", schoolHeaders, rows, [36, 12, 12, ...figures.map(() => 10), 40]);
}

export function missingText({ missing, missingClasses }: Pick<SchoolLevel, "missing" | "missingClasses">): string {
  const forms = missing.map((kind) => contentNames[kind]);
  const classes = missingClasses.length > 0 ? [`${contentNames["mau-2"]} lớp ${missingClasses.join(", ")}`] : [];
  return [...forms, ...classes].join("; ");
}

function levelSheet({ levels }: DistrictResult): NewSheet {
  const rows = levels.map((level) => [
    levelNames[level.level ?? "?"],
    level.schools,
    ...figures.map(([, figure]) => figure(level)),
  ]);
  return table("Theo cấp", ["Cấp học", "Số trường", ...figures.map(([name]) => name)], rows, [
    16,
    10,
    ...figures.map(() => 10),
  ]);
}

function gradeSheet({ levels }: DistrictResult): NewSheet {
  const rows = levels.flatMap(({ level, counts }) => {
    const groups = groupsOf(counts);
    const grades = [...new Set(groups.map(({ grade }) => grade))].sort((a, b) => (a ?? 99) - (b ?? 99));
    return grades.map((grade) => {
      const own = groups.filter((group) => group.grade === grade);
      const sum = (holds: (group: (typeof own)[number]) => boolean) =>
        own.reduce((total, group) => total + (holds(group) ? group.pupils : 0), 0);
      return [
        levelNames[level ?? "?"],
        gradeName(grade, level),
        sum(() => true),
        sum(({ girl }) => girl === true),
        sum(({ minority }) => minority === true),
        sum(({ girl, minority }) => girl === true && minority === true),
      ];
    });
  });
  return table("Theo khối", ["Cấp học", "Khối", "Tổng", "Nữ", "Dân tộc", "Nữ dân tộc"], rows, [16, 12, 10, 10, 10, 12]);
}

/** Mầm non counts by age. */
function gradeName(grade: number | null, level: Level | null): string {
  if (grade === null) return "Chưa rõ";
  return level === "MN" ? `${String(grade)}–${String(grade + 1)} tuổi` : `Khối ${String(grade)}`;
}

/** By a school's id its name, which people know. */
export function unitsOf(schools: DistrictResult["schools"]): (id: string) => string {
  const units = new Map(schools.map(({ id, unit }) => [id, unit]));
  return (id) => units.get(id) ?? id;
}

function identitySheet({ identities, schools }: DistrictResult): NewSheet {
  const unitOf = unitsOf(schools);
  const rows = identities.flatMap((identity) => {
    const head = [identity.name.vi, levelNames[identity.level ?? "?"], identity.left, identity.right];
    if (identity.holds) return [[...head, "Khớp", "", ""]];
    return identity.schools.map(({ school, difference }) => [...head, "CHƯA KHỚP", unitOf(school), difference]);
  });
  return table(
    "Cân đối",
    ["Đẳng thức", "Cấp học", "Vế trái", "Vế phải", "Kết quả", "Trường gây lệch", "Lệch"],
    rows,
    [44, 12, 10, 10, 12, 36, 10],
  );
}

function samePupilSheet({ samePupil, schools }: DistrictResult): NewSheet {
  const unitOf = unitsOf(schools);
  const rows = samePupil.map(({ kind, places }) => [
    matchNames[kind].vi,
    ...places.flatMap(({ school, file, sheet, row, status }) => [
      unitOf(school),
      file,
      sheet,
      row,
      status === null ? "" : statusName(status),
    ]),
  ]);
  const place = (number: number) =>
    ["Trường", "Tệp", "Trang", "Dòng", "Trạng thái"].map((name) => `${name} ${String(number)}`);
  return table("Học sinh trùng", ["Loại", ...place(1), ...place(2)], rows, [44, 30, 40, 12, 8, 18, 30, 40, 12, 8, 18]);
}

const stateNames = {
  counted: "đã tính",
  attached: "kèm theo, không tính",
  copy: "trùng nguyên tệp",
  replaced: "đã có bản mới hơn",
  failed: "không đọc được",
} as const;

function fileSheet({ files, schools, wrongNames }: DistrictResult): NewSheet {
  const unitOf = unitsOf(schools);
  const required = new Map(wrongNames.map((name) => [name.file, name.required]));
  const rows = files.map((file) => [
    file.path,
    file.school === null ? "" : unitOf(file.school),
    stateNames[file.state],
    (file.forms.length > 0 ? file.forms : [file.form ?? []].flat()).map((form) => contentNames[form]).join(", "),
    levelNames[file.level ?? "?"],
    file.pupils,
    file.errors,
    file.warnings,
    required.get(file.path) ?? "",
    [file.failure?.vi ?? "", ...file.notes.map(({ vi }) => vi)].filter((text) => text !== "").join(" "),
    file.sha256,
  ]);
  const headers = [
    "Tệp",
    "Trường",
    "Tình trạng",
    "Mẫu",
    "Cấp học",
    "Học sinh",
    "Lỗi",
    "Cảnh báo",
    "Tên đúng",
    "Ghi chú",
    "SHA-256",
  ];
  return table("Tệp", headers, rows, [60, 30, 18, 12, 12, 10, 8, 10, 44, 60, 66]);
}

/** The tables of a level as EMIS groups them, one below the other: figures of the whole level, then grade by grade. */
function tableSheet({ level, tables }: DistrictResult["statistics"][number]): NewSheet {
  const places = tables.places.map((place, number) => ({ ...place, number })).filter(({ kind }) => kind !== "class");
  const shown = tables.columns.map((column, number) => ({ ...column, number }));
  const head = [
    "Bảng",
    "Nhóm",
    "Dòng",
    ...places.flatMap(({ name }) => shown.map((column) => `${name}: ${column.name}`)),
  ];
  const rows = tables.tables.flatMap((table) =>
    table.rows.map((row) => [
      table.name,
      row.group,
      row.name,
      ...places.flatMap((place) => shown.map((column) => row.figures?.[place.number]?.[column.number] ?? "")),
    ]),
  );
  return table(`Bảng ${levelNames[level ?? "?"]}`, head, rows, [28, 24, 28]);
}

function comparisonSheet({ schools }: NonNullable<DistrictResult["sinceLastYear"]>): NewSheet {
  const rows = schools.map(({ unit, level, figure, before, now, difference }) => [
    unit,
    comparedLevelNames[level ?? "?"],
    figureNames[figure].vi,
    before ?? "không có",
    now ?? "không có",
    difference,
  ]);
  return table(
    "So sánh",
    ["Trường", "Cấp học", "Số liệu", "Đưa vào", "Trong tệp", "Chênh lệch"],
    rows,
    [36, 12, 14, 10, 10, 12],
  );
}
