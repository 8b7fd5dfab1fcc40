/** What stands in mark columns beside figures; compared by `matchKey`. The first of each is the usual way to write it. */
export const markWords = {
  /** TT 58/2011, Điều 12. */
  exempt: ["m", "miễn", "mien", "miễn học", "được miễn", "mg"],
  /** Exports fill a subject without a mark so. */
  none: ["-", "–", "—", "--", "---"],
  /** Subjects judged by comment (TT 58/2011, Điều 6). */
  passed: ["đ", "đạt", "d", "dat", "đạt yêu cầu", "đyc", "đ.", "ð", "ɖ", "ðạt"],
  /** With the Icelandic and African letters that keyboards and old fonts put in the place of đ. */
  failed: [
    "cđ",
    "chưa đạt",
    "cd",
    "chua dat",
    "chưa đạt yêu cầu",
    "cđyc",
    "cđ.",
    "cð",
    "cɖ",
    "không đạt",
    "khong dat",
    "kđ",
  ],
  /** Of a pupil with a disability, whom a plan of their own judges, if anybody does. The whole text. */
  disabled: [
    "kt",
    "hskt",
    "hs kt",
    "kthn",
    "khuyết tật",
    "khuyet tat",
    "hs khuyết tật",
    "học sinh khuyết tật",
    "khuyết tật hòa nhập",
    "khuyết tật hoà nhập",
  ],
  /** Of a pupil who is no longer there: how texts in the place of a result begin. */
  gone: [
    "bỏ học",
    "bo hoc",
    "nghỉ học",
    "nghi hoc",
    "thôi học",
    "thoi hoc",
    "nghỉ hẳn",
    "đã nghỉ",
    "xin nghỉ",
    "bảo lưu",
    "chuyển trường",
    "chuyen truong",
    "chuyển đi",
    "chuyen di",
    "đã chuyển",
    "chuyển lớp",
  ],
} as const;
