import type { FieldKey } from "../../src/forms/types";
import { formatDate, fromSerial } from "../../src/text/date";
import { cellKey } from "../../src/workbook/cells";
import { sheetForTest } from "../../src/workbook/testing/sheetForTest";
import type { Area, CellValue, Sheet, Workbook } from "../../src/workbook/types";
import type { Pupil, School } from "./school";

/** A list of pupils as a school program exports it, and which columns of Mẫu số 1 can be had from it. */
export interface SchoolExport {
  readonly book: Workbook;
  readonly carries: readonly FieldKey[];
}

interface ExportColumn {
  /** From the top. */
  readonly header: readonly string[];
  readonly value: (pupil: Pupil, place: number) => CellValue;
}

const text = (pupil: Pupil, key: FieldKey) => String(pupil[key] ?? "");
const dateText = (value: CellValue | undefined, separator = "/") => {
  const day = typeof value === "number" ? fromSerial(value) : null;
  return day ? formatDate(day).replaceAll("/", separator) : "";
};
const plain = (header: string, key: FieldKey): ExportColumn => ({
  header: [header],
  value: (pupil) => pupil[key] ?? "",
});
const under = (group: string, header: string, key: FieldKey): ExportColumn => ({
  header: [group, header],
  value: (pupil) => pupil[key] ?? "",
});
const whole = (pupil: Pupil, keys: readonly FieldKey[]) =>
  keys
    .map((key) => text(pupil, key))
    .filter((part) => part !== "")
    .join(", ");

const permanent: readonly FieldKey[] = [
  "permanentHamlet",
  "permanentCommune",
  "permanentDistrict",
  "permanentProvince",
];
const hometown: readonly FieldKey[] = ["hometownCommune", "hometownDistrict", "hometownProvince"];

/** Columns of vnEdu's list with its header in two rows, group over part (names as public code reads them). */
const vnEduColumns: readonly ExportColumn[] = [
  { header: ["STT"], value: (_, place) => place + 1 },
  { header: ["Mã học sinh"], value: (_, place) => `THCS${String(10_000 + place)}` },
  plain("Mã MOET", "pupilCode"),
  plain("Lớp học", "classCode"),
  plain("Họ và tên", "fullName"),
  { header: ["Ngày sinh"], value: (pupil) => dateText(pupil.birthDate) },
  plain("Giới tính", "sex"),
  { header: ["Trạng thái"], value: (pupil) => text(pupil, "status").replace(/ kỳ [12]$/, "") },
  { header: ["Ngày trạng thái"], value: (pupil) => dateText(pupil.statusDate) },
  plain("Lý do thôi học", "leavingReason"),
  plain("Quốc tịch", "nationality"),
  { header: ["Dân tộc"], value: (pupil) => text(pupil, "ethnicity").toUpperCase() },
  plain("Tôn giáo", "religion"),
  { header: ["Quê quán"], value: (pupil) => whole(pupil, hometown) },
  plain("Chỗ ở HN", "residence"),
  under("Hộ khẩu thường trú", "SN/Xóm", "permanentHamlet"),
  { header: ["Hộ khẩu thường trú", "Khu dân cư"], value: () => "" },
  under("Hộ khẩu thường trú", "Xã/Phường", "permanentCommune"),
  under("Hộ khẩu thường trú", "Quận/Huyện", "permanentDistrict"),
  under("Hộ khẩu thường trú", "Tỉnh/Tp", "permanentProvince"),
  plain("Diện chính sách", "policyGroup"),
  plain("Loại khuyết tật", "disability"),
  plain("Hộ nghèo", "poorHousehold"),
  under("Cha", "Tên", "fatherName"),
  under("Cha", "Năm sinh", "fatherBirthYear"),
  under("Cha", "Nghề nghiệp", "fatherOccupation"),
  { header: ["Cha", "Đơn vị c.tác"], value: () => "" },
  under("Cha", "Đ.thoại", "fatherPhone"),
  under("Mẹ", "Tên", "motherName"),
  under("Mẹ", "Năm sinh", "motherBirthYear"),
  under("Mẹ", "Nghề nghiệp", "motherOccupation"),
  under("Mẹ", "Đ.thoại", "motherPhone"),
  under("Người đỡ đầu", "Tên", "guardianName"),
  under("Người đỡ đầu", "Năm sinh", "guardianBirthYear"),
  under("Người đỡ đầu", "Nghề nghiệp", "guardianOccupation"),
  plain("Điện thoại SLL", "phone"),
  plain("Số định danh cá nhân", "identityNumber"),
];

