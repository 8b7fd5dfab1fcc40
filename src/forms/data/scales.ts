import type { Bilingual } from "../../text/bilingual";

/** One value of a scale. `code` is how forms print it. */
export interface ScaleValue {
  readonly code: string;
  readonly name: Bilingual;
  /** Other ways to write it that mean nothing else; compared by `matchKey`. The name is one of them. */
  readonly others: readonly string[];
}

export interface Scale {
  readonly name: Bilingual;
  /** Best first. */
  readonly values: readonly ScaleValue[];
  readonly source: string;
}

function value(code: string, vi: string, en: string, ...others: string[]): ScaleValue {
  return { code, name: { vi, en }, others };
}

const tt58 = "TT 58/2011/TT-BGDĐT";
const tt22 = "TT 30/2014/TT-BGDĐT, sửa đổi bởi TT 22/2016/TT-BGDĐT";

/** The values that results are given in. Forms print the letters; exports and hands often the words. */
export const scales = {
  learning: {
    name: { vi: "mức đạt được của môn học", en: "level in a subject" },
    values: [
      value("T", "Hoàn thành tốt", "Completed well", "HTT", "Tốt"),
      value("H", "Hoàn thành", "Completed", "HT"),
      value("C", "Chưa hoàn thành", "Not completed", "CHT"),
    ],
    source: `${tt22}, Điều 10.1a`,
  },
  trait: {
    name: { vi: "mức của năng lực, phẩm chất", en: "level of a competence or quality" },
    values: [
      value("T", "Tốt", "Good"),
      value("Đ", "Đạt", "Met", "D"),
      value("C", "Cần cố gắng", "Needs effort", "CCG", "Chưa đạt"),
    ],
    source: `${tt22}, Điều 10.2`,
  },
  yearLevel: {
    name: { vi: "mức đánh giá kết quả giáo dục", en: "year's level" },
    values: [
      value("HTXS", "Hoàn thành xuất sắc", "Completed with excellence"),
      value("HTT", "Hoàn thành tốt", "Completed well"),
      value("HT", "Hoàn thành", "Completed"),
      value("CHT", "Chưa hoàn thành", "Not completed"),
    ],
    source: "TT 27/2020/TT-BGDĐT, Điều 9.2",
  },
  comment: {
    name: { vi: "kết quả môn đánh giá bằng nhận xét", en: "result of a subject judged by comment" },
    values: [
      value("Đ", "Đạt", "Passed", "D", "Đạt yêu cầu"),
      value("CĐ", "Chưa đạt", "Not passed", "CD", "Chưa đạt yêu cầu"),
    ],
    source: `${tt58}, Điều 6; TT 22/2021/TT-BGDĐT, Điều 5`,
  },
  academicRank: {
    name: { vi: "học lực", en: "academic rank" },
    values: [
      value("G", "Giỏi", "Excellent"),
      value("K", "Khá", "Good"),
      value("Tb", "Trung bình", "Average", "TB"),
      value("Y", "Yếu", "Weak"),
      value("Kém", "Kém", "Poor"),
    ],
    source: `${tt58}, Điều 5.2`,
  },
  conduct: {
    name: { vi: "hạnh kiểm", en: "conduct" },
    values: [
      value("T", "Tốt", "Very good"),
      value("K", "Khá", "Good"),
      value("Tb", "Trung bình", "Average", "TB"),
      value("Y", "Yếu", "Weak"),
    ],
    source: `${tt58}, Điều 3`,
  },
  /** From TT 22/2021 on both learning and training have these. */
  achievement: {
    name: { vi: "kết quả học tập, rèn luyện", en: "result of learning or training" },
    values: [
      value("T", "Tốt", "Very good"),
      value("K", "Khá", "Good"),
      value("Đ", "Đạt", "Met", "D"),
      value("CĐ", "Chưa đạt", "Not met", "CD"),
    ],
    source: "TT 22/2021/TT-BGDĐT, Điều 8, 9",
  },
  title: {
    name: { vi: "danh hiệu", en: "title" },
    values: [
      value("HSXS", "Học sinh Xuất sắc", "Outstanding pupil", "Xuất sắc", "XS"),
      value("HSG", "Học sinh giỏi", "Excellent pupil", "Giỏi", "G"),
      value("HSTT", "Học sinh tiên tiến", "Advanced pupil", "Tiên tiến", "TT"),
    ],
    source: `${tt58}, Điều 18; TT 22/2021/TT-BGDĐT, Điều 15`,
  },
  promotion: {
    name: { vi: "kết quả cuối năm", en: "outcome of the year" },
    values: [
      value("Lên lớp", "Được lên lớp", "Promoted", "LL", "Lên lớp thẳng", "Lên lớp sau thi lại", "Lên lớp sau KT lại"),
      value(
        "Thi lại",
        "Kiểm tra lại",
        "Retakes examinations",
        "Kiểm tra lại các môn học",
        "KT lại",
        "KTL",
        "Đánh giá lại",
        "Kiểm tra, đánh giá lại",
        "Kiểm tra đánh giá lại",
        "Đánh giá lại các môn học",
      ),
      value(
        "Rèn luyện lại",
        "Rèn luyện trong hè",
        "Trains in the summer",
        "Rèn luyện hạnh kiểm trong hè",
        "RLHK trong hè",
        "Rèn luyện hè",
        "RL hè",
        "RL trong hè",
        "RL lại",
        "Rèn luyện lại trong hè",
        "Rèn luyện",
      ),
      value(
        "Ở lại lớp",
        "Ở lại lớp",
        "Repeats the grade",
        "Lưu ban",
        "Ở lại",
        "OLL",
        "Lưu ban sau thi lại",
        "Ở lại lớp sau thi lại",
      ),
    ],
    source: `${tt58}, Điều 15–17; TT 22/2021/TT-BGDĐT, Điều 12–14`,
  },
  graduationRank: {
    name: { vi: "loại tốt nghiệp", en: "graduation rank" },
    values: [
      value("Giỏi", "Giỏi", "Excellent", "G"),
      value("Khá", "Khá", "Good", "K"),
      value("Trung bình", "Trung bình", "Average", "TB"),
    ],
    source: "QĐ 11/2006/QĐ-BGDĐT, Điều 8",
  },
  weightChannel: {
    name: { vi: "kênh tăng trưởng cân nặng", en: "weight-for-age channel" },
    values: [
      value(
        "Cao hơn tuổi",
        "Cân nặng cao hơn so với tuổi",
        "Above the age",
        "Kênh cao hơn tuổi",
        "Cao hơn so với tuổi",
      ),
      value("Bình thường", "Kênh bình thường", "Normal", "BT"),
      value("SDD nhẹ cân", "Suy dinh dưỡng thể nhẹ cân", "Underweight", "Suy dinh dưỡng nhẹ cân", "Nhẹ cân", "SDD vừa"),
      value("SDD nặng", "Suy dinh dưỡng nặng", "Severely underweight", "Suy dinh dưỡng thể nhẹ cân mức độ nặng"),
    ],
    // The portal's own list of 2018 was not found: values outside this one are no error.
    source: "WHO 2006, cut-offs of weight for age",
  },
} as const satisfies Record<string, Scale>;

export type ScaleId = keyof typeof scales;
