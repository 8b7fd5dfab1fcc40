import type { FieldKey } from "../types";

/** Words that say yes or no in a tick column's own terms; compared by `matchKey`. */
export interface TickWords {
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

const completed = ["Hoàn thành", "HT", "Đã hoàn thành"];
const notCompleted = ["Chưa hoàn thành", "CHT", "Chưa HT", "Không hoàn thành"];

/**
 * What clerks write in these columns instead of a mark. Of the outcomes of a year (Lên lớp, Thi lại …) the words are those
 * of the scale `promotion`.
 */
export const tickWords: Readonly<Partial<Record<FieldKey, TickWords>>> = {
  promoted: { yes: ["Lên lớp", "Được lên lớp"], no: ["Không lên lớp", "Chưa lên lớp", "Không được lên lớp"] },
  classCompletion: {
    yes: [...completed, "HTCTLH", "Hoàn thành chương trình lớp học"],
    no: [...notCompleted, "CHTCTLH", "Chưa hoàn thành chương trình lớp học"],
  },
  /** A column Khen thưởng that says for what (TT 27/2020, Điều 13). */
  yearCommendation: {
    yes: [
      "Học sinh Xuất sắc",
      "HS Xuất sắc",
      "HSXS",
      "Học sinh Tiêu biểu",
      "HS Tiêu biểu",
      "HSTB",
      "Giấy khen",
      "Khen",
    ],
    no: ["Không khen"],
  },
  primaryCompletion: {
    yes: [...completed, "HTCTTH", "Hoàn thành chương trình tiểu học"],
    no: [...notCompleted, "CHTCTTH", "Chưa hoàn thành chương trình tiểu học"],
  },
  preschoolCompletion: {
    yes: [...completed, "HTCTMN", "HTCT GDMN", "Hoàn thành chương trình mầm non"],
    no: [...notCompleted, "Chưa hoàn thành chương trình mầm non"],
  },
  graduated: {
    yes: ["Tốt nghiệp", "TN", "Đỗ", "Đậu", "Đỗ TN", "Đậu TN", "Đỗ tốt nghiệp", "Đậu tốt nghiệp", "Được công nhận"],
    no: ["Không tốt nghiệp", "Chưa tốt nghiệp", "Hỏng", "Rớt", "Trượt", "Không TN", "Chưa TN", "Hỏng TN", "Trượt TN"],
  },
  eligibleForGraduation: {
    yes: ["Được dự xét", "Được xét", "Được dự thi", "Đủ điều kiện", "Đủ ĐK", "Đủ"],
    no: ["Không được xét", "Không được dự thi", "Không đủ điều kiện", "Không đủ ĐK", "Chưa đủ điều kiện"],
  },
};