/** One sheet of the whole school: titles, header of two merged rows, pupils, signatures. */
export function vnEduExport(school: School): SchoolExport {
  const values: CellValue[][] = [
    ["PHÒNG GIÁO DỤC VÀ ĐÀO TẠO"],
    [school.unitName.toUpperCase()],
    [],
    [`DANH SÁCH HỌC SINH NĂM HỌC ${String(school.schoolYear)} - ${String(school.schoolYear + 1)}`],
    [],
  ];
  const merges = addHeader(values, vnEduColumns);
  school.pupils.forEach((pupil, place) => values.push(vnEduColumns.map(({ value }) => value(pupil, place))));
  values.push(
    [],
    ["", "", "", `Tổng số: ${String(school.pupils.length)} học sinh`],
    [...["", "", "", "Người lập biểu", "", "", "Hiệu trưởng"]],
  );
  return {
    book: { sheets: [sheetOf("Danh sach", values, merges)], date1904: false, fileName: "vnedu.xlsx" },
    carries: [
      ...(["pupilCode", "classCode", "fullName", "birthDate", "sex", "status", "statusDate", "leavingReason"] as const),
      ...(["nationality", "ethnicity", "religion", "residence", "policyGroup", "poorHousehold", "phone"] as const),
      ...(["hometownProvince", "hometownDistrict", "hometownCommune", "identityNumber"] as const),
      ...(["permanentProvince", "permanentDistrict", "permanentCommune", "permanentHamlet"] as const),
      ...(["fatherName", "fatherBirthYear", "fatherOccupation", "fatherPhone"] as const),
      ...(["motherName", "motherBirthYear", "motherOccupation", "motherPhone"] as const),
      ...(["guardianName", "guardianBirthYear", "guardianOccupation", "disability"] as const),
    ],
  };
}

/** The same columns in one header row, as programs write that have no merged headers. */
const smasColumns: readonly ExportColumn[] = [
  { header: ["STT"], value: (_, place) => place + 1 },
  { header: ["Mã định danh Bộ GD&ĐT"], value: (pupil) => Number(pupil.pupilCode) },
  { header: ["Họ đệm"], value: (pupil) => text(pupil, "fullName").split(" ").slice(0, -1).join(" ") },
  { header: ["Tên"], value: (pupil) => text(pupil, "fullName").split(" ").at(-1) ?? "" },
  { header: ["Ngày sinh"], value: (pupil, place) => birthDate(pupil, place) },
  { header: ["Nữ"], value: (pupil) => (pupil.sex === "Nữ" ? "x" : "") },
  { header: ["Dân tộc"], value: (pupil) => (pupil.ethnicity === "Khơ-me" ? "Khmer" : (pupil.ethnicity ?? "")) },
  { header: ["Hộ khẩu thường trú"], value: (pupil) => shortAddress(whole(pupil, permanent)) },
  { header: ["Nơi sinh"], value: (pupil) => text(pupil, "birthProvince").replace("Tỉnh ", "") },
  { header: ["Điện thoại"], value: (pupil) => Number(pupil.phone) },
  {
    header: ["Số định danh"],
    value: (pupil) => (text(pupil, "identityNumber") === "" ? "" : Number(pupil.identityNumber)),
  },
  plain("Họ tên cha", "fatherName"),
  plain("Năm sinh cha", "fatherBirthYear"),
  plain("Họ tên mẹ", "motherName"),
  plain("Năm sinh mẹ", "motherBirthYear"),
  { header: ["Ghi chú"], value: (_, place) => (place % 7 === 0 ? "đã nộp học bạ" : "") },
];

/** Serial number, text with dots, text with dashes and a year of two digits, in turn. */
function birthDate(pupil: Pupil, place: number): CellValue {
  if (place % 3 === 0) return pupil.birthDate ?? "";
  const written = dateText(pupil.birthDate, place % 3 === 1 ? "." : "-");
  return place % 3 === 1 ? written : `${written.slice(0, 6)}${written.slice(8)}`;
}

