/**
 * How the text of a row that is no pupil begins. `marked` words are compared with their marks, because without them they
 * begin names too (Tống, Công, Tô); typed without marks they need a figure beside them. The others by `headerKey`.
 */
export const rowWords = {
  classTitle: {
    marked: ["lớp", "khối", "nhóm", "tổ", "danh sách lớp", "danh sách học sinh", "danh sách trẻ"],
    unmarked: ["lop", "khoi", "nhom", "danh sach lop", "danh sach hoc sinh"],
  },
  total: {
    /** The whole text. */
    alone: ["tổng", "cộng", "tổng cộng", "tổng số", "sĩ số", "tong", "cong", "tong cong", "tong so", "si so"],
    marked: [
      "tổng",
      "cộng",
      "sĩ số",
      "ấn định danh sách",
      "danh sách này có",
      "danh sách gồm",
      "danh sách có",
      "trong đó",
    ],
    unmarked: ["tong so", "tong cong", "cong so", "si so", "an dinh danh sach", "danh sach nay co", "danh sach gom"],
  },
  signature: [
    "nguoi lap",
    "lap bieu",
    "lap bang",
    "hieu truong",
    "pho hieu truong",
    "kt hieu truong",
    "thu truong",
    "giam doc",
    "giao vien chu nhiem",
    "gvcn",
    "can bo",
    "van thu",
    "xac nhan",
    "noi nhan",
    "ky ten",
    "ky va ghi ro",
    "ky ghi ro",
    "da ky",
    "luu y",
    "ghi chu",
  ],
} as const;
