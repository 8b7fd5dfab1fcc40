import type { FormId, Level } from "../../forms/types";
import type { Bilingual } from "../../text/bilingual";

/** A file of a package: one of the forms, the workbook of statistics, or anything else the school adds. */
export type ContentKind = FormId | "thong-ke" | "khac";

/** As used in the required file name. */
export const contentNames: Readonly<Record<ContentKind, string>> = {
  "mau-1": "Mẫu số 1",
  "mau-2": "Mẫu số 2",
  "tot-nghiep": "Danh sách tốt nghiệp",
  "thong-ke": "Thống kê",
  khac: "Tệp khác",
};

export interface ProcedureStep {
  readonly number: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  readonly title: Bilingual;
  /** What the school does. */
  readonly task: Bilingual;
  /** The file that shows the step is done; `null`: done on the portal or by mail, only the school can say. */
  readonly file: ContentKind | null;
  /** Levels that hand the file in. */
  readonly levels: readonly Level[];
  /** Grades without which a school of these levels has nothing to hand in. */
  readonly onlyGrades?: readonly number[];
  /** Absent: the letter asks for it. */
  readonly isOptional?: true;
}

const allLevels: readonly Level[] = ["MN", "C1", "C2", "C3", "TX"];

/**
 * The seven steps of công văn 1533/SGD&ĐT-KTQLCLGD&CNTT (Sở GD&ĐT Bến Tre, 15/8/2018), school year 2017–2018. That tiểu
 * học and mầm non have no list of their own in step 5, but a column of Mẫu số 2, follows from the portal's database (7/2020).
 */
export const procedure: readonly ProcedureStep[] = [
  {
    number: 1,
    title: { vi: "Lập Mẫu số 1", en: "Fill Mẫu số 1" },
    task: {
      vi: "Lập danh sách học sinh theo Mẫu số 1: đang học, chuyển đến, chuyển đi, thôi học, học lại, cả hai học kỳ.",
      en: "List all pupils in Mẫu số 1: studying, transferred in or out, left, returned, of both terms.",
    },
    file: "mau-1",
    levels: allLevels,
  },
  {
    number: 2,
    title: { vi: "Nhập Mẫu số 1 lên cổng", en: "Import Mẫu số 1 into the portal" },
    task: {
      vi: "Vào csdl.moet.gov.vn, nhập tệp Mẫu số 1; sửa các dòng cổng báo lỗi.",
      en: "Import the file at csdl.moet.gov.vn and mend the rows it refuses.",
    },
    file: null,
    levels: allLevels,
  },
  {
    number: 3,
    title: { vi: "Xuất và điền Mẫu số 2", en: "Export and fill Mẫu số 2" },
    task: {
      vi: "Xuất danh sách từng lớp từ cổng, điền kết quả cuối năm (mầm non: sức khỏe, dinh dưỡng).",
      en: "Export each class from the portal and fill its year-end results (mầm non: health and nutrition).",
    },
    file: "mau-2",
    levels: allLevels,
  },
  {
    number: 4,
    title: { vi: "Nhập Mẫu số 2 lên cổng", en: "Import Mẫu số 2 into the portal" },
    task: {
      vi: "Vào csdl.moet.gov.vn, nhập kết quả của từng lớp.",
      en: "Import the results of each class at csdl.moet.gov.vn.",
    },
    file: null,
    levels: allLevels,
  },
  {
    number: 5,
    title: { vi: "Danh sách tốt nghiệp", en: "Graduation list" },
    task: {
      vi: "Lập danh sách tốt nghiệp theo mẫu của cổng (lớp 9, lớp 12).",
      en: "Fill the graduation list in the portal's form (grades 9 and 12).",
    },
    file: "tot-nghiep",
    levels: ["C2", "C3", "TX"],
    onlyGrades: [9, 12],
  },
  {
    number: 6,
    title: { vi: "Thống kê, làm sạch", en: "Statistics and cleaning" },
    task: {
      vi: "Xem thống kê, đối chiếu với số của trường, sửa chỗ chưa khớp.",
      en: "Look at the statistics, compare them with the school's own and mend what differs.",
    },
    file: "thong-ke",
    levels: allLevels,
    isOptional: true,
  },
  {
    number: 7,
    title: { vi: "Đặt tên, nén, gửi", en: "Name, pack, send" },
    task: {
      vi: "Đặt tên tệp <tên đơn vị>_<tên mẫu>.xlsx, nén thành một tệp, gửi về Phòng (Sở).",
      en: "Name the files <unit>_<form>.xlsx, pack them into one and send it to the office.",
    },
    file: null,
    levels: allLevels,
  },
];