/** Without the words for the kinds of units that a person leaves out. */
function shortAddress(address: string): string {
  return address.replace(/(?:Tỉnh|Huyện|Xã) /g, "");
}

/**
 * One sheet, class after class: a row of metadata, a title above each class, the header again and again, totals between,
 * signatures below.
 */
export function smasExport(school: School): SchoolExport {
  const values: CellValue[][] = [['{"SchoolID":123,"TemplateCode":"DSHS"}'], [school.unitName], []];
  const numberFormats = new Map<number, string>();
  for (const { code } of school.classes) {
    const pupils = school.pupils.filter(({ classCode }) => classCode === code);
    values.push(
      [`LỚP ${code}`],
      smasColumns.map(({ header }) => header[0] ?? ""),
    );
    pupils.forEach((pupil, place) => {
      if (place % 3 === 0) numberFormats.set(cellKey(values.length, 4), "dd/mm/yyyy");
      values.push(smasColumns.map(({ value }) => value(pupil, place)));
    });
    values.push([`Tổng cộng: ${String(pupils.length)} học sinh`], []);
  }
  values.push([], ["", "", "Người lập", "", "", "", "", "HIỆU TRƯỞNG"]);
  return {
    book: { sheets: [{ ...sheetOf("Sheet1", values, []), numberFormats }], date1904: false, fileName: "smas.xls" },
    carries: [
      ...(["pupilCode", "classCode", "fullName", "birthDate", "sex", "ethnicity", "phone", "identityNumber"] as const),
      ...(["permanentProvince", "permanentDistrict", "permanentCommune", "permanentHamlet", "birthProvince"] as const),
      ...(["fatherName", "fatherBirthYear", "motherName", "motherBirthYear"] as const),
    ],
  };
}

/** A book with a sheet for each class, named after it, the class in no column. */
export function sheetPerClass(school: School): SchoolExport {
  const columns = smasColumns.filter(({ header }) => header[0] !== "Ghi chú");
  const sheets = school.classes.map(({ code }, place) => {
    const values: CellValue[][] = [columns.map(({ header }) => header[0] ?? "")];
    school.pupils
      .filter(({ classCode }) => classCode === code)
      .forEach((pupil, at) => values.push(columns.map(({ value }) => value(pupil, at))));
    return { ...sheetOf(code.replace("/", "."), values, []), id: `sheet${String(place + 1)}` };
  });
  return { book: { sheets, date1904: false }, carries: smasExport(school).carries };
}

/** The first sheet of a book as the web page that some programs save under the name of .xls. */
export function asHtml({ sheets }: Workbook): Uint8Array {
  const [sheet] = sheets;
  const rows = (sheet?.values ?? []).map((cells, row) => {
    const shown = cells.flatMap((value, column) => {
      const merge = sheet?.merges.find((area) => inside(area, row, column));
      if (merge && (merge.top !== row || merge.left !== column)) return [];
      const columns = merge ? ` colspan="${String(merge.right - merge.left + 1)}"` : "";
      const spans = merge ? `${columns} rowspan="${String(merge.bottom - merge.top + 1)}"` : "";
      return [`<td${spans}>${escape(String(value))}</td>`];
    });
    return `<tr>${shown.join("")}</tr>`;
  });
  return new TextEncoder().encode(
    `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body><table border="1">${rows.join("\n")}</table></body></html>`,
  );
}

function inside({ top, bottom, left, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function escape(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** Two rows: a heading of its own is merged over both, a group over its parts. */
function addHeader(values: CellValue[][], columns: readonly ExportColumn[]): Area[] {
  const top = values.length;
  const groups: CellValue[] = [];
  const parts: CellValue[] = [];
  const merges: Area[] = [];
  columns.forEach(({ header: [first = "", second] }, column) => {
    const isSame = second !== undefined && columns[column - 1]?.header[0] === first;
    groups.push(isSame ? "" : first);
    parts.push(second ?? "");
    if (second === undefined) merges.push({ top, left: column, bottom: top + 1, right: column });
    else if (!isSame) {
      const last = columns.findLastIndex(({ header }) => header.length > 1 && header[0] === first);
      merges.push({ top, left: column, bottom: top, right: last });
    }
  });
  values.push(groups, parts);
  return merges;
}

function sheetOf(name: string, values: CellValue[][], merges: readonly Area[]): Sheet {
  return sheetForTest(values, { name, merges });
}
